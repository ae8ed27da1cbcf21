/* SPDX-License-Identifier: ISC */
#ifndef RASID_REPORT_H
#define RASID_REPORT_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "base/buf.h"
#include "intake/accept.h"
#include "intake/flow.h"
#include "intake/http.h"
#include "intake/pool.h"
#include "intake/queue.h"
#include "intake/spool.h"

/* The state of the store, as far as this layer needs to know it. */
struct report_store {
	bool ready;
	const char *text; /* in words */
	uint64_t waiting;
	uint64_t stored, revised, known, refused;
	uint64_t batches, failures, connections;
	const struct histogram *transactions;
};

/* The whole service at a moment. */
struct report {
	time_t started;
	bool stopping;
	struct accept_state accept;
	struct flow_state flow;
	struct http_state http;
	struct pool_state pool;
	struct queue_state queue;
	struct spool_state spool;
	struct report_store store;
};

/* Articles can be taken in and stored, or why not; NULL if they can. */
const char *report_trouble(const struct report *);

/* As Prometheus text, as JSON, and as one line for people. */
void report_metrics(const struct report *, struct buf *);
void report_status(const struct report *, struct buf *);
void report_line(const struct report *, struct buf *);

#endif
