/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any UTF-8 as a piece of HTML, as feeds carry it, and as a page. What
 * is read is well-formed UTF-8. Exercises feed/html.c, feed/page.c and what
 * libxml2 makes of broken markup.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "feed/charset.h"
#include "feed/feed.h"
#include "feed/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define REQUIRE(x) ((x) ? (void)0 : abort())

static bool
on_article(void *arg, size_t index, struct article *a)
{
	(void)arg;
	(void)index;
	REQUIRE(a->title == NULL || charset_valid(a->title, strlen(a->title)));
	REQUIRE(a->body == NULL || charset_valid(a->body, strlen(a->body)));
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	(void)arg;
	(void)index;
	REQUIRE(message != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct feed_handler handler = {on_article, on_error, NULL};
	struct arena *arena = arena_new();
	char *copy = xstrndup((const char *)data, size);
	const char *text;

	if (charset_valid(copy, strlen(copy))) {
		text = html_text(copy, arena);
		REQUIRE(text == NULL || charset_valid(text, strlen(text)));
		html_entity(copy);
	}
	feed_read(copy, strlen(copy), "text/html", NULL, arena, &handler);
	free(copy);
	arena_free(arena);
	return 0;
}
