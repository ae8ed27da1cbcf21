/* SPDX-License-Identifier: ISC */
#ifndef RASID_FEED_H
#define RASID_FEED_H

#include <stdbool.h>
#include <stddef.h>

#include "feed/article.h"

struct arena;

/*
 * What a reader of articles is told. article: one article, complete and
 * identified; return false to stop reading. error: what could not be read, by
 * its place in the input (0 is the first item), in words for its sender; the
 * rest is still read where its boundaries can be told.
 */
struct feed_handler {
	bool (*article)(void *arg, size_t index, struct article *);
	void (*error)(void *arg, size_t index, const char *message);
	void *arg;
};

/*
 * Read articles from bytes of any kind: NDJSON, a JSON object or array, JSON
 * Feed, RSS, Atom, HTML, plain text; recognised by content. media_type is the
 * sender's Content-Type or NULL; only its charset parameter is believed.
 * defaults (may be NULL) fills what the input itself leaves out (feed,
 * publisher, published, lang). Articles live in the arena.
 * Bytes that can't be read at all are one bad item; white space alone is none.
 * Returns the number of items met, good or bad.
 */
size_t feed_read(const char *bytes, size_t length, const char *media_type,
    const struct article *defaults, struct arena *, struct feed_handler *);

/* The bytes begin like NDJSON: one object a line. */
bool feed_is_lines(const char *bytes, size_t length);

/* As feed_read(), for whole lines of what is known to be NDJSON. */
size_t feed_read_lines(const char *bytes, size_t length,
    const struct article *defaults, struct arena *, struct feed_handler *);

#endif
