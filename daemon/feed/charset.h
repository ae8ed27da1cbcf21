/* SPDX-License-Identifier: ISC */
#ifndef RASID_CHARSET_H
#define RASID_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

/*
 * Bytes of any charset as UTF-8. Believed, in this order: a byte order mark;
 * the bytes being good UTF-8; the charset declared outside (may be NULL); the
 * one that XML or HTML declare inside; what ICU makes of the bytes, an Arabic
 * charset being preferred. Broken UTF-8 becomes U+FFFD, one for each maximal
 * part of a character; NULs are dropped.
 *
 * Returns the text, not NUL-terminated, which may be the bytes themselves or
 * else lives in the arena; its length in *text_length. NULL if it is no text
 * or has an unknown charset: then *error says why, for the sender.
 */
const char *charset_decode(const char *bytes, size_t length,
    const char *declared, struct arena *, size_t *text_length,
    const char **error);

/* Well-formed UTF-8 without NUL. */
bool charset_valid(const char *text, size_t length);

/* The charset parameter of a media type, or NULL. */
const char *charset_of_media_type(const char *media_type, struct arena *);

#endif
