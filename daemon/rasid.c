/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "cmd.h"

/* The command-line tool: finds the subcommand and runs it. */

#ifndef RASID_VERSION
#define RASID_VERSION "0.1"
#endif

static const struct command {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *purpose;
} commands[] = {
    {"extract", cmd_extract,
	"print the events of articles, one JSON object a line"},
    {"explain", cmd_explain, "show how a sentence is understood"},
    {"check", cmd_check, "compile lexicons and rules and run their examples"},
    {"lexicon", cmd_lexicon, "show what the lexicons know of words"},
    {"submit", cmd_submit, "hand articles to the running service"},
    {"queue", cmd_queue, "look after articles that wait or failed"},
    {"status", cmd_status, "show how the running service is"},
    {"migrate", cmd_migrate, "bring the database schema up to date"},
    {"export", cmd_export, "print the events of the database"},
    {"import-places", cmd_import_places,
	"make a place lexicon of a GeoNames table"},
};

#define COMMAND_COUNT (sizeof commands / sizeof commands[0])

static void
print_help(FILE *to)
{
	fputs("Usage: rasid COMMAND [ARGUMENT]...\n\n", to);
	for (size_t i = 0; i < COMMAND_COUNT; i++)
		fprintf(
		    to, "  %-13s %s\n", commands[i].name, commands[i].purpose);
	fputs(
	    "\n'rasid COMMAND --help' tells more; see also rasid(1).\n\n"
	    "Exit status: 0 all is well, 1 something failed, 2 wrong usage.\n",
	    to);
}

static const struct command *
find(const char *name)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	}
	return NULL;
}

/* "rasid help NAME" is "rasid NAME --help". */
static int
help_for(const char *name)
{
	static char flag[] = "--help";
	const struct command *command = find(name);
	char *argv[] = {(char *)name, flag, NULL};

	if (command == NULL) {
		fprintf(stderr, "rasid: no command \"%s\"\n", name);
		return CMD_USAGE;
	}
	return command->run(2, argv);
}

int
main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : NULL;
	const struct command *command;

	log_init("rasid", false, false);
	if (name == NULL) {
		print_help(stderr);
		return CMD_USAGE;
	}
	if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
		puts("rasid " RASID_VERSION);
		return CMD_OK;
	}
	if (strcmp(name, "help") == 0 && argc > 2)
		return help_for(argv[2]);
	if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 ||
	    strcmp(name, "help") == 0) {
		print_help(stdout);
		return CMD_OK;
	}
	command = find(name);
	if (command == NULL) {
		fprintf(stderr,
		    "rasid: no command \"%s\"\n"
		    "Try 'rasid --help'.\n",
		    name);
		return CMD_USAGE;
	}
	return command->run(argc - 1, argv + 1);
}
