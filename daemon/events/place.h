/* SPDX-License-Identifier: ISC */
#ifndef RASID_PLACE_RESOLVE_H
#define RASID_PLACE_RESOLVE_H

#include "events/story.h"

struct spot;
struct spots;

/* What is known of the places of a story before any event is placed. */
struct place_memory;

/* Resolve every place phrase of a story. */
struct place_memory *place_resolve(struct story *);

/* All places that the story names, as place_resolve() read them. */
const struct spots *place_spots(const struct place_memory *);

/* The record of a spot; carried: told of something that it is not beside. */
struct event_place *place_describe(
    const struct story *, const struct spot *, bool carried);

/*
 * Where a find happened: the place its rule captured, the nearest of its
 * clause, of its sentence, else the one carried. Fills place and place_number.
 */
void place_find(struct story *, struct place_memory *, struct finding *);

/*
 * After its parties are known: an arrest of which no place is told was in the
 * country whose police made it.
 */
void place_of_police(const struct story *, struct finding *);

#endif
