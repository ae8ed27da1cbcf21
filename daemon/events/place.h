/* SPDX-License-Identifier: ISC */
#ifndef RASID_PLACE_RESOLVE_H
#define RASID_PLACE_RESOLVE_H

#include "events/story.h"

/* What is known of the places of a story before any event is placed. */
struct place_memory;

/* Resolve every place phrase of a story. */
struct place_memory *place_resolve(struct story *);

/*
 * Where a find happened: the place its rule captured, the nearest of its
 * clause, of its sentence, else the one carried. Fills place and place_number.
 */
void place_find(struct story *, struct place_memory *, struct finding *);

#endif
