/* SPDX-License-Identifier: ISC */
#include <event2/event.h>
#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include "base/buf.h"
#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "store/pg.h"

/*
 * The states and what moves between them:
 *
 *	CLOSED ──open──► CONNECTING ──► IDLE ──send──► BUSY
 *	   ▲                  │          │ ▲             │
 *	   └──────lost────────┴──────────┘ └────done─────┘
 *
 * In every state but CLOSED one event waits for the socket (libpq may change
 * it while connecting, so it is made anew each time) and for a deadline.
 * BUSY alternates between feeding a COPY, as far as the socket takes it, and
 * reading results.
 */
enum pg_state { PG_CLOSED, PG_CONNECTING, PG_IDLE, PG_BUSY };

/* Fed to libpq at once, so that its buffer stays small. */
#define PG_CHUNK 65536
#define PG_COLUMNS_MAX 8

struct pg {
	struct event_base *base;
	char *conninfo;
	struct pg_handler handler;
	enum pg_state state;
	PGconn *conn;
	struct event *io;

	/* the request that runs */
	const struct pg_copy *copies;
	size_t copy_count;
	size_t copy, piece, offset; /* how far the feeding has come */
	bool feeding;
	bool undoing;	 /* its ROLLBACK runs */
	bool failed;	 /* could not even be sent */
	PGresult *error; /* the first that came */
	PGresult *rows;	 /* the last that came */
	void (*done)(void *arg, const struct pg_answer *);
};

static void pg_io(evutil_socket_t, short, void *);

struct pg *
pg_new(struct event_base *base, const char *conninfo,
    const struct pg_handler *handler)
{
	struct pg *pg = xcalloc(1, sizeof *pg);

	pg->base = base;
	pg->conninfo = xstrdup(conninfo);
	pg->handler = *handler;
	return pg;
}

void
pg_free(struct pg *pg)
{
	if (pg == NULL)
		return;
	pg_close(pg);
	free(pg->conninfo);
	free(pg);
}

/* Forget the request and its results. */
static void
pg_forget(struct pg *pg)
{
	PQclear(pg->error);
	PQclear(pg->rows);
	pg->error = pg->rows = NULL;
	pg->copies = NULL;
	pg->copy_count = pg->copy = pg->piece = pg->offset = 0;
	pg->feeding = pg->undoing = pg->failed = false;
}

void
pg_close(struct pg *pg)
{
	if (pg->io != NULL)
		event_free(pg->io);
	pg->io = NULL;
	pg_forget(pg);
	PQfinish(pg->conn);
	pg->conn = NULL;
	pg->state = PG_CLOSED;
}

/* A message of libpq or the server as one line, without its newlines. */
static char *
one_line(const char *text)
{
	size_t length = strlen(text);
	char *line;

	while (length > 0 && text[length - 1] == '\n')
		length--;
	line = xstrndup(text, length);
	for (char *p = line; (p = strpbrk(p, "\n\t")) != NULL; p++)
		*p = ' ';
	return line;
}

/* The connection is no more. */
static void
pg_lost(struct pg *pg, const char *reason)
{
	char *line =
	    one_line(reason != NULL		 ? reason
		     : *PQerrorMessage(pg->conn) ? PQerrorMessage(pg->conn)
						 : "connection lost");

	pg_close(pg);
	pg->handler.down(pg->handler.arg, line);
	free(line);
}

/* Wait for the socket, not longer than the seconds (0: for ever). */
static void
pg_wait(struct pg *pg, short what, int seconds)
{
	struct timeval limit = {seconds, 0};

	if (pg->io != NULL)
		event_free(pg->io);
	pg->io = event_new(pg->base, PQsocket(pg->conn), what, pg_io, pg);
	if (pg->io == NULL)
		fatalx("event_new failed");
	event_add(pg->io, seconds > 0 ? &limit : NULL);
}

static void
pg_debug_notice(void *arg, const PGresult *notice)
{
	char *line = one_line(PQresultErrorMessage(notice));

	(void)arg;
	log_debug("PostgreSQL: %s", line);
	free(line);
}

