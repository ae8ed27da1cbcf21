/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "feed/charset.h"

#include <unicode/ucnv.h>

/* Bytes in a charset, what was declared, and the text that must come out. */
static const struct {
	const char *bytes;
	const char *declared;
	const char *want;  /* NULL: an error */
	const char *error; /* a part of it */
} tests[] = {
    {"", NULL, "", NULL},
    {"abc", NULL, "abc", NULL},
    {"سوريا", NULL, "سوريا", NULL},
    {"\xef\xbb\xbfسوريا", NULL, "سوريا", NULL},
    /* good UTF-8 is UTF-8, whatever is declared */
    {"سوريا", "windows-1256", "سوريا", NULL},
    {"سوريا", "no-such-charset", "سوريا", NULL},
    /* broken UTF-8: one U+FFFD for each maximal part, nothing lost */
    {"سوريا \xd8", NULL, "سوريا \xef\xbf\xbd", NULL},
    {"سو\xe2\x80ريا", NULL, "سو\xef\xbf\xbdريا", NULL},
    {"سوريا\xc0\xaf!", NULL, "سوريا\xef\xbf\xbd\xef\xbf\xbd!", NULL},
    {"سوريا\xed\xa0\x80!", NULL, "سوريا\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd!",
	NULL},
    {"في سوريا اليوم \xff", "windows-1256", "في سوريا اليوم \xef\xbf\xbd",
	NULL},
    /* declared: the word for news, the end of the sentence */
    {"\xce\xc8\xd1\xa1 \xe3\xe4 \xd3\xe6\xd1\xed\xc7", "windows-1256",
	"خبر، من سوريا", NULL},
    {"\xce\xc8\xd1\xa1 \xe3\xe4 \xd3\xe6\xd1\xed\xc7", "x-cp1256",
	"خبر، من سوريا", NULL},
    {"\xce\xc8\xd1\xac \xe5\xe6 \xd3\xe8\xd1\xea\xc7", "ISO-8859-6",
	"خبر، من سوريا", NULL},
    {"\xce\xc8\xd1\xac \xe5\xe6 \xd3\xe8\xd1\xea\xc7", "iso88596",
	"خبر، من سوريا", NULL},
    /* detected, also where a server declared its default */
    {"\xce\xc8\xd1\xa1 \xe3\xe4 \xd3\xe6\xd1\xed\xc7", NULL, "خبر، من سوريا",
	NULL},
    {"\xce\xc8\xd1\xac \xe5\xe6 \xd3\xe8\xd1\xea\xc7", NULL, "خبر، من سوريا",
	NULL},
    {"\xce\xc8\xd1\xa1 \xe3\xe4 \xd3\xe6\xd1\xed\xc7", "utf-8", "خبر، من سوريا",
	NULL},
    {"\xce\xc8\xd1\xac \xe5\xe6 \xd3\xe8\xd1\xea\xc7", "iso-8859-1",
	"خبر، من سوريا", NULL},
    /* declared by the text itself */
    {"<?xml version='1.0' encoding='ISO-8859-6'?><a>\xe5\xe6</a>", NULL,
	"<?xml version='1.0' encoding='ISO-8859-6'?><a>من</a>", NULL},
    {"<html><meta charset=windows-1256>\xe3\xe4", NULL,
	"<html><meta charset=windows-1256>من", NULL},
    {"<meta http-equiv=Content-Type content=\"text/html; "
     "charset=iso-8859-6\">\xe5\xe6",
	NULL,
	"<meta http-equiv=Content-Type content=\"text/html; "
	"charset=iso-8859-6\">من",
	NULL},
    /* not known, and needed */
    {"\xe3\xe4", "no-such-charset", NULL,
	"unknown charset \"no-such-charset\""},
    {"\xe3\xe4", "a,b=c", NULL, "unknown charset"},
    /* no text at all */
    {"\x1f\x8b\x08\x01\x02\x03", NULL, NULL, "gzip"},
    {"\x89PNG\r\n\x1a\n", NULL, NULL, "picture"},
    {"\x01\x02\x03\x04\x05\x06\x07\x08", NULL, NULL, "binary"},
};

START_TEST(test_charset)
{
	struct arena *arena = arena_new();
	const char *error, *text;
	size_t length;

	text = charset_decode(tests[_i].bytes, strlen(tests[_i].bytes),
	    tests[_i].declared, arena, &length, &error);
	if (tests[_i].want == NULL) {
		ck_assert_ptr_eq(text, NULL);
		ck_assert_msg(
		    strstr(error, tests[_i].error) != NULL, "%s", error);
	} else {
		ck_assert_msg(text != NULL, "%s", error);
		ck_assert_msg(length == strlen(tests[_i].want) &&
				  memcmp(text, tests[_i].want, length) == 0,
		    "%d want: %s\ngot: %.*s", _i, tests[_i].want, (int)length,
		    text);
	}
	arena_free(arena);
}
END_TEST

