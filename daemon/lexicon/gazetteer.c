/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/gazetteer.h"
#include "lexicon/stanza.h"
#include "text/fold.h"

/*
 * The places, and what is found wrong with them.
 *
 * While files are read, places stand in an array in order of addition, beside
 * each its origin: where it was written, and its parent's id. Finishing turns
 * ids into indices, forwards imported places that repeat one of ours to that
 * one, and closes the gaps.
 */

/* A cheap guard against mistyped coordinates; no division is that large. */
#define FAR_KM 1500
/* More steps up than this are a circle. */
#define DEEPEST 32

struct origin {
	const char *file;
	const char *parent; /* id, or NULL */
	int line, column;   /* of the head */
	int parent_line, parent_column;
	unsigned layer;
	uint32_t forward; /* the place that stands for it; itself if it stays */
};

struct gazetteer {
	const struct keywords *keywords;
	struct arena *arena;
	struct place *places;
	struct origin *origins;
	size_t count, room;
	struct map *by_id;	/* index + 1 as pointer */
	struct map *by_country; /* alpha-3 → place */
	unsigned layer;
};

/* A folded name of a place, to find equal ones. */
struct name_key {
	uint64_t hash; /* of the folded name */
	uint32_t place;
	uint16_t name;
};

struct gazetteer *
gazetteer_new(const struct keywords *keywords)
{
	struct gazetteer *g = xcalloc(1, sizeof *g);

	g->keywords = keywords;
	g->arena = arena_new();
	g->by_id = map_new();
	g->by_country = map_new();
	return g;
}

void
gazetteer_free(struct gazetteer *g)
{
	if (g == NULL)
		return;
	map_free(g->by_id, NULL);
	map_free(g->by_country, NULL);
	free(g->places);
	free(g->origins);
	arena_free(g->arena);
	free(g);
}

void
gazetteer_layer(struct gazetteer *g)
{
	g->layer++;
}

/* The index under an id, or PLACE_NONE. */
static uint32_t
index_of(const struct gazetteer *g, const char *id)
{
	uintptr_t found = (uintptr_t)map_get(g->by_id, id);

	return found == 0 ? PLACE_NONE : (uint32_t)(found - 1);
}

static void
set_index(struct gazetteer *g, const char *id, uint32_t i)
{
	map_set(g->by_id, id, (void *)((uintptr_t)i + 1));
}

bool
gazetteer_remove(struct gazetteer *g, const char *id)
{
	uint32_t i = index_of(g, id);

	if (i == PLACE_NONE)
		return false;
	g->origins[i].forward = PLACE_NONE;
	map_remove(g->by_id, id);
	return true;
}

/* The slot for a stanza's place: a new one, or the one that it replaces. */
static uint32_t
slot_for(struct gazetteer *g, const struct stanza *s, struct errors *errors)
{
	uint32_t i = index_of(g, s->id);

	if (i != PLACE_NONE && g->origins[i].layer == g->layer)
		errors_add(errors, s->file, s->line, s->column,
		    "place \"%s\" stands already in %s, line %d", s->id,
		    g->origins[i].file, g->origins[i].line);
	if (i != PLACE_NONE)
		return i;
	if (g->count == g->room) {
		g->room = g->room == 0 ? 1024 : 2 * g->room;
		g->places =
		    xreallocarray(g->places, g->room, sizeof *g->places);
		g->origins =
		    xreallocarray(g->origins, g->room, sizeof *g->origins);
	}
	return (uint32_t)g->count++;
}

void
gazetteer_add(
    struct gazetteer *g, const struct stanza *stanza, struct errors *errors)
{
	uint32_t i = slot_for(g, stanza, errors);
	const struct stanza_line *parent = stanza_get(stanza, "parent");
	const char *file = i > 0 ? g->origins[i - 1].file : "";

	place_read(&g->places[i], stanza, g->keywords, g->arena, errors);
	g->places[i].index = i;
	if (strcmp(file, stanza->file) != 0)
		file = arena_strdup(g->arena, stanza->file);
	g->origins[i] = (struct origin){.file = file,
	    .line = stanza->line,
	    .column = stanza->column,
	    .layer = g->layer,
	    .forward = i};
	if (parent != NULL) {
		g->origins[i].parent = arena_strdup(g->arena, parent->value);
		g->origins[i].parent_line = parent->line;
		g->origins[i].parent_column = parent->column;
	}
	set_index(g, g->places[i].id, i);
}

/* Complain about a place where its head stands. */
#define WRONG_PLACE(g, errors, i, ...)                                         \
	errors_add(errors, (g)->origins[i].file, (g)->origins[i].line,         \
	    (g)->origins[i].column, __VA_ARGS__)

struct number_key {
	uint32_t number, place;
};

