/* SPDX-License-Identifier: ISC */
#include <stdlib.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "rules/beginning.h"

/* Which patterns to try at a word. */

#define LISTS (BEGIN_ATTRIBUTION + 1)

/* The patterns of a list have the numbers from its end to the next one's. */
struct beginnings {
	struct index *index;
	struct arena *arena;
	const struct rule_pattern **patterns; /* by their number in the index */
	size_t count, room;
	size_t ends[LISTS];
};

struct beginnings *
beginnings_new(const struct lexicon *lexicon, struct arena *arena)
{
	struct beginnings *b = xcalloc(1, sizeof *b);

	b->index = index_new(lexicon, arena);
	b->arena = arena;
	return b;
}

void
beginnings_free(struct beginnings *b)
{
	if (b == NULL)
		return;
	index_free(b->index);
	free(b);
}

void
beginnings_add(struct beginnings *b, size_t list,
    const struct rule_pattern *pattern, const struct first *first)
{
	b->patterns = arena_grow(
	    b->arena, b->patterns, b->count, &b->room, sizeof *b->patterns);
	b->patterns[b->count++] = pattern;
	b->ends[list] = b->count;
	index_add(b->index, first);
}

void
beginnings_finish(struct beginnings *b)
{
	for (size_t list = 1; list < LISTS; list++)
		if (b->ends[list] == 0)
			b->ends[list] = b->ends[list - 1];
	index_finish(b->index);
}

/* The lists that have any pattern among these, as bits. */
static uint16_t
find_lists(const struct beginnings *b, const uint64_t *bits)
{
	uint16_t lists = 0;

	for (size_t list = 0, begin = 0; list < LISTS; list++) {
		size_t end = b->ends[list];

		if (begin < end && index_next(bits, begin, end) < end)
			lists |= (uint16_t)(1 << list);
		begin = end;
	}
	return lists;
}

void
beginnings_mark(const struct beginnings *b, struct scene *scene)
{
	size_t width = index_width(b->index), count = scene->analysis->count;

	scene->firsts = arena_alloc(
	    scene->arena, (count * width + 1) * sizeof *scene->firsts);
	scene->lists =
	    arena_alloc(scene->arena, (count + 1) * sizeof *scene->lists);
	for (size_t i = 0; i < count; i++) {
		uint64_t *bits = scene->firsts + i * width;

		index_word(b->index, &scene->analysis->words[i], bits);
		scene->lists[i] = find_lists(b, bits);
	}
}

size_t
beginnings_at(const struct beginnings *b, const struct scene *scene, size_t at,
    size_t list, const struct rule_pattern *out[BEGIN_MAX])
{
	uint64_t *bits = scene->firsts + at * index_width(b->index);
	size_t begin = list > 0 ? b->ends[list - 1] : 0, end = b->ends[list];
	size_t count = 0;

	/* Most words begin nothing of a list. */
	if (scene->kinds[at] == 0 && !(scene->lists[at] >> list & 1))
		return 0;
	index_phrases(b->index, scene->kinds[at], bits);
	for (size_t i = index_next(bits, begin, end);
	     i < end && count < BEGIN_MAX; i = index_next(bits, i + 1, end))
		out[count++] = b->patterns[i];
	return count;
}
