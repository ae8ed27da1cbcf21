/* SPDX-License-Identifier: ISC */
#ifndef RASID_SPEAKER_H
#define RASID_SPEAKER_H

#include "events/actor.h"

/*
 * Who speaks, for finds whose rule says "set actor speaker" and captured no
 * actor: "…, accusing the army of it", "and called on both sides to stop".
 * Fills the actors. What a side says itself has no source: that of such finds
 * is dropped where it is the actor's own spokesman or statement.
 */
void speaker_find(struct actor_memory *, struct story *, struct finding *);

/*
 * Who claims an attack did it: fills the actors of a violent find within the
 * words of a claim, if they are not known otherwise.
 */
void speaker_claim(struct actor_memory *, struct story *, struct finding *);

#endif
