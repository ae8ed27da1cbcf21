/* SPDX-License-Identifier: ISC */
#ifndef RASID_STAGE_H
#define RASID_STAGE_H

#include "rules/ruleset.h"

/*
 * Find all phrases of a sentence, stage by stage in the order of the kinds: at
 * each word the longest that a rule gives, and no two of a kind overlap.
 */
void stage_run(const struct ruleset *, struct scene *);

#endif
