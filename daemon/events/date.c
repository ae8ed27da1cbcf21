/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "events/date.h"
#include "events/telling.h"

/*
 * Times. A time rule's meaning is an operation and its operands:
 *
 *   day N            N days after publication (0: today, -1: yesterday), or
 *                    as many as the captured word is worth; a weekday told
 *                    beside it decides
 *   weekday [N]      the last such day up to publication; N weeks earlier
 *   days             the nights and days from one weekday to the next one
 *   date             day, month and perhaps year as captured
 *   hijri            the same of the Hijri calendar
 *   month, year      the whole of it; years: from one to another
 *   season           a season of the year told, of this one, of the last
 *   ago [UNIT]       a number of units before publication
 *   last, this       the captured unit before, or of, publication
 *   span [N]         as many units as told, or N days, up to publication
 *   night            the night before publication
 *   since            what the phrase tells without its first word, up to now
 *   next, same       the unit after, or the one of, the event before
 *   later            a number of units after the event before
 *   after [N]        units, or up to N days, after what is told next: that
 *                    is so much earlier
 *   vague            long ago: no day can be told
 *   none             no time at all: a name or a figure of speech
 *
 * A captured HEAD is the start, middle or end of a month or a year.
 */

static bool
set_range(
    struct when *when, day_number first, day_number last, const char *precision)
{
	when->first = first;
	when->last = last;
	when->precision = precision;
	return true;
}

static bool
set_day(struct when *when, day_number day)
{
	return set_range(when, day, day, "day");
}

static bool
set_month(struct when *when, int year, int month)
{
	if (month < 1 || month > 12)
		return false;
	return set_range(when, date_from_civil(year, month, 1),
	    date_from_civil(year, month, date_month_length(year, month)),
	    "month");
}

static bool
set_year(struct when *when, int year)
{
	if (year < 1000 || year > 2200)
		return false;
	return set_range(when, date_from_civil(year, 1, 1),
	    date_from_civil(year, 12, 31), "year");
}

/* Where publication lies, or false if it is not known. */
static bool
get_today(const struct telling *t, int *year, int *month, int *day)
{
	if (t->today == DAY_NONE)
		return false;
	date_to_civil(t->today, year, month, day);
	return true;
}

/* The weekday told beside another day, nearest to that, else that day. */
static day_number
settle_weekday(const struct telling *t, day_number day)
{
	int off;

	if (telling_capture(t, SLOT_FROM, 0) == NULL)
		return day;
	off = (telling_number(t, SLOT_FROM, 0) - date_weekday(day) + 7) % 7;
	return off <= 2 ? day + off : off >= 5 ? day + off - 7 : day;
}

static bool
tell_day(const struct telling *t)
{
	int n = t->operand[0] != '\0' ? atoi(t->operand)
				      : telling_number(t, SLOT_DAY, 0);

	return t->today != DAY_NONE &&
	       set_day(t->when, settle_weekday(t, t->today + n));
}

/* The latest such weekday up to a day. */
static day_number
latest_weekday(day_number day, int weekday)
{
	return day - (date_weekday(day) - weekday + 7) % 7;
}

static bool
tell_weekday(const struct telling *t)
{
	day_number day;

	if (t->today == DAY_NONE)
		return false;
	day = latest_weekday(t->today, telling_number(t, SLOT_DAY, 0));
	/* "Last Monday", told on a Monday, was a week ago. */
	if (telling_capture(t, SLOT_TO, 0) != NULL && day == t->today)
		day -= 7;
	return set_day(t->when, day - 7 * atoi(t->operand));
}

static bool
tell_days(const struct telling *t)
{
	day_number first, last;

	if (t->today == DAY_NONE)
		return false;
	last = latest_weekday(t->today, telling_number(t, SLOT_TO, 0));
	first = latest_weekday(last, telling_number(t, SLOT_FROM, 0));
	if (last - first > 3)
		return false;
	/* After midnight it is the second day already. */
	if (strcmp(t->operand, "second") == 0)
		return set_day(t->when, last);
	return set_range(t->when, first, last, "range");
}

/* Without a year: the latest that is not in the future. */
static int
settle_year(const struct telling *t, int month, int day)
{
	int year = telling_year(t, 0), y, m, d;

	if (year != 0 || !get_today(t, &y, &m, &d))
		return year;
	return month > m || (month == m && day > d) ? y - 1 : y;
}

