/* SPDX-License-Identifier: ISC */
#ifndef RASID_FEATURE_H
#define RASID_FEATURE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "lexicon/morph.h"

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

/* Whether two tests ask the same. */
bool feature_same(const struct reading_test *, const struct reading_test *);

/* Whether a form has all that a test asks, what clitics show apart. */
static inline bool
feature_fits(uint32_t features, const struct reading_test *test)
{
	/* News is told of others: the first and second person is somebody's. */
	if ((features & F_POS) == F_VERB && (features & F_PERSON) != 0 &&
	    (features & F_PERSON) != F_P3)
		return false;
	return (test->parts == 0 || (test->parts >> (features & F_POS) & 1)) &&
	       (features & test->mask) == test->value &&
	       (test->any == 0 || (features & test->any)) &&
	       !(features & test->none);
}

/* What a feature of words asks, by its canonical keyword; NULL: is none. */
const struct reading_test *feature_of_word(const char *name);

/* The tag (phrase.h) of a feature of phrases; 0: is none. */
uint32_t feature_of_phrase(const char *name);

/* Add the keywords of all that is asked, each with a space before it. */
void feature_add_test(struct buf *, const struct reading_test *);
void feature_add_tags(struct buf *, uint32_t tags);

#endif
