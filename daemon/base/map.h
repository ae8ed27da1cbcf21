/* SPDX-License-Identifier: ISC */
#ifndef RASID_MAP_H
#define RASID_MAP_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * A hash table from byte strings to pointers. Keys are copied into the table.
 * Iteration is in order of insertion, so results do not depend on hashing.
 */
struct map;

struct map *map_new(void);

/* The values are the caller's: each is given to free_value unless NULL. */
void map_free(struct map *, void (*free_value)(void *));

/* The value under a key, or NULL. */
void *map_get(const struct map *, const char *key);
void *map_getn(const struct map *, const char *key, size_t length);

/* Set a key's value; returns the value that stood there before, or NULL. */
void *map_set(struct map *, const char *key, void *value);
void *map_setn(struct map *, const char *key, size_t length, void *value);

/* Remove a key; returns its value, or NULL. */
void *map_remove(struct map *, const char *key);

size_t map_count(const struct map *);

/*
 * The key and value at a place of the order of insertion; NULL past the end.
 * Start with *place = 0; it is moved on.
 */
const char *map_next(const struct map *, size_t *place, void **value);

/* A 64-bit hash of bytes (FNV-1a with a final mix); stable across runs. */
uint64_t map_hash(const void *bytes, size_t length);

/*
 * A quicker one, eight bytes at a time, for tables in memory: not to be stored,
 * since it differs between machines. All its bits are good.
 */
static inline uint64_t
map_quick_hash(const void *bytes, size_t length)
{
	const char *p = bytes;
	uint64_t hash = length, part;

	for (; length >= sizeof part; length -= sizeof part) {
		memcpy(&part, p, sizeof part);
		hash = (hash ^ part) * 0x9e3779b97f4a7c15u;
		hash ^= hash >> 32;
		p += sizeof part;
	}
	part = 0;
	for (size_t i = 0; i < length; i++)
		part = part << 8 | (unsigned char)p[i];
	hash = (hash ^ part) * 0x9e3779b97f4a7c15u;
	hash ^= hash >> 32;
	return hash * 0x9e3779b97f4a7c15u;
}

#endif
