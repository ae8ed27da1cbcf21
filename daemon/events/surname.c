/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/surname.h"
#include "lexicon/morph.h"

#define SURNAMES_MAX 32 /* persons of one story */
#define SHORTEST 6	/* bytes: three letters */

struct surname {
	const struct token *token; /* the last of the full name */
	const struct name *name;
};

struct surnames {
	struct surname list[SURNAMES_MAX];
	size_t count;
};

/* Letters that are written with a name, and their clitics. */
static const struct {
	const char *letter;
	uint8_t clitic;
} prefixes[] = {
    {"", 0}, {"\xd9\x88", C_WA}, {"\xd9\x84", C_LI}, {"\xd8\xa8", C_BI}};

static bool
is_person(const struct name *name)
{
	for (size_t i = 0; i < name->count; i++) {
		struct name_ref ref = lexicon_name_ref(name->refs[i]);

		if (ref.kind == ENTITY_PERSON && !ref.brief)
			return true;
	}
	return false;
}

/* The last words of persons' full names; not those that are words too. */
static void
collect(struct surnames *all, const struct analysis *a)
{
	for (size_t i = 0; i < a->name_count && all->count < SURNAMES_MAX;
	     i++) {
		const struct name *name = &a->names[i];
		const struct word *last = &a->words[name->end - 1];

		if (name->end - name->begin > 1 && last->count == 0 &&
		    last->token->length >= SHORTEST && is_person(name))
			all->list[all->count++] =
			    (struct surname){last->token, name};
	}
}

/* Whether a word may be a part of another person's name. */
static bool
is_strange(const struct analysis *a, size_t at)
{
	return at < a->count && a->words[at].count == 0 &&
	       a->words[at].token->kind == TOKEN_WORD;
}

/* The person that a word by itself means, or NULL; with what is before it. */
static const struct name *
find_surname(const struct surnames *all, const struct analysis *a, size_t at,
    uint8_t *clitics)
{
	const struct token *token = a->words[at].token;

	if (token->kind != TOKEN_WORD || a->words[at].count > 0 ||
	    is_strange(a, at + 1) || (at > 0 && is_strange(a, at - 1)))
		return NULL;
	for (size_t p = 0; p < sizeof prefixes / sizeof *prefixes; p++) {
		size_t cut = strlen(prefixes[p].letter);

		if (strncmp(token->text, prefixes[p].letter, cut) != 0)
			continue;
		for (size_t i = all->count; i-- > 0;)
			if (strcmp(token->text + cut,
				all->list[i].token->text) == 0) {
				*clitics = prefixes[p].clitic;
				return all->list[i].name;
			}
	}
	return NULL;
}

/* The names of a sentence with the surnames between them. */
static void
add_surnames(
    struct story *story, const struct surnames *all, struct analysis *a)
{
	struct name *names = arena_alloc(
	    story->arena, (a->name_count + a->count) * sizeof *names);
	size_t count = 0, next = 0, end = 0;

	for (size_t at = 0; at < a->count; at++) {
		uint8_t clitics = 0;
		const struct name *full =
		    at >= end ? find_surname(all, a, at, &clitics) : NULL;

		for (; next < a->name_count && a->names[next].begin == at;
		     next++) {
			/* "Barak" is not "in Arak" where a Barak is told of. */
			if (full != NULL && a->names[next].end == at + 1)
				continue;
			names[count++] = a->names[next];
			if (a->names[next].end > end)
				end = a->names[next].end;
			full = NULL;
		}
		if (full == NULL)
			continue;
		names[count] = *full;
		names[count].begin = (uint16_t)at;
		names[count].end = (uint16_t)(at + 1);
		names[count++].proclitics = clitics;
	}
	a->names = names;
	a->name_count = count;
}

void
surname_mark(struct story *story)
{
	struct surnames *all = arena_alloc(story->arena, sizeof *all);

	for (size_t i = 0; i < story->sentence_count; i++)
		collect(all, &story->sentences[i].analysis);
	for (size_t i = 0; i < story->sentence_count && all->count > 0; i++)
		add_surnames(story, all, &story->sentences[i].analysis);
}
