/* SPDX-License-Identifier: ISC */
#ifndef RASID_TOPONYM_H
#define RASID_TOPONYM_H

#include "events/story.h"

/*
 * What the names of places in a story mean. One name means one place all
 * through an article: the mention that says most (a word for its kind before
 * it, what it lies in after it) settles it for the others.
 */
struct toponyms;

/* Read all names of a story, in its arena. */
struct toponyms *toponyms_new(const struct story *);

/* A name in its surroundings. */
struct toponym {
	const struct story_sentence *sentence;
	const struct phrase *const *names; /* itself, then what it lies in */
	size_t count;
	uint32_t kinds;	  /* bits of kinds that the word before names; or 0 */
	bool cue;	  /* there is a word for a kind of place before it */
	bool street; /* of a street: called after anything */
	bool preposition; /* it stands after a preposition of place */
};

/* The place that is meant, or PLACE_NONE. */
uint32_t toponym_settle(const struct toponyms *, const struct toponym *);

/* The country that a story speaks of most, alpha-3, or "". */
const char *toponyms_country(const struct toponyms *);

#define PHRASE_NAMES 6 /* names of a place phrase that are looked at */

/* The names inside a place phrase, in order, at most max; their number. */
size_t toponym_names(
    const struct phrase *, const struct phrase **out, size_t max);

/* The kind that a word names ("city": PLACE_CITY), or PLACE_KIND_COUNT. */
enum place_kind toponym_kind(const struct lexicon *, const struct word *);

/* A name of a place phrase with what the phrase says around it. */
struct toponym toponym_in_phrase(const struct story *,
    const struct story_sentence *, const struct phrase *phrase,
    const struct phrase *const *names, size_t count);

#endif
