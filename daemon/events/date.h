/* SPDX-License-Identifier: ISC */
#ifndef RASID_DATE_H
#define RASID_DATE_H

#include "events/story.h"

/*
 * What a time phrase says, relative to the day of publication (if it is not
 * known, to a day that floats) and to the time of the event before it (or
 * NULL). False if it tells no day that can be worked out.
 */
bool date_resolve(const struct story *, const struct story_sentence *,
    const struct phrase *, const struct when *before, struct when *);

/* Add an error for each rule of times whose meaning is none of date.c's. */
void date_check(const struct ruleset *, struct errors *);

#endif
