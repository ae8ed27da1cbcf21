/* SPDX-License-Identifier: ISC */
#ifndef RASID_LEXEMES_H
#define RASID_LEXEMES_H

#include "lexicon/lexicon.h"

/*
 * Words into the lexicon: handlers of stanzas (the argument is the lexicon),
 * each of which adds a lexeme, its classes and all its forms.
 */
void lexemes_add_verb(void *lexicon, const struct stanza *);
void lexemes_add_noun(void *lexicon, const struct stanza *);
void lexemes_add_adjective(void *lexicon, const struct stanza *);
void lexemes_add_word(void *lexicon, const struct stanza *);
void lexemes_add_number(void *lexicon, const struct stanza *);

/* An adjective of a country: its own lexeme. */
void lexemes_add_nisba(
    struct lexicon *, const struct place *, const char *singular);

#endif
