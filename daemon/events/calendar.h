/* SPDX-License-Identifier: ISC */
#ifndef RASID_CALENDAR_H
#define RASID_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* Days since 1970-01-01; DAY_NONE: not known. */
typedef int32_t day_number;
#define DAY_NONE INT32_MIN

/* The day of an ISO 8601 date or time; DAY_NONE if it is none. */
day_number date_parse(const char *iso);

/*
 * The day of an ISO 8601 time in a time zone (IANA name): only where the time
 * tells its own offset is there anything to convert. NULL: its own local day.
 */
day_number date_parse_in(const char *iso, const char *time_zone);

/* A day as YYYY-MM-DD. */
const char *date_format(day_number, struct arena *);

/* Proleptic Gregorian calendar; month and day from 1. */
day_number date_from_civil(int year, int month, int day);
void date_to_civil(day_number, int *year, int *month, int *day);
int date_month_length(int year, int month);

/*
 * The Hijri calendar of Umm al-Qura, as Arab news use it; month and day from
 * 1. DAY_NONE for a day that it does not have.
 */
day_number date_from_hijri(int year, int month, int day);

/* The Hijri year that a day falls in; 0 if it can't be told. */
int date_hijri_year(day_number);

/* Sunday is 0. */
int date_weekday(day_number);

#endif
