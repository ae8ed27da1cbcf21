/* SPDX-License-Identifier: ISC */
/* Forms of all lexemes in one hash table, filled once and then frozen. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/form_table.h"
#include "lexicon/morph.h"
#include "text/fold.h"

/*
 * Keys are folded forms; their texts lie one behind the other in texts. While
 * the table is filled the entries of a key are a list, linked by next; freezing
 * lays them out side by side and drops the links:
 *
 *	slots   hash -> key + 1, probed linearly; 0 is empty
 *	keys    text, length, first entry, number of entries
 *	entries lexeme, features, spelling
 */
struct key {
	uint32_t text;
	uint16_t length;
	uint16_t count;
	uint32_t first;
	uint32_t last;
};

struct form_table {
	uint32_t *slots;
	size_t slot_count; /* a power of two, at least twice the keys */
	struct key *keys;
	size_t key_count;
	size_t key_room;
	struct form_entry *entries;
	uint32_t *next; /* NULL once frozen */
	size_t entry_count;
	size_t entry_room;
	struct buf texts;
};

struct form_table *
form_table_new(void)
{
	return xcalloc(1, sizeof(struct form_table));
}

void
form_table_free(struct form_table *table)
{
	if (table == NULL)
		return;
	free(table->slots);
	free(table->keys);
	free(table->entries);
	free(table->next);
	buf_free(&table->texts);
	free(table);
}

/* The slot of a form, or the empty slot where it would go. */
static size_t
find_slot(const struct form_table *table, const char *form, size_t length)
{
	size_t mask = table->slot_count - 1;
	size_t i = map_quick_hash(form, length) >> 20 & mask;

	for (; table->slots[i] != 0; i = (i + 1) & mask) {
		const struct key *key = &table->keys[table->slots[i] - 1];

		if (key->length == length &&
		    memcmp(table->texts.data + key->text, form, length) == 0)
			break;
	}
	return i;
}

/* Make room for another key. */
static void
grow_keys(struct form_table *table)
{
	if (table->key_count < table->key_room)
		return;
	table->key_room = table->key_room ? table->key_room * 2 : 1024;
	table->keys =
	    xreallocarray(table->keys, table->key_room, sizeof *table->keys);
	table->slot_count = table->key_room * 2;
	free(table->slots);
	table->slots = xcalloc(table->slot_count, sizeof *table->slots);
	for (size_t i = 0; i < table->key_count; i++) {
		const struct key *key = &table->keys[i];
		size_t slot = find_slot(
		    table, table->texts.data + key->text, key->length);

		table->slots[slot] = (uint32_t)i + 1;
	}
}

/* The key of a form, made if it is new. */
static struct key *
need_key(struct form_table *table, const char *form, size_t length)
{
	struct key *key;
	size_t slot;

	grow_keys(table);
	slot = find_slot(table, form, length);
	if (table->slots[slot] != 0)
		return &table->keys[table->slots[slot] - 1];
	key = &table->keys[table->key_count++];
	*key = (struct key){
	    .text = (uint32_t)table->texts.length, .length = (uint16_t)length};
	buf_add(&table->texts, form, length);
	table->slots[slot] = (uint32_t)table->key_count;
	return key;
}

/* Is this reading of a form known? */
static bool
has_entry(const struct form_table *table, const struct key *key,
    const struct form_entry *entry)
{
	uint32_t place = key->first;

	for (uint16_t i = 0; i < key->count; i++, place = table->next[place]) {
		const struct form_entry *old = &table->entries[place];

		if (old->lexeme == entry->lexeme &&
		    old->features == entry->features &&
		    old->spelling == entry->spelling)
			return true;
	}
	return false;
}

void
form_table_add(struct form_table *table, const char *form, uint32_t lexeme,
    uint32_t features)
{
	size_t length = strlen(form);
	char *folded = xmalloc(FOLD_ROOM(length));
	struct form_entry entry = {.lexeme = lexeme,
	    .features = features,
	    .spelling = spelling_of(form, length, 0).spelling};
	struct key *key;

	length = fold_word(form, length, folded);
	key = length > 0 && length < UINT16_MAX
		  ? need_key(table, folded, length)
		  : NULL;
	free(folded);
	if (key == NULL || key->count == UINT16_MAX ||
	    has_entry(table, key, &entry))
		return;
	if (table->entry_count == table->entry_room) {
		table->entry_room =
		    table->entry_room ? table->entry_room * 2 : 1024;
		table->entries = xreallocarray(
		    table->entries, table->entry_room, sizeof *table->entries);
		table->next = xreallocarray(
		    table->next, table->entry_room, sizeof *table->next);
	}
	table->entries[table->entry_count] = entry;
	if (key->count++ == 0)
		key->first = (uint32_t)table->entry_count;
	else
		table->next[key->last] = (uint32_t)table->entry_count;
	key->last = (uint32_t)table->entry_count++;
}

void
form_table_freeze(struct form_table *table)
{
	struct form_entry *entries;
	uint32_t placed = 0;

	grow_keys(table);
	if (table->next == NULL)
		return;
	entries = xcalloc(table->entry_count, sizeof *entries);
	for (size_t i = 0; i < table->key_count; i++) {
		struct key *key = &table->keys[i];
		uint32_t place = key->first;

		key->first = placed;
		for (uint16_t j = 0; j < key->count; j++) {
			entries[placed++] = table->entries[place];
			place = table->next[place];
		}
	}
	free(table->entries);
	free(table->next);
	table->entries = entries;
	table->next = NULL;
}

const struct form_entry *
form_table_find(const struct form_table *table, const char *form, size_t length,
    size_t *count)
{
	const struct key *key;
	uint32_t number = 0;

	if (table->slot_count > 0)
		number = table->slots[find_slot(table, form, length)];
	*count = 0;
	if (number == 0)
		return NULL;
	key = &table->keys[number - 1];
	*count = key->count;
	return &table->entries[key->first];
}

const struct form_entry *
form_table_entries(const struct form_table *table, size_t *count)
{
	*count = table->entry_count;
	return table->entries;
}

void
form_table_each(const struct form_table *table, uint32_t lexeme,
    form_visit *visit, void *arg)
{
	for (size_t i = 0; i < table->key_count; i++) {
		const struct key *key = &table->keys[i];

		for (uint32_t j = key->first; j < key->first + key->count;
		     j++) {
			const struct form_entry *entry = &table->entries[j];
			char *form;

			if (entry->lexeme != lexeme)
				continue;
			form = spelling_restore(table->texts.data + key->text,
			    key->length, entry->spelling);
			visit(arg, form, entry->features);
			free(form);
		}
	}
}

size_t
form_table_count(const struct form_table *table)
{
	return table->entry_count;
}

size_t
form_table_forms(const struct form_table *table)
{
	return table->key_count;
}

size_t
form_table_size(const struct form_table *table)
{
	return table->slot_count * sizeof *table->slots +
	       table->key_room * sizeof *table->keys +
	       table->entry_count * sizeof *table->entries +
	       table->texts.capacity;
}
