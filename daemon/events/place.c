/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/place.h"
#include "events/spot.h"
#include "lexicon/morph.h"

/*
 * Where a find happened: of the spots of its sentence the one with the most
 * points, else the one that the find before it was placed at. Points say what
 * counts more; only their order and rough distance mean anything.
 */
enum points {
	CAPTURED = 100, /* the rule says that it is the place */
	CLAUSE = 40,	/* it stands in the words that tell the find */
	AFTER = 8,	/* ... after its trigger */
	IN_TARGET = 12,
	ADVERBIAL = 10,
	UPON = 14, /* it falls on it */
	BETWEEN = -30,
	SPEAKER = -30,	  /* it is where the news comes from */
	ELSEWHERE = -80,  /* it is where somebody was going */
	DISTANCE = 24,	  /* at most, one for each word between */
	OTHER_FIND = -20, /* another find's trigger stands between */
	ORIGIN = -40,	  /* it comes from there */
	ATTACHED = -45,	  /* people of there */
	NO_ADVERB = -6,
	DATELINE = -70,
	LEAST = -60, /* to be a place of it at all */
};

/* Words between a place and another that it lies in. */
#define NEAR 5

/* Types that happen where they start, and those that happen where they end. */
static const struct {
	const char *type;
	int origin, goal;
} movements[] = {
    {"displacement", 6, -10},
    {"withdrawal", 14, -14},
    {"deployment", -30, 40},
    {"shelling", -120, 14},
    {"air_strike", -120, 14},
    {"drone_strike", -120, 14},
};

/* Types of talk, which is not carried on from where something happened. */
static const char *const placeless[] = {
    "meeting", "accusation", "demand", "threat", "sanction"};

/* Precision of the place: the finer the better. */
static const struct {
	const char *precision;
	int points;
} finer[] = {{"point", 10}, {"locality", 10}, {"admin2", 4}, {"admin1", 0},
    {"country", -14}};

struct place_memory {
	struct toponyms *toponyms;
	struct spots *spots;
	const struct spot *last; /* where the find before was placed */
};

struct place_memory *
place_resolve(struct story *story)
{
	struct place_memory *memory = arena_alloc(story->arena, sizeof *memory);

	memory->toponyms = toponyms_new(story);
	memory->spots = spots_find(story, memory->toponyms);
	return memory;
}

static const char *
english(const struct place *place)
{
	return place ? place->name_en ? place->name_en : place->name : NULL;
}

const struct spots *
place_spots(const struct place_memory *memory)
{
	return memory->spots;
}

struct event_place *
place_describe(const struct story *story, const struct spot *spot, bool carried)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	struct event_place *out = arena_alloc(story->arena, sizeof *out);
	const struct place *place;

	out->text = spot->told != NULL && carried ? spot->told : spot->text;
	out->basis = carried || spot->told != NULL ? "carried" : "told";
	out->country = "";
	out->name = spot->name;
	if (spot->number == PLACE_NONE)
		return out;
	place = gazetteer_place(g, spot->number);
	out->country = place->country;
	out->admin1 = english(gazetteer_admin1(g, place));
	out->admin2 = english(gazetteer_admin2(g, place));
	if (spot->name != NULL)
		return out;
	out->name = place->name;
	out->name_en = english(place);
	out->id = place->id;
	out->lat = place->lat;
	out->lon = place->lon;
	out->located = place->located;
	out->precision = place_precision(place);
	return out;
}

static const struct place *
spot_place(const struct story *story, const struct spot *spot)
{
	return spot->number == PLACE_NONE || spot->name != NULL
		   ? NULL
		   : gazetteer_place(
			 lexicon_gazetteer(story->lexicon), spot->number);
}

/* A country is a place only after a preposition: else it acts. */
static bool
is_agent(const struct story *story, const struct spot *spot)
{
	const struct place *place = spot_place(story, spot);

	return place != NULL && place->kind == PLACE_COUNTRY &&
	       !spot->adverbial && !spot->dateline;
}

static bool
is_inside(const struct spot *spot, size_t begin, size_t end)
{
	return spot->phrase->begin >= begin && spot->phrase->end <= end;
}

/* Whether a spot is told of a slot's party. */
static bool
is_in_slot(const struct finding *f, const struct spot *spot, uint8_t slot)
{
	const struct match *m = &f->match;

	for (size_t i = 0; i < m->capture_count; i++)
		if (m->captures[i].slot == slot &&
		    is_inside(spot, m->captures[i].begin, m->captures[i].end))
			return true;
	return false;
}

