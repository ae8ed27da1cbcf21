/* SPDX-License-Identifier: ISC */
#ifndef RASID_TIMING_H
#define RASID_TIMING_H

#include "events/story.h"

/*
 * When every find of a story happened: the time told with it, in its clause
 * before its sentence; else that of the report it goes on with; else the day
 * of publication. A headline takes the time of what it announces.
 */
void timing_find(struct story *);

#endif
