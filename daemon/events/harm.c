/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/fit.h"
#include "events/gather.h"
#include "events/harm.h"

/*
 * The cause of deaths and injuries: the violent event of their sentence, or the
 * one before that they fit; those of a headline or lead, the one after.
 */
#define REACH 3	      /* sentences between an event and its deaths */
#define LEAD 2	      /* number of the last sentence of a lead */
#define TITLE_REACH 4 /* sentences between a headline and what it sums up */

bool
harm_is_violent(const struct story *story, const struct finding *f)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, f->type);

	return rule != NULL && rule->cause && !f->harm;
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

		if (f->sentence != h->sentence || !harm_is_violent(story, f) ||
		    f->modality != h->modality || distance >= best_distance)
			continue;
		best = f;
		best_distance = distance;
	}
	return best ? gather_head(best) : NULL;
}

/* The killing of the same sentence that an injury goes with. */
static struct finding *
killing_beside(const struct story *story, const struct finding *h)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (f != h && f->sentence == h->sentence && f->harm &&
		    ruleset_type(story->rules, f->type) != NULL)
			return gather_head(f) == h ? NULL : gather_head(f);
	}
	return NULL;
}

/* The latest violent event before a harm whose sentence names no cause. */
static struct finding *
cause_before(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm];

	for (size_t i = harm; i-- > 0;) {
		struct finding *f = gather_head(story->findings[i]);

		if (!harm_is_violent(story, f) || f->sentence == h->sentence)
			continue;
		if (h->sentence->number - story->findings[i]->sentence->number >
		    REACH)
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
		struct finding *f = gather_head(story->findings[i]);

		if (story->findings[i]->sentence->number - h->sentence->number >
		    TITLE_REACH)
			return NULL;
		if (harm_is_violent(story, f) && f->modality == h->modality &&
		    fit_places(story, f, h) && fit_dates(story, f, h) &&
		    fit_numbers(&f->tolls[TOLL_KILLED], &h->tolls[TOLL_KILLED]))
			return f;
	}
	return NULL;
}

void
harm_absorb(struct story *story)
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
