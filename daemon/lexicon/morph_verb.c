/* SPDX-License-Identifier: ISC */
/* Conjugation: stems of every form, persons, participles, verbal nouns. */
#include <stdio.h>
#include <string.h>

#include "lexicon/morph_parts.h"

/* The stems of one voice. Closed ones stand before a consonant or nothing. */
struct voice {
	const char *past;
	const char *past_closed; /* NULL: the same */
	const char *present;
	const char *present_closed;
};

/*
 * Stems of a form and class, as sounds. In them 1 2 3 4 are the radicals (a
 * weak third one as its weak letter), 5 is the t of form VIII, and form I has
 * its own vowels: P of the past, R of the present, L long and S short of a
 * hollow verb. The present stands without its prefix's consonant.
 */
static const struct stems {
	enum verb_form form;
	enum verb_class class;
	struct voice active;
	struct voice passive; /* past NULL: there is none */
	const char *actpart;
	const char *passpart;
	const char *masdar; /* NULL: must be listed */
} all_stems[] = {
    {FORM_I, CLASS_SOUND, {"1a2P3", NULL, "a12R3", NULL},
	{"1u2i3", NULL, "u12a3", NULL}, "1A2i3", "ma12U3", NULL},
    {FORM_I, CLASS_DROPS_W, {"1a2P3", NULL, "a2R3", NULL},
	{"1u2i3", NULL, "u12a3", NULL}, "1A2i3", "ma12U3", NULL},
    {FORM_I, CLASS_SEE, {"1a2P3", NULL, "a1R3", NULL},
	{"1u2i3", NULL, "u1a3", NULL}, "1A2i3", "ma12U3", NULL},
    {FORM_I, CLASS_DOUBLED, {"1a22", "1a2a2", "a1R22", "a12R2"},
	{"1u22", "1u2i2", "u1a22", "u12a2"}, "1A22", "ma12U2", NULL},
    {FORM_I, CLASS_HOLLOW, {"1A3", "1S3", "a1L3", "a1R3"},
	{"1I3", "1i3", "u1A3", "u1a3"}, "1A'i3", "ma1L3", NULL},
    {FORM_I, CLASS_NOT, {"1ay3", "1a3", NULL, NULL}, {NULL, NULL, NULL, NULL},
	NULL, NULL, NULL},
    {FORM_II, CLASS_SOUND, {"1a22a3", NULL, "u1a22i3", NULL},
	{"1u22i3", NULL, "u1a22a3", NULL}, "mu1a22i3", "mu1a22a3", "ta12I3"},
    {FORM_III, CLASS_SOUND, {"1A2a3", NULL, "u1A2i3", NULL},
	{"1U2i3", NULL, "u1A2a3", NULL}, "mu1A2i3", "mu1A2a3", "mu1A2a3ap"},
    {FORM_III, CLASS_DOUBLED, {"1A22", "1A2a2", "u1A22", "u1A2i2"},
	{"1U22", "1U2i2", "u1A22", "u1A2a2"}, "mu1A22", "mu1A22", "mu1A22ap"},
    {FORM_IV, CLASS_SOUND, {"'a12a3", NULL, "u12i3", NULL},
	{"'u12i3", NULL, "u12a3", NULL}, "mu12i3", "mu12a3", "'i12A3"},
    {FORM_IV, CLASS_DOUBLED, {"'a1a22", "'a12a2", "u1i22", "u12i2"},
	{"'u1i22", "'u12i2", "u1a22", "u12a2"}, "mu1i22", "mu1a22", "'i12A2"},
    {FORM_IV, CLASS_HOLLOW, {"'a1A3", "'a1a3", "u1I3", "u1i3"},
	{"'u1I3", "'u1i3", "u1A3", "u1a3"}, "mu1I3", "mu1A3", "'i1A3ap"},
    {FORM_V, CLASS_SOUND, {"ta1a22a3", NULL, "ata1a22a3", NULL},
	{"tu1u22i3", NULL, "uta1a22a3", NULL}, "muta1a22i3", "muta1a22a3",
	"ta1a22u3"},
    {FORM_VI, CLASS_SOUND, {"ta1A2a3", NULL, "ata1A2a3", NULL},
	{"tu1U2i3", NULL, "uta1A2a3", NULL}, "muta1A2i3", "muta1A2a3",
	"ta1A2u3"},
    {FORM_VI, CLASS_DOUBLED, {"ta1A22", "ta1A2a2", "ata1A22", "ata1A2a2"},
	{"tu1U22", "tu1U2i2", "uta1A22", "uta1A2a2"}, "muta1A22", "muta1A22",
	"ta1A22"},
    {FORM_VII, CLASS_SOUND, {"{in1a2a3", NULL, "an1a2i3", NULL},
	{NULL, NULL, NULL, NULL}, "mun1a2i3", "mun1a2a3", "{in1i2A3"},
    {FORM_VII, CLASS_DOUBLED, {"{in1a22", "{in1a2a2", "an1a22", "an1a2i2"},
	{NULL, NULL, NULL, NULL}, "mun1a22", "mun1a22", "{in1i2A2"},
    {FORM_VII, CLASS_HOLLOW, {"{in1A3", "{in1a3", "an1A3", "an1a3"},
	{NULL, NULL, NULL, NULL}, "mun1A3", "mun1A3", "{in1iyA3"},
    {FORM_VIII, CLASS_SOUND, {"{i15a2a3", NULL, "a15a2i3", NULL},
	{"{u15u2i3", NULL, "u15a2a3", NULL}, "mu15a2i3", "mu15a2a3",
	"{i15i2A3"},
    {FORM_VIII, CLASS_DOUBLED, {"{i15a22", "{i15a2a2", "a15a22", "a15a2i2"},
	{"{u15u22", "{u15u2i2", "u15a22", "u15a2a2"}, "mu15a22", "mu15a22",
	"{i15i2A2"},
    {FORM_VIII, CLASS_HOLLOW, {"{i15A3", "{i15a3", "a15A3", "a15a3"},
	{"{u15I3", "{u15i3", "u15A3", "u15a3"}, "mu15A3", "mu15A3", "{i15iyA3"},
    {FORM_IX, CLASS_SOUND, {"{i12a33", "{i12a3a3", "a12a33", "a12a3i3"},
	{NULL, NULL, NULL, NULL}, "mu12a33", NULL, "{i12i3A3"},
    {FORM_X, CLASS_SOUND, {"{ista12a3", NULL, "asta12i3", NULL},
	{"{ustu12i3", NULL, "usta12a3", NULL}, "musta12i3", "musta12a3",
	"{isti12A3"},
    {FORM_X, CLASS_DOUBLED, {"{ista1a22", "{ista12a2", "asta1i22", "asta12i2"},
	{"{ustu1i22", "{ustu12i2", "usta1a22", "usta12a2"}, "musta1i22",
	"musta1a22", "{isti12A2"},
    {FORM_X, CLASS_HOLLOW, {"{ista1A3", "{ista1a3", "asta1I3", "asta1i3"},
	{"{ustu1I3", "{ustu1i3", "usta1A3", "usta1a3"}, "musta1I3", "musta1A3",
	"{isti1A3ap"},
    {FORM_QI, CLASS_SOUND, {"1a23a4", NULL, "u1a23i4", NULL},
	{"1u23i4", NULL, "u1a23a4", NULL}, "mu1a23i4", "mu1a23a4", "1a23a4ap"},
    {FORM_QII, CLASS_SOUND, {"ta1a23a4", NULL, "ata1a23a4", NULL},
	{"tu1u23i4", NULL, "uta1a23a4", NULL}, "muta1a23i4", "muta1a23a4",
	"ta1a23u4"},
    {FORM_QIV, CLASS_DOUBLED,
	{"{i12a3a44", "{i12a34a4", "a12a3i44", "a12a34i4"},
	{NULL, NULL, NULL, NULL}, "mu12a3i44", NULL, "{i12i34A4"},
};

