/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "base/log.h"
#include "store/session.h"
#include "store/stored.h"

#define EVENT_SQL                                                              \
	"SELECT e.event_type, e.rule, e.ruleset, a.article_id, a.feed, "       \
	"a.url, a.title, a.body, a.published, a.publisher, a.lang, "           \
	"a.text_hash FROM rasid.events e "                                     \
	"JOIN rasid.articles a USING (article_id, partition_date) "            \
	"WHERE e.event_id = $1"

bool
stored_is_id(const char *text)
{
	return strlen(text) == 32 && strspn(text, "0123456789abcdef") == 32;
}

/* Take the row, its columns in the order of the query. */
static const char *
take(struct stored_event *event, const PGresult *row, struct arena *arena)
{
	struct article *a = &event->article;
	const char **columns[] = {&event->event_type, &event->rule,
	    &event->ruleset, &a->id, &a->feed, &a->url, &a->title, &a->body,
	    &a->published, &a->publisher, &a->lang};
	int count = sizeof columns / sizeof *columns;

	for (int i = 0; i < count; i++)
		if (!PQgetisnull(row, 0, i))
			*columns[i] =
			    arena_strdup(arena, PQgetvalue(row, 0, i));
	return arena_strdup(arena, PQgetvalue(row, 0, count));
}

/* Whether the text is all there: a dropped body leaves the hash of it. */
static bool
is_whole(struct article *article, const char *text_hash, struct arena *arena)
{
	struct article again = *article;

	article_identify(&again, arena);
	memcpy(article->text_hash, again.text_hash, sizeof again.text_hash);
	return strcmp(again.text_hash, text_hash) == 0;
}

static bool
read_row(PGconn *conn, const char *event_id, struct stored_event *event,
    struct arena *arena)
{
	PGresult *row =
	    PQexecParams(conn, EVENT_SQL, 1, NULL, &event_id, NULL, NULL, 0);
	bool ok = false;

	if (PQresultStatus(row) != PGRES_TUPLES_OK)
		log_warnx("%s", PQresultErrorMessage(row));
	else if (PQntuples(row) == 0)
		log_warnx("no event %s in database %s", event_id, PQdb(conn));
	else if (!is_whole(&event->article, take(event, row, arena), arena))
		log_warnx("the body of article %s was dropped: event %s "
			  "cannot be explained any more, only its mentions "
			  "are kept",
		    event->article.id, event_id);
	else
		ok = true;
	PQclear(row);
	return ok;
}

bool
stored_read(const char *conninfo, const char *event_id,
    struct stored_event *event, struct arena *arena)
{
	PGconn *conn = session_open(conninfo, "rasid explain");
	bool ok;

	memset(event, 0, sizeof *event);
	if (conn == NULL)
		return false;
	ok = session_read_only(conn) && read_row(conn, event_id, event, arena);
	PQfinish(conn);
	return ok;
}
