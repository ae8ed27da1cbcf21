/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/fit.h"
#include "events/total.h"
#include "rules/family.h"

#define LEAD 2	    /* number of the last sentence of a lead */
#define NEAR_KM 40  /* "in Baghdad" can be near it */
#define PARTS_MAX 8 /* happenings that one headline sums up */

/* Whether a find of one type can be told as one of another. */
static bool
is_kind_of(const struct story *story, const char *type, const char *general)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, general);

	return strcmp(type, general) == 0 ||
	       (rule != NULL &&
		   (list_has(rule->is, type) || list_has(rule->becomes, type)));
}

/* Whether a find happened in one of the places of a total. */
static bool
is_in_one_of(const struct story *story, const struct finding *part,
    const struct finding *total)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	const struct place *place, *around;
	double distance;

	if (!fit_told(part) || part->place_number == PLACE_NONE)
		return false;
	place = gazetteer_place(g, part->place_number);
	for (size_t i = 0; i < total->place_count; i++) {
		around = gazetteer_place(g, total->places[i]);
		distance = place_distance(place, around);
		if (place == around || gazetteer_within(g, place, around) ||
		    (distance >= 0 && distance <= NEAR_KM))
			return true;
	}
	return false;
}

static bool
is_part_of(const struct story *story, const struct finding *part,
    const struct finding *total)
{
	return part->into == NULL && !part->harm &&
	       part->sentence != total->sentence && part->place_count < 2 &&
	       part->modality == total->modality && !part->background &&
	       is_kind_of(story, part->type, total->type) &&
	       fit_dates(story, part, total) &&
	       is_in_one_of(story, part, total);
}

/* One find of each happening that a total sums up. */
static size_t
find_parts(const struct story *story, size_t total, struct finding **parts)
{
	size_t count = 0;

	for (size_t i = total + 1;
	     i < story->finding_count && i - total < STORY_REACH; i++) {
		struct finding *f = story->findings[i];
		bool known = false;

		if (!is_part_of(story, f, story->findings[total]))
			continue;
		for (size_t k = 0; k < count && !known; k++)
			known = fit_places(story, parts[k], f);
		if (!known && count < PARTS_MAX)
			parts[count++] = f;
	}
	return count;
}

/* Another mention of a part, that knows nothing of its own. */
static void
add_mention(
    struct story *story, struct finding *part, const struct finding *mention)
{
	struct finding *copy = arena_alloc(story->arena, sizeof *copy);

	*copy = *mention;
	copy->into = part;
	for (int t = 0; t < TOLLS; t++)
		copy->told[t] =
		    (struct tally){.value = UNKNOWN, .max = UNKNOWN};
	copy->killed_civilians = UNKNOWN;
	copy->same = part->same;
	part->same = copy;
}

void
total_share(struct story *story)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *total = story->findings[i];
		struct finding *parts[PARTS_MAX];
		size_t count;

		if (total->into != NULL || total->harm ||
		    total->place_count < 2 ||
		    (!total->sentence->in_title &&
			total->sentence->number > LEAD))
			continue;
		count = find_parts(story, i, parts);
		if (count < 2)
			continue;
		for (size_t k = 0; k < count; k++)
			add_mention(story, parts[k], total);
		total->into = parts[0];
	}
}
