/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/trie.h"

/*
 * Edges stand in one hash table, keyed by (node, word); words are numbered by
 * a map. Payloads are collected as (node, payload) pairs and packed into one
 * array, with the offset of each node's share, when the trie is frozen:
 *
 *   offsets:  node 0 | node 1 | node 2 | … | end
 *   payloads: p p    | p      |        | …
 */
struct edge {
	uint64_t key; /* node << 32 | word, plus one; 0 is empty */
	uint32_t child;
};

struct pair {
	uint32_t node;
	uint32_t payload;
};

struct trie {
	struct map *words; /* folded word → number, from 1 */
	struct edge *edges;
	size_t edge_count, edge_room; /* room is a power of two */
	uint32_t nodes;
	struct pair *pairs;
	size_t pair_count, pair_room;
	uint32_t *offsets;
	uint32_t *payloads;
};

struct trie *
trie_new(void)
{
	struct trie *trie = xcalloc(1, sizeof *trie);

	trie->words = map_new();
	trie->nodes = 1;
	trie->edge_room = 1024;
	trie->edges = xcalloc(trie->edge_room, sizeof *trie->edges);
	return trie;
}

void
trie_free(struct trie *trie)
{
	if (trie == NULL)
		return;
	map_free(trie->words, NULL);
	free(trie->edges);
	free(trie->pairs);
	free(trie->offsets);
	free(trie->payloads);
	free(trie);
}

/* The edge of a key, or the empty place where it would stand. */
static struct edge *
find_edge(const struct trie *trie, uint64_t key)
{
	size_t mask = trie->edge_room - 1;
	size_t i = (key * 0x9e3779b97f4a7c15u) >> 20 & mask;

	while (trie->edges[i].key != 0 && trie->edges[i].key != key)
		i = (i + 1) & mask;
	return &trie->edges[i];
}

static void
grow_edges(struct trie *trie)
{
	struct edge *old = trie->edges;
	size_t room = trie->edge_room;

	trie->edge_room *= 2;
	trie->edges = xcalloc(trie->edge_room, sizeof *trie->edges);
	for (size_t i = 0; i < room; i++)
		if (old[i].key != 0)
			*find_edge(trie, old[i].key) = old[i];
	free(old);
}

static uint64_t
edge_key(uint32_t node, uint32_t word)
{
	return ((uint64_t)node << 32 | word) + 1;
}

static uint32_t
add_step(struct trie *trie, uint32_t node, const char *word, size_t length)
{
	uintptr_t number = (uintptr_t)map_getn(trie->words, word, length);
	struct edge *edge;

	if (number == 0) {
		number = map_count(trie->words) + 1;
		map_setn(trie->words, word, length, (void *)number);
	}
	if (trie->edge_count * 2 >= trie->edge_room)
		grow_edges(trie);
	edge = find_edge(trie, edge_key(node, (uint32_t)number));
	if (edge->key == 0) {
		edge->key = edge_key(node, (uint32_t)number);
		edge->child = trie->nodes++;
		trie->edge_count++;
	}
	return edge->child;
}

void
trie_add(struct trie *trie, const char *phrase, uint32_t payload)
{
	uint32_t node = TRIE_ROOT;

	while (*phrase != '\0') {
		size_t length = strcspn(phrase, " ");

		if (length > 0)
			node = add_step(trie, node, phrase, length);
		phrase += length + (phrase[length] == ' ');
	}
	if (node == TRIE_ROOT)
		return;
	if (trie->pair_count == trie->pair_room) {
		trie->pair_room = trie->pair_room ? trie->pair_room * 2 : 1024;
		trie->pairs = xreallocarray(
		    trie->pairs, trie->pair_room, sizeof *trie->pairs);
	}
	trie->pairs[trie->pair_count++] = (struct pair){node, payload};
}

void
trie_freeze(struct trie *trie)
{
	uint32_t *next;

	trie->offsets = xcalloc(trie->nodes + 2, sizeof *trie->offsets);
	trie->payloads = xcalloc(trie->pair_count, sizeof *trie->payloads);
	for (size_t i = 0; i < trie->pair_count; i++)
		trie->offsets[trie->pairs[i].node + 1]++;
	for (uint32_t n = 0; n <= trie->nodes; n++)
		trie->offsets[n + 1] += trie->offsets[n];
	next = xcalloc(trie->nodes + 2, sizeof *next);
	memcpy(next, trie->offsets, (trie->nodes + 1) * sizeof *next);
	for (size_t i = 0; i < trie->pair_count; i++)
		trie->payloads[next[trie->pairs[i].node]++] =
		    trie->pairs[i].payload;
	free(next);
	free(trie->pairs);
	trie->pairs = NULL;
}

uint32_t
trie_step(
    const struct trie *trie, uint32_t node, const char *word, size_t length)
{
	uintptr_t number = (uintptr_t)map_getn(trie->words, word, length);
	const struct edge *edge;

	if (number == 0)
		return TRIE_NONE;
	edge = find_edge(trie, edge_key(node, (uint32_t)number));
	return edge->key != 0 ? edge->child : TRIE_NONE;
}

const uint32_t *
trie_payloads(const struct trie *trie, uint32_t node, size_t *count)
{
	*count = trie->offsets[node + 1] - trie->offsets[node];
	return trie->payloads + trie->offsets[node];
}
