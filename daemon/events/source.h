/* SPDX-License-Identifier: ISC */
#ifndef RASID_SOURCE_H
#define RASID_SOURCE_H

#include "events/actor.h"

/*
 * Find the attributions of every sentence of a story, each with the words that
 * it covers, and carry speakers over sentences in which they go on speaking.
 */
void source_attribute(struct story *, struct actor_memory *);

/*
 * The source that a party is: a person stands for the organisation; its words
 * are those of the party.
 */
struct event_source *source_of_party(struct story *, const struct party *);

/* To whom a find's sentence attributes it; NULL: to nobody. */
struct event_source *source_find(const struct finding *);

/*
 * After merging: give what a headline or a lead tells, and no mention
 * attributes, the source of the sentences that follow it.
 */
void source_fill(struct story *);

#endif
