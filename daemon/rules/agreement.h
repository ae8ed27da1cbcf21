/* SPDX-License-Identifier: ISC */
#ifndef RASID_AGREEMENT_H
#define RASID_AGREEMENT_H

#include "rules/phrase.h"

/*
 * What grammar says of a verb and a phrase beside it, so that patterns need
 * not: "gunmen killed two soldiers" has its subject where case, number and
 * gender let it be one.
 */

/*
 * Whether a preposition stands right before a phrase, or a word as good as one:
 * "at the hands of", "on the part of".
 */
bool agreement_governed(const struct scene *, const struct phrase *);

/*
 * Whether a phrase is written as an object: accusative, with nothing before it
 * (a number, a preposition, a complementiser: "that the gunmen ...") that
 * would make a subject so.
 */
bool agreement_object(const struct scene *, const struct phrase *);

/*
 * Whether a phrase can be the subject of the verb at a word before it: the
 * verb is in the singular, and of the subject's gender unless something stands
 * between. All its readings count, since spelling hides most of them.
 */
bool agreement_follows(
    const struct scene *, size_t verb, const struct phrase *);

#endif
