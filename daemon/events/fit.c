/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/fit.h"

/* Whether two finds can be one happening. */

#define PUBLISHED_DAYS 2
#define FIGHT_DAYS 1
#define PLACE_KM 8
#define TITLE_KM 40
#define REGION_KM 300

/* Whether a find's own sentence names its place: a carried one is no proof. */
bool
fit_told(const struct finding *f)
{
	return f->place != NULL && strcmp(f->place->basis, "told") == 0;
}

/* Kilometres between two places that can still be one: headlines are loose. */
static double
reach_between(const struct finding *a, const struct finding *b,
    const struct place *p, const struct place *q)
{
	if (p->kind == PLACE_REGION || q->kind == PLACE_REGION)
		return REGION_KM;
	if (a->sentence->in_title != b->sentence->in_title)
		return TITLE_KM;
	return PLACE_KM;
}

/* The name of a place that no gazetteer has, after the word for its kind. */
static const char *
unlisted_name(const struct finding *f)
{
	const char *name = f->place->name ? f->place->name : f->place->text;
	const char *space = strchr(name, ' ');

	return space != NULL ? space + 1 : name;
}

/* Two places that no gazetteer has are two, if they are called otherwise. */
static bool
are_unlike(const struct finding *a, const struct finding *b)
{
	const char *p, *q;

	if (a->place->id != NULL || b->place->id != NULL)
		return false;
	p = unlisted_name(a);
	q = unlisted_name(b);
	return strstr(p, q) == NULL && strstr(q, p) == NULL;
}

bool
fit_same_place(const struct finding *a, const struct finding *b)
{
	return fit_told(a) && fit_told(b) &&
	       a->place_number == b->place_number && !are_unlike(a, b) &&
	       (a->place->id == NULL) == (b->place->id == NULL);
}

/* A village that is not listed lies in its district: no town there is it. */
static bool
is_another(const struct finding *unlisted, const struct place *town,
    const struct finding *listed)
{
	return unlisted->place->id == NULL && listed->place->id != NULL &&
	       (town->kind == PLACE_TOWN || town->kind == PLACE_VILLAGE) &&
	       !unlisted->sentence->in_title && !listed->sentence->in_title;
}

bool
fit_places(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	const struct place *p, *q;
	double distance;

	if (!fit_told(a) || !fit_told(b))
		return true;
	if (are_unlike(a, b))
		return false;
	if (a->place_number == b->place_number ||
	    a->place_number == PLACE_NONE || b->place_number == PLACE_NONE)
		return true;
	p = gazetteer_place(g, a->place_number);
	q = gazetteer_place(g, b->place_number);
	if (is_another(a, q, b) || is_another(b, p, a))
		return false;
	if (gazetteer_within(g, p, q) || gazetteer_within(g, q, p))
		return true;
	distance = place_distance(p, q);
	return distance >= 0 && distance <= reach_between(a, b, p, q);
}

/* Whether a time is that of the happening, not of the news of it. */
static bool
is_told(const struct when *when)
{
	return strcmp(when->basis, "published") != 0 && !when->reported;
}

/*
 * Days overlap; where nothing was told, the day of publication fits the days
 * around it, and fights go on for days.
 */
bool
fit_dates(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, a->type);
	int slack = 0;

	if (a->when.first == DAY_NONE || b->when.first == DAY_NONE ||
	    a->when.floats != b->when.floats)
		return true;
	if (!is_told(&a->when) || !is_told(&b->when))
		slack = PUBLISHED_DAYS;
	else if (rule != NULL && rule->inherits &&
		 strcmp(a->type, b->type) == 0)
		slack = FIGHT_DAYS;
	return a->when.first - b->when.last <= slack &&
	       b->when.first - a->when.last <= slack;
}

static const struct entity *
entity_of(const struct story *story, const struct party *party)
{
	uint32_t number = lexicon_entity_by_id(story->lexicon, party->id);

	return number != NO_ENTITY ? lexicon_entity(story->lexicon, number)
				   : NULL;
}

/* Whether one organisation is part of the other, at any depth. */
static bool
is_part_of(const struct story *story, const struct entity *part,
    const struct entity *whole)
{
	for (int depth = 0; part != NULL && depth < 8; depth++) {
		uint32_t up =
		    part->kind == ENTITY_PERSON ? part->org : part->parent;

		if (part == whole)
			return true;
		part =
		    up != NO_ENTITY ? lexicon_entity(story->lexicon, up) : NULL;
	}
	return false;
}

