/* SPDX-License-Identifier: ISC */
#ifndef RASID_MEMORY_H
#define RASID_MEMORY_H

#include "events/story.h"

struct spots;

/* A party that a story tells by name or nationality. */
struct named {
	const struct phrase *phrase; /* as it was told */
	const struct story_sentence *sentence;
	const struct lexeme *head; /* of the first word of its name */
	const char *country;	   /* of one told by its nationality, or NULL */
	uint32_t entity;	   /* or NO_ENTITY */
};

/* How often the places and people of a country are told of. */
struct tally_of_country {
	const struct place *country;
	size_t count;
};

#define COUNTRIES_MAX 32

/* The longest name that is an entity's alone and that a story tells. */
struct own_name {
	uint32_t entity;
	int words;
};

/*
 * What the parties of a story are called, in order of the text, and the
 * country that it speaks of most: what short names and descriptions mean.
 */
struct actor_memory {
	struct story *story;
	struct named *named;
	size_t count, room;
	struct own_name *own; /* of entities, one each */
	size_t own_count, own_room;
	const struct place *home; /* or NULL */
	struct tally_of_country countries[COUNTRIES_MAX];
};

/* Read all parties of a story with these spots; it lives in its arena. */
struct actor_memory *actor_memory_new(struct story *, const struct spots *);

/* Whether the lexicon knows an army of a country, alpha-3. */
bool memory_has_army(const struct lexicon *, const char *country);

/* The country most told of that has an army: "the army" is its; or NULL. */
const struct place *memory_army(const struct actor_memory *);

/* The noun that a word is, or NULL. */
const struct lexeme *memory_noun(const struct story_sentence *, size_t at);

/* The first adjective of a country among some words, or NULL. */
const struct lexeme *memory_nisba(
    const struct story_sentence *, size_t begin, size_t end);

/*
 * Among the entities of one name and kind: one that existed on the day and
 * that the story names more fully elsewhere, else one of the story's country,
 * else the first. A short form stands only for one of the first two.
 */
uint32_t memory_entity(const struct actor_memory *, const struct phrase *,
    enum entity_kind, day_number);

/* Whether a phrase tells of an office that is over: "the former". */
bool memory_is_former(const struct story_sentence *, const struct phrase *);

/* The last of what the person was who is one of the entities of a name. */
uint32_t memory_last_person(
    const struct lexicon *, const struct name *, uint32_t number);

/*
 * The country that an institution without one is of, by what the story called
 * it before ("the Tunisian ministry ... the ministry"), else first after; or
 * NULL.
 */
const char *memory_country(const struct actor_memory *, uint32_t institution,
    const struct phrase *, const struct story_sentence *);

/*
 * "The organisation", "the movement", "the forces": the last party told before
 * that is called so; in a headline, which comes first, the first one after it.
 */
const struct named *memory_refer(const struct actor_memory *,
    const struct phrase *, const struct story_sentence *);

#endif
