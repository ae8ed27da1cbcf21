/* SPDX-License-Identifier: ISC */
#ifndef RASID_QUEUED_H
#define RASID_QUEUED_H

#include <stddef.h>
#include <stdint.h>

/* One article as the queue keeps it; its texts are owned by the struct. */
struct queued {
	uint64_t seq; /* order of acceptance, from 1, never used twice */
	char *article_id;
	char *text_hash;
	char *blob; /* canonical JSON, opaque to the queue; NUL-terminated */
	size_t length;
	int64_t accepted; /* seconds since 1970 */
};

/* A list that owns its articles. */
struct queued_list {
	struct queued *articles;
	size_t count;
	size_t capacity;
};

/* The article's texts become the list's. */
void queued_add(struct queued_list *, const struct queued *);
void queued_clear(struct queued *);
void queued_list_free(struct queued_list *);

/* What a row's bytes must add up to; changes with every field. */
uint64_t queued_checksum(const struct queued *);

#endif
