/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes as an article, its first line the title, from the reading
 * of the feed to the printed events. The knowledge is that of $FUZZ_CONFIG, or
 * config/. The same article must give the same bytes twice.
 * Exercises extract.c, events/, rules/vm.c, rules/stage.c, lexicon/analysis.c,
 * explain.c.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/xmalloc.h"
#include "events/record.h"
#include "explain.h"
#include "extract.h"
#include "feed/feed.h"
#include "lexicon/stanza.h"

int LLVMFuzzerInitialize(int *, char ***);
int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct knowledge *knowledge;

static void
load(void)
{
	const char *folder = getenv("FUZZ_CONFIG");
	struct errors errors = {0};

	if (folder == NULL)
		folder = "config";
	knowledge = knowledge_load(&folder, 1, &errors);
	if (knowledge == NULL) {
		fputs(errors.text.data, stderr);
		abort();
	}
}

static void
extract(struct buf *out, const struct article *article)
{
	struct arena *arena = arena_new();
	struct event_list list = extract_article(knowledge, article, arena);

	for (size_t i = 0; i < list.count; i++)
		record_json(out, article, &list.events[i], "0");
	arena_free(arena);
}

static bool
on_article(void *arg, size_t index, struct article *article)
{
	static const struct explain_options all = {.steps = true};
	struct buf once = {0}, twice = {0}, words = {0};

	(void)arg;
	(void)index;
	extract(&once, article);
	extract(&twice, article);
	if (once.length != twice.length ||
	    (once.length > 0 &&
		memcmp(once.data, twice.data, once.length) != 0))
		abort();
	explain_article(&words, knowledge, article, &all);
	buf_free(&once);
	buf_free(&twice);
	buf_free(&words);
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	(void)arg;
	(void)index;
	(void)message;
}

/* Before the first input: loading is no part of its time. */
int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	load();
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const struct article defaults = {
	    .published = "2020-01-15", .lang = "ar"};
	struct feed_handler handler = {on_article, on_error, NULL};
	struct arena *arena;
	char *copy;

	if (size > 16384)
		return -1;
	copy = xmalloc(size + 1);
	memcpy(copy, data, size);
	arena = arena_new();
	feed_read(copy, size, "text/plain; charset=utf-8", &defaults, arena,
	    &handler);
	arena_free(arena);
	free(copy);
	return 0;
}
