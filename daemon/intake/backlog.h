/* SPDX-License-Identifier: ISC */
#ifndef RASID_BACKLOG_H
#define RASID_BACKLOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "intake/queued.h"

struct sql;

/*
 * The articles that are accepted and not yet stored, in a SQLite file (WAL,
 * synchronous=FULL), and the keys of the last million that passed through it.
 * Nothing here knows threads or the loop: queue.h does. Only one process may
 * have a backlog open; a lock file beside it holds that.
 *
 * Every function that touches the file returns false if the file would not
 * have it; backlog_error() tells why, and the transaction is to be rolled
 * back. Nothing is durable before backlog_commit() returned true.
 */
struct backlog;

/* What the file holds, and what was found wrong since it was opened. */
struct backlog_counts {
	uint64_t waiting;
	uint64_t failed;
	uint64_t passed;   /* keys remembered */
	uint64_t last_seq; /* the newest ever given */
	int64_t oldest;	   /* acceptance of the first that waits; 0: none */
	uint64_t missing;  /* sequence numbers that vanished */
	uint64_t damaged;  /* articles set aside for their checksum */
	uint64_t bytes;	   /* size of the file and its log */
};

/*
 * Open or create queue.db in a folder. NULL with *cause (free(3) it) when that
 * can't be, or another process has it. Gaps in the sequence are logged. A file
 * that is damaged is moved aside, and what can be read of it is taken over.
 */
struct backlog *backlog_open(const char *state_dir, char **cause);
void backlog_close(struct backlog *);
const char *backlog_error(const struct backlog *);
struct backlog_counts backlog_counts(struct backlog *);

bool backlog_begin(struct backlog *);
bool backlog_commit(struct backlog *);
void backlog_rollback(struct backlog *);

/* Move what the write-ahead log holds into the file. */
bool backlog_checkpoint(struct backlog *);

/*
 * Give some of the room that deleted articles left back to the disk; *more: it
 * can be done again.
 */
bool backlog_shrink(struct backlog *, bool *more);

/*
 * Add an article (its seq is not looked at), unless the newest of the same
 * id, waiting or passed, has the same text: then *known is set.
 */
bool backlog_put(struct backlog *, const struct queued *, bool *known);

/*
 * The next articles in order that were not claimed since the file was opened,
 * up to a number of them and of bytes (but at least one).
 */
bool backlog_claim(
    struct backlog *, size_t count, size_t bytes, struct queued_list *);

/* It is stored: forget the text, remember the key. */
bool backlog_done(struct backlog *, uint64_t seq);

/* Set it aside for an operator to look at. */
bool backlog_fail(
    struct backlog *, uint64_t seq, unsigned attempts, const char *reason);

/*
 * Compare checksums of up to count articles, starting where the last call
 * ended; those that fail are set aside. *more is false at the end.
 */
bool backlog_verify(struct backlog *, size_t count, bool *more);

/*
 * For what an operator does (operator.h). newest: the highest sequence number
 * of an id, waiting, failed or passed. release: a failed one waits again, and
 * may be claimed again. discard: delete without remembering the key. in_hand:
 * it is claimed, somebody is at work on it.
 */
struct sql *backlog_sql(struct backlog *);
bool backlog_newest(struct backlog *, const char *article_id, uint64_t *seq);
bool backlog_release(struct backlog *, uint64_t seq);
bool backlog_discard(struct backlog *, uint64_t seq);
bool backlog_in_hand(const struct backlog *, uint64_t seq);

#endif