/* Whether a spot is told of whoever the sentence is attributed to. */
static bool
is_in_source(const struct spot *spot)
{
	const struct story_sentence *s = spot->sentence;

	for (size_t i = 0; i < s->attribution_count; i++)
		if (is_inside(spot, s->attributions[i].source_begin,
			s->attributions[i].source_end))
			return true;
	return false;
}

/* Whether a spot is where somebody said so: "sources in Mosul said that ..." */
static bool
is_of_speaker(const struct finding *f, const struct spot *spot)
{
	const struct story_sentence *s = spot->sentence;

	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		if (a->begin > a->source_end && f->trigger >= a->begin &&
		    is_inside(spot, a->source_end, a->begin) &&
		    word_is(&s->analysis.words[a->begin - 1], s->scene->lexicon,
			CLASS_COMPLEMENTISER))
			return true;
	}
	return false;
}

/* Whether another find is told between a find's trigger and a spot. */
static bool
is_divided(
    const struct story *story, const struct finding *f, const struct spot *spot)
{
	size_t at = spot->phrase->begin;
	size_t low = at < f->trigger ? at : f->trigger;
	size_t high = at < f->trigger ? f->trigger : at;

	return story_finds_between(story, f, low + 1, high);
}

static int
fineness(const struct story *story, const struct spot *spot)
{
	const struct place *place = spot_place(story, spot);
	const char *precision = place ? place_precision(place) : "locality";

	for (size_t i = 0; i < sizeof finer / sizeof *finer; i++)
		if (strcmp(finer[i].precision, precision) == 0)
			return finer[i].points;
	return 0;
}

/* What the preposition says for a find of its type. */
static int
score_movement(const struct finding *f, const struct spot *spot)
{
	for (size_t i = 0; i < sizeof movements / sizeof *movements; i++)
		if (strcmp(movements[i].type, f->type) == 0)
			return spot->origin ? movements[i].origin
			       : spot->goal ? movements[i].goal
					    : 0;
	return spot->origin ? ORIGIN : spot->goal ? ELSEWHERE : 0;
}

static int
score_spot(
    const struct story *story, const struct finding *f, const struct spot *spot)
{
	size_t at = spot->phrase->begin;
	int distance = abs((int)at - (int)f->trigger), points = 0;
	const struct capture *place = finding_capture(f, SLOT_PLACE);

	if (place != NULL && place->phrase == spot->phrase)
		points += CAPTURED;
	if (at >= f->begin && at < f->end)
		points += CLAUSE;
	if (at > f->trigger)
		points += AFTER;
	if (is_in_slot(f, spot, SLOT_TARGET))
		points += IN_TARGET;
	else if (spot->attached)
		points += ATTACHED;
	points += spot->adverbial ? ADVERBIAL : NO_ADVERB;
	points += spot->upon ? UPON : 0;
	points += spot->between ? BETWEEN : 0;
	points += is_of_speaker(f, spot) ? SPEAKER : 0;
	points += score_movement(f, spot) + fineness(story, spot);
	points -= distance < DISTANCE ? distance : DISTANCE;
	if (is_divided(story, f, spot))
		points += OTHER_FIND;
	if (spot->dateline)
		points += DATELINE;
	return points;
}

/* Whether a spot can be where a find happened at all. */
static bool
can_be(
    const struct story *story, const struct finding *f, const struct spot *spot)
{
	return !spot->outer && !is_agent(story, spot) &&
	       !is_in_slot(f, spot, SLOT_ACTOR) && !is_in_source(spot);
}

/* Whether a spot lies inside the place of another. */
static bool
lies_in(const struct story *story, const struct spot *spot,
    const struct spot *around)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	const struct place *place = spot_place(story, around);

	if (place == NULL || spot->number == PLACE_NONE)
		return false;
	if (spot->name == NULL && spot->number == around->number)
		return false;
	return gazetteer_within(g, gazetteer_place(g, spot->number), place);
}

/* "A camp for the displaced in Darfur": of two places the inner one. */
static const struct spot *
refine(const struct story *story, const struct place_memory *memory,
    const struct finding *f, const struct spot *best)
{
	const struct spots *spots = memory->spots;

	for (size_t i = spots->first[f->sentence->number];
	     i < spots->first[f->sentence->number + 1]; i++) {
		const struct spot *spot = &spots->list[i];

		if (spot != best && lies_in(story, spot, best) &&
		    can_be(story, f, spot) && !spot->origin && !spot->goal &&
		    !spot->attached && !spot->dateline &&
		    abs((int)spot->phrase->end - (int)best->phrase->begin) <=
			NEAR)
			return spot;
	}
	return best;
}

