/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes as what a client sends: request after request, each with
 * its body. The first byte says how many bytes come at a time; the outcome
 * must be the same as with all at once. Exercises intake/request.c.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/xmalloc.h"
#include "intake/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define BODY_MAX 512
#define REQUIRE(x) ((x) ? (void)0 : abort())

/* Take a body in pieces; the status, with what was used in all. */
static int
take(const struct request *request, const char *bytes, size_t length,
    size_t step, struct buf *out, size_t *used)
{
	struct body body = body_start(request);
	int status = 0;

	*used = 0;
	do {
		size_t left = length - *used, took = 0;
		size_t some = left < step ? left : step;

		status =
		    body_take(&body, bytes + *used, some, &took, out, BODY_MAX);
		REQUIRE(took <= some && out->length <= BODY_MAX);
		REQUIRE(status != 0 || took == some);
		*used += took;
	} while (status == 0 && *used < length);
	return status;
}

/* The body in pieces and at once; how much of the bytes is the body. */
static size_t
bodies(const struct request *request, const char *bytes, size_t length,
    size_t step, int *status)
{
	struct buf whole = {0}, pieces = {0};
	size_t used, used_pieces;

	*status = take(request, bytes, length, length + 1, &whole, &used);
	REQUIRE(*status ==
		take(request, bytes, length, step, &pieces, &used_pieces));
	if (*status == 200) {
		REQUIRE(used == used_pieces);
		REQUIRE(whole.length == pieces.length);
		REQUIRE(whole.length == 0 ||
			memcmp(whole.data, pieces.data, whole.length) == 0);
	}
	buf_free(&whole);
	buf_free(&pieces);
	return used;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t step, length, used = 0, at = 0;
	int status = 200;
	char *bytes;

	if (size < 2)
		return -1;
	step = data[0] % 16 + 1u;
	length = size - 1;
	bytes = xmalloc(length);
	memcpy(bytes, data + 1, length);
	while (status == 200 && at < length) {
		struct request request = {0};
		const char *why = NULL;

		status = request_parse(
		    &request, bytes + at, length - at, &used, &why);
		if (status != 200) {
			REQUIRE(status == 0 || why != NULL);
			break;
		}
		REQUIRE(used > 0 && used <= length - at);
		at += used;
		if (request.has_body)
			at += bodies(
			    &request, bytes + at, length - at, step, &status);
		request_free(&request);
	}
	free(bytes);
	return 0;
}
