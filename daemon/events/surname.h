/* SPDX-License-Identifier: ISC */
#ifndef RASID_SURNAME_H
#define RASID_SURNAME_H

#include "events/story.h"

/*
 * "Ehud Barak ... Barak said": the last word of the name of a person whom the
 * story names in full is a name of that person, all through the story. Adds
 * them to the analyses of its sentences, before phrases are looked for.
 */
void surname_mark(struct story *);

#endif
