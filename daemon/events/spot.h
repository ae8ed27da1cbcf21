/* SPDX-License-Identifier: ISC */
#ifndef RASID_SPOT_H
#define RASID_SPOT_H

#include "events/toponym.h"

/* How a place phrase says which place it means. */
enum spot_kind {
	SPOT_NAMED,    /* by a name that the gazetteer has */
	SPOT_UNKNOWN,  /* by a name that it has not: village so-and-so */
	SPOT_DEFINITE, /* by what was told before: the city, the country */
};

/* A place phrase of a story that means a place. */
struct spot {
	enum spot_kind kind;
	const struct story_sentence *sentence;
	const struct phrase *phrase;
	uint32_t number;  /* in the gazetteer; of unknown ones what is around */
	size_t begin;	  /* word where its text begins */
	bool skips;	  /* the first name of the phrase is none of a place */
	const char *text; /* without its preposition */
	const char *told; /* text of what a definite one refers to, or NULL */
	const char *name; /* of unknown ones: their words; else NULL */
	const struct lexeme *noun; /* "city" of "city of Homs", or NULL */
	enum place_kind noun_kind; /* that it names, or PLACE_KIND_COUNT */
	bool adverbial; /* a preposition or direction is before it or in it */
	bool origin;	/* it is told as where something comes from */
	bool goal;	/* ... or where it goes */
	bool upon;	/* ... or on what it falls */
	bool between;	/* it is one of two that something is between */
	bool attached;	/* it belongs to people or an office: governor of X */
	bool outer;	/* it says where the spot right before it lies */
	bool dateline;	/* it stands before the first words of a paragraph */
};

struct spots {
	struct spot *list; /* in order of the text */
	size_t count;
	size_t *first; /* of each sentence, and the end of the last */
};

/* All spots of a story. */
struct spots *spots_find(const struct story *, const struct toponyms *);

#endif
