/* SPDX-License-Identifier: ISC */
/* Folding, with ICU as the oracle of what Unicode says. */
#include <check.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "text/fold.h"

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

static const struct {
	const char *input, *want;
} words[] = {
    {"", ""},
    {"كتاب", "كتاب"},
    /* vowel signs, shadda, tanwin, dagger alef, Quranic signs */
    {"قُتِلَ", "قتل"},
    {"مُدَمِّرٌ", "مدمر"},
    {"هٰذا", "هذا"},
    {"كتابًا", "كتابا"},
    {"ۖقالۗ", "قال"},
    /* alefs */
    {"أحمد", "احمد"},
    {"إدلب", "ادلب"},
    {"آلاف", "الاف"},
    {"ٱلله", "الله"},
    {"إلى", "الي"},
    {"مصطفى", "مصطفي"},
    /* the same, its signs written apart */
    {"\u0627\u0654حمد", "احمد"},
    {"\u0627\u0653لاف", "الاف"},
    /* these stay apart */
    {"مدرسة", "مدرسة"},
    {"مؤتمر", "مؤتمر"},
    {"رئيس", "رئيس"},
    {"شيء", "شيء"},
    {"مدرسه", "مدرسه"},
    /* Persian letters */
    {"کرمانشاهی", "كرمانشاهي"},
    {"ہرات", "هرات"},
    {"پیشمرگه", "پيشمرگه"},
    /* tatweel, bidi controls, joiners, a byte order mark */
    {"الـــجيش", "الجيش"},
    {"\u202bالجيش\u202c", "الجيش"},
    {"\u2067الجيش\u2069", "الجيش"},
    {"\u200fالجيش\u200e\u061c", "الجيش"},
    {"می\u200cشود", "ميشود"},
    {"\ufeffالجيش", "الجيش"},
    /* presentation forms */
    {"\ufefb", "لا"},
    {"\ufef5", "لا"},
    {"\ufdf2", "الله"},
    {"\ufe8d\ufedf\ufea0\ufef4\ufeb6", "الجيش"},
    {"\ufdfa", "صلياللهعليهوسلم"},
    {"\ufe70", ""},
    /* digits of all kinds */
    {"١٢٣", "123"},
    {"۴۵۶", "456"},
    {"2017", "2017"},
    /* other letters lose their case */
    {"ISIS", "isis"},
    {"Émile", "émile"},
    {"СВР", "свр"},
    /* signs of no word are left out, but for those of ASCII */
    {"«قسد»", "قسد"},
    {"؟!،", "!"},
    {"a.b_c-d", "a.b_c-d"},
    {"ع😀د", "عد"},
    /* broken UTF-8 leaves nothing */
    {"\xd8", ""},
    {"\xd8\xd8\xa7", "ا"},
    {"ق\xff\xfeل", "قل"},
    {"\xed\xa0\x80س", "س"},
    {"\xc0\xafس", "س"},
    {"\xf5\x80\x80\x80س", "س"},
};

static size_t
fold(const char *input, size_t length, char *out, size_t room)
{
	size_t n = fold_word(input, length, out);

	ck_assert_uint_lt(n, room);
	ck_assert_uint_eq(strlen(out), n);
	return n;
}

START_TEST(test_words)
{
	char out[1024];

	fold(words[_i].input, strlen(words[_i].input), out, sizeof out);
	ck_assert_str_eq(out, words[_i].want);
}
END_TEST

/* What was folded folds to itself. */
START_TEST(test_again)
{
	char once[1024], twice[1024];
	size_t n =
	    fold(words[_i].input, strlen(words[_i].input), once, sizeof once);

	fold(once, n, twice, sizeof twice);
	ck_assert_str_eq(once, twice);
}
END_TEST

/* The Arabic blocks, and those whose signs Arabic text borrows. */
static const struct {
	uint32_t first, last;
} blocks[] = {
    {0x20, 0x7e},
    {0x600, 0x6ff},
    {0x750, 0x77f},
    {0x870, 0x89f},
    {0x8a0, 0x8ff},
    {0xfb50, 0xfdff},
    {0xfe70, 0xfefe},
};

/* What folding does beyond Unicode's compatibility form: the whole list. */
static const struct {
	uint32_t from, to;
} documented[] = {
    {0x622, 0x627}, /* alefs */
    {0x623, 0x627},
    {0x625, 0x627},
    {0x671, 0x627},
    {0x649, 0x64a}, /* yehs */
    {0x6cc, 0x64a},
    {0x6d2, 0x64a},
    {0x6a9, 0x643}, /* kafs */
    {0x6aa, 0x643},
    {0x6be, 0x647}, /* hehs */
    {0x6c1, 0x647},
    {0x6d5, 0x647},
};

