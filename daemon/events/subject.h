/* SPDX-License-Identifier: ISC */
#ifndef RASID_SUBJECT_H
#define RASID_SUBJECT_H

#include "events/actor.h"

/*
 * Subjects that Arabic leaves out: a verb joined to the clause before has its
 * subject ("the gunmen stormed the village and killed two"). Gives finds whose
 * trigger is such a verb the actor told before; to be called in the order of
 * the text, after the actors of the earlier finds are known.
 */
void subject_inherit(
    struct actor_memory *, const struct story *, struct finding *);

/*
 * A fight of which only "with the army" is told has as its other side those who
 * died in it or acted before it in the sentence, else the nearest party before.
 */
void subject_oppose(
    struct actor_memory *, const struct story *, struct finding *);

#endif
