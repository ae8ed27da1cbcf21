/* SPDX-License-Identifier: ISC */
#ifndef RASID_LEXICON_H
#define RASID_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexicon/gazetteer.h"
#include "lexicon/library.h"
#include "lexicon/memo.h"
#include "lexicon/readings.h"
#include "lexicon/trie.h"

/*
 * All that is known about words and names, immutable after it is loaded.
 *
 *   lexemes   words with their forms: verbs, nouns, adjectives, particles;
 *             a word of the text leads to them through the form table
 *   classes   sets of lexemes, by the names that analysts give them
 *   entities  organisations, persons, institutions, sources; and places
 *             (in the gazetteer); their names stand in one trie
 */
struct lexeme {
	const char *id;
	const char *lemma;   /* folded */
	const char *name_en; /* gloss in the plural, or NULL */
	const char *role;    /* role code, or NULL */
	const char *means;   /* code of a weapon or means, or NULL */
	const char *country; /* alpha-3 of a nisba, or NULL */
	const char *unit;    /* value as it is written, or NULL */
	long value, max;     /* of number words; max 0: none */
	uint32_t features;   /* part of speech and gender */
	bool human;
};

enum entity_kind {
	ENTITY_ACTOR,
	ENTITY_PERSON,
	ENTITY_INSTITUTION,
	ENTITY_SOURCE,
	ENTITY_PLACE
};

#define NO_ENTITY UINT32_MAX

struct entity {
	enum entity_kind kind;
	const char *id;
	const char *name;    /* canonical, as in the file */
	const char *name_en; /* of an institution: a pattern with %s */
	const char *country; /* alpha-3 or "" */
	const char *role;    /* code or "" */
	const char *org_kind;
	const char *parent_id;
	const char *org_id;
	uint32_t parent; /* entity or NO_ENTITY */
	uint32_t org;
	uint32_t head; /* lexeme of the first word of its name, or NO_LEXEME */
	int since, until;	     /* yyyymmdd; 0 and 99999999 if open */
	const struct stanza *stanza; /* that told it, for errors */
	const char *const *shorts;   /* folded definite descriptions */
	size_t short_count;
};

#define NO_LEXEME UINT32_MAX

/* A set of lexemes, one bit each. */
struct lexeme_set {
	const uint64_t *bits;
};

/* What a name in the text can stand for: entities' and places' numbers. */
struct name_ref {
	enum entity_kind kind;
	uint32_t number; /* of an entity, or of a place in the gazetteer */
	bool brief; /* a short form: only where the text has named it in full */
};

/*
 * The classes that the program itself asks for, with the names by which
 * keywords.lex leads to them; class_names in lexicon.c has those.
 */
enum word_class {
	CLASS_NONE, /* ends a list of them */
	CLASS_ACCIDENT,
	CLASS_AGENCY,
	CLASS_ANTIQUITY,
	CLASS_APART,
	CLASS_ARMED,
	CLASS_BETWEEN,
	CLASS_BOUNDARY,
	CLASS_CAPITAL,
	CLASS_CARRY,
	CLASS_CLAUSE_JOIN,
	CLASS_COMPLEMENTISER,
	CLASS_COURT,
	CLASS_CRIME,
	CLASS_CRIMINAL,
	CLASS_CULTURE,
	CLASS_DIRECTION,
	CLASS_ECONOMIC,
	CLASS_ECONOMY,
	CLASS_EDGE,
	CLASS_FACILITY,
	CLASS_FORMER,
	CLASS_GOAL,
	CLASS_HAPPENING,
	CLASS_INCIDENT,
	CLASS_JUDGEMENT,
	CLASS_LIGHT,
	CLASS_MANY,
	CLASS_NATURE,
	CLASS_NEGATION,
	CLASS_ORIGIN,
	CLASS_PEOPLE,
	CLASS_PLACE_NOUN,
	CLASS_PREPOSITION,
	CLASS_RELATIVE,
	CLASS_SCIENCE,
	CLASS_SETTLEMENT,
	CLASS_SIDES,
	CLASS_STREET,
	CLASS_SOURCE_NOUN,
	CLASS_SPORT,
	CLASS_STRANGER,
	CLASS_TOLL,
	CLASS_UNKNOWN,
	CLASS_UPON,
	CLASS_WAS,
	CLASS_WEATHER,
	WORD_CLASSES,
};

struct lexicon;

/* Build from a library. Errors are added; never NULL. */
struct lexicon *lexicon_new(const struct library *, struct errors *);
void lexicon_free(struct lexicon *);

const struct lexeme *lexicon_lexeme(const struct lexicon *, uint32_t number);
size_t lexicon_lexeme_count(const struct lexicon *);
const struct entity *lexicon_entity(const struct lexicon *, uint32_t number);
size_t lexicon_entity_count(const struct lexicon *);
/* The number of the entity with an id, or NO_ENTITY. */
uint32_t lexicon_entity_by_id(const struct lexicon *, const char *id);
const struct gazetteer *lexicon_gazetteer(const struct lexicon *);
const struct form_table *lexicon_forms(const struct lexicon *);
const struct trie *lexicon_names(const struct lexicon *);
/* What was looked up before; all else of a lexicon never changes. */
struct memo *lexicon_memo(const struct lexicon *);
struct name_ref lexicon_name_ref(uint32_t payload);

/*
 * The set of a class, or of all lexemes with a lemma (folded inside); NULL if
 * there is none. lexicon_near names what may have been meant, or NULL.
 */
const struct lexeme_set *lexicon_class(
    const struct lexicon *, const char *name);
const struct lexeme_set *lexicon_lemma(
    const struct lexicon *, const char *word);
const char *lexicon_near(const struct lexicon *, const char *name);

/*
 * The name of a class that a lexeme is in, as analysts write it; place starts
 * at 0 and is moved on. NULL: no more.
 */
const char *lexicon_class_of(
    const struct lexicon *, uint32_t lexeme, size_t *place);

/* The set of a class that the program asks for; empty if nothing is in it. */
const struct lexeme_set *lexicon_set(const struct lexicon *, enum word_class);

static inline bool
lexeme_set_has(const struct lexeme_set *set, uint32_t lexeme)
{
	return set->bits[lexeme >> 6] >> (lexeme & 63) & 1;
}

#endif
