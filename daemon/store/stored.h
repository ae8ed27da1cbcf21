/* SPDX-License-Identifier: ISC */
#ifndef RASID_STORED_H
#define RASID_STORED_H

#include <stdbool.h>

#include "feed/article.h"

struct arena;

/* An event of the database as it was stored, and the article that tells it. */
struct stored_event {
	const char *event_type, *rule, *ruleset; /* NULL: not known */
	struct article article; /* without what its feed says */
};

/* Whether a text has the form of an event's id: 32 hex digits, lower case. */
bool stored_is_id(const char *text);

/*
 * Read an event and its article; strings live in the arena. It only reads.
 * False after saying on standard error why it cannot: no database, no such
 * event, or an article whose body was dropped.
 */
bool stored_read(const char *conninfo, const char *event_id,
    struct stored_event *, struct arena *);

#endif