/* "Russia", "Russian" and a body of its state may be one party. */
static bool
is_state_of(const struct party *state, const struct party *body)
{
	return (strncmp(state->id, "gov:", 4) == 0 ||
		   strncmp(state->id, "mil:", 4) == 0) &&
	       strcmp(state->country, body->country) == 0 &&
	       (strcmp(body->role, "GOV") == 0 ||
		   strcmp(body->role, "MIL") == 0 ||
		   strcmp(body->role, "POL") == 0);
}

/* "The army" of a country may be its army as the lexicon lists it. */
static bool
is_army_of(const struct party *army, const struct party *body)
{
	return strncmp(army->id, "inst.", 5) == 0 &&
	       strncmp(body->id, "inst.", 5) != 0 &&
	       strcmp(army->role, "MIL") == 0 &&
	       strcmp(body->role, "MIL") == 0 &&
	       strcmp(army->country, body->country) == 0;
}

/*
 * Roles that one party can be told by: nobody knows of gunmen whether they are
 * rebels, nor of "forces" whether they are police; a thing that was hit does
 * not say who was in it.
 */
static bool
is_same_role(const char *a, const char *b)
{
	static const char *const groups[] = {"UNK REB", "UNK CVL", "MIL POL",
	    "OBJ CVL", "OBJ MIL", "OBJ REB", "OBJ POL", "OBJ GOV", "OBJ IGO",
	    "OBJ NGO", "OBJ BUS", "OBJ UNK", "GOV MIL", "GOV POL"};

	if (a[0] == '\0' || b[0] == '\0' || strcmp(a, b) == 0)
		return true;
	for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
		if (strstr(groups[i], a) != NULL &&
		    strstr(groups[i], b) != NULL)
			return true;
	return false;
}

static bool
same_party(
    const struct story *story, const struct party *a, const struct party *b)
{
	const struct entity *p, *q;

	if (a->id != NULL && b->id != NULL) {
		if (strcmp(a->id, b->id) == 0 || is_state_of(a, b) ||
		    is_state_of(b, a) || is_army_of(a, b) || is_army_of(b, a))
			return true;
		p = entity_of(story, a);
		q = entity_of(story, b);
		return p != NULL && q != NULL &&
		       (is_part_of(story, p, q) || is_part_of(story, q, p));
	}
	if (a->country[0] && b->country[0] && strcmp(a->country, b->country))
		return false;
	return is_same_role(a->role, b->role);
}

bool
fit_parties(const struct story *story, const struct party *a, size_t n,
    const struct party *b, size_t m)
{
	if (n == 0 || m == 0)
		return true;
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < m; j++)
			if (same_party(story, &a[i], &b[j]))
				return true;
	return false;
}

bool
fit_numbers(const struct tally *a, const struct tally *b)
{
	return a->value == UNKNOWN || b->value == UNKNOWN ||
	       a->value == b->value;
}

static bool
are_named(const struct party *parties, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (parties[i].id == NULL)
			return false;
	return true;
}

bool
fit_same_party(const struct party *a, size_t n, const struct party *b, size_t m)
{
	return n > 0 && m > 0 && a[0].id != NULL && b[0].id != NULL &&
	       strcmp(a[0].id, b[0].id) == 0;
}

static bool
is_talk(const struct story *story, const struct finding *f)
{
	const struct event_type *type = ruleset_type(story->rules, f->type);

	return type != NULL && type->family != NULL &&
	       strcmp(type->family, "diplomacy") == 0;
}

/*
 * Whom an attack was meant for and who died in it are told in turn: only names
 * tell two attacks apart, and these not if both are told of one place.
 */
static bool
fit_targets(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	if (!is_talk(story, a) && (a->definite || b->definite ||
				      !are_named(a->targets, a->target_count) ||
				      !are_named(b->targets, b->target_count) ||
				      fit_same_place(a, b)))
		return true;
	return fit_parties(
	    story, a->targets, a->target_count, b->targets, b->target_count);
}

/* Who attacks in one is attacked in the other, which is no fight. */
static bool
are_opposed(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, a->type);

	return rule != NULL && rule->cause && !rule->inherits &&
	       fit_same_party(
		   a->actors, a->actor_count, b->targets, b->target_count);
}

/* Whether two finds can be one happening by all but their types. */
bool
fit_finds(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	return a->modality == b->modality && fit_places(story, a, b) &&
	       fit_dates(story, a, b) &&
	       fit_parties(story, a->actors, a->actor_count, b->actors,
		   b->actor_count) &&
	       fit_targets(story, a, b) && !are_opposed(story, a, b) &&
	       !are_opposed(story, b, a);
}
