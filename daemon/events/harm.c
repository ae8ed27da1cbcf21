/* SPDX-License-Identifier: ISC */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "events/fit.h"
#include "events/gather.h"
#include "events/harm.h"
#include "lexicon/morph.h"

/*
 * The cause of deaths and injuries, by the first of these that there is:
 *
 *   twin      for a headline: what caused the same number told in the body
 *   sibling   "killed three and wounded five": what caused the one before
 *   sentence  the violent event of its sentence that costs least: words and
 *             clauses between them, and what its place in the sentence says
 *   before    the latest violent event of the sentences before that fits
 *   after     for a headline the first of those after that fits; for a lead
 *             the first that is spoken of as known
 */
#define REACH 3	      /* sentences between an event and its deaths */
#define LEAD 2	      /* number of the last sentence of a lead */
#define TITLE_REACH 4 /* sentences between a headline and what it sums up */

#define SIBLING_WORDS 3	      /* between "killed three" and "and wounded" */
#define COST_STOP 8	      /* a clause ends between them */
#define COST_AFTER 4	      /* told after the deaths */
#define COST_SELDOM 20	      /* its type is seldom the cause */
#define COST_CIRCUMSTANCE 400 /* what it happened after, not what did it */

bool
harm_is_violent(const struct story *story, const struct finding *f)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, f->type);

	return rule != NULL && rule->cause && !f->harm;
}

/*
 * People are shot during a raid; it is not what kills them, unless the text
 * says that it did: "set cause told".
 */
static bool
can_cause(
    const struct story *story, const struct finding *f, const struct finding *h)
{
	return harm_is_violent(story, f) && f->modality == h->modality &&
	       (h->consequence || rule_setting(f->rule, "cause") == NULL ||
		   (!f->circumstance && h->actor_count == 0));
}

static int
cause_cost(
    const struct story *story, const struct finding *h, const struct finding *f)
{
	bool after = f->trigger > h->trigger;
	size_t from = after ? h->trigger : f->trigger;
	size_t to = after ? f->trigger : h->trigger;
	int cost = (int)(to - from) + (after ? COST_AFTER : 0);

	for (size_t i = from; i < to; i++)
		cost += COST_STOP * (int)scene_stops(h->sentence->scene, i);
	if (ruleset_merge(story->rules, f->type)->seldom)
		cost += COST_SELDOM;
	/*
	 * "Attacked it after clashes, which killed ten": the attack did; of
	 * clashes that began after an attack the clashes.
	 */
	if (h->consequence && !after && f->circumstance)
		cost = COST_CIRCUMSTANCE - (int)(to - from);
	return cost;
}

/* Whether the dead are others than those told before. */
static bool
is_of_others(const struct finding *h)
{
	const struct capture *c = finding_capture(h, SLOT_TARGET);

	if (c == NULL || h->told[TOLL_KILLED].value == UNKNOWN)
		return false;
	for (size_t i = c->begin; i < c->end; i++)
		if (word_is(&h->sentence->analysis.words[i],
			h->sentence->scene->lexicon, CLASS_APART))
			return true;
	return false;
}

/* "Air strikes and shelling, which killed nine": told of the first. */
static struct finding *
first_joined(const struct story *story, struct finding *f)
{
	const struct word *words = f->sentence->analysis.words;

	for (size_t i = story->finding_count; i-- > 0;) {
		struct finding *before = story->findings[i];
		const struct word *word = &words[f->match.begin];

		if (before != f && before->sentence == f->sentence &&
		    before->match.end == f->match.begin && word->count > 0 &&
		    (word->readings[0].proclitics & C_WA) != 0 &&
		    harm_is_violent(story, before))
			f = before;
	}
	return f;
}

static struct finding *
cause_in_sentence(const struct story *story, const struct finding *h)
{
	struct finding *best = NULL, *f;
	int least = INT_MAX;

	for (size_t i = story_finds_of(story, h->sentence);
	     (f = story_find_of(story, h->sentence, i)) != NULL; i++) {
		int cost;

		if (!can_cause(story, f, h))
			continue;
		cost = cause_cost(story, h, f);
		if (cost < least) {
			least = cost;
			best = f;
		}
	}
	/* "Five other soldiers": it is not what killed those told before. */
	if (best != NULL && is_of_others(h))
		best->apart = true;
	return best ? gather_head(first_joined(story, best)) : NULL;
}

/* A death is an event of its own if nothing caused it; an injury is not. */
static bool
is_death(const struct story *story, const struct finding *h)
{
	return ruleset_type(story->rules, h->type) != NULL;
}