void
pg_open(struct pg *pg)
{
	/* what stands before dbname is a default, what stands behind wins */
	static const char *const names[] = {"fallback_application_name",
	    "keepalives_idle", "keepalives_interval", "keepalives_count",
	    "dbname", "client_encoding", NULL};
	const char *values[] = {
	    "rasidd", "30", "10", "3", pg->conninfo, "UTF8", NULL};

	pg->conn = PQconnectStartParams(names, values, 1);
	if (pg->conn == NULL)
		fatalx("PQconnectStartParams failed");
	pg->state = PG_CONNECTING;
	PQsetNoticeReceiver(pg->conn, pg_debug_notice, NULL);
	if (PQstatus(pg->conn) == CONNECTION_BAD) {
		/* reported out of the loop, like everything else */
		pg->io = event_new(pg->base, -1, 0, pg_io, pg);
		if (pg->io == NULL)
			fatalx("event_new failed");
		event_active(pg->io, EV_READ, 0);
		return;
	}
	pg_wait(pg, EV_WRITE, PG_CONNECT_SECONDS);
}

static void
pg_connecting(struct pg *pg)
{
	switch (PQconnectPoll(pg->conn)) {
	case PGRES_POLLING_READING:
		pg_wait(pg, EV_READ, PG_CONNECT_SECONDS);
		break;
	case PGRES_POLLING_WRITING:
		pg_wait(pg, EV_WRITE, PG_CONNECT_SECONDS);
		break;
	case PGRES_POLLING_OK:
		PQsetnonblocking(pg->conn, 1);
		pg->state = PG_IDLE;
		pg_wait(pg, EV_READ, 0);
		pg->handler.up(pg->handler.arg);
		break;
	default:
		pg_lost(pg, NULL);
	}
}

/* While nothing runs the server may still hang up. */
static void
pg_idle(struct pg *pg)
{
	if (!PQconsumeInput(pg->conn) || PQisBusy(pg->conn) ||
	    PQstatus(pg->conn) == CONNECTION_BAD)
		pg_lost(pg, NULL);
	else
		pg_wait(pg, EV_READ, 0);
}

enum progress { LOST = -1, BLOCKED, FINISHED };

/* Hand the current COPY's pieces to libpq as far as the socket takes them. */
static enum progress
pg_feed(struct pg *pg)
{
	const struct pg_copy *copy = &pg->copies[pg->copy];

	while (pg->piece < copy->count) {
		const struct pg_piece *piece = &copy->pieces[pg->piece];
		size_t n = piece->length - pg->offset;
		int rc;

		if (n > PG_CHUNK)
			n = PG_CHUNK;
		rc = PQputCopyData(pg->conn, piece->data + pg->offset, (int)n);
		if (rc <= 0)
			return rc == 0 ? BLOCKED : LOST;
		pg->offset += n;
		if (pg->offset == piece->length) {
			pg->offset = 0;
			pg->piece++;
		}
		rc = PQflush(pg->conn);
		if (rc != 0)
			return rc > 0 ? BLOCKED : LOST;
	}
	switch (PQputCopyEnd(pg->conn, NULL)) {
	case 1:
		pg->feeding = false;
		pg->copy++;
		pg->piece = 0;
		crashpoint("after-copy");
		return FINISHED;
	case 0:
		return BLOCKED;
	default:
		return LOST;
	}
}

/* Keep a result for the answer: the first error, else the last rows. */
static void
pg_keep(struct pg *pg, PGresult *result)
{
	switch (PQresultStatus(result)) {
	case PGRES_TUPLES_OK:
		if (!pg->undoing) {
			crashpoint("before-commit");
			PQclear(pg->rows);
			pg->rows = result;
			return;
		}
		break;
	case PGRES_COMMAND_OK:
	case PGRES_EMPTY_QUERY:
		break;
	default:
		if (pg->error == NULL) {
			pg->error = result;
			return;
		}
	}
	PQclear(result);
}

/* The error's message, with where in a COPY it was; free it. */
static char *
pg_error_text(const PGresult *error)
{
	const char *primary =
	    PQresultErrorField(error, PG_DIAG_MESSAGE_PRIMARY);
	const char *context = PQresultErrorField(error, PG_DIAG_CONTEXT);
	char *line, *told;

	if (primary == NULL)
		return one_line(PQresultErrorMessage(error));
	if (context == NULL || strncmp(context, "COPY ", 5) != 0)
		return one_line(primary);
	told = xasprintf(
	    "%s (%.*s)", primary, (int)strcspn(context, ":\n"), context);
	line = one_line(told);
	free(told);
	return line;
}

