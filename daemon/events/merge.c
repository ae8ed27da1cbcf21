/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/fit.h"
#include "events/merge.h"
#include "rules/family.h"

/* One happening, one event. */

/*
 * Four passes, in this order:
 *
 *   harm    deaths and injuries go to the violent event of their sentence, or
 *           to the one before that they fit
 *   refer   a definite noun ("the attack") goes to the latest event that it
 *           can mean; one that means none and says nothing itself is dropped
 *   same    the same type, compatible in place, date and parties; a generic
 *           find takes the more specific type
 *   inherit a bare noun of a fight has the parties of the fight before
 *
 * Which types can mean which, and which can cause deaths, is in the merge
 * stanzas of the rules.
 */
#define HARM_REACH 3	/* sentences between an event and its deaths */
#define GENERIC_REACH 1 /* ... and between "an attack" and what it was */
#define LEAD 2		/* number of the last sentence of a lead */
#define TITLE_REACH 4	/* ... or a headline and what it was */
#define FINER_KM 120 /* between a region and the place in it that says more */

static bool
is_violent(const struct story *story, const struct finding *f)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, f->type);

	return rule != NULL && rule->cause && !f->harm;
}

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

static bool
is_same(const struct party *a, size_t a_count, const struct party *b,
    size_t b_count)
{
	return a_count > 0 && b_count > 0 && a[0].id != NULL &&
	       b[0].id != NULL && strcmp(a[0].id, b[0].id) == 0;
}

/* The attacked who kill some of the attackers do not attack themselves. */
static bool
is_by_target(const struct finding *to, const struct finding *harm)
{
	return harm->harm && is_same(to->targets, to->target_count,
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
	return !is_same(
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

/* Whether one find's place says more than another's. */
static bool
says_more(const struct story *story, const struct finding *from,
    const struct finding *to)
{
	if (is_unlisted(to))
		return false;
	if (is_unlisted(from))
		return to->place == NULL ||
		       from->place_number == to->place_number ||
		       is_finer(story, from->place_number, to->place_number);
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

static void
gather_when(struct finding *to, const struct finding *from)
{
	bool told = strcmp(from->when.basis, "told") == 0;

	if (from->when.first == DAY_NONE)
		return;
	if (to->when.first == DAY_NONE ||
	    (to->when.floats && !from->when.floats) ||
	    (told && strcmp(to->when.basis, "told") != 0) ||
	    (told && from->when.last - from->when.first <
			 to->when.last - to->when.first))
		to->when = from->when;
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

/* Take what another mention of the same happening knows better. */
static void
gather(const struct story *story, struct finding *to, struct finding *from)
{
	struct finding *last = to;

	gather_tolls(story, to, from);
	gather_parties(story, to, from);
	gather_place(story, to, from);
	gather_when(to, from);
	if (to->source == NULL)
		to->source = from->source;
	if (to->weapon == NULL)
		to->weapon = from->weapon;
	if (to->toll_text == NULL)
		to->toll_text = from->toll_text;
	to->background = to->background && from->background;
	while (last->same != NULL)
		last = last->same;
	last->same = from;
	from->into = to;
}

static struct finding *
head_of(struct finding *f)
{
	while (f->into != NULL)
		f = f->into;
	return f;
}

/* The cause of a harm: the violent find of its sentence that is nearest. */
static struct finding *
cause_in_sentence(const struct story *story, const struct finding *h)
{
	struct finding *best = NULL;
	int best_distance = 1000;

	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];
		int distance = f->trigger > h->trigger
				   ? f->trigger - h->trigger
				   : h->trigger - f->trigger;

		if (f->sentence != h->sentence || !is_violent(story, f) ||
		    f->modality != h->modality || distance >= best_distance)
			continue;
		best = f;
		best_distance = distance;
	}
	return best ? head_of(best) : NULL;
}

/* The killing of the same sentence that an injury goes with. */
static struct finding *
killing_beside(const struct story *story, const struct finding *h)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (f != h && f->sentence == h->sentence && f->harm &&
		    ruleset_type(story->rules, f->type) != NULL)
			return head_of(f) == h ? NULL : head_of(f);
	}
	return NULL;
}

/* The latest violent event before a harm whose sentence names no cause. */
static struct finding *
cause_before(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm];

	for (size_t i = harm; i-- > 0;) {
		struct finding *f = head_of(story->findings[i]);

		if (!is_violent(story, f) || f->sentence == h->sentence)
			continue;
		if (h->sentence->number - story->findings[i]->sentence->number >
		    HARM_REACH)
			return NULL;
		if (f->modality == h->modality && fit_places(story, f, h) &&
		    fit_dates(story, f, h) &&
		    fit_parties(story, f->actors, f->actor_count, h->actors,
			h->actor_count) &&
		    fit_numbers(&f->tolls[TOLL_KILLED], &h->tolls[TOLL_KILLED]))
			return f;
	}
	return NULL;
}

