/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes as articles, of every kind that is recognised by content
 * (NDJSON, JSON, JSON Feed, RSS, Atom, HTML, text), in charsets that the first
 * byte names. What is read must be valid UTF-8 and have an id.
 * Exercises feed/.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "feed/feed.h"
#include "text/fold.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* By the first byte; anything else: none. */
static const struct {
	char letter;
	const char *type;
} types[] = {
    {'u', "text/html; charset=utf-8"},
    {'w', "text/html; charset=windows-1256"},
    {'i', "application/xml; charset=ISO-8859-6"},
    {'6', "text/plain; charset=utf-16"},
    {'?', "text/plain; charset=nonsense"},
};

static void
check_text(const char *text)
{
	const char *p = text, *end;

	if (text == NULL)
		return;
	end = text + strlen(text);
	while (p < end) {
		const char *before = p;

		/* what is broken reads as U+FFFD but is shorter */
		if (fold_next(&p, end) == 0xfffd && p - before != 3)
			abort();
	}
}

static bool
on_article(void *arg, size_t index, struct article *a)
{
	(void)arg;
	(void)index;
	if (a->id == NULL || *a->id == '\0')
		abort();
	check_text(a->id);
	check_text(a->title);
	check_text(a->body);
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	(void)arg;
	(void)index;
	check_text(message);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct feed_handler handler = {on_article, on_error, NULL};
	const char *type = NULL;
	struct arena *arena = arena_new();
	char *copy;

	if (size == 0) {
		arena_free(arena);
		return -1;
	}
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (types[i].letter == (char)data[0])
			type = types[i].type;
	size--;
	/* exactly as long as it is, so that no byte behind it is read */
	copy = xmalloc(size > 0 ? size : 1);
	memcpy(copy, data + 1, size);
	feed_read(copy, size, type, NULL, arena, &handler);
	arena_reset(arena);
	feed_read_lines(copy, size, NULL, arena, &handler);
	arena_free(arena);
	free(copy);
	return 0;
}
