/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/entities.h"
#include "lexicon/lexemes.h"
#include "lexicon/lexicon_parts.h"
#include "text/fold.h"

/* The lexicon: what the other parts fill, and what is asked of it. */

static const char *const class_names[WORD_CLASSES] = {
    [CLASS_ACCIDENT] = "accident",
    [CLASS_AGENCY] = "agency",
    [CLASS_ANTIQUITY] = "antiquity",
    [CLASS_APART] = "apart",
    [CLASS_ARMED] = "armed",
    [CLASS_BETWEEN] = "between",
    [CLASS_BOUNDARY] = "boundary",
    [CLASS_CAPITAL] = "capital",
    [CLASS_CARRY] = "carry",
    [CLASS_CLAUSE_JOIN] = "clause_join",
    [CLASS_COMPLEMENTISER] = "complementiser",
    [CLASS_COURT] = "court",
    [CLASS_CRIME] = "crime",
    [CLASS_CRIMINAL] = "criminal",
    [CLASS_CULTURE] = "culture",
    [CLASS_DIRECTION] = "direction",
    [CLASS_ECONOMIC] = "economic",
    [CLASS_ECONOMY] = "economy",
    [CLASS_EDGE] = "edge",
    [CLASS_FACILITY] = "facility",
    [CLASS_FORMER] = "former",
    [CLASS_GOAL] = "goal",
    [CLASS_HAPPENING] = "happening",
    [CLASS_INCIDENT] = "incident",
    [CLASS_JUDGEMENT] = "judgement",
    [CLASS_LIGHT] = "light",
    [CLASS_MANY] = "many",
    [CLASS_NATURE] = "nature",
    [CLASS_NEGATION] = "negation",
    [CLASS_ORIGIN] = "origin",
    [CLASS_PEOPLE] = "people",
    [CLASS_PLACE_NOUN] = "place_noun",
    [CLASS_PREPOSITION] = "preposition",
    [CLASS_RELATIVE] = "relative",
    [CLASS_SCIENCE] = "science",
    [CLASS_SETTLEMENT] = "settlement",
    [CLASS_SIDES] = "sides",
    [CLASS_STREET] = "street",
    [CLASS_SOURCE_NOUN] = "source_noun",
    [CLASS_SPORT] = "sport",
    [CLASS_STRANGER] = "stranger",
    [CLASS_TOLL] = "toll",
    [CLASS_UNKNOWN] = "unknown",
    [CLASS_UPON] = "upon",
    [CLASS_WAS] = "was",
    [CLASS_WEATHER] = "weather",
};

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

struct memo *
lexicon_memo(const struct lexicon *lexicon)
{
	return lexicon->memo;
}

struct name_ref
lexicon_name_ref(uint32_t payload)
{
	return (struct name_ref){payload >> 28, payload & ~BRIEF & 0xfffffff,
	    (payload & BRIEF) != 0};
}

char *
lexicon_fold(struct arena *arena, const char *phrase)
{
	size_t length = strlen(phrase), used = 0;
	/* Most of the room is for letters that hardly any name has. */
	char *room = xmalloc(FOLD_ROOM(length)), *out;

	while (*phrase != '\0') {
		size_t n = strcspn(phrase, " -/");

		if (n > 0) {
			size_t folded = fold_word(phrase, n, room + used);

			if (folded > 0) {
				used += folded;
				room[used++] = ' ';
			}
		}
		phrase += n + (phrase[n] != '\0');
	}
	out = arena_strndup(arena, room, used > 0 ? used - 1 : 0);
	free(room);
	return out;
}

void
lexicon_add_to_set(struct lexicon *lexicon, struct map *sets, const char *name,
    uint32_t lexeme)
{
	char *folded = lexicon_fold(lexicon->arena, name);
	struct set_builder *set = map_get(sets, folded);

	if (set == NULL) {
		set = arena_alloc(lexicon->arena, sizeof *set);
		set->name = name;
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

/* The classes that the program asks for: looked up once, here. */
static void
find_classes(struct lexicon *lexicon)
{
	size_t words = (lexicon->lexeme_count + 63) / 64;
	const uint64_t *none =
	    arena_alloc(lexicon->arena, (words + 1) * sizeof *none);

	lexicon->sets[CLASS_NONE].bits = none;
	for (int i = CLASS_NONE + 1; i < WORD_CLASSES; i++) {
		const struct lexeme_set *set =
		    lexicon_class(lexicon, class_names[i]);

		lexicon->sets[i].bits = set ? set->bits : none;
	}
}

static const struct lexeme_set *
find_set(const struct map *sets, const char *name)
{
	char folded[FOLD_ROOM(WORD_MAX)];
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

const struct lexeme_set *
lexicon_set(const struct lexicon *lexicon, enum word_class class)
{
	return &lexicon->sets[class];
}

const char *
lexicon_class_of(const struct lexicon *lexicon, uint32_t lexeme, size_t *place)
{
	void *value;

	while (map_next(lexicon->classes, place, &value) != NULL) {
		const struct set_builder *set = value;
		const char *name;

		if (!lexeme_set_has(&set->set, lexeme))
			continue;
		name =
		    keywords_name(lexicon->keywords, KEYWORD_CLASS, set->name);
		return name != NULL ? name : set->name;
	}
	return NULL;
}

const char *
lexicon_near(const struct lexicon *lexicon, const char *name)
{
	struct arena *arena = arena_new();
	const char *folded = lexicon_fold(arena, name), *key, *best = NULL;
	size_t place = 0, best_shared = 4;

	/* The class that shares the longest beginning, of two letters at least.
	 */
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

const char *
stanza_value(const struct stanza *stanza, const char *key)
{
	const struct stanza_line *line = stanza_get(stanza, key);

	return line && line->value[0] != '\0' ? line->value : NULL;
}

const char *const *
lexicon_values(struct lexicon *lexicon, const struct stanza *stanza,
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

const char *
lexicon_need(
    struct lexicon *lexicon, const struct stanza *stanza, const char *key)
{
	const char *value = stanza_value(stanza, key);

	if (value == NULL || strlen(value) > WORD_MAX) {
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "\"%s\" has no %s", stanza->id, key);
		return NULL;
	}
	return value;
}

static const struct {
	const char *kind;
	stanza_handler *handler;
} handlers[] = {
    {"verb", lexemes_add_verb},
    {"noun", lexemes_add_noun},
    {"adjective", lexemes_add_adjective},
    {"word", lexemes_add_word},
    {"number", lexemes_add_number},
    {"place", entities_add_place},
    {"actor", entities_add_actor},
    {"institution", entities_add_institution},
    {"person", entities_add_person},
    {"source", entities_add_source},
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
	lexicon->memo = memo_new();
	lexicon->gazetteer = gazetteer_new(lexicon->keywords);
	for (size_t i = 0; i < sizeof handlers / sizeof *handlers; i++)
		library_each(
		    library, handlers[i].kind, handlers[i].handler, lexicon);
	gazetteer_finish(lexicon->gazetteer, errors);
	entities_name_places(lexicon);
	form_table_freeze(lexicon->forms);
	trie_freeze(lexicon->trie);
	finish_sets(lexicon, lexicon->classes);
	finish_sets(lexicon, lexicon->lemmas);
	find_classes(lexicon);
	entities_link(lexicon);
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
	memo_free(lexicon->memo);
	gazetteer_free(lexicon->gazetteer);
	free(lexicon->lexemes);
	free(lexicon->entities);
	arena_free(lexicon->arena);
	free(lexicon);
}
