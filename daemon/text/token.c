/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "text/fold.h"
#include "text/token.h"

/*
 * One pass over the field. A token is a run of letters, a run of digits with
 * their separators, or one mark. Canonical marks, one ASCII character each:
 *   .  full stop    ,  comma        ;  semicolon   :  colon   ?  !
 *   ~  two or more full stops, or an ellipsis
 *   (  ) brackets of any kind       -  dashes      /  slash   %
 *   *  anything else
 */

/* Single letters that are clitics when they stand alone; bits as readings.h. */
static const struct {
	uint16_t letter;
	uint8_t clitic;
} lone_clitics[] = {
    {0x648, 1 << 0}, /* waw: and */
    {0x641, 1 << 1}, /* feh: and so */
    {0x628, 1 << 2}, /* beh: with, in */
    {0x643, 1 << 3}, /* kaf: like */
    {0x644, 1 << 4}, /* lam: to, for */
};

/* Marks that have a canonical form, by code point; sorted. */
static const struct {
	uint16_t from;
	char to;
} marks[] = {
    {'!', '!'},
    {'%', '%'},
    {'(', '('},
    {')', ')'},
    {',', ','},
    {'-', '-'},
    {'.', '.'},
    {'/', '/'},
    {':', ':'},
    {';', ';'},
    {'?', '?'},
    {'[', '('},
    {']', ')'},
    {'{', '('},
    {'}', ')'},
    {0x60c, ','},
    {0x61b, ';'},
    {0x61f, '?'},
    {0x66a, '%'},
    {0x6d4, '.'},
    {0x2010, '-'},
    {0x2011, '-'},
    {0x2012, '-'},
    {0x2013, '-'},
    {0x2014, '-'},
    {0x2015, '-'},
    {0x2026, '~'},
    {0x2212, '-'},
};

struct splitter {
	const char *start, *p, *end;
	uint32_t position; /* code points read */
	struct arena *arena;
	struct token *tokens;
	size_t count, room;
	char *text; /* folded text, cut into tokens */
	size_t used;
	uint8_t flags; /* for the next token */
};

static bool
is_quote(uint32_t c)
{
	return c == '"' || c == '\'' || c == '`' || c == 0xab || c == 0xbb ||
	       c == 0xb4 || (c >= 0x2018 && c <= 0x201f) || c == 0x2039 ||
	       c == 0x203a || c == 0xff02;
}

static char
mark_of(uint32_t c)
{
	size_t low = 0, high = sizeof marks / sizeof *marks;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (marks[middle].from == c)
			return marks[middle].to;
		if (marks[middle].from < c)
			low = middle + 1;
		else
			high = middle;
	}
	return '*';
}

/* The next code point without moving. */
static uint32_t
peek(const struct splitter *s)
{
	const char *p = s->p;

	return p < s->end ? fold_next(&p, s->end) : 0;
}

static uint32_t
advance(struct splitter *s)
{
	s->position++;
	return fold_next(&s->p, s->end);
}

static struct token *
open_token(struct splitter *s, enum token_kind kind)
{
	struct token *token;

	s->tokens = arena_grow(
	    s->arena, s->tokens, s->count, &s->room, sizeof *s->tokens);
	token = &s->tokens[s->count++];
	memset(token, 0, sizeof *token);
	token->kind = (uint8_t)kind;
	token->begin = s->position;
	token->byte_begin = (uint32_t)(s->p - s->start);
	token->text = s->text + s->used;
	token->flags = s->flags;
	s->flags = 0;
	return token;
}

static void
close_token(struct splitter *s, struct token *token)
{
	size_t length = (size_t)(s->text + s->used - token->text);

	/* A length that 16 bits can't hold is no word; keep its beginning. */
	token->length = (uint16_t)(length > 0xfff0 ? 0xfff0 : length);
	token->end = s->position;
	token->byte_end = (uint32_t)(s->p - s->start);
	s->text[s->used++] = '\0';
}

