/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/xmalloc.h"
#include "intake/request.h"

/* Bytes to requests. */

/* The end of the head: behind the empty line. 0 if it is not there yet. */
static size_t
find_end(const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (bytes[i] != '\n')
			continue;
		if (i + 1 < length && bytes[i + 1] == '\n')
			return i + 2;
		if (i + 2 < length && bytes[i + 1] == '\r' &&
		    bytes[i + 2] == '\n')
			return i + 3;
	}
	return 0;
}

/* What a name of a method or header is made of (RFC 9110, token). */
static bool
is_token(const char *text, size_t length)
{
	static const char others[] = "!#$%&'*+-.^_`|~";

	for (size_t i = 0; i < length; i++) {
		char c = text[i];

		if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
			(c >= 'A' && c <= 'Z') ||
			(c != '\0' && strchr(others, c) != NULL)))
			return false;
	}
	return length > 0;
}

/* "POST /articles?feed=x HTTP/1.1" */
static int
parse_first_line(struct request *request, char *line, const char **why)
{
	char *target = strchr(line, ' ');
	char *version = target ? strchr(target + 1, ' ') : NULL;
	char *query;

	*why = "not a request line";
	if (version == NULL)
		return 400;
	*target++ = '\0';
	*version++ = '\0';
	if (!is_token(line, strlen(line)))
		return 400;
	if (strncmp(version, "HTTP/1.", 7) != 0 || version[7] == '\0' ||
	    version[8] != '\0') {
		*why = "not HTTP/1.0 or HTTP/1.1";
		return strncmp(version, "HTTP/", 5) == 0 ? 505 : 400;
	}
	if (*target != '/') {
		*why = "the target is not a path";
		return 400;
	}
	request->keep_alive = version[7] != '0';
	query = strchr(target, '?');
	if (query != NULL) {
		*query++ = '\0';
		request->query = xstrdup(query);
	}
	request->method = xstrdup(line);
	request->path = xstrdup(target);
	return 0;
}

/*
 * Headers that matter. Each returns 0, or the status that its value deserves.
 */
typedef int header_set(struct request *, const char *value, const char **why);

static int
set_length(struct request *request, const char *value, const char **why)
{
	size_t digits = strspn(value, "0123456789");

	*why = "bad Content-Length";
	if (digits == 0 || digits > 18 || value[digits] != '\0' ||
	    request->has_body)
		return 400;
	request->content_length = strtoull(value, NULL, 10);
	request->has_body = true;
	return 0;
}

static int
set_transfer(struct request *request, const char *value, const char **why)
{
	if (strcasecmp(value, "chunked") != 0) {
		*why = "transfer coding other than chunked";
		return 501;
	}
	if (request->has_body) {
		*why = "more than one length of the body";
		return 400;
	}
	request->has_body = request->chunked = true;
	return 0;
}

static int
set_once(char **field, const char *value, const char **why)
{
	if (*field != NULL) {
		*why = "a header that may stand once stands twice";
		return 400;
	}
	*field = xstrdup(value);
	return 0;
}

static int
set_type(struct request *request, const char *value, const char **why)
{
	return set_once(&request->content_type, value, why);
}

static int
set_encoding(struct request *request, const char *value, const char **why)
{
	return set_once(&request->content_encoding, value, why);
}

static int
set_authorization(struct request *request, const char *value, const char **why)
{
	return set_once(&request->authorization, value, why);
}

static int
set_expect(struct request *request, const char *value, const char **why)
{
	*why = "unknown expectation";
	if (strcasecmp(value, "100-continue") != 0)
		return 417;
	request->expect_continue = true;
	return 0;
}

static int
set_connection(struct request *request, const char *value, const char **why)
{
	(void)why;
	if (strcasestr(value, "close") != NULL)
		request->keep_alive = false;
	return 0;
}

static const struct {
	const char *name;
	header_set *set;
} headers[] = {
    {"authorization", set_authorization},
    {"connection", set_connection},
    {"content-encoding", set_encoding},
    {"content-length", set_length},
    {"content-type", set_type},
    {"expect", set_expect},
    {"transfer-encoding", set_transfer},
};

/* "Name: value" */
static int
parse_header(struct request *request, char *line, const char **why)
{
	char *colon = strchr(line, ':'), *value, *end;

	*why = "not a header";
	if (colon == NULL || !is_token(line, (size_t)(colon - line)))
		return 400;
	*colon = '\0';
	value = colon + 1 + strspn(colon + 1, " \t");
	end = value + strlen(value);
	while (end > value && (end[-1] == ' ' || end[-1] == '\t'))
		*--end = '\0';
	for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++)
		if (strcasecmp(headers[i].name, line) == 0)
			return headers[i].set(request, value, why);
	return 0;
}

/* Cut the next line off, without its end; false if there is none. */
static bool
next_line(char **rest, char **line)
{
	char *end = strchr(*rest, '\n');

	if (end == NULL)
		return false;
	*line = *rest;
	*rest = end + 1;
	if (end > *line && end[-1] == '\r')
		end--;
	*end = '\0';
	return true;
}

