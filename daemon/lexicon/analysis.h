/* SPDX-License-Identifier: ISC */
#ifndef RASID_ANALYSIS_H
#define RASID_ANALYSIS_H

#include "lexicon/lexicon.h"
#include "text/sentence.h"
#include "text/token.h"

/* A token with the readings of its word, fewest clitics first. */
struct word {
	const struct token *token;
	const struct reading *readings;
	size_t count;
	const struct strip *strips; /* ways to cut clitics off, as written */
	size_t strip_count;
	const struct name_start *starts; /* of names, the longest first */
	size_t start_count;
	uint8_t proclitics; /* of the first reading, detached ones included */
};

/* A name of the lexicon, found in a sentence. */
struct name {
	uint16_t begin, end;  /* words of the sentence, half-open */
	uint8_t proclitics;   /* on its first word, outside of the name */
	const uint32_t *refs; /* payloads: see lexicon_name_ref() */
	size_t count;
};

/* A sentence after the lexicon has seen it. */
struct analysis {
	struct word *words;
	size_t count;
	struct name *names; /* in order; one may lie inside another at its end */
	size_t name_count;
};

/*
 * Look up the words and names of a sentence. raw is the field that the tokens
 * were cut from; memory comes from the arena.
 */
void analysis_make(struct analysis *, const struct lexicon *,
    const struct token *tokens, size_t count, const char *raw, struct arena *);

/* Whether one of the readings of a word is in a set, or of a class. */
bool word_in(const struct word *, const struct lexeme_set *);
bool word_is(const struct word *, const struct lexicon *, enum word_class);

/* The same of its first reading, the likeliest, alone. */
bool word_is_first(
    const struct word *, const struct lexicon *, enum word_class);

/* The reading of a word that is of a class, or NULL. */
const struct reading *word_reading(
    const struct word *, const struct lexicon *, enum word_class);

#endif
