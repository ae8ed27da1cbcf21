/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>

#include "base/log.h"
#include "cmd.h"
#include "extract.h"
#include "lexicon/stanza.h"

/* rasid check: every lexicon and rule compiled, every example run. */

static const char help[] =
    "Usage: rasid check [-c DIR]... [DIR]...\n"
    "\n"
    "Compile every lexicon and rule below the folders, together and in this\n"
    "order, and run every example and counter-example. All errors are printed\n"
    "to standard error as FILE:LINE:COLUMN: message, with the line and a "
    "caret.\n"
    "\n"
    "  -c, --config DIR  the same as DIR; may be repeated. Without any: the\n"
    "                    folders in $RASID_CONFIG (divided by colons), or the\n"
    "                    package's and /etc/rasid\n"
    "      --help        show this\n"
    "\n"
    "Exit status: 0 all is well, 1 there are errors, 2 wrong usage.\n";

static const struct option options[] = {
    {"config", required_argument, NULL, 'c'},
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

int
cmd_check(int argc, char **argv)
{
	struct cmd_folders folders = {0};
	struct knowledge *knowledge;
	size_t failed;
	int c;

	while ((c = getopt_long(argc, argv, "c:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (c != 'c')
			return cmd_usage("check");
		cmd_folders_add(&folders, optarg);
	}
	for (int i = optind; i < argc; i++)
		cmd_folders_add(&folders, argv[i]);
	knowledge = cmd_knowledge(&folders);
	if (knowledge == NULL)
		return CMD_FAILED;
	failed = run_examples(knowledge);
	knowledge_free(knowledge);
	return failed == 0 ? CMD_OK : CMD_FAILED;
}
