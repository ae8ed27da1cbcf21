/* SPDX-License-Identifier: ISC */
#ifndef RASID_TODAY_H
#define RASID_TODAY_H

#include "events/story.h"

/*
 * A day from which a story's "yesterday" and weekdays can be counted: that of
 * its publication; if that is not known, any day that is the right day of the
 * week, so that days told can be compared with each other.
 */
day_number today_find(const struct story *);

/* The first day of a time for looking things up; DAY_NONE if it floats. */
day_number today_fixed(const struct when *);

#endif
