/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "feed/published.h"

/* Dates of publication, from the two notations that feeds use. */

enum zone { ZONE_NONE, ZONE_UTC, ZONE_OFFSET };

struct moment {
	int year, month, day;
	bool timed; /* hour, minute, second are told */
	int hour, minute, second;
	enum zone zone;
	int offset; /* minutes east, for ZONE_OFFSET */
};

/* Zones that mail and feeds still name, in hours east. */
static const struct {
	const char *name;
	int hours;
} zones[] = {
    {"Z", 0},
    {"UT", 0},
    {"UTC", 0},
    {"GMT", 0},
    {"EST", -5},
    {"EDT", -4},
    {"CST", -6},
    {"CDT", -5},
    {"MST", -7},
    {"MDT", -6},
    {"PST", -8},
    {"PDT", -7},
    {"BST", 1},
    {"CET", 1},
    {"CEST", 2},
    {"EET", 2},
    {"EEST", 3},
    {"MSK", 3},
};

/* Read a number of least to most digits. */
static bool
number(const char **p, int least, int most, int *value)
{
	int digits = 0;

	*value = 0;
	while (digits < most && isdigit((unsigned char)**p)) {
		*value = *value * 10 + *(*p)++ - '0';
		digits++;
	}
	return digits >= least && !isdigit((unsigned char)**p);
}

static bool
literal(const char **p, char c)
{
	if (**p != c)
		return false;
	(*p)++;
	return true;
}

static void
spaces(const char **p)
{
	while (isspace((unsigned char)**p))
		(*p)++;
}

/* hh:mm, seconds and their fraction if they are there. */
static bool
clock_time(const char **p, struct moment *m)
{
	if (!number(p, 1, 2, &m->hour) || !literal(p, ':') ||
	    !number(p, 2, 2, &m->minute))
		return false;
	m->timed = true;
	if (!literal(p, ':'))
		return true;
	if (!number(p, 2, 2, &m->second))
		return false;
	if (m->second == 60) /* a leap second is put back by one */
		m->second = 59;
	if (**p != '.' && **p != ',')
		return true;
	do
		(*p)++;
	while (isdigit((unsigned char)**p));
	return true;
}

/* +hh, +hhmm or +hh:mm */
static bool
zone_offset(const char **p, struct moment *m)
{
	int sign = *(*p)++ == '-' ? -1 : 1;
	int digits = (int)strspn(*p, "0123456789");
	int hours, minutes = 0;

	if (digits == 4) {
		if (!number(p, 4, 4, &hours))
			return false;
		minutes = hours % 100;
		hours /= 100;
	} else {
		if (!number(p, 1, 2, &hours))
			return false;
		if (literal(p, ':') && !number(p, 2, 2, &minutes))
			return false;
	}
	m->zone = ZONE_OFFSET;
	m->offset = sign * (hours * 60 + minutes);
	return hours <= 14 && minutes < 60;
}

/* A zone by name; one that is not in the table tells nothing. */
static void
zone_name(const char **p, struct moment *m)
{
	size_t length = 0;

	while (isalpha((unsigned char)(*p)[length]))
		length++;
	for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++) {
		if (strlen(zones[i].name) != length ||
		    strncasecmp(zones[i].name, *p, length) != 0)
			continue;
		m->zone = zones[i].hours == 0 ? ZONE_UTC : ZONE_OFFSET;
		m->offset = zones[i].hours * 60;
	}
	*p += length;
}

/* What may follow a time: a zone, then nothing more. */
static bool
zone_and_end(const char **p, struct moment *m)
{
	spaces(p);
	if (**p == '+' || **p == '-') {
		if (!zone_offset(p, m))
			return false;
		/* "+0300 (AST)": the comment adds nothing */
		spaces(p);
		if (**p == '(')
			return true;
	} else if (isalpha((unsigned char)**p)) {
		zone_name(p, m);
	}
	spaces(p);
	return **p == '\0';
}

static bool
iso_read(const char *p, struct moment *m)
{
	if (!number(&p, 4, 4, &m->year) || !literal(&p, '-') ||
	    !number(&p, 2, 2, &m->month) || !literal(&p, '-') ||
	    !number(&p, 2, 2, &m->day))
		return false;
	if (*p == 'T' || *p == 't')
		p++;
	else
		spaces(&p);
	if (*p == '\0')
		return !isalpha((unsigned char)p[-1]);
	return clock_time(&p, m) && zone_and_end(&p, m);
}

/* The month whose English name begins so: 1 to 12, 0 for none. */
static int
month_read(const char **p)
{
	static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
	int month = 0;

	for (int i = 0; i < 12; i++) {
		if (strncasecmp(*p, names + 3 * i, 3) == 0)
			month = i + 1;
	}
	while (isalpha((unsigned char)**p) || **p == '.')
		(*p)++;
	return month;
}

/* A word such as "Wed," in front of the day. */
static void
weekday_skip(const char **p)
{
	while (isalpha((unsigned char)**p))
		(*p)++;
	literal(p, ',');
	spaces(p);
}

static void
separator(const char **p)
{
	spaces(p);
	if (literal(p, '-'))
		spaces(p);
}

static bool
mail_read(const char *p, struct moment *m)
{
	const char *year;

	weekday_skip(&p);
	if (!number(&p, 1, 2, &m->day))
		return false;
	separator(&p);
	if ((m->month = month_read(&p)) == 0)
		return false;
	separator(&p);
	year = p;
	if (!number(&p, 2, 4, &m->year))
		return false;
	if (p - year == 2)
		m->year += m->year < 70 ? 2000 : 1900;
	spaces(&p);
	if (*p == '\0')
		return true;
	return clock_time(&p, m) && zone_and_end(&p, m);
}

static int
days_in_month(int year, int month)
{
	static const int days[] = {
	    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

static bool
possible(const struct moment *m)
{
	return m->year >= PUBLISHED_FIRST_YEAR &&
	       m->year <= PUBLISHED_LAST_YEAR && m->month >= 1 &&
	       m->month <= 12 && m->day >= 1 &&
	       m->day <= days_in_month(m->year, m->month) && m->hour <= 23 &&
	       m->minute <= 59 && m->second <= 59;
}

static void
moment_write(const struct moment *m, char iso[PUBLISHED_SIZE])
{
	int east = m->offset < 0 ? -m->offset : m->offset;
	char zone[8] = "";
	char text[64];

	if (m->zone == ZONE_UTC)
		strcpy(zone, "Z");
	else if (m->zone == ZONE_OFFSET)
		snprintf(zone, sizeof zone, "%c%02d:%02d",
		    m->offset < 0 ? '-' : '+', east / 60 % 100, east % 60);
	if (m->timed)
		snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d%s",
		    m->year, m->month, m->day, m->hour, m->minute, m->second,
		    zone);
	else
		snprintf(text, sizeof text, "%04d-%02d-%02d", m->year, m->month,
		    m->day);
	memcpy(iso, text, PUBLISHED_SIZE - 1);
	iso[PUBLISHED_SIZE - 1] = '\0';
}

bool
published_read(const char *text, char iso[PUBLISHED_SIZE])
{
	struct moment m = {0};

	spaces(&text);
	if (!iso_read(text, &m)) {
		memset(&m, 0, sizeof m);
		if (!mail_read(text, &m))
			return false;
	}
	if (!possible(&m))
		return false;
	moment_write(&m, iso);
	return true;
}
