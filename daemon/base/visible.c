/* SPDX-License-Identifier: ISC */
#include <stdint.h>
#include <stdio.h>

#include "base/visible.h"

/* Texts from strangers, made safe for terminals. */

static const struct {
	uint32_t first, last;
} hidden[] = {
    {0x80, 0x9f},     /* C1 controls */
    {0x61c, 0x61c},   /* Arabic letter mark */
    {0x200e, 0x200f}, /* left-to-right and right-to-left mark */
    {0x2028, 0x202e}, /* separators, embeddings, overrides */
    {0x2066, 0x2069}, /* isolates */
};

/* A sequence of two or three bytes that must be seen; its code point, or 0. */
static uint32_t
hidden_at(const unsigned char *p, size_t *length)
{
	uint32_t c = 0;

	if ((p[0] & 0xe0) == 0xc0 && (p[1] & 0xc0) == 0x80) {
		c = (uint32_t)((p[0] & 31) << 6 | (p[1] & 63));
		*length = 2;
	} else if ((p[0] & 0xf0) == 0xe0 && (p[1] & 0xc0) == 0x80 &&
		   (p[2] & 0xc0) == 0x80) {
		c = (uint32_t)((p[0] & 15) << 12 | (p[1] & 63) << 6 |
			       (p[2] & 63));
		*length = 3;
	}
	for (size_t i = 0; i < sizeof hidden / sizeof hidden[0]; i++)
		if (c >= hidden[i].first && c <= hidden[i].last)
			return c;
	return 0;
}

size_t
visible_next(const char **text, char out[VISIBLE_ROOM])
{
	const unsigned char *p = (const unsigned char *)*text;
	size_t length = 1;
	uint32_t c = hidden_at(p, &length);

	if (c != 0) {
		*text += length;
		return (size_t)snprintf(
		    out, VISIBLE_ROOM, "\\u%04x", (unsigned)c);
	}
	++*text;
	if (*p < 0x20 || *p == 0x7f)
		return (size_t)snprintf(
		    out, VISIBLE_ROOM, "\\x%02x", (unsigned)*p);
	out[0] = (char)*p;
	return 1;
}

void
visible_add(struct buf *buf, const char *text)
{
	char out[VISIBLE_ROOM];

	while (*text != '\0')
		buf_add(buf, out, visible_next(&text, out));
}
