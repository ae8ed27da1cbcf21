/* SPDX-License-Identifier: ISC */
#ifndef RASID_PASSED_H
#define RASID_PASSED_H

#include <stdbool.h>
#include <stdint.h>

struct sql;

/*
 * The keys of the last million articles that left the queue, so that one that
 * comes again is known without asking the database. It is recognised by a
 * digest of its id and text; only the newest text of an id counts.
 */

/* The newest of an id, 0 if there is none, and whether it has this text. */
bool passed_newest(struct sql *, const char *article_id, const char *text_hash,
    uint64_t *seq, bool *same);

/* Remember one; with a NULL id only that its number was used. */
bool passed_add(
    struct sql *, uint64_t seq, const char *article_id, const char *text_hash);

/* Forget the oldest but for so many; *count is brought up to date. */
#define PASSED_KEPT 1000000
bool passed_trim(struct sql *, uint64_t keep, uint64_t *count);

#endif
