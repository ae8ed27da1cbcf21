/* SPDX-License-Identifier: ISC */
#include <limits.h>
#include <string.h>

#include "events/date.h"
#include "events/timing.h"
#include "events/today.h"

/* Which time phrase tells when a find happened. */

/*
 * Every time phrase of a sentence has a cost for a find: the words between
 * them, and more for what stands between. The cheapest that tells a day wins.
 */
#define COST_STOP 12	   /* a clause ends between them */
#define COST_OTHER 10	   /* another find is told between them */
#define COST_ATTRIBUTED 60 /* it is when somebody said so */
#define COST_MOST 48	   /* so far behind a find it is another's time */
#define COST_LOOSE 15	   /* a duration, or no day at all */
#define COST_BEFORE 2	   /* Arabic tells the time after the verb */
#define TITLE_REACH 6	   /* sentences in which a headline is told again */

static size_t
count_between(const struct story_sentence *s, size_t from, size_t to)
{
	size_t stops = 0;

	for (size_t i = from; i < to; i++)
		stops += scene_stops(s->scene, i);
	return stops;
}

static bool
has_relative(const struct story_sentence *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (word_is(&s->analysis.words[i], s->scene->lexicon,
			CLASS_RELATIVE))
			return true;
	return false;
}

/* Whether a time stands between a speaker and what is said. */
static bool
is_attributed(const struct finding *f, const struct phrase *time)
{
	for (size_t i = 0; i < f->sentence->attribution_count; i++) {
		const struct attribution *a = &f->sentence->attributions[i];

		if (strcmp(a->rule->meaning, "after") == 0 &&
		    f->trigger >= a->begin && time->end <= a->begin &&
		    time->begin + 3 >= a->source_begin)
			return true;
	}
	return false;
}

static bool
is_loose(const struct phrase *time)
{
	static const char *const loose[] = {"since", "vague", "span"};

	for (size_t i = 0; i < sizeof loose / sizeof *loose; i++)
		if (strncmp(time->rule->meaning, loose[i], 4) == 0)
			return true;
	return false;
}

/* What is said happens where and when it is told, not where that was. */
static bool
is_talk(const struct finding *f)
{
	const char *place = rule_setting(f->rule, "place");

	return place != NULL && strcmp(place, "none") == 0;
}

/* What a time phrase costs for a find, or INT_MAX if it can't be its own. */
static int
time_cost(const struct story *story, const struct finding *f,
    const struct phrase *time)
{
	bool before = time->begin < f->trigger;
	size_t from = before ? time->end : f->trigger + 1u;
	size_t to = before ? f->trigger : time->begin;
	int cost;

	if (strncmp(time->rule->meaning, "after", 5) == 0 && !before)
		return INT_MAX;
	if (to < from)
		to = from;
	/* A relative clause beyond what tells the find is about another. */
	if (!before && has_relative(f->sentence,
			   from > f->match.end ? from : f->match.end, to))
		return INT_MAX;
	cost = (int)(to - from);
	cost += COST_STOP * (int)count_between(f->sentence, from, to);
	cost += before ? COST_BEFORE : 0;
	cost += is_loose(time) ? COST_LOOSE : 0;
	if (story_finds_between(story, f, from, to))
		cost += COST_OTHER + (is_talk(f) ? COST_ATTRIBUTED : 0);
	if (is_attributed(f, time))
		return cost + COST_ATTRIBUTED;
	return before || cost < COST_MOST || is_talk(f) ? cost : INT_MAX;
}

static bool
told_time(
    const struct story *story, struct finding *f, const struct when *before)
{
	const struct story_sentence *s = f->sentence;
	int best = INT_MAX;

	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_TIME][i];
		struct when when;
		int cost;

		if (p == NULL)
			continue;
		cost = time_cost(story, f, p);
		if (cost >= best || (is_talk(f) && cost >= COST_ATTRIBUTED) ||
		    !date_resolve(story, s, p, before, &when))
			continue;
		best = cost;
		f->when = when;
	}
	f->when.reported = best != INT_MAX && best >= COST_ATTRIBUTED;
	return best != INT_MAX;
}

/* "They had attacked": told as past to what is news, with no day. */
static bool
is_undated(const struct story *story, const struct finding *f)
{
	size_t count;
	const struct rule_pattern *const *patterns =
	    ruleset_patterns(story->rules, RULE_CONTEXT, &count);

	for (size_t i = 0; i < count; i++) {
		struct match match;

		if (strcmp(patterns[i]->rule->meaning, "undated") == 0 &&
		    vm_match(&patterns[i]->program, f->sentence->scene,
			f->trigger, f->trigger, f->trigger + 1u, &match))
			return true;
	}
	return false;
}

/* The find just before, if this one goes on with the same report. */
static bool
goes_on(const struct finding *f, const struct finding *before)
{
	return before != NULL && (f->harm || f->definite) &&
	       !before->sentence->in_title && !f->sentence->in_title &&
	       f->sentence->paragraph == before->sentence->paragraph &&
	       f->sentence->number - before->sentence->number <= 1 &&
	       f->background == before->background &&
	       strcmp(before->when.basis, "published") != 0 &&
	       before->when.first != DAY_NONE;
}

static void
find_time(
    const struct story *story, struct finding *f, const struct finding *before)
{
	if (told_time(story, f, before ? &before->when : NULL))
		return;
	f->when = (struct when){.first = DAY_NONE,
	    .last = DAY_NONE,
	    .precision = "unknown",
	    .basis = "published"};
	if (is_undated(story, f))
		return;
	if (goes_on(f, before)) {
		f->when = before->when;
		f->when.basis = "carried";
		return;
	}
	f->when.first = f->when.last = story->today;
	f->when.floats = story->published == DAY_NONE;
	f->when.precision = "day";
}

/* A headline's find has the time of the first of its kind in the body. */
static void
time_headline(const struct story *story, size_t body, struct finding *f)
{
	for (size_t i = body; i < story->finding_count; i++) {
		const struct finding *g = story->findings[i];

		if (g->background != f->background ||
		    strcmp(g->type, f->type) != 0)
			continue;
		if (g->sentence->number - f->sentence->number <= TITLE_REACH &&
		    strcmp(g->when.basis, "told") == 0) {
			f->when = g->when;
			f->when.basis = "carried";
		}
		return;
	}
}

void
timing_find(struct story *story)
{
	const struct finding *before = NULL;
	size_t body = 0; /* the first find that stands there */

	story->today = today_find(story);
	for (size_t i = 0; i < story->finding_count; i++) {
		find_time(story, story->findings[i], before);
		before = story->findings[i];
	}
	while (body < story->finding_count &&
	       story->findings[body]->sentence->in_title)
		body++;
	for (size_t i = 0; i < body; i++)
		if (strcmp(story->findings[i]->when.basis, "published") == 0)
			time_headline(story, body, story->findings[i]);
}
