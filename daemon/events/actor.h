/* SPDX-License-Identifier: ISC */
#ifndef RASID_ACTOR_H
#define RASID_ACTOR_H

#include "events/memory.h"

/*
 * The parties of a captured phrase and all that is joined to it, resolved:
 * entity, English name, country and role at the day given; definite
 * descriptions stand for what they described before. *count is set.
 */
struct party *actor_resolve(struct actor_memory *,
    const struct story_sentence *, const struct phrase *first, size_t end,
    day_number, size_t *count);

/*
 * A side told by no more than a nationality: "Russian (raids)", its forces; or
 * by a town: "Khartoum (accused)", the government of its country. *count is
 * set: 1, or 0 if the words are neither.
 */
struct party *actor_told_by_word(struct story *, const struct story_sentence *,
    const struct capture *, size_t *count);

/*
 * Make a party an institution of the country of an adjective, or of a place;
 * of none if both are NULL.
 */
void actor_institution(struct story *, struct party *, const struct entity *,
    const struct lexeme *nisba, const struct place *country);

/* Fill actors and targets of a find from what its rule captured. */
void actor_find(struct actor_memory *, struct finding *);

/* Parties of no told country are of the one where it happened. */
void actor_settle(struct actor_memory *, struct party *, size_t count,
    const struct place *country);

/*
 * Give parties whose country nobody told the country of the place; gunmen that
 * nobody knows and things have none.
 */
void actor_localise(struct actor_memory *, struct finding *);

#endif
