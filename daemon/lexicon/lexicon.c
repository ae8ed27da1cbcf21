/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/lexicon.h"
#include "lexicon/morph.h"
#include "text/fold.h"

/*
 * The lexicon is filled stanza by stanza. Sets are collected as lists of
 * lexemes while their number still grows and become bitmaps in the end.
 */
struct set_builder {
	struct lexeme_set set; /* filled at the end */
	uint32_t *members;
	size_t count, room;
};

struct lexicon {
	struct arena *arena;
	const struct keywords *keywords;
	struct errors *errors;
	struct lexeme *lexemes;
	size_t lexeme_count, lexeme_room;
	struct entity *entities;
	size_t entity_count, entity_room;
	struct map *classes; /* folded name → struct set_builder */
	struct map *lemmas;  /* folded lemma → struct set_builder */
	struct map *entity_ids; /* id → number + 1 */
	struct map *names[ENTITY_PLACE + 1]; /* folded name → id, for doubles */
	struct form_table *forms;
	struct trie *trie;
	struct gazetteer *gazetteer;
	/* While a stanza's forms are emitted: */
	uint32_t current;
	const struct stanza *stanza;
};

#define BRIEF (1u << 27) /* of a name's payload: a short form */
#define WORD_MAX 300 /* bytes of one word of a lexicon, before folding */

const struct lexeme *
lexicon_lexeme(const struct lexicon *lexicon, uint32_t number)
{
	return &lexicon->lexemes[number];
}

size_t
lexicon_lexeme_count(const struct lexicon *lexicon)
{
	return lexicon->lexeme_count;
}

const struct entity *
lexicon_entity(const struct lexicon *lexicon, uint32_t number)
{
	return &lexicon->entities[number];
}

size_t
lexicon_entity_count(const struct lexicon *lexicon)
{
	return lexicon->entity_count;
}

uint32_t
lexicon_entity_by_id(const struct lexicon *lexicon, const char *id)
{
	uintptr_t number = (uintptr_t)map_get(lexicon->entity_ids, id);

	return number == 0 ? NO_ENTITY : (uint32_t)(number - 1);
}

const struct gazetteer *
lexicon_gazetteer(const struct lexicon *lexicon)
{
	return lexicon->gazetteer;
}

const struct form_table *
lexicon_forms(const struct lexicon *lexicon)
{
	return lexicon->forms;
}

const struct trie *
lexicon_names(const struct lexicon *lexicon)
{
	return lexicon->trie;
}

struct name_ref
lexicon_name_ref(uint32_t payload)
{
	return (struct name_ref){payload >> 28, payload & ~BRIEF & 0xfffffff,
	    (payload & BRIEF) != 0};
}

/* Fold a phrase word by word: single spaces between, nothing else. */
static char *
fold_phrase(struct arena *arena, const char *phrase)
{
	size_t length = strlen(phrase), used = 0;
	char *out = arena_alloc(arena, length * 14 + 64);

	while (*phrase != '\0') {
		size_t n = strcspn(phrase, " -/");

		if (n > 0) {
			size_t folded = fold_word(phrase, n, out + used);

			if (folded > 0) {
				used += folded;
				out[used++] = ' ';
			}
		}
		phrase += n + (phrase[n] != '\0');
	}
	out[used > 0 ? used - 1 : 0] = '\0';
	return out;
}

static void
add_to_set(struct lexicon *lexicon, struct map *sets, const char *name,
    uint32_t lexeme)
{
	char *folded = fold_phrase(lexicon->arena, name);
	struct set_builder *set = map_get(sets, folded);

	if (set == NULL) {
		set = arena_alloc(lexicon->arena, sizeof *set);
		map_set(sets, folded, set);
	}
	if (set->count > 0 && set->members[set->count - 1] == lexeme)
		return;
	set->members = arena_grow(lexicon->arena, set->members, set->count,
	    &set->room, sizeof *set->members);
	set->members[set->count++] = lexeme;
}

static void
finish_sets(struct lexicon *lexicon, struct map *sets)
{
	size_t words = (lexicon->lexeme_count + 63) / 64, place = 0;
	void *value;

	while (map_next(sets, &place, &value) != NULL) {
		struct set_builder *set = value;
		uint64_t *bits =
		    arena_alloc(lexicon->arena, (words + 1) * sizeof *bits);

		for (size_t i = 0; i < set->count; i++)
			bits[set->members[i] >> 6] |= 1ull
			    << (set->members[i] & 63);
		set->set.bits = bits;
	}
}

