/* SPDX-License-Identifier: ISC */
/* From a verb as it is spelled to its form and root. */
#include <string.h>

#include "lexicon/morph_parts.h"

/* What must hold, besides the letters, for a shape to be taken. */
enum condition {
	ALWAYS,
	SHADDA_LAST,
	IS_TENTH,	/* doubled form X, not form VIII of a root with s */
	IS_ASSIMILATED, /* form VIII, first radical merged with its t */
	IS_THIRD,	/* hamza with alef madda is form III, not IV */
	IS_FOURTH,	/* three letters are doubled form IV */
	IS_SECOND,	/* three letters are form II */
	IS_QUAD,	/* t is the first of four radicals */
	IS_NOT,
};

/*
 * Shapes of the past tense, the first that fits is taken. Digits are radicals,
 * 5 is the t of form VIII as assimilated, > is a hamza, other letters are
 * themselves. Radicals are no alef, except the last one.
 */
static const struct shape {
	const char *letters;
	enum verb_form form;
	enum verb_class class;
	enum condition condition;
} shapes[] = {
    {"Ast1A3", FORM_X, CLASS_HOLLOW, ALWAYS},
    {"Ast123", FORM_X, CLASS_SOUND, ALWAYS},
    {"Ast12", FORM_X, CLASS_DOUBLED, IS_TENTH},
    {"A15A3", FORM_VIII, CLASS_HOLLOW, ALWAYS},
    {"A1523", FORM_VIII, CLASS_SOUND, ALWAYS},
    {"An1A3", FORM_VII, CLASS_HOLLOW, ALWAYS},
    {"An123", FORM_VII, CLASS_SOUND, ALWAYS},
    {"A1234", FORM_QIV, CLASS_DOUBLED, ALWAYS},
    {"A152", FORM_VIII, CLASS_DOUBLED, ALWAYS},
    {"An12", FORM_VII, CLASS_DOUBLED, ALWAYS},
    {"A123", FORM_IX, CLASS_SOUND, SHADDA_LAST},
    {"A123", FORM_VIII, CLASS_SOUND, IS_ASSIMILATED},
    {"A1A3", FORM_VIII, CLASS_HOLLOW, IS_ASSIMILATED},
    {"1A23", FORM_III, CLASS_SOUND, IS_THIRD},
    {">A23", FORM_IV, CLASS_SOUND, ALWAYS},
    {">1A3", FORM_IV, CLASS_HOLLOW, ALWAYS},
    {">123", FORM_IV, CLASS_SOUND, ALWAYS},
    {">12", FORM_IV, CLASS_DOUBLED, IS_FOURTH},
    {"1A23", FORM_III, CLASS_SOUND, ALWAYS},
    {"t1A23", FORM_VI, CLASS_SOUND, ALWAYS},
    {"t1A2", FORM_VI, CLASS_DOUBLED, ALWAYS},
    {"t1234", FORM_QII, CLASS_SOUND, ALWAYS},
    {"1234", FORM_QI, CLASS_SOUND, IS_QUAD},
    {"t123", FORM_V, CLASS_SOUND, ALWAYS},
    {"1234", FORM_QI, CLASS_SOUND, ALWAYS},
    {"1A2", FORM_III, CLASS_DOUBLED, SHADDA_LAST},
    {"1A3", FORM_I, CLASS_HOLLOW, ALWAYS},
    {"1y3", FORM_I, CLASS_NOT, IS_NOT},
    {"123", FORM_II, CLASS_SOUND, IS_SECOND},
    {"123", FORM_I, CLASS_SOUND, ALWAYS},
    {"12", FORM_I, CLASS_DOUBLED, ALWAYS},
};

/* Second and third radicals of form VIII where the first is s. */
static const char eighth_of_s[] = " lm mE nd bq tr Er rq lb ";

/* Quadriliterals that begin with t. */
static const char quads_of_t[] = " trjm tlfz tlmZ tktk tmtm trtr ";

/* An entry as typed: what the conditions look at. */
struct entry {
	struct spelling past;
	struct spelling present; /* empty: not given */
	struct spelling masdar;	 /* the first one, empty: not given */
};

/* Is a word among those of a list that has spaces around each? */
static bool
listed(const char *list, const char *word)
{
	const char *p = strstr(list, word);

	return p != NULL && p[-1] == ' ' && p[strlen(word)] == ' ';
}

