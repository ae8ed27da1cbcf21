/* SPDX-License-Identifier: ISC */
#ifndef RASID_MEMO_H
#define RASID_MEMO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexicon/readings.h"

/*
 * Words that were looked up before. A few thousand words make up most of any
 * news, so that nearly all of them are found here, with all that the lexicon
 * says of them. A memo has a fixed number of places; a new word takes that of
 * an older one. It never changes what is found, and is not for two threads at
 * once.
 */
struct memo;

/* Where names may begin in a word: a node of the trie, after such clitics. */
struct name_start {
	uint32_t node;
	uint8_t proclitics;
};

/* A word as it is written, how it stands, and what it can be. */
struct memo_word {
	const char *raw;
	size_t length;	  /* bytes of raw */
	uint8_t detached; /* proclitics that stand apart: bits of readings.h */
	bool governed;	  /* the word before asks for another mood */
	uint16_t count, strip_count, start_count;
	const struct reading *readings;
	const struct strip *strips;
	const struct name_start *starts;
};

struct memo *memo_new(void);
void memo_free(struct memo *);

/* What is known of a word with such raw, detached and governed, or NULL. */
const struct memo_word *memo_find(struct memo *, const struct memo_word *asked);

/* Keep a copy of a word with all that belongs to it; a long one is not kept. */
void memo_keep(struct memo *, const struct memo_word *);

#endif
