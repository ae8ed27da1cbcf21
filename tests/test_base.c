/* SPDX-License-Identifier: ISC */
/* What everything stands on: arena, buf, map, log, visible. */
#include <check.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/log.h"
#include "base/map.h"
#include "base/visible.h"

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

/* Whether memory holds one byte all over. */
static bool
is_filled(const unsigned char *p, size_t size, int byte)
{
	for (size_t i = 0; i < size; i++)
		if (p[i] != byte)
			return false;
	return true;
}

START_TEST(test_arena_memory)
{
	struct arena *arena = arena_new();
	unsigned char *pieces[100];

	for (size_t i = 0; i < COUNT_OF(pieces); i++) {
		size_t size = i * i * 13;

		pieces[i] = arena_alloc(arena, size);
		ck_assert_uint_eq((uintptr_t)pieces[i] % 16, 0);
		ck_assert(is_filled(pieces[i], size, 0));
		memset(pieces[i], (int)i, size);
	}
	/* None has overwritten another. */
	for (size_t i = 0; i < COUNT_OF(pieces); i++)
		ck_assert(is_filled(pieces[i], i * i * 13, (int)i));
	arena_free(arena);
	arena_free(NULL);
}
END_TEST

START_TEST(test_arena_text)
{
	struct arena *arena = arena_new();

	ck_assert_str_eq(arena_strdup(arena, ""), "");
	ck_assert_str_eq(arena_strdup(arena, "البوكمال"), "البوكمال");
	ck_assert_str_eq(arena_strndup(arena, "abcdef", 3), "abc");
	ck_assert_str_eq(arena_printf(arena, "%s:%d", "a", 7), "a:7");
	arena_free(arena);
}
END_TEST

/* After a reset the memory is zero again, and nothing huge is kept. */
START_TEST(test_arena_reset)
{
	struct arena *arena = arena_new();
	size_t small = arena_size(arena);
	unsigned char *p;

	for (int round = 0; round < 20; round++) {
		p = arena_alloc(arena, 100000);
		ck_assert(is_filled(p, 100000, 0));
		memset(p, 0xff, 100000);
		arena_reset(arena);
	}
	ck_assert_uint_le(arena_size(arena), 400000);
	memset(arena_alloc(arena, 64 << 20), 1, 64 << 20);
	arena_reset(arena);
	ck_assert_uint_le(arena_size(arena), small);
	arena_free(arena);
}
END_TEST

START_TEST(test_arena_grow)
{
	struct arena *arena = arena_new();
	size_t capacity = 0;
	int *numbers = NULL;

	for (int i = 0; i < 5000; i++) {
		numbers = arena_grow(
		    arena, numbers, (size_t)i, &capacity, sizeof *numbers);
		ck_assert_uint_gt(capacity, i);
		numbers[i] = i;
	}
	for (int i = 0; i < 5000; i++)
		ck_assert_int_eq(numbers[i], i);
	arena_free(arena);
}
END_TEST

START_TEST(test_buf)
{
	struct buf b = {0};
	char *text;

	buf_add(&b, "", 0);
	ck_assert_str_eq(b.data, "");
	buf_adds(&b, "abc");
	buf_addc(&b, 'd');
	buf_add(&b, "\0x", 2);
	ck_assert_uint_eq(b.length, 6);
	ck_assert_mem_eq(b.data, "abcd\0x", 7);
	buf_drop(&b, 5);
	ck_assert_str_eq(b.data, "x");
	buf_clear(&b);
	ck_assert_uint_eq(b.length, 0);
	ck_assert_str_eq(b.data, "");
	for (int i = 0; i < 1000; i++)
		buf_printf(&b, "%d,", i);
	ck_assert_uint_eq(b.length, 10 * 2 + 90 * 3 + 900 * 4);
	text = buf_take(&b);
	ck_assert_mem_eq(text, "0,1,2,", 6);
	free(text);
	/* An empty one gives an empty text, and bears everything. */
	ck_assert_ptr_null(b.data);
	buf_clear(&b);
	buf_drop(&b, 0);
	text = buf_take(&b);
	ck_assert_str_eq(text, "");
	free(text);
	buf_free(&b);
}
END_TEST

