/* SPDX-License-Identifier: ISC */
#ifndef RASID_FIRST_H
#define RASID_FIRST_H

#include "rules/pattern.h"

#define FIRST_TEXTS 48 /* with more, any word may come first */

/*
 * What a match of a pattern can begin with: it saves the matcher from being
 * started where it must fail. Only too much may be in it, never too little.
 */
struct first {
	bool anything;		   /* not known: always try */
	bool digits, unknown;	   /* a number; a word of no lexicon */
	uint32_t kinds;		   /* phrases, one bit a kind */
	struct lexeme_set lexemes; /* words with a reading in here */
	const char
	    *texts[FIRST_TEXTS];     /* words as written, or canonical marks */
	size_t lengths[FIRST_TEXTS]; /* ... and their bytes */
	size_t text_count;
};

/* Work it out for a pattern; memory from the arena. */
void first_of(struct first *, const struct node *, const struct lexicon *,
    struct arena *);

/*
 * The same, but a word that is written out allows itself even where the
 * lexicon reads it as something else: what a match can hold anywhere.
 */
void first_of_any(struct first *, const struct node *, const struct lexicon *,
    struct arena *);

/* Whether a match can begin at a word of a scene; see index.h for many. */
bool first_allows(const struct first *, const struct scene *, size_t at);

#endif
