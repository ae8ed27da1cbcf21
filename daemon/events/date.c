/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/count.h"
#include "events/date.h"

/*
 * Times. A time rule's meaning is an operation and its operands:
 *
 *   day N            N days after publication (0: today, -1: yesterday), or
 *                    as many as the captured word is worth
 *   weekday          the last such day up to publication
 *   date             day, month and perhaps year as captured
 *   month            a month, perhaps with its year
 *   year             a year
 *   ago UNIT         a number of units before publication
 *   last UNIT        the week, month or year before
 *   this UNIT        the week, month or year of publication
 *   days N           the N days up to publication
 *   night            the night before publication
 */

day_number
date_from_civil(int year, int month, int day)
{
	/* H. Hinnant, "chrono-compatible low-level date algorithms". */
	int y = month <= 2 ? year - 1 : year;
	int era = (y >= 0 ? y : y - 399) / 400;
	int yoe = y - era * 400;
	int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

	return era * 146097 + doe - 719468;
}

void
date_to_civil(day_number n, int *year, int *month, int *day)
{
	int z = n + 719468, era = (z >= 0 ? z : z - 146096) / 146097;
	int doe = z - era * 146097;
	int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int mp = (5 * doy + 2) / 153;

	*day = doy - (153 * mp + 2) / 5 + 1;
	*month = mp + (mp < 10 ? 3 : -9);
	*year = yoe + era * 400 + (*month <= 2);
}

static int
days_in_month(int year, int month)
{
	int y = month == 12 ? year + 1 : year;
	int m = month == 12 ? 1 : month + 1;

	return date_from_civil(y, m, 1) - date_from_civil(year, month, 1);
}

day_number
date_parse(const char *iso)
{
	int y, m, d;

	if (iso == NULL || sscanf(iso, "%4d-%2d-%2d", &y, &m, &d) != 3 ||
	    m < 1 || m > 12 || d < 1 || d > days_in_month(y, m))
		return DAY_NONE;
	return date_from_civil(y, m, d);
}

const char *
date_format(day_number n, struct arena *arena)
{
	int y, m, d;

	date_to_civil(n, &y, &m, &d);
	return arena_printf(arena, "%04d-%02d-%02d", y, m, d);
}

static void
set_range(struct when *when, day_number first, day_number last,
    const char *precision)
{
	when->first = first;
	when->last = last;
	when->precision = precision;
}

/* The lexicon's value of the first word of a capture, as it is written. */
static const char *
captured_value(const struct scene *scene, const struct phrase *phrase,
    uint8_t slot)
{
	const struct capture *c =
	    capture_find(phrase->captures, phrase->capture_count, slot);

	if (c == NULL || c->begin >= scene->analysis->count)
		return NULL;
	for (size_t w = c->begin; w < c->end; w++) {
		const struct word *word = &scene->analysis->words[w];

		if (word->token->kind == TOKEN_NUMBER)
			return word->token->text;
		for (size_t r = 0; r < word->count; r++) {
			const char *unit = lexicon_lexeme(scene->lexicon,
			    word->readings[r].lexeme)->unit;

			if (unit != NULL)
				return unit;
		}
	}
	return NULL;
}

static int
captured_number(const struct scene *scene, const struct phrase *phrase,
    uint8_t slot)
{
	const char *value = captured_value(scene, phrase, slot);

	return value ? atoi(value) : 0;
}

/* Sunday is 0; 1970-01-01 was a Thursday. */
static int
weekday_of(day_number n)
{
	return (int)(((int64_t)n + 4) % 7 + 7) % 7;
}

static bool
set_month(struct when *when, int year, int month)
{
	if (month < 1 || month > 12)
		return false;
	set_range(when, date_from_civil(year, month, 1),
	    date_from_civil(year, month, days_in_month(year, month)), "month");
	return true;
}

/* A year of two digits, or none: the latest that is not in the future. */
static bool
resolve_date(const struct scene *scene, const struct phrase *phrase,
    day_number today, struct when *when, bool month_only)
{
	int day = captured_number(scene, phrase, SLOT_DAY);
	int month = captured_number(scene, phrase, SLOT_MONTH);
	int year = captured_number(scene, phrase, SLOT_YEAR), y, m, d;

	if (month < 1 || month > 12 || day < 0 || day > 31)
		return false;
	if (year == 0) {
		if (today == DAY_NONE)
			return false;
		date_to_civil(today, &y, &m, &d);
		year = y;
		if (month > m || (month == m && !month_only && day > d))
			year--;
	}
	if (year < 1000 || year > 2200)
		return false;
	if (month_only)
		return set_month(when, year, month);
	if (day == 0 || day > days_in_month(year, month))
		return false;
	set_range(when, date_from_civil(year, month, day),
	    date_from_civil(year, month, day), "day");
	return true;
}

/* The unit (day week month year) that an operand or a capture names. */
static const char *
unit_of(const struct scene *scene, const struct phrase *phrase,
    const char *operand)
{
	const char *captured = captured_value(scene, phrase, SLOT_UNIT);

	return operand[0] != '\0' ? operand : captured ? captured : "";
}

