/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/conf.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "store/migrate.h"

#ifndef RASID_DATADIR
#define RASID_DATADIR "/usr/share/rasid"
#endif

/* rasid migrate: the database schema brought up to date, as its owner. */

static const char help[] =
    "Usage: rasid migrate [-f FILE] [--database CONNINFO] [--dry-run]\n"
    "\n"
    "Bring the schema rasid of a database up to date: each step is one\n"
    "transaction, what is done already is left alone, and two at once take\n"
    "turns. The role it connects as must be a member of rasid_owner; the\n"
    "first time it must be allowed to create roles and a schema, or told\n"
    "what a superuser has to do before.\n"
    "\n"
    "      --database CONNINFO  libpq connection string or URI. Without it:\n"
    "                           \"database\" of the configuration file\n"
    "  -f, --file FILE          configuration file (" CONF_PATH ")\n"
    "  -n, --dry-run            change nothing, print the SQL that would run\n"
    "      --schema DIR         folder of the numbered SQL files\n"
    "      --help               show this\n"
    "\n"
    "Exit status: 0 all is well, 1 something failed, 2 wrong usage.\n";

static const struct option options[] = {
    {"database", required_argument, NULL, 'd'},
    {"dry-run", no_argument, NULL, 'n'},
    {"file", required_argument, NULL, 'f'},
    {"schema", required_argument, NULL, 's'},
    {"help", no_argument, NULL, 'h'},
    {0},
};

int
cmd_migrate(int argc, char **argv)
{
	char *database = NULL, *folder = NULL;
	const char *file = NULL;
	bool dry_run = false, ok = false;
	int c;

	while ((c = getopt_long(argc, argv, "f:n", options, NULL)) != -1) {
		switch (c) {
		case 'd':
			free(database);
			database = xstrdup(optarg);
			break;
		case 'f':
			file = optarg;
			break;
		case 'n':
			dry_run = true;
			break;
		case 's':
			free(folder);
			folder = xstrdup(optarg);
			break;
		case 'h':
			return cmd_help(help);
		default:
			return cmd_usage("migrate");
		}
	}
	if (optind < argc) {
		log_warnx("migrate takes no argument \"%s\"", argv[optind]);
		return cmd_usage("migrate");
	}
	if (database == NULL)
		database = cmd_database(file);
	if (folder == NULL)
		folder = cmd_checkout("schema");
	if (folder == NULL)
		folder = xstrdup(RASID_DATADIR "/schema");
	if (database != NULL)
		ok = migrate_run(database, folder, dry_run);
	free(database);
	free(folder);
	return ok ? CMD_OK : CMD_FAILED;
}
