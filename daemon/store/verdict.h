/* SPDX-License-Identifier: ISC */
#ifndef RASID_VERDICT_H
#define RASID_VERDICT_H

#include "store/pg.h"

/* What a failure of the database means for what was sent. */
enum verdict {
	RETRY,	   /* the world: later it may work */
	RECONNECT, /* the session or the schema is not what it was */
	REFUSED,   /* this will never work */
	SMALLER,   /* with less at once it may work */
	NO_MONTHS, /* partitions are missing, the detail says which */
};

enum verdict verdict_of(const char *sqlstate);

/* Asks for the version of the schema. */
#define VERSION_SQL "SELECT max(version) FROM rasid.schema_version"

/*
 * Its answer judged: NULL if the version is ours, else what is wrong and which
 * command mends it, to be freed.
 */
char *version_complaint(const struct pg_answer *);

#endif
