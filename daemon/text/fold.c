/* SPDX-License-Identifier: ISC */
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "text/fold.h"

/*
 * The Arabic block and ASCII are folded by table: one byte of class and two of
 * replacement for each code point below U+0700. All else asks ICU, which is
 * slower and rare.
 */
#define TABLE_SIZE 0x700

enum {
	ALEF = 0x627,
	KAF = 0x643,
	YEH = 0x64a,
	HEH = 0x647,
};

static struct {
	uint16_t folded;
	uint8_t class;
} table[TABLE_SIZE];

/* Spellings that count as one. */
static const struct {
	uint16_t from, to;
} same[] = {
    {0x622, ALEF}, /* alef with madda */
    {0x623, ALEF}, /* alef with hamza above */
    {0x625, ALEF}, /* alef with hamza below */
    {0x671, ALEF}, /* alef wasla */
    {0x649, YEH},  /* alef maqsura */
    {0x6cc, YEH},  /* Farsi yeh */
    {0x6d2, YEH},  /* yeh barree */
    {0x6a9, KAF},  /* keheh */
    {0x6aa, KAF},  /* swash kaf */
    {0x6be, HEH},  /* heh doachashmee */
    {0x6c1, HEH},  /* heh goal */
    {0x6d5, HEH},  /* ae */
};

static enum fold_class
class_of(uint32_t c)
{
	if (c == 0x640)
		return FOLD_MARK; /* tatweel */
	if (u_isUWhiteSpace((UChar32)c) || c < 0x20 || c == 0x7f)
		return FOLD_SPACE;
	if (u_isdigit((UChar32)c))
		return FOLD_DIGIT;
	if (u_isalpha((UChar32)c) &&
	    u_charType((UChar32)c) != U_NON_SPACING_MARK)
		return FOLD_LETTER;
	switch (u_charType((UChar32)c)) {
	case U_NON_SPACING_MARK:
	case U_ENCLOSING_MARK:
	case U_COMBINING_SPACING_MARK:
		return FOLD_MARK;
	case U_FORMAT_CHAR:
		return FOLD_IGNORE;
	default:
		return FOLD_OTHER;
	}
}

static uint32_t
folded_of(uint32_t c, enum fold_class class)
{
	switch (class) {
	case FOLD_MARK:
	case FOLD_IGNORE:
		return 0;
	case FOLD_DIGIT:
		return (uint32_t)('0' + u_charDigitValue((UChar32)c));
	case FOLD_LETTER:
		return (uint32_t)u_foldCase((UChar32)c, U_FOLD_CASE_DEFAULT);
	default:
		return c;
	}
}

__attribute__((constructor)) static void
fill_table(void)
{
	for (uint32_t c = 0; c < TABLE_SIZE; c++) {
		enum fold_class class = class_of(c);

		table[c].class = (uint8_t) class;
		table[c].folded = (uint16_t)folded_of(c, class);
	}
	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		table[same[i].from].folded = same[i].to;
}

enum fold_class
fold_code_point(uint32_t c, uint32_t *folded)
{
	enum fold_class class;

	if (c < TABLE_SIZE) {
		*folded = table[c].folded;
		return table[c].class;
	}
	class = class_of(c);
	*folded = folded_of(c, class);
	/* Presentation forms: Arabic A and B. */
	if (class == FOLD_LETTER && c >= 0xfb50 && c <= 0xfefc)
		*folded = 0;
	return class;
}

uint32_t
fold_next(const char **p, const char *end)
{
	const unsigned char *s = (const unsigned char *)*p;
	size_t left = (size_t)(end - *p);
	uint32_t c = s[0];
	size_t length = c < 0x80   ? 1
			: c < 0xc2 ? 0
			: c < 0xe0 ? 2
			: c < 0xf0 ? 3
			: c < 0xf5 ? 4
				   : 0;

	if (length == 1) {
		*p += 1;
		return c;
	}
	if (length == 0 || length > left)
		goto broken;
	c &= 0x7fu >> length;
	for (size_t i = 1; i < length; i++) {
		if ((s[i] & 0xc0) != 0x80)
			goto broken;
		c = c << 6 | (s[i] & 0x3f);
	}
	*p += length;
	return c;
broken:
	*p += 1;
	return 0xfffd;
}

size_t
fold_put(uint32_t c, char *out)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3f));
		out[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3f));
	out[2] = (char)(0x80 | (c >> 6 & 0x3f));
	out[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

size_t
fold_expand(uint32_t c, char *out)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
	UChar from[2], to[20];
	int32_t n = 0, length;
	size_t bytes = 0;

	U16_APPEND_UNSAFE(from, n, (UChar32)c);
	if (U_FAILURE(status))
		return 0;
	length = unorm2_normalize(nfkc, from, n, to, 20, &status);
	if (U_FAILURE(status))
		return 0;
	for (int32_t i = 0; i < length && bytes <= 36;) {
		UChar32 piece;
		uint32_t folded;
		enum fold_class class;

		U16_NEXT(to, i, length, piece);
		if ((uint32_t)piece == c)
			continue;
		class = fold_code_point((uint32_t)piece, &folded);
		if (class == FOLD_LETTER && folded != 0)
			bytes += fold_put(folded, out + bytes);
	}
	return bytes;
}

size_t
fold_word(const char *utf8, size_t n, char *out)
{
	const char *p = utf8, *end = utf8 + n;
	size_t length = 0;

	while (p < end) {
		uint32_t folded, c = fold_next(&p, end);
		enum fold_class class = fold_code_point(c, &folded);

		if (class != FOLD_LETTER && class != FOLD_DIGIT &&
		    !(c < 0x80 && class == FOLD_OTHER))
			continue;
		if (folded != 0)
			length += fold_put(folded, out + length);
		else
			length += fold_expand(c, out + length);
	}
	out[length] = '\0';
	return length;
}
