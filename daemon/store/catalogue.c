/* SPDX-License-Identifier: ISC */
#include <stdio.h>

#include "lexicon/lexicon.h"
#include "store/catalogue.h"
#include "store/reference.h"

/* From the lexicon to the reference tables. */

#define OPEN_END 99999999

/* yyyymmdd, 00 for what is not told, as YYYY[-MM[-DD]]; NULL if open. */
static const char *
date_text(int date, char text[16])
{
	int month = date / 100 % 100, day = date % 100;

	if (date <= 0 || date >= OPEN_END)
		return NULL;
	if (month == 0)
		snprintf(text, 16, "%04d", date / 10000 % 10000);
	else if (day == 0)
		snprintf(text, 16, "%04d-%02d", date / 10000 % 10000, month);
	else
		snprintf(text, 16, "%04d-%02d-%02d", date / 10000 % 10000,
		    month, day);
	return text;
}

static void
add_actor(struct buf *rows, const struct entity *e)
{
	static const char *const kinds[] = {
	    [ENTITY_PERSON] = "person", [ENTITY_INSTITUTION] = "institution"};
	char since[16], until[16];
	struct reference_actor actor = {.id = e->id,
	    .names = &e->name,
	    .name_count = 1,
	    .name_en = e->name_en,
	    .kind = e->org_kind,
	    .role = e->role,
	    .country = e->country,
	    .parent_id = e->kind == ENTITY_PERSON ? e->org_id : e->parent_id,
	    .since = date_text(e->since, since),
	    .until = date_text(e->until, until)};

	if (e->kind != ENTITY_ACTOR &&
	    (actor.kind == NULL || *actor.kind == '\0'))
		actor.kind = kinds[e->kind];
	reference_add_actor(rows, &actor);
}

static void
add_source(struct buf *rows, const struct entity *e)
{
	struct reference_source source = {.id = e->id,
	    .names = &e->name,
	    .name_count = 1,
	    .name_en = e->name_en,
	    .kind = e->org_kind,
	    .country = e->country};

	reference_add_source(rows, &source);
}

static const char *
kind_name(const struct place *place)
{
	static const char *const names[] = {
#define X(kind, name, precision, points) [PLACE_##kind] = name,
	    PLACE_KINDS(X)
#undef X
	};

	return names[place->kind];
}

static void
add_place(struct buf *rows, const struct gazetteer *g, const struct place *p)
{
	struct reference_place place = {.id = p->id,
	    .names = p->names,
	    .name_count = p->name_count,
	    .name_en = p->name_en,
	    .kind = kind_name(p),
	    .country = p->country,
	    .lat = p->located ? &p->lat : NULL,
	    .lon = p->located ? &p->lon : NULL,
	    .population = p->population > 0 ? (long)p->population : -1,
	    .geonames_id = (long)p->geonames};

	if (p->parent != PLACE_NONE)
		place.parent_id = gazetteer_place(g, p->parent)->id;
	reference_add_place(rows, &place);
}

void
catalogue_rows(const struct lexicon *lexicon, struct buf rows[])
{
	const struct gazetteer *g = lexicon_gazetteer(lexicon);

	for (size_t i = 0; i < lexicon_entity_count(lexicon); i++) {
		const struct entity *e = lexicon_entity(lexicon, (uint32_t)i);

		if (e->kind == ENTITY_SOURCE)
			add_source(&rows[REFERENCE_SOURCES], e);
		else if (e->kind != ENTITY_PLACE)
			add_actor(&rows[REFERENCE_ACTORS], e);
	}
	for (size_t i = 0; i < gazetteer_count(g); i++)
		add_place(&rows[REFERENCE_PLACES], g,
		    gazetteer_place(g, (uint32_t)i));
}
