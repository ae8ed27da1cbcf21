/* SPDX-License-Identifier: ISC */
#ifndef RASID_PG_H
#define RASID_PG_H

#include <stdbool.h>
#include <stddef.h>

struct event_base;

/*
 * One connection to PostgreSQL inside an event loop: it connects, runs one
 * request at a time, and never blocks (but for the look-up of a host's name,
 * which libpq does at once; give hostaddr or a socket where that matters).
 */
struct pg;

/*
 * up: connected, nothing running. down: the connection could not be made, or
 * is gone, and with it the request that ran: what came of that is not known.
 * Both come out of the event loop; both may call any function but pg_free().
 */
struct pg_handler {
	void (*up)(void *arg);
	void (*down)(void *arg, const char *reason);
	void *arg;
};

/* What a COPY … FROM STDIN is fed with: pieces of text, in order. */
struct pg_piece {
	const char *data;
	size_t length;
};

struct pg_copy {
	const struct pg_piece *pieces;
	size_t count;
};

/* The answer to a request; its texts live until the callback returns. */
struct pg_answer {
	const char *sqlstate;	   /* NULL: all went well */
	const char *message;	   /* one line, with the place in a COPY */
	const char *detail;	   /* or NULL */
	int columns;		   /* of the last row that came, if any */
	const char *const *values; /* NULL is NULL */
};

/*
 * Seconds without a sign of life until the connection is given up: longer
 * than the server's statement_timeout as store.c sets it, so that nothing of a
 * request is still running when it is sent again.
 */
#define PG_ANSWER_SECONDS 90
#define PG_CONNECT_SECONDS 15

/* conninfo is copied and taken as libpq takes it. */
struct pg *pg_new(
    struct event_base *, const char *conninfo, const struct pg_handler *);
void pg_free(struct pg *);

/* Begin to connect; up or down follows. Must be closed. */
void pg_open(struct pg *);

/* Hang up without a word; no callback follows. */
void pg_close(struct pg *);

/*
 * Send a request: statements divided by semicolons, each COPY FROM STDIN among
 * them fed from copies in order. copies and pieces must live until done or
 * down is called. If a transaction is left open by an error it is rolled back
 * before done is called. Must be up and idle.
 */
void pg_send(struct pg *, const char *sql, const struct pg_copy *copies,
    size_t count, void (*done)(void *arg, const struct pg_answer *));

#endif
