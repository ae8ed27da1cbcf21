/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <unistd.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "lexicon/geonames.h"
#include "lexicon/stanza.h"

/* rasid import-places: a GeoNames dump made a place lexicon. */

static const char help[] =
    "Usage: rasid import-places [-o FILE] FILE...\n"
    "\n"
    "Make a lexicon of the populated places and administrative divisions with\n"
    "an Arabic name in a GeoNames dump. The files are tables of places\n"
    "(allCountries.txt, SY.txt: 19 columns) and tables of alternate names\n"
    "(alternateNamesV2.txt: 8 or 10 columns), told apart by their columns.\n"
    "Without a table of alternate names, Arabic names are taken from the\n"
    "fourth column of the places.\n"
    "\n"
    "Put the result beside the other lexicons, as in\n"
    "  rasid import-places -o /etc/rasid/ar/lexicon/places/geonames.lex \\\n"
    "      SY.txt alternateNamesV2.txt\n"
    "Places that are known there already keep their own entry.\n"
    "\n"
    "  -o, --output FILE  write to FILE instead of standard output\n"
    "      --help         show this\n"
    "\n"
    "Lines that can't be read are reported and left out.\n"
    "Exit status: 0 all is well, 1 there were such lines or no file could be\n"
    "written, 2 wrong usage.\n";

static const struct option options[] = {
    {"output", required_argument, NULL, 'o'},
    {"help", no_argument, NULL, 'h'},
    {0},
};

static const char heading[] =
    "# Places of GeoNames (geonames.org, CC BY 4.0).\n"
    "# Written by rasid import-places; do not edit.\n\n";

/* Write the lexicon, and see that it has arrived. */
static bool
write_all(FILE *file, const struct buf *text)
{
	bool ok;

	fputs(heading, file);
	fwrite(text->data, 1, text->length, file);
	ok = fflush(file) == 0 && !ferror(file);
	return (file == stdout || fclose(file) == 0) && ok;
}

/*
 * To a file, or standard output for NULL. A file is whole or as it was: who
 * interrupts leaves no half of it.
 */
static bool
write_lexicon(const char *path, const struct buf *text)
{
	char *aside = path == NULL ? NULL : xasprintf("%s.tmp", path);
	FILE *file = path == NULL ? stdout : fopen(aside, "we");
	bool ok = file != NULL && write_all(file, text) &&
		  (path == NULL || rename(aside, path) == 0);

	if (!ok) {
		log_warn("%s", path != NULL ? path : "standard output");
		if (file != NULL && path != NULL)
			unlink(aside);
	}
	free(aside);
	return ok;
}

int
cmd_import_places(int argc, char **argv)
{
	struct errors errors = {0};
	struct buf text = {0};
	const char *output = NULL;
	size_t count, wrong;
	bool ok;
	int c;

	while ((c = getopt_long(argc, argv, "o:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (c != 'o')
			return cmd_usage("import-places");
		output = optarg;
	}
	if (optind == argc)
		return cmd_usage("import-places");
	count = geonames_import((const char *const *)argv + optind,
	    (size_t)(argc - optind), &text, &errors);
	wrong = errors.count;
	if (errors.text.length > 0)
		fputs(errors.text.data, stderr);
	ok = write_lexicon(output, &text);
	fprintf(stderr, "%zu places, %zu errors\n", count, wrong);
	buf_free(&text);
	errors_free(&errors);
	return ok && wrong == 0 ? CMD_OK : CMD_FAILED;
}
