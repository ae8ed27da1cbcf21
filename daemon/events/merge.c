/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/merge.h"

/* One happening, one event. */

/* Types that can have deaths and injuries as their consequence. */
static const char *const violent[] = {"clash", "ground_attack", "air_strike",
    "drone_strike", "shelling", "bombing", "suicide_bombing",
    "chemical_attack", "capture", "crackdown", "riot", "violation", "killing",
    NULL};

static bool
is_one_of(const char *type, const char *const *types)
{
	for (; *types != NULL; types++)
		if (strcmp(type, *types) == 0)
			return true;
	return false;
}

static bool
is_harm(const struct finding *f)
{
	return rule_setting(f->rule, "harm") != NULL;
}

static bool
places_fit(const struct story *story, const struct finding *a,
    const struct finding *b)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	const struct place *p, *q;

	if (a->place_number == PLACE_NONE || b->place_number == PLACE_NONE ||
	    a->place_number == b->place_number)
		return true;
	p = gazetteer_place(g, a->place_number);
	q = gazetteer_place(g, b->place_number);
	return gazetteer_within(g, p, q) || gazetteer_within(g, q, p);
}

static bool
dates_fit(const struct finding *a, const struct finding *b)
{
	if (a->when.first == DAY_NONE || b->when.first == DAY_NONE)
		return true;
	/* Nothing told: the day of publication fits the days around it. */
	if (strcmp(a->when.basis, "published") == 0 ||
	    strcmp(b->when.basis, "published") == 0)
		return a->when.first - b->when.last <= 2 &&
		    b->when.first - a->when.last <= 2;
	return a->when.first <= b->when.last && b->when.first <= a->when.last;
}

static bool
same_party(const struct party *a, const struct party *b)
{
	if (a->id != NULL && b->id != NULL)
		return strcmp(a->id, b->id) == 0;
	if (a->country[0] && b->country[0] && strcmp(a->country, b->country))
		return false;
	if (a->role[0] && b->role[0] && strcmp(a->role, b->role))
		return false;
	return true;
}

static bool
parties_fit(const struct party *a, size_t n, const struct party *b, size_t m)
{
	if (n == 0 || m == 0)
		return true;
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < m; j++)
			if (same_party(&a[i], &b[j]))
				return true;
	return false;
}

static bool
numbers_fit(const struct tally *a, const struct tally *b)
{
	return a->value == UNKNOWN || b->value == UNKNOWN ||
	    a->value == b->value;
}

/* How well a slot is known: an entity is better than a description. */
static int
party_worth(const struct party *parties, size_t count)
{
	if (count == 0)
		return 0;
	return parties[0].id != NULL ? 3 : parties[0].role[0] != '\0' ? 2 : 1;
}

static void
gather_parties(struct finding *to, const struct finding *from)
{
	if (party_worth(from->actors, from->actor_count) >
	    party_worth(to->actors, to->actor_count)) {
		to->actors = from->actors;
		to->actor_count = from->actor_count;
	}
	if (party_worth(from->targets, from->target_count) >
	    party_worth(to->targets, to->target_count)) {
		to->targets = from->targets;
		to->target_count = from->target_count;
	}
}

/* Whether one place lies inside the other: the smaller says more. */
static bool
is_finer(const struct story *story, uint32_t a, uint32_t b)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);

	if (a == PLACE_NONE || a == b)
		return false;
	return b == PLACE_NONE ||
	    gazetteer_within(g, gazetteer_place(g, a), gazetteer_place(g, b));
}

static void
gather_place(const struct story *story, struct finding *to,
    const struct finding *from)
{
	bool told = from->place && strcmp(from->place->basis, "told") == 0;
	bool carried = to->place && strcmp(to->place->basis, "carried") == 0;

	if (is_finer(story, from->place_number, to->place_number) ||
	    (carried && told)) {
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
	    (told && strcmp(to->when.basis, "told") != 0) ||
	    (told && from->when.last - from->when.first <
			 to->when.last - to->when.first))
		to->when = from->when;
}

