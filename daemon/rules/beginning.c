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

void
beginnings_mark(const struct beginnings *b, struct scene *scene)
{
	size_t width = index_width(b->index), count = scene->analysis->count;

	scene->firsts = arena_alloc(
	    scene->arena, (count * width + 1) * sizeof *scene->firsts);
	for (size_t i = 0; i < count; i++)
		index_word(b->index, &scene->analysis->words[i],
		    scene->firsts + i * width);
}

size_t
beginnings_at(const struct beginnings *b, const struct scene *scene, size_t at,
    size_t list, const struct rule_pattern *out[BEGIN_MAX])
{
	uint64_t *bits = scene->firsts + at * index_width(b->index);
	size_t begin = list > 0 ? b->ends[list - 1] : 0, end = b->ends[list];
	size_t count = 0;

	index_phrases(b->index, scene->kinds[at], bits);
	for (size_t i = index_next(bits, begin, end);
	     i < end && count < BEGIN_MAX; i = index_next(bits, i + 1, end))
		out[count++] = b->patterns[i];
	return count;
}