/* Roots whose form III has also the verbal noun fiEAl. */
static const char third_fial[] =
    " qtl dfE HSr nzE SrE nDl jhd kfH jdl nq$ HwR qSS ndy lqy rhn EqB "
    "Hsb sbq xlf wf7 drk Elj frr wSl ";

/*
 * Persons, third ones first. An ending that opens with a vowel takes the open
 * stem. The jussive (which is the subjunctive too, as written) is told where
 * it has another ending.
 */
static const struct person {
	uint32_t features;
	const char *past;
	const char *prefix;
	const char *present;
	const char *jussive; /* NULL: as the present */
} persons[] = {
    {F_P3 | F_MASC | F_SING, "a", "y", "u", ""},
    {F_P3 | F_FEM | F_SING, "at", "t", "u", ""},
    {F_P3 | F_MASC | F_DUAL, "A", "y", "Ani", "A"},
    {F_P3 | F_FEM | F_DUAL, "atA", "t", "Ani", "A"},
    {F_P3 | F_MASC | F_PLUR, "U0", "y", "Una", "U0"},
    {F_P3 | F_FEM | F_PLUR, "na", "y", "na", NULL},
    {F_P2 | F_MASC | F_SING, "ta", "t", "u", ""},
    {F_P2 | F_FEM | F_SING, "ti", "t", "Ina", "I"},
    {F_P2 | F_DUAL, "tumA", "t", "Ani", "A"},
    {F_P2 | F_MASC | F_PLUR, "tum", "t", "Una", "U0"},
    {F_P2 | F_FEM | F_PLUR, "tunna", "t", "na", NULL},
    {F_P1 | F_SING, "tu", "'", "u", ""},
    {F_P1 | F_PLUR, "nA", "n", "u", ""},
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct stems *
find_stems(const struct verb *verb)
{
	for (size_t i = 0; i < COUNT(all_stems); i++)
		if (all_stems[i].form == verb->form &&
		    all_stems[i].class == verb->class)
			return &all_stems[i];
	return NULL;
}

/* Put radicals and vowels into a stem; weak is the third radical if weak. */
static void
fill(const struct verb *verb, const char *stem, char weak, char *out)
{
	for (; *stem != '\0'; stem++) {
		switch (*stem) {
		case '3':
			*out++ = verb->defective ? weak : verb->radicals[2];
			break;
		case '1':
		case '2':
		case '4':
			*out++ = verb->radicals[*stem - '1'];
			break;
		case '5':
			*out++ = verb->infix;
			break;
		case 'P':
			*out++ = verb->past_vowel;
			break;
		case 'R':
			*out++ = verb->present_vowel;
			break;
		case 'L':
			*out++ = verb->long_vowel;
			break;
		case 'S':
			*out++ = verb->short_vowel;
			break;
		default:
			*out++ = *stem;
			break;
		}
	}
	*out = '\0';
}

/* What a form of the verb is made of. */
struct made {
	const char *prefix;
	const char *stem;
	char weak;
	const char *ending;
};

/* Make a form and write it; false if the verb has none. */
static bool
make(
    const struct verb *verb, const struct made *made, bool plain, char *letters)
{
	char stem[SOUNDS_MAX / 2], sounds[SOUNDS_MAX];

	letters[0] = '\0';
	if (made->stem == NULL)
		return false;
	fill(verb, made->stem, made->weak, stem);
	snprintf(
	    sounds, sizeof sounds, "%s%s%s", made->prefix, stem, made->ending);
	sounds_settle(sounds);
	sounds_write(sounds, plain, letters);
	return true;
}

/* Is there a hamza whose seat may be spelled in two ways? */
static bool
has_hamza(const struct verb *verb)
{
	return memchr(verb->radicals, '\'', sizeof verb->radicals) != NULL;
}

/* A form in both voices is added once if it is written the same way. */
static void
add_pair(struct forms *forms, const struct verb *verb,
    const struct made *active, const struct made *passive, uint32_t features)
{
	char a[SOUNDS_MAX], p[SOUNDS_MAX];

	/* Once with the seats of the books, once with those that stay. */
	for (int plain = 0; plain <= has_hamza(verb); plain++) {
		make(verb, active, plain, a);
		make(verb, passive, plain, p);
		if (strcmp(a, p) == 0) {
			forms_add(forms, a, features | F_ACTIVE | F_PASSIVE);
			continue;
		}
		forms_add(forms, a, features | F_ACTIVE);
		if (p[0] != '\0')
			forms_add(forms, p, features | F_PASSIVE);
	}
}

/* Does a form end so that a suffix can't follow it as it is? */
static bool
is_final(const char *letters)
{
	size_t n = strlen(letters);

	return letters[n - 1] == 'Y' ||
	       (n > 1 && strcmp(letters + n - 2, "wA") == 0);
}

/*
 * The form before a suffix, if that writes it differently: without the silent
 * alef, with alef for final ya, with a seat for a final hamza.
 */
static void
add_presuffix(struct forms *forms, const struct verb *verb,
    const struct made *made, uint32_t features)
{
	char letters[SOUNDS_MAX], before[SOUNDS_MAX], ending[8];
	struct made other = *made;
	size_t n = strlen(made->ending);

	if (n > 0 && made->ending[n - 1] == '0')
		n--;
	snprintf(ending, sizeof ending, "%.*s+", (int)n, made->ending);
	other.ending = ending;
	for (int plain = 0; plain <= has_hamza(verb); plain++)
		if (make(verb, made, plain, letters) &&
		    make(verb, &other, plain, before) &&
		    strcmp(letters, before) != 0)
			forms_add(
			    forms, before, features | F_ACTIVE | F_PRESUFFIX);
}

/* Add a form with what it becomes before a suffix. */
static void
add_form(struct forms *forms, const struct verb *verb,
    const struct made *active, const struct made *passive, uint32_t features)
{
	char letters[SOUNDS_MAX];

	if (!make(verb, active, false, letters))
		return;
	add_pair(forms, verb, active, passive,
	    features | (is_final(letters) ? F_FINAL : 0));
	/* tum takes a waw before a suffix. */
	if (strcmp(active->ending, "tum") == 0) {
		struct made longer = *active;

		longer.ending = "tumU";
		make(verb, &longer, false, letters);
		forms_add(forms, letters, features | F_ACTIVE | F_PRESUFFIX);
		return;
	}
	add_presuffix(forms, verb, active, features);
}

static bool
opens(const char *ending)
{
	return ending[0] != '\0' && strchr("aiuAIU", ending[0]) != NULL;
}

/* The stem of a voice that goes before an ending. */
static const char *
stem_for(const char *open, const char *closed, const char *ending)
{
	return closed == NULL || opens(ending) ? open : closed;
}

/* Vowel and weak letter of the active voice are form I's own. */
static char
weak_of(const struct verb *verb, char own)
{
	return verb->form == FORM_I && own != '\0' ? own : '7';
}

static void
add_past(struct forms *forms, const struct verb *verb,
    const struct stems *stems, const struct voice *passive, uint32_t features)
{
	for (size_t i = 0; i < COUNT(persons); i++) {
		const char *ending = persons[i].past;
		struct made a = {
		    "", NULL, weak_of(verb, verb->weak_past), ending};
		struct made p = {"", NULL, '7', ending};

		a.stem = stem_for(
		    stems->active.past, stems->active.past_closed, ending);
		p.stem = stem_for(passive->past, passive->past_closed, ending);
		add_form(forms, verb, &a, &p,
		    features | F_PAST | persons[i].features);
	}
}

/* One person of the present or, with its ending, of the jussive. */
static void
add_present_form(struct forms *forms, const struct verb *verb,
    const struct stems *stems, const struct voice *passive,
    const struct person *person, const char *ending, uint32_t features)
{
	struct made a = {
	    person->prefix, NULL, weak_of(verb, verb->weak_present), ending};
	struct made p = {person->prefix, NULL, '7', ending};

	a.stem = stem_for(
	    stems->active.present, stems->active.present_closed, ending);
	p.stem = stem_for(passive->present, passive->present_closed, ending);
	add_form(forms, verb, &a, &p, features | F_PRESENT | person->features);
}

static void
add_present(struct forms *forms, const struct verb *verb,
    const struct stems *stems, const struct voice *passive, uint32_t features)
{
	for (size_t i = 0; i < COUNT(persons); i++) {
		const struct person *person = &persons[i];

		add_present_form(forms, verb, stems, passive, person,
		    person->present, features);
		/* Sound verbs write the bare jussive like the present. */
		if (person->jussive == NULL ||
		    (person->jussive[0] == '\0' && !verb->defective &&
			stems->active.present_closed == NULL))
			continue;
		add_present_form(forms, verb, stems, passive, person,
		    person->jussive, features | F_JUSSIVE);
	}
}

/* Make a noun of the verb from its sounds. */
static void
add_noun(struct forms *forms, const struct verb *verb, const char *stem,
    struct noun *noun)
{
	struct made made = {"", stem, '7', "u"};
	char letters[SOUNDS_MAX];

	if (!make(verb, &made, false, letters))
		return;
	snprintf(noun->singular, sizeof noun->singular, "%.*s", LETTERS_MAX,
	    letters);
	noun_add(forms, noun);
}

/* A participle, of both genders and all numbers. */
static void
add_participle(struct forms *forms, const struct verb *verb, const char *stem,
    uint32_t features)
{
	struct noun noun = {.features = features,
	    .sound_masc = true,
	    .sound_fem = true,
	    .dual = true};
	struct made made = {"", stem,
	    weak_of(verb, features == F_PASSPART ? verb->weak_present : '7'),
	    "u"};
	char letters[SOUNDS_MAX];
	size_t n;

	if (!make(verb, &made, false, letters))
		return;
	n = strlen(letters);
	noun.drops_ya = letters[n - 1] == 'y' && features == F_ACTPART &&
			(verb->defective || verb->class == CLASS_HOLLOW);
	snprintf(
	    noun.singular, sizeof noun.singular, "%.*s", LETTERS_MAX, letters);
	strcpy(noun.feminine, noun.singular);
	if (letters[n - 1] == 'Y')
		noun.feminine[n - 1] = 'A';
	strcat(noun.feminine, "p");
	noun_add(forms, &noun);
}

/* The verbal nouns that follow from the form. */
static void
add_derived_masdars(
    struct forms *forms, const struct verb *verb, const struct stems *stems)
{
	struct noun noun = {
	    .features = F_MASDAR, .sound_fem = true, .dual = true};
	char root[6];

	if (verb->form == FORM_II) {
		/* Weak and hamzated roots have tafEilap. */
		bool hamza = verb->radicals[2] == '\'';

		if (verb->defective || hamza)
			add_noun(forms, verb, "ta12i3ap", &noun);
		else
			add_noun(forms, verb, stems->masdar, &noun);
		return;
	}
	noun.drops_ya =
	    verb->defective && (verb->form == FORM_V || verb->form == FORM_VI);
	add_noun(forms, verb, stems->masdar, &noun);
	snprintf(root, sizeof root, " %c%c%c ", verb->radicals[0],
	    verb->radicals[1], verb->defective ? 'y' : verb->radicals[2]);
	if (verb->form == FORM_III && strstr(third_fial, root) != NULL)
		add_noun(forms, verb, "1i2A3", &noun);
}

/* The verbal nouns that the entry lists. */
static const char *
add_listed_masdars(struct forms *forms, const struct verb *verb,
    const struct morph_verb *typed)
{
	for (size_t i = 0; i < typed->masdar_count; i++) {
		struct noun noun = {.features = F_MASDAR};
		struct spelling word;
		const char *wrong = letters_read(typed->masdars[i], &word);
		char last;

		if (wrong != NULL)
			return wrong;
		last = word.letters[word.length - 1];
		noun.sound_fem = noun.dual = verb->form != FORM_I;
		noun.drops_ya = verb->defective && last == 'y' &&
				word.letters[0] == 't' && verb->form != FORM_I;
		strcpy(noun.singular, word.letters);
		noun_add(forms, &noun);
	}
	return NULL;
}

/* Does the present typed agree with the one that is made? */
static bool
present_agrees(
    const struct verb *verb, const struct stems *stems, const char *present)
{
	struct made made = {
	    "y", stems->active.present, weak_of(verb, verb->weak_present), "u"};
	char letters[SOUNDS_MAX];
	struct spelling typed;

	return present == NULL || !make(verb, &made, false, letters) ||
	       (letters_read(present, &typed) == NULL &&
		   strcmp(typed.letters, letters) == 0);
}

const char *
morph_verb(const struct morph_verb *typed, morph_emit *emit, void *arg)
{
	static const struct voice none;
	const struct stems *stems;
	const struct voice *passive;
	struct forms *forms;
	struct verb verb;
	uint32_t features = F_VERB;
	const char *wrong = verb_parse(typed, &verb);

	if (wrong != NULL)
		return wrong;
	if ((stems = find_stems(&verb)) == NULL)
		return "not the past tense (he did) of a known verb form";
	if (!present_agrees(&verb, stems, typed->present))
		return "its present does not agree with its past";
	forms = forms_new();
	passive = typed->no_passive ? &none : &stems->passive;
	if (verb.form == FORM_II || verb.form == FORM_V)
		features |= F_SHADDA;
	add_past(forms, &verb, stems, passive, features);
	if (!typed->no_present && stems->active.present != NULL)
		add_present(forms, &verb, stems, passive, features);
	if (typed->masdar_count > 0)
		wrong = add_listed_masdars(forms, &verb, typed);
	else if (stems->masdar != NULL)
		add_derived_masdars(forms, &verb, stems);
	if (typed->participles) {
		add_participle(forms, &verb, stems->actpart, F_ACTPART);
		if (passive->past != NULL)
			add_participle(
			    forms, &verb, stems->passpart, F_PASSPART);
	}
	forms_emit(forms, wrong == NULL ? emit : NULL, arg);
	return wrong;
}