static int
parse_head(struct request *request, char *rest, const char **why)
{
	size_t count = 0;
	char *line;
	int status;

	if (!next_line(&rest, &line))
		return 400;
	status = parse_first_line(request, line, why);
	while (status == 0 && next_line(&rest, &line) && *line != '\0') {
		if (count++ == REQUEST_HEADERS_MAX) {
			*why = "too many headers";
			return 431;
		}
		status = parse_header(request, line, why);
	}
	return status != 0 ? status : 200;
}

int
request_parse(struct request *request, const char *bytes, size_t length,
    size_t *used, const char **why)
{
	size_t end, skip = 0;
	char *head;
	int status;

	memset(request, 0, sizeof *request);
	/* RFC 9112, 2.2: an empty line before a request is let pass. */
	while (skip < length && skip < 4 &&
	       (bytes[skip] == '\r' || bytes[skip] == '\n'))
		skip++;
	end = find_end(bytes + skip, length - skip < REQUEST_HEAD_MAX
					 ? length - skip
					 : REQUEST_HEAD_MAX);
	if (end == 0) {
		*why = "the head is too long";
		return length - skip < REQUEST_HEAD_MAX ? 0 : 431;
	}
	*used = skip + end;
	if (memchr(bytes + skip, '\0', end) != NULL) {
		*why = "NUL in the head";
		return 400;
	}
	head = xstrndup(bytes + skip, end);
	*why = "not a request";
	status = parse_head(request, head, why);
	free(head);
	if (status != 200)
		request_free(request);
	return status;
}

void
request_free(struct request *request)
{
	free(request->method);
	free(request->path);
	free(request->query);
	free(request->content_type);
	free(request->content_encoding);
	free(request->authorization);
	memset(request, 0, sizeof *request);
}

/*
 * Chunks: SIZE [;extension] CRLF, DATA, CRLF, …, 0 CRLF, [trailers] CRLF.
 */
enum { C_SIZE, C_EXTENSION, C_DATA, C_DATA_END, C_TRAILER, C_TRAILER_LINE };

#define LINE_MAX_BYTES 4096 /* of a chunk's first line, or all trailers */

struct body
body_start(const struct request *request)
{
	struct body body = {.chunked = request->chunked,
	    .left = request->chunked ? 0 : request->content_length,
	    .state = C_SIZE};

	return body;
}

/* A digit of a chunk's size. */
static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The size of a chunk, digit by digit. */
static int
take_size(struct body *body, char c)
{
	int digit = hex_digit(c);

	if (digit >= 0) {
		if (body->left >> 40 != 0)
			return 413;
		body->left = body->left << 4 | (uint64_t)digit;
		return 0;
	}
	if (body->line < 2) /* no digit before it */
		return 400;
	if (c == ';' || c == ' ' || c == '\t' || c == '\r')
		body->state = C_EXTENSION;
	else if (c != '\n')
		return 400;
	return 0;
}

/* One byte of the framing. */
static int
take_framing(struct body *body, char c)
{
	int status = 0;

	if (++body->line > LINE_MAX_BYTES)
		return 400;
	switch (body->state) {
	case C_SIZE:
		status = take_size(body, c);
		break;
	case C_DATA_END:
		if (c == '\n')
			body->state = C_SIZE;
		else if (c != '\r' || body->line > 1)
			return 400;
		if (c == '\n')
			body->line = 0;
		return 0;
	case C_TRAILER:
		if (c == '\n')
			return 200;
		if (c != '\r')
			body->state = C_TRAILER_LINE;
		return 0;
	case C_TRAILER_LINE:
		if (c == '\n')
			body->state = C_TRAILER;
		return 0;
	default:
		break;
	}
	if (status == 0 && c == '\n') {
		body->state = body->left > 0 ? C_DATA : C_TRAILER;
		body->line = 0;
	}
	return status;
}

/* Content: as much as there is. */
static int
take_data(struct body *body, const char *bytes, size_t length, size_t *used,
    struct buf *out, size_t limit)
{
	size_t count = body->left < length ? (size_t)body->left : length;

	if (count > limit - out->length)
		return 413;
	buf_add(out, bytes, count);
	body->left -= count;
	*used += count;
	return 0;
}

int
body_take(struct body *body, const char *bytes, size_t length, size_t *used,
    struct buf *out, size_t limit)
{
	int status = 0;

	*used = 0;
	if (!body->chunked) {
		if (body->left > limit - out->length)
			return 413;
		status = take_data(body, bytes, length, used, out, limit);
		return status == 0 && body->left == 0 ? 200 : status;
	}
	while (*used < length && status == 0) {
		if (body->state != C_DATA) {
			status = take_framing(body, bytes[(*used)++]);
			continue;
		}
		status = take_data(
		    body, bytes + *used, length - *used, used, out, limit);
		if (body->left == 0) {
			body->state = C_DATA_END;
			body->line = 0;
		}
	}
	return status;
}
