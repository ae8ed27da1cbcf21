/* SPDX-License-Identifier: ISC */
/* Between Arabic script and the ASCII letters that morphology works with. */
#include <stdint.h>
#include <string.h>

#include "lexicon/letters.h"

/* The letters of two runs of code points, in their order; '.' is skipped. */
#define FIRST_RUN 0x621
static const char first_run[] = "'|>&<}AbptvjHxd*rzs$SDTZEg";
#define SECOND_RUN 0x641
static const char second_run[] = "fqklmnhwYyFNKaui~.";

/* Letters outside the runs; where a letter stands twice, the first is written.
 */
static const struct {
	uint32_t code_point;
	char letter;
} others[] = {
    {0x67e, 'P'},
    {0x686, 'J'},
    {0x6a4, 'V'},
    {0x6af, 'G'},
    {0x6a9, 'k'},
    {0x6cc, 'y'},
    {0x671, 'A'},
    {0x640, '.'},
    {0x670, '.'},
};

/* The letter of a code point; '\0' if it is none. */
static char
letter_of(uint32_t code_point)
{
	if (code_point >= FIRST_RUN &&
	    code_point < FIRST_RUN + sizeof first_run - 1)
		return first_run[code_point - FIRST_RUN];
	if (code_point >= SECOND_RUN &&
	    code_point < SECOND_RUN + sizeof second_run - 1)
		return second_run[code_point - SECOND_RUN];
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (others[i].code_point == code_point)
			return others[i].letter;
	return '\0';
}

/* The code point of a letter; 0 if it is none. */
static uint32_t
code_point_of(char letter)
{
	const char *p;

	if ((p = strchr(first_run, letter)) != NULL)
		return FIRST_RUN + (uint32_t)(p - first_run);
	if ((p = strchr(second_run, letter)) != NULL)
		return SECOND_RUN + (uint32_t)(p - second_run);
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (others[i].letter == letter)
			return others[i].code_point;
	return 0;
}

/* Put a diacritic on the last letter read. */
static void
add_mark(struct spelling *word, char mark)
{
	if (word->length == 0)
		return;
	if (mark == '~')
		word->doubled[word->length - 1] = true;
	else if (mark == 'a' || mark == 'u' || mark == 'i')
		word->vowels[word->length - 1] = mark;
}

const char *
letters_read(const char *utf8, struct spelling *word)
{
	const unsigned char *p = (const unsigned char *)utf8;

	memset(word, 0, sizeof *word);
	while (*p != '\0') {
		char letter;

		/* All letters that are known take two bytes. */
		if ((p[0] & 0xe0) != 0xc0 || (p[1] & 0xc0) != 0x80)
			return "not a single word in Arabic letters";
		letter =
		    letter_of((uint32_t)(p[0] & 0x1f) << 6 | (p[1] & 0x3f));
		p += 2;
		if (letter == '\0')
			return "not a single word in Arabic letters";
		if (letter == '.')
			continue;
		if (strchr("FNKaui~", letter) != NULL) {
			add_mark(word, letter);
			continue;
		}
		if (word->length == LETTERS_MAX - 10)
			return "too long for a word";
		word->letters[word->length] = letter;
		word->vowels[word->length++] = '.';
	}
	return word->length < 2 ? "too short for a word" : NULL;
}

void
letters_write(const char *letters, char *utf8)
{
	char *end = utf8 + LETTERS_UTF8 - 3;

	for (; *letters != '\0' && utf8 < end; letters++) {
		uint32_t c = code_point_of(*letters);

		*utf8++ = (char)(0xc0 | c >> 6);
		*utf8++ = (char)(0x80 | (c & 0x3f));
	}
	*utf8 = '\0';
}
