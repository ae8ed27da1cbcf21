/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/option.h"

/* The configuration file: what is read, and what is said of what is wrong. */

static char path[] = "/tmp/test_conf.XXXXXX";

static struct conf *
load(const char *text, size_t length, struct buf *errors)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	fwrite(text, 1, length, file);
	fclose(file);
	return conf_load(path, errors);
}

/* Errors stand without the file's name; each ends in a newline. */
static const struct {
	const char *text;
	const char *errors;
} wrong[] = {
    {"wrkers = 2\n", ":1: unknown key \"wrkers\" (did you mean workers?)\n"},
    {"# one\n\ncolour = red\n", ":3: unknown key \"colour\"\n"},
    {"workers\n", ":1: expected key = value\n"},
    {"workers = two\n", ":1: workers: not a whole number: \"two\"\n"},
    {"workers = -1\n", ":1: workers: not a whole number: \"-1\"\n"},
    {"workers = 1000\n", ":1: workers: out of range: \"1000\"\n"},
    {"workers = 99999999999999999999\n",
	":1: workers: not a whole number: \"99999999999999999999\"\n"},
    {"workers = 1\nworkers = 2\n", ":2: workers is set twice\n"},
    {"max_body = 16X\n",
	":1: max_body: not a size like 512K, 16M or 1G: \"16X\"\n"},
    {"max_body = 9999999999G\n",
	":1: max_body: out of range: \"9999999999G\"\n"},
    {"max_body = 1\n", ":1: max_body: out of range: \"1\"\n"},
    {"max_body = 128M\n", ": max_pending is less than max_body\n"},
    {"idle_timeout = 1m\n",
	":1: idle_timeout: not a number of seconds: \"1m\"\n"},
    {"confidence_min = 1.5\n", ":1: confidence_min: out of range: \"1.5\"\n"},
    {"confidence_min = nan\n", ":1: confidence_min: out of range: \"nan\"\n"},
    {"confidence_min = x\n", ":1: confidence_min: not a number: \"x\"\n"},
    {"time_zone = Damascus\n",
	":1: time_zone: not a time zone like Asia/Damascus: \"Damascus\"\n"},
    {"listen_tcp = 0.0.0.0:80\ntoken_file = x\n",
	":1: listen_tcp: not a loopback address with port, like "
	"127.0.0.1:8087 or [::1]:8087: \"0.0.0.0:80\"\n"},
    {"listen_tcp = 127.0.0.1:99999\ntoken_file = x\n",
	":1: listen_tcp: not a port: \"127.0.0.1:99999\"\n"},
    {"listen_tcp = [::1]:80\n", ": listen_tcp needs token_file\n"},
    {"state_dir =\n", ": state_dir is empty\n"},
    {"config_dir =\n", ": config_dir is empty\n"},
    {"[feed]\n", ":1: a feed's name is of letters, digits, '.', '_' and "
		 "'-'\n"},
    {"[feed a/b]\n", ":1: a feed's name is of letters, digits, '.', '_' and "
		     "'-'\n"},
    {"[feed .]\n", ":1: a feed's name is of letters, digits, '.', '_' and "
		   "'-'\n"},
    {"[feed rejected]\n", ":1: a feed can't be named like the spool's folder "
			  "of rejected files\n"},
    {"[feed a]\n[feed a]\n", ":2: feed a stands in line 1 already\n"},
    {"[fed a]\nlang = ar\n", ":1: expected [feed NAME]\n"},
    {"[feed a\n", ":1: expected [feed NAME]\n"},
    {"[feed a]\nworkers = 2\n", ":2: unknown key \"workers\"\n"},
    {"[feed a]\ncountry = sy\n",
	":2: country: not three capital letters like SYR: \"sy\"\n"},
    {"[feed a]\nlang = \xd8\xb9\n",
	":2: lang: not a language tag like ar: \"\xd8\xb9\"\n"},
};

START_TEST(test_wrong)
{
	struct buf errors = {0};
	struct conf *conf =
	    load(wrong[_i].text, strlen(wrong[_i].text), &errors);

	ck_assert_ptr_null(conf);
	ck_assert_int_eq(strncmp(errors.data, path, strlen(path)), 0);
	ck_assert_str_eq(errors.data + strlen(path), wrong[_i].errors);
	buf_free(&errors);
}
END_TEST

