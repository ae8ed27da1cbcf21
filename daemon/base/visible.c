/* SPDX-License-Identifier: ISC */
#include <stdbool.h>
#include <stdint.h>

#include "base/visible.h"

/* Texts from strangers, made safe for terminals. */

/* A three-byte sequence that is a bidirectional control; its code point. */
static uint32_t
bidi_control(const unsigned char *p)
{
	uint32_t c;

	if (p[0] != 0xe2 || (p[1] & 0xc0) != 0x80 || (p[2] & 0xc0) != 0x80)
		return 0;
	c = (uint32_t)((p[0] & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63));
	if (c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069))
		return c;
	return 0;
}

void
visible_add(struct buf *buf, const char *text)
{
	const unsigned char *p = (const unsigned char *)text;

	for (; *p != '\0'; p++) {
		uint32_t c = bidi_control(p);

		if (c != 0) {
			buf_printf(buf, "\\u%04x", (unsigned)c);
			p += 2;
		} else if (p[0] == 0xc2 && p[1] >= 0x80 && p[1] < 0xa0) {
			buf_printf(buf, "\\u%04x", (unsigned)p[1]);
			p++;
		} else if (*p < 0x20 || *p == 0x7f) {
			buf_printf(buf, "\\x%02x", (unsigned)*p);
		} else {
			buf_addc(buf, (char)*p);
		}
	}
}
