/* SPDX-License-Identifier: ISC */
#ifndef RASID_INDEX_H
#define RASID_INDEX_H

#include "rules/first.h"

/*
 * Which of many firsts a word allows, all at once: each first is a bit, in
 * order of addition. Add them, finish, and the index never changes again.
 */
struct index;

/* Rows live in the arena; the firsts are read when it is finished. */
struct index *index_new(const struct lexicon *, struct arena *);
void index_add(struct index *, const struct first *);
void index_finish(struct index *);
void index_free(struct index *);

/* How many uint64_t the bits of all firsts take. */
size_t index_width(const struct index *);

/* Set the bits of the firsts that a word allows by itself. */
void index_word(const struct index *, const struct word *, uint64_t *bits);

/* ... and of those that begin with one of some kinds of phrases. */
void index_phrases(const struct index *, uint32_t kinds, uint64_t *bits);

/* The next bit that is set from a place on; end if there is none before it. */
size_t index_next(const uint64_t *bits, size_t from, size_t end);

#endif
