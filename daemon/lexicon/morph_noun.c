/* SPDX-License-Identifier: ISC */
/* Inflection of nouns and adjectives, on their letters. */
#include <stdio.h>
#include <string.h>

#include "lexicon/morph_parts.h"

/* An ending: what is written after the stem, and what it tells. */
struct ending {
	const char *letters;
	uint32_t features;
};

static const struct ending dual_endings[] = {
    {"An", F_DUAL | F_NOM | F_FINAL},
    {"yn", F_DUAL | F_OBL | F_FINAL},
    {"A", F_DUAL | F_NOM | F_CONSTRUCT},
    {"y", F_DUAL | F_OBL | F_CONSTRUCT},
};

/* W and I stand for waw and ya with their own vowel: they seat a hamza. */
static const struct ending plural_endings[] = {
    {"Wn", F_PLUR | F_NOM | F_FINAL},
    {"In", F_PLUR | F_OBL | F_FINAL},
    {"W", F_PLUR | F_NOM | F_CONSTRUCT},
    {"I", F_PLUR | F_OBL | F_CONSTRUCT},
};

/*
 * Nouns whose long vowel shows the case in the construct; the last one has no
 * other forms.
 */
#define THE_ONE F_MASC | F_SING
static const struct {
	const char *singular;
	struct ending forms[8];
} five_nouns[] = {
    {">b", {{">bw", THE_ONE | F_NOM}, {">bA", THE_ONE | F_OBL},
	       {">by", THE_ONE | F_OBL}}},
    {">x", {{">xw", THE_ONE | F_NOM}, {">xA", THE_ONE | F_OBL},
	       {">xy", THE_ONE | F_OBL}}},
    {"Hm", {{"Hmw", THE_ONE | F_NOM}, {"HmA", THE_ONE | F_OBL},
	       {"Hmy", THE_ONE | F_OBL}}},
    {"*w", {{"*w", THE_ONE | F_NOM}, {"*A", THE_ONE | F_OBL},
	       {"*y", THE_ONE | F_OBL}, {"*At", F_FEM | F_SING},
	       {"*ww", F_MASC | F_PLUR | F_NOM},
	       {"*wy", F_MASC | F_PLUR | F_OBL}, {"*wAt", F_FEM | F_PLUR}}},
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static bool
is_hamza(char letter)
{
	return letter != '\0' && strchr("'>&}", letter) != NULL;
}

/* Does a letter leave the next one unjoined? */
static bool
is_unjoined(char letter)
{
	return strchr("A|>&'d*rzw", letter) != NULL;
}

static char
last_of(const char *word)
{
	return word[strlen(word) - 1];
}

/* The seat of a final hamza before an ending. */
static char
hamza_before(const char *word, char ending)
{
	size_t n = strlen(word);
	char hamza = word[n - 1], before = n > 1 ? word[n - 2] : '\0';

	/* After a long a, as in the plural of jA}y, the ending alone decides.
	 */
	if ((hamza == '}' && before != 'A') || ending == 'I')
		return '}';
	if (hamza == '&' || ending == 'W')
		return '&';
	if (hamza == '}')
		return '}';
	if (hamza == '>')
		return ending == 'A' ? '|' : '>';
	return is_unjoined(before) ? '\'' : '}';
}

/*
 * Write a stem with an ending: ta marbuta opens, final ya without dots becomes
 * a or ya, a hamza gets the seat that the ending asks for.
 */
static void
attach(const char *word, const char *ending, char *out)
{
	size_t n = strlen(word);
	char last = word[n - 1], first = ending[0];

	memcpy(out, word, n + 1);
	if (last == 'p') {
		out[n - 1] = 't';
	} else if (last == 'Y') {
		/* fatY: fatayAn, but fatAhu and fatawn. */
		out[n - 1] = 'y';
		if (first == 'W' || first == 'I')
			out[--n] = '\0';
	} else if (last == 'A') {
		out[n - 1] = 'w';
	} else if (is_hamza(last)) {
		out[n - 1] = hamza_before(word, first);
		if (out[n - 1] == '|') {
			strcpy(out + n, ending + 1);
			return;
		}
	}
	strcpy(out + n, ending);
	if (first == 'W')
		out[n] = 'w';
	else if (first == 'I')
		out[n] = 'y';
}

/* Add the forms of a stem with a set of endings. */
static void
add_endings(struct forms *forms, const char *stem, const struct ending *endings,
    size_t count, uint32_t features)
{
	char form[LETTERS_MAX + 4];

	for (size_t i = 0; i < count; i++) {
		attach(stem, endings[i].letters, form);
		forms_add(forms, form, endings[i].features | features);
		/* Many keep the seat that the hamza has at the end. */
		if (endings[i].letters[0] == 'W' && last_of(stem) == '>') {
			form[strlen(stem) - 1] = '>';
			forms_add(forms, form, endings[i].features | features);
		}
	}
}

/* Forms that a word takes only before a pronoun suffix. */
static void
add_presuffix(struct forms *forms, const char *word, uint32_t features)
{
	size_t n = strlen(word);
	char form[LETTERS_MAX + 4], last = word[n - 1];

	strcpy(form, word);
	features |= F_PRESUFFIX;
	if (last == 'p' || last == 'Y') {
		form[n - 1] = last == 'p' ? 't' : 'A';
		forms_add(forms, form, features);
	} else if (last == '\'' || last == '>') {
		form[n - 1] = word[n - 2] == 'y' ? '}' : '&';
		forms_add(forms, form, features | F_NOM);
		form[n - 1] = '}';
		forms_add(forms, form, features | F_OBL);
	}
}

static bool
ends_in(const char *word, const char *ending)
{
	size_t n = strlen(word), m = strlen(ending);

	return n > m && strcmp(word + n - m, ending) == 0;
}

/*
 * Plurals without a written tanwin: sound ones that an entry lists, and the
 * measures mafAEil, mafAEIl and the like.
 */
static bool
is_diptote_plural(const char *word)
{
	size_t n = strlen(word);

	if (ends_in(word, "At") || ends_in(word, "wn") || ends_in(word, "yn"))
		return true;
	return n > 4 && word[2] == 'A' &&
	       (n == 5 || (n == 6 && word[4] == 'y'));
}

/* The indefinite accusative, if it is written with an alef. */
static void
add_tanwin(struct forms *forms, const char *word, uint32_t features)
{
	size_t n = strlen(word);
	char form[LETTERS_MAX + 4], last = word[n - 1];

	if (last == 'p' || last == 'Y' || last == 'A' || last == '>' ||
	    (last == '\'' && word[n - 2] == 'A'))
		return;
	if ((features & F_COUNT) == F_PLUR && is_diptote_plural(word))
		return;
	attach(word, "A", form);
	forms_add(forms, form, features | F_TANWIN | F_FINAL);
}

/* A singular or a broken plural with what writing does to it. */
static void
add_word(struct forms *forms, const char *word, uint32_t features)
{
	char last = last_of(word);
	bool final = last == 'p' || last == 'Y';

	forms_add(forms, word, features | (final ? F_FINAL : 0));
	add_presuffix(forms, word, features);
	add_tanwin(forms, word, features);
}

/* The sound feminine plural: At in place of ta marbuta. */
static void
add_sound_feminine(struct forms *forms, const char *word, uint32_t features)
{
	char stem[LETTERS_MAX + 4], form[LETTERS_MAX + 4];

	strcpy(stem, word);
	if (last_of(word) == 'p')
		stem[strlen(stem) - 1] = '\0';
	/* The alef of fatAp is a root's ya; a hamza after it stays unseated. */
	if (last_of(stem) == 'A')
		stem[strlen(stem) - 1] = 'Y';
	attach(stem, "At", form);
	forms_add(forms, form, features | F_PLUR | F_FEM);
}

/* ab, ax, Ham and dhu in the construct. */
static bool
add_five_noun(struct forms *forms, const char *word, uint32_t features)
{
	for (size_t i = 0; i < COUNT(five_nouns); i++) {
		const struct ending *e = five_nouns[i].forms;

		if (strcmp(five_nouns[i].singular, word) != 0)
			continue;
		for (; e->letters != NULL; e++)
			forms_add(forms, e->letters,
			    features | F_CONSTRUCT | e->features);
		return true;
	}
	return false;
}

/* The dual of a word; ab and ax take back their waw. */
static void
add_dual(struct forms *forms, const char *word, uint32_t features, bool five)
{
	char stem[LETTERS_MAX + 4];

	snprintf(stem, sizeof stem, "%s%s", word, five ? "w" : "");
	add_endings(forms, stem, dual_endings, COUNT(dual_endings), features);
}

/* A defective participle and the like: rAmy, without its ya if indefinite. */
static void
add_without_ya(struct forms *forms, const char *word, uint32_t features)
{
	char form[LETTERS_MAX + 1];

	strcpy(form, word);
	form[strlen(form) - 1] = '\0';
	forms_add(forms, form, features | F_SING | F_FINAL);
}

void
noun_add(struct forms *forms, const struct noun *noun)
{
	uint32_t gender = noun->features & F_GENDER;
	uint32_t common = noun->features & ~(uint32_t)F_GENDER;
	char stem[LETTERS_MAX + 4];
	bool five;

	if (gender == 0)
		gender = last_of(noun->singular) == 'p' ? F_FEM : F_MASC;
	five = add_five_noun(forms, noun->singular, common);
	if (strcmp(noun->singular, "*w") == 0)
		return;
	add_word(forms, noun->singular, common | gender | F_SING);
	strcpy(stem, noun->singular);
	if (noun->drops_ya) {
		add_without_ya(forms, noun->singular, common | gender);
		stem[strlen(stem) - 1] = '\0';
	} else if (last_of(stem) == 'p') {
		stem[strlen(stem) - 1] = '\0';
	}
	/* Plurals first: ending in ya and nun they are the likelier ones. */
	if (noun->sound_masc)
		add_endings(forms, stem, plural_endings, COUNT(plural_endings),
		    common | F_MASC);
	/* EaSA has EaSawAn; longer words in alef are foreign. */
	if (noun->dual &&
	    (last_of(noun->singular) != 'A' || strlen(noun->singular) == 3))
		add_dual(forms, noun->singular, common | gender, five);
	if (noun->feminine[0] != '\0') {
		add_word(forms, noun->feminine, common | F_FEM | F_SING);
		if (noun->dual)
			add_dual(forms, noun->feminine, common | F_FEM, false);
	}
	if (noun->sound_fem)
		add_sound_feminine(forms,
		    noun->feminine[0] != '\0' ? noun->feminine : noun->singular,
		    common);
}

/* The feminine of an adjective where its entry does not tell: plus ta. */
static void
derive_feminine(struct noun *noun)
{
	const char *word = noun->singular;
	uint32_t pos = noun->features & F_POS;
	size_t n = strlen(word);

	if (pos != F_NISBA && pos != F_ACTPART && pos != F_PASSPART &&
	    pos != F_ADJ)
		return;
	/* afEal has faElA' or fuElY; who is feminine needs no feminine. */
	if (word[n - 1] == 'p' || word[n - 1] == '\'' ||
	    (word[n - 1] == 'Y' && pos == F_ADJ) ||
	    (pos == F_ADJ && n == 4 && word[0] == '>') ||
	    (noun->features & F_GENDER) == F_FEM)
		return;
	strcpy(noun->feminine, word);
	if (word[n - 1] == 'Y')
		noun->feminine[n - 1] = 'A';
	strcat(noun->feminine, "p");
}

/*
 * Nouns of the measures fAEI and mufAEI, not nisbas: their ya comes and goes.
 * A typed shadda on it says that it stays.
 */
static bool
loses_ya(const struct spelling *word, const struct morph_noun *typed)
{
	uint32_t pos = typed->features & F_POS;
	size_t n = word->length;

	if (word->letters[n - 1] != 'y' || word->doubled[n - 1] ||
	    (pos != F_NOUN && pos != F_ACTPART))
		return false;
	if (n == 4)
		return word->letters[1] == 'A';
	return n == 5 && word->letters[0] == 'm' && word->letters[2] == 'A' &&
	       typed->sound_masc;
}

/* Read a word of an entry into letters. */
static const char *
read_word(const char *utf8, struct spelling *word)
{
	const char *wrong = letters_read(utf8, word);

	if (wrong == NULL && strchr(word->letters, '{') != NULL)
		return "not a single word in Arabic letters";
	return wrong;
}

/* A plural as listed: broken, or a sound one spelled out. */
static void
add_plural(struct forms *forms, const char *word, uint32_t features)
{
	char stem[LETTERS_MAX + 1];

	if (!ends_in(word, "wn")) {
		add_word(forms, word, features | F_PLUR);
		return;
	}
	strcpy(stem, word);
	stem[strlen(stem) - 2] = '\0';
	add_endings(
	    forms, stem, plural_endings, COUNT(plural_endings), features);
}

const char *
morph_noun(const struct morph_noun *typed, morph_emit *emit, void *arg)
{
	struct noun noun = {.features = typed->features,
	    .sound_masc = typed->sound_masc,
	    .sound_fem = typed->sound_fem,
	    .dual = typed->dual};
	struct spelling word;
	struct forms *forms;
	const char *wrong;
	uint32_t gender = typed->features & F_GENDER;

	if ((wrong = read_word(typed->singular, &word)) != NULL)
		return wrong;
	strcpy(noun.singular, word.letters);
	noun.drops_ya = loses_ya(&word, typed);
	if (typed->feminine != NULL) {
		if ((wrong = read_word(typed->feminine, &word)) != NULL)
			return wrong;
		strcpy(noun.feminine, word.letters);
	} else {
		derive_feminine(&noun);
	}
	forms = forms_new();
	noun_add(forms, &noun);
	if (gender == 0)
		gender = last_of(noun.singular) == 'p' ? F_FEM : F_MASC;
	for (size_t i = 0; i < typed->plural_count && wrong == NULL; i++) {
		wrong = read_word(typed->plurals[i], &word);
		if (wrong == NULL)
			add_plural(forms, word.letters,
			    (typed->features & ~(uint32_t)F_GENDER) | gender);
	}
	forms_emit(forms, wrong == NULL ? emit : NULL, arg);
	return wrong;
}
