/* SPDX-License-Identifier: ISC */
#ifndef RASID_SPOOL_H
#define RASID_SPOOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct accept;
struct conf;
struct event_base;

/*
 * A folder whose files are articles. Files come in by rename; names that begin
 * with a dot or end in ".tmp" are left alone, as are folders. A file goes away
 * when all in it is durable; one that can't be read, wholly or in part, ends
 * in rejected/ with a file of the same name and ".error" beside it. In a
 * subfolder named like a feed lie that feed's files.
 *
 * Only regular files are opened, and no link is followed: whoever may write
 * here must not make us read something else.
 */
struct spool;

/* NULL with *cause (free(3) it) if the folder can't be used. */
struct spool *spool_new(
    struct event_base *, const struct conf *, struct accept *, char **cause);
void spool_free(struct spool *);

/* Take no more files. */
void spool_stop(struct spool *);

struct spool_state {
	size_t under_way;
	uint64_t taken;
	uint64_t rejected;
};

struct spool_state spool_state(const struct spool *);

#endif
