/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/conf.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "feed/published.h"
#include "store/export.h"

/* rasid export: events of the database for other programs. */

static const char help[] =
    "Usage: rasid export [OPTION]...\n"
    "\n"
    "Print the events of a database, in order of their days. It only reads;\n"
    "the role it connects as must be a member of rasid_reader.\n"
    "\n"
    "      --format FORMAT      csv: the table events, the default\n"
    "                           ndjson: the records of rasid extract\n"
    "                           geojson: a FeatureCollection\n"
    "                           acled-csv: the view events_acled\n"
    "      --since DAY          events of this day and later: YYYY-MM-DD\n"
    "      --until DAY          events of this day and before\n"
    "      --where SQL          only where this holds: a condition over the\n"
    "                           columns of rasid.events, or of the view\n"
    "      --database CONNINFO  libpq connection string or URI. Without it:\n"
    "                           \"database\" of the configuration file\n"
    "  -f, --file FILE          configuration file (" CONF_PATH ")\n"
    "      --help               show this\n"
    "\n"
    "Exit status: 0 all is well, 1 something failed and what was printed is\n"
    "not whole, 2 wrong usage.\n";

enum { OPTION_FORMAT = 256, OPTION_SINCE, OPTION_UNTIL, OPTION_WHERE };

static const struct option options[] = {
    {"database", required_argument, NULL, 'd'},
    {"file", required_argument, NULL, 'f'},
    {"format", required_argument, NULL, OPTION_FORMAT},
    {"since", required_argument, NULL, OPTION_SINCE},
    {"until", required_argument, NULL, OPTION_UNTIL},
    {"where", required_argument, NULL, OPTION_WHERE},
    {"help", no_argument, NULL, 'h'},
    {0},
};

static bool
is_day(const char *option, const char *text)
{
	char iso[PUBLISHED_SIZE];

	if (published_read(text, iso) && strcmp(iso, text) == 0 &&
	    strlen(iso) == strlen("2017-11-16"))
		return true;
	log_warnx("%s wants a day as YYYY-MM-DD, not \"%s\"", option, text);
	return false;
}

/* Take one option; false, after saying why, if it is wrong. */
static bool
take_option(
    int c, struct export_wish *wish, const char **database, const char **file)
{
	switch (c) {
	case 'd':
		*database = optarg;
		return true;
	case 'f':
		*file = optarg;
		return true;
	case OPTION_FORMAT:
		wish->format = optarg;
		if (export_known(optarg))
			return true;
		log_warnx("--format is csv, ndjson, geojson or acled-csv, not "
			  "\"%s\"",
		    optarg);
		return false;
	case OPTION_SINCE:
		wish->since = optarg;
		return is_day("--since", optarg);
	case OPTION_UNTIL:
		wish->until = optarg;
		return is_day("--until", optarg);
	case OPTION_WHERE:
		wish->where = optarg;
		return true;
	default:
		return false;
	}
}

int
cmd_export(int argc, char **argv)
{
	struct export_wish wish = {.format = "csv"};
	const char *told = NULL, *file = NULL;
	char *database;
	bool ok = false;
	int c;

	while ((c = getopt_long(argc, argv, "f:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (!take_option(c, &wish, &told, &file))
			return cmd_usage("export");
	}
	if (optind < argc) {
		log_warnx("export takes no argument \"%s\"", argv[optind]);
		return cmd_usage("export");
	}
	database = told != NULL ? xstrdup(told) : cmd_database(file);
	if (database != NULL)
		ok = export_run(database, &wish, stdout);
	free(database);
	return ok ? CMD_OK : CMD_FAILED;
}