static bool
is_hamza(char letter)
{
	return letter != '\0' && strchr("'><&}", letter) != NULL;
}

/* Write alef madda as hamza and alef. */
static void
open_madda(struct spelling *word)
{
	char *p;

	while (word->length < LETTERS_MAX &&
	       (p = memchr(word->letters, '|', word->length)) != NULL) {
		size_t i = (size_t)(p - word->letters);

		memmove(p + 1, p, word->length - i + 1);
		memmove(word->vowels + i + 1, word->vowels + i,
		    word->length - i + 1);
		memmove(word->doubled + i + 1, word->doubled + i,
		    (word->length - i) * sizeof *word->doubled);
		p[0] = '>';
		p[1] = 'A';
		word->vowels[i] = '.';
		word->doubled[i] = false;
		word->length++;
	}
}

/* May this be the t of form VIII after such a first radical? */
static bool
is_infix(char letter, char first)
{
	if (strchr("SDTZ", first) != NULL)
		return letter == 'T';
	if (strchr("zd*", first) != NULL)
		return letter == 'd';
	return letter == 't';
}

/* Does the present show form II: a shadda, or its prefix over a hamza? */
static bool
present_is_second(const struct entry *entry)
{
	const struct spelling *present = &entry->present;

	if (present->length == 0)
		return false;
	if (is_hamza(entry->past.letters[0]))
		return present->letters[1] == '&';
	return present->length == 4 && present->doubled[2];
}

/* Is three-lettered past a form II? A shadda, or what speaks for one. */
static bool
is_second(const struct entry *entry)
{
	const char *l = entry->past.letters;
	const struct spelling *masdar = &entry->masdar;

	if (entry->past.doubled[1] || present_is_second(entry) || l[1] == l[2])
		return true;
	if ((l[1] == 'w' || l[1] == 'y') && strchr("AYy", l[2]) == NULL)
		return true;
	/* The verbal noun is that of form II: tadmIr, tasmiyap. */
	return masdar->length == 5 && masdar->letters[0] == 't' &&
	       masdar->letters[2] == l[1] &&
	       (masdar->letters[3] == 'y' || is_hamza(masdar->letters[3]));
}

static bool
holds(const struct entry *entry, enum condition condition)
{
	const struct spelling *past = &entry->past, *masdar = &entry->masdar;
	const struct spelling *present = &entry->present;
	size_t last = past->length - 1;

	switch (condition) {
	case ALWAYS:
		return true;
	case SHADDA_LAST:
		return past->doubled[last];
	case IS_TENTH:
		if (past->letters[last] == 'Y')
			return false;
		return past->doubled[last] || masdar->length == 7 ||
		       (masdar->length == 0 &&
			   !listed(eighth_of_s, past->letters + 3));
	case IS_ASSIMILATED:
		return strchr("tTd*Zv", past->letters[1]) != NULL;
	case IS_THIRD:
		return past->letters[0] == '>' && present->letters[1] == '&' &&
		       present->letters[2] == 'A';
	case IS_FOURTH:
		return past->doubled[2] ||
		       (present->length > 1 && !past->doubled[1] &&
			   !is_hamza(present->letters[1]));
	case IS_SECOND:
		return is_second(entry);
	case IS_QUAD:
		return !past->doubled[2] && listed(quads_of_t, past->letters);
	case IS_NOT:
		return strcmp(past->letters, "lys") == 0;
	}
	return false;
}

/* Fit a word to a shape; its radicals are filled in. */
static bool
fit(const struct spelling *word, const struct shape *shape, struct verb *verb)
{
	if (strlen(shape->letters) != word->length)
		return false;
	for (size_t i = 0; i < word->length; i++) {
		char want = shape->letters[i], letter = word->letters[i];

		if (want >= '1' && want <= '4') {
			if (letter == 'A' && i + 1 < word->length)
				return false;
			verb->radicals[want - '1'] =
			    is_hamza(letter) ? '\'' : letter;
		} else if (want == '5') {
			if (!is_infix(letter, verb->radicals[0]))
				return false;
			verb->infix = letter;
		} else if (want == '>') {
			if (!is_hamza(letter))
				return false;
		} else if (want != letter) {
			return false;
		}
	}
	return true;
}

