/* SPDX-License-Identifier: ISC */
#ifndef RASID_REACH_H
#define RASID_REACH_H

#include "rules/pattern.h"

/*
 * Patterns that look well and yet do nothing: those that no word can match,
 * and those that never get their turn.
 */
struct ruleset;

/* The features of every lexeme's forms, while rules are compiled. */
struct reach *reach_new(const struct lexicon *);
void reach_free(struct reach *);

/* Whether a word of a set has a form that passes a test, clitics apart. */
bool reach_has_form(const struct reach *, const struct lexeme_set *,
    const struct reading_test *);

/* Whether a part of a pattern can match no words at all. */
bool reach_is_nullable(const struct node *);

/* Whether a pattern asks nothing of the words that it takes. */
bool reach_is_anything(const struct node *);

/*
 * The part of a pattern that makes it match nothing: a ^ with words before it,
 * a $ with words after it. NULL: there is none.
 */
const struct node *reach_find_dead(const struct node *);

/*
 * Add an error for each pattern that another one, which comes first, matches
 * wherever it does and as well; and for each context that holds of every event.
 */
void reach_check(
    const struct ruleset *, const struct lexicon *, struct errors *);

#endif