static const struct {
	uint32_t code_point;
	const char *want;
} scalars[] = {
    {'a', "a"},
    {0x7f, "\x7f"},
    {0x80, "\xc2\x80"},
    {0x627, "ا"},
    {0x7ff, "\xdf\xbf"},
    {0x800, "\xe0\xa0\x80"},
    {0xd7ff, "\xed\x9f\xbf"},
    {0xd800, "\xef\xbf\xbd"},
    {0xdfff, "\xef\xbf\xbd"},
    {0xe000, "\xee\x80\x80"},
    {0xffff, "\xef\xbf\xbf"},
    {0x10000, "\xf0\x90\x80\x80"},
    {0x10ffff, "\xf4\x8f\xbf\xbf"},
    {0x110000, "\xef\xbf\xbd"},
    {0xffffffff, "\xef\xbf\xbd"},
};

START_TEST(test_buf_addu)
{
	struct buf b = {0};

	buf_addu(&b, scalars[_i].code_point);
	ck_assert_str_eq(b.data, scalars[_i].want);
	buf_free(&b);
}
END_TEST

START_TEST(test_map)
{
	struct map *map = map_new();
	char key[32];

	ck_assert_ptr_null(map_get(map, "a"));
	ck_assert_ptr_null(map_remove(map, "a"));
	for (uintptr_t i = 1; i <= 10000; i++) {
		snprintf(key, sizeof key, "k%ju", (uintmax_t)i);
		ck_assert_ptr_null(map_set(map, key, (void *)i));
	}
	ck_assert_uint_eq(map_count(map), 10000);
	for (uintptr_t i = 1; i <= 10000; i += 2) {
		snprintf(key, sizeof key, "k%ju", (uintmax_t)i);
		ck_assert_ptr_eq(map_remove(map, key), (void *)i);
		ck_assert_ptr_null(map_remove(map, key));
	}
	ck_assert_uint_eq(map_count(map), 5000);
	for (uintptr_t i = 1; i <= 10000; i++) {
		snprintf(key, sizeof key, "k%ju", (uintmax_t)i);
		ck_assert_ptr_eq(map_get(map, key), i % 2 ? NULL : (void *)i);
	}
	ck_assert_ptr_eq(map_set(map, "k2", (void *)7), (void *)2);
	ck_assert_ptr_eq(map_get(map, "k2"), (void *)7);
	map_free(map, NULL);
	map_free(NULL, NULL);
}
END_TEST

/* Order of insertion, whatever was removed, also after the table has grown. */
START_TEST(test_map_order)
{
	struct map *map = map_new();
	const char *key, *want[] = {"b", "ج", "", "a"};
	size_t place = 0, n = 0;
	void *value;

	map_set(map, "b", (void *)1);
	map_set(map, "gone", (void *)9);
	map_set(map, "ج", (void *)2);
	map_setn(map, "x", 0, (void *)3);
	map_remove(map, "gone");
	map_set(map, "a", (void *)4);
	for (int i = 0; i < 100; i++) {
		char text[16];

		snprintf(text, sizeof text, "%d", i);
		map_set(map, text, map);
		map_remove(map, text);
	}
	while ((key = map_next(map, &place, &value)) != NULL) {
		ck_assert_uint_lt(n, COUNT_OF(want));
		ck_assert_str_eq(key, want[n]);
		ck_assert_ptr_eq(value, (void *)(n + 1));
		n++;
	}
	ck_assert_uint_eq(n, COUNT_OF(want));
	ck_assert_ptr_eq(map_getn(map, "bcd", 1), (void *)1);
	map_free(map, NULL);
}
END_TEST

START_TEST(test_map_free)
{
	struct map *map = map_new();

	map_set(map, "a", strdup("1"));
	map_set(map, "b", strdup("2"));
	free(map_remove(map, "a"));
	map_free(map, free); /* the sanitizer would tell a leak */
	ck_assert_uint_eq(map_hash("abc", 3), map_hash("abcd", 3));
	ck_assert_uint_ne(map_hash("abc", 3), map_hash("abd", 3));
}
END_TEST

static const struct {
	const char *input, *want;
} seen[] = {
    {"", ""},
    {"plain, سهل", "plain, سهل"},
    {"a\nb\tc\x1b[31m", "a\\x0ab\\x09c\\x1b[31m"},
    {"\x7f", "\\x7f"},
    {"a\xe2\x80\xae"
     "b",
	"a\\u202eb"}, /* override */
    {"a\xd8\x9c"
     "b",
	"a\\u061cb"},				      /* Arabic letter mark */
    {"\xe2\x81\xa6x\xe2\x81\xa9", "\\u2066x\\u2069"}, /* isolates */
    {"\xe2\x80\x8e\xe2\x80\x8f", "\\u200e\\u200f"},   /* marks */
    {"\xe2\x80\xa8", "\\u2028"},		      /* line separator */
    {"\xe2\x80\x93 \xe2\x80\xa6", "\xe2\x80\x93 \xe2\x80\xa6"},
};

