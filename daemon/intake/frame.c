/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/xmalloc.h"
#include "intake/frame.h"

/* Messages between the daemon's processes. */

size_t
frame_begin(struct buf *buf, enum frame_type type, uint64_t number)
{
	size_t begin = buf->length;

	buf_add(buf, "\0\0\0\0", FRAME_LENGTH);
	buf_addc(buf, (char)type);
	frame_number(buf, number);
	return begin;
}

void
frame_number(struct buf *buf, uint64_t number)
{
	buf_add(buf, &number, sizeof number);
}

void
frame_bytes(struct buf *buf, const void *bytes, size_t length)
{
	uint32_t count = (uint32_t)length;

	buf_add(buf, &count, sizeof count);
	buf_add(buf, bytes, length);
}

void
frame_text(struct buf *buf, const char *text)
{
	frame_bytes(buf, text ? text : "", text ? strlen(text) : 0);
}

void
frame_end(struct buf *buf, size_t begin)
{
	uint32_t length = (uint32_t)(buf->length - begin - FRAME_LENGTH);

	memcpy(buf->data + begin, &length, sizeof length);
}

size_t
frame_size(const char *bytes, size_t length)
{
	uint32_t size;

	if (length < sizeof size)
		return 0;
	memcpy(&size, bytes, sizeof size);
	return FRAME_LENGTH + (size_t)size;
}

struct frame
frame_open(const char *bytes, size_t length)
{
	struct frame frame = {
	    .at = bytes + FRAME_LENGTH, .end = bytes + length};

	if (length < FRAME_LENGTH + FRAME_LEAST) {
		frame.bad = true;
		frame.at = frame.end;
		return frame;
	}
	frame.type = (unsigned char)*frame.at++;
	frame.number = frame_get_number(&frame);
	return frame;
}

uint64_t
frame_get_number(struct frame *frame)
{
	uint64_t number = 0;

	if ((size_t)(frame->end - frame->at) < sizeof number) {
		frame->bad = true;
		return 0;
	}
	memcpy(&number, frame->at, sizeof number);
	frame->at += sizeof number;
	return number;
}

const char *
frame_get_bytes(struct frame *frame, size_t *length)
{
	size_t left = (size_t)(frame->end - frame->at);
	const char *bytes;
	uint32_t count = 0;

	*length = 0;
	if (left >= sizeof count)
		memcpy(&count, frame->at, sizeof count);
	if (left < sizeof count || left - sizeof count < count) {
		frame->bad = true;
		return frame->end;
	}
	bytes = frame->at + sizeof count;
	frame->at = bytes + count;
	*length = count;
	return bytes;
}

char *
frame_take_text(struct frame *frame)
{
	size_t length;
	const char *bytes = frame_get_bytes(frame, &length);

	if (memchr(bytes, '\0', length) != NULL)
		frame->bad = true;
	return xstrndup(bytes, length);
}

void
frame_take_buf(struct frame *frame, struct buf *buf)
{
	size_t length;
	const char *bytes = frame_get_bytes(frame, &length);

	buf_add(buf, bytes, length);
}

/* Read so many bytes more, waiting for them. */
static bool
read_all(int fd, struct buf *buf, size_t count)
{
	char piece[64 * 1024];

	while (count > 0) {
		ssize_t got = read(
		    fd, piece, count < sizeof piece ? count : sizeof piece);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		buf_add(buf, piece, (size_t)got);
		count -= (size_t)got;
	}
	return true;
}

bool
frame_read(int fd, struct buf *buf, struct frame *frame)
{
	size_t size;

	buf_clear(buf);
	if (!read_all(fd, buf, FRAME_LENGTH))
		return false;
	size = frame_size(buf->data, buf->length);
	if (!read_all(fd, buf, size - FRAME_LENGTH))
		return false;
	*frame = frame_open(buf->data, buf->length);
	return !frame->bad;
}

bool
frame_write(int fd, const struct buf *buf)
{
	size_t written = 0;

	while (written < buf->length) {
		ssize_t n =
		    write(fd, buf->data + written, buf->length - written);

		if (n < 0 && errno != EINTR)
			return false;
		if (n > 0)
			written += (size_t)n;
	}
	return true;
}
