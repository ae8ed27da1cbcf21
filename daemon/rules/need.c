/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "rules/need.h"

/* From patterns to the words that they demand. */

struct needs {
	const struct lexicon *lexicon;
	struct arena *scratch; /* until it is finished */
	struct index *index;
	struct map *known; /* what a need is met by, as bytes -> number + 1 */
	size_t count;
};

struct needs *
needs_new(const struct lexicon *lexicon, struct arena *arena)
{
	struct needs *needs = xcalloc(1, sizeof *needs);

	needs->lexicon = lexicon;
	needs->scratch = arena_new();
	needs->index = index_new(lexicon, arena);
	needs->known = map_new();
	return needs;
}

void
needs_free(struct needs *needs)
{
	if (needs == NULL)
		return;
	index_free(needs->index);
	map_free(needs->known, NULL);
	arena_free(needs->scratch);
	free(needs);
}

/* The number of a need: that of an equal one, or a new one. */
static size_t
number_of(struct needs *needs, const struct first *first)
{
	size_t words = (lexicon_lexeme_count(needs->lexicon) + 63) / 64;
	struct buf key = {0};
	uintptr_t number;

	buf_add(&key, first->lexemes.bits, words * sizeof(uint64_t));
	for (size_t i = 0; i < first->text_count; i++) {
		buf_add(&key, first->texts[i], first->lengths[i]);
		buf_addc(&key, '\0');
	}
	number = (uintptr_t)map_getn(needs->known, key.data, key.length);
	if (number == 0) {
		number = ++needs->count;
		map_setn(needs->known, key.data, key.length, (void *)number);
		index_add(needs->index, first);
	}
	buf_free(&key);
	return number - 1;
}

/* The need for a word, or for one of several; none where a phrase will do. */
static void
add_need(struct needs *needs, struct need_list *list, const struct node *node)
{
	struct first *first = arena_alloc(needs->scratch, sizeof *first);
	size_t number;

	first_of_any(first, node, needs->lexicon, needs->scratch);
	if (first->anything || first->digits || first->unknown ||
	    first->kinds != 0 || list->count == NEEDS_MAX)
		return;
	number = number_of(needs, first);
	if (number <= UINT16_MAX)
		list->numbers[list->count++] = (uint16_t)number;
}

static void
collect(struct needs *needs, struct need_list *list, const struct node *node)
{
	switch (node->kind) {
	case NODE_SET:
	case NODE_TEXT:
	case NODE_CHOICE:
		add_need(needs, list, node);
		return;
	case NODE_SEQUENCE:
	case NODE_CAPTURE:
	case NODE_REPEAT:
	case NODE_AHEAD:
	case NODE_BEHIND:
		for (node = node->child; node != NULL; node = node->next)
			collect(needs, list, node);
		return;
	default:
		return; /* triggers are found by their words anyway */
	}
}

struct need_list
needs_add(struct needs *needs, const struct node *node)
{
	struct need_list list = {.count = 0};

	collect(needs, &list, node);
	return list;
}

void
needs_finish(struct needs *needs)
{
	index_finish(needs->index);
	map_free(needs->known, NULL);
	arena_free(needs->scratch);
	needs->known = NULL;
	needs->scratch = NULL;
}

const uint64_t *
needs_met(const struct needs *needs, const struct analysis *analysis,
    struct arena *arena)
{
	uint64_t *met =
	    arena_alloc(arena, (index_width(needs->index) + 1) * sizeof *met);

	for (size_t i = 0; i < analysis->count; i++)
		index_word(needs->index, &analysis->words[i], met);
	return met;
}

uint32_t
need_weight(const struct node *node)
{
	uint32_t weight = 0, least = UINT32_MAX;

	switch (node->kind) {
	case NODE_OPTIONAL:
	case NODE_AHEAD:
	case NODE_NOT:
	case NODE_BEHIND:
	case NODE_NOT_BEHIND:
	case NODE_GAP:
	case NODE_ADJUNCTS:
		return 0;
	case NODE_CHOICE:
		for (node = node->child; node != NULL; node = node->next) {
			weight = need_weight(node);
			least = weight < least ? weight : least;
		}
		return least;
	case NODE_PHRASE:
		return 2;
	case NODE_SEQUENCE:
	case NODE_CAPTURE:
	case NODE_REPEAT:
	case NODE_TRIGGER:
		for (node = node->child; node != NULL; node = node->next)
			weight += need_weight(node);
		return weight;
	default:
		return 1;
	}
}
