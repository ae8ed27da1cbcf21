/* SPDX-License-Identifier: ISC */
#ifndef RASID_SENTENCE_H
#define RASID_SENTENCE_H

#include "text/token.h"

/* The longest sentence, in tokens: what is longer is cut. Bounds all matching.
 */
#define SENTENCE_MAX 500

struct sentence {
	size_t first; /* token */
	size_t count;
};

/*
 * Where the sentence that begins at a token ends: at a full stop, question or
 * exclamation mark, or line end. Full stops of initials are none.
 */
struct sentence sentence_next(const struct token_list *, size_t first);

#endif