/* By GeoNames id, and with one id ours before imported ones. */
static int
compare_numbers(const void *left, const void *right)
{
	const struct number_key *a = left, *b = right;

	if (a->number != b->number)
		return a->number < b->number ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

/* Imported places that repeat the GeoNames id of one of ours give way. */
static void
merge_numbers(struct gazetteer *g, struct errors *errors)
{
	struct number_key *keys = xcalloc(g->count + 1, sizeof *keys);
	size_t n = 0;

	for (uint32_t i = 0; i < g->count; i++)
		if (g->places[i].geonames != 0 && g->origins[i].forward == i)
			keys[n++] =
			    (struct number_key){g->places[i].geonames, i};
	qsort(keys, n, sizeof *keys, compare_numbers);
	for (size_t first = 0, i = 1; i < n; i++) {
		uint32_t a = keys[first].place, b = keys[i].place;

		if (keys[first].number != keys[i].number)
			first = i;
		else if (g->places[b].imported)
			g->origins[b].forward = a;
		else if (g->places[a].imported) {
			g->origins[a].forward = b;
			first = i;
		} else
			WRONG_PLACE(g, errors, b,
			    "GeoNames id %u is also that of \"%s\"",
			    keys[i].number, g->places[a].id);
	}
	free(keys);
}

/* The place that stands for another one in the end. */
static uint32_t
forwarded(const struct gazetteer *g, uint32_t i)
{
	while (i != PLACE_NONE && g->origins[i].forward != i)
		i = g->origins[i].forward;
	return i;
}

/* Parents by id; an orphan is an error and stays without. */
static void
resolve_parents(struct gazetteer *g, struct errors *errors)
{
	for (uint32_t i = 0; i < g->count; i++) {
		const struct origin *o = &g->origins[i];
		uint32_t parent;

		if (o->parent == NULL || o->forward != i)
			continue;
		parent = forwarded(g, index_of(g, o->parent));
		if (parent == PLACE_NONE)
			errors_add(errors, o->file, o->parent_line,
			    o->parent_column, "there is no place \"%s\"",
			    o->parent);
		g->places[i].parent = parent;
	}
}

/* Cut circles of parents where they are met. */
static void
check_circles(struct gazetteer *g, struct errors *errors)
{
	for (uint32_t i = 0; i < g->count; i++) {
		uint32_t p = g->places[i].parent;
		int steps = 0;

		while (p != PLACE_NONE && ++steps < DEEPEST)
			p = g->places[p].parent;
		if (p == PLACE_NONE)
			continue;
		errors_add(errors, g->origins[i].file,
		    g->origins[i].parent_line, g->origins[i].parent_column,
		    "the parents of \"%s\" go in a circle", g->places[i].id);
		g->places[i].parent = PLACE_NONE;
	}
}

/* Fold the words of a name, divided by single spaces; buf is emptied first. */
static void
fold_name(struct buf *folded, const char *name)
{
	char *word = NULL;

	buf_clear(folded);
	while (*(name += strspn(name, " \t")) != '\0') {
		size_t n = strcspn(name, " \t"), length;

		word = xreallocarray(word, 1, FOLD_ROOM(n));
		length = fold_word(name, n, word);
		if (folded->length > 0 && length > 0)
			buf_addc(folded, ' ');
		buf_add(folded, word, length);
		name += n;
	}
	free(word);
}

static int
compare_names(const void *left, const void *right)
{
	const struct name_key *a = left, *b = right;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	if (a->place != b->place)
		return a->place < b->place ? -1 : 1;
	return a->name < b->name ? -1 : a->name > b->name;
}

/* All names of places that stay, equal ones beside each other. */
static struct name_key *
sorted_names(const struct gazetteer *g, size_t *count)
{
	struct name_key *keys;
	struct buf folded = {0};
	size_t n = 0;

	for (size_t i = 0; i < g->count; i++)
		n += g->places[i].name_count;
	keys = xcalloc(n + 1, sizeof *keys);
	*count = 0;
	for (uint32_t i = 0; i < g->count; i++)
		for (uint16_t k = 0;
		     k < g->places[i].name_count && g->origins[i].forward == i;
		     k++) {
			fold_name(&folded, g->places[i].names[k]);
			keys[(*count)++] = (struct name_key){
			    map_hash(folded.data, folded.length), i, k};
		}
	buf_free(&folded);
	qsort(keys, *count, sizeof *keys, compare_names);
	return keys;
}

/* Whether an imported place is less than another one of its name. */
static bool
gives_way(const struct place *a, const struct place *b)
{
	return a->imported && (!b->imported || a->population < b->population);
}

/* Two names that are equal after folding: an error, or one place gives way. */
static void
check_pair(struct gazetteer *g, const struct name_key *x,
    const struct name_key *y, struct errors *errors)
{
	const struct place *a = &g->places[x->place];
	const struct place *b = &g->places[y->place];

	if (a == b) {
		if (!a->imported)
			WRONG_PLACE(g, errors, a->index,
			    "the name %s stands twice (after folding)",
			    b->names[y->name]);
	} else if (a->parent != b->parent ||
		   forwarded(g, a->index) != a->index ||
		   forwarded(g, b->index) != b->index)
		return;
	else if (gives_way(a, b))
		g->origins[a->index].forward = b->index;
	else if (b->imported)
		g->origins[b->index].forward = a->index;
	else if (strcmp(place_precision(a), place_precision(b)) == 0)
		WRONG_PLACE(g, errors, b->index,
		    "\"%s\" below the same parent has the name %s too", a->id,
		    b->names[y->name]);
}

static void
check_names(struct gazetteer *g, struct errors *errors)
{
	size_t n;
	struct name_key *keys = sorted_names(g, &n);

	for (size_t i = 0; i < n; i++)
		for (size_t k = i + 1; k < n && keys[k].hash == keys[i].hash;
		     k++)
			check_pair(g, &keys[i], &keys[k], errors);
	free(keys);
}

/* Each place is in the country of the nearest parent that has one. */
static void
inherit_countries(struct gazetteer *g)
{
	for (size_t i = 0; i < g->count; i++) {
		struct place *place = &g->places[i];
		uint32_t p = place->parent;

		while (place->country[0] == '\0' && p != PLACE_NONE) {
			strcpy(place->country, g->places[p].country);
			p = g->places[p].parent;
		}
	}
}

/* A division can't be thousands of kilometres wide, nor in two countries. */
static void
check_parent(struct gazetteer *g, uint32_t i, struct errors *errors)
{
	const struct place *place = &g->places[i], *parent;
	double km;

	if (place->parent == PLACE_NONE)
		return;
	parent = &g->places[place->parent];
	km = place_distance(place, parent);
	if (km > FAR_KM && parent->kind != PLACE_COUNTRY)
		WRONG_PLACE(g, errors, i,
		    "\"%s\" lies %.0f km from its parent \"%s\"", place->id, km,
		    parent->id);
	if (place->country[0] != '\0' && parent->country[0] != '\0' &&
	    strcmp(place->country, parent->country) != 0)
		WRONG_PLACE(g, errors, i,
		    "\"%s\" is in %s but its parent \"%s\" in %s", place->id,
		    place->country, parent->id, parent->country);
}

/* Close the gaps that places without a future left; indices become final. */
static void
compact(struct gazetteer *g)
{
	uint32_t *moved = xcalloc(g->count + 1, sizeof *moved), n = 0;

	for (uint32_t i = 0; i < g->count; i++)
		moved[i] = g->origins[i].forward == i ? n++ : PLACE_NONE;
	for (uint32_t i = 0; i < g->count; i++) {
		struct place *p = &g->places[i];

		if (p->parent != PLACE_NONE)
			p->parent = moved[forwarded(g, p->parent)];
		if (moved[i] == PLACE_NONE) {
			uint32_t to = forwarded(g, i);

			if (to != PLACE_NONE)
				set_index(g, p->id, moved[to]);
			continue;
		}
		p->index = moved[i];
		set_index(g, p->id, p->index);
		g->places[p->index] = *p;
	}
	for (uint32_t i = 0; i < n; i++)
		if (g->places[i].kind == PLACE_COUNTRY)
			map_set(
			    g->by_country, g->places[i].country, &g->places[i]);
	g->count = n;
	free(moved);
	free(g->origins);
	g->origins = NULL;
}

void
gazetteer_finish(struct gazetteer *g, struct errors *errors)
{
	merge_numbers(g, errors);
	resolve_parents(g, errors);
	check_circles(g, errors);
	check_names(g, errors);
	inherit_countries(g);
	for (uint32_t i = 0; i < g->count; i++)
		if (g->origins[i].forward == i)
			check_parent(g, i, errors);
	compact(g);
}

size_t
gazetteer_count(const struct gazetteer *g)
{
	return g->count;
}

const struct place *
gazetteer_place(const struct gazetteer *g, uint32_t i)
{
	return i < g->count ? &g->places[i] : NULL;
}

const struct place *
gazetteer_find(const struct gazetteer *g, const char *id)
{
	return gazetteer_place(g, index_of(g, id));
}

const struct place *
gazetteer_country_place(const struct gazetteer *g, const char *code)
{
	return map_get(g->by_country, code);
}

bool
gazetteer_within(const struct gazetteer *g, const struct place *place,
    const struct place *ancestor)
{
	while (place != NULL && place != ancestor)
		place = gazetteer_place(g, place->parent);
	return place != NULL;
}

/* The nearest of a place and its ancestors that is of one of some kinds. */
static const struct place *
nearest_of(const struct gazetteer *g, const struct place *place, uint32_t kinds)
{
	while (place != NULL && !(PLACE_BIT(place->kind) & kinds))
		place = gazetteer_place(g, place->parent);
	return place;
}

const struct place *
gazetteer_admin1(const struct gazetteer *g, const struct place *place)
{
	return nearest_of(g, place, PLACE_BIT(PLACE_ADMIN1));
}

const struct place *
gazetteer_admin2(const struct gazetteer *g, const struct place *place)
{
	return nearest_of(
	    g, place, PLACE_BIT(PLACE_ADMIN2) | PLACE_BIT(PLACE_DISTRICT));
}
