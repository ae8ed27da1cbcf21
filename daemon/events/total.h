/* SPDX-License-Identifier: ISC */
#ifndef RASID_TOTAL_H
#define RASID_TOTAL_H

#include "events/story.h"

/*
 * A headline or lead that sums up happenings of several places ("explosions in
 * Baghdad and Mosul") is another mention of each that is told below it, and no
 * event. Its toll is theirs together: it goes to none.
 */
void total_share(struct story *);

#endif