/* One code point of the compatibility form as folding must leave it; 0: not. */
static UChar32
expected(UChar32 c)
{
	int type = u_charType(c);

	for (size_t i = 0; i < COUNT_OF(documented); i++)
		if (documented[i].from == (uint32_t)c)
			return (UChar32)documented[i].to;
	if (c == 0x640 || type == U_NON_SPACING_MARK ||
	    type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
		return 0;
	if (u_isdigit(c))
		return '0' + u_charDigitValue(c);
	if (u_isalpha(c))
		return u_foldCase(c, U_FOLD_CASE_DEFAULT);
	return c > 0x20 && c < 0x7f ? c : 0;
}

/* The oracle: NFKC, then the documented foldings, as UTF-8. */
static void
ask_icu(UChar32 c, char *out, int32_t room)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
	UChar from[2], to[32], kept[64];
	int32_t n = 0, length, used = 0;

	out[0] = '\0';
	/* Kazakh letters of two parts stay one, and a tail is no letter. */
	if (c >= 0x675 && c <= 0x678) {
		u_strToUTF8(out, room, NULL, (UChar[]){(UChar)c}, 1, &status);
		return;
	}
	if (c == 0xfe73)
		return;
	/* Symbols that NFKC takes apart are no words. */
	if (!u_isalpha(c) && !u_isdigit(c) && c > 0x7f)
		return;
	U16_APPEND_UNSAFE(from, n, c);
	length = unorm2_normalize(nfkc, from, n, to, 32, &status);
	for (int32_t i = 0; i < length;) {
		UChar32 piece, folded;

		U16_NEXT(to, i, length, piece);
		folded = expected(piece);
		if (folded != 0)
			U16_APPEND_UNSAFE(kept, used, folded);
	}
	u_strToUTF8(out, room, NULL, kept, used, &status);
	ck_assert(U_SUCCESS(status));
}

START_TEST(test_oracle)
{
	for (uint32_t c = blocks[_i].first; c <= blocks[_i].last; c++) {
		char in[4], got[64], want[256];
		size_t n = fold_put(c, in);

		fold(in, n, got, sizeof got);
		ask_icu((UChar32)c, want, sizeof want);
		ck_assert_msg(strcmp(got, want) == 0,
		    "U+%04X folds to \"%s\", not \"%s\"", c, got, want);
	}
}
END_TEST

/* Every code point there is: the room promised is enough, its form stable. */
START_TEST(test_room)
{
	for (uint32_t c = 0; c <= 0x10ffff; c++) {
		char in[4], once[64], twice[256];
		size_t n, m, most;

		if (c >= 0xd800 && c < 0xe000)
			continue;
		n = fold_put(c, in);
		m = fold_word(in, n, once);
		most = 3 * n + 41;
		if (m >= most || fold_word(once, m, twice) != m ||
		    memcmp(once, twice, m) != 0)
			ck_abort_msg("U+%04X", c);
	}
}
END_TEST

/* Every code point comes back from its UTF-8, as ICU writes it. */
START_TEST(test_utf8)
{
	for (uint32_t c = 1; c <= 0x10ffff; c++) {
		char mine[4], icu[4];
		size_t n = fold_put(c, mine);
		const char *p = mine;
		int32_t m = 0;

		if (c >= 0xd800 && c < 0xe000)
			continue;
		U8_APPEND_UNSAFE(icu, m, c);
		if ((int32_t)n != m || memcmp(mine, icu, n) != 0 ||
		    fold_next(&p, mine + n) != c || p != mine + n)
			ck_abort_msg("U+%04X", c);
	}
}
END_TEST

/*
 * All sequences of up to three bytes: reading ends at the end, moves on with
 * each step, and takes as a character only what ICU takes as one.
 */
START_TEST(test_broken)
{
	for (uint32_t bytes = 0; bytes < 1 << 24; bytes += bytes % 251 + 1) {
		/* On the heap, so that the sanitizer sees each byte too far. */
		char *text = malloc(3);
		const char *p = text, *end = text + 3;

		memcpy(text, &bytes, 3);
		while (p < end) {
			const char *before = p;
			uint32_t c = fold_next(&p, end);
			int32_t i = 0;
			UChar32 icu;

			U8_NEXT(before, i, (int32_t)(end - before), icu);
			if (p <= before || p > end ||
			    (icu >= 0 && icu != (UChar32)c))
				ck_abort_msg("bytes %06x", bytes);
		}
		free(text);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("fold");
	TCase *tests = tcase_create("fold");
	SRunner *runner;
	int failed;

	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_words, 0, COUNT_OF(words));
	tcase_add_loop_test(tests, test_again, 0, COUNT_OF(words));
	tcase_add_loop_test(tests, test_oracle, 0, COUNT_OF(blocks));
	tcase_add_test(tests, test_room);
	tcase_add_test(tests, test_utf8);
	tcase_add_test(tests, test_broken);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
