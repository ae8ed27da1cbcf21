/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "rules/index.h"

/*
 * What a word has (the lexeme of a reading, a text, being a number or unknown)
 * leads to a row, in which each first that allows such a word has its bit:
 *
 *	lexemes[1204] -> 0 0 1 0 1 0
 *	texts["-"]    -> 1 0 0 0 0 0
 *	unknown       -> 0 0 0 1 0 0
 *
 * A word's bits are the union of its rows. Most words have no row at all.
 */
struct row {
	uint16_t from, to; /* where it is not 0: half-open, mostly empty */
	uint64_t *bits;	   /* NULL if empty */
};

struct index {
	const struct lexicon *lexicon;
	struct arena *arena;
	const struct first **firsts;
	size_t count, room, width;
	struct row *lexemes;
	struct map *texts;
	/* Lengths (from 63 on together) of the texts that end in a byte: most
	   words have no such length and need not be looked up. */
	uint64_t lengths[256];
	struct row anything, digits, unknown;
	struct row kinds[PHRASE_KINDS];
};

struct index *
index_new(const struct lexicon *lexicon, struct arena *arena)
{
	struct index *index = arena_alloc(arena, sizeof *index);

	index->lexicon = lexicon;
	index->arena = arena;
	return index;
}

void
index_add(struct index *index, const struct first *first)
{
	index->firsts = arena_grow(index->arena, index->firsts, index->count,
	    &index->room, sizeof *index->firsts);
	index->firsts[index->count++] = first;
}

/* Set a first's bit in a row; numbers come in order. */
static void
add_bit(struct index *index, struct row *row, size_t number)
{
	if (row->bits == NULL) {
		row->bits =
		    arena_alloc(index->arena, index->width * sizeof *row->bits);
		row->from = (uint16_t)(number >> 6);
	}
	row->to = (uint16_t)((number >> 6) + 1);
	row->bits[number >> 6] |= 1ull << (number & 63);
}

static uint64_t
length_bit(size_t length)
{
	return 1ull << (length < 63 ? length : 63);
}

static void
add_text(struct index *index, const char *text, size_t length, size_t number)
{
	struct row *row = map_getn(index->texts, text, length);

	if (row == NULL) {
		row = arena_alloc(index->arena, sizeof *row);
		map_setn(index->texts, text, length, row);
	}
	add_bit(index, row, number);
	index->lengths[(unsigned char)text[length - 1]] |= length_bit(length);
}

static void
add_first(struct index *index, const struct first *first, size_t number)
{
	size_t lexemes = lexicon_lexeme_count(index->lexicon);

	for (size_t i = index_next(first->lexemes.bits, 0, lexemes);
	     i < lexemes; i = index_next(first->lexemes.bits, i + 1, lexemes))
		add_bit(index, &index->lexemes[i], number);
	for (size_t i = 0; i < first->text_count; i++)
		add_text(index, first->texts[i], first->lengths[i], number);
	for (int kind = 0; kind < PHRASE_KINDS; kind++)
		if (first->kinds >> kind & 1)
			add_bit(index, &index->kinds[kind], number);
	if (first->anything)
		add_bit(index, &index->anything, number);
	if (first->digits)
		add_bit(index, &index->digits, number);
	if (first->unknown)
		add_bit(index, &index->unknown, number);
}

void
index_finish(struct index *index)
{
	size_t lexemes = lexicon_lexeme_count(index->lexicon);
	index->width = (index->count + 63) / 64;
	index->lexemes =
	    arena_alloc(index->arena, (lexemes + 1) * sizeof *index->lexemes);
	index->texts = map_new();
	for (size_t i = 0; i < index->count; i++)
		add_first(index, index->firsts[i], i);
}

void
index_free(struct index *index)
{
	if (index != NULL)
		map_free(index->texts, NULL);
}

size_t
index_width(const struct index *index)
{
	return index->width;
}

static void
add_row(const struct row *row, uint64_t *bits)
{
	for (size_t i = row->from; i < row->to; i++)
		bits[i] |= row->bits[i];
}

static void
add_text_row(
    const struct index *index, const char *text, size_t length, uint64_t *bits)
{
	const struct row *row = NULL;

	if (length > 0 && (index->lengths[(unsigned char)text[length - 1]] &
			      length_bit(length)) != 0)
		row = map_getn(index->texts, text, length);
	if (row != NULL)
		add_row(row, bits);
}

void
index_word(const struct index *index, const struct word *word, uint64_t *bits)
{
	const struct token *token = word->token;

	add_row(&index->anything, bits);
	if (token->kind == TOKEN_NUMBER) {
		add_row(&index->digits, bits);
		return;
	}
	if (word->count == 0)
		add_row(&index->unknown, bits);
	for (size_t i = 0; i < word->count; i++)
		add_row(&index->lexemes[word->readings[i].lexeme], bits);
	/* A word as it is written, or without what is cut off before it. */
	add_text_row(index, token->text, token->length, bits);
	for (size_t i = 0; i < word->strip_count; i++)
		if (word->strips[i].begin > 0 && word->strips[i].enclitic == 0)
			add_text_row(index, token->text + word->strips[i].begin,
			    word->strips[i].length, bits);
}

void
index_phrases(const struct index *index, uint32_t kinds, uint64_t *bits)
{
	for (; kinds != 0; kinds &= kinds - 1)
		add_row(&index->kinds[__builtin_ctz(kinds)], bits);
}

size_t
index_next(const uint64_t *bits, size_t from, size_t end)
{
	while (from < end) {
		uint64_t rest = bits[from >> 6] >> (from & 63);

		if (rest != 0) {
			from += (size_t)__builtin_ctzll(rest);
			return from < end ? from : end;
		}
		from = (from | 63) + 1;
	}
	return end;
}
