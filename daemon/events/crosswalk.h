/* SPDX-License-Identifier: ISC */
#ifndef RASID_CROSSWALK_H
#define RASID_CROSSWALK_H

#include "events/event.h"
#include "rules/ruleset.h"

/*
 * Fill an event's family and its codes of CAMEO, PLOVER and ACLED from its
 * type, actor and target: the facts of the type's stanza, changed by the
 * conditions in crosswalk.c.
 */
void crosswalk_fill(struct event *, const struct ruleset *);

#endif