/* The harm that an injury is joined to by "and", or NULL. */
static struct finding *
sibling_of(const struct story *story, size_t harm)
{
	const struct finding *h = story->findings[harm];
	const struct word *word = &h->sentence->analysis.words[h->trigger];
	struct finding *before = harm > 0 ? story->findings[harm - 1] : NULL;

	if (before == NULL || !before->harm || is_death(story, h) ||
	    before->sentence != h->sentence || word->count == 0 ||
	    !(word->readings[0].proclitics & C_WA) ||
	    h->trigger > before->match.end + SIBLING_WORDS)
		return NULL;
	return before;
}

/* The killing of the same sentence that an injury goes with. */
static struct finding *
killing_beside(const struct story *story, const struct finding *h)
{
	struct finding *f;

	for (size_t i = story_finds_of(story, h->sentence);
	     (f = story_find_of(story, h->sentence, i)) != NULL; i++)
		if (f != h && f->harm && is_death(story, f))
			return gather_head(f) == h ? NULL : gather_head(f);
	return NULL;
}

/* Whether two harms tell the same number, other than one, of some toll. */
static bool
is_twin(
    const struct story *story, const struct finding *a, const struct finding *b)
{
	for (int t = 0; t < TOLLS; t++)
		if (a->told[t].value > 1 &&
		    a->told[t].value == b->told[t].value)
			return fit_parties(story, a->victims, a->victim_count,
			    b->victims, b->victim_count);
	return false;
}

/* What caused the same harm where the body tells it. */
static struct finding *
cause_of_twin(const struct story *story, const struct finding *h)
{
	for (size_t i = 0; i < story->finding_count && i < STORY_REACH; i++) {
		struct finding *f = story->findings[i];

		if (f->harm && f != h && !f->sentence->in_title &&
		    f->into != NULL && is_twin(story, h, f))
			return gather_head(f);
	}
	return NULL;
}

static bool
can_follow(
    const struct story *story, const struct finding *f, const struct finding *h)
{
	return can_cause(story, f, h) && fit_places(story, f, h) &&
	       fit_dates(story, f, h) &&
	       fit_parties(story, f->actors, f->actor_count, h->actors,
		   h->actor_count) &&
	       fit_numbers(&f->tolls[TOLL_KILLED], &h->tolls[TOLL_KILLED]);
}

static struct finding *
cause_before(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm];

	for (size_t i = harm; i-- > 0 && harm - i < STORY_REACH;) {
		struct finding *f = gather_head(story->findings[i]);

		if (!can_cause(story, f, h) || f->sentence == h->sentence)
			continue;
		if (h->sentence->number - story->findings[i]->sentence->number >
		    REACH)
			return NULL;
		if (can_follow(story, f, h))
			return f;
	}
	return NULL;
}

static struct finding *
cause_after(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm];

	if (!h->sentence->in_title && h->sentence->number > LEAD)
		return NULL;
	for (size_t i = harm + 1; i < story->finding_count; i++) {
		struct finding *f = gather_head(story->findings[i]);

		if (story->findings[i]->sentence->number - h->sentence->number >
		    TITLE_REACH)
			return NULL;
		if (!h->sentence->in_title && !story->findings[i]->definite)
			continue;
		if (can_cause(story, f, h) && fit_places(story, f, h) &&
		    fit_dates(story, f, h) &&
		    fit_numbers(&f->tolls[TOLL_KILLED], &h->tolls[TOLL_KILLED]))
			return f;
	}
	return NULL;
}

static struct finding *
cause_of(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm], *cause = NULL, *sibling;

	sibling = sibling_of(story, harm);
	if (sibling != NULL && gather_head(sibling) != sibling)
		return gather_head(sibling);
	if (h->sentence->in_title)
		cause = cause_of_twin(story, h);
	if (cause == NULL)
		cause = cause_in_sentence(story, h);
	if (cause == NULL && !is_death(story, h))
		cause = killing_beside(story, h);
	if (cause == NULL)
		cause = cause_before(story, harm);
	return cause != NULL ? cause : cause_after(story, harm);
}

/* Headlines last: the body says what they speak of. */
void
harm_absorb(struct story *story)
{
	for (int title = 0; title < 2; title++)
		for (size_t i = 0; i < story->finding_count; i++) {
			struct finding *h = story->findings[i], *cause;

			if (!h->harm || h->into != NULL ||
			    h->sentence->in_title != (title == 1))
				continue;
			cause = cause_of(story, i);
			if (cause != NULL && cause != h)
				gather(story, cause, h);
		}
}
