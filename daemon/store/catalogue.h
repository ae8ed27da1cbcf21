/* SPDX-License-Identifier: ISC */
#ifndef RASID_CATALOGUE_H
#define RASID_CATALOGUE_H

#include "base/buf.h"

struct lexicon;

/*
 * What the ids in events stand for, out of the lexicon: rows of the reference
 * tables, in the order of their enum in reference.h.
 */
void catalogue_rows(const struct lexicon *, struct buf rows[]);

#endif
