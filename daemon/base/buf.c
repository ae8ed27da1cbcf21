/* SPDX-License-Identifier: ISC */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xmalloc.h"

/* Bytes in one piece that grow by doubling. */

static void
reserve(struct buf *buf, size_t more)
{
	size_t need = buf->length + more + 1;

	if (need <= buf->capacity)
		return;
	if (buf->capacity == 0)
		buf->capacity = 64;
	while (buf->capacity < need)
		buf->capacity *= 2;
	buf->data = xreallocarray(buf->data, buf->capacity, 1);
}

void
buf_add(struct buf *buf, const void *bytes, size_t length)
{
	reserve(buf, length);
	if (length > 0)
		memcpy(buf->data + buf->length, bytes, length);
	buf->length += length;
	buf->data[buf->length] = '\0';
}

void
buf_addc(struct buf *buf, char byte)
{
	buf_add(buf, &byte, 1);
}

void
buf_adds(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void
buf_printf(struct buf *buf, const char *format, ...)
{
	va_list ap;
	int length;

	va_start(ap, format);
	length = vsnprintf(NULL, 0, format, ap);
	va_end(ap);
	reserve(buf, (size_t)length);
	va_start(ap, format);
	vsnprintf(buf->data + buf->length, (size_t)length + 1, format, ap);
	va_end(ap);
	buf->length += (size_t)length;
}

void
buf_addu(struct buf *buf, uint32_t c)
{
	char u[4];

	if (c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		c = 0xfffd;
	if (c < 0x80) {
		buf_addc(buf, (char)c);
	} else if (c < 0x800) {
		u[0] = (char)(0xc0 | c >> 6);
		u[1] = (char)(0x80 | (c & 0x3f));
		buf_add(buf, u, 2);
	} else if (c < 0x10000) {
		u[0] = (char)(0xe0 | c >> 12);
		u[1] = (char)(0x80 | (c >> 6 & 0x3f));
		u[2] = (char)(0x80 | (c & 0x3f));
		buf_add(buf, u, 3);
	} else {
		u[0] = (char)(0xf0 | c >> 18);
		u[1] = (char)(0x80 | (c >> 12 & 0x3f));
		u[2] = (char)(0x80 | (c >> 6 & 0x3f));
		u[3] = (char)(0x80 | (c & 0x3f));
		buf_add(buf, u, 4);
	}
}

void
buf_clear(struct buf *buf)
{
	buf->length = 0;
	if (buf->data != NULL)
		buf->data[0] = '\0';
}

void
buf_drop(struct buf *buf, size_t length)
{
	if (length == 0)
		return;
	memmove(buf->data, buf->data + length, buf->length - length + 1);
	buf->length -= length;
}

char *
buf_take(struct buf *buf)
{
	char *text;

	reserve(buf, 0);
	buf->data[buf->length] = '\0';
	text = buf->data;
	memset(buf, 0, sizeof *buf);
	return text;
}

void
buf_free(struct buf *buf)
{
	free(buf->data);
	memset(buf, 0, sizeof *buf);
}

void
buf_add_escaped(struct buf *b, const char *text, const char escape[256])
{
	const char *run = text, *p;

	for (p = text; *p != '\0'; p++) {
		unsigned char c = (unsigned char)*p;

		if (escape[c] == 0)
			continue;
		buf_add(b, run, (size_t)(p - run));
		if (escape[c] == 'u')
			buf_printf(b, "\\u%04x", c);
		else
			buf_add(b, (char[]){'\\', escape[c]}, 2);
		run = p + 1;
	}
	buf_add(b, run, (size_t)(p - run));
}

void
buf_add_long(struct buf *b, long value)
{
	char digits[24];
	size_t at = sizeof digits;
	unsigned long rest =
	    value < 0 ? -(unsigned long)value : (unsigned long)value;

	do
		digits[--at] = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	if (value < 0)
		digits[--at] = '-';
	buf_add(b, digits + at, sizeof digits - at);
}

void
buf_add_double(struct buf *b, double value, int places)
{
	char digits[64];
	int length = snprintf(digits, sizeof digits, "%.*f", places, value);

	if (length < 0 || (size_t)length >= sizeof digits)
		length = 0;
	while (length > 1 && digits[length - 1] == '0')
		length--;
	if (length > 1 && digits[length - 1] == '.')
		length--;
	buf_add(b, digits, (size_t)length);
}
