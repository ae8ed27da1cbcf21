/* SPDX-License-Identifier: ISC */
#ifndef RASID_PUBLISHED_H
#define RASID_PUBLISHED_H

#include <stdbool.h>

/* Room for the longest: 2017-11-16T10:00:00+03:00 and its NUL. */
#define PUBLISHED_SIZE 26

/* Years that a publication can have; no clock is asked. */
#define PUBLISHED_FIRST_YEAR 1900
#define PUBLISHED_LAST_YEAR 2100

/*
 * Read a date of publication, ISO 8601 or as in mail (RFC 822), and write it
 * as ISO 8601: 2017-11-16, or 2017-11-16T10:00:00 with its zone as it was
 * told: Z, +03:00, or nothing. Fractions of a second are dropped, zones by
 * name become numbers, a name nobody knows is left out. False for what is no
 * date, no day of the calendar, or no year of this world.
 */
bool published_read(const char *text, char iso[PUBLISHED_SIZE]);

#endif
