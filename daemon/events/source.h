/* SPDX-License-Identifier: ISC */
#ifndef RASID_SOURCE_H
#define RASID_SOURCE_H

#include "events/actor.h"

/*
 * Find the attributions of every sentence of a story, each with the words that
 * it covers, and carry speakers over sentences in which they go on speaking.
 */
void source_attribute(struct story *, struct actor_memory *);

/* To whom the text attributes a find; NULL for the publisher's own voice. */
struct event_source *source_find(const struct story *, const struct finding *);

#endif