START_TEST(test_visible)
{
	struct buf b = {0};

	visible_add(&b, seen[_i].input);
	ck_assert_str_eq(b.data ? b.data : "", seen[_i].want);
	buf_free(&b);
}
END_TEST

/* C1 controls and broken ends: no byte past the NUL is read. */
START_TEST(test_visible_broken)
{
	static const char *const broken[] = {
	    "\xe2", "\xe2\x80", "\xc2", "\xff\xfe", "\xe2\x80\x41"};
	struct buf b = {0};

	visible_add(&b, "\xc2\x9b");
	ck_assert_str_eq(b.data, "\\u009b");
	for (size_t i = 0; i < COUNT_OF(broken); i++) {
		char *copy = strdup(broken[i]);

		visible_add(&b, copy);
		free(copy);
	}
	buf_free(&b);
}
END_TEST

/* What a function prints on standard error; free it. */
static char *
stderr_of(void (*print)(void))
{
	FILE *file = tmpfile();
	int saved = dup(STDERR_FILENO);
	char *text;
	long size;

	ck_assert_ptr_nonnull(file);
	fflush(stderr);
	dup2(fileno(file), STDERR_FILENO);
	print();
	fflush(stderr);
	dup2(saved, STDERR_FILENO);
	close(saved);
	size = lseek(fileno(file), 0, SEEK_END);
	text = calloc(1, (size_t)size + 1);
	ck_assert_int_eq(pread(fileno(file), text, (size_t)size, 0), size);
	fclose(file);
	return text;
}

static void
say_plain(void)
{
	log_init("test", false, false);
	log_debug("not shown");
	log_info("number %d", 5);
	log_article("f/1\n<3>");
	log_warnx("line\nbreak");
	log_warnx("\xe2\x80\xaeturned");
	log_article(NULL);
	log_info("after");
}

static void
say_priorities(void)
{
	log_init("test", true, true);
	log_debug("d");
	log_info("i");
	log_warnx("w");
	log_init("test", false, false);
}

/* What does not fit is cut, and everything written stays within bounds. */
static void
say_much(void)
{
	char *much = malloc(20001);

	memset(much, '\n', 20000);
	much[20000] = '\0';
	log_article(much);
	log_warnx("%s", much);
	log_article(NULL);
	free(much);
}

START_TEST(test_log)
{
	char *text = stderr_of(say_plain);

	ck_assert_str_eq(text, "test: number 5\n"
			       "test: f/1\\x0a<3>: line\\x0abreak\n"
			       "test: f/1\\x0a<3>: \\u202eturned\n"
			       "test: after\n");
	free(text);
	text = stderr_of(say_priorities);
	ck_assert_str_eq(text, "<7>d\n<6>i\n<4>w\n");
	free(text);
	text = stderr_of(say_much);
	ck_assert_ptr_eq(strchr(text, '\n'), text + strlen(text) - 1);
	ck_assert_uint_lt(strlen(text), 9000);
	free(text);
}
END_TEST

START_TEST(test_fatal)
{
	int status;
	pid_t pid = fork();

	if (pid == 0) {
		close(STDERR_FILENO);
		fatalx("no more");
	}
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("base");
	TCase *tests = tcase_create("base");
	SRunner *runner;
	int failed;

	tcase_add_test(tests, test_arena_memory);
	tcase_add_test(tests, test_arena_text);
	tcase_add_test(tests, test_arena_reset);
	tcase_add_test(tests, test_arena_grow);
	tcase_add_test(tests, test_buf);
	tcase_add_loop_test(tests, test_buf_addu, 0, COUNT_OF(scalars));
	tcase_add_test(tests, test_map);
	tcase_add_test(tests, test_map_order);
	tcase_add_test(tests, test_map_free);
	tcase_add_loop_test(tests, test_visible, 0, COUNT_OF(seen));
	tcase_add_test(tests, test_visible_broken);
	tcase_add_test(tests, test_log);
	tcase_add_test(tests, test_fatal);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
