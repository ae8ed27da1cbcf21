/* SPDX-License-Identifier: ISC */
#ifndef RASID_SIDE_H
#define RASID_SIDE_H

#include "events/story.h"

/*
 * Leave out things from parties that act; aircraft of a country become its
 * forces. Returns how many parties remain.
 */
size_t side_drop_things(struct party *, size_t count);

/*
 * A party right after a verb whose spelling hides whether it did or suffered
 * it is moved to the actors of the find where it can only have done it.
 */
void side_settle(struct finding *);

#endif
