/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/actor.h"
#include "events/memory.h"
#include "events/place.h"
#include "events/roster.h"
#include "events/source.h"
#include "events/spot.h"

/* All names of a story, for those who look after the lexicons. */

struct reader {
	struct actor_memory *actors;
	const struct spots *spots;
	struct roster roster;
	size_t room;
};

static struct roster_entry *
add(struct reader *r, enum roster_kind kind, const struct story_sentence *s,
    size_t begin, size_t end)
{
	struct story *story = r->actors->story;
	struct roster *roster = &r->roster;
	struct roster_entry *entry;

	roster->entries = arena_grow(story->arena, roster->entries,
	    roster->count, &r->room, sizeof *roster->entries);
	entry = &roster->entries[roster->count++];
	*entry = (struct roster_entry){.kind = kind,
	    .in_title = s->in_title,
	    .begin = s->tokens[begin].begin,
	    .end = s->tokens[end - 1].end,
	    .text = story_text(story, s, begin, end)};
	return entry;
}

/* The country of the place nearest to a word of its sentence, or NULL. */
static const struct place *
country_near(const struct reader *r, const struct story_sentence *s, size_t at)
{
	const struct gazetteer *g =
	    lexicon_gazetteer(r->actors->story->lexicon);
	const struct place *nearest = NULL;
	size_t least = SIZE_MAX;

	for (size_t i = r->spots->first[s->number];
	     i < r->spots->first[s->number + 1]; i++) {
		const struct spot *spot = &r->spots->list[i];
		size_t begin = spot->phrase->begin;
		size_t far = begin > at ? begin - at : at - begin;
		const struct place *place;

		if (spot->dateline || spot->number == PLACE_NONE ||
		    far >= least)
			continue;
		place = gazetteer_country_place(
		    g, gazetteer_place(g, spot->number)->country);
		if (place == NULL)
			continue;
		nearest = place;
		least = far;
	}
	return nearest;
}

/* Whether a phrase is no more than the party that begins with it. */
static bool
is_whole_party(const struct story_sentence *s, const struct phrase *p)
{
	const struct phrase *party = s->scene->begins[PHRASE_PARTY][p->begin];

	return p != party && party != NULL && party->end == p->end;
}

static void
add_parties(struct reader *r, const struct story_sentence *s)
{
	static const enum phrase_kind kinds[] = {PHRASE_ENTITY, PHRASE_PARTY};
	struct story *story = r->actors->story;

	for (size_t i = 0; i < s->analysis.count * 2; i++) {
		const struct phrase *p = s->scene->begins[kinds[i % 2]][i / 2];
		struct roster_entry *entry;
		const struct place *country;
		struct party *party;
		size_t count;

		if (p == NULL || is_whole_party(s, p))
			continue;
		party = actor_resolve(
		    r->actors, s, p, p->begin + 1u, story->published, &count);
		country = country_near(r, s, p->begin);
		if (country == NULL)
			country = r->actors->home;
		if (country != NULL)
			actor_settle(r->actors, party, 1, country);
		entry = add(r, ROSTER_PARTY, s, p->begin, p->end);
		entry->party = party;
		entry->source = source_of_party(story, party);
	}
}

/* Whether a word is the capital of a country that nothing happens in. */
static bool
is_capital(const struct reader *r, const struct story_sentence *s, size_t at)
{
	const struct gazetteer *g =
	    lexicon_gazetteer(r->actors->story->lexicon);

	for (size_t i = r->spots->first[s->number];
	     i < r->spots->first[s->number + 1]; i++) {
		const struct spot *spot = &r->spots->list[i];

		if (spot->phrase->begin == at)
			return spot->kind == SPOT_NAMED && !spot->adverbial &&
			       !spot->dateline && spot->number != PLACE_NONE &&
			       gazetteer_place(g, spot->number)->capital;
	}
	return false;
}

/*
 * Words that no party has: nationalities ("Russian (shelling)"), and capitals
 * that may stand for their governments ("Khartoum (said)").
 */
static void
add_words(struct reader *r, const struct story_sentence *s)
{
	size_t end = 0; /* of the last party */

	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_PARTY][i];
		const struct capture word = {
		    .begin = (uint16_t)i, .end = (uint16_t)(i + 1)};
		struct roster_entry *entry;
		struct party *party;
		size_t count;

		if (p != NULL && p->end > end)
			end = p->end;
		if (i < end ||
		    (memory_nisba(s, i, i + 1) == NULL && !is_capital(r, s, i)))
			continue;
		party = actor_told_by_word(r->actors->story, s, &word, &count);
		if (count == 0)
			continue;
		entry = add(r, ROSTER_PARTY, s, i, i + 1);
		entry->party = party;
		entry->source = source_of_party(r->actors->story, party);
	}
}

static void
add_places(struct reader *r, const struct story_sentence *s)
{
	for (size_t i = r->spots->first[s->number];
	     i < r->spots->first[s->number + 1]; i++) {
		const struct spot *spot = &r->spots->list[i];

		add(r, ROSTER_PLACE, s, spot->begin, spot->phrase->end)->place =
		    place_describe(r->actors->story, spot, false);
	}
}

static void
add_sources(struct reader *r, const struct story_sentence *s)
{
	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		if (a->source != NULL && a->source_begin < a->source_end)
			add(r, ROSTER_SOURCE, s, a->source_begin, a->source_end)
			    ->source = a->source;
	}
}

struct roster
roster_read(struct actor_memory *actors, const struct place_memory *places)
{
	struct reader r = {.actors = actors, .spots = place_spots(places)};

	for (size_t i = 0; i < actors->story->sentence_count; i++) {
		const struct story_sentence *s = &actors->story->sentences[i];

		if (s->analysis.count == 0)
			continue;
		add_parties(&r, s);
		add_words(&r, s);
		add_places(&r, s);
		add_sources(&r, s);
	}
	return r.roster;
}