static bool
resolve_period(day_number today, const char *unit, int back, struct when *when)
{
	int y, m, d;

	date_to_civil(today, &y, &m, &d);
	if (strcmp(unit, "year") == 0) {
		set_range(when, date_from_civil(y - back, 1, 1),
		    date_from_civil(y - back, 12, 31), "year");
		return true;
	}
	if (strcmp(unit, "month") == 0) {
		for (; back > 0; back--) {
			m = m == 1 ? 12 : m - 1;
			y -= m == 12;
		}
		return set_month(when, y, m);
	}
	if (strcmp(unit, "week") == 0) {
		/* Weeks run from Monday to Sunday, as the guidelines say. */
		day_number monday = today - (weekday_of(today) + 6) % 7;

		set_range(
		    when, monday - 7 * back, monday - 7 * back + 6, "week");
		return true;
	}
	if (strcmp(unit, "day") == 0) {
		set_range(when, today - back, today - back, "day");
		return true;
	}
	return false;
}

/* "n units ago": a day for days and weeks, the month or year for those. */
static bool
resolve_ago(const struct scene *scene, const struct phrase *phrase,
    day_number today, const char *operand, struct when *when)
{
	const struct capture *c =
	    capture_find(phrase->captures, phrase->capture_count, SLOT_COUNT);
	const char *unit = unit_of(scene, phrase, operand);
	struct tally n = {.value = 1};

	if (c != NULL && c->phrase != NULL)
		n = count_value(scene, c->phrase);
	else if (c != NULL)
		n.value = captured_number(scene, phrase, SLOT_COUNT);
	if (n.value == UNKNOWN || n.value > 3000)
		return false;
	if (strcmp(unit, "hour") == 0 || strcmp(unit, "minute") == 0) {
		set_range(when, today - (n.value > 12 ? 1 : 0), today,
		    n.value > 12 ? "range" : "day");
		return true;
	}
	if (strcmp(unit, "week") == 0) {
		set_range(when, today - 7 * (int)n.value,
		    today - 7 * (int)n.value, "day");
		return true;
	}
	return resolve_period(today, unit, (int)n.value, when);
}

/* What needs the day of publication. */
static bool
resolve_relative(const struct scene *scene, const struct phrase *phrase,
    day_number today, const char *operation, const char *operand,
    struct when *when)
{
	int n = operand[0] != '\0' ? atoi(operand)
				  : captured_number(scene, phrase, SLOT_DAY);

	if (today == DAY_NONE)
		return false;
	if (strcmp(operation, "day") == 0) {
		set_range(when, today + n, today + n, "day");
		return true;
	}
	if (strcmp(operation, "weekday") == 0) {
		int wanted = captured_number(scene, phrase, SLOT_DAY);
		day_number day =
		    today - (weekday_of(today) - wanted + 7) % 7;

		set_range(when, day, day, "day");
		return true;
	}
	if (strcmp(operation, "ago") == 0)
		return resolve_ago(scene, phrase, today, operand, when);
	if (strcmp(operation, "last") == 0)
		return resolve_period(
		    today, unit_of(scene, phrase, operand), 1, when);
	if (strcmp(operation, "this") == 0)
		return resolve_period(
		    today, unit_of(scene, phrase, operand), 0, when);
	if (strcmp(operation, "days") == 0) {
		set_range(when, today - n, today, "range");
		return true;
	}
	if (strcmp(operation, "night") == 0) {
		set_range(when, today - 1, today, "range");
		return true;
	}
	return false;
}

bool
date_resolve(const struct story *story, const struct story_sentence *s,
    const struct phrase *phrase, const struct when *before, struct when *when)
{
	char operation[32] = "", operand[32] = "";
	bool found;

	(void)before;
	sscanf(phrase->rule->meaning, "%31s %31s", operation, operand);
	*when = (struct when){.first = DAY_NONE, .last = DAY_NONE,
	    .precision = "unknown", .basis = "told", .phrase = phrase,
	    .sentence = s};
	if (strcmp(operation, "date") == 0 || strcmp(operation, "month") == 0) {
		found = resolve_date(s->scene, phrase, story->published, when,
		    operation[0] == 'm');
	} else if (strcmp(operation, "year") == 0) {
		int year = captured_number(s->scene, phrase, SLOT_YEAR);

		found = year >= 1000 && year <= 2200;
		if (found)
			set_range(when, date_from_civil(year, 1, 1),
			    date_from_civil(year, 12, 31), "year");
	} else {
		found = resolve_relative(s->scene, phrase, story->published,
		    operation, operand, when);
	}
	return found;
}

/* The time phrase of some words that resolves and is nearest to a word. */
static bool
nearest_time(const struct story *story, const struct story_sentence *s,
    size_t begin, size_t end, size_t trigger, struct when *best)
{
	size_t best_distance = SIZE_MAX;

	for (size_t i = begin; i < end; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_TIME][i];
		struct when when;
		size_t distance = i > trigger ? i - trigger : trigger - i;

		if (p == NULL || distance >= best_distance ||
		    !date_resolve(story, s, p, NULL, &when))
			continue;
		best_distance = distance;
		*best = when;
	}
	return best_distance != SIZE_MAX;
}

void
date_find(struct story *story, struct finding *f, const struct when *before)
{
	const struct capture *c = capture_find(
	    f->match.captures, f->match.capture_count, SLOT_TIME);

	if (c != NULL && c->phrase != NULL &&
	    date_resolve(story, f->sentence, c->phrase, before, &f->when))
		return;
	if (nearest_time(story, f->sentence, f->begin, f->end, f->trigger,
		&f->when) ||
	    nearest_time(story, f->sentence, 0, f->sentence->analysis.count,
		f->trigger, &f->when))
		return;
	f->when = (struct when){.first = story->published,
	    .last = story->published,
	    .precision = story->published == DAY_NONE ? "unknown" : "day",
	    .basis = "published"};
}