static const struct lexeme_set *
find_set(const struct map *sets, const char *name)
{
	char folded[WORD_MAX * 14 + 64];
	struct set_builder *set;

	if (strlen(name) > WORD_MAX)
		return NULL;
	set = map_getn(sets, folded, fold_word(name, strlen(name), folded));
	return set ? &set->set : NULL;
}

const struct lexeme_set *
lexicon_class(const struct lexicon *lexicon, const char *name)
{
	const char *canonical =
	    keywords_find(lexicon->keywords, KEYWORD_CLASS, name);

	return find_set(lexicon->classes, canonical ? canonical : name);
}

const struct lexeme_set *
lexicon_lemma(const struct lexicon *lexicon, const char *word)
{
	return find_set(lexicon->lemmas, word);
}

const char *
lexicon_near(const struct lexicon *lexicon, const char *name)
{
	struct arena *arena = arena_new();
	const char *folded = fold_phrase(arena, name), *key, *best = NULL;
	size_t place = 0, best_shared = 4;

	/* The class that shares the longest beginning, of two letters at least. */
	while ((key = map_next(lexicon->classes, &place, NULL)) != NULL) {
		size_t shared = 0;

		while (key[shared] != '\0' && key[shared] == folded[shared])
			shared++;
		if (shared >= best_shared) {
			best_shared = shared + 1;
			best = key;
		}
	}
	arena_free(arena);
	return best;
}

static const char *
value_of(const struct stanza *stanza, const char *key)
{
	const struct stanza_line *line = stanza_get(stanza, key);

	return line && line->value[0] != '\0' ? line->value : NULL;
}

/* Every value of a key, as an array that the arena owns. */
static const char *const *
values_of(struct lexicon *lexicon, const struct stanza *stanza,
    const char *key, size_t *count)
{
	const struct stanza_line *line = NULL;
	const char **values =
	    arena_alloc(lexicon->arena, (stanza->count + 1) * sizeof *values);

	*count = 0;
	while ((line = stanza_next(stanza, key, line)) != NULL)
		values[(*count)++] = line->value;
	return values;
}

/* Classes that the program asks for go by their canonical name. */
static const char *
class_name(const struct lexicon *lexicon, const char *name)
{
	const char *canonical =
	    keywords_find(lexicon->keywords, KEYWORD_CLASS, name);

	return canonical ? canonical : name;
}

static struct lexeme *
add_lexeme(struct lexicon *lexicon, const struct stanza *stanza,
    uint32_t features, const char *form)
{
	const struct stanza_line *line = NULL;
	const char *value = value_of(stanza, "value");
	const char *max = value_of(stanza, "max");
	const char *gender = value_of(stanza, "gender");
	struct lexeme *lexeme;

	if (lexicon->lexeme_count == lexicon->lexeme_room) {
		lexicon->lexeme_room =
		    lexicon->lexeme_room ? lexicon->lexeme_room * 2 : 1024;
		lexicon->lexemes = xreallocarray(lexicon->lexemes,
		    lexicon->lexeme_room, sizeof *lexicon->lexemes);
	}
	lexicon->current = (uint32_t)lexicon->lexeme_count;
	lexeme = &lexicon->lexemes[lexicon->lexeme_count++];
	*lexeme = (struct lexeme){.id = stanza->id,
	    .lemma = fold_phrase(lexicon->arena, form),
	    .name_en = value_of(stanza, "name_en"),
	    .role = value_of(stanza, "role"),
	    .means = value_of(stanza, "means"),
	    .country = value_of(stanza, "country"),
	    .unit = value,
	    .value = value ? strtol(value, NULL, 10) : 0,
	    .max = max ? strtol(max, NULL, 10) : 0,
	    .features = features,
	    .human = stanza_is(stanza, lexicon->keywords, "human")};
	if (gender != NULL)
		gender = keywords_find(lexicon->keywords, KEYWORD_VALUE, gender);
	if (gender != NULL)
		lexeme->features |= strcmp(gender, "f") == 0 ? F_FEM : F_MASC;
	while ((line = stanza_next(stanza, "class", line)) != NULL)
		add_to_set(lexicon, lexicon->classes,
		    class_name(lexicon, line->value), lexicon->current);
	add_to_set(lexicon, lexicon->lemmas, form, lexicon->current);
	return lexeme;
}