/* Whether a spot is joined by "and" to the one before it. */
static bool
is_joined(const struct spots *spots, const struct spot *spot)
{
	return spot > spots->list && (spot - 1)->sentence == spot->sentence &&
	       (spot - 1)->phrase->end == spot->phrase->begin &&
	       (spot->phrase->proclitics & C_WA) != 0;
}

static const struct spot *
choose(const struct story *story, const struct place_memory *memory,
    const struct finding *f)
{
	const struct spots *spots = memory->spots;
	const struct spot *best = NULL;
	int most = LEAST;

	for (size_t i = spots->first[f->sentence->number];
	     i < spots->first[f->sentence->number + 1]; i++) {
		const struct spot *spot = &spots->list[i];
		int points;

		if (!can_be(story, f, spot))
			continue;
		points = score_spot(story, f, spot);
		if (points > most) {
			most = points;
			best = spot;
		}
	}
	if (best == NULL)
		return NULL;
	while (is_joined(spots, best) && can_be(story, f, best - 1))
		best--;
	return refine(story, memory, f, best);
}

/* Whether a find that names no place has the one of the find before. */
static bool
carries(const struct finding *f)
{
	for (size_t i = 0; i < sizeof placeless / sizeof *placeless; i++)
		if (strcmp(f->type, placeless[i]) == 0)
			return false;
	return true;
}

/* The finest place of the sentence that a headline sums up: the lead. */
static const struct spot *
find_in_lead(const struct story *story, const struct place_memory *memory,
    const struct finding *f)
{
	const struct spot *best = NULL;
	size_t lead = (size_t)f->sentence->number;

	if (!f->sentence->in_title)
		return NULL;
	while (lead < story->sentence_count &&
	       (story->sentences[lead].in_title ||
		   story->sentences[lead].furniture))
		lead++;
	if (lead == story->sentence_count)
		return NULL;
	for (size_t i = memory->spots->first[lead];
	     i < memory->spots->first[lead + 1]; i++) {
		const struct spot *spot = &memory->spots->list[i];

		if (spot->outer || spot->attached || spot->origin ||
		    spot->dateline || !spot->adverbial ||
		    is_agent(story, spot) || is_in_source(spot))
			continue;
		if (best == NULL ||
		    fineness(story, spot) > fineness(story, best))
			best = spot;
	}
	return best;
}

/* The places that a spot is the first of: "in Baghdad and Mosul". */
static void
take_joined(
    struct finding *f, const struct spots *spots, const struct spot *first)
{
	const struct spot *end = &spots->list[spots->count];

	for (const struct spot *s = first; s < end; s++) {
		if (s->sentence != first->sentence || s->number == PLACE_NONE ||
		    f->place_count == JOINED_MAX)
			return;
		if (s > first && !s->outer && !is_joined(spots, s))
			return;
		if (!s->outer)
			f->places[f->place_count++] = s->number;
	}
}

void
place_find(struct story *story, struct place_memory *memory, struct finding *f)
{
	const struct spot *spot, *before;

	if (rule_setting(f->rule, "place") != NULL)
		return; /* "set place none": accusations, demands, threats */
	spot = choose(story, memory, f);
	if (spot == NULL && !carries(f))
		return;
	before = find_in_lead(story, memory, f);
	/* The headline names the country, the lead the town in it. */
	if (spot != NULL && before != NULL && lies_in(story, before, spot) &&
	    spot_place(story, spot)->kind == PLACE_COUNTRY)
		spot = NULL;
	if (before == NULL)
		before = memory->last;
	if (spot == NULL && before == NULL)
		return;
	f->place = place_describe(story, spot ? spot : before, spot == NULL);
	if (spot != NULL)
		take_joined(f, memory->spots, spot);
	else
		spot = before;
	f->place_number = spot->number;
	if (!spot->dateline)
		memory->last = spot;
}

void
place_of_police(const struct story *story, struct finding *f)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	const struct place *country;
	struct spot spot = {.kind = SPOT_NAMED};

	if (f->place != NULL || strcmp(f->type, "arrest") != 0 ||
	    f->actor_count == 0 || strcmp(f->actors[0].role, "POL") != 0)
		return;
	country = gazetteer_country_place(g, f->actors[0].country);
	if (country == NULL)
		return;
	spot.number = country->index;
	spot.text = country->name;
	f->place = place_describe(story, &spot, true);
	f->place_number = country->index;
}
