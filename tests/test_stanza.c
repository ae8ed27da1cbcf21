/* SPDX-License-Identifier: ISC */
/* The reader of analysts' files: stanzas, keywords, errors. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "lexicon/stanza.h"

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

static const char table[] = "# a comment\n"
			    "head actor جهة\n"
			    "head place مكان\n"
			    "\n"
			    "key name اسم\n"
			    "key country بلد\n"
			    "key ambiguous ملتبس\n"
			    "value yes نعم أجل\n"
			    "slot actor الفاعل\n";

static char path[] = "/tmp/rasid-stanza.XXXXXX";
static struct keywords *keywords;

static void
write_file(const char *text, size_t length)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	ck_assert_uint_eq(fwrite(text, 1, length, file), length);
	ck_assert_int_eq(fclose(file), 0);
}

static void
setup(void)
{
	struct errors errors = {0};
	int fd;

	strcpy(path + strlen(path) - 6, "XXXXXX");
	fd = mkstemp(path);
	ck_assert_int_ge(fd, 0);
	close(fd);
	write_file(table, sizeof table - 1);
	keywords = keywords_load(path, &errors);
	ck_assert_ptr_nonnull(keywords);
	ck_assert_uint_eq(errors.count, 0);
}

static void
teardown(void)
{
	keywords_free(keywords);
	unlink(path);
}

/* Stanzas as "kind id@line:column{key=value@line:column}". */
static void
show(void *arg, const struct stanza *stanza)
{
	struct buf *out = arg;

	ck_assert_str_eq(stanza->file, path);
	buf_printf(out, "%s %s@%d:%d{", stanza->kind, stanza->id, stanza->line,
	    stanza->column);
	for (size_t i = 0; i < stanza->count; i++) {
		const struct stanza_line *line = &stanza->lines[i];

		buf_printf(out, "%s%s=%s@%d:%d", i > 0 ? " " : "", line->key,
		    line->value, line->line, line->column);
	}
	buf_adds(out, "}\n");
}

/* Errors with the name of the file left out. */
static void
show_errors(struct buf *out, const struct errors *errors)
{
	const char *p = errors->text.data ? errors->text.data : "";
	size_t length = strlen(path);

	while (*p != '\0') {
		if (strncmp(p, path, length) == 0)
			p += length;
		else
			buf_addc(out, *p++);
	}
}

static const struct {
	const char *input, *stanzas, *errors;
} files[] = {
    {"", "", ""},
    {"\n\n# only a comment\n\n", "", ""},
    {"جهة sy.sdf\nاسم قسد\n", "actor sy.sdf@1:5{name=قسد@2:5}\n", ""},
    {"actor sy.sdf\nname قسد\n", "actor sy.sdf@1:7{name=قسد@2:6}\n", ""},
    /* no newline at the end, several blank lines, blanks around, CRLF */
    {"جهة a\r\nاسم  ب ج  \r\n\r\n\n \nمكان b\n\tاسم د",
	"actor a@1:5{name=ب ج@2:6}\nplace b@6:6{name=د@7:6}\n", ""},
    /* comments are no blank lines; "#" inside a value stays */
    {"جهة a\n# نعم\nاسم ب # ج\n  # x\nبلد SYR\n",
	"actor a@1:5{name=ب # ج@3:5 country=SYR@5:5}\n", ""},
    {"جهة a\nاسم\n", "actor a@1:5{name=@2:4}\n", ""},
    /* any spelling of a keyword */
    {"جِهة a\nأسم ب\n", "actor a@1:6{name=ب@2:5}\n", ""},
    {"\xef\xbb\xbfجهة a\n", "actor a@1:5{}\n", ""},
    /* the rest of a file is read after an error */
    {"جهه a\nاسم ب\n\nمكان b\n", "place b@4:6{}\n",
	":1:1: unknown kind of stanza \"جهه\" (did you mean \"جهة\"?)\n"
	"  جهه a\n  ^\n"},
    {"جهة a\nإسمم ب\nبلد SYR\n", "actor a@1:5{country=SYR@3:5}\n",
	":2:1: unknown keyword \"إسمم\" (did you mean \"اسم\"?)\n"
	"  إسمم ب\n  ^\n"},
    {"جهة a\nxxxxxxxx ب\n", "actor a@1:5{}\n",
	":2:1: unknown keyword \"xxxxxxxx\"\n  xxxxxxxx ب\n  ^\n"},
    {"جهة\nاسم ب\n", "", ":1:1: \"جهة\" needs an id after it\n  جهة\n  ^\n"},
    {"جهة a\n# \u200f\n", "actor a@1:5{}\n",
	":2:3: bidirectional control characters are not allowed\n"
	"  # \u200f\n    ^\n"},
    {"جهة a\nاسم ق\u202eسد\n", "actor a@1:5{name=ق\u202eسد@2:5}\n",
	":2:6: bidirectional control characters are not allowed\n"
	"  اسم ق\u202eسد\n       ^\n"},
};

START_TEST(test_files)
{
	struct errors errors = {0};
	struct buf got = {0}, wrong = {0};

	write_file(files[_i].input, strlen(files[_i].input));
	buf_adds(&got, "");
	buf_adds(&wrong, "");
	stanza_read(path, keywords, show, &got, &errors);
	show_errors(&wrong, &errors);
	ck_assert_str_eq(got.data, files[_i].stanzas);
	ck_assert_str_eq(wrong.data, files[_i].errors);
	buf_free(&got);
	buf_free(&wrong);
	errors_free(&errors);
}
END_TEST

static void
count(void *arg, const struct stanza *stanza)
{
	(void)stanza;
	++*(int *)arg;
}

