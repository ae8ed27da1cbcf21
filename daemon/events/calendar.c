/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include <unicode/ucal.h>

#include <unicode/ustring.h>

#include "events/calendar.h"

/* Days and the calendars that news name them by. */

#define DAY_MS 86400000.0
#define HIJRI_LOCALE "en_US@calendar=islamic-umalqura"

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

int
date_month_length(int year, int month)
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
	    m < 1 || m > 12 || d < 1 || d > date_month_length(y, m))
		return DAY_NONE;
	return date_from_civil(y, m, d);
}

/* Minutes east of Greenwich that an ISO time ends in; false if it tells none.
 */
static bool
read_offset(const char *end, int *minutes)
{
	int hours, rest = 0;
	char sign;

	if (*end == 'Z') {
		*minutes = 0;
		return true;
	}
	if (sscanf(end, "%c%2d:%2d", &sign, &hours, &rest) < 2 &&
	    sscanf(end, "%c%2d%2d", &sign, &hours, &rest) < 2)
		return false;
	if (sign != '+' && sign != '-')
		return false;
	*minutes = (hours * 60 + rest) * (sign == '-' ? -1 : 1);
	return true;
}

/* Minutes that a zone is east of Greenwich at a moment (ms since 1970). */
static int
zone_offset(const char *zone, double moment)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar id[64];
	UCalendar *calendar;
	int32_t offset = 0;

	if (strlen(zone) >= 64)
		return 0;
	u_charsToUChars(zone, id, (int32_t)strlen(zone) + 1);
	calendar = ucal_open(id, -1, "", UCAL_GREGORIAN, &status);
	if (U_FAILURE(status))
		return 0;
	ucal_setMillis(calendar, moment, &status);
	offset = ucal_get(calendar, UCAL_ZONE_OFFSET, &status) +
		 ucal_get(calendar, UCAL_DST_OFFSET, &status);
	ucal_close(calendar);
	return U_FAILURE(status) ? 0 : offset / 60000;
}

day_number
date_parse_in(const char *iso, const char *time_zone)
{
	day_number day = date_parse(iso);
	int hour, minute, offset;
	const char *end;
	long local;

	if (day == DAY_NONE || time_zone == NULL ||
	    sscanf(iso + 10, "%*1[T ]%2d:%2d", &hour, &minute) != 2)
		return day;
	end = iso + 16;
	end += strspn(end, ":.0123456789 ");
	if (!read_offset(end, &offset))
		return day;
	local = hour * 60 + minute - offset;
	local += zone_offset(time_zone, (day * 1440.0 + local) * 60000.0);
	if (local < 0)
		return day - 1;
	return day + (day_number)(local / 1440);
}

const char *
date_format(day_number n, struct arena *arena)
{
	int y, m, d;

	date_to_civil(n, &y, &m, &d);
	return arena_printf(arena, "%04d-%02d-%02d", y, m, d);
}

/* A Hijri calendar in UTC, or NULL. */
static UCalendar *
hijri_open(void)
{
	static const UChar utc[] = {'U', 'T', 'C', 0};
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *c =
	    ucal_open(utc, 3, HIJRI_LOCALE, UCAL_TRADITIONAL, &status);

	return U_SUCCESS(status) ? c : NULL;
}

day_number
date_from_hijri(int year, int month, int day)
{
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *c;
	double ms;

	if (year < 1 || year > 1600 || month < 1 || month > 12 || day < 1 ||
	    day > 30 || (c = hijri_open()) == NULL)
		return DAY_NONE;
	ucal_clear(c);
	ucal_set(c, UCAL_EXTENDED_YEAR, year);
	ucal_set(c, UCAL_MONTH, month - 1);
	ucal_set(c, UCAL_DATE, day);
	ms = ucal_getMillis(c, &status);
	/* Day 30 of a month of 29 days is the next month's first. */
	if (U_SUCCESS(status) && ucal_get(c, UCAL_DATE, &status) != day)
		status = U_ILLEGAL_ARGUMENT_ERROR;
	ucal_close(c);
	if (U_FAILURE(status))
		return DAY_NONE;
	return (day_number)(ms >= 0 ? ms / DAY_MS : (ms - DAY_MS + 1) / DAY_MS);
}

int
date_hijri_year(day_number n)
{
	UErrorCode status = U_ZERO_ERROR;
	UCalendar *c = n == DAY_NONE ? NULL : hijri_open();
	int year;

	if (c == NULL)
		return 0;
	ucal_setMillis(c, n * DAY_MS, &status);
	year = ucal_get(c, UCAL_EXTENDED_YEAR, &status);
	ucal_close(c);
	return U_SUCCESS(status) ? year : 0;
}

int
date_weekday(day_number n)
{
	/* 1970-01-01 was a Thursday. */
	return (int)(((int64_t)n + 4) % 7 + 7) % 7;
}
