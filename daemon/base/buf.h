/* SPDX-License-Identifier: ISC */
#ifndef RASID_BUF_H
#define RASID_BUF_H

#include <stddef.h>
#include <stdint.h>

/*
 * A growing byte string. A zeroed struct is an empty one; data is always
 * NUL-terminated once something was added, the NUL not counted in length.
 */
struct buf {
	char *data;
	size_t length;
	size_t capacity;
};

void buf_add(struct buf *, const void *bytes, size_t length);
void buf_addc(struct buf *, char byte);
void buf_adds(struct buf *, const char *text);
void buf_printf(struct buf *, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Add a code point as UTF-8; what is no Unicode scalar becomes U+FFFD. */
void buf_addu(struct buf *, uint32_t code_point);

/*
 * Add a text; a byte for which the table has a letter becomes a backslash and
 * that letter, after 'u' with four hex digits.
 */
void buf_add_escaped(struct buf *, const char *text, const char escape[256]);

/* Add a number; of places behind the point, at most so many that say anything.
 */
void buf_add_long(struct buf *, long value);
void buf_add_double(struct buf *, double value, int places);

/* Empty it but keep its memory. */
void buf_clear(struct buf *);

/* Remove bytes from the front. */
void buf_drop(struct buf *, size_t length);

/* Give the text away (never NULL, free(3) it) and leave the buffer empty. */
char *buf_take(struct buf *);
void buf_free(struct buf *);

#endif
