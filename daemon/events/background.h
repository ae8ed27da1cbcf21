/* SPDX-License-Identifier: ISC */
#ifndef RASID_BACKGROUND_H
#define RASID_BACKGROUND_H

#include "events/story.h"

/*
 * Mark as background the finds that happened too long before the article to be
 * its news. Dates must have been found.
 */
void background_mark(struct story *);

#endif
