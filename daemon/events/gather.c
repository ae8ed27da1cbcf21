/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/fit.h"
#include "events/gather.h"
#include "rules/family.h"

/* What another mention knows better is taken over, slot by slot. */

#define VAGUE_DAYS 2 /* longer than a night */
#define FINER_KM 300 /* between a region and the place in it that says more */

/* How well a slot is known: a name, people, a description, a thing, nothing. */
static int
party_worth(const struct party *parties, size_t count)
{
	if (count == 0)
		return 0;
	if (strcmp(parties[0].role, "OBJ") == 0)
		return 1;
	return parties[0].id != NULL ? 4 : parties[0].role[0] != '\0' ? 3 : 2;
}

/* The attacked who kill some of the attackers do not attack themselves. */
static bool
is_by_target(const struct finding *to, const struct finding *harm)
{
	return harm->harm && fit_same_party(to->targets, to->target_count,
				 harm->actors, harm->actor_count);
}

/*
 * Whether the victims of a harm can be the event's target: a fight has sides,
 * not victims, and the attackers' own dead are not whom they attacked.
 */
static bool
is_aimed_at(const struct story *story, const struct finding *to,
    const struct finding *harm)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, to->type);

	if (!harm->harm)
		return true;
	if (rule != NULL && rule->inherits)
		return false;
	return !fit_same_party(
	    to->actors, to->actor_count, harm->targets, harm->target_count);
}

/*
 * The dead of both sides of a fight name its sides, unless it is "the fight",
 * whose sides were told before.
 */
static bool
gather_sides(
    const struct story *story, struct finding *to, const struct finding *from)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, to->type);

	if (!from->harm || rule == NULL || !rule->inherits || to->definite ||
	    to->actor_count + to->target_count > 0 || from->target_count != 2)
		return false;
	to->actors = &from->targets[0];
	to->targets = &from->targets[1];
	to->actor_count = to->target_count = 1;
	return true;
}

static void
gather_parties(
    const struct story *story, struct finding *to, const struct finding *from)
{
	if (gather_sides(story, to, from))
		return;
	if (party_worth(from->actors, from->actor_count) >
		party_worth(to->actors, to->actor_count) &&
	    !is_by_target(to, from)) {
		to->actors = from->actors;
		to->actor_count = from->actor_count;
	}
	if (party_worth(from->targets, from->target_count) >
		party_worth(to->targets, to->target_count) &&
	    is_aimed_at(story, to, from)) {
		to->targets = from->targets;
		to->target_count = from->target_count;
	}
}

/* Whether one place lies inside the other: the smaller says more. */
static bool
is_finer(const struct story *story, uint32_t a, uint32_t b)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);

	const struct place *p, *q;
	double distance;

	if (a == PLACE_NONE || a == b)
		return false;
	if (b == PLACE_NONE)
		return true;
	p = gazetteer_place(g, a);
	q = gazetteer_place(g, b);
	if (gazetteer_within(g, p, q))
		return true;
	/* Towns of "the east of the country" have governorates as parents. */
	distance = place_distance(p, q);
	return q->kind == PLACE_REGION && p->kind != PLACE_REGION &&
	       p->kind != PLACE_ADMIN1 && p->kind != PLACE_COUNTRY &&
	       strcmp(p->country, q->country) == 0 && distance >= 0 &&
	       distance <= FINER_KM;
}

/* A place that no gazetteer has: its number is what lies around it. */
static bool
is_unlisted(const struct finding *f)
{
	return f->place != NULL && f->place->id == NULL &&
	       strcmp(f->place->basis, "told") == 0;
}

/* A village, or a thing in one: no village says more. */
static bool
is_small(const struct story *story, uint32_t number)
{
	const struct place *place;

	if (number == PLACE_NONE)
		return false;
	place = gazetteer_place(lexicon_gazetteer(story->lexicon), number);
	return strcmp(place_precision(place), "point") == 0 ||
	       place->kind == PLACE_TOWN || place->kind == PLACE_VILLAGE;
}

/* Whether one find's place says more than another's. */
static bool
says_more(const struct story *story, const struct finding *from,
    const struct finding *to)
{
	if (is_unlisted(to))
		return false;
	if (is_unlisted(from))
		return to->place == NULL || !is_small(story, to->place_number);
	return is_finer(story, from->place_number, to->place_number);
}

static void
gather_place(
    const struct story *story, struct finding *to, const struct finding *from)
{
	bool told = from->place && strcmp(from->place->basis, "told") == 0;
	bool carried = to->place && strcmp(to->place->basis, "carried") == 0;

	if (says_more(story, from, to) || (carried && told)) {
		to->place = from->place;
		to->place_number = from->place_number;
	}
}

/* How well a time is known. */
static int
when_worth(const struct when *when)
{
	if (when->first == DAY_NONE)
		return 0;
	if (when->floats)
		return 1;
	if (strcmp(when->basis, "told") != 0)
		return 2;
	return when->reported ? 3 : 4;
}

/* "In the last days" says no more than that it is the day's news. */
static bool
is_vaguer(const struct when *from, const struct when *to)
{
	return to->first != DAY_NONE && from->first <= to->first &&
	       from->last >= to->last && from->last - from->first > VAGUE_DAYS;
}

static void
gather_when(struct finding *to, const struct finding *from)
{
	int a = when_worth(&to->when), b = when_worth(&from->when);

	if (is_vaguer(&from->when, &to->when))
		return;

	if (b > a || (a == b && a > 2 &&
			 from->when.last - from->when.first <
			     to->when.last - to->when.first))
		to->when = from->when;
}

/* Headlines are short of whom they quote: the body says it better. */
static void
gather_source(struct finding *to, const struct finding *from)
{
	if (from->source == NULL || (to->source != NULL && !to->quoted_short))
		return;
	to->source = from->source;
	to->quoted_short = from->quoted_short;
}

/*
 * Tolls of two mentions: of different victims they add up, of the same ones
 * the higher counts, since "among them" follows the whole.
 */
static void
gather_tolls(
    const struct story *story, struct finding *to, const struct finding *from)
{
	bool others = to->target_count > 0 && from->target_count > 0 &&
		      from->harm &&
		      !fit_parties(story, to->targets, to->target_count,
			  from->targets, from->target_count);

	for (int t = 0; t < TOLLS; t++) {
		struct tally *a = &to->tolls[t];
		const struct tally *b = &from->tolls[t];

		if (b->value == UNKNOWN)
			continue;
		if (a->value == UNKNOWN)
			*a = *b;
		else if (others)
			a->value += b->value;
		else if (b->value > a->value)
			*a = *b;
	}
}

void
gather(const struct story *story, struct finding *to, struct finding *from)
{
	struct finding *last = to->last != NULL ? to->last : to;

	gather_tolls(story, to, from);
	gather_parties(story, to, from);
	gather_place(story, to, from);
	gather_when(to, from);
	gather_source(to, from);
	if (to->weapon == NULL)
		to->weapon = from->weapon;
	if (to->toll_text == NULL)
		to->toll_text = from->toll_text;
	to->background = to->background && from->background;
	while (last->same != NULL)
		last = last->same;
	last->same = from;
	to->last = from->last != NULL ? from->last : from;
	from->into = to;
}

struct finding *
gather_head(struct finding *f)
{
	while (f->into != NULL)
		f = f->into;
	return f;
}