/* With NULs in it: a mark or none, and NULs that do not belong. */
static const struct {
	const char *bytes;
	size_t length;
	const char *want;
} wide[] = {
    {"\xff\xfe\x45\x06\x46\x06", 6, "من"},
    {"\xfe\xff\x06\x45\x06\x46", 6, "من"},
    {"\xfe\xff\x06\x45\x06", 5, "م\xef\xbf\xbd"},
    {"\xff\xfe\0\0\x45\x06\0\0\x46\x06\0\0", 12, "من"},
    {"{\0\"\0\x45\x06\"\0}\0", 10, "{\"م\"}"},
    {"\0{\0\"\x06\x45\0\"\0}", 10, "{\"م\"}"},
    {"\xff\xfe\x3d\xd8\x00\xde", 6, "\xf0\x9f\x98\x80"},
    {"\xff\xfe\x3d\xd8!\0", 6, "\xef\xbf\xbd!"},
    {"سو\0ريا", 11, "سوريا"},
};

START_TEST(test_wide)
{
	struct arena *arena = arena_new();
	const char *error, *text;
	size_t length;

	text = charset_decode(
	    wide[_i].bytes, wide[_i].length, NULL, arena, &length, &error);
	ck_assert_msg(text != NULL, "%s", error);
	ck_assert_msg(length == strlen(wide[_i].want) &&
			  memcmp(text, wide[_i].want, length) == 0,
	    "%d want %s got %.*s", _i, wide[_i].want, (int)length, text);
	arena_free(arena);
}
END_TEST

/* Sentences as short as a headline, in every charset, nothing declared. */
START_TEST(test_detect)
{
	static const char *const sentences[] = {
	    "قتل ثلاثة مدنيين في قصف على المدينة",
	    "انفجار سيارة مفخخة في بغداد",
	    "Reuters: انفجار في Aleppo",
	    "المرصد: اشتباكات عنيفة شرق دير الزور، ونزوح العائلات",
	};
	static const char *const names[] = {
	    "windows-1256", "ISO-8859-6", "UTF-16", "UTF-8"};
	struct arena *arena = arena_new();
	char bytes[512];

	for (size_t i = 0; i < sizeof sentences / sizeof sentences[0]; i++) {
		for (size_t k = 0; k < sizeof names / sizeof names[0]; k++) {
			UErrorCode status = U_ZERO_ERROR;
			const char *error, *text;
			size_t length;
			int32_t n = ucnv_convert(names[k], "UTF-8", bytes,
			    sizeof bytes, sentences[i], -1, &status);

			ck_assert(U_SUCCESS(status));
			text = charset_decode(
			    bytes, (size_t)n, NULL, arena, &length, &error);
			ck_assert_msg(
			    text != NULL && length == strlen(sentences[i]) &&
				memcmp(text, sentences[i], length) == 0,
			    "%s: %.*s", names[k], (int)length, text);
		}
	}
	arena_free(arena);
}
END_TEST

/* Whatever comes in, what comes out is valid, and ends. */
START_TEST(test_any_bytes)
{
	struct arena *arena = arena_new();
	char bytes[64];

	srandom(7);
	for (int round = 0; round < 20000; round++) {
		size_t length = (size_t)random() % sizeof bytes, out;
		const char *error, *text;

		for (size_t i = 0; i < length; i++)
			bytes[i] = (char)random();
		text = charset_decode(bytes, length, NULL, arena, &out, &error);
		ck_assert((text == NULL) == (error != NULL));
		if (text != NULL)
			ck_assert(charset_valid(text, out));
		arena_reset(arena);
	}
	arena_free(arena);
}
END_TEST

START_TEST(test_media_type)
{
	static const struct {
		const char *media_type, *want;
	} types[] = {
	    {NULL, NULL},
	    {"text/html", NULL},
	    {"text/html; charset=windows-1256", "windows-1256"},
	    {"text/html;Charset=\"UTF-8\"; q=1", "UTF-8"},
	    {"text/html; xcharset=a; charset = b", "b"},
	    {"text/html; charset=", NULL},
	};
	struct arena *arena = arena_new();

	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
		ck_assert_pstr_eq(
		    charset_of_media_type(types[i].media_type, arena),
		    types[i].want);
	arena_free(arena);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof(table)[0]))

int
main(void)
{
	Suite *suite = suite_create("charset");
	TCase *tcase = tcase_create("charset");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(tcase, test_charset, 0, COUNT(tests));
	tcase_add_loop_test(tcase, test_wide, 0, COUNT(wide));
	tcase_add_test(tcase, test_detect);
	tcase_add_test(tcase, test_any_bytes);
	tcase_add_test(tcase, test_media_type);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
