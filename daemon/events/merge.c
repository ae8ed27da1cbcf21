/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/fit.h"
#include "events/gather.h"
#include "events/harm.h"
#include "events/merge.h"
#include "events/total.h"
#include "rules/family.h"

/* One happening, one event. */

/*
 * Five passes, in this order:
 *
 *   harm    deaths and injuries go to the violent event of their sentence, or
 *           to the one before that they fit
 *   total   a headline of several happenings becomes a mention of each
 *   refer   a definite noun ("the attack") goes to the latest event that it
 *           can mean; one that means none and says nothing itself is dropped
 *   same    the same type, compatible in place, date and parties; a generic
 *           find takes the more specific type
 *   inherit a bare noun of a fight has the parties of the fight before
 *
 * Which types can mean which, and which can cause deaths, is in the merge
 * stanzas of the rules.
 */
#define GENERIC_REACH 1 /* sentences between "an attack" and what it was */
#define LEAD 2		/* number of the last sentence of a lead */
#define TITLE_REACH 4	/* ... or a headline and what it was */

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

		if (!f->definite || f->apart || f->harm || f->into != NULL)
			continue;
		for (size_t j = i;
		     j-- > 0 && i - j < STORY_REACH && earlier == NULL;) {
			struct finding *e = gather_head(story->findings[j]);

			if (f->circumstance &&
			    story->findings[j]->sentence == f->sentence)
				continue;
			if (e != f && e->modality != MODALITY_NONE &&
			    can_mean(story, f, e) && fit_finds(story, e, f))
				earlier = e;
		}
		if (earlier != NULL) {
			refine(story, earlier, f);
			gather(story, earlier, f);
		} else if (is_empty(f) && harm_is_violent(story, f))
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

/* The same named party at the same named place. */
static bool
are_alike(const struct finding *a, const struct finding *b)
{
	return fit_same_place(a, b) && fit_same_party(a->actors, a->actor_count,
					   b->actors, b->actor_count);
}

/* One find's type, if a generic one can turn out to be the other's. */
static const char *
common_type(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	const struct merge_rule *rule;

	if (strcmp(a->type, b->type) == 0)
		return a->type;
	if (!are_near(a, b) && !are_alike(a, b))
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
		points += fit_same_place(earlier, f) ? 4 : 1;
	if (strcmp(earlier->when.basis, "told") == 0 &&
	    strcmp(f->when.basis, "told") == 0 &&
	    earlier->when.first == f->when.first)
		points += 2;
	if (fit_same_party(earlier->actors, earlier->actor_count, f->actors,
		f->actor_count))
		points++;
	if (fit_same_party(earlier->targets, earlier->target_count, f->targets,
		f->target_count))
		points++;
	return points + (strcmp(earlier->type, f->type) == 0);
}

/*
 * After "on the other hand" the same thing is only told again if it is called
 * the same, happened at the same named place or between the same named parties.
 */
static bool
is_turned(const struct finding *earlier, const struct finding *f)
{
	return f->sentence->turns && !f->definite &&
	       !earlier->sentence->in_title &&
	       f->sentence != earlier->sentence &&
	       !fit_same_place(earlier, f) &&
	       !(fit_same_party(earlier->actors, earlier->actor_count,
		     f->actors, f->actor_count) &&
		   fit_same_party(earlier->targets, earlier->target_count,
		       f->targets, f->target_count));
}

/* The event before a find that it is most likely another mention of. */
static struct finding *
find_same(const struct story *story, size_t find)
{
	struct finding *f = story->findings[find], *best = NULL;
	int most = -1;

	for (size_t i = find > STORY_REACH ? find - STORY_REACH : 0; i < find;
	     i++) {
		struct finding *earlier = story->findings[i];
		int points;

		if (earlier->into != NULL || !fit_finds(story, earlier, f) ||
		    is_turned(earlier, f) ||
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
		    harm_is_violent(story, f))
			before = f;
	}
}

void
merge_run(struct story *story)
{
	harm_absorb(story);
	total_share(story);
	merge_same(story);
	refer_definite(story);
	inherit_parties(story);
}
