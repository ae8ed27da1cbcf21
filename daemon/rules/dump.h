/* SPDX-License-Identifier: ISC */
#ifndef RASID_DUMP_H
#define RASID_DUMP_H

#include "base/buf.h"
#include "rules/ruleset.h"

/*
 * Compiled patterns as text, for whoever wonders what a rule became. A program
 * is shown as
 *
 *	first {ids of lexemes} "words"      what a match can begin with
 *	after                               from the trigger on, to the right
 *	   0 SET        {w.qasafa} verb past    any preposition
 *	   1 ADJUNCTS
 *	   2 PHRASE     actor armed
 *	   3 MATCH
 *	before                              left of the trigger, leftwards
 *
 * with the instructions of opcodes.h by their numbers, which jumps name.
 */
void dump_program(struct buf *, const struct program *, const struct lexicon *);

/* A rule: its id, use and type, and each pattern as written and compiled. */
void dump_rule(struct buf *, const struct rule *, const struct lexicon *);

#endif
