/* SPDX-License-Identifier: ISC */
#include <inttypes.h>

#include "base/log.h"
#include "intake/backlog.h"
#include "intake/census.h"
#include "intake/sql.h"

/* Who is there, and who should be. */

static bool
count_rows(struct sql *sql, struct backlog_counts *c)
{
	uint64_t all, given, newest, trimmed, kept;

	if (!sql_number(sql, "SELECT count(*) FROM article", &all) ||
	    !sql_number(sql,
		"SELECT count(*) FROM article WHERE state = 'failed'",
		&c->failed) ||
	    !sql_number(sql, "SELECT count(*) FROM passed", &c->passed) ||
	    !sql_number(sql,
		"SELECT seq FROM sqlite_sequence WHERE name = 'article'",
		&given) ||
	    !sql_number(sql, "SELECT max(seq) FROM passed", &newest) ||
	    !sql_number(sql, "SELECT trimmed FROM meta", &trimmed) ||
	    !sql_number(sql,
		"SELECT count(*) FROM article WHERE seq >"
		" (SELECT trimmed FROM meta)",
		&kept))
		return false;
	c->waiting = all - c->failed;
	c->last_seq = given > newest ? given : newest;
	c->missing = 0;
	if (c->last_seq > trimmed + kept + c->passed)
		c->missing = c->last_seq - trimmed - kept - c->passed;
	return true;
}

static void
report(uint64_t first, uint64_t last)
{
	if (first <= last)
		log_warnx("queue: articles number %" PRIu64 " to %" PRIu64
			  " are missing from the file: lost",
		    first, last);
}

/* Walk through both tables and name the gaps. */
static bool
report_missing(struct sql *sql, uint64_t last)
{
	sqlite3_stmt *s;
	uint64_t reached; /* all up to here are there, or reported */
	int got;

	if (!sql_number(sql, "SELECT trimmed FROM meta", &reached))
		return false;
	s = sql_get(sql,
	    "SELECT seq FROM article UNION SELECT seq FROM passed ORDER BY 1");
	if (s == NULL)
		return false;
	while ((got = sql_step(sql, s)) > 0) {
		uint64_t seq = sql_column_number(s, 0);

		if (seq <= reached)
			continue; /* failed long ago, before "trimmed" */
		report(reached + 1, seq - 1);
		reached = seq;
	}
	sqlite3_reset(s);
	if (got == 0)
		report(reached + 1, last);
	return got == 0;
}

bool
census_take(struct sql *sql, struct backlog_counts *counts)
{
	return count_rows(sql, counts) &&
	       (counts->missing == 0 || report_missing(sql, counts->last_seq));
}
