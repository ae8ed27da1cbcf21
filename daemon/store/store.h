/* SPDX-License-Identifier: ISC */
#ifndef RASID_STORE_H
#define RASID_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/histogram.h"
#include "events/record.h"

struct event_base;

/*
 * The way into PostgreSQL, on one connection that never blocks the loop.
 * Articles are put in one by one and go out in batches, one transaction each:
 * COPY into temporary tables, then rasid.store_batch(), which lets in only
 * what passes the gate (schema/, table article_keys). An article that is
 * stored twice, also after a COMMIT whose outcome was never heard, is known
 * the second time and changes nothing; one whose text differs is a revision
 * and replaces what was there.
 *
 * Troubles of the world (connection, lock, resources, a schema of another
 * version) are retried for ever with growing pauses; an article that
 * PostgreSQL refuses is found by halving its batch and reported alone.
 */
struct store;

/*
 * What the store tells its owner; every callback comes out of the event loop,
 * never out of store_put() or store_reference().
 * ready: it has (again) a connection and a schema it knows.
 * stored: these articles are committed (or were known); forget them.
 * refused: PostgreSQL will never take this one; reason is for the operator.
 * state: a new condition in words ("connected", "waiting 4 s: …"), for the
 * log and /readyz; called only when it changes.
 */
struct store_handler {
	void (*ready)(void *arg);
	void (*stored)(void *arg, const uint64_t *seqs, size_t n);
	void (*refused)(void *arg, uint64_t seq, const char *reason);
	void (*state)(void *arg, const char *text);
	void *arg;
};

/* What waits at most until store_put() says no. */
#define STORE_LIMIT_ARTICLES 4096
#define STORE_LIMIT_BYTES (32u << 20)

/*
 * Start connecting with a libpq connection string, taken as it is. Bodies of
 * articles are forgotten after so many days (0: never). The handler is copied.
 */
struct store *store_new(struct event_base *, const char *conninfo,
    long keep_bodies, const struct store_handler *);

/* Closes the connection at once; what was not reported stored is not. */
void store_free(struct store *);

/*
 * Give an article and its events to be stored. seq is the owner's name for
 * it; accepted_date (YYYY-MM-DD) is the day it was first accepted, which
 * places it in time if it tells no publication. The buffers of rows become the
 * store's and *rows is left empty. False, and nothing is taken, when as much
 * waits as may: put it again after the next stored() or refused(). Articles
 * of the same id must be put in the order they were accepted in.
 */
bool store_put(struct store *, uint64_t seq, const char *article_id,
    const char *accepted_date, struct record_rows *rows);

/*
 * The reference rows of the knowledge in use, COPY text, columns as in
 * reference.c; they are upserted before the next batch, again after failures.
 */
struct store_reference {
	struct buf actors;
	struct buf places;
	struct buf sources;
};

/* Takes the buffers; rows of an earlier call that still wait are replaced. */
void store_reference(struct store *, struct store_reference *);

/* Connected to a schema of the right version. */
bool store_ready(const struct store *);

/* The last text given to state(); never NULL. */
const char *store_state(const struct store *);

/* Articles put and not yet reported, and their bytes. */
size_t store_waiting(const struct store *);
size_t store_waiting_bytes(const struct store *);

/* Counters since store_new(), for /metrics. */
struct store_counters {
	uint64_t stored; /* articles that were new */
	uint64_t revised;
	uint64_t known;
	uint64_t refused;
	uint64_t batches;	       /* committed */
	uint64_t failures;	       /* batches that will be tried again */
	uint64_t connections;	       /* established */
	struct histogram transactions; /* how long committed batches took */
};
const struct store_counters *store_counters(const struct store *);

#endif
