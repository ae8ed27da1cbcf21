/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/xmalloc.h"
#include "store/migrate.h"
#include "store/verdict.h"

static const struct {
	const char *sqlstate; /* or how it begins */
	enum verdict verdict;
} verdicts[] = {
    {"21", REFUSED},	  /* cardinality violation */
    {"22", REFUSED},	  /* data exception */
    {"23", REFUSED},	  /* integrity constraint violation */
    {"54", REFUSED},	  /* program limit exceeded */
    {"57014", SMALLER},	  /* statement timeout */
    {"53200", SMALLER},	  /* out of memory */
    {"RS001", NO_MONTHS}, /* schema/003_gate.sql */
    {"RS002", RECONNECT},
    {"0A", RECONNECT}, /* a cached plan after a migration */
    {"3F", RECONNECT}, /* schema, */
    {"42", RECONNECT}, /* table or right is missing */
};

enum verdict
verdict_of(const char *sqlstate)
{
	for (size_t i = 0; i < sizeof verdicts / sizeof verdicts[0]; i++)
		if (strncmp(sqlstate, verdicts[i].sqlstate,
			strlen(verdicts[i].sqlstate)) == 0)
			return verdicts[i].verdict;
	return RETRY;
}

char *
version_complaint(const struct pg_answer *answer)
{
	const char *told = answer->columns > 0 ? answer->values[0] : NULL;
	int version = told != NULL ? atoi(told) : 0;

	if (answer->sqlstate != NULL && strcmp(answer->sqlstate, "42501") == 0)
		return xasprintf("storing nothing: %s; the database role must "
				 "be a member of rasid_writer (GRANT "
				 "rasid_writer TO …)",
		    answer->message);
	if (version < SCHEMA_VERSION)
		return xasprintf("storing nothing: the database has %s rasid, "
				 "version %d is needed; run: rasid migrate",
		    version > 0 ? "an older schema" : "no schema",
		    SCHEMA_VERSION);
	if (version > SCHEMA_VERSION)
		return xasprintf("storing nothing: the database's schema "
				 "rasid is of version %d, this rasidd is for "
				 "version %d; install the newer rasidd",
		    version, SCHEMA_VERSION);
	return NULL;
}
