/* SPDX-License-Identifier: ISC */
#ifndef RASID_UPKEEP_H
#define RASID_UPKEEP_H

#include <stdbool.h>
#include <time.h>

#include "base/buf.h"

/* What the store does now and then, when nothing else is due. */
struct upkeep {
	time_t due;	  /* when next; 0: at once */
	long keep_bodies; /* days; 0: for ever */
};

/*
 * Add the SQL that makes the partitions of the months to come and forgets the
 * bodies of articles older than keep_bodies.
 */
void upkeep_sql(const struct upkeep *, struct buf *);

/* It was done, or failed: when it is due next. */
void upkeep_done(struct upkeep *, bool well);

#endif
