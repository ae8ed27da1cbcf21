/* SPDX-License-Identifier: ISC */
#ifndef RASID_WORDTEST_H
#define RASID_WORDTEST_H

#include "rules/code.h"

/* Whether the clitics before a word are the ones asked for. */
bool wordtest_clitics(const struct instruction *, uint8_t proclitics);

/* Whether a reading of the word is in the set and passes the test. */
bool wordtest_set(const struct instruction *, const struct word *);

/* Whether the word is a number in digits, in the range. */
bool wordtest_digits(const struct instruction *, const struct word *);

/* Whether it is the written word itself, or a form of the set's lexemes. */
bool wordtest_text(const struct instruction *, const struct word *);

/*
 * Whether a word can be the first of a match to the right, as far as the word
 * alone can tell: for a quick look before phrases are known.
 */
bool wordtest_may_begin(const struct program *, const struct word *);

#endif
