/* SPDX-License-Identifier: ISC */
#ifndef RASID_LEXICON_PARTS_H
#define RASID_LEXICON_PARTS_H

#include "lexicon/lexicon.h"

struct arena;
struct map;

/* For the files that fill a lexicon only. */

/*
 * The lexicon is filled stanza by stanza. Sets are collected as lists of
 * lexemes while their number still grows and become bitmaps in the end.
 */
struct set_builder {
	struct lexeme_set set; /* filled at the end */
	const char *name;      /* as it was first written */
	uint32_t *members;
	size_t count, room;
};

struct lexicon {
	struct arena *arena;
	const struct keywords *keywords;
	struct errors *errors;
	struct lexeme *lexemes;
	size_t lexeme_count, lexeme_room;
	struct entity *entities;
	size_t entity_count, entity_room;
	struct map *classes; /* folded name → struct set_builder */
	struct map *lemmas;  /* folded lemma → struct set_builder */
	struct lexeme_set sets[WORD_CLASSES]; /* of classes, looked up once */
	struct map *entity_ids;		      /* id → number + 1 */
	struct map *names[ENTITY_PLACE + 1]; /* folded name → id, for doubles */
	struct form_table *forms;
	struct trie *trie;
	struct memo *memo;
	struct gazetteer *gazetteer;
	/* While a stanza's forms are emitted: */
	uint32_t current;
	const struct stanza *stanza;
};

#define BRIEF (1u << 27) /* of a name's payload: a short form */
#define WORD_MAX 300	 /* bytes of one word of a lexicon, before folding */

/* Fold a phrase word by word: single spaces between, nothing else. */
char *lexicon_fold(struct arena *, const char *phrase);

/* Put a lexeme into the set of a class or lemma. */
void lexicon_add_to_set(
    struct lexicon *, struct map *sets, const char *name, uint32_t lexeme);

/* The first value of a key, or NULL; or all, in an array of the arena's. */
const char *stanza_value(const struct stanza *, const char *key);
const char *const *lexicon_values(
    struct lexicon *, const struct stanza *, const char *key, size_t *count);

/* The value that a stanza must have; an error and NULL without it. */
const char *lexicon_need(
    struct lexicon *, const struct stanza *, const char *key);

#endif
