/* SPDX-License-Identifier: ISC */
#ifndef RASID_FAMILY_H
#define RASID_FAMILY_H

#include "rules/pattern.h"

/*
 * The verbs and nouns that a rule names once, for all the orders in which its
 * patterns speak of them.
 */

/*
 * A line's words, divided by spaces and commas of either script, one after the
 * other as strtok_r() gives them; the copy to start with comes from the arena.
 */
char *list_copy(struct arena *, const char *value);

/* Whether a list of words, divided by spaces (or NULL), has a word. */
bool list_has(const char *list, const char *word);

/*
 * The lexemes that a stanza's lines of a key ("verbs", "nouns") name, and those
 * of another set (or NULL); NULL if there are neither. A word that the lexicon
 * has not is an error, added at its column.
 */
const struct lexeme_set *family_read(const struct pattern_scope *,
    const struct stanza *, const char *key, const struct lexeme_set *also);

#endif
