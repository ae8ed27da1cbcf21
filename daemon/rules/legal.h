/* SPDX-License-Identifier: ISC */
#ifndef RASID_LEGAL_H
#define RASID_LEGAL_H

#include "rules/ruleset.h"

/*
 * Add an error for each setting, meaning and field of a rule that the program
 * does not know: a misspelt one would say nothing and be missed by nobody.
 * (What a time means is known further up: events/date.h.)
 */
void legal_check(const struct rule *, struct errors *);

#endif
