/* SPDX-License-Identifier: ISC */
#ifndef RASID_CMD_H
#define RASID_CMD_H

#include <stdbool.h>
#include <stddef.h>

/*
 * The subcommands of rasid, one in each cmd_<name>.c. argv[0] is the name of
 * the subcommand; what is returned is the exit status of the process.
 */
int cmd_extract(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_lexicon(int argc, char **argv);
int cmd_submit(int argc, char **argv);
int cmd_queue(int argc, char **argv);
int cmd_status(int argc, char **argv);
int cmd_migrate(int argc, char **argv);
int cmd_export(int argc, char **argv);
int cmd_import_places(int argc, char **argv);

enum {
	CMD_OK = 0,
	CMD_FAILED = 1, /* some input was wrong, or something did not work */
	CMD_USAGE = 2,	/* the command line was wrong */
};

/* Print a help text to stdout and return CMD_OK. */
int cmd_help(const char *help);

/* Say where help is to be had, and return CMD_USAGE. */
int cmd_usage(const char *name);

/*
 * The path of a folder of the sources, for a program that lies in their build
 * folder: to be freed. NULL for an installed program.
 */
char *cmd_checkout(const char *name);

/*
 * The configuration file (NULL: the default one, and the defaults alone where
 * there is none); NULL after saying on standard error what is wrong.
 */
struct conf;
struct conf *cmd_conf(const char *path);

/*
 * The connection string of the configuration file (NULL: the default one), to
 * be freed; NULL after saying on standard error what is wrong. Without any
 * file it is empty: up to libpq's own environment.
 */
char *cmd_database(const char *path);

/* The folders of lexicons and rules that a command is to use. */
#define CMD_FOLDERS_MAX 32
struct cmd_folders {
	const char *paths[CMD_FOLDERS_MAX];
	size_t count;
	char *names; /* of the default ones: owned */
};

/* Add a folder told by -c; dies if there are too many. The path is borrowed. */
void cmd_folders_add(struct cmd_folders *, const char *path);

/*
 * If none were told: those of the environment's RASID_CONFIG (divided by
 * colons); else, for a program that lies in the build folder of its sources,
 * config/ beside it; else the package's and, if it is there, /etc/rasid. Where
 * nothing is installed: config/ in the current folder.
 */
void cmd_folders_default(struct cmd_folders *);
void cmd_folders_free(struct cmd_folders *);

/*
 * Load lexicons and rules from the folders or, where none were told, the
 * default ones, and free the folders. NULL after printing all errors to stderr.
 */
struct knowledge;
struct knowledge *cmd_knowledge(struct cmd_folders *);

#endif