static bool
tell_date(const struct telling *t)
{
	int day = telling_number(t, SLOT_DAY, 0), month = telling_month(t);
	int year, y, m;

	if (telling_capture(t, SLOT_MONTH, 0) == NULL) {
		/* "The tenth of this month." */
		if (!get_today(t, &y, &m, &year) || day < 1 ||
		    day > date_month_length(y, m))
			return false;
		return set_day(t->when, date_from_civil(y, m, day));
	}
	if (day > 31) {
		/* 2017/5/15 is told from its other end. */
		year = day;
		day = telling_number(t, SLOT_YEAR, 0);
	} else {
		year = settle_year(t, month, day);
	}
	if (year < 1000 || year > 2200 || month < 1 || month > 12 || day < 1 ||
	    day > date_month_length(year, month))
		return false;
	return set_day(t->when, date_from_civil(year, month, day));
}

static bool
tell_hijri(const struct telling *t)
{
	int day = telling_number(t, SLOT_DAY, 0), month = telling_month(t);
	int year = telling_number(t, SLOT_YEAR, 0);
	day_number first;

	if (year == 0) {
		year = date_hijri_year(t->today);
		first = date_from_hijri(year, month, day ? day : 1);
		if (first == DAY_NONE || first > t->today)
			year--;
	}
	first = date_from_hijri(year, month, day ? day : 1);
	if (first == DAY_NONE)
		return false;
	if (day > 0)
		return set_day(t->when, first);
	return set_range(t->when, first,
	    date_from_hijri(month == 12 ? year + 1 : year, month % 12 + 1, 1) -
		1,
	    "month");
}

static bool
tell_month(const struct telling *t)
{
	int month = telling_month(t), y, m, d;
	int year = settle_year(t, month, 1);

	/* "Last August", told in August, was a year ago. */
	if (telling_capture(t, SLOT_FROM, 0) != NULL &&
	    get_today(t, &y, &m, &d) &&
	    telling_capture(t, SLOT_YEAR, 0) == NULL && month == m && d < 25)
		year--;
	return year >= 1000 && year <= 2200 && set_month(t->when, year, month);
}

static bool
tell_year(const struct telling *t)
{
	return set_year(t->when, telling_year(t, 0));
}

static bool
tell_years(const struct telling *t)
{
	int first = telling_year(t, 0), last = telling_year(t, 1);

	if (first < 1000 || last > 2200 || last < first)
		return false;
	return set_range(t->when, date_from_civil(first, 1, 1),
	    date_from_civil(last, 12, 31), "range");
}

/* A unit of the calendar, some units before publication. */
static bool
set_unit(const struct telling *t, const char *unit, int back)
{
	int y, m, d;

	if (!get_today(t, &y, &m, &d))
		return false;
	if (strcmp(unit, "decade") == 0)
		return back > 0 && set_year(t->when, y - 10 * back);
	if (strcmp(unit, "year") == 0)
		return set_year(t->when, y - back);
	if (strcmp(unit, "month") == 0) {
		m = y * 12 + m - 1 - back;
		return set_month(t->when, m / 12, m % 12 + 1);
	}
	if (strcmp(unit, "week") == 0) {
		/* Weeks run from Monday to Sunday. */
		day_number monday = latest_weekday(t->today, 1) - 7 * back;

		return set_range(t->when, monday, monday + 6, "week");
	}
	if (strcmp(unit, "day") == 0)
		return set_day(t->when, t->today - back);
	if (strcmp(unit, "night") == 0)
		return set_range(t->when, t->today - 1, t->today, "range");
	return false;
}

static bool
tell_ago(const struct telling *t)
{
	const char *unit = telling_unit(t, SLOT_UNIT, 0);
	int n = telling_times(t);

	if (t->today == DAY_NONE || n < 1 || n > 3000)
		return false;
	if (strcmp(unit, "hour") == 0 || strcmp(unit, "minute") == 0 ||
	    strcmp(unit, "second") == 0) {
		if (n <= 12 || unit[0] != 'h')
			return set_day(t->when, t->today);
		return set_range(
		    t->when, t->today - (n + 23) / 24, t->today, "range");
	}
	if (strcmp(unit, "week") == 0)
		return set_day(t->when, t->today - 7 * n);
	return set_unit(t, unit, n);
}

