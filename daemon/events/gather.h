/* SPDX-License-Identifier: ISC */
#ifndef RASID_GATHER_H
#define RASID_GATHER_H

#include "events/story.h"

/* Mentions of one happening: what they know together. */

/* Make a find another mention of one, and take what it knows better. */
void gather(const struct story *, struct finding *to, struct finding *from);

/* The find that a find was merged into, at last; itself, if into none. */
struct finding *gather_head(struct finding *);

#endif
