/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "cmd.h"
#include "coverage.h"
#include "extract.h"
#include "feed/feed.h"
#include "lexicon/stanza.h"
#include "rules/dump.h"

/* rasid check: every lexicon and rule compiled, every example run. */

static const char help[] =
    "Usage: rasid check [-c DIR]... [--dump ID] [DIR]...\n"
    "       rasid check [-c DIR]... --coverage FILE...\n"
    "\n"
    "Compile every lexicon and rule below the folders, together and in this\n"
    "order, and run every example and counter-example. All errors are printed\n"
    "to standard error as FILE:LINE:COLUMN: message, with the line and a "
    "caret.\n"
    "\n"
    "  -c, --config DIR  the same as DIR; may be repeated. Without any: the\n"
    "                    folders in $RASID_CONFIG (divided by colons), or the\n"
    "                    package's and /etc/rasid\n"
    "      --dump ID     run no example but print what the rule of this id is\n"
    "                    compiled to: what it can begin with, and the\n"
    "                    matcher's instructions, right and left of the "
    "trigger\n"
    "      --coverage    run no example but read the articles in the files (of "
    "any\n"
    "                    kind that rasid extract reads; - is standard input) "
    "and\n"
    "                    print which rules never fired, how often the others "
    "did,\n"
    "                    and which words trigger most, each with samples in "
    "context\n"
    "      --help        show this\n"
    "\n"
    "Exit status: 0 all is well, 1 there are errors, 2 wrong usage.\n";

enum { OPTION_DUMP = 256, OPTION_COVERAGE };

static const struct option options[] = {
    {"config", required_argument, NULL, 'c'},
    {"coverage", no_argument, NULL, OPTION_COVERAGE},
    {"dump", required_argument, NULL, OPTION_DUMP},
    {"help", no_argument, NULL, 'h'},
    {0},
};

/* Run the examples; the number of those that fail. */
static size_t
run_examples(const struct knowledge *knowledge)
{
	struct errors errors = {0};
	size_t failed, run;

	run = knowledge_check(knowledge, &errors);
	failed = errors.count;
	if (errors.text.length > 0)
		fputs(errors.text.data, stderr);
	printf("%zu examples, %zu failed; version %s\n", run, failed,
	    knowledge_version(knowledge));
	errors_free(&errors);
	return failed;
}

/* Print a rule's code; the number of errors. */
static size_t
dump(const struct knowledge *knowledge, const char *id)
{
	struct buf text = {0};
	const struct rule *rule = ruleset_rule(knowledge_rules(knowledge), id);

	if (rule == NULL) {
		log_warnx("no rule has the id \"%s\"", id);
		return 1;
	}
	dump_rule(&text, rule, knowledge_lexicon(knowledge));
	fputs(text.data, stdout);
	buf_free(&text);
	return 0;
}

/* What reading a file for its coverage needs. */
struct reading_file {
	struct coverage *coverage;
	struct arena *arena; /* of one article */
	const char *name;
	size_t failed;
};

static bool
on_article(void *arg, size_t index, struct article *article)
{
	struct reading_file *r = arg;

	(void)index;
	coverage_add(r->coverage, article, r->arena);
	arena_reset(r->arena);
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	struct reading_file *r = arg;

	log_warnx("%s: article %zu: %s", r->name, index + 1, message);
	r->failed++;
}

/* Read all articles of a file. */
static void
cover_file(struct reading_file *r, const char *path)
{
	struct feed_handler handler = {on_article, on_error, r};
	bool is_stdin = strcmp(path, "-") == 0;
	FILE *file = is_stdin ? stdin : fopen(path, "re");
	struct arena *articles = arena_new();
	struct buf bytes = {0};
	char piece[65536];
	size_t n;

	r->name = is_stdin ? "standard input" : path;
	while (file != NULL && (n = fread(piece, 1, sizeof piece, file)) > 0)
		buf_add(&bytes, piece, n);
	if (file == NULL || ferror(file)) {
		log_warn("%s", r->name);
		r->failed++;
	} else if (bytes.length > 0)
		feed_read(
		    bytes.data, bytes.length, NULL, NULL, articles, &handler);
	if (file != NULL && !is_stdin)
		fclose(file);
	buf_free(&bytes);
	arena_free(articles);
}

/* Print what rules do on the articles; the number that can't be read. */
static size_t
cover(const struct knowledge *knowledge, char *const *paths, int count)
{
	struct reading_file r = {
	    .coverage = coverage_new(knowledge), .arena = arena_new()};
	struct buf report = {0};

	for (int i = 0; i < count; i++)
		cover_file(&r, paths[i]);
	coverage_print(&report, r.coverage);
	fputs(report.data, stdout);
	buf_free(&report);
	coverage_free(r.coverage);
	arena_free(r.arena);
	return r.failed;
}

int
cmd_check(int argc, char **argv)
{
	struct cmd_folders folders = {0};
	const char *dump_id = NULL;
	bool covers = false;
	struct knowledge *knowledge;
	size_t failed;
	int c;

	while ((c = getopt_long(argc, argv, "c:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (c == OPTION_DUMP)
			dump_id = optarg;
		else if (c == OPTION_COVERAGE)
			covers = true;
		else if (c == 'c')
			cmd_folders_add(&folders, optarg);
		else
			return cmd_usage("check");
	}
	if (covers && (dump_id != NULL || optind == argc)) {
		log_warnx(dump_id != NULL
			      ? "--coverage and --dump do not go together"
			      : "--coverage wants files of articles");
		return cmd_usage("check");
	}
	for (int i = optind; i < argc && !covers; i++)
		cmd_folders_add(&folders, argv[i]);
	knowledge = cmd_knowledge(&folders);
	if (knowledge == NULL)
		return CMD_FAILED;
	failed = covers ? cover(knowledge, argv + optind, argc - optind)
		 : dump_id != NULL ? dump(knowledge, dump_id)
				   : run_examples(knowledge);
	knowledge_free(knowledge);
	return failed == 0 ? CMD_OK : CMD_FAILED;
}
