/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/xmalloc.h"

/*
 * Entries stand in an array in order of insertion; the hash table beside it
 * holds their places plus one (0 is empty) and is probed linearly. A removed
 * entry keeps its place with a NULL key.
 */
struct entry {
	char *key;
	size_t length;
	uint64_t hash;
	void *value;
};

struct map {
	struct entry *entries;
	size_t used; /* entries, removed ones included */
	size_t room;
	size_t live;
	uint32_t *slots;
	size_t slot_count; /* a power of two, more than twice room */
};

uint64_t
map_hash(const void *bytes, size_t length)
{
	const unsigned char *p = bytes;
	uint64_t h = 0xcbf29ce484222325u;

	while (length-- > 0)
		h = (h ^ *p++) * 0x100000001b3u;
	h ^= h >> 32;
	return h * 0x9e3779b97f4a7c15u;
}

struct map *
map_new(void)
{
	return xcalloc(1, sizeof(struct map));
}

void
map_free(struct map *map, void (*free_value)(void *))
{
	if (map == NULL)
		return;
	for (size_t i = 0; i < map->used; i++) {
		if (map->entries[i].key == NULL)
			continue;
		if (free_value != NULL)
			free_value(map->entries[i].value);
		free(map->entries[i].key);
	}
	free(map->entries);
	free(map->slots);
	free(map);
}

/* The slot of a key, or the empty slot where it would go. */
static size_t
find_slot(const struct map *map, const char *key, size_t length, uint64_t hash)
{
	size_t i = (hash >> 20) & (map->slot_count - 1);

	for (; map->slots[i] != 0; i = (i + 1) & (map->slot_count - 1)) {
		const struct entry *e = &map->entries[map->slots[i] - 1];

		if (e->key != NULL && e->hash == hash && e->length == length &&
		    memcmp(e->key, key, length) == 0)
			break;
	}
	return i;
}

/* Double the room, leave removed entries behind and fill the slots anew. */
static void
grow(struct map *map)
{
	size_t live = 0;

	for (size_t i = 0; i < map->used; i++)
		if (map->entries[i].key != NULL)
			map->entries[live++] = map->entries[i];
	map->used = live;
	map->room = live < 8 ? 16 : live * 2;
	map->entries =
	    xreallocarray(map->entries, map->room, sizeof *map->entries);
	for (map->slot_count = 16; map->slot_count < map->room * 2;)
		map->slot_count *= 2;
	free(map->slots);
	map->slots = xcalloc(map->slot_count, sizeof *map->slots);
	for (size_t i = 0; i < live; i++) {
		const struct entry *e = &map->entries[i];

		map->slots[find_slot(map, e->key, e->length, e->hash)] =
		    (uint32_t)(i + 1);
	}
}

void *
map_getn(const struct map *map, const char *key, size_t length)
{
	size_t slot;

	if (map->live == 0)
		return NULL;
	slot = map->slots[find_slot(
	    map, key, length, map_quick_hash(key, length))];
	return slot == 0 ? NULL : map->entries[slot - 1].value;
}

void *
map_get(const struct map *map, const char *key)
{
	return map_getn(map, key, strlen(key));
}

void *
map_setn(struct map *map, const char *key, size_t length, void *value)
{
	uint64_t hash = map_quick_hash(key, length);
	struct entry *e;
	size_t slot;

	if (map->used == map->room)
		grow(map);
	slot = find_slot(map, key, length, hash);
	if (map->slots[slot] != 0) {
		void *old = map->entries[map->slots[slot] - 1].value;

		map->entries[map->slots[slot] - 1].value = value;
		return old;
	}
	e = &map->entries[map->used++];
	e->key = xmalloc(length + 1);
	memcpy(e->key, key, length);
	e->key[length] = '\0';
	e->length = length;
	e->hash = hash;
	e->value = value;
	map->slots[slot] = (uint32_t)map->used;
	map->live++;
	return NULL;
}

void *
map_set(struct map *map, const char *key, void *value)
{
	return map_setn(map, key, strlen(key), value);
}

void *
map_remove(struct map *map, const char *key)
{
	size_t length = strlen(key), slot;
	struct entry *e;

	if (map->live == 0)
		return NULL;
	slot = find_slot(map, key, length, map_quick_hash(key, length));
	if (map->slots[slot] == 0)
		return NULL;
	e = &map->entries[map->slots[slot] - 1];
	free(e->key);
	e->key = NULL;
	map->live--;
	return e->value;
}

size_t
map_count(const struct map *map)
{
	return map->live;
}

const char *
map_next(const struct map *map, size_t *place, void **value)
{
	while (*place < map->used) {
		const struct entry *e = &map->entries[(*place)++];

		if (e->key == NULL)
			continue;
		if (value != NULL)
			*value = e->value;
		return e->key;
	}
	return NULL;
}
