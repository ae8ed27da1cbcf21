/* SPDX-License-Identifier: ISC */
#ifndef RASID_RECORD_H
#define RASID_RECORD_H

#include "base/buf.h"
#include "events/event.h"
#include "feed/article.h"

/*
 * Events written down: as one JSON object a line, and as rows for COPY.
 * ruleset is the version of the knowledge they were found with.
 */
void record_json(struct buf *, const struct article *, const struct event *,
    const char *ruleset);

/*
 * The rows of one article for the store's staging tables, in PostgreSQL's
 * COPY text format, one buffer a table. The columns and their order are those
 * of schema/ (record.c lists them once, tests compare them with the catalog).
 */
struct record_rows {
	struct buf article; /* one row */
	struct buf events;
	struct buf parties;
	struct buf mentions;
};

void record_rows(struct record_rows *, const struct article *,
    const struct event_list *, const char *ruleset);
void record_rows_free(struct record_rows *);

#endif
