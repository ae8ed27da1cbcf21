/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "cmd.h"
#include "extract.h"
#include "lexicon/stanza.h"
#include "rules/dump.h"

/* rasid check: every lexicon and rule compiled, every example run. */

static const char help[] =
    "Usage: rasid check [-c DIR]... [--dump ID] [DIR]...\n"
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
    "      --help        show this\n"
    "\n"
    "Exit status: 0 all is well, 1 there are errors, 2 wrong usage.\n";

enum { OPTION_DUMP = 256 };

static const struct option options[] = {
    {"config", required_argument, NULL, 'c'},
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
	size_t count;
	const struct rule *rules =
	    ruleset_rules(knowledge_rules(knowledge), &count);

	for (size_t i = 0; i < count; i++)
		if (strcmp(rules[i].id, id) == 0)
			dump_rule(
			    &text, &rules[i], knowledge_lexicon(knowledge));
	if (text.length == 0) {
		log_warnx("no rule has the id \"%s\"", id);
		return 1;
	}
	fputs(text.data, stdout);
	buf_free(&text);
	return 0;
}

int
cmd_check(int argc, char **argv)
{
	struct cmd_folders folders = {0};
	const char *dump_id = NULL;
	struct knowledge *knowledge;
	size_t failed;
	int c;

	while ((c = getopt_long(argc, argv, "c:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (c == OPTION_DUMP)
			dump_id = optarg;
		else if (c == 'c')
			cmd_folders_add(&folders, optarg);
		else
			return cmd_usage("check");
	}
	for (int i = optind; i < argc; i++)
		cmd_folders_add(&folders, argv[i]);
	knowledge = cmd_knowledge(&folders);
	if (knowledge == NULL)
		return CMD_FAILED;
	failed = dump_id != NULL ? dump(knowledge, dump_id)
				 : run_examples(knowledge);
	knowledge_free(knowledge);
	return failed == 0 ? CMD_OK : CMD_FAILED;
}
