/* SPDX-License-Identifier: ISC */
#ifndef RASID_MERGE_H
#define RASID_MERGE_H

#include "events/story.h"

/*
 * Bring finds of one happening together: deaths go to the event that caused
 * them, a definite noun to the event it refers to, the same type at a
 * compatible place and date between compatible parties is one event. A find
 * that was merged has into set; the others are the story's events.
 */
void merge_run(struct story *);

#endif
