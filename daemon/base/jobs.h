/* SPDX-License-Identifier: ISC */
#ifndef RASID_JOBS_H
#define RASID_JOBS_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * Work done by several processes, with results in the order of the work.
 * source: fill the (empty) buffer with the next unit of work; false at the
 * end. work: done in a child process; add the result to the buffer. sink: take
 * the result of the next unit. Only a few units for each process are on their
 * way at a time.
 */
struct jobs {
	bool (*source)(void *arg, struct buf *unit);
	void (*work)(void *arg, const struct buf *unit, struct buf *result);
	void (*sink)(void *arg, const struct buf *result);
	void *arg;
};

/* The most processes that can be asked for. */
#define JOBS_MAX 256

/*
 * Run until the source is dry. One process is this one, nothing is forked
 * then. False, with a message logged, if a process died over its work.
 */
bool jobs_run(const struct jobs *, int processes);

#endif
