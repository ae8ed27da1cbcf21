/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "rules/first.h"

/* First words of patterns, from their trees. */

#define CLITICS_MAX 12 /* bytes of proclitics: six letters */

struct collector {
	struct first *first;
	uint64_t *bits;
	size_t words; /* of bits */
	bool written; /* written words count as such, too */
};

static void
add_set(struct collector *c, const struct lexeme_set *set)
{
	for (size_t i = 0; i < c->words; i++)
		c->bits[i] |= set->bits[i];
}

static void
add_text(struct collector *c, const char *text)
{
	struct first *first = c->first;

	if (first->text_count == FIRST_TEXTS) {
		first->anything = true;
		return;
	}
	first->texts[first->text_count] = text;
	first->lengths[first->text_count++] = strlen(text);
}

/* Collect from a node; whether it can match nothing, so that more follows. */
static bool
collect(struct collector *c, const struct node *node)
{
	bool empty = false;

	switch (node->kind) {
	case NODE_SET:
		if (node->set != NULL)
			add_set(c, node->set);
		else
			c->first->anything = true;
		return false;
	case NODE_TEXT:
		/* A word that the lexicon has is found by its readings. */
		if (node->set != NULL)
			add_set(c, node->set);
		if (node->set == NULL || c->written)
			add_text(c, node->text);
		return false;
	case NODE_MARK:
		add_text(c, node->text);
		return false;
	case NODE_DIGITS:
		c->first->digits = true;
		return false;
	case NODE_UNKNOWN:
		c->first->unknown = true;
		return false;
	case NODE_PHRASE:
		c->first->kinds |= node->kinds;
		return false;
	case NODE_CHOICE:
		for (node = node->child; node != NULL; node = node->next)
			empty |= collect(c, node);
		return empty;
	case NODE_SEQUENCE:
	case NODE_CAPTURE:
	case NODE_REPEAT:
	case NODE_TRIGGER:
		for (node = node->child; node != NULL; node = node->next)
			if (!collect(c, node))
				return false;
		return true;
	case NODE_OPTIONAL:
		collect(c, node->child);
		return true;
	case NODE_AHEAD:
	case NODE_NOT:
	case NODE_BEHIND:
	case NODE_NOT_BEHIND:
	case NODE_START:
		return true;
	default:
		c->first->anything = true;
		return false;
	}
}

static void
work_out(struct first *first, const struct node *node, bool written,
    const struct lexicon *lexicon, struct arena *arena)
{
	struct collector c = {.first = first,
	    .words = (lexicon_lexeme_count(lexicon) + 63) / 64,
	    .written = written};

	memset(first, 0, sizeof *first);
	c.bits = arena_alloc(arena, (c.words + 1) * sizeof *c.bits);
	first->lexemes.bits = c.bits;
	if (collect(&c, node))
		first->anything = true;
}

void
first_of(struct first *first, const struct node *node,
    const struct lexicon *lexicon, struct arena *arena)
{
	work_out(first, node, false, lexicon, arena);
}

void
first_of_any(struct first *first, const struct node *node,
    const struct lexicon *lexicon, struct arena *arena)
{
	work_out(first, node, true, lexicon, arena);
}

static bool
has_text(const struct first *first, const struct word *word)
{
	const char *text = word->token->text;
	size_t length = word->token->length;

	for (size_t i = 0; i < first->text_count; i++) {
		size_t n = first->lengths[i];

		/* Clitics may stand before it. */
		if (n <= length && n + CLITICS_MAX >= length &&
		    memcmp(text + length - n, first->texts[i], n) == 0)
			return true;
	}
	return false;
}

bool
first_allows(const struct first *first, const struct scene *scene, size_t at)
{
	const struct word *word = &scene->analysis->words[at];

	if (first->anything)
		return true;
	for (int kind = 0; first->kinds >> kind != 0; kind++)
		if ((first->kinds >> kind & 1) &&
		    scene->begins[kind][at] != NULL)
			return true;
	if (word->token->kind == TOKEN_NUMBER)
		return first->digits;
	if (word->count == 0 && first->unknown)
		return true;
	return word_in(word, &first->lexemes) || has_text(first, word);
}
