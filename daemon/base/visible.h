/* SPDX-License-Identifier: ISC */
#ifndef RASID_VISIBLE_H
#define RASID_VISIBLE_H

#include <stddef.h>

#include "base/buf.h"

/*
 * Texts from strangers, for a person to look at: control characters become
 * \xNN (the C1 ones \uNNNN), and so do bidirectional controls, which could
 * turn the line around.
 */
void visible_add(struct buf *, const char *text);

/* The longest that visible_next() writes, with its NUL. */
#define VISIBLE_ROOM 8

/*
 * The next byte or control of a text that is not at its end, made visible into
 * out, and *text moved behind it; how many bytes were written. Allocates
 * nothing.
 */
size_t visible_next(const char **text, char out[VISIBLE_ROOM]);

#endif
