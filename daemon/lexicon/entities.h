/* SPDX-License-Identifier: ISC */
#ifndef RASID_ENTITIES_H
#define RASID_ENTITIES_H

#include "lexicon/lexicon.h"

/*
 * Names into the lexicon: handlers of stanzas (the argument is the lexicon).
 * Different entities of one kind may not share a name at the same time.
 */
void entities_add_actor(void *lexicon, const struct stanza *);
void entities_add_person(void *lexicon, const struct stanza *);
void entities_add_institution(void *lexicon, const struct stanza *);
void entities_add_source(void *lexicon, const struct stanza *);
void entities_add_place(void *lexicon, const struct stanza *);

/* Names and adjectives of places, once the gazetteer has numbered them. */
void entities_name_places(struct lexicon *);

/* Parents, organisations and heads, once all are known. */
void entities_link(struct lexicon *);

#endif