static bool
tell_last(const struct telling *t)
{
	return set_unit(t, telling_unit(t, SLOT_UNIT, 0),
	    t->operand[0] != '\0' ? atoi(t->operand) : 1);
}

static bool
tell_this(const struct telling *t)
{
	const char *unit = telling_unit(t, SLOT_UNIT, 0);

	return set_unit(t, unit, 0);
}

/* The units up to publication, that one among them. */
static bool
tell_span(const struct telling *t)
{
	static const struct {
		const char *unit;
		int days;
	} units[] = {{"hour", 0}, {"minute", 0}, {"day", 1}, {"night", 1},
	    {"week", 7}, {"month", 30}, {"year", 365}};
	const char *unit = telling_unit(t, SLOT_UNIT, 0);
	int n = telling_times(t), days = atoi(t->operand);

	if (t->today == DAY_NONE)
		return false;
	for (size_t i = 0; days == 0 && i < sizeof units / sizeof *units; i++)
		if (strcmp(units[i].unit, unit) == 0)
			days = units[i].days == 0 ? (n + 23) / 24
						  : n * units[i].days;
	if (days < 1 || days > 10000)
		return false;
	return set_range(t->when, t->today - days, t->today, "range");
}

static bool
tell_night(const struct telling *t)
{
	return t->today != DAY_NONE &&
	       set_range(t->when, t->today - 1, t->today, "range");
}

/* From what the rest of the phrase tells up to publication. */
static bool
tell_since(const struct telling *t)
{
	struct telling rest = *t;
	bool found;

	rest.operand = "";
	if (telling_capture(t, SLOT_UNIT, 0) != NULL)
		found = tell_ago(&rest);
	else if (telling_capture(t, SLOT_DAY, 0) != NULL)
		found = tell_date(&rest);
	else if (telling_capture(t, SLOT_MONTH, 0) != NULL)
		found = tell_month(&rest);
	else
		found = tell_year(&rest);
	if (!found)
		return false;
	if (t->today != DAY_NONE && t->today > t->when->first)
		set_range(t->when, t->when->first, t->today, "range");
	return true;
}

static bool
tell_season(const struct telling *t)
{
	static const struct {
		const char *name;
		int month;
	} seasons[] = {{"3", 3}, {"summer", 6}, {"autumn", 9}, {"winter", 12}};
	const char *name = telling_unit(t, SLOT_DAY, 0);
	int year = telling_year(t, 0), month = 0, y, m, d;
	day_number first;

	for (size_t i = 0; i < sizeof seasons / sizeof *seasons; i++)
		if (strcmp(seasons[i].name, name) == 0)
			month = seasons[i].month;
	if (month == 0)
		return false;
	if (year == 0) {
		if (!get_today(t, &y, &m, &d))
			return false;
		/* "Last year's summer"; else the latest that is over. */
		year = telling_capture(t, SLOT_FROM, 0) || m < month + 3 ? y - 1
									 : y;
		if (telling_capture(t, SLOT_TO, 0) != NULL)
			year = y;
	}
	first = date_from_civil(year, month, 1);
	return set_range(t->when, first,
	    month == 12 ? date_from_civil(year + 1, 3, 1) - 1
			: date_from_civil(year, month + 3, 1) - 1,
	    "range");
}

/* The unit of the event before, or the one after it. */
static bool
tell_beside(const struct telling *t, int forward)
{
	struct telling other = *t;

	if (t->before == NULL || t->before->first == DAY_NONE)
		return false;
	other.today = forward ? t->before->last : t->before->first;
	return set_unit(&other, telling_unit(t, SLOT_UNIT, 0), -forward);
}

static bool
tell_next(const struct telling *t)
{
	return tell_beside(t, 1);
}

static bool
tell_same(const struct telling *t)
{
	return tell_beside(t, 0);
}

/* "A day after X": X was so long before the event told, or publication. */
static bool
tell_after(const struct telling *t)
{
	struct telling other = *t;
	int days = atoi(t->operand);

	if (t->before != NULL && t->before->first != DAY_NONE &&
	    (days < 1 || t->before->first == t->before->last))
		other.today = t->before->first;
	if (days < 1 || other.today == DAY_NONE)
		return tell_ago(&other);
	return set_range(t->when, other.today - days, other.today - 1, "range");
}

