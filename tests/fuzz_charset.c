/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes in a charset that is declared (by the first byte), told
 * inside, or to be detected. What comes out is well-formed UTF-8 without NUL,
 * and reads the same a second time. Exercises feed/charset.c.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "feed/charset.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define REQUIRE(x) ((x) ? (void)0 : abort())

static const char *const declared[] = {NULL, "utf-8", "windows-1256",
    "ISO-8859-6", "utf-16", "UTF-16LE", "utf-32", "iso-2022-jp", "utf-7",
    "x-mac-arabic", "nonsense", "", "IBM420"};

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	const char *error = NULL, *text, *again;
	size_t length, again_length;
	char *copy;

	if (size == 0) {
		arena_free(arena);
		return -1;
	}
	copy = xmalloc(size);
	memcpy(copy, data + 1, size - 1);
	text = charset_decode(copy, size - 1,
	    declared[data[0] % (sizeof declared / sizeof declared[0])], arena,
	    &length, &error);
	if (text == NULL) {
		REQUIRE(error != NULL);
	} else {
		REQUIRE(charset_valid(text, length));
		again = charset_decode(
		    text, length, "utf-8", arena, &again_length, &error);
		REQUIRE(again == NULL || charset_valid(again, again_length));
	}
	copy[size - 1] = '\0';
	charset_of_media_type(copy, arena);
	free(copy);
	arena_free(arena);
	return 0;
}
