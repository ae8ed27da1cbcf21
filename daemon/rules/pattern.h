/* SPDX-License-Identifier: ISC */
#ifndef RASID_PATTERN_H
#define RASID_PATTERN_H

#include <stdbool.h>
#include <stdint.h>

#include "lexicon/lexicon.h"
#include "rules/count.h"
#include "rules/feature.h"
#include "rules/phrase.h"
#include "rules/slot.h"

/*
 * A pattern's text as a tree. The language (rasid-rules(5) is its manual):
 *
 *   word            any form of the lemma, or just that word
 *   =word           that written form
 *   <class:f,f>     a word of a class, with features; or of a lemma, where
 *                   no class is called so
 *   <رقم>           a number in digits
 *   <غريب>          a word that the lexicon does not know
 *   <أي:f,f>        any word that it knows, with features
 *   {slot}          a phrase of the slot's kind, captured
 *   {slot/tag,tag}  ... with tags
 *   {slot/3..9}     ... of such a number; of a time: days from publication
 *   {slot: x}       what x matches, captured
 *   ب<class> ل{slot} و=word  the same with the preposition on its first word
 *   (x | y)  x?  x*  x+
 *   ... ...3        a few words of the same clause; at most three
 *   ~               adverbials: times, places, brackets
 *   _               any word
 *   [x]             the trigger: where the event is told
 *   #               in a context: the trigger of the event in question
 *   &x  !x          x follows; x does not follow
 *   @x  @!x         x stands before; x does not stand before
 *   ^ $             the sentence begins, ends
 *   ، : ؛ / - .     the mark itself
 */
enum node_kind {
	NODE_SEQUENCE,
	NODE_CHOICE,
	NODE_OPTIONAL,
	NODE_REPEAT, /* one or more */
	NODE_SET,
	NODE_TEXT,
	NODE_DIGITS,
	NODE_UNKNOWN,
	NODE_MARK,
	NODE_PHRASE,
	NODE_CAPTURE,
	NODE_GAP,
	NODE_ADJUNCTS,
	NODE_ANY,
	NODE_AHEAD,
	NODE_NOT,
	NODE_BEHIND,
	NODE_NOT_BEHIND,
	NODE_START,
	NODE_END,
	NODE_TRIGGER,
	NODE_HERE, /* # */
};

struct node {
	enum node_kind kind;
	struct node *child; /* first, of those that have any */
	struct node *next;  /* sibling */
	uint8_t clitics;    /* prepositions required on the first word */
	uint8_t slot;	    /* of captures and phrases */
	uint32_t kinds;	    /* of phrases: one bit each */
	uint32_t tags;	    /* of phrases: all required */
	const char *text;   /* folded; or the mark */
	const struct lexeme_set *set; /* NULL of NODE_SET: any lexeme */
	struct reading_test test;
	struct number_range range; /* of phrases and digits */
	uint8_t limit;		   /* of gaps */
	uint32_t from, to;	   /* bytes of the pattern's text */
	int column;		   /* in the line of the file */
};

struct reach;

/* What the text of a pattern may refer to. */
struct pattern_scope {
	const struct lexicon *lexicon;
	const struct keywords *keywords;
	const struct lexeme_set *action; /* verbs of the rule, or NULL */
	const struct lexeme_set *noun;	 /* nouns of the rule, or NULL */
	const struct reach *reach;	 /* forms that there are; NULL: any */
	struct arena *arena;
	struct errors *errors;
};

/*
 * Parse a pattern. Errors (unknown slot, class, feature; unbalanced brackets)
 * are added at their column; NULL if there were any.
 */
struct node *pattern_parse(
    const struct pattern_scope *, const char *file, const struct stanza_line *);

#endif
