/* SPDX-License-Identifier: ISC */
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "lexicon/gazetteer.h"

/*
 * Which place of a name is meant. Each candidate gets points for what speaks
 * for it; the best is the answer if it has enough and no other one far away
 * has as many. Points for kinds stand in place.h, all others here.
 */
enum points {
	/* Places named beside it ("X in the countryside of Y") */
	WITHIN = 120,	 /* it lies in one of them */
	BESIDE = 60,	 /* or within BESIDE_KM of one */
	ELSEWHERE = -40, /* or neither */
	/* The word before it ("town of X") */
	CUE = 60,	 /* asks for its kind */
	LOOSE_CUE = 35,	 /* ... or for one used loosely for it */
	OTHER_CUE = -70, /* asks for another */
	PREPOSITION = 8,
	/* Places of the article that are settled, each by how often told */
	SAME = 40,     /* this very place */
	CONTAINS = 14, /* one holds the other */
	SAME_ADMIN1 = 10,
	NEARBY = 6, /* within NEARBY_KM */
	SAME_COUNTRY = 4,
	MENTIONS_MOST = 45, /* of all these together, but SAME */
	TIMES_MOST = 3,	    /* more mentions of one place count no more */
	/* Countries that the article speaks of */
	COUNTRY = 40, /* times its country's share */
	OTHER_COUNTRY = -12,
	FEED_COUNTRY = 8,
	/* The place itself */
	POPULATION = 3, /* for each power of ten */
	IMPORTED = -25, /* nobody looked whether its name is one */
	/* Answers */
	LEAST = -5,	 /* to be one at all */
	KNOWN_WELL = 10, /* points by mentions that settle a common word */
};

#define BESIDE_KM 40
#define NEARBY_KM 100
/* Two candidates further apart than this with scores as near are a tie. */
#define APART_KM 50
#define TIE 1.5
/* A country's share of an article that settles a common word. */
#define MUCH_OF_ARTICLE 0.3
/* ... and the people of a city that need no more than a preposition. */
#define KNOWN_TO_ALL 200000

static const int kind_points[] = {
#define X(kind, name, precision, points) points,
    PLACE_KINDS(X)
#undef X
};

/* How a candidate stands to the places named beside it. */
static int
score_parents(const struct gazetteer *g, const struct place *place,
    const struct place_context *context)
{
	int best = context->parent_count > 0 ? ELSEWHERE : 0;

	for (size_t i = 0; i < context->parent_count; i++) {
		const struct place *parent =
		    gazetteer_place(g, context->parents[i]);
		double km;

		if (parent == NULL || parent == place)
			continue;
		if (gazetteer_within(g, place, parent))
			return WITHIN;
		km = place_distance(place, parent);
		if (km >= 0 && km < BESIDE_KM)
			best = BESIDE;
	}
	return best;
}

/* How near a candidate is to a place of the article. */
static int
closeness(const struct gazetteer *g, const struct place *place,
    const struct place *other)
{
	const struct place *admin1 = gazetteer_admin1(g, place);
	double km;

	if (gazetteer_within(g, place, other) ||
	    gazetteer_within(g, other, place))
		return other->kind == PLACE_COUNTRY ? SAME_COUNTRY : CONTAINS;
	if (admin1 != NULL && admin1 == gazetteer_admin1(g, other))
		return SAME_ADMIN1;
	km = place_distance(place, other);
	if (km >= 0 && km < NEARBY_KM)
		return NEARBY;
	return place->country[0] != '\0' &&
		       strcmp(place->country, other->country) == 0
		   ? SAME_COUNTRY
		   : 0;
}

/* What the settled places say; *same: it is one of them. */
static int
score_mentions(const struct gazetteer *g, const struct place *place,
    const struct place_context *context, bool *same)
{
	int sum = 0;

	*same = false;
	for (size_t i = 0; i < context->mention_count; i++) {
		const struct place_count *m = &context->mentions[i];
		const struct place *other = gazetteer_place(g, m->place);
		int times = m->count < TIMES_MOST ? (int)m->count : TIMES_MOST;

		if (other == place)
			*same = true;
		else if (other != NULL)
			sum += times * closeness(g, place, other);
	}
	return sum < MENTIONS_MOST ? sum : MENTIONS_MOST;
}

