/* SPDX-License-Identifier: ISC */
#include "text/sentence.h"

/* Sentence boundaries, by marks and lines. */

/* A full stop after a single letter belongs to initials: "U.N.". */
static bool
after_initial(const struct token_list *list, size_t i, size_t first)
{
	return i > first && list->tokens[i - 1].kind == TOKEN_WORD &&
	       list->tokens[i - 1].length <= 2;
}

static bool
ends_sentence(const struct token_list *list, size_t i, size_t first)
{
	const struct token *token = &list->tokens[i];

	if (token->kind != TOKEN_PUNCT)
		return false;
	switch (token->text[0]) {
	case '?':
	case '!':
		return true;
	case '.':
		return !after_initial(list, i, first);
	default:
		return false;
	}
}

struct sentence
sentence_next(const struct token_list *list, size_t first)
{
	size_t i = first;

	while (i < list->count) {
		if (i > first && (list->tokens[i].flags & TOKEN_NEWLINE))
			break;
		if (i - first + 1 >= SENTENCE_MAX ||
		    ends_sentence(list, i, first)) {
			i++;
			break;
		}
		i++;
	}
	return (struct sentence){first, i - first};
}
