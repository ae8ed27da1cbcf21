/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "rules/phrase.h"
#include "rules/slot.h"

#define PHRASE_BIT(kind) (1u << (kind))

/* Slots: the keyword, and the kinds of phrases that fill it. */
static const struct {
	const char *name;
	uint32_t kinds;
} slots[SLOTS] = {
    [SLOT_ACTOR] = {"actor", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_TARGET] = {"target", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_PLACE] = {"place", PHRASE_BIT(PHRASE_PLACE)},
    [SLOT_TIME] = {"time", PHRASE_BIT(PHRASE_TIME)},
    [SLOT_COUNT] = {"count", PHRASE_BIT(PHRASE_COUNT)},
    [SLOT_SOURCE] = {"source", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_MEANS] = {"means", PHRASE_BIT(PHRASE_MEANS)},
    [SLOT_HEAD] = {"head", 0},
    [SLOT_NAME] = {"name", 0},
    [SLOT_PARTY] = {"party", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_AFFILIATION] = {"affiliation", PHRASE_BIT(PHRASE_ENTITY)},
    [SLOT_NISBA] = {"nisba", 0},
    [SLOT_KILLED] = {"killed", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_WOUNDED] = {"wounded", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_DETAINED] = {"detained", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_DISPLACED] = {"displaced", PHRASE_BIT(PHRASE_PARTY)},
    [SLOT_DAY] = {"day", 0},
    [SLOT_MONTH] = {"month", 0},
    [SLOT_YEAR] = {"year", 0},
    [SLOT_UNIT] = {"unit", 0},
    [SLOT_FROM] = {"from", PHRASE_BIT(PHRASE_TIME)},
    [SLOT_TO] = {"to", PHRASE_BIT(PHRASE_TIME)},
    [SLOT_COUNTRY] = {"country", PHRASE_BIT(PHRASE_PLACE_NAME)},
    [SLOT_ORG] = {"org", PHRASE_BIT(PHRASE_ORG)},
    [SLOT_PERSON] = {"person", PHRASE_BIT(PHRASE_PERSON)},
    [SLOT_INSTITUTION] = {"institution", PHRASE_BIT(PHRASE_INSTITUTION)},
    [SLOT_PLACE_NAME] = {"place_name", PHRASE_BIT(PHRASE_PLACE_NAME)},
    [SLOT_SOURCE_NAME] = {"source_name", PHRASE_BIT(PHRASE_SOURCE_NAME)},
    [SLOT_ENTITY] = {"entity", PHRASE_BIT(PHRASE_ENTITY)},
    [SLOT_ALLEGIANCE] = {"allegiance", PHRASE_BIT(PHRASE_ALLEGIANCE)},
};

const char *
slot_name(enum slot slot)
{
	return slot < SLOTS && slots[slot].name ? slots[slot].name : "";
}

enum slot
slot_find(const char *name)
{
	for (int i = SLOT_NONE + 1; i < SLOTS; i++)
		if (strcmp(slots[i].name, name) == 0)
			return i;
	return SLOT_NONE;
}

uint32_t
slot_kinds(enum slot slot)
{
	return slots[slot].kinds;
}
