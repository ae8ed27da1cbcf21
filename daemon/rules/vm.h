/* SPDX-License-Identifier: ISC */
#ifndef RASID_VM_H
#define RASID_VM_H

#include "rules/code.h"

#define CAPTURES_MAX 24 /* of one match; more are left out */

/* What a match has captured, and how far it went. */
struct match {
	uint16_t begin, end; /* words, half-open */
	struct capture captures[CAPTURES_MAX];
	size_t capture_count;
	size_t reached; /* for explain: instructions passed before it failed */
};

/*
 * Run a program at a word (a phrase pattern begins there, an event pattern's
 * trigger stands there; a context's trigger is here_begin to here_end). False
 * if it does not match, or the step limit was reached.
 */
bool vm_match(const struct program *, const struct scene *, size_t at,
    size_t here_begin, size_t here_end, struct match *);

#endif
