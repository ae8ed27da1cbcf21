/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/memo.h"

/* Each word has one place that it can stand in, by its hash. */
#define PLACES 32768 /* a power of two; some 200 bytes each */
#define LONGEST 64   /* bytes of a word that is worth a place */

struct memo {
	struct memo_word *places[PLACES]; /* NULL: empty */
};

static size_t
place_of(const struct memo_word *word)
{
	uint64_t hash = map_quick_hash(word->raw, word->length);

	return ((hash >> 20) + word->detached * 2u + word->governed) &
	       (PLACES - 1);
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
	for (size_t i = 0; i < PLACES; i++)
		free(memo->places[i]);
	free(memo);
}

const struct memo_word *
memo_find(const struct memo *memo, const struct memo_word *asked)
{
	const struct memo_word *word;

	if (asked->length > LONGEST)
		return NULL;
	word = memo->places[place_of(asked)];
	if (word == NULL || word->length != asked->length ||
	    word->detached != asked->detached ||
	    word->governed != asked->governed ||
	    memcmp(word->raw, asked->raw, asked->length) != 0)
		return NULL;
	return word;
}

void
memo_keep(struct memo *memo, const struct memo_word *word)
{
	size_t place;
	size_t readings = word->count * sizeof *word->readings;
	size_t starts = word->start_count * sizeof *word->starts;
	size_t strips = word->strip_count * sizeof *word->strips;
	struct memo_word *kept;
	char *p;

	if (word->length > LONGEST)
		return;
	place = place_of(word);
	kept =
	    xmalloc(sizeof *kept + readings + starts + strips + word->length);
	p = (char *)(kept + 1);
	/* In order of alignment. */
	*kept = *word;
	kept->readings = memcpy(p, word->readings, readings);
	kept->starts = memcpy(p += readings, word->starts, starts);
	kept->strips = memcpy(p += starts, word->strips, strips);
	kept->raw = memcpy(p += strips, word->raw, word->length);
	free(memo->places[place]);
	memo->places[place] = kept;
}
