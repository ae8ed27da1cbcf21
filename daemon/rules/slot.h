/* SPDX-License-Identifier: ISC */
#ifndef RASID_SLOT_H
#define RASID_SLOT_H

#include <stdint.h>

/* Slots by their number: the name is the canonical keyword. */
enum slot {
	SLOT_NONE,
	SLOT_ACTOR,
	SLOT_TARGET,
	SLOT_PLACE,
	SLOT_TIME,
	SLOT_COUNT,
	SLOT_SOURCE,
	SLOT_MEANS,
	SLOT_HEAD,
	SLOT_NAME,
	SLOT_PARTY,
	SLOT_AFFILIATION,
	SLOT_NISBA,
	SLOT_KILLED,
	SLOT_WOUNDED,
	SLOT_DETAINED,
	SLOT_DISPLACED,
	SLOT_DAY,
	SLOT_MONTH,
	SLOT_YEAR,
	SLOT_UNIT,
	SLOT_FROM,
	SLOT_TO,
	SLOT_COUNTRY,
	SLOT_ORG,
	SLOT_PERSON,
	SLOT_INSTITUTION,
	SLOT_PLACE_NAME,
	SLOT_SOURCE_NAME,
	SLOT_ENTITY,
	SLOT_ALLEGIANCE,
	SLOTS,
};

/* The canonical keyword of a slot. */
const char *slot_name(enum slot);

/* The slot of a canonical keyword; SLOT_NONE: there is none. */
enum slot slot_find(const char *name);

/* The kinds of phrases that fill it, one bit each; 0: it needs a pattern. */
uint32_t slot_kinds(enum slot);

#endif