START_TEST(test_all_errors_are_told)
{
	static const char text[] = "a = 1\nworkers = x\n\0\n[b]\n";
	struct buf errors = {0};
	size_t lines = 0;

	ck_assert_ptr_null(load(text, sizeof text - 1, &errors));
	for (const char *p = errors.data; *p != '\0'; p++)
		lines += *p == '\n';
	ck_assert_uint_eq(lines, 4);
	ck_assert_ptr_nonnull(strstr(errors.data, ":3: NUL byte\n"));
	buf_free(&errors);
}
END_TEST

START_TEST(test_missing_file)
{
	struct buf errors = {0};

	ck_assert_ptr_null(conf_load("/nonexistent/x", &errors));
	ck_assert_str_eq(
	    errors.data, "/nonexistent/x: No such file or directory\n");
	buf_free(&errors);
}
END_TEST

START_TEST(test_values)
{
	static const char text[] =
	    "# a comment\n"
	    "  database = host=/run/x password=a#b \t\r\n"
	    "workers=3\nmax_body = 2M\nidle_timeout = 7s\n"
	    "confidence_min = 0.25\nlisten_tcp = [::1]:8087\n"
	    "token_file = /t\nspool_dir =\nconfig_dir = a:b::c\n"
	    "[feed one]\npublisher = \xd8\xb3\xd8\xa7\xd9\x86\xd8\xa7\n"
	    "country = SYR\ntime_zone = Asia/Damascus\n"
	    "[feed two]\nlang = ar-SY\n";
	struct buf errors = {0};
	struct conf *conf = load(text, sizeof text - 1, &errors);
	const struct conf_feed *feed;
	char **folders;
	size_t count;

	ck_assert_msg(conf != NULL, "%s", errors.data);
	ck_assert_str_eq(conf->database, "host=/run/x password=a#b");
	ck_assert_int_eq(conf->workers, 3);
	ck_assert_int_eq(conf->max_body, 2 * 1024 * 1024);
	ck_assert_int_eq(conf->idle_timeout, 7);
	ck_assert(conf->confidence_min == 0.25);
	ck_assert_str_eq(conf->spool_dir, "");
	folders = conf_folders(conf, &count);
	ck_assert_uint_eq(count, 3);
	ck_assert_str_eq(folders[2], "c");
	ck_assert_ptr_null(folders[3]);
	free(folders);
	feed = conf_feed(conf, "one");
	ck_assert_str_eq(feed->country, "SYR");
	ck_assert_str_eq(feed->time_zone, "Asia/Damascus");
	ck_assert_ptr_null(feed->lang);
	ck_assert_str_eq(conf_feed(conf, "two")->lang, "ar-SY");
	ck_assert_ptr_null(conf_feed(conf, "three"));
	conf_free(conf);
}
END_TEST

/* Whether a file has a line "#key =" or "key =". */
static bool
mentions(const char *file, const char *key)
{
	FILE *in = fopen(file, "r");
	char line[1024];
	bool found = false;

	ck_assert_msg(in != NULL, "run from the top of the sources");
	while (!found && fgets(line, sizeof line, in) != NULL) {
		const char *p = line + (*line == '#');

		found = strncmp(p, key, strlen(key)) == 0 &&
			strncmp(p + strlen(key), " =", 2) == 0;
	}
	fclose(in);
	return found;
}

START_TEST(test_sample_is_complete)
{
	const struct option_table *tables[] = {&option_main, &option_feed};
	struct buf errors = {0};
	struct conf *conf = conf_load("config/rasid.conf", &errors);

	ck_assert_msg(conf != NULL, "%s", errors.data);
	conf_free(conf);
	for (size_t t = 0; t < 2; t++)
		for (size_t i = 0; i < tables[t]->count; i++)
			ck_assert_msg(mentions("config/rasid.conf",
					  tables[t]->options[i].name),
			    "%s is not in config/rasid.conf",
			    tables[t]->options[i].name);
}
END_TEST

START_TEST(test_options_are_sorted)
{
	for (size_t i = 1; i < option_main.count; i++)
		ck_assert_str_lt(option_main.options[i - 1].name,
		    option_main.options[i].name);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("conf");
	TCase *tcase = tcase_create("conf");
	SRunner *runner = srunner_create(suite);
	int failed;

	close(mkstemp(path));
	tcase_add_loop_test(
	    tcase, test_wrong, 0, sizeof wrong / sizeof wrong[0]);
	tcase_add_test(tcase, test_all_errors_are_told);
	tcase_add_test(tcase, test_missing_file);
	tcase_add_test(tcase, test_values);
	tcase_add_test(tcase, test_sample_is_complete);
	tcase_add_test(tcase, test_options_are_sorted);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	unlink(path);
	return failed == 0 ? 0 : 1;
}
