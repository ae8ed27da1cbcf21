/* SPDX-License-Identifier: ISC */
#ifndef RASID_FRAME_H
#define RASID_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/*
 * What the processes of the daemon say to each other: frames of a length (4
 * bytes, what follows it), a type (1 byte), the number of a job or process (8
 * bytes), and fields: numbers (8 bytes) and bytes (length of 4, then they).
 * Byte order is the machine's own. The fields in order:
 *
 *	to a worker
 *	  PARSE     media type, feed, publisher, published, lang, body
 *	  EXTRACT   article as canonical JSON
 *	from a worker
 *	  ARTICLE   article id, text hash, canonical JSON     (any number of
 *	  REJECT    index, message                             these two, then)
 *	  PARSED    microseconds, number of items met
 *	  ROWS      microseconds, rows of article, events, parties, mentions,
 *	            a line an event: type, space, rule, tab, in a few words
 *	  REFUSED   why an article can't be extracted
 *	to the loader
 *	  SPAWN
 *	  KILL      (number is the process)
 *	from the loader
 *	  LOADED    version, rows of actors, places, sources
 *	  BROKEN    errors (they are logged already)
 *	  SPAWNED   with its descriptor
 *	  GONE      how it ended
 */
enum frame_type {
	FRAME_PARSE = 1,
	FRAME_EXTRACT,
	FRAME_ARTICLE,
	FRAME_REJECT,
	FRAME_PARSED,
	FRAME_ROWS,
	FRAME_REFUSED,
	FRAME_SPAWN,
	FRAME_KILL,
	FRAME_LOADED,
	FRAME_BROKEN,
	FRAME_SPAWNED,
	FRAME_GONE,
};

/* Bytes of the length, and of the least frame behind it. */
#define FRAME_LENGTH 4
#define FRAME_LEAST 9

/* Write: begin returns what end wants. A NULL text is written as empty. */
size_t frame_begin(struct buf *, enum frame_type, uint64_t number);
void frame_number(struct buf *, uint64_t number);
void frame_bytes(struct buf *, const void *bytes, size_t length);
void frame_text(struct buf *, const char *text);
void frame_end(struct buf *, size_t begin);

/*
 * Read: the other side may be in the hands of an attacker, so a field that is
 * not there sets bad and reads as 0 or empty.
 */
struct frame {
	int type;
	uint64_t number;
	const char *at;
	const char *end;
	bool bad;
};

/* The length of the frame at the start, or 0 if its length is not there yet. */
size_t frame_size(const char *bytes, size_t length);

/* Open a whole frame, its length included. */
struct frame frame_open(const char *bytes, size_t length);

uint64_t frame_get_number(struct frame *);

/* Points into the frame. */
const char *frame_get_bytes(struct frame *, size_t *length);

/* A copy that ends in NUL (free(3) it); a NUL inside sets bad. */
char *frame_take_text(struct frame *);

/* The same for a buffer. */
void frame_take_buf(struct frame *, struct buf *);

/*
 * For processes that do nothing else meanwhile: read one frame, or write all;
 * false at the end of the connection.
 */
bool frame_read(int fd, struct buf *, struct frame *);
bool frame_write(int fd, const struct buf *);

#endif
