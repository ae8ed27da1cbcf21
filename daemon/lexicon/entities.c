/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/entities.h"
#include "lexicon/lexemes.h"
#include "lexicon/lexicon_parts.h"

/* Organisations, persons, institutions, sources and the names of places. */

/* The names that a stanza tells, into the trie: those in full, then short. */
static void
add_names(struct lexicon *lexicon, const struct stanza *stanza,
    enum entity_kind kind, uint32_t number)
{
	const struct stanza_line *line = NULL;

	while ((line = stanza_next(stanza, "name", line)) != NULL)
		trie_add(lexicon->trie,
		    lexicon_fold(lexicon->arena, line->value),
		    (uint32_t)kind << 28 | number);
	/* Short forms are names that several may share. */
	while ((line = stanza_next(stanza, "short", line)) != NULL)
		trie_add(lexicon->trie,
		    lexicon_fold(lexicon->arena, line->value),
		    (uint32_t)kind << 28 | BRIEF | number);
}

/* "2011", "2011-05" or "2011-05-02" as a number, filled up to a whole date. */
static int
date_number(struct lexicon *lexicon, const struct stanza *stanza,
    const char *key, int otherwise, int fill)
{
	const struct stanza_line *line = stanza_get(stanza, key);
	int y = 0, m = fill / 100, d = fill % 100, year = 0, month = 0, day = 0;
	size_t length;

	if (line == NULL)
		return otherwise;
	length = strlen(line->value);
	sscanf(
	    line->value, "%4d%n-%2d%n-%2d%n", &y, &year, &m, &month, &d, &day);
	/* Nothing may follow the last of them. */
	if ((length != (size_t)year && length != (size_t)month &&
		length != (size_t)day) ||
	    y < 1000 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) {
		errors_add(lexicon->errors, stanza->file, line->line,
		    line->column, "no date: \"%s\"", line->value);
		return otherwise;
	}
	return y * 10000 + m * 100 + d;
}

/* Nothing ends before it begins. */
static void
check_span(struct lexicon *lexicon, const struct entity *entity)
{
	const struct stanza_line *line = stanza_get(entity->stanza, "until");

	if (entity->until < entity->since && line != NULL)
		errors_add(lexicon->errors, entity->stanza->file, line->line,
		    line->column, "\"%s\" ends before it begins", entity->id);
}

/* Different entities of one kind may not share a name at the same time. */
static void
check_double(struct lexicon *lexicon, const struct stanza *stanza,
    const struct entity *entity)
{
	const struct stanza_line *line = NULL;
	struct map *names = lexicon->names[entity->kind];

	while ((line = stanza_next(stanza, "name", line)) != NULL) {
		const char *folded = lexicon_fold(lexicon->arena, line->value);
		const char *other = map_get(names, folded);
		const struct entity *old;

		map_set(names, folded, (void *)entity->id);
		if (other == NULL || strcmp(other, entity->id) == 0)
			continue;
		old = lexicon_entity(
		    lexicon, lexicon_entity_by_id(lexicon, other));
		if (entity->since <= old->until && old->since <= entity->until)
			errors_add(lexicon->errors, stanza->file, line->line,
			    line->column, "\"%s\" is a name of \"%s\" too",
			    line->value, other);
	}
}

static void
add_entity(
    struct lexicon *lexicon, const struct stanza *stanza, enum entity_kind kind)
{
	const char *name = lexicon_need(lexicon, stanza, "name");
	const char *country = stanza_value(stanza, "country");
	const char *role = stanza_value(stanza, "role");
	struct entity *entity;
	const char **shorts;

