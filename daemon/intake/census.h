/* SPDX-License-Identifier: ISC */
#ifndef RASID_CENSUS_H
#define RASID_CENSUS_H

#include <stdbool.h>

struct backlog_counts;
struct sql;

/*
 * Count what a backlog's file holds, and name in the log every sequence number
 * that was given and is in no table any more: those articles are lost.
 */
bool census_take(struct sql *, struct backlog_counts *);

#endif
