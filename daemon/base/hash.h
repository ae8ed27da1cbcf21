/* SPDX-License-Identifier: ISC */
#ifndef RASID_HASH_H
#define RASID_HASH_H

#include <stddef.h>

/* Room for a SHA-256 in lower-case hex with its NUL. */
#define HASH_SIZE 65

/* One of the pieces that are hashed as if they stood in one row. */
struct hash_part {
	const void *bytes;
	size_t length;
};

/*
 * SHA-256 of all the parts together. The first call of a process reads
 * OpenSSL's configuration: make one before files can no longer be opened.
 */
void hash_sha256(
    char hex[HASH_SIZE], const struct hash_part *parts, size_t count);

/* SHA-256 of a text without its NUL. */
void hash_text(char hex[HASH_SIZE], const char *text);

#endif
