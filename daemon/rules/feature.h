/* SPDX-License-Identifier: ISC */
#ifndef RASID_FEATURE_H
#define RASID_FEATURE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

/* What patterns may ask of the form of a word, or of a phrase. */

/* What a reading must be like: each part that is 0 asks nothing. */
struct reading_test {
	uint32_t parts; /* allowed parts of speech, one bit each */
	uint32_t mask;	/* groups of features that are compared ... */
	uint32_t value; /* ... with this */
	uint32_t any;	/* bits of which one must be there */
	uint32_t none;	/* bits of which none may be there */
	bool definite, indefinite, suffixed, bare;
	bool negated; /* a negation stands before the word */
};

/*
 * Add what a feature asks to a test; false if no word can be both. Parts of
 * speech, voices and cases are alternatives.
 */
bool feature_merge(struct reading_test *, const struct reading_test *);

/* What a feature of words asks, by its canonical keyword; NULL: is none. */
const struct reading_test *feature_of_word(const char *name);

/* The tag (phrase.h) of a feature of phrases; 0: is none. */
uint32_t feature_of_phrase(const char *name);

/* Add the keywords of all that is asked, each with a space before it. */
void feature_add_test(struct buf *, const struct reading_test *);
void feature_add_tags(struct buf *, uint32_t tags);

#endif
