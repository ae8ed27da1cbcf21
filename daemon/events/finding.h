/* SPDX-License-Identifier: ISC */
#ifndef RASID_FINDING_H
#define RASID_FINDING_H

#include "events/story.h"

/*
 * Run the event rules over a story: at each trigger the most specific pattern
 * wins. Contexts then say which finds are denied, planned, or none at all;
 * those that are none are left out.
 */
void finding_run(struct story *);

/* The pattern by which a context's rule holds around a find, or NULL. */
const struct rule_pattern *finding_context(
    const struct finding *, const struct rule *);

/* The exception of a rule that holds at a word, or NULL. */
const struct rule_pattern *finding_exception(
    const struct rule *, const struct scene *, size_t at);

#endif
