/* SPDX-License-Identifier: ISC */
#ifndef RASID_FLOW_H
#define RASID_FLOW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/histogram.h"
#include "events/record.h"

struct pool;
struct queue;

/*
 * Articles on their way from the queue through the workers to the store. Only
 * so many are under way at once; the rest waits on disk. Articles of the same
 * id go one after the other, in order of acceptance.
 */
struct flow;

/*
 * Where extracted articles go. deliver takes the rows, or returns false when
 * it has no room: flow_resume() then.
 */
struct flow_handler {
	bool (*deliver)(void *arg, uint64_t seq, const char *article_id,
	    const char *accepted_date, struct record_rows *);
	void *arg;
};

struct flow *flow_new(
    struct queue *, struct pool *, size_t limit, const struct flow_handler *);
void flow_free(struct flow *);

/* There may be new articles in the queue. */
void flow_kick(struct flow *);

/* What was delivered is stored for good, or will never be. */
void flow_stored(struct flow *, const uint64_t *seqs, size_t count);
void flow_refused(struct flow *, uint64_t seq, const char *reason);

/* There is room again; also called by stored and refused. */
void flow_resume(struct flow *);

/* Claim no more; what is under way goes on. */
void flow_stop(struct flow *);

struct flow_state {
	size_t under_way;
	size_t bytes;
	uint64_t extracted;
	uint64_t stored;
	uint64_t failed;	/* set aside, by a worker or the store */
	struct histogram waits; /* from acceptance to commit, whole seconds */
};

struct flow_state flow_state(const struct flow *);

#endif
