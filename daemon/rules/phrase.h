/* SPDX-License-Identifier: ISC */
#ifndef RASID_PHRASE_H
#define RASID_PHRASE_H

#include "lexicon/analysis.h"

/*
 * What stages add over the words of a sentence: a stretch of words that is one
 * thing (a name, a number, a time, a place, a party). Later patterns see it as
 * one element. Kinds are found in this order; a kind's rules may use the ones
 * before it.
 */
enum phrase_kind {
	PHRASE_ORG, /* names straight from the lexicon */
	PHRASE_PERSON,
	PHRASE_INSTITUTION,
	PHRASE_PLACE_NAME,
	PHRASE_SOURCE_NAME,
	PHRASE_COUNT, /* found by phrase rules */
	PHRASE_TIME,
	PHRASE_PLACE,	   /* with its preposition */
	PHRASE_ENTITY,	   /* a named party: name, nationality, title */
	PHRASE_ALLEGIANCE, /* what says whose somebody or something is */
	PHRASE_PARTY,	   /* any party, counted, described or named */
	PHRASE_MEANS,
	PHRASE_ADJUNCT, /* any other adverbial that patterns step over */
	PHRASE_KINDS,
};

/* What a phrase rule or pattern may ask of a phrase. */
enum phrase_tags {
	TAG_ARMED = 1,
	TAG_CIVILIAN = 2,
	TAG_COUNTED = 4, /* has a number */
	TAG_NAMED = 8,	 /* stands for an entity */
	TAG_TOLL = 16,	 /* its head is a noun of dead or wounded */
	TAG_COUNTRY = 32,
	TAG_THING = 64,
	TAG_HUMAN = 128,
	TAG_OFFICIAL = 256,
	TAG_DEFINITE = 512,
	TAG_INDEFINITE = 1024,
	TAG_SINGULAR = 2048,
	TAG_DUAL = 4096,
	TAG_PLURAL = 8192,
	TAG_MASC = 16384,
	TAG_FEM = 32768,
	TAG_OBLIQUE = 65536, /* written accusative or genitive */
	TAG_QUOTED = 131072,
	TAG_ADVERBIAL = 262144, /* begins with a preposition or direction */
	/* of times, beside the day of publication; none if that is unknown */
	TAG_EARLIER = 524288, /* all of it before that day */
	TAG_TODAY = 1048576,  /* that day is in it */
	TAG_LATER = 2097152,  /* all of it after that day */
};

struct rule;
struct phrase;

/* A stretch of words that a pattern has captured under a slot's name. */
struct capture {
	uint8_t slot;
	uint16_t begin, end;
	const struct phrase *phrase; /* or NULL: plain words */
};

struct phrase {
	enum phrase_kind kind;
	uint16_t begin, end; /* words, half-open; a preposition is inside */
	uint16_t head;	     /* its main word */
	uint8_t proclitics;  /* on its first word */
	uint32_t tags;
	long days;		 /* of times: from publication, or UNKNOWN */
	const struct rule *rule; /* NULL for names */
	const struct name *name; /* of names */
	const struct lexeme *lexeme; /* of the head, or NULL */
	uint32_t entity;	     /* named entity, or NO_ENTITY */
	const struct capture *captures;
	size_t capture_count;
	const struct phrase *next;   /* joined to it by "and", or NULL */
	const struct phrase *before; /* what it is joined to, or NULL */
};

/*
 * Says of a phrase of time what only the article around it tells: when it lies
 * beside the day of publication (days, and one of the tags for that).
 */
typedef void scene_clock(void *arg, struct phrase *);

/* A sentence with its phrases; begins[k][i]: that of kind k at word i. */
struct scene {
	const struct lexicon *lexicon;
	const struct analysis *analysis;
	const struct phrase **begins[PHRASE_KINDS];
	const struct phrase **ends[PHRASE_KINDS]; /* at index of its end */
	uint16_t *kinds, *end_kinds; /* which of these there are, as bits */
	uint64_t *firsts;    /* see beginning.h; NULL before the stages */
	uint16_t *lists;     /* the same */
	const uint64_t *met; /* see need.h; NULL before the stages */
	uint64_t *stops;     /* bitmap: words where a clause ends */
	bool in_title;
	scene_clock *clock; /* or NULL */
	void *clock_arg;
	struct arena *arena;
};

/* An empty scene: only the names that the lexicon knows. */
struct scene *scene_new(const struct lexicon *, const struct analysis *,
    bool in_title, struct arena *);

/* Whether a clause ends at a word: a mark, or a word that begins another. */
bool scene_stops(const struct scene *, size_t at);

/* The word that is next at a position between words, either way, or NULL. */
static inline const struct word *
scene_word(const struct scene *scene, bool backwards, size_t position)
{
	const struct analysis *a = scene->analysis;

	if (backwards)
		return position > 0 ? &a->words[position - 1] : NULL;
	return position < a->count ? &a->words[position] : NULL;
}

/* Put a phrase into the scene. */
void scene_add(struct scene *, const struct phrase *);

/* Join parties that are told side by side: "a and b", "a, b and c". */
void scene_join(struct scene *, enum phrase_kind);

/*
 * Work out what a phrase is from what its rule captured: its head, its entity
 * and its tags.
 */
void phrase_describe(struct phrase *, const struct scene *);

/* The first capture of a slot among some, or of a phrase's own; or NULL. */
const struct capture *capture_find(
    const struct capture *, size_t count, uint8_t slot);
const struct capture *phrase_capture(const struct phrase *, uint8_t slot);

#endif
