/* SPDX-License-Identifier: ISC */
#ifndef RASID_TOKEN_H
#define RASID_TOKEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

/*
 * The words, numbers and punctuation of a field, folded, with offsets back to
 * the field as it came. Quotation marks are no tokens: they leave a flag on
 * their neighbours, so that no pattern has to speak of them. A lone clitic
 * letter (a conjunction or preposition split off by a space, tatweel or quote)
 * is joined to the word or number after it as detached clitics.
 */
enum token_kind {
	TOKEN_WORD,
	TOKEN_NUMBER, /* text is ASCII digits, separators removed */
	TOKEN_PUNCT,  /* text is one canonical mark, see token.c */
};

enum token_flags {
	TOKEN_SHADDA = 1,	/* raw form has a shadda */
	TOKEN_TANWIN = 2,	/* raw form ends in a written fathatan */
	TOKEN_QUOTED = 4,	/* a quotation mark stands right before */
	TOKEN_UNQUOTED = 8,	/* a quotation mark stands right after */
	TOKEN_HAMZA_BELOW = 16, /* first letter is alef with hamza below */
	TOKEN_HAMZA_ABOVE = 32,
	TOKEN_DAMMA = 64,    /* a written damma on the first letter: passive */
	TOKEN_NEWLINE = 128, /* first token of a line */
};

struct token {
	const char *text;    /* folded, NUL-terminated */
	uint32_t begin, end; /* code points of the field, half-open */
	uint32_t byte_begin, byte_end;
	uint16_t length; /* bytes of text */
	uint8_t kind;
	uint8_t flags;
	uint8_t clitics; /* detached proclitics: bits of readings.h */
};

struct token_list {
	struct token *tokens;
	size_t count;
};

/* Cut a field of valid UTF-8 into tokens. Linear; memory from the arena. */
struct token_list token_split(const char *utf8, size_t length, struct arena *);

/* Whether a token is this one punctuation mark. */
static inline bool
token_is(const struct token *token, char mark)
{
	return token->kind == TOKEN_PUNCT && token->text[0] == mark;
}

#endif
