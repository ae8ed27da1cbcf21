/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/source.h"
#include "lexicon/morph.h"

/*
 * Attributions. A rule of attribution says by its meaning which words its
 * speaker answers for:
 *
 *   after     what follows it, to the end of the sentence
 *   before    what stands before it, back to the sentence before
 *   sentence  the whole sentence
 *   same      what follows it; the speaker is the last one
 */

#define LEAD_SENTENCES 2 /* after a headline or a lead */

/* The source that a party is: a person stands for his organisation. */
static struct event_source *
source_of_party(struct story *story, const struct party *party)
{
	struct event_source *source = arena_alloc(story->arena, sizeof *source);
	uint32_t number = party->id
			      ? lexicon_entity_by_id(story->lexicon, party->id)
			      : NO_ENTITY;
	const struct entity *e =
	    number != NO_ENTITY ? lexicon_entity(story->lexicon, number) : NULL;

	*source = (struct event_source){.text = party->text,
	    .name = party->name,
	    .name_en = party->name_en,
	    .id = party->id};
	if (e != NULL && e->kind == ENTITY_PERSON && e->org != NO_ENTITY) {
		e = lexicon_entity(story->lexicon, e->org);
		source->name = e->name;
		source->name_en = e->name_en;
		source->id = e->id;
	}
	return source;
}

/* The source that an attribution's phrase names. */
static struct event_source *
source_of(struct story *story, struct actor_memory *actors,
    const struct story_sentence *s, const struct attribution *a)
{
	size_t count;
	struct party *parties = actor_resolve(
	    actors, s, a->phrase, a->source_end, story->published, &count);
	struct event_source *source = source_of_party(story, &parties[0]);

	source->text = story_text(story, s, a->source_begin, a->source_end);
	return source;
}

static void
set_scope(struct attribution *a, const struct story_sentence *s,
    const struct match *match)
{
	const char *meaning = a->rule->meaning;

	a->begin = 0;
	a->end = (uint16_t)s->analysis.count;
	if (strcmp(meaning, "after") == 0 || strcmp(meaning, "same") == 0)
		a->begin = match->end;
	else if (strcmp(meaning, "before") == 0)
		a->end = match->begin;
}

static void
add_attribution(struct story *story, struct actor_memory *actors,
    struct story_sentence *s, const struct rule *rule,
    const struct match *match, size_t *room)
{
	const struct capture *c =
	    capture_find(match->captures, match->capture_count, SLOT_SOURCE);
	struct attribution a = {.rule = rule};

	set_scope(&a, s, match);
	if (c != NULL && c->phrase != NULL) {
		a.phrase = c->phrase;
		a.source_begin = c->begin;
		a.source_end = c->end;
		a.source = source_of(story, actors, s, &a);
	}
	s->attributions = arena_grow(story->arena, s->attributions,
	    s->attribution_count, room, sizeof a);
	s->attributions[s->attribution_count++] = a;
}

/* At each word the most specific attribution that begins there. */
static void
attribute_sentence(
    struct story *story, struct actor_memory *actors, struct story_sentence *s)
{
	size_t count, room = 0;
	const struct rule_pattern *const *patterns =
	    ruleset_patterns(story->rules, RULE_ATTRIBUTION, &count);

	for (size_t at = 0; at < s->analysis.count; at++) {
		const struct rule_pattern *best = NULL;
		struct match match, best_match;

		for (size_t i = 0; i < count; i++) {
			const struct program *p = &patterns[i]->program;

			if (!first_allows(&p->first, s->scene, at))
				continue;
			if (!vm_match(p, s->scene, at, at, at + 1, &match) ||
			    (best && patterns[i]->weight <= best->weight))
				continue;
			best = patterns[i];
			best_match = match;
		}
		if (best != NULL)
			add_attribution(
			    story, actors, s, best->rule, &best_match, &room);
	}
}

/* "The source", "the same sources": the ones told before. */
static bool
is_same_source(const struct story_sentence *s, const struct attribution *a)
{
	const struct reading *noun =
	    word_reading(&s->analysis.words[a->source_begin], s->scene->lexicon,
		CLASS_SOURCE_NOUN);

	return noun != NULL && (noun->proclitics & C_AL) != 0;
}

void
source_attribute(struct story *story, struct actor_memory *actors)
{
	struct event_source *last = NULL;

	for (size_t i = 0; i < story->sentence_count; i++) {
		struct story_sentence *s = &story->sentences[i];

		if (s->furniture)
			continue;
		attribute_sentence(story, actors, s);
		for (size_t k = 0; k < s->attribution_count; k++) {
			struct attribution *a = &s->attributions[k];

			a->carried = a->source == NULL ||
				     (last != NULL && is_same_source(s, a));
			if (a->carried)
				a->source = last;
			else
				last = a->source;
		}
	}
}

/* The narrowest attribution of a sentence that covers a word, or NULL. */
static struct event_source *
source_at(const struct story_sentence *s, size_t word)
{
	const struct attribution *best = NULL;

	for (size_t k = 0; k < s->attribution_count; k++) {
		const struct attribution *a = &s->attributions[k];

		if (a->source == NULL || word < a->begin || word >= a->end)
			continue;
		if (best == NULL || a->end - a->begin < best->end - best->begin)
			best = a;
	}
	return best ? best->source : NULL;
}

/*
 * A headline or a lead seldom says who says so: the sentence that follows it
 * does. Returns its first source, or NULL.
 */
static struct event_source *
source_of_lead(const struct story *story, const struct finding *f)
{
	int number = f->sentence->number, read = 0;

	if (!f->sentence->in_title && number > LEAD_SENTENCES)
		return NULL;
	for (size_t i = (size_t)number + 1;
	     i < story->sentence_count && read < LEAD_SENTENCES; i++) {
		const struct story_sentence *s = &story->sentences[i];

		if (s->furniture || s->in_title)
			continue;
		read++;
		for (size_t k = 0; k < s->attribution_count; k++)
			if (s->attributions[k].source != NULL)
				return s->attributions[k].source;
	}
	return NULL;
}

struct event_source *
source_find(const struct story *story, const struct finding *f)
{
	struct event_source *source = source_at(f->sentence, f->trigger);

	return source != NULL ? source : source_of_lead(story, f);
}
