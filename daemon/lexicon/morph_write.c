/* SPDX-License-Identifier: ISC */
/* From the sounds of a word to its letters: weak radicals, seats of hamza. */
#include <string.h>

#include "lexicon/morph_parts.h"

/*
 * Contractions, tried in this order, each over the whole word. In the left
 * side # is the end of the word and C any consonant but the one before it;
 * both are only looked at.
 */
static const struct {
	const char *from;
	const char *to;
} contractions[] = {
    /* verbal nouns and participles of defective verbs */
    {"u7", "i7"},
    {"A7", "A'"},
    {"A6", "A'"},
    {"U7", "iyy"},
    {"U6", "uww"},
    {"a7ap", "Ap"},
    {"A'i'", "A'i7"},
    /* rama7a, yabqa7u, rumi7a */
    {"a7at", "at"},
    {"a7a#", "Y"},
    {"a7u#", "Y"},
    {"a7U", "aw"},
    {"a7I", "ay"},
    {"a7#", "a"},
    {"a7", "ay"},
    /* daEa6a */
    {"a6at", "at"},
    {"a6a#", "A"},
    {"a6U", "aw"},
    {"a6", "aw"},
    /* baqi7a, yarmi7u */
    {"i7U", "U"},
    {"i7I", "I"},
    {"i7u#", "I"},
    {"i7#", "i"},
    {"i7C", "I"},
    {"i7", "iy"},
    /* yadEu6u */
    {"u6U", "U"},
    {"u6I", "I"},
    {"u6u#", "U"},
    {"u6#", "u"},
    {"u6C", "U"},
    {"u6", "uw"},
    /* two ya do not meet at the end */
    {"yY", "yA"},
    /* two hamzas in a syllable */
    {"'a'C", "'A"},
    {"'u'C", "'U"},
    {"'i'C", "'I"},
    /* a vowel and a half-vowel */
    {"iwC", "I"},
    {"iyC", "I"},
    {"uyC", "U"},
    {"uwC", "U"},
};

static bool
is_vowel(char c)
{
	return c != '\0' && strchr("aiuAIUY", c) != NULL;
}

static bool
is_end(char c)
{
	return c == '\0' || c == '+';
}

static bool
is_consonant(char c)
{
	return !is_vowel(c) && !is_end(c) && c != '0' && c != '{';
}

/* How many sounds the left side of a contraction covers here; 0: none. */
static size_t
match(const char *from, const char *sounds)
{
	size_t i;

	for (i = 0; from[i] != '\0'; i++) {
		if (from[i] == '#')
			return is_end(sounds[i]) ? i : 0;
		if (from[i] == 'C')
			return is_consonant(sounds[i]) &&
				       sounds[i] != sounds[i - 1]
				   ? i
				   : 0;
		if (from[i] != sounds[i])
			return 0;
	}
	return i;
}

/* The sounds that stand in a word, one bit each (all are ASCII). */
struct sound_set {
	uint64_t bits[2];
};

static void
set_add(struct sound_set *set, const char *sounds)
{
	for (; *sounds != '\0'; sounds++)
		set->bits[*sounds >> 6 & 1] |= (uint64_t)1 << (*sounds & 63);
}

static bool
set_has(const struct sound_set *set, char sound)
{
	return set->bits[sound >> 6 & 1] >> (sound & 63) & 1;
}

void
sounds_settle(char *sounds)
{
	struct sound_set present = {{0, 0}};

	set_add(&present, sounds);
	for (size_t i = 0; i < sizeof contractions / sizeof *contractions;
	     i++) {
		const char *from = contractions[i].from;
		const char *to = contractions[i].to;
		size_t length, size = strlen(to);

		/* The second sound is the one that contracts. */
		if (!set_has(&present, from[1]))
			continue;
		for (char *p = sounds; *p != '\0'; p++) {
			if (*p != *from || (length = match(from, p)) == 0)
				continue;
			/* Only U7 and U6 grow, once a word; there is room. */
			memmove(p + size, p + length, strlen(p + length) + 1);
			memcpy(p, to, size);
			set_add(&present, to);
		}
	}
}

/* The seat of a hamza at the end of a word, from the sound before it. */
static char
final_seat(char before)
{
	switch (before) {
	case 'a':
		return '>';
	case 'i':
		return '}';
	case 'u':
		return '&';
	default:
		return '\'';
	}
}

/* Vowels from the strongest down; each has its seat. */
static int
strength(char c)
{
	switch (c) {
	case 'i':
	case 'I':
		return 3;
	case 'u':
	case 'U':
		return 2;
	case 'a':
	case 'A':
	case 'Y':
		return 1;
	default:
		return 0;
	}
}

/* The seat of a hamza inside a word, from the sounds around it. */
static char
inner_seat(char before, char after)
{
	static const char seats[] = "'>&}";
	int left = strength(before), right = strength(after);

	if (before == 'I')
		return '}';
	/* After a long vowel the next one decides, a gives no seat. */
	if (before == 'A' || before == 'U' || before == 'w')
		return right <= 1 ? '\'' : seats[right];
	return seats[left > right ? left : right];
}

/* The seat of the hamza that begins at a place (it may be doubled). */
static char
seat_of(const char *word, const char *hamza, bool plain)
{
	const char *next = hamza + 1;
	char before = hamza > word ? hamza[-1] : '\0';

	if (*next == '\'')
		next++;
	if (before == '\0')
		return *next == 'i' || *next == 'I' ? '<' : '>';
	if (*next == '\0' || (strchr("aiu", *next) != NULL && next[1] == '\0'))
		return final_seat(before);
	if (plain && *next == 'U') {
		/* After a joined letter the seat is a tooth. */
		if (is_vowel(before))
			return final_seat(before);
		return '}';
	}
	return inner_seat(before, *next);
}

void
sounds_write(const char *sounds, bool plain, char *letters)
{
	char *out = letters;

	for (const char *p = sounds; *p != '\0'; p++) {
		switch (*p) {
		case 'a':
		case 'i':
		case 'u':
		case '+':
			break;
		case '{':
		case '0':
			*out++ = 'A';
			break;
		case 'U':
			*out++ = 'w';
			break;
		case 'I':
			*out++ = 'y';
			break;
		case 'Y':
		case 'A':
			if (*p == 'Y' && p[1] == '\0')
				*out++ = 'Y';
			else if (out > letters && out[-1] == '>')
				out[-1] = '|';
			else
				*out++ = 'A';
			break;
		case '\'':
			*out++ = seat_of(sounds, p, plain);
			if (p[1] == '\'')
				p++;
			break;
		default:
			/* A doubled letter is written once. */
			if (p == sounds || p[-1] != *p)
				*out++ = *p;
			break;
		}
	}
	*out = '\0';
}
