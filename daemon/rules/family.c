/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "rules/family.h"

/* Lists of words in rules, and the lexemes they stand for. */

char *
list_copy(struct arena *arena, const char *value)
{
	char *text = arena_strdup(arena, value), *comma;

	while ((comma = strstr(text, "\xd8\x8c")) != NULL)
		memset(comma, ' ', 2);
	return text;
}

bool
list_has(const char *list, const char *word)
{
	size_t length = strlen(word);

	for (const char *p = list; p != NULL && *p != '\0';) {
		size_t n = strcspn(p, " ");

		if (n == length && memcmp(p, word, n) == 0)
			return true;
		p += n + strspn(p + n, " ");
	}
	return false;
}

/* A word of a list, the one at a byte of the line, is in no lexicon. */
static void
unknown_word(const struct pattern_scope *scope, const char *word,
    const char *file, const struct stanza_line *line, size_t at)
{
	const char *near = lexicon_near(scope->lexicon, word);
	int column = line->column;

	for (size_t i = 0; i < at; i++)
		column += ((unsigned char)line->value[i] & 0xc0) != 0x80;
	errors_add(scope->errors, file, line->line, column,
	    "\"%s\" is not in the lexicon%s%s%s", word,
	    near ? " (did you mean \"" : "", near ? near : "",
	    near ? "\"?)" : "");
}

/*
 * Add the lexemes of one word or <class> of a list, at a byte of the line, to
 * a set under way.
 */
static void
add_words(const struct pattern_scope *scope, uint64_t *bits, char *word,
    const struct stanza *stanza, const struct stanza_line *line, size_t at)
{
	size_t length = strlen(word);
	size_t count = lexicon_lexeme_count(scope->lexicon);
	const struct lexeme_set *set;

	if (length > 2 && word[0] == '<' && word[length - 1] == '>') {
		word[length - 1] = '\0';
		word++;
		at++;
		set = lexicon_class(scope->lexicon, word);
	} else {
		set = lexicon_lemma(scope->lexicon, word);
	}
	if (set == NULL) {
		unknown_word(scope, word, stanza->file, line, at);
		return;
	}
	for (size_t i = 0; i < (count + 63) / 64; i++)
		bits[i] |= set->bits[i];
}

const struct lexeme_set *
family_read(const struct pattern_scope *scope, const struct stanza *stanza,
    const char *key, const struct lexeme_set *also)
{
	size_t words = (lexicon_lexeme_count(scope->lexicon) + 63) / 64 + 1;
	uint64_t *bits = arena_alloc(scope->arena, words * sizeof *bits);
	struct lexeme_set *set = arena_alloc(scope->arena, sizeof *set);
	const struct stanza_line *line = NULL;
	bool found = also != NULL;

	for (size_t i = 0; also != NULL && i + 1 < words; i++)
		bits[i] |= also->bits[i];
	while ((line = stanza_next(stanza, key, line)) != NULL) {
		char *text = list_copy(scope->arena, line->value);
		char *save = NULL;
		char *word = strtok_r(text, " ,", &save);

		found = true;
		for (; word != NULL; word = strtok_r(NULL, " ,", &save))
			add_words(scope, bits, word, stanza, line,
			    (size_t)(word - text));
	}
	set->bits = bits;
	return found ? set : NULL;
}
