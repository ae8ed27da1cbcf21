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
};

#define TRACE_MAX 64 /* steps that are kept */

/* A piece of a pattern and the words that it took, half-open. */
struct trace_step {
	const struct instruction *code;
	uint16_t begin, end;
};

/*
 * The way of a match, for people: what each piece took, the part before the
 * trigger last and leftwards. If it failed: the piece that could not go on, and
 * the word it stood at, of all that was tried the one that came furthest.
 */
struct trace {
	struct trace_step steps[TRACE_MAX];
	size_t count;
	const struct instruction *stopped; /* or NULL */
	uint16_t stopped_at;
	bool exhausted; /* it ran out of steps */
};

/*
 * Run a program at a word (a phrase pattern begins there, an event pattern's
 * trigger stands there; a context's trigger is here_begin to here_end). False
 * if it does not match, or the step limit was reached.
 */
bool vm_match(const struct program *, const struct scene *, size_t at,
    size_t here_begin, size_t here_end, struct match *);

/* The same, and the way is told. */
bool vm_trace(const struct program *, const struct scene *, size_t at,
    size_t here_begin, size_t here_end, struct match *, struct trace *);

#endif
