/* SPDX-License-Identifier: ISC */
#ifndef RASID_MEANS_H
#define RASID_MEANS_H

#include "events/story.h"

/* The code of the means that the word at a place names, or NULL. */
const char *means_of(const struct scene *, size_t at);

/* The type that a means makes of a rule's finds. */
const char *means_type(const struct rule *, const char *code);

/*
 * Give a find the type and the weapon that the means told in its clause make
 * it: the lines of its rule in order.
 */
void means_apply(struct finding *);

#endif
