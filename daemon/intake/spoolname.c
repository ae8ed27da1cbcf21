/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "intake/spoolname.h"

/* What strangers call their files. */

#define FEED_MOST 60
#define NAME_MOST 170 /* with feed, dots, number and suffix under NAME_MAX */

bool
spoolname_ours(const char *name)
{
	size_t length = strlen(name);

	return *name != '.' && *name != '\0' &&
	       !(length >= 4 && strcmp(name + length - 4, ".tmp") == 0);
}

/* So many bytes of a text, or less, so that no character is cut. */
static int
cut(const char *text, size_t most)
{
	size_t length = strlen(text);

	if (length <= most)
		return (int)length;
	for (length = most; length > most - 4; length--)
		if ((text[length] & 0xc0) != 0x80)
			return (int)length;
	return (int)most; /* no UTF-8 */
}

void
spoolname_rejected(
    char text[NAME_MAX + 1], const char *feed, const char *name, int number)
{
	char suffix[16] = "";

	if (number > 0)
		snprintf(suffix, sizeof suffix, ".%d", number);
	snprintf(text, NAME_MAX + 1, "%.*s%s%.*s%s",
	    feed ? cut(feed, FEED_MOST) : 0, feed ? feed : "", feed ? "." : "",
	    cut(name, NAME_MOST), name, suffix);
}