/* The share of a country in what the article speaks of; -1: of none at all. */
static double
country_share(const char *country, const struct place_context *context)
{
	double sum = 0, own = 0;

	for (size_t i = 0; i < context->country_count; i++) {
		sum += context->countries[i].weight;
		if (strcmp(context->countries[i].code, country) == 0)
			own += context->countries[i].weight;
	}
	return sum > 0 ? own / sum : -1;
}

static double
score_country(const struct place *place, double share,
    const struct place_context *context)
{
	double points = 0;

	if (place->country[0] == '\0')
		return 0;
	if (share > 0)
		points += COUNTRY * share;
	else if (share == 0)
		points += OTHER_COUNTRY;
	if (context->feed_country != NULL &&
	    strcmp(context->feed_country, place->country) == 0)
		points += FEED_COUNTRY;
	return points;
}

/*
 * The kind of a place, and what the cue word asks for. What is only loosely of
 * that kind gets no more for its own kind than a village.
 */
static int
score_kind(const struct place *place, uint32_t kinds)
{
	int points = kind_points[place->kind];
	uint32_t loose = 0;

	if (kinds == 0)
		return points;
	if (kinds & PLACE_BIT(place->kind))
		return points + CUE;
	for (int kind = 0; kind < PLACE_KIND_COUNT; kind++)
		if (kinds & PLACE_BIT(kind))
			loose |= place_kinds(kind);
	if (!(loose & PLACE_BIT(place->kind)))
		return points + OTHER_CUE;
	if (points > kind_points[PLACE_VILLAGE])
		points = kind_points[PLACE_VILLAGE];
	return points + LOOSE_CUE;
}

double
gazetteer_score(const struct gazetteer *g, const struct place *place,
    const struct place_context *context)
{
	int kind = score_kind(place, context->kinds);
	bool same, cue = kind > kind_points[place->kind];
	int parents = score_parents(g, place, context);
	int mentions = score_mentions(g, place, context, &same);
	double share = country_share(place->country, context);
	double score = kind + parents + mentions;

	if (place->imported && !cue && parents != WITHIN)
		return -INFINITY;
	/* "The village of X" is no town X of another part of the world. */
	if (context->kinds != 0 && !cue && share == 0 && !same &&
	    parents <= 0 && place->kind != PLACE_COUNTRY)
		return -INFINITY;
	if (place->ambiguous && !cue && !same && parents <= 0 &&
	    !(context->preposition &&
		(mentions >= KNOWN_WELL || share >= MUCH_OF_ARTICLE ||
		    place->population >= KNOWN_TO_ALL)))
		return -INFINITY;
	score += POPULATION * log10(1.0 + place->population);
	score += score_country(place, share, context);
	score += same ? SAME : 0;
	score += context->preposition ? PREPOSITION : 0;
	score += place->imported ? IMPORTED : 0;
	return score;
}

/* Of two candidates with equal points the first in a fixed order. */
static bool
goes_before(const struct place *a, const struct place *b)
{
	if (a->imported != b->imported)
		return b->imported;
	if (a->population != b->population)
		return a->population > b->population;
	return strcmp(a->id, b->id) < 0;
}

const struct place *
gazetteer_rank(const struct gazetteer *g, const uint32_t *candidates,
    size_t count, const struct place_context *context)
{
	const struct place *best = NULL;
	double most = LEAST;

	for (size_t i = 0; i < count; i++) {
		const struct place *place = gazetteer_place(g, candidates[i]);
		double score = gazetteer_score(g, place, context);

		if (score > most ||
		    (score == most &&
			(best == NULL || goes_before(place, best)))) {
			best = place;
			most = score;
		}
	}
	for (size_t i = 0; best != NULL && i < count; i++) {
		const struct place *place = gazetteer_place(g, candidates[i]);

		if (place != best &&
		    gazetteer_score(g, place, context) > most - TIE &&
		    place_distance(place, best) > APART_KM)
			best = NULL;
	}
	return best;
}
