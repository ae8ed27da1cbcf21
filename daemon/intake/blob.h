/* SPDX-License-Identifier: ISC */
#ifndef RASID_BLOB_H
#define RASID_BLOB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "feed/article.h"

struct arena;

/*
 * An identified article as the queue keeps it: one JSON object, keys in fixed
 * order, what is not told left out.
 */
void blob_write(struct buf *, const struct article *);

/* Back again; the texts live in the arena. False if it is no such object. */
bool blob_read(
    const char *bytes, size_t length, struct article *, struct arena *);

#endif
