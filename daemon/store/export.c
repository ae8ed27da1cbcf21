/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/log.h"
#include "store/export.h"
#include "store/session.h"

/*
 * What a row of each format is, the server works out; here rows are only
 * passed on. The record of "rasid extract" is put together from the tables:
 * members that are not known are left out, but for those that are said to be
 * null (rasid(1), "The event").
 */

#define PARTIES(of)                                                            \
	"coalesce((SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object("     \
	"'text', p.text, 'name', p.name, 'name_en', p.name_en, "               \
	"'id', p.actor_id, 'country', coalesce(p.country, ''), "               \
	"'role', p.role)) ORDER BY p.ordinal) "                                \
	"FROM rasid.event_actors p WHERE p.event_id = e.event_id "             \
	"AND p.partition_date = e.partition_date AND p.side = '" of "'), "     \
	"'[]')"

#define MENTIONS                                                               \
	"coalesce((SELECT jsonb_agg(jsonb_build_object('field', m.field, "     \
	"'begin', m.begin_offset, 'end', m.end_offset, 'text', m.text) "       \
	"ORDER BY m.ordinal) FROM rasid.event_mentions m "                     \
	"WHERE m.event_id = e.event_id "                                       \
	"AND m.partition_date = e.partition_date), '[]')"

#define PLACE                                                                  \
	"nullif(jsonb_strip_nulls(jsonb_build_object("                         \
	"'text', e.place_text, 'name', e.place_name, "                         \
	"'name_en', e.place_name_en, 'id', e.place_id, "                       \
	"'country', e.place_country, 'admin1', e.place_admin1, "               \
	"'admin2', e.place_admin2, 'lat', e.place_lat, 'lon', e.place_lon, "   \
	"'precision', e.place_precision, 'basis', e.place_basis)), '{}')"

#define SOURCE                                                                 \
	"nullif(jsonb_strip_nulls(jsonb_build_object("                         \
	"'text', e.source_text, 'name', e.source_name, "                       \
	"'name_en', e.source_name_en, 'id', e.source_id)), '{}')"

/* Columns that the record has not, or in another shape; asked for once. */
#define OTHERWISE                                                              \
	"(SELECT array_agg(attname::text) FROM pg_attribute "                  \
	"WHERE attrelid = 'rasid.events'::regclass AND attnum > 0 AND ("       \
	"attname ~ '^(actor|target|place|source)_' OR attname IN "             \
	"('ordinal', 'incident_id', 'partition_date', 'stored_at')))"

static const struct format {
	const char *name;
	bool copied; /* by COPY as CSV; else one text a row */
	const char *row, *from, *order;
	const char *begin, *between, *end; /* of rows that are texts */
} formats[] = {
    {"csv", true, "e.*", "rasid.events e", "event_date, event_id", "", "", ""},
    {"acled-csv", true, "e.*", "rasid.events_acled e",
	"event_date, event_id_cnty", "", "", ""},
    {"ndjson", false,
	"jsonb_strip_nulls(to_jsonb(e) - " OTHERWISE ") || "
	"jsonb_build_object('actors', " PARTIES(
	    "actor") ", 'targets', " PARTIES("target") ", 'place', " PLACE
						       ", 'source', " SOURCE
						       ", 'killed', e.killed, "
						       "'wounded', e.wounded, "
						       "'detained', "
						       "e.detained, "
						       "'displaced', "
						       "e.displaced, "
						       "'mentions', " MENTIONS
						       ")",
	"rasid.events e", "event_date, event_id", "", "\n", "\n"},
    {"geojson", false,
	"jsonb_build_object('type', 'Feature', 'id', e.event_id, "
	"'geometry', CASE WHEN e.place_lat IS NOT NULL "
	"AND e.place_lon IS NOT NULL THEN jsonb_build_object('type', 'Point', "
	"'coordinates', jsonb_build_array(e.place_lon, e.place_lat)) END, "
	"'properties', to_jsonb(e) - '{place_lat,place_lon}'::text[])",
	"rasid.events e", "event_date, event_id",
	"{\"type\":\"FeatureCollection\",\"features\":[\n", ",\n", "\n]}\n"},
};

#define FORMAT_COUNT (sizeof formats / sizeof *formats)

static const struct format *
format_find(const char *name)
{
	for (size_t i = 0; i < FORMAT_COUNT; i++)
		if (strcmp(formats[i].name, name) == 0)
			return &formats[i];
	return NULL;
}

bool
export_known(const char *name)
{
	return format_find(name) != NULL;
}

static void
add_day(PGconn *conn, struct buf *sql, const char *comparison, const char *day)
{
	char *literal;

	if (day == NULL)
		return;
	literal = PQescapeLiteral(conn, day, strlen(day));
	buf_printf(sql, " AND e.event_date %s %s::date", comparison, literal);
	PQfreemem(literal);
}

