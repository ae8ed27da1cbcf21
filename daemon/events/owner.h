/* SPDX-License-Identifier: ISC */
#ifndef RASID_OWNER_H
#define RASID_OWNER_H

#include "events/memory.h"

/*
 * Whose a thing is or whom it carries, where a party that is told after it says
 * so: "a base of the foreign forces", "a boat loaded with gunmen"; or NULL.
 */
const struct phrase *owner_of_thing(
    const struct story_sentence *, const struct phrase *);

/*
 * Whom the pronoun on the head of a phrase means: "its fighters" are those of
 * the party told first in the sentence whose gender it has, or in those before
 * it; NULL if there is no such pronoun or party.
 */
const struct named *owner_meant(const struct actor_memory *,
    const struct story_sentence *, const struct phrase *);

#endif
