/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "events/telling.h"
#include "events/today.h"

/*
 * An article that does not say when it was published still tells days apart:
 * what was "yesterday, Saturday" is not what was "last Wednesday". Which day of
 * the week it speaks from is told by a day and its name beside it; failing
 * that, the first weekday that it tells is taken for today.
 */
#define ANY_SUNDAY 10959 /* 2000-01-02 */

/* The weekday of today that a time phrase tells, or -1. */
static int
weekday_told(const struct scene *scene, const struct phrase *p, bool *sure)
{
	const struct telling t = {
	    .scene = scene, .phrase = p, .today = DAY_NONE, .operand = ""};
	const char *meaning = p->rule->meaning;
	int back;

	*sure = telling_capture(&t, SLOT_FROM, 0) != NULL;
	if (strcmp(meaning, "weekday") == 0 && !*sure)
		return telling_number(&t, SLOT_DAY, 0);
	if (strncmp(meaning, "day", 3) != 0 || !*sure ||
	    (meaning[3] != '\0' && meaning[3] != ' '))
		return -1;
	back = meaning[3] == ' ' ? atoi(meaning + 4)
				 : telling_number(&t, SLOT_DAY, 0);
	return ((telling_number(&t, SLOT_FROM, 0) - back) % 7 + 7) % 7;
}

day_number
today_find(const struct story *story)
{
	int first = -1;

	if (story->published != DAY_NONE)
		return story->published;
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++) {
			const struct phrase *p =
			    s->scene->begins[PHRASE_TIME][w];
			bool sure;
			int day = p ? weekday_told(s->scene, p, &sure) : -1;

			if (day >= 0 && sure)
				return ANY_SUNDAY + day;
			if (first < 0)
				first = day;
		}
	}
	return ANY_SUNDAY + (first < 0 ? 0 : first);
}

day_number
today_fixed(const struct when *when)
{
	return when->floats ? DAY_NONE : when->first;
}