/* A generated form goes into the table, folded, unless it is blocked. */
static void
add_form(void *arg, const char *form, uint32_t features)
{
	struct lexicon *lexicon = arg;
	char folded[WORD_MAX * 14 + 64], blocked[WORD_MAX * 14 + 64];
	const struct stanza_line *line = NULL;

	if (strlen(form) > WORD_MAX)
		return;
	fold_word(form, strlen(form), folded);
	while ((line = stanza_next(lexicon->stanza, "block", line)) != NULL) {
		if (strlen(line->value) > WORD_MAX)
			continue;
		fold_word(line->value, strlen(line->value), blocked);
		if (strcmp(folded, blocked) == 0)
			return;
	}
	form_table_add(lexicon->forms, form, lexicon->current, features);
}

/* The form that a stanza must have; an error and NULL without it. */
static const char *
need(struct lexicon *lexicon, const struct stanza *stanza, const char *key)
{
	const char *value = value_of(stanza, key);

	if (value == NULL || strlen(value) > WORD_MAX) {
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "\"%s\" has no %s", stanza->id, key);
		return NULL;
	}
	return value;
}

static void
add_verb(void *arg, const struct stanza *stanza)
{
	struct lexicon *lexicon = arg;
	struct morph_verb verb = {.past = need(lexicon, stanza, "form")};
	const char *wrong;

	if (verb.past == NULL)
		return;
	add_lexeme(lexicon, stanza, F_VERB, verb.past);
	lexicon->stanza = stanza;
	verb.present = value_of(stanza, "present");
	verb.masdars =
	    values_of(lexicon, stanza, "masdar", &verb.masdar_count);
	verb.participles = stanza_is(stanza, lexicon->keywords, "participles");
	verb.no_present = stanza_is(stanza, lexicon->keywords, "no_present");
	verb.no_passive = stanza_is(stanza, lexicon->keywords, "no_passive");
	wrong = morph_verb(&verb, add_form, lexicon);
	if (wrong != NULL)
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "%s", wrong);
	for (size_t i = 0; i < verb.masdar_count; i++)
		add_to_set(lexicon, lexicon->lemmas, verb.masdars[i],
		    lexicon->current);
}

static void
add_nominal(struct lexicon *lexicon, const struct stanza *stanza,
    uint32_t part_of_speech)
{
	struct morph_noun noun = {.singular = need(lexicon, stanza, "form")};
	const char *wrong;

	if (noun.singular == NULL)
		return;
	add_lexeme(lexicon, stanza, part_of_speech, noun.singular);
	lexicon->stanza = stanza;
	noun.plurals =
	    values_of(lexicon, stanza, "plural", &noun.plural_count);
	noun.sound_masc = stanza_is(stanza, lexicon->keywords, "sound_masc");
	noun.sound_fem = stanza_is(stanza, lexicon->keywords, "sound_fem");
	noun.dual = stanza_is(stanza, lexicon->keywords, "dual");
	noun.feminine = value_of(stanza, "feminine");
	noun.features =
	    lexicon->lexemes[lexicon->current].features & (F_POS | F_GENDER);
	wrong = morph_noun(&noun, add_form, lexicon);
	if (wrong != NULL)
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "%s", wrong);
}

static void
add_noun(void *arg, const struct stanza *stanza)
{
	add_nominal(arg, stanza, F_NOUN);
}

static void
add_adjective(void *arg, const struct stanza *stanza)
{
	add_nominal(arg, stanza, F_ADJ);
}

/* Words that do not change: particles and number words. */
static void
add_invariable(struct lexicon *lexicon, const struct stanza *stanza,
    uint32_t features)
{
	const char *form = need(lexicon, stanza, "form");
	const struct stanza_line *line = NULL;

	if (form == NULL)
		return;
	add_lexeme(lexicon, stanza, features, form);
	lexicon->stanza = stanza;
	while ((line = stanza_next(stanza, "form", line)) != NULL) {
		add_form(lexicon, line->value, features);
		add_to_set(lexicon, lexicon->lemmas, line->value,
		    lexicon->current);
	}
}

static void
add_word(void *arg, const struct stanza *stanza)
{
	add_invariable(arg, stanza, F_PARTICLE);
}

static void
add_number(void *arg, const struct stanza *stanza)
{
	add_invariable(arg, stanza, F_NUMBER);
}

