/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/memo.h"

/*
 * By its hash a word belongs to a set of four places, a line of the cache, in
 * which it moves up one place when it is asked for; a new one takes the last.
 */
#define SETS 32768 /* a power of two; some 200 bytes for each word */
#define WAYS 4
#define LONGEST 64 /* bytes of a word that is worth a place */

struct place {
	uint64_t hash;
	struct memo_word *word; /* NULL: empty */
};

struct memo {
	struct place sets[SETS][WAYS];
};

static uint64_t
hash_of(const struct memo_word *word)
{
	return map_quick_hash(word->raw, word->length) + word->detached * 2u +
	       word->governed;
}

static struct place *
set_of(struct memo *memo, uint64_t hash)
{
	return memo->sets[hash & (SETS - 1)];
}

struct memo *
memo_new(void)
{
	return xcalloc(1, sizeof(struct memo));
}

void
memo_free(struct memo *memo)
{
	if (memo == NULL)
		return;
	for (size_t i = 0; i < SETS; i++)
		for (size_t w = 0; w < WAYS; w++)
			free(memo->sets[i][w].word);
	free(memo);
}

static bool
is_same(const struct memo_word *a, const struct memo_word *b)
{
	return a->length == b->length && a->detached == b->detached &&
	       a->governed == b->governed &&
	       memcmp(a->raw, b->raw, a->length) == 0;
}

const struct memo_word *
memo_find(struct memo *memo, const struct memo_word *asked)
{
	uint64_t hash;
	struct place *set, found;

	if (asked->length > LONGEST)
		return NULL;
	hash = hash_of(asked);
	set = set_of(memo, hash);
	for (size_t w = 0; w < WAYS && set[w].word != NULL; w++) {
		if (set[w].hash != hash || !is_same(set[w].word, asked))
			continue;
		found = set[w];
		if (w > 0) {
			set[w] = set[w - 1];
			set[w - 1] = found;
		}
		return found.word;
	}
	return NULL;
}

void
memo_keep(struct memo *memo, const struct memo_word *word)
{
	struct place *set;
	uint64_t hash;
	size_t readings = word->count * sizeof *word->readings;
	size_t starts = word->start_count * sizeof *word->starts;
	size_t strips = word->strip_count * sizeof *word->strips;
	struct memo_word *kept;
	char *p;

	if (word->length > LONGEST)
		return;
	hash = hash_of(word);
	set = set_of(memo, hash);
	kept =
	    xmalloc(sizeof *kept + readings + starts + strips + word->length);
	p = (char *)(kept + 1);
	/* In order of alignment. */
	*kept = *word;
	kept->readings = memcpy(p, word->readings, readings);
	kept->starts = memcpy(p += readings, word->starts, starts);
	kept->strips = memcpy(p += starts, word->strips, strips);
	kept->raw = memcpy(p += strips, word->raw, word->length);
	free(set[WAYS - 1].word);
	for (size_t w = WAYS - 1; w > 0; w--)
		set[w] = set[w - 1];
	set[0] = (struct place){hash, kept};
}
