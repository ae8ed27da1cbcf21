/* SPDX-License-Identifier: ISC */
#ifndef RASID_TOLL_H
#define RASID_TOLL_H

#include "events/story.h"

/* How many were killed, wounded, detained, displaced. */

/*
 * Tolls that a find tells itself: those its slots count, and that of its
 * target, or else of the number told, as its rule says: "set toll killed".
 * Its parties must be known already.
 */
void toll_find(struct story *, struct finding *);

/*
 * Tolls of a merged find, over all its mentions: of the same victims the
 * number told first counts, which is the latest; the two sides of a clash add
 * up, but not beyond what is told of all together.
 */
void toll_sum(struct finding *head);

/*
 * The killed of one side of a merged find, where they are told to be of that
 * side and not of the other; UNKNOWN if nothing is told.
 */
long toll_side(const struct finding *head, const struct party *side,
    size_t count, const struct party *other, size_t other_count);

#endif
