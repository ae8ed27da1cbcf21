/* SPDX-License-Identifier: ISC */
#ifndef RASID_VISIBLE_H
#define RASID_VISIBLE_H

#include "base/buf.h"

/*
 * Add text that came from outside for a person to look at: control characters
 * as \xNN, bidirectional controls, which could turn the line around, as \uNNNN.
 */
void visible_add(struct buf *, const char *text);

#endif