/*
 * The event that the deaths of a headline or lead are told of in the sentences
 * after it.
 */
static struct finding *
cause_after(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm];

	if (!h->sentence->in_title && h->sentence->number > LEAD)
		return NULL;
	for (size_t i = harm + 1; i < story->finding_count; i++) {
		struct finding *f = head_of(story->findings[i]);

		if (story->findings[i]->sentence->number - h->sentence->number >
		    TITLE_REACH)
			return NULL;
		if (is_violent(story, f) && f->modality == h->modality &&
		    fit_places(story, f, h) && fit_dates(story, f, h) &&
		    fit_numbers(&f->tolls[TOLL_KILLED], &h->tolls[TOLL_KILLED]))
			return f;
	}
	return NULL;
}

static void
absorb_harm(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *h = story->findings[i], *cause;

		if (!h->harm || h->into != NULL)
			continue;
		cause = cause_in_sentence(story, h);
		if (cause == NULL &&
		    ruleset_type(story->rules, h->type) == NULL)
			cause = killing_beside(story, h);
		if (cause == NULL)
			cause = cause_before(story, i);
		if (cause == NULL)
			cause = cause_after(story, i);
		if (cause != NULL && cause != h)
			gather(story, cause, h);
	}
}

/* Whether a definite find can mean an earlier event, by their types. */
static bool
can_mean(const struct story *story, const struct finding *f,
    const struct finding *earlier)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, f->type);

	return strcmp(f->type, earlier->type) == 0 ||
	       (rule != NULL && list_has(rule->refers, earlier->type));
}

/*
 * A definite find that means nothing told and says nothing of its own; one
 * that can only refer never does, unless a toll went to it.
 */
static bool
is_empty(const struct finding *f)
{
	if (f->refers)
		return f->same == NULL;
	return f->match.end - f->match.begin == 1 && f->actor_count == 0 &&
	       f->target_count == 0 && !fit_told(f) && f->same == NULL;
}

/* What a later mention makes of a generic find: "the strike" of a shelling. */
static void
refine(
    const struct story *story, struct finding *earlier, const struct finding *f)
{
	const struct merge_rule *rule =
	    ruleset_merge(story->rules, earlier->type);

	if (!earlier->generic || rule == NULL || !list_has(rule->is, f->type))
		return;
	earlier->type = f->type;
	earlier->rule = f->rule;
	earlier->generic = f->generic;
}

static void
refer_definite(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i], *earlier = NULL;

		if (!f->definite || f->harm || f->into != NULL)
			continue;
		for (size_t j = i; j-- > 0 && earlier == NULL;) {
			struct finding *e = head_of(story->findings[j]);

			if (e != f && e->modality != MODALITY_NONE &&
			    can_mean(story, f, e) && fit_finds(story, e, f))
				earlier = e;
		}
		if (earlier != NULL) {
			refine(story, earlier, f);
			gather(story, earlier, f);
		} else if (is_empty(f) && is_violent(story, f))
			f->modality = MODALITY_NONE;
	}
}

/*
 * Whether a generic find can be the other one: they stand in one sentence, or
 * one of them is a headline or lead. Further down, "an attack" is another one.
 */
