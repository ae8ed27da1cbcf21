/* SPDX-License-Identifier: ISC */
#ifndef RASID_FIT_H
#define RASID_FIT_H

#include "events/story.h"

/*
 * Whether two finds can be one happening: what is not known fits all. Symmetric
 * in the two finds.
 */

/* By all but their types. */
bool fit_finds(
    const struct story *, const struct finding *, const struct finding *);

/* One place is or lies in the other, or is near; headlines are loose. */
bool fit_places(
    const struct story *, const struct finding *, const struct finding *);

/* Both are told to have happened at one and the same place. */
bool fit_same_place(const struct finding *, const struct finding *);

/* Days overlap, with slack where nothing was told and in fights. */
bool fit_dates(
    const struct story *, const struct finding *, const struct finding *);

/* Some party of one is some party of the other. */
bool fit_parties(const struct story *, const struct party *, size_t,
    const struct party *, size_t);

/* Both name the same party first. */
bool fit_same_party(const struct party *, size_t, const struct party *, size_t);

/* Tolls are equal, or one of them is not known. */
bool fit_numbers(const struct tally *, const struct tally *);

/* Whether a find's own sentence names its place: a carried one is no proof. */
bool fit_told(const struct finding *);

#endif
