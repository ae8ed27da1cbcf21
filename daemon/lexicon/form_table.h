/* SPDX-License-Identifier: ISC */
#ifndef RASID_FORM_TABLE_H
#define RASID_FORM_TABLE_H

/*
 * What the form table keeps of a form: for readings.c; others see readings.h.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexicon/readings.h"

/*
 * One reading of a form. The spelling holds two bits for each of the first
 * eight letters that folding merges, from the lowest bits up: which of them it
 * was. Alefs: 0 bare, 1 hamza above, 2 below, 3 madda. Final ya: 1 without
 * dots, else 0.
 */
struct form_entry {
	uint32_t lexeme;
	uint32_t features;
	uint16_t spelling;
};

/* The entries of a folded form; the table must be frozen. */
const struct form_entry *form_table_find(
    const struct form_table *, const char *form, size_t length, size_t *count);

/* All entries, in no order that means anything; the table must be frozen. */
const struct form_entry *form_table_entries(
    const struct form_table *, size_t *count);

/*
 * The spelling of a word from some letter on, and whether a letter inside it
 * has a shadda, or the word a tanwin on alef.
 */
struct spelling_signs {
	uint16_t spelling;
	uint8_t yas; /* which of the eight are ya, one bit each */
	int letters; /* merged letters seen, at most eight */
	bool shadda, tanwin;
};

struct spelling_signs spelling_of(const char *utf8, size_t length, size_t skip);

/*
 * How far-fetched a reading of a folded word is, before anything is known of
 * its context: clitics, and forms that news hardly have.
 */
int reading_cost(const struct reading *, const char *word, size_t length);

/* Put the cheapest readings first; equal ones keep their order. */
void readings_sort(struct reading *, int *costs, size_t count);

/* The word that folds to a form and has this spelling; free it. */
char *spelling_restore(const char *form, size_t length, uint16_t spelling);

#endif
