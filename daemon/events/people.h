/* SPDX-License-Identifier: ISC */
#ifndef RASID_PEOPLE_H
#define RASID_PEOPLE_H

#include "events/story.h"

/* The forces of a country that has an army; of another, those who fight. */
void people_forces(struct story *, struct party *, const struct lexeme *nisba);

/*
 * A party that is no more than a nationality: people of the country
 * ("Palestinians"), or its forces ("Russian (raids)").
 */
void people_national(struct story *, struct party *,
    const struct story_sentence *, const struct phrase *,
    const struct lexeme *nisba);

/*
 * The role of a described party by its head noun (or NULL) and what is said of
 * it: UNK of people whom nobody knows, "" if nothing tells it.
 */
const char *people_role(const struct story_sentence *, const struct phrase *,
    const struct lexeme *head);

#endif