/* Signs that folding drops but that can decide between two readings. */
static uint8_t
raw_flags(uint32_t c, bool first, bool second)
{
	if (c == 0x651)
		return TOKEN_SHADDA;
	if (c == 0x64b)
		return TOKEN_TANWIN;
	if (first && c == 0x625)
		return TOKEN_HAMZA_BELOW;
	if (first && c == 0x623)
		return TOKEN_HAMZA_ABOVE;
	if (second && c == 0x64f)
		return TOKEN_DAMMA;
	return 0;
}

static void
read_word(struct splitter *s)
{
	struct token *token = open_token(s, TOKEN_WORD);
	bool latin = peek(s) < 0x250;

	for (uint32_t n = 0; s->p < s->end; n++) {
		uint32_t c = peek(s), folded;
		enum fold_class class = fold_code_point(c, &folded);

		if (class != FOLD_LETTER && class != FOLD_MARK &&
		    class != FOLD_IGNORE && !(latin && class == FOLD_DIGIT))
			break;
		advance(s);
		token->flags |= raw_flags(c, n == 0, n == 1);
		if (folded != 0)
			s->used += fold_put(folded, s->text + s->used);
		else if (class == FOLD_LETTER)
			s->used += fold_expand(c, s->text + s->used);
	}
	close_token(s, token);
	if (token->length == 0)
		s->count--; /* only signs: nothing is left of it */
}

/* Whether a separator stands between two digits: 1,200 or 3.5. */
static bool
is_separator(const struct splitter *s, uint32_t c)
{
	const char *p = s->p;
	uint32_t folded;

	if (c != '.' && c != ',' && c != 0x66b && c != 0x66c)
		return false;
	fold_next(&p, s->end);
	return p < s->end &&
	       fold_code_point(fold_next(&p, s->end), &folded) == FOLD_DIGIT;
}

static void
read_number(struct splitter *s)
{
	struct token *token = open_token(s, TOKEN_NUMBER);

	while (s->p < s->end) {
		uint32_t c = peek(s), folded;

		if (fold_code_point(c, &folded) == FOLD_DIGIT)
			s->text[s->used++] = (char)folded;
		else if (!is_separator(s, c))
			break;
		else if (c == '.' || c == 0x66b)
			s->text[s->used++] = '.';
		advance(s);
	}
	close_token(s, token);
}

static void
read_mark(struct splitter *s)
{
	struct token *token = open_token(s, TOKEN_PUNCT);
	uint32_t c = advance(s);
	char mark = mark_of(c);

	if (mark == '.' && peek(s) == '.')
		mark = '~';
	while (mark == '~' && peek(s) == '.')
		advance(s);
	s->text[s->used++] = mark;
	close_token(s, token);
}

static void
read_quote(struct splitter *s)
{
	advance(s);
	if (s->count > 0)
		s->tokens[s->count - 1].flags |= TOKEN_UNQUOTED;
	s->flags |= TOKEN_QUOTED;
}

/* Whether a token is one letter of Arabic or Latin, as initials are. */
static bool
is_letter(const struct token *token)
{
	return token->kind == TOKEN_WORD &&
	       (token->length == 1 ||
		   (token->length == 2 && (token->text[0] & 0x80)));
}

/* Join "a.b.c" to one word, its inner stops kept, as names are spelled. */
static size_t
join_initials(struct token *tokens, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		struct token *token = &tokens[kept++];
		char *text = (char *)tokens[i].text;
		bool letter = is_letter(&tokens[i]);

		*token = tokens[i];
		while (letter && i + 2 < count &&
		       token_is(&tokens[i + 1], '.') &&
		       is_letter(&tokens[i + 2]) &&
		       tokens[i].end == tokens[i + 1].begin &&
		       tokens[i + 1].end == tokens[i + 2].begin) {
			const struct token *next = &tokens[i += 2];

			text[token->length++] = '.';
			memmove(text + token->length, next->text,
			    next->length + 1u);
			token->length =
			    (uint16_t)(token->length + next->length);
			token->end = next->end;
			token->byte_end = next->byte_end;
			token->flags |= next->flags & TOKEN_UNQUOTED;
		}
	}
	return kept;
}

