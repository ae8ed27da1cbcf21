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
#define SAME_WORDS 2	 /* of "the same sources", "that source" */

/* For a person the organisation, which may be one of many countries. */
static void
stand_for(
    struct story *story, struct event_source *source, const struct entity *e)
{
	const struct entity *org = lexicon_entity(story->lexicon, e->org);
	struct party party = {
	    .name = org->name, .name_en = org->name_en, .id = org->id};

	if (org->kind == ENTITY_INSTITUTION)
		actor_institution(story, &party, org, NULL,
		    gazetteer_country_place(
			lexicon_gazetteer(story->lexicon), e->country));
	source->name = party.name;
	source->name_en = party.name_en;
	source->id = party.id;
}

struct event_source *
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
	if (e != NULL && e->kind == ENTITY_PERSON && e->org != NO_ENTITY)
		stand_for(story, source, e);
	return source;
}

/* The first party told in some words, a thing aside, or NULL. */
static const struct phrase *
first_party(const struct story_sentence *s, size_t begin, size_t end)
{
	for (size_t i = begin; i < end; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_PARTY][i];

		if (p != NULL && !(p->tags & TAG_THING))
			return p;
	}
	return NULL;
}

/* The earlier source whose words hold these: "al-Zawi" of a spokesman. */
static const struct event_source *
source_told(const struct story *story, const struct story_sentence *until,
    const char *text)
{
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t k = 0; k < s->attribution_count; k++)
			if (s->attributions[k].source != NULL &&
			    strstr(s->attributions[k].source->text, text))
				return s->attributions[k].source;
		if (s == until)
			break;
	}
	return NULL;
}

/* Somebody whom no lexicon knows: who was told before, or the bare words. */
static struct event_source *
source_unlisted(
    const struct story *story, const struct story_sentence *s, const char *text)
{
	const struct event_source *told = source_told(story, s, text);
	struct event_source *source = arena_alloc(story->arena, sizeof *source);

	*source = (struct event_source){.name = text};
	if (told != NULL)
		*source = *told;
	source->text = text;
	return source;
}

/*
 * "The media officer of the brigade", "sources at the police command": whoever
 * speaks, the first body named in these words is the one that speaks. Returns
 * its phrase, or NULL.
 */
static const struct phrase *
first_body(const struct story *story, const struct story_sentence *s,
    size_t begin, size_t end)
{
	for (size_t i = begin; i < end; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_ENTITY][i];
		const struct entity *e =
		    p != NULL && p->entity != NO_ENTITY
			? lexicon_entity(story->lexicon, p->entity)
			: NULL;

		if (e != NULL && p->end <= end &&
		    (e->kind == ENTITY_ACTOR || e->kind == ENTITY_INSTITUTION))
			return p;
	}
	return NULL;
}

/* Whether a party is no more than somebody: "an officer", "sources". */
static bool
is_anybody(const struct story *story, const struct party *party)
{
	uint32_t number = party->id
			      ? lexicon_entity_by_id(story->lexicon, party->id)
			      : NO_ENTITY;
	const struct entity *e =
	    number != NO_ENTITY ? lexicon_entity(story->lexicon, number) : NULL;

	return party->id == NULL ||
	       (e != NULL && e->kind == ENTITY_SOURCE && e->org_kind != NULL &&
		   (strcmp(e->org_kind, "generic") == 0 ||
		       strcmp(e->org_kind, "spokesman") == 0));
}

/* The source that an attribution names. */
static struct event_source *
source_of(struct story *story, struct actor_memory *actors,
    const struct story_sentence *s, const struct attribution *a)
{
	const char *text = story_text(story, s, a->source_begin, a->source_end);
	const struct phrase *body;
	struct event_source *source;
	struct party *parties;
	size_t count;

	if (a->phrase == NULL)
		return source_unlisted(story, s, text);
	parties = actor_resolve(
	    actors, s, a->phrase, a->source_end, story->published, &count);
	body = is_anybody(story, &parties[0])
		   ? first_body(story, s, a->source_begin, a->source_end)
		   : NULL;
	if (body != NULL)
		parties = actor_resolve(
		    actors, s, body, body->end, story->published, &count);
	source = source_of_party(story, &parties[0]);
	source->text = text;
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
	if (c != NULL) {
		a.phrase =
		    c->phrase ? c->phrase : first_party(s, c->begin, c->end);
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
	const struct beginnings *beginnings = ruleset_beginnings(story->rules);
	size_t room = 0;

	for (size_t at = 0; at < s->analysis.count; at++) {
		const struct rule_pattern *patterns[BEGIN_MAX], *best = NULL;
		size_t count = beginnings_at(
		    beginnings, s->scene, at, BEGIN_ATTRIBUTION, patterns);
		struct match match, best_match;

		for (size_t i = 0; i < count; i++) {
			const struct program *p = &patterns[i]->program;

			if (!needs_all(&patterns[i]->needs, s->scene->met))
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
	size_t end = a->source_begin + SAME_WORDS;

	for (size_t i = a->source_begin; i < end && i < a->source_end; i++) {
		const struct reading *noun = word_reading(&s->analysis.words[i],
		    s->scene->lexicon, CLASS_SOURCE_NOUN);

		if (noun != NULL && (noun->proclitics & C_AL) != 0)
			return true;
	}
	return false;
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
 * Whether an attribution answers for another event than a find: all the news
 * that it covers is of others. "The attack" and what lies back are no news.
 */
static bool
is_of_others(const struct story *story, const struct story_sentence *s,
    const struct attribution *a, const struct finding *f)
{
	const struct finding *other;
	bool others = false;

	for (size_t i = story_finds_of(story, s);
	     (other = story_find_of(story, s, i)) != NULL; i++) {
		if (other->trigger < a->begin || other->trigger >= a->end)
			continue;
		if (other == f || other->into == f ||
		    strcmp(other->type, f->type) == 0)
			return false;
		others |= !other->definite && !other->background;
	}
	return others;
}

/*
 * A headline or a lead seldom says who says so: the sentence that follows it
 * does, unless it turns to something else. Returns its first source, or NULL.
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
		if (s->turns)
			return NULL;
		read++;
		for (size_t k = 0; k < s->attribution_count; k++) {
			const struct attribution *a = &s->attributions[k];

			if (a->source != NULL && !is_of_others(story, s, a, f))
				return a->source;
		}
	}
	return NULL;
}

struct event_source *
source_find(const struct finding *f)
{
	return source_at(f->sentence, f->trigger);
}

void
source_fill(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];
		const char *actor = rule_setting(f->rule, "actor");

		/* Who accuses or demands speaks for himself. */
		if (f->into == NULL && f->source == NULL &&
		    (actor == NULL || strcmp(actor, "speaker") != 0))
			f->source = source_of_lead(story, f);
	}
}
