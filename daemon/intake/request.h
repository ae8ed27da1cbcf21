/* SPDX-License-Identifier: ISC */
#ifndef RASID_REQUEST_H
#define RASID_REQUEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/*
 * The framing of HTTP/1.1 requests (RFC 9112), as far as it is needed and not
 * a step further: what is doubtful is refused. Nothing here reads or writes;
 * bytes come in, also piece by piece.
 *
 * libevent has a server of its own, but that one reads a whole body before it
 * asks who sent it, cannot be told to stop waiting for a client that sends a
 * byte a second, and gives no say in how much memory bodies take.
 */
#define REQUEST_HEAD_MAX (16 * 1024)
#define REQUEST_HEADERS_MAX 64

struct request {
	char *method;
	char *path;  /* not decoded, without the query */
	char *query; /* behind the "?", or NULL */
	char *content_type;
	char *content_encoding;
	char *authorization;
	bool has_body;
	bool chunked;
	uint64_t content_length; /* if not chunked */
	bool expect_continue;
	bool keep_alive;
};

/*
 * Find and parse a head. Returns 0 if it is not complete yet; else a status:
 * 200 with *used set, or the status that it deserves, with *why in words.
 */
int request_parse(struct request *, const char *bytes, size_t length,
    size_t *used, const char **why);
void request_free(struct request *);

/*
 * The body behind it. Feed it bytes until it is done; used says how many it
 * took. Content is added to out, at most limit bytes in all. Returns 0 if more
 * is to come, 200 at the end, or the status that it deserves (400, 413).
 */
struct body {
	bool chunked;
	uint64_t left; /* of the body, or of the chunk */
	int state;     /* of the chunks */
	size_t line;   /* bytes of a line of the framing so far */
};

struct body body_start(const struct request *);
int body_take(struct body *, const char *bytes, size_t length, size_t *used,
    struct buf *out, size_t limit);

#endif
