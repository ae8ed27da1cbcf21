/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes as the name of a file in the spool, after a byte that is
 * the length of its feed's name. What it becomes in rejected/ is a name in that
 * folder and nowhere else, with room for ".error", and numbers tell two apart.
 * Exercises intake/spoolname.c.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/xmalloc.h"
#include "intake/spoolname.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define REQUIRE(x) ((x) ? (void)0 : abort())

static void
check(const char *text)
{
	REQUIRE(*text != '\0' && *text != '.' && strchr(text, '/') == NULL);
	REQUIRE(strlen(text) + strlen(SPOOLNAME_ERROR) <= NAME_MAX);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char one[NAME_MAX + 1], two[NAME_MAX + 1];
	char *feed, *name;
	size_t length;

	if (size < 2 || memchr(data + 1, '/', size - 1) != NULL)
		return -1;
	length = data[0] % size;
	feed = xstrndup((const char *)data + 1, length);
	name = xstrndup((const char *)data + 1 + length, size - 1 - length);
	if (spoolname_ours(name)) {
		spoolname_rejected(one, NULL, name, 0);
		check(one);
		spoolname_rejected(two, NULL, name, 9999);
		check(two);
		REQUIRE(strcmp(one, two) != 0);
		if (*feed != '\0' && *feed != '.') {
			spoolname_rejected(one, feed, name, 1);
			check(one);
		}
	}
	free(feed);
	free(name);
	return 0;
}
