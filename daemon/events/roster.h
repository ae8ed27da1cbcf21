/* SPDX-License-Identifier: ISC */
#ifndef RASID_ROSTER_H
#define RASID_ROSTER_H

#include "events/event.h"

struct actor_memory;
struct place_memory;

/*
 * Everybody and everywhere that a story names, whether or not anything
 * happened to them or there, with what the names stand for.
 */
enum roster_kind { ROSTER_PARTY, ROSTER_PLACE, ROSTER_SOURCE };

struct roster_entry {
	enum roster_kind kind;
	bool in_title;
	size_t begin, end; /* code points of the field as it came, half-open */
	const char *text;  /* verbatim */
	const struct party *party;
	const struct event_place *place;
	/* Who speaks: the source, or for whom a party would speak. */
	const struct event_source *source;
};

struct roster {
	struct roster_entry *entries; /* sentence by sentence, kind by kind */
	size_t count;
};

/*
 * The roster of a story whose sources are attributed already; it lives in the
 * story's arena.
 */
struct roster roster_read(struct actor_memory *, const struct place_memory *);

#endif
