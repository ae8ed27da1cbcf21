/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/background.h"

/*
 * News tell what happened within days: of 180 dated events that careful readers
 * took for an article's news none was older than a week, of those that they
 * took for background every third was. What is older than a year is history in
 * any case; what is some weeks old, if the article tells anything newer.
 */
#define NEWS_DAYS 31 /* before the publication */
#define HISTORY_DAYS 366
#define UNDATED_DAYS                                                           \
	60 /* before the latest date that an article itself tells */

/* No single happening kills so many: such a toll is that of a war. */
#define WAR_TOLL 1000

/* Whether the text itself dates a find. */
static bool
is_dated(const struct finding *f)
{
	return f->when.last != DAY_NONE && f->when.basis != NULL &&
	       strcmp(f->when.basis, "told") == 0;
}

/* Days from a find to the article that tells it, whose own day is given. */
static int
age_of(const struct story *story, const struct finding *f, day_number today)
{
	return (f->when.floats ? story->today : today) - f->when.last;
}

/* The day that an article without a date of publication speaks of last. */
static day_number
latest_day(const struct story *story)
{
	day_number latest = DAY_NONE;

	for (size_t i = 0; i < story->finding_count; i++) {
		const struct finding *f = story->findings[i];

		if (is_dated(f) && !f->when.floats && f->when.last > latest)
			latest = f->when.last;
	}
	return latest;
}

/* Whether an article tells anything that is news. */
static bool
has_news(const struct story *story, day_number today, int limit)
{
	for (size_t i = 0; i < story->finding_count; i++) {
		const struct finding *f = story->findings[i];

		if (f->modality == MODALITY_ACTUAL && !f->background &&
		    (!is_dated(f) || age_of(story, f, today) <= limit))
			return true;
	}
	return false;
}

/* The dead of a whole month or year are those of a war, not of an event. */
static bool
is_total(const struct finding *f)
{
	return f->harm && is_dated(f) &&
	       (strcmp(f->when.precision, "month") == 0 ||
		   strcmp(f->when.precision, "year") == 0);
}

void
background_mark(struct story *story)
{
	bool dated = story->published != DAY_NONE;
	day_number today = dated ? story->published : latest_day(story);
	int limit = dated ? NEWS_DAYS : UNDATED_DAYS;

	if (!has_news(story, today, limit))
		limit = HISTORY_DAYS;
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (is_total(f) ||
		    (is_dated(f) && age_of(story, f, today) > limit) ||
		    f->tolls[TOLL_KILLED].value >= WAR_TOLL)
			f->background = true;
	}
}