static bool
are_near(const struct finding *a, const struct finding *b)
{
	const struct finding *first =
	    a->sentence->number < b->sentence->number ? a : b;
	int distance = abs(a->sentence->number - b->sentence->number);

	if (distance == 0)
		return true;
	if (first->sentence->in_title)
		return distance <= TITLE_REACH;
	return first->sentence->number <= LEAD && distance <= GENERIC_REACH;
}

/* One find's type, if a generic one can turn out to be the other's. */
static const char *
common_type(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	const struct merge_rule *rule;

	if (strcmp(a->type, b->type) == 0)
		return a->type;
	if (!are_near(a, b))
		return NULL;
	rule = ruleset_merge(story->rules, a->type);
	if (rule != NULL && list_has(rule->becomes, b->type))
		return b->type;
	if (a->generic && rule != NULL && list_has(rule->is, b->type))
		return b->type;
	rule = ruleset_merge(story->rules, b->type);
	if (rule != NULL && list_has(rule->becomes, a->type))
		return a->type;
	if (b->generic && rule != NULL && list_has(rule->is, a->type))
		return a->type;
	return NULL;
}

/* How much two finds that fit have in common. */
static int
likeness(const struct finding *earlier, const struct finding *f)
{
	int points = 0;

	if (fit_told(earlier) && fit_told(f))
		points += earlier->place_number == f->place_number ? 4 : 1;
	if (strcmp(earlier->when.basis, "told") == 0 &&
	    strcmp(f->when.basis, "told") == 0 &&
	    earlier->when.first == f->when.first)
		points += 2;
	if (is_same(earlier->actors, earlier->actor_count, f->actors,
		f->actor_count))
		points++;
	if (is_same(earlier->targets, earlier->target_count, f->targets,
		f->target_count))
		points++;
	return points + (strcmp(earlier->type, f->type) == 0);
}

/* The event before a find that it is most likely another mention of. */
static struct finding *
find_same(const struct story *story, size_t find)
{
	struct finding *f = story->findings[find], *best = NULL;
	int most = -1;

	for (size_t i = 0; i < find; i++) {
		struct finding *earlier = story->findings[i];
		int points;

		if (earlier->into != NULL || !fit_finds(story, earlier, f) ||
		    common_type(story, earlier, f) == NULL)
			continue;
		points = likeness(earlier, f);
		if (points > most) {
			most = points;
			best = earlier;
		}
	}
	return best;
}

static void
merge_same(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i], *earlier;

		if (f->into != NULL || f->apart || f->modality == MODALITY_NONE)
			continue;
		earlier = find_same(story, i);
		if (earlier == NULL)
			continue;
		if (strcmp(common_type(story, earlier, f), earlier->type) !=
		    0) {
			earlier->type = f->type;
			earlier->rule = f->rule;
			earlier->generic = f->generic;
		}
		gather(story, earlier, f);
	}
}

/*
 * "The clashes go on inside the city": the parties are those of the fight told
 * before, whatever its type.
 */
static void
inherit_parties(struct story *story)
{
	const struct finding *before = NULL;

	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];
		const struct merge_rule *rule =
		    ruleset_merge(story->rules, f->type);

		if (f->into != NULL || f->modality == MODALITY_NONE)
			continue;
		if (f->actor_count + f->target_count == 0 && rule != NULL &&
		    rule->inherits && before != NULL &&
		    fit_places(story, before, f)) {
			f->actors = before->actors;
			f->actor_count = before->actor_count;
			f->targets = before->targets;
			f->target_count = before->target_count;
		}
		/* The one side that a fight names is the first. */
		if (f->actor_count == 0 && rule != NULL && rule->inherits) {
			f->actors = f->targets;
			f->actor_count = f->target_count;
			f->target_count = 0;
		}
		if (f->actor_count > 0 && f->target_count > 0 &&
		    is_violent(story, f))
			before = f;
	}
}

void
merge_run(struct story *story)
{
	absorb_harm(story);
	merge_same(story);
	refer_definite(story);
	inherit_parties(story);
}
