/* SPDX-License-Identifier: ISC */
#ifndef RASID_HARM_H
#define RASID_HARM_H

#include "events/story.h"

/* Deaths and injuries go to the violent event that caused them. */
void harm_absorb(struct story *);

/* Whether a find can cause deaths and is none itself. */
bool harm_is_violent(const struct story *, const struct finding *);

#endif
