/* SPDX-License-Identifier: ISC */
#ifndef RASID_TELLING_H
#define RASID_TELLING_H

#include "events/story.h"

/* One phrase while it is worked out. */
struct telling {
	const struct scene *scene;
	const struct phrase *phrase;
	day_number today;
	const struct when *before; /* the event told before, or NULL */
	const char *operand;
	struct when *when;
};

/* The n-th capture of a slot, from 0, or NULL. */
const struct capture *telling_capture(
    const struct telling *, uint8_t slot, size_t n);

/* The lexicon's value of its first word that has one, or "". */
const char *telling_unit(const struct telling *, uint8_t slot, size_t n);

/* A capture as a number: digits, a value of the lexicon, number words; or 0. */
int telling_number(const struct telling *, uint8_t slot, size_t n);

/* The month told: of two words' months the second is one more. */
int telling_month(const struct telling *);

/* The n-th year told, 0 if none is; a short one is the latest not to come. */
int telling_year(const struct telling *, size_t n);

/* How many units: as told, two of a dual, one of a singular. */
int telling_times(const struct telling *);

#endif
