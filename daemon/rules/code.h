/* SPDX-License-Identifier: ISC */
#ifndef RASID_CODE_H
#define RASID_CODE_H

#include "rules/first.h"
#include "rules/pattern.h"

enum opcode {
#define X(name, meaning) OP_##name,
#include "rules/opcodes.h"
#undef X
	OPCODES
};

struct instruction {
	uint8_t op;
	uint8_t clitics;  /* prepositions the first word must have */
	bool free;	  /* ... or any at all: a phrase or trigger */
	bool conjunction; /* may be joined to what stands before */
	bool ungoverned;  /* no preposition may stand before the phrase */
	uint8_t slot;
	uint8_t limit; /* of a gap */
	uint32_t kinds, tags;
	uint32_t target; /* of jumps */
	const char *text;
	size_t length;	   /* of text */
	uint32_t from, to; /* bytes of the pattern's text that it came from */
	const struct lexeme_set *set;
	struct reading_test test;
	struct number_range range; /* most 0: any */
};

/*
 * A pattern, compiled. after: from the trigger on, to the right; before: what
 * stands left of it, compiled to run to the left (NULL: nothing). A phrase
 * pattern has no trigger: all of it is after.
 */
struct program {
	struct instruction *after, *before;
	size_t after_count, before_count;
	struct first first; /* of the phrase, or of the trigger */
};

/* What a pattern is for: in contexts "#" stands for the trigger. */
enum code_use { CODE_PHRASE, CODE_EVENT, CODE_CONTEXT };

/*
 * Compile one alternative of a pattern's top level. Patterns that match
 * nothing or everything are errors, added at the line. False if there was one.
 */
bool code_compile(struct program *, const struct node *, enum code_use,
    const struct pattern_scope *, const char *file, const struct stanza_line *);

/* An instruction's name. */
const char *opcode_name(enum opcode);

#endif