/* All results are in: roll back what was left open, or answer. */
static void
pg_finish(struct pg *pg)
{
	struct pg_answer answer = {0};
	const char *values[PG_COLUMNS_MAX];
	PGresult *error, *rows;
	char *message = NULL;

	if (PQstatus(pg->conn) == CONNECTION_BAD) {
		pg_lost(pg, NULL);
		return;
	}
	if (PQtransactionStatus(pg->conn) != PQTRANS_IDLE) {
		if (pg->undoing || !PQsendQuery(pg->conn, "ROLLBACK")) {
			pg_lost(pg, NULL);
			return;
		}
		pg->undoing = true;
		pg_wait(pg, EV_READ | EV_WRITE, PG_ANSWER_SECONDS);
		return;
	}
	error = pg->error;
	rows = pg->rows;
	pg->error = pg->rows = NULL;
	pg_forget(pg);
	pg->state = PG_IDLE;
	pg_wait(pg, EV_READ, 0);
	if (error != NULL) {
		answer.sqlstate = PQresultErrorField(error, PG_DIAG_SQLSTATE);
		if (answer.sqlstate == NULL)
			answer.sqlstate = "XX000";
		answer.message = message = pg_error_text(error);
		answer.detail =
		    PQresultErrorField(error, PG_DIAG_MESSAGE_DETAIL);
	} else if (rows != NULL && PQntuples(rows) > 0) {
		int row = PQntuples(rows) - 1;

		while (answer.columns < PQnfields(rows) &&
		       answer.columns < PG_COLUMNS_MAX) {
			int c = answer.columns++;

			values[c] = PQgetisnull(rows, row, c)
					? NULL
					: PQgetvalue(rows, row, c);
		}
		answer.values = values;
	}
	pg->done(pg->handler.arg, &answer);
	free(message);
	PQclear(error);
	PQclear(rows);
}

/* Feed and read until the socket wants to be waited for. */
static void
pg_busy(struct pg *pg)
{
	int unsent;

	for (;;) {
		enum progress fed = pg->feeding ? pg_feed(pg) : FINISHED;
		PGresult *result;

		if (fed == LOST) {
			pg_lost(pg, NULL);
			return;
		}
		unsent = PQflush(pg->conn);
		if (unsent < 0 || !PQconsumeInput(pg->conn)) {
			pg_lost(pg, NULL);
			return;
		}
		if (fed == BLOCKED) {
			unsent = 1;
			break;
		}
		if (PQisBusy(pg->conn))
			break;
		result = PQgetResult(pg->conn);
		if (result == NULL) {
			pg_finish(pg);
			return;
		}
		if (PQresultStatus(result) != PGRES_COPY_IN) {
			pg_keep(pg, result);
			continue;
		}
		PQclear(result);
		if (pg->copy == pg->copy_count)
			fatalx("a COPY that nothing was given for");
		pg->feeding = true;
	}
	pg_wait(pg, unsent ? EV_READ | EV_WRITE : EV_READ, PG_ANSWER_SECONDS);
}

static void
pg_timed_out(struct pg *pg)
{
	char *reason =
	    pg->state == PG_CONNECTING
		? xasprintf("no connection within %d s", PG_CONNECT_SECONDS)
		: xasprintf("no answer within %d s", PG_ANSWER_SECONDS);

	pg_lost(pg, reason);
	free(reason);
}

static void
pg_io(evutil_socket_t fd, short what, void *arg)
{
	struct pg *pg = arg;

	(void)fd;
	if (what & EV_TIMEOUT) {
		pg_timed_out(pg);
		return;
	}
	switch (pg->state) {
	case PG_CONNECTING:
		pg_connecting(pg);
		break;
	case PG_IDLE:
		pg_idle(pg);
		break;
	case PG_BUSY:
		if (pg->failed)
			pg_lost(pg, NULL);
		else
			pg_busy(pg);
		break;
	case PG_CLOSED:
		break;
	}
}

void
pg_send(struct pg *pg, const char *sql, const struct pg_copy *copies,
    size_t count, void (*done)(void *arg, const struct pg_answer *))
{
	if (pg->state != PG_IDLE)
		fatalx("pg_send: not idle");
	pg->copies = copies;
	pg->copy_count = count;
	pg->done = done;
	pg->state = PG_BUSY;
	pg_wait(pg, EV_READ | EV_WRITE, PG_ANSWER_SECONDS);
	if (!PQsendQuery(pg->conn, sql)) {
		pg->failed = true; /* told out of the loop */
		event_active(pg->io, EV_READ, 0);
	}
}
