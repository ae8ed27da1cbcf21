/* SPDX-License-Identifier: ISC */
#ifndef RASID_BATCH_H
#define RASID_BATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/queue.h>

#include "base/buf.h"
#include "events/record.h"
#include "store/pg.h"

/*
 * The articles of one batch and what of it is still to be sent. A batch is
 * tried whole; one that PostgreSQL refuses is halved, the halves again, until
 * the article at fault stands alone:
 *
 *	items   [ a b c d e f g h ]
 *	ranges  [ 0,4  4,8 ]          a stack, the leftmost on top
 *	                              0,4 is sent, stored: next is 4,8
 */

/* An article that waits. */
struct item {
	TAILQ_ENTRY(item) entry;
	uint64_t seq;
	char *article_id;
	char *date; /* of acceptance, with the tab that goes behind it */
	struct record_rows rows;
	size_t bytes;
};
TAILQ_HEAD(item_queue, item);

struct item *item_new(uint64_t seq, const char *article_id,
    const char *accepted_date, struct record_rows *rows);
void item_free(struct item *);

#define BATCH_ARTICLES 1000
#define BATCH_BYTES (4u << 20)
#define BATCH_TABLES 4
#define BATCH_DEPTH 16 /* of halving: 2^16 > BATCH_ARTICLES */

struct range {
	size_t begin, end;
};

struct batch {
	struct item *items[BATCH_ARTICLES];
	size_t count;
	struct range ranges[BATCH_DEPTH];
	size_t depth;

	/* what is sent for the topmost range */
	double begun; /* when it was composed, histogram_clock() */
	struct buf sql;
	struct pg_copy copies[BATCH_TABLES];
	size_t copy_count;
	struct pg_piece pieces[BATCH_TABLES][2 * BATCH_ARTICLES];
};

/*
 * Move articles from the queue into an empty batch, up to limit of them, but
 * none whose id is in it already: its turn comes with a later batch.
 */
void batch_fill(struct batch *, struct item_queue *, size_t limit);

/* Nothing is left to send. */
bool batch_done(const struct batch *);

/* Number of articles that the next request is about. */
size_t batch_range(const struct batch *);

/* Make sql and copies for the topmost range. */
void batch_compose(struct batch *, int schema_version);

/* Halve the topmost range, which must hold two or more. */
void batch_halve(struct batch *);

/* Take the topmost range off: its items go to the caller, in order. */
size_t batch_take(struct batch *, struct item **items);

/* Free it with all items that it still holds. */
void batch_free(struct batch *);

#endif