START_TEST(test_unreadable)
{
	struct errors errors = {0};
	int n = 0;

	stanza_read("/nonexistent/x.lex", keywords, count, &n, &errors);
	ck_assert_str_eq(errors.text.data,
	    "/nonexistent/x.lex: No such file or directory\n");
	ck_assert_ptr_null(keywords_load("/nonexistent/k.lex", &errors));
	ck_assert_uint_eq(errors.count, 2);
	errors_free(&errors);
	stanza_read("/", keywords, count, &n, &errors);
	ck_assert_uint_eq(errors.count, 1);
	errors_free(&errors);
	write_file("جهة a\0b\n", sizeof "جهة a\0b\n" - 1);
	stanza_read(path, keywords, count, &n, &errors);
	ck_assert_ptr_nonnull(strstr(errors.text.data, "NUL"));
	errors_free(&errors);
}
END_TEST

/* Bytes of any kind: errors perhaps, but nothing worse. */
START_TEST(test_noise)
{
	static const char *const parts[] = {"جهة", "اسم", " ", " ", "\n", "\n",
	    "\n\n", "a", "\xd8", "\xe2\x80", "#", "\t", "\r", "نعم", "\x01"};
	uint32_t seed = 5;

	for (int round = 0; round < 300; round++) {
		struct errors errors = {0};
		struct buf text = {0};
		int n = 0;

		for (int i = 0; i < 60; i++) {
			seed = seed * 1103515245u + 12345u;
			buf_adds(&text, parts[(seed >> 16) % COUNT_OF(parts)]);
		}
		write_file(text.data, text.length);
		stanza_read(path, keywords, count, &n, &errors);
		errors_free(&errors);
		buf_free(&text);
	}
}
END_TEST

static const struct {
	enum keyword_space space;
	const char *word, *found, *near;
} lookups[] = {
    {KEYWORD_HEAD, "جهة", "actor", "جهة"},
    {KEYWORD_HEAD, "actor", "actor", "actor"},
    {KEYWORD_HEAD, "ACTOR", "actor", NULL},
    {KEYWORD_HEAD, "acter", NULL, "actor"},
    {KEYWORD_HEAD, "اسم", NULL, NULL},
    {KEYWORD_KEY, "إسم", "name", NULL},
    {KEYWORD_VALUE, "أجل", "yes", NULL},
    {KEYWORD_VALUE, "اجل", "yes", NULL},
    {KEYWORD_SLOT, "الفاعل", "actor", NULL},
    {KEYWORD_SLOT, "الفاعلل", NULL, "الفاعل"},
    {KEYWORD_SLOT, "", NULL, NULL},
};

START_TEST(test_lookups)
{
	const char *got =
	    keywords_find(keywords, lookups[_i].space, lookups[_i].word);

	if (lookups[_i].found == NULL)
		ck_assert_ptr_null(got);
	else
		ck_assert_str_eq(got, lookups[_i].found);
	if (lookups[_i].near == NULL)
		return;
	got = keywords_nearest(keywords, lookups[_i].space, lookups[_i].word);
	ck_assert_str_eq(got, lookups[_i].near);
}
END_TEST

/* A word of any length asks for nothing that is not there. */
START_TEST(test_long_word)
{
	char word[5001];

	memset(word, 'x', 5000);
	word[5000] = '\0';
	ck_assert_ptr_null(keywords_find(keywords, KEYWORD_KEY, word));
	ck_assert_ptr_null(keywords_nearest(keywords, KEYWORD_KEY, word));
}
END_TEST

START_TEST(test_bad_table)
{
	struct errors errors = {0};
	static const char text[] = "head actor جهة\nhaed place مكان\nkey\n";
	struct keywords *bad;

	write_file(text, sizeof text - 1);
	bad = keywords_load(path, &errors);
	ck_assert_uint_eq(errors.count, 2);
	ck_assert_ptr_nonnull(strstr(errors.text.data, ":2:1: expected: head"));
	ck_assert_ptr_nonnull(strstr(errors.text.data, ":3:1: expected: head"));
	keywords_free(bad);
	keywords_free(NULL);
	errors_free(&errors);
}
END_TEST

static void
ask(void *arg, const struct stanza *stanza)
{
	const struct stanza_line *line = stanza_get(stanza, "name");

	++*(int *)arg;
	ck_assert_str_eq(line->value, "ب");
	line = stanza_next(stanza, "name", line);
	ck_assert_str_eq(line->value, "ج");
	ck_assert_ptr_null(stanza_next(stanza, "name", line));
	ck_assert_ptr_null(stanza_get(stanza, "slot"));
	ck_assert(stanza_is(stanza, keywords, "ambiguous"));
	ck_assert(!stanza_is(stanza, keywords, "country"));
	ck_assert(!stanza_is(stanza, keywords, "slot"));
}

START_TEST(test_facts)
{
	static const char text[] = "جهة a\nاسم ب\nملتبس نعم\nاسم ج\nبلد لا\n";
	struct errors errors = {0};
	int n = 0;

	write_file(text, sizeof text - 1);
	stanza_read(path, keywords, ask, &n, &errors);
	ck_assert_int_eq(n, 1);
	ck_assert_uint_eq(errors.count, 0);
	errors_free(&errors);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("stanza");
	TCase *tests = tcase_create("stanza");
	SRunner *runner;
	int failed;

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_loop_test(tests, test_files, 0, COUNT_OF(files));
	tcase_add_test(tests, test_unreadable);
	tcase_add_test(tests, test_noise);
	tcase_add_loop_test(tests, test_lookups, 0, COUNT_OF(lookups));
	tcase_add_test(tests, test_long_word);
	tcase_add_test(tests, test_bad_table);
	tcase_add_test(tests, test_facts);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
