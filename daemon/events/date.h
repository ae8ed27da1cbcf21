/* SPDX-License-Identifier: ISC */
#ifndef RASID_DATE_H
#define RASID_DATE_H

#include "events/story.h"

/* The day of an ISO 8601 date or time; DAY_NONE if it is none. */
day_number date_parse(const char *iso);

/* A day as YYYY-MM-DD. */
const char *date_format(day_number, struct arena *);

/* Proleptic Gregorian calendar; month and day from 1. */
day_number date_from_civil(int year, int month, int day);
void date_to_civil(day_number, int *year, int *month, int *day);

/*
 * What a time phrase says, relative to the day of publication (DAY_NONE if it
 * is not known) and to the time of the event before it. False if it tells no
 * day that can be worked out.
 */
bool date_resolve(const struct story *, const struct story_sentence *,
    const struct phrase *, const struct when *before, struct when *);

/*
 * When a find happened: the time phrase of its clause, else of its sentence,
 * else the one carried, else the day of publication.
 */
void date_find(struct story *, struct finding *, const struct when *before);

#endif
