/* SPDX-License-Identifier: ISC */
#ifndef RASID_CONFIDENCE_H
#define RASID_CONFIDENCE_H

#include "events/story.h"
#include "rules/evidence.h"

/* What is known of an event, the first of its merged finds given. */
void confidence_evidence(const struct story *, const struct finding *,
    double evidence[EVIDENCE_COUNT]);

/*
 * The odds that such an event is right, as a probability: a logistic
 * regression whose weights are those of the rules (tests/calibrate.py).
 */
double confidence_of(
    const struct story *, const double evidence[EVIDENCE_COUNT]);

/* Leave out the events of a lower confidence. */
void confidence_keep(struct event_list *, double least);

#endif