/* An adjective of a country: its own lexeme. */
static void
add_nisba(struct lexicon *lexicon, const struct place *place,
    const char *singular)
{
	struct stanza stanza = {.file = place->id, .id = place->id};
	struct morph_noun noun = {.singular = singular,
	    .plurals = place->plurals,
	    .plural_count = place->plural_count,
	    .sound_masc = true,
	    .sound_fem = true,
	    .dual = true,
	    .features = F_NISBA};
	const char *wrong;
	struct lexeme *lexeme = add_lexeme(lexicon, &stanza, F_NISBA, singular);

	lexeme->name_en = place->demonym;
	lexeme->country = place->country;
	add_to_set(lexicon, lexicon->classes, "nisba", lexicon->current);
	lexicon->stanza = &stanza;
	wrong = morph_noun(&noun, add_form, lexicon);
	if (wrong != NULL)
		errors_add(lexicon->errors, place->id, 0, 0, "%s: %s", singular,
		    wrong);
}

/*
 * Names are found as they are written, so variants that people write are added
 * too: the compound of "servant of" and a name of God, joined and apart, is in
 * the lexicon by both spellings where it matters.
 */
static void
add_names(struct lexicon *lexicon, const struct stanza *stanza,
    enum entity_kind kind, uint32_t number)
{
	const struct stanza_line *line = NULL;

	while ((line = stanza_next(stanza, "name", line)) != NULL)
		trie_add(lexicon->trie,
		    fold_phrase(lexicon->arena, line->value),
		    (uint32_t)kind << 28 | number);
	/* Short forms are names that several may share. */
	while ((line = stanza_next(stanza, "short", line)) != NULL)
		trie_add(lexicon->trie,
		    fold_phrase(lexicon->arena, line->value),
		    (uint32_t)kind << 28 | BRIEF | number);
}

/* "2011", "2011-05" or "2011-05-02" as a number, filled up to a whole date. */
static int
date_number(struct lexicon *lexicon, const struct stanza *stanza,
    const char *key, int otherwise, int fill)
{
	const struct stanza_line *line = stanza_get(stanza, key);
	int y = 0, m = fill / 100, d = fill % 100;

	if (line == NULL)
		return otherwise;
	if (sscanf(line->value, "%4d-%2d-%2d", &y, &m, &d) < 1 || y < 1000 ||
	    y > 2100 || m < 1 || m > 12 || d < 1 || d > 31)
		errors_add(lexicon->errors, stanza->file, line->line,
		    line->column, "no date: \"%s\"", line->value);
	return y * 10000 + m * 100 + d;
}

/* Different entities of one kind may not share a name at the same time. */
static void
check_double(struct lexicon *lexicon, const struct stanza *stanza,
    const struct entity *entity)
{
	const struct stanza_line *line = NULL;
	struct map *names = lexicon->names[entity->kind];

	while ((line = stanza_next(stanza, "name", line)) != NULL) {
		const char *folded = fold_phrase(lexicon->arena, line->value);
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
add_entity(struct lexicon *lexicon, const struct stanza *stanza,
    enum entity_kind kind)
{
	const char *name = need(lexicon, stanza, "name");
	const char *country = value_of(stanza, "country");
	const char *role = value_of(stanza, "role");
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
	*entity = (struct entity){.kind = kind, .id = stanza->id,
	    .name = name, .name_en = value_of(stanza, "name_en"),
	    .country = country ? country : "", .role = role ? role : "",
	    .org_kind = value_of(stanza, "kind"),
	    .parent_id = value_of(stanza, "parent"),
	    .org_id = value_of(stanza, "org"), .parent = NO_ENTITY,
	    .org = NO_ENTITY, .head = NO_LEXEME,
	    .since = date_number(lexicon, stanza, "since", 0, 101),
	    .until = date_number(lexicon, stanza, "until", 99999999, 1231)};
	if (map_set(lexicon->entity_ids, stanza->id,
		(void *)(uintptr_t)(lexicon->entity_count + 1)) != NULL)
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "the id \"%s\" is taken", stanza->id);
	shorts = (const char **)values_of(
	    lexicon, stanza, "short", &entity->short_count);
	for (size_t i = 0; i < entity->short_count; i++)
		shorts[i] = fold_phrase(lexicon->arena, shorts[i]);
	entity->shorts = shorts;
	check_double(lexicon, stanza, entity);
	add_names(lexicon, stanza, kind, (uint32_t)lexicon->entity_count++);
}

static void
add_actor(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_ACTOR);
}

static void
add_person(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_PERSON);
}

static void
add_institution(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_INSTITUTION);
}