	if (name == NULL)
		return;
	if (lexicon->entity_count == lexicon->entity_room) {
		lexicon->entity_room =
		    lexicon->entity_room ? lexicon->entity_room * 2 : 1024;
		lexicon->entities = xreallocarray(lexicon->entities,
		    lexicon->entity_room, sizeof *lexicon->entities);
	}
	entity = &lexicon->entities[lexicon->entity_count];
	*entity = (struct entity){.kind = kind,
	    .stanza = stanza,
	    .id = stanza->id,
	    .name = name,
	    .name_en = stanza_value(stanza, "name_en"),
	    .country = country ? country : "",
	    .role = role ? role : "",
	    .org_kind = stanza_value(stanza, "kind"),
	    .parent_id = stanza_value(stanza, "parent"),
	    .org_id = stanza_value(stanza, "org"),
	    .parent = NO_ENTITY,
	    .org = NO_ENTITY,
	    .head = NO_LEXEME,
	    .since = date_number(lexicon, stanza, "since", 0, 101),
	    .until = date_number(lexicon, stanza, "until", 99999999, 1231)};
	if (map_set(lexicon->entity_ids, stanza->id,
		(void *)(uintptr_t)(lexicon->entity_count + 1)) != NULL)
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "the id \"%s\" is taken", stanza->id);
	shorts = (const char **)lexicon_values(
	    lexicon, stanza, "short", &entity->short_count);
	for (size_t i = 0; i < entity->short_count; i++)
		shorts[i] = lexicon_fold(lexicon->arena, shorts[i]);
	entity->shorts = shorts;
	check_span(lexicon, entity);
	check_double(lexicon, stanza, entity);
	add_names(lexicon, stanza, kind, (uint32_t)lexicon->entity_count++);
}

void
entities_add_actor(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_ACTOR);
}

void
entities_add_person(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_PERSON);
}

void
entities_add_institution(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_INSTITUTION);
}

void
entities_add_source(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_SOURCE);
}

void
entities_add_place(void *arg, const struct stanza *stanza)
{
	struct lexicon *lexicon = arg;

	gazetteer_add(lexicon->gazetteer, stanza, lexicon->errors);
}

/*
 * A name of a place that ends in ta marbuta is often written with ha, and the
 * other way round. Imported names are taken as they are.
 */
static void
add_place_name(struct lexicon *lexicon, const struct place *place, char *folded)
{
	static const char marbuta[] = "\xd8\xa9", ha[] = "\xd9\x87";
	uint32_t payload = (uint32_t)ENTITY_PLACE << 28 | place->index;
	size_t length = strlen(folded);
	char *last = folded + length - 2;

	trie_add(lexicon->trie, folded, payload);
	if (place->imported || length <= 2)
		return;
	if (strcmp(last, marbuta) == 0)
		memcpy(last, ha, 2);
	else if (strcmp(last, ha) == 0)
		memcpy(last, marbuta, 2);
	else
		return;
	trie_add(lexicon->trie, folded, payload);
}

void
entities_name_places(struct lexicon *lexicon)
{
	uint32_t count = (uint32_t)gazetteer_count(lexicon->gazetteer);

	for (uint32_t i = 0; i < count; i++) {
		const struct place *place =
		    gazetteer_place(lexicon->gazetteer, i);

		for (size_t n = 0; n < place->name_count; n++)
			add_place_name(lexicon, place,
			    lexicon_fold(lexicon->arena, place->names[n]));
		/* Adjectives of two words are not read as one. */
		for (size_t n = 0; n < place->nisba_count; n++)
			if (strchr(place->nisba[n], ' ') == NULL)
				lexemes_add_nisba(
				    lexicon, place, place->nisba[n]);
	}
}

/* An entity's fact names an id that nothing has. */
static void
unknown_id(struct lexicon *lexicon, const struct entity *e, const char *key)
{
	const struct stanza_line *line = stanza_get(e->stanza, key);

	errors_add(lexicon->errors, e->stanza->file, line->line, line->column,
	    "nothing has the id \"%s\"", line->value);
}

void
entities_link(struct lexicon *lexicon)
{
	for (size_t i = 0; i < lexicon->entity_count; i++) {
		struct entity *e = &lexicon->entities[i];
		struct reading readings[4];
		const char *folded = lexicon_fold(lexicon->arena, e->name);

		if (e->parent_id != NULL)
			e->parent = lexicon_entity_by_id(lexicon, e->parent_id);
		if (e->org_id != NULL)
			e->org = lexicon_entity_by_id(lexicon, e->org_id);
		if (e->parent_id != NULL && e->parent == NO_ENTITY)
			unknown_id(lexicon, e, "parent");
		if (e->org_id != NULL && e->org == NO_ENTITY)
			unknown_id(lexicon, e, "org");
		if (readings_find(lexicon->forms, folded, strcspn(folded, " "),
			readings, 4) > 0)
			e->head = readings[0].lexeme;
	}
}
