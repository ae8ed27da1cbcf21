/* SPDX-License-Identifier: ISC */
#ifndef RASID_RECORD_H
#define RASID_RECORD_H

#include "base/buf.h"
#include "events/event.h"
#include "feed/article.h"

/*
 * Events written down: as one JSON object a line, and as rows for COPY.
 * ruleset is the version of the knowledge they were found with.
 *
 * In JSON a member that is not known is left out, except that place, source,
 * killed, wounded, detained and displaced are then null, and actors, targets
 * and mentions are always arrays. In rows what is not known is NULL; a party's
 * country is '' where it has none. Counts of people beyond RECORD_COUNT_MAX
 * are not believed and count as not known.
 */
#define RECORD_COUNT_MAX 2000000000L

static inline bool
record_text_known(const char *text)
{
	return text != NULL && *text != '\0';
}

static inline bool
record_count_known(long count)
{
	return count >= 0 && count <= RECORD_COUNT_MAX;
}

/* Evidence is written where the event has it. */
void record_json(struct buf *, const struct article *, const struct event *,
    const char *ruleset);

struct roster_entry;

/* One thing that an article names, as a line of JSON. */
void record_roster(
    struct buf *, const struct article *, const struct roster_entry *);

/*
 * The rows of one article for the store's staging tables, in PostgreSQL's
 * COPY text format, one buffer a table. The columns and their order are those
 * of schema/ (record_rows.c lists them once, tests compare them with the
 * catalog).
 */
extern const char *const record_article_columns[]; /* NULL at the end */
extern const char *const record_event_columns[];
extern const char *const record_party_columns[];
extern const char *const record_mention_columns[];

struct record_rows {
	struct buf article; /* one row */
	struct buf events;
	struct buf parties;
	struct buf mentions;
};

/* Adds to what is in the buffers: clear or take them between articles. */
void record_rows(struct record_rows *, const struct article *,
    const struct event_list *, const char *ruleset);
void record_rows_free(struct record_rows *);

#endif