/* Find the shape of the past tense. */
static const struct shape *
find_shape(const struct entry *entry, struct verb *verb)
{
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
		memset(verb, 0, sizeof *verb);
		if (fit(&entry->past, &shapes[i], verb) &&
		    holds(entry, shapes[i].condition))
			return &shapes[i];
	}
	return NULL;
}

/* The vowel before a hamza, or after it, as its seat tells. */
static char
seat_vowel(char seat)
{
	return seat == '}' ? 'i' : seat == '&' ? 'u' : 'a';
}

/*
 * The vowel of the second radical, which stands at a place of a word: as
 * typed, or as the seat of a hamza shows it.
 */
static char
stem_vowel(const struct spelling *word, size_t place, char otherwise)
{
	if (word->vowels[place] != '.')
		return word->vowels[place];
	if (is_hamza(word->letters[place]))
		return seat_vowel(word->letters[place]);
	if (place + 2 == word->length && is_hamza(word->letters[place + 1]))
		return seat_vowel(word->letters[place + 1]);
	return otherwise;
}

/* Vowels of a hollow verb of form I, from the middle letter of its present. */
static void
set_hollow_vowels(struct verb *verb, const struct spelling *present)
{
	char middle = present->length > 2 ? present->letters[2] : 'w';

	verb->long_vowel = middle == 'w' ? 'U' : middle == 'y' ? 'I' : 'A';
	verb->present_vowel = middle == 'w' ? 'u' : middle == 'y' ? 'i' : 'a';
	verb->short_vowel = middle == 'w' ? 'u' : 'i';
}

/* Vowels and weak radicals of a verb of form I. */
static void
set_vowels(struct verb *verb, const struct entry *entry)
{
	const struct spelling *past = &entry->past, *present = &entry->present;
	char last =
	    present->length > 0 ? present->letters[present->length - 1] : '\0';

	verb->past_vowel = stem_vowel(past, 1, 'a');
	if (verb->class == CLASS_HOLLOW)
		set_hollow_vowels(verb, present);
	else if (present->length >= 3)
		verb->present_vowel =
		    stem_vowel(present, present->length - 2, 'u');
	if (!verb->defective)
		return;
	verb->weak_past = past->letters[2] == 'A' ? '6' : '7';
	verb->past_vowel = past->letters[2] == 'y' ? 'i' : 'a';
	verb->weak_present = last == 'w' ? '6' : '7';
	verb->present_vowel = last == 'w' ? 'u' : last == 'y' ? 'i' : 'a';
}

/* Form I: what the present tells beyond the past. */
static const char *
parse_first(struct verb *verb, const struct entry *entry)
{
	const struct spelling *present = &entry->present;

	if (present->length == 0 && verb->class != CLASS_NOT)
		return "form I needs its present (or form II its shadda)";
	set_vowels(verb, entry);
	if (verb->class != CLASS_SOUND || present->length != 3)
		return NULL;
	if (verb->radicals[0] == 'w')
		verb->class = CLASS_DROPS_W;
	else if (verb->radicals[1] == '\'')
		verb->class = CLASS_SEE;
	return NULL;
}

const char *
verb_parse(const struct morph_verb *typed, struct verb *verb)
{
	struct entry entry = {.present = {.length = 0}};
	const struct shape *shape;
	const char *wrong;

	if ((wrong = letters_read(typed->past, &entry.past)) != NULL)
		return wrong;
	if (typed->present != NULL &&
	    (wrong = letters_read(typed->present, &entry.present)) != NULL)
		return wrong;
	if (typed->masdar_count > 0 &&
	    (wrong = letters_read(typed->masdars[0], &entry.masdar)) != NULL)
		return wrong;
	open_madda(&entry.past);
	open_madda(&entry.present);
	if ((shape = find_shape(&entry, verb)) == NULL)
		return "not the past tense (he did) of a known verb form";
	verb->form = shape->form;
	verb->class = shape->class;
	if (shape->condition == IS_ASSIMILATED)
		verb->infix = verb->radicals[0];
	if (shape->letters[0] == '>' && shape->letters[1] == 'A')
		verb->radicals[0] = '\'';
	verb->defective = verb->radicals[2] != '\0' &&
			  strchr("AYy", verb->radicals[2]) != NULL &&
			  verb->form < FORM_QI;
	return verb->form == FORM_I ? parse_first(verb, &entry) : NULL;
}
