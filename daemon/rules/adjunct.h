/* SPDX-License-Identifier: ISC */
#ifndef RASID_ADJUNCT_H
#define RASID_ADJUNCT_H

#include "rules/phrase.h"

/*
 * Step over one adverbial at a position between words, to the right or to the
 * left: a time, a place with its preposition, brackets or dashes with what they
 * hold. A comma or dash goes with an adverbial after it, or (looped) before it.
 * Returns where it ends; the position itself if there is none.
 */
size_t adjunct_step(
    const struct scene *, bool backwards, size_t position, bool looped);

#endif