static void
add_source(void *arg, const struct stanza *stanza)
{
	add_entity(arg, stanza, ENTITY_SOURCE);
}

static void
add_place(void *arg, const struct stanza *stanza)
{
	struct lexicon *lexicon = arg;

	gazetteer_add(lexicon->gazetteer, stanza, lexicon->errors);
}

/* Names and adjectives of places, once the gazetteer has numbered them. */
static void
add_place_names(struct lexicon *lexicon)
{
	uint32_t count = (uint32_t)gazetteer_count(lexicon->gazetteer);

	for (uint32_t i = 0; i < count; i++) {
		const struct place *place =
		    gazetteer_place(lexicon->gazetteer, i);

		for (size_t n = 0; n < place->name_count; n++)
			trie_add(lexicon->trie,
			    fold_phrase(lexicon->arena, place->names[n]),
			    (uint32_t)ENTITY_PLACE << 28 | i);
		/* Adjectives of two words are not read as one. */
		for (size_t n = 0; n < place->nisba_count; n++)
			if (strchr(place->nisba[n], ' ') == NULL)
				add_nisba(lexicon, place, place->nisba[n]);
	}
}

/* Parents, organisations and heads, once all are known. */
static void
link_entities(struct lexicon *lexicon)
{
	for (size_t i = 0; i < lexicon->entity_count; i++) {
		struct entity *e = &lexicon->entities[i];
		struct reading readings[4];
		const char *folded = fold_phrase(lexicon->arena, e->name);

		if (e->parent_id != NULL)
			e->parent =
			    lexicon_entity_by_id(lexicon, e->parent_id);
		if (e->org_id != NULL)
			e->org = lexicon_entity_by_id(lexicon, e->org_id);
		if (e->parent_id != NULL && e->parent == NO_ENTITY)
			errors_add(lexicon->errors, e->id, 0, 0,
			    "unknown parent \"%s\"", e->parent_id);
		if (e->org_id != NULL && e->org == NO_ENTITY)
			errors_add(lexicon->errors, e->id, 0, 0,
			    "unknown organisation \"%s\"", e->org_id);
		if (readings_find(lexicon->forms, folded,
			strcspn(folded, " "), readings, 4) > 0)
			e->head = readings[0].lexeme;
	}
}

static const struct {
	const char *kind;
	stanza_handler *handler;
} handlers[] = {
    {"verb", add_verb},
    {"noun", add_noun},
    {"adjective", add_adjective},
    {"word", add_word},
    {"number", add_number},
    {"place", add_place},
    {"actor", add_actor},
    {"institution", add_institution},
    {"person", add_person},
    {"source", add_source},
};

struct lexicon *
lexicon_new(const struct library *library, struct errors *errors)
{
	struct lexicon *lexicon = xcalloc(1, sizeof *lexicon);

	lexicon->arena = arena_new();
	lexicon->keywords = library_keywords(library);
	lexicon->errors = errors;
	lexicon->classes = map_new();
	lexicon->lemmas = map_new();
	lexicon->entity_ids = map_new();
	for (int i = 0; i <= ENTITY_PLACE; i++)
		lexicon->names[i] = map_new();
	lexicon->forms = form_table_new();
	lexicon->trie = trie_new();
	lexicon->gazetteer = gazetteer_new(lexicon->keywords);
	for (size_t i = 0; i < sizeof handlers / sizeof *handlers; i++)
		library_each(
		    library, handlers[i].kind, handlers[i].handler, lexicon);
	gazetteer_finish(lexicon->gazetteer, errors);
	add_place_names(lexicon);
	form_table_freeze(lexicon->forms);
	trie_freeze(lexicon->trie);
	finish_sets(lexicon, lexicon->classes);
	finish_sets(lexicon, lexicon->lemmas);
	link_entities(lexicon);
	return lexicon;
}

void
lexicon_free(struct lexicon *lexicon)
{
	if (lexicon == NULL)
		return;
	map_free(lexicon->classes, NULL);
	map_free(lexicon->lemmas, NULL);
	map_free(lexicon->entity_ids, NULL);
	for (int i = 0; i <= ENTITY_PLACE; i++)
		map_free(lexicon->names[i], NULL);
	form_table_free(lexicon->forms);
	trie_free(lexicon->trie);
	gazetteer_free(lexicon->gazetteer);
	free(lexicon->lexemes);
	free(lexicon->entities);
	arena_free(lexicon->arena);
	free(lexicon);
}
