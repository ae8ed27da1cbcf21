/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "rules/adjunct.h"

/* Times, places and brackets between the parts of a clause. */

#define BRACKET_LIMIT 15 /* words that brackets may hold to be stepped over */

/* Where, and which way. */
struct way {
	const struct scene *scene;
	bool backwards;
};

static const struct word *
word_at(const struct way *w, size_t position)
{
	return scene_word(w->scene, w->backwards, position);
}

static size_t
step(const struct way *w, size_t position)
{
	return w->backwards ? position - 1 : position + 1;
}

static const struct phrase *
phrase_at(const struct way *w, enum phrase_kind kind, size_t position)
{
	return w->backwards ? w->scene->ends[kind][position]
			    : w->scene->begins[kind][position];
}

static bool
is_mark(const struct way *w, size_t position, const char *set)
{
	const struct word *word = word_at(w, position);

	return word != NULL && word->token->kind == TOKEN_PUNCT &&
	       strchr(set, word->token->text[0]) != NULL;
}

/* Step over brackets or two dashes and what they hold, if any stand here. */
static size_t
step_brackets(const struct way *w, size_t position)
{
	bool dash = is_mark(w, position, "-");
	const char *open = dash ? "-" : w->backwards ? ")" : "(";
	const char *close = dash ? "-" : w->backwards ? "(" : ")";
	size_t p = position;

	if (!is_mark(w, p, open))
		return position;
	p = step(w, p);
	for (int n = 0; n < BRACKET_LIMIT && word_at(w, p) != NULL; n++) {
		bool closed = is_mark(w, p, close);

		p = step(w, p);
		if (closed)
			return p;
	}
	return position;
}

static size_t
step_phrase(const struct way *w, size_t position)
{
	static const enum phrase_kind kinds[] = {
	    PHRASE_ADJUNCT, PHRASE_TIME, PHRASE_PLACE};

	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
		const struct phrase *p = phrase_at(w, kinds[k], position);

		if (p == NULL)
			continue;
		if (kinds[k] == PHRASE_PLACE && !(p->tags & TAG_ADVERBIAL))
			continue;
		return w->backwards ? p->begin : p->end;
	}
	return position;
}

size_t
adjunct_step(
    const struct scene *scene, bool backwards, size_t position, bool looped)
{
	const struct way way = {scene, backwards}, *w = &way;
	size_t p = step_phrase(w, position);

	if (is_mark(w, position, "-") && is_mark(w, step(w, position), "-"))
		return position; /* "--" ends a dateline */
	if (p == position)
		p = step_brackets(w, position);
	if (p != position)
		return p;
	if (!is_mark(w, position, ",-"))
		return position;
	p = step(w, position);
	if (looped)
		return p;
	if (step_phrase(w, p) != p)
		return step_phrase(w, p);
	return step_brackets(w, p) != p ? step_brackets(w, p) : position;
}