/* Take what another mention of the same happening knows better. */
static void
gather(const struct story *story, struct finding *to, struct finding *from)
{
	struct finding *last = to;

	gather_parties(to, from);
	gather_place(story, to, from);
	gather_when(to, from);
	if (to->source == NULL)
		to->source = from->source;
	if (to->weapon == NULL)
		to->weapon = from->weapon;
	for (int t = 0; t < TOLLS; t++)
		if (to->tolls[t].value == UNKNOWN)
			to->tolls[t] = from->tolls[t];
	if (to->toll_text == NULL)
		to->toll_text = from->toll_text;
	to->background = to->background && from->background;
	while (last->same != NULL)
		last = last->same;
	last->same = from;
	from->into = to;
}

static bool
is_free(const struct finding *f)
{
	return f->into == NULL;
}

/* The cause of a harm: a violent find of the same sentence, the nearest. */
static struct finding *
cause_in_sentence(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm], *best = NULL;
	int best_distance = 1000;

	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];
		int distance = f->trigger > h->trigger
		    ? f->trigger - h->trigger
		    : h->trigger - f->trigger;

		if (f->sentence != h->sentence || is_harm(f) ||
		    !is_one_of(f->type, violent) ||
		    f->modality != h->modality || distance >= best_distance)
			continue;
		best = f;
		best_distance = distance;
	}
	while (best != NULL && best->into != NULL)
		best = best->into;
	return best;
}

/* The killing of the same sentence that an injury goes with. */
static struct finding *
killing_beside(const struct story *story, const struct finding *h)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (f != h && f->sentence == h->sentence &&
		    strcmp(f->type, "killing") == 0) {
			while (f->into != NULL)
				f = f->into;
			return f == h ? NULL : f;
		}
	}
	return NULL;
}

/* The latest violent event before a harm that names no cause of its own. */
static struct finding *
cause_before(const struct story *story, size_t harm)
{
	struct finding *h = story->findings[harm];

	for (size_t i = harm; i-- > 0;) {
		struct finding *f = story->findings[i];

		if (!is_free(f) || is_harm(f) || !is_one_of(f->type, violent) ||
		    f->sentence == h->sentence || f->modality != h->modality)
			continue;
		if (h->sentence->number - f->sentence->number > 3)
			return NULL;
		if (places_fit(story, f, h) && dates_fit(f, h) &&
		    numbers_fit(&f->tolls[TOLL_KILLED],
			&h->tolls[TOLL_KILLED]) &&
		    parties_fit(f->targets, f->target_count, h->targets,
			h->target_count))
			return f;
	}
	return NULL;
}

/* Deaths and injuries go to what caused them. */
static void
absorb_harm(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *h = story->findings[i], *cause;

		if (!is_harm(h) || !is_free(h))
			continue;
		cause = cause_in_sentence(story, i);
		if (cause == NULL && strcmp(h->type, "injury") == 0)
			cause = killing_beside(story, h);
		if (cause == NULL)
			cause = cause_before(story, i);
		if (cause != NULL && cause != h)
			gather(story, cause, h);
	}
}

static bool
is_same(const struct story *story, const struct finding *a,
    const struct finding *b)
{
	if (strcmp(a->type, b->type) != 0 || a->modality != b->modality ||
	    !places_fit(story, a, b) || !dates_fit(a, b))
		return false;
	if (!parties_fit(a->actors, a->actor_count, b->actors, b->actor_count))
		return false;
	return b->definite ||
	    parties_fit(a->targets, a->target_count, b->targets,
		b->target_count);
}

static void
merge_same(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (!is_free(f))
			continue;
		for (size_t j = 0; j < i; j++) {
			struct finding *earlier = story->findings[j];

			if (is_free(earlier) && is_same(story, earlier, f)) {
				gather(story, earlier, f);
				break;
			}
		}
	}
}

void
merge_run(struct story *story)
{
	absorb_harm(story);
	merge_same(story);
}
