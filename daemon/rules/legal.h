/* SPDX-License-Identifier: ISC */
#ifndef RASID_LEGAL_H
#define RASID_LEGAL_H

#include "base/map.h"
#include "rules/ruleset.h"

/*
 * Add an error for each setting, meaning and field of a rule that the program
 * does not know: a misspelt one would say nothing and be missed by nobody.
 * (What a time means is known further up: events/date.h.)
 */
void legal_check(const struct rule *, struct errors *);

/*
 * Names of types in settings, when all rules are there: each is declared (types
 * by name) or told by some rule.
 */
void legal_check_types(const struct rule *, size_t count,
    const struct map *types, struct errors *);

#endif
