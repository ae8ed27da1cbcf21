/* SPDX-License-Identifier: ISC */
#ifndef RASID_EXPORT_H
#define RASID_EXPORT_H

#include <stdbool.h>
#include <stdio.h>

/* Which events in which form; what is NULL does not limit. All UTF-8. */
struct export_wish {
	const char *format; /* one that export_known() knows */
	const char *since;  /* first day of event_date, ISO 8601 */
	const char *until;  /* last day */
	const char *where;  /* SQL over the columns of what is exported */
};

bool export_known(const char *format);

/*
 * Write the stored events to a file, row by row as the server sends them, in
 * one transaction that only reads. conninfo is a libpq connection string.
 * False after saying on standard error what went wrong; what was written
 * before then is not whole.
 */
bool export_run(const char *conninfo, const struct export_wish *, FILE *to);

#endif
