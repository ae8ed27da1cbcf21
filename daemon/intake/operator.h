/* SPDX-License-Identifier: ISC */
#ifndef RASID_OPERATOR_H
#define RASID_OPERATOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

struct backlog;

/*
 * What a person does with the queue, by sequence number or article id. False
 * is the file's fault. *refused (static text, or NULL) is why it can't be
 * done. Like the rest of the backlog it wants a transaction around it.
 */
bool operator_retry(struct backlog *, const char *name, const char **refused);
bool operator_drop(struct backlog *, const char *name, const char **refused);

/*
 * Add up to count articles from after a sequence number, as JSON lines
 * {"seq", "article_id", "state", "accepted", "attempts", "reason"}.
 */
bool operator_list(struct backlog *, uint64_t after, size_t count,
    bool failed_only, struct buf *);

/* The same for one, with its text under "article"; nothing if not there. */
bool operator_show(struct backlog *, const char *name, struct buf *);

#endif