/* The clitic that a lone letter is, or 0. */
static uint8_t
lone_clitic(const struct token *token)
{
	const char *p = token->text;
	uint32_t letter;

	if (token->kind != TOKEN_WORD || token->length != 2)
		return 0;
	letter = fold_next(&p, p + 2);
	for (size_t i = 0; i < sizeof lone_clitics / sizeof *lone_clitics; i++)
		if (lone_clitics[i].letter == letter)
			return lone_clitics[i].clitic;
	return 0;
}

/* Whether two tokens are letters with at most a space between. */
static bool
are_spelled(const struct token *a, const struct token *b)
{
	return is_letter(a) && is_letter(b) && b->begin - a->end <= 1 &&
	       !(b->flags & TOKEN_NEWLINE);
}

/*
 * Where the run of spaced letters that begins at a token ends, if they are the
 * initials of a name: one of them at least is no clitic. Else the token.
 */
static size_t
end_of_initials(const struct token *tokens, size_t count, size_t first)
{
	size_t end = first + 1;
	bool initials =
	    is_letter(&tokens[first]) && !lone_clitic(&tokens[first]);

	for (; end < count && are_spelled(&tokens[end - 1], &tokens[end]);
	     end++)
		initials |= !lone_clitic(&tokens[end]);
	return initials ? end : first;
}

/* Join lone clitics to what follows them on the same line. */
static size_t
join_clitics(struct token *tokens, size_t count)
{
	size_t kept = 0, initials = 0;

	for (size_t i = 0; i < count; i++) {
		uint8_t clitic = lone_clitic(&tokens[i]);
		struct token *next = &tokens[i + 1];

		if (i >= initials && is_letter(&tokens[i]))
			initials = end_of_initials(tokens, count, i);
		if (clitic != 0 && i >= initials && i + 1 < count &&
		    next->kind != TOKEN_PUNCT &&
		    !(next->flags & TOKEN_NEWLINE) &&
		    next->begin - tokens[i].end <= 3) {
			next->clitics = tokens[i].clitics | clitic;
			next->begin = tokens[i].begin;
			next->byte_begin = tokens[i].byte_begin;
			next->flags |= tokens[i].flags & TOKEN_NEWLINE;
			continue;
		}
		tokens[kept++] = tokens[i];
	}
	return kept;
}

struct token_list
token_split(const char *utf8, size_t length, struct arena *arena)
{
	struct splitter s = {
	    .start = utf8, .p = utf8, .end = utf8 + length, .arena = arena};

	/*
	 * One byte of text and a NUL for each byte at most, but for
	 * compatibility characters: at least 3 bytes, which may become 40.
	 */
	s.text = arena_alloc(arena, FOLD_ROOM(length));
	s.flags = TOKEN_NEWLINE;
	while (s.p < s.end) {
		uint32_t c = peek(&s), folded;

		switch (fold_code_point(c, &folded)) {
		case FOLD_LETTER:
			read_word(&s);
			break;
		case FOLD_DIGIT:
			read_number(&s);
			break;
		case FOLD_SPACE:
			if (c == '\n' || c == 0x2028 || c == 0x2029)
				s.flags |= TOKEN_NEWLINE;
			advance(&s);
			break;
		case FOLD_MARK:
		case FOLD_IGNORE:
			advance(&s);
			break;
		default:
			if (is_quote(c))
				read_quote(&s);
			else
				read_mark(&s);
		}
	}
	s.count = join_initials(s.tokens, s.count);
	s.count = join_clitics(s.tokens, s.count);
	return (struct token_list){s.tokens, s.count};
}
