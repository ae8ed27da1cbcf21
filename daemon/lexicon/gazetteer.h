/* SPDX-License-Identifier: ISC */
#ifndef RASID_GAZETTEER_H
#define RASID_GAZETTEER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexicon/place.h"

struct errors;
struct keywords;
struct stanza;

/*
 * All places, from the stanzas of the lexicon. A place is known by its id
 * while the files are read and by its index afterwards: gazetteer_finish()
 * gives the indices 0 to count - 1, in order of addition, and from then on
 * nothing moves. Everything that a place points to belongs to the gazetteer.
 */
struct gazetteer;

/* The keywords are borrowed and used only by gazetteer_add(). */
struct gazetteer *gazetteer_new(const struct keywords *);
void gazetteer_free(struct gazetteer *);

/*
 * What follows comes from a later folder: an id that was known before replaces
 * the older place instead of being an error.
 */
void gazetteer_layer(struct gazetteer *);

/* Switch a place off, as an "off" stanza asks. False if there is none. */
bool gazetteer_remove(struct gazetteer *, const char *id);

/* Add the place of a stanza of kind "place"; all that is wrong is added. */
void gazetteer_add(struct gazetteer *, const struct stanza *, struct errors *);

/*
 * Resolve parents and countries; refuse orphans, cycles, equal names (after
 * folding) of one precision below one parent, and coordinates far from the
 * parent's. Imported places that repeat one of ours (same GeoNames id, or same
 * name and parent) are left out; a parent "geonames.N" may also be a place of
 * ours with that GeoNames id. Call once, after all files.
 */
void gazetteer_finish(struct gazetteer *, struct errors *);

size_t gazetteer_count(const struct gazetteer *);
const struct place *gazetteer_place(const struct gazetteer *, uint32_t index);
const struct place *gazetteer_find(const struct gazetteer *, const char *id);

/* The country of an alpha-3 code, or NULL. */
const struct place *gazetteer_country_place(
    const struct gazetteer *, const char *code);

/* Whether a place is the other one or lies below it. */
bool gazetteer_within(const struct gazetteer *, const struct place *,
    const struct place *ancestor);

/* The first-level (second-level) division it is or lies in, or NULL. */
const struct place *gazetteer_admin1(
    const struct gazetteer *, const struct place *);
const struct place *gazetteer_admin2(
    const struct gazetteer *, const struct place *);

/* What the text around a name tells about which place is meant. */
struct place_count {
	uint32_t place;
	unsigned count;
};

struct place_country {
	char code[4];  /* ISO 3166 alpha-3 */
	double weight; /* how often the article speaks of it; any scale */
};

struct place_context {
	/* Named next to it as what it lies in or near ("X في ريف Y"); if that
	   name is itself of several places, all of them. */
	const uint32_t *parents;
	size_t parent_count;
	/* Places of the article that are settled, with their mentions. */
	const struct place_count *mentions;
	size_t mention_count;
	/* Countries that the article speaks of: itself, its people, forces. */
	const struct place_country *countries;
	size_t country_count;
	const char *feed_country; /* alpha-3, or NULL */
	uint32_t kinds;	  /* bits of what the cue word names; 0: no cue */
	bool preposition; /* it stands after a preposition of place */
};

/*
 * Which of the places of one name is meant, or NULL if none is likely enough:
 * an ambiguous name or an unknown village without a cue, or two equally likely
 * places far apart. Depends on nothing but its arguments.
 */
const struct place *gazetteer_rank(const struct gazetteer *,
    const uint32_t *candidates, size_t count, const struct place_context *);

/*
 * How well one candidate fits: what gazetteer_rank() compares, for explain.
 * Negative infinity if it can't be meant at all.
 */
double gazetteer_score(const struct gazetteer *, const struct place *,
    const struct place_context *);

#endif
