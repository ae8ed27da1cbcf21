/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "lexicon/morph.h"
#include "rules/wordtest.h"

/* Whether a word is what an instruction asks for. */

static bool
reading_passes(const struct reading *reading, const struct reading_test *test)
{
	if (!feature_fits(reading->features, test))
		return false;
	if (test->definite && !(reading->proclitics & C_AL))
		return false;
	if (test->indefinite &&
	    ((reading->proclitics & C_AL) || reading->enclitic != E_NONE))
		return false;
	if (test->suffixed && reading->enclitic == E_NONE)
		return false;
	return !(test->bare && reading->enclitic != E_NONE);
}

bool
wordtest_clitics(const struct instruction *i, uint8_t proclitics)
{
	if (!i->free &&
	    (proclitics & C_PREPOSITIONS) != (i->clitics & C_PREPOSITIONS))
		return false;
	if (i->clitics & C_CONJUNCTIONS)
		return (proclitics & C_CONJUNCTIONS) != 0;
	return i->conjunction || !(proclitics & C_CONJUNCTIONS);
}

bool
wordtest_set(const struct instruction *i, const struct word *word)
{
	for (size_t r = 0; r < word->count; r++) {
		const struct reading *reading = &word->readings[r];

		if ((i->set == NULL ||
			lexeme_set_has(i->set, reading->lexeme)) &&
		    reading_passes(reading, &i->test) &&
		    wordtest_clitics(i, reading->proclitics))
			return true;
	}
	return false;
}

bool
wordtest_digits(const struct instruction *i, const struct word *word)
{
	unsigned long number;

	if (word->token->kind != TOKEN_NUMBER ||
	    !wordtest_clitics(i, word->token->clitics))
		return false;
	if (i->range.most == 0)
		return true;
	number = strtoul(word->token->text, NULL, 10);
	return number >= i->range.least && number <= i->range.most;
}

bool
wordtest_text(const struct instruction *i, const struct word *word)
{
	const struct token *token = word->token;

	if (token->kind == TOKEN_PUNCT)
		return false;
	if (i->set != NULL && wordtest_set(i, word))
		return true;
	if (token->length < i->length)
		return false;
	if (token->length == i->length && wordtest_clitics(i, token->clitics) &&
	    memcmp(token->text, i->text, i->length) == 0)
		return true;
	/* The lexicon's own readings know the clitics of its words. */
	if (i->set != NULL)
		return false;
	for (size_t s = 0; s < word->strip_count; s++) {
		const struct strip *strip = &word->strips[s];

		if (strip->enclitic == 0 && strip->length == i->length &&
		    !(strip->proclitics & C_AL) &&
		    wordtest_clitics(i, strip->proclitics | token->clitics) &&
		    memcmp(token->text + strip->begin, i->text, i->length) == 0)
			return true;
	}
	return false;
}

/* How many ways a quick look follows before it says yes. */
#define LOOK_DEPTH 8

static bool
may_begin(const struct instruction *code, size_t pc, const struct word *word,
    int depth)
{
	const struct instruction *i = &code[pc];

	switch (i->op) {
	case OP_SET:
		return wordtest_set(i, word);
	case OP_TEXT:
		return wordtest_text(i, word);
	case OP_OPEN:
		return depth == 0 || may_begin(code, pc + 1, word, depth - 1);
	case OP_JUMP:
		return depth == 0 ||
		       may_begin(code, i->target, word, depth - 1);
	case OP_SPLIT:
		return depth == 0 || may_begin(code, pc + 1, word, depth - 1) ||
		       may_begin(code, i->target, word, depth - 1);
	default:
		return true;
	}
}

bool
wordtest_may_begin(const struct program *program, const struct word *word)
{
	return may_begin(program->after, 0, word, LOOK_DEPTH);
}