/* The query; where in it, in bytes, the analyst's own SQL begins. */
static size_t
compose(struct buf *sql, PGconn *conn, const struct format *format,
    const struct export_wish *wish)
{
	size_t begin;

	buf_printf(sql, "%sSELECT %s FROM %s WHERE true",
	    format->copied ? "COPY (" : "", format->row, format->from);
	add_day(conn, sql, ">=", wish->since);
	add_day(conn, sql, "<=", wish->until);
	buf_adds(sql, " AND (");
	begin = sql->length;
	/* the line ends, so that a comment in it swallows nothing of ours */
	buf_printf(sql, "%s\n) ORDER BY %s",
	    wish->where != NULL ? wish->where : "true", format->order);
	if (format->copied)
		buf_adds(sql, ") TO STDOUT (FORMAT csv, HEADER)");
	return begin;
}

/* How many code points the first bytes of a text are. */
static long
code_points(const char *text, size_t length)
{
	long n = 0;

	for (size_t i = 0; i < length; i++)
		n += ((unsigned char)text[i] & 0xc0) != 0x80;
	return n;
}

/* Say what the server said; what lies in the analyst's SQL with a caret. */
static void
complain(const PGresult *result, const char *sql, size_t begin,
    const struct export_wish *wish)
{
	const char *message =
	    PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
	const char *position =
	    PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION);
	long column =
	    position == NULL ? 0 : atol(position) - 1 - code_points(sql, begin);

	if (message == NULL)
		message = "the connection to the database is gone";
	if (wish->where == NULL || position == NULL || column < 0) {
		log_warnx("%s", message);
	} else {
		log_warnx("--where: %s", message);
		if (strchr(wish->where, '\n') == NULL)
			fprintf(stderr, "    %s\n    %*s^\n", wish->where,
			    (int)column, "");
	}
	if (hint != NULL)
		log_warnx("%s", hint);
}

/* Pass on the rows of a COPY; false if the connection broke. */
static bool
pass_copy(PGconn *conn, FILE *to)
{
	char *row;
	int length;

	while ((length = PQgetCopyData(conn, &row, 0)) > 0) {
		fwrite(row, 1, (size_t)length, to);
		PQfreemem(row);
	}
	return length == -1;
}

/* Pass on a row that is one text, with what stands before it. */
static void
pass_text(
    const PGresult *row, const struct format *format, size_t nth, FILE *to)
{
	fputs(nth == 0 ? format->begin : format->between, to);
	fputs(PQgetvalue(row, 0, 0), to);
}

/* What stands behind all rows, and before them if there were none. */
static void
pass_end(const struct format *format, size_t rows, FILE *to)
{
	if (rows == 0)
		fputs(format->begin, to);
	if (rows > 0 || *format->begin != '\0')
		fputs(format->end, to);
}

/*
 * Pass on the answer. The last result, to be cleared, tells how it went: an
 * error may come after any number of rows. NULL if the connection broke.
 */
static PGresult *
pass_answer(PGconn *conn, const struct format *format, FILE *to)
{
	PGresult *result, *last = NULL;
	size_t rows = 0;

	while ((result = PQgetResult(conn)) != NULL) {
		ExecStatusType status = PQresultStatus(result);

		PQclear(last);
		last = result;
		if (status == PGRES_SINGLE_TUPLE)
			pass_text(result, format, rows++, to);
		else if (status == PGRES_TUPLES_OK)
			pass_end(format, rows, to);
		else if (status == PGRES_COPY_OUT && !pass_copy(conn, to))
			break;
	}
	return last;
}

static bool
export_rows(PGconn *conn, const struct export_wish *wish, FILE *to)
{
	const struct format *format = format_find(wish->format);
	struct buf sql = {0};
	size_t begin = compose(&sql, conn, format, wish);
	PGresult *last = NULL;
	ExecStatusType status;
	bool ok;

	/* as one with parameters it can be one statement only */
	if (PQsendQueryParams(conn, sql.data, 0, NULL, NULL, NULL, NULL, 0) ==
	    1) {
		PQsetSingleRowMode(conn);
		last = pass_answer(conn, format, to);
	}
	status = PQresultStatus(last);
	ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
	if (!ok && status == PGRES_FATAL_ERROR && last != NULL)
		complain(last, sql.data, begin, wish);
	else if (!ok)
		log_warnx("%.*s", (int)strcspn(PQerrorMessage(conn), "\n"),
		    PQerrorMessage(conn));
	PQclear(last);
	buf_free(&sql);
	return ok;
}

bool
export_run(const char *conninfo, const struct export_wish *wish, FILE *to)
{
	PGconn *conn = session_open(conninfo, "rasid export");
	bool ok;

	if (conn == NULL)
		return false;
	ok = session_read_only(conn) && export_rows(conn, wish, to);
	PQfinish(conn);
	if (fflush(to) != 0 || ferror(to)) {
		log_warn("standard output");
		return false;
	}
	return ok;
}
