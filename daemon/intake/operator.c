/* SPDX-License-Identifier: ISC */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "intake/backlog.h"
#include "intake/operator.h"
#include "intake/sql.h"

/* Looking after articles that wait or failed. */

struct found {
	uint64_t seq; /* 0: not there */
	char *article_id;
	bool failed;
};

/* The row that is meant; of an id's several, the newest. */
static bool
find(struct backlog *b, const char *name, struct found *found)
{
	struct sql *sql = backlog_sql(b);
	sqlite3_stmt *s = sql_get(sql,
	    "SELECT seq, article_id, state FROM article"
	    " WHERE seq = ?1 OR article_id = ?2 ORDER BY seq DESC LIMIT 1");
	char *end;
	uint64_t number = strtoull(name, &end, 10);
	int got;

	memset(found, 0, sizeof *found);
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, *end == '\0' ? number : 0);
	sql_bind_text(s, 2, name);
	got = sql_step(sql, s);
	if (got > 0) {
		found->seq = sql_column_number(s, 0);
		found->article_id = sql_column_copy(s, 1);
		found->failed = strcmp(sql_column_text(s, 2), "failed") == 0;
	}
	sqlite3_reset(s);
	return got >= 0;
}

bool
operator_retry(struct backlog *b, const char *name, const char **refused)
{
	struct found found;
	uint64_t newest = 0;
	bool ok;

	*refused = NULL;
	if (!find(b, name, &found))
		return false;
	ok = found.seq == 0 || backlog_newest(b, found.article_id, &newest);
	free(found.article_id);
	if (!ok)
		return false;
	if (found.seq == 0)
		*refused = "not in the queue";
	else if (!found.failed)
		*refused = "it waits already";
	else if (newest > found.seq)
		*refused = "a newer text of it came in since: drop this one";
	return *refused != NULL || backlog_release(b, found.seq);
}

bool
operator_drop(struct backlog *b, const char *name, const char **refused)
{
	struct found found;

	*refused = NULL;
	if (!find(b, name, &found))
		return false;
	free(found.article_id);
	if (found.seq == 0)
		*refused = "not in the queue";
	else if (!found.failed && backlog_in_hand(b, found.seq))
		*refused = "it is being stored";
	return *refused != NULL || backlog_discard(b, found.seq);
}

#define TOLD "SELECT seq, article_id, state, accepted, attempts, reason"

/* One article as TOLD selects it, as JSON. */
static json_t *
tell(sqlite3_stmt *s)
{
	time_t accepted = (time_t)sqlite3_column_int64(s, 3);
	const char *reason = (const char *)sqlite3_column_text(s, 5);
	char when[32];
	struct tm tm;

	strftime(
	    when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&accepted, &tm));
	return json_pack("{sI ss ss ss sI ss*}", "seq",
	    (json_int_t)sqlite3_column_int64(s, 0), "article_id",
	    sql_column_text(s, 1), "state", sql_column_text(s, 2), "accepted",
	    when, "attempts", (json_int_t)sqlite3_column_int64(s, 4), "reason",
	    reason);
}

/* Print one line of JSON and release it. */
static void
add_line(struct buf *buf, json_t *o)
{
	char *text = json_dumps(o, JSON_COMPACT);

	if (text != NULL)
		buf_printf(buf, "%s\n", text);
	free(text);
	json_decref(o);
}

bool
operator_list(struct backlog *b, uint64_t after, size_t count, bool failed_only,
    struct buf *buf)
{
	struct sql *sql = backlog_sql(b);
	sqlite3_stmt *s = sql_get(sql,
	    TOLD " FROM article WHERE seq > ?1"
		 " AND (?2 = 0 OR state = 'failed') ORDER BY seq LIMIT ?3");
	int got;

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, after);
	sql_bind_number(s, 2, failed_only);
	sql_bind_number(s, 3, count);
	while ((got = sql_step(sql, s)) > 0)
		add_line(buf, tell(s));
	sqlite3_reset(s);
	return got == 0;
}

bool
operator_show(struct backlog *b, const char *name, struct buf *buf)
{
	struct sql *sql = backlog_sql(b);
	json_t *o, *article;
	struct found found;
	sqlite3_stmt *s;
	int got;

	if (!find(b, name, &found))
		return false;
	free(found.article_id);
	s = sql_get(sql, TOLD ", blob FROM article WHERE seq = ?1");
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, found.seq);
	got = sql_step(sql, s);
	if (got > 0) {
		o = tell(s);
		article = json_loadb(sqlite3_column_blob(s, 6),
		    (size_t)sqlite3_column_bytes(s, 6), 0, NULL);
		if (article != NULL)
			json_object_set_new(o, "article", article);
		add_line(buf, o);
	}
	sqlite3_reset(s);
	return got >= 0;
}
