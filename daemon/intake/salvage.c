/* SPDX-License-Identifier: ISC */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/salvage.h"
#include "intake/sql.h"

/*
 * What can be read of a damaged file is read by walking up, and where that
 * breaks off, by asking for each number by itself: only the rows of the
 * damaged pages are missed then.
 */
struct rescue {
	const char *name;
	const char *walk; /* rows from ?1 on, in order */
	const char *one;  /* row ?1 */
	const char *last; /* highest number */
	const char *insert;
	int columns; /* the first is the number */
};

#define ARTICLE                                                                \
	"SELECT seq, article_id, text_hash, blob, accepted, checksum, state,"  \
	" attempts, reason FROM article "
#define PASSED "SELECT seq, id_key, digest FROM passed "

static const struct rescue rescues[] = {
    {"article", ARTICLE "WHERE seq >= ?1 ORDER BY seq",
	ARTICLE "WHERE seq = ?1",
	"SELECT seq FROM sqlite_sequence WHERE name = 'article'",
	"INSERT OR IGNORE INTO article VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
	" ?8, ?9)",
	9},
    {"passed", PASSED "WHERE seq >= ?1 ORDER BY seq", PASSED "WHERE seq = ?1",
	"SELECT max(seq) FROM passed",
	"INSERT OR IGNORE INTO passed VALUES (?1, ?2, ?3)", 3},
};

bool
salvage_helps(const struct sql *sql)
{
	int code = sqlite3_errcode(sql->db) & 0xff;

	return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

char *
salvage_move(const char *path)
{
	static const char *const parts[] = {"", "-wal"};
	time_t now = time(NULL);
	char when[32];
	struct tm tm;
	char *to;

	strftime(when, sizeof when, "%Y%m%dT%H%M%S", gmtime_r(&now, &tm));
	to = xasprintf("%s.damaged-%s", path, when);
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		char *old = xasprintf("%s%s", path, parts[i]);
		char *new = xasprintf("%s%s", to, parts[i]);

		if (rename(old, new) != 0 && i == 0) {
			log_warn("rename %s", old);
			free(to);
			to = NULL;
		}
		free(old);
		free(new);
		if (to == NULL)
			return NULL;
	}
	log_warnx("the damaged queue is kept as %s", to);
	return to;
}

/* Write the row at which a query stands into the new file. */
static bool
copy_row(const struct rescue *r, sqlite3_stmt *from, struct sql *to)
{
	sqlite3_stmt *s = sql_get(to, r->insert);

	if (s == NULL)
		return false;
	for (int i = 0; i < r->columns; i++)
		sqlite3_bind_value(s, i + 1, sqlite3_column_value(from, i));
	return sql_finish(to, s);
}

/* Copy rows from after *reached until the end (1), damage (0), or failure. */
static int
walk(const struct rescue *r, struct sql *from, struct sql *to,
    uint64_t *reached, uint64_t *copied)
{
	sqlite3_stmt *s = sql_get(from, r->walk);
	int got;

	if (s == NULL)
		return 0;
	sql_bind_number(s, 1, *reached + 1);
	while ((got = sql_step(from, s)) > 0) {
		if (!copy_row(r, s, to))
			return -1;
		*reached = sql_column_number(s, 0);
		++*copied;
	}
	sqlite3_reset(s);
	return got == 0;
}

/* Look for the next row that can be read, one number after the other. */
static bool
skip(const struct rescue *r, struct sql *from, uint64_t *reached, uint64_t last)
{
	while (*reached < last) {
		sqlite3_stmt *s = sql_get(from, r->one);
		int got;

		if (s == NULL)
			return false;
		sql_bind_number(s, 1, *reached + 1);
		got = sql_step(from, s);
		sqlite3_reset(s);
		if (got > 0)
			return true;
		++*reached;
	}
	return false;
}

static bool
rescue(const struct rescue *r, struct sql *from, struct sql *to)
{
	uint64_t reached = 0, last = 0, copied = 0;
	int got;

	if (!sql_number(from, r->last, &last))
		last = 0;
	while ((got = walk(r, from, to, &reached, &copied)) == 0)
		if (!skip(r, from, &reached, last))
			break;
	log_warnx("queue: %" PRIu64 " rows of %s saved", copied, r->name);
	return got >= 0;
}

/* Numbers that were given are not given again. */
static bool
copy_numbers(struct sql *from, struct sql *to)
{
	uint64_t last, trimmed;
	sqlite3_stmt *s;

	if (sql_number(from, rescues[0].last, &last) && last > 0) {
		s = sql_get(to,
		    "INSERT INTO sqlite_sequence SELECT 'article', 0 WHERE NOT"
		    " EXISTS (SELECT 1 FROM sqlite_sequence)");
		if (s == NULL || !sql_finish(to, s))
			return false;
		s = sql_get(
		    to, "UPDATE sqlite_sequence SET seq = max(seq, ?1)");
		if (s == NULL)
			return false;
		sql_bind_number(s, 1, last);
		if (!sql_finish(to, s))
			return false;
	}
	if (!sql_number(from, "SELECT trimmed FROM meta", &trimmed))
		return true;
	s = sql_get(to, "UPDATE meta SET trimmed = ?1");
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, trimmed);
	return sql_finish(to, s);
}

bool
salvage_copy(const char *from_path, struct sql *to)
{
	struct sql from;
	bool ok = true;

	if (!sql_open(&from, from_path)) {
		log_warnx("%s: %s", from_path, from.error);
		sql_close(&from);
		return true;
	}
	if (!sql_run(to, "BEGIN"))
		ok = false;
	for (size_t i = 0; ok && i < sizeof rescues / sizeof rescues[0]; i++)
		ok = rescue(&rescues[i], &from, to);
	ok = ok && copy_numbers(&from, to) && sql_run(to, "COMMIT");
	sql_close(&from);
	return ok;
}