/* So long after the event before. */
static bool
tell_later(const struct telling *t)
{
	struct telling other = *t;
	int n = telling_times(t);

	if (t->before == NULL || t->before->first == DAY_NONE ||
	    t->before->first != t->before->last || n > 400)
		return false;
	other.today = t->before->last;
	return set_unit(&other, telling_unit(t, SLOT_UNIT, 0), -n);
}

static bool
tell_vague(const struct telling *t)
{
	return set_range(t->when, DAY_NONE, DAY_NONE, "unknown");
}

static const struct operation {
	const char *name;
	bool (*tell)(const struct telling *);
	bool counts; /* days or units from a day, be it any */
} operations[] = {
    {"day", tell_day, true},
    {"weekday", tell_weekday, true},
    {"days", tell_days, true},
    {"date", tell_date, false},
    {"hijri", tell_hijri, false},
    {"month", tell_month, false},
    {"year", tell_year, false},
    {"years", tell_years, false},
    {"season", tell_season, false},
    {"ago", tell_ago, true},
    {"last", tell_last, true},
    {"this", tell_this, true},
    {"span", tell_span, true},
    {"night", tell_night, true},
    {"since", tell_since, false},
    {"next", tell_next, true},
    {"same", tell_same, true},
    {"after", tell_after, true},
    {"later", tell_later, true},
    {"vague", tell_vague, false},
};

/* "The start of", "the middle of", "the end of" a month or a year. */
static void
narrow(const struct telling *t)
{
	static const struct {
		const char *part;
		int from, to; /* twelfths */
	} parts[] = {{"start", 0, 4}, {"mid", 4, 8}, {"end", 8, 12}};
	const char *part = telling_unit(t, SLOT_HEAD, 0);
	day_number first = t->when->first;
	int length = t->when->last - first + 1;

	if (first == DAY_NONE || length < 28)
		return;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (strcmp(parts[i].part, part) == 0)
			set_range(t->when, first + length * parts[i].from / 12,
			    first + length * parts[i].to / 12 - 1, "range");
}

/* The same, counted from a day that may float. */
static bool
resolve_from(day_number today, bool floats, const struct story_sentence *s,
    const struct phrase *phrase, const struct when *before, struct when *when)
{
	char name[32] = "", operand[32] = "";
	struct telling t = {.scene = s->scene,
	    .phrase = phrase,
	    .today = today,
	    .before = before,
	    .operand = operand,
	    .when = when};

	sscanf(phrase->rule->meaning, "%31s %31s", name, operand);
	*when = (struct when){.first = DAY_NONE,
	    .last = DAY_NONE,
	    .precision = "unknown",
	    .basis = "told",
	    .phrase = phrase,
	    .sentence = s,
	    .floats = floats};
	for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
		if (strcmp(name, operations[i].name) != 0)
			continue;
		if ((floats && !operations[i].counts) ||
		    !operations[i].tell(&t))
			return false;
		narrow(&t);
		return true;
	}
	return false;
}

bool
date_resolve(const struct story *story, const struct story_sentence *s,
    const struct phrase *phrase, const struct when *before, struct when *when)
{
	const struct when *fixed =
	    before != NULL && before->floats ? NULL : before;

	if (resolve_from(story->published, false, s, phrase, fixed, when))
		return true;
	return story->published == DAY_NONE &&
	       resolve_from(story->today, true, s, phrase, before, when);
}

static bool
is_operation(const char *meaning)
{
	size_t length = strcspn(meaning, " ");

	for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
		if (strlen(operations[i].name) == length &&
		    strncmp(operations[i].name, meaning, length) == 0)
			return true;
	return strcmp(meaning, "none") == 0;
}

void
date_check(const struct ruleset *rules, struct errors *errors)
{
	size_t count;
	const struct rule *rule = ruleset_rules(rules, &count);

	for (; count-- > 0; rule++) {
		const struct stanza_line *line =
		    stanza_get(rule->stanza, "meaning");

		if (rule->use != RULE_PHRASE ||
		    rule_phrase_kind(rule) != PHRASE_TIME)
			continue;
		if (!is_operation(rule->meaning))
			errors_add(errors, rule->file,
			    line ? line->line : rule->line,
			    line ? line->column : rule->stanza->column,
			    line ? "no time means that"
				 : "a time needs a meaning");
	}
}
