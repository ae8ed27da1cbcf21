/* SPDX-License-Identifier: ISC */
#ifndef RASID_LEDGER_H
#define RASID_LEDGER_H

#include "base/histogram.h"
#include "base/map.h"
#include "intake/job.h"

/* What workers have done since the service began. */
#define LEDGER_RECENT 8

struct ledger {
	struct histogram parsing, extracting; /* seconds a job */
	struct map *events;		      /* "type rule" → uint64_t */
	char *recent[LEDGER_RECENT]; /* ring of events in a few words */
	size_t recent_count;
};

struct ledger *ledger_new(void);
void ledger_free(struct ledger *);

/* Count a job that a worker has finished. */
void ledger_add(struct ledger *, const struct job *);

/* The latest events, 0 the last found; NULL past the first. */
const char *ledger_recent(const struct ledger *, size_t index);

#endif
