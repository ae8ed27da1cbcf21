/* SPDX-License-Identifier: ISC */
#ifndef RASID_READING_H
#define RASID_READING_H

#include <stdbool.h>
#include <stddef.h>

#include "feed/feed.h"

/*
 * One input while it is read; shared by the readers of all notations. The text
 * is valid UTF-8 without NUL, not NUL-terminated.
 */
struct reading {
	const char *text;
	size_t length;
	const struct article *defaults; /* or NULL */
	struct arena *arena;
	struct feed_handler *handler;
	size_t index; /* of the item that comes next */
	bool stop;    /* the handler has had enough */
};

/*
 * Hand an article over, completed from the defaults, identified and checked;
 * if it can't be taken this becomes an error. Moves on to the next item.
 */
void reading_article(struct reading *, struct article *);

/* Say why the item that is due can't be read, and move on to the next. */
void reading_error(struct reading *, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A publisher if neither the item nor the defaults tell one. */
void reading_publisher(
    const struct reading *, struct article *, const char *publisher);

/* A copy without white space at both ends; NULL for nothing. */
const char *reading_trim(const struct reading *, const char *text);

/* A BCP 47 tag, or NULL if it has not the form of one. */
const char *reading_lang(const struct reading *, const char *text);

/* A date as published_read() writes it, or NULL if it is none. */
const char *reading_date(const struct reading *, const char *text);

/* The readers, one a notation; each takes all that is left of the text. */
void json_read(struct reading *);
void json_read_lines(struct reading *);
void rss_read(struct reading *);
void page_read(struct reading *);

#endif
