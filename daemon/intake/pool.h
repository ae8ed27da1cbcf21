/* SPDX-License-Identifier: ISC */
#ifndef RASID_POOL_H
#define RASID_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "intake/job.h"
#include "intake/loader.h"

struct event_base;
struct ledger;

/*
 * All worker processes. Jobs go to them in order, those of clients who wait
 * (parse) before those of the queue (extract). A job on which a worker crashes
 * or outruns its limits is tried once more with a worker of its own, and then
 * given back with its failure; nothing else is delayed by it for long.
 */
struct pool;

/*
 * loaded: workers are being forked from these rules and lexicons; the rows
 * may be taken. broken: they could not be loaded (the log says why); the old
 * ones, if there are any, stay in use.
 */
struct pool_handler {
	void (*loaded)(
	    void *arg, const char *version, struct buf rows[NURSERY_TABLES]);
	void (*broken)(void *arg);
	void *arg;
};

struct pool_settings {
	size_t workers;
	long seconds;	   /* an article's time */
	char *const *argv; /* of a loader; must outlive the pool */
};

struct pool *pool_new(struct event_base *, const struct pool_settings *,
    const struct pool_handler *);

/* Jobs not done are answered as cancelled. */
void pool_free(struct pool *);

/* The job becomes the pool's; it is answered out of the event loop. */
void pool_submit(struct pool *, struct job *);

/* Load rules and lexicons anew, and change over if all is well. */
void pool_reload(struct pool *);

struct pool_state {
	const char *version; /* of rules and lexicons; "" before the first */
	bool loading;
	size_t workers; /* alive */
	size_t waiting; /* jobs */
	size_t working;
	uint64_t done;
	uint64_t faults;   /* workers that crashed or were killed */
	uint64_t poisoned; /* jobs given up */
	uint64_t reloads;
	uint64_t failed_reloads;
	const struct ledger *ledger; /* the pool's own */
};

struct pool_state pool_state(const struct pool *);

#endif
