/* SPDX-License-Identifier: ISC */
#ifndef RASID_NEED_H
#define RASID_NEED_H

#include "rules/index.h"
#include "rules/pattern.h"

/*
 * Words that a pattern can't do without, wherever they stand: most sentences
 * lack them, which is seen at a glance, before any phrase is found. A need is
 * met by a sentence with one of some words; equal needs of several patterns
 * are one.
 */
struct needs;

#define NEEDS_MAX 8 /* of one pattern; more are not looked at */

struct need_list {
	uint16_t numbers[NEEDS_MAX]; /* bits of needs_met() */
	uint8_t count;
};

struct needs *needs_new(const struct lexicon *, struct arena *);
void needs_free(struct needs *);

/* The needs of a pattern. */
struct need_list needs_add(struct needs *, const struct node *);

/* No more are added after this. */
void needs_finish(struct needs *);

/* Which needs the words of a sentence meet, as bits in the arena. */
const uint64_t *needs_met(
    const struct needs *, const struct analysis *, struct arena *);

/* Whether all needs of a pattern are among them. */
static inline bool
needs_all(const struct need_list *list, const uint64_t *met)
{
	for (size_t i = 0; i < list->count; i++)
		if (!(met[list->numbers[i] >> 6] >> (list->numbers[i] & 63) &
			1))
			return false;
	return true;
}

/* Mandatory words and slots of a pattern, as a measure of how much it says. */
uint32_t need_weight(const struct node *);

#endif
