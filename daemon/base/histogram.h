/* SPDX-License-Identifier: ISC */
#ifndef RASID_HISTOGRAM_H
#define RASID_HISTOGRAM_H

#include <stdint.h>

#include "base/buf.h"

/* Durations, counted by how long they were. A zeroed one is empty. */
#define HISTOGRAM_BOUNDS 14

struct histogram {
	uint64_t counts[HISTOGRAM_BOUNDS + 1]; /* the last: longer than all */
	double sum;			       /* seconds */
};

/* Seconds of a monotonic clock, to take the difference of two. */
double histogram_clock(void);

void histogram_add(struct histogram *, double seconds);

/*
 * The series of a Prometheus histogram: NAME_bucket, _sum and _count. label is
 * a pair such as stage="parse", its value escaped.
 */
void histogram_print(const struct histogram *, struct buf *, const char *name,
    const char *label);

#endif
