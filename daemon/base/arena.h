/* SPDX-License-Identifier: ISC */
#ifndef RASID_ARENA_H
#define RASID_ARENA_H

#include <stddef.h>

/*
 * Memory with one lifetime: what is taken from an arena is freed all at once.
 * A function that takes an arena returns memory that the arena owns.
 */
struct arena;

struct arena *arena_new(void);
void arena_free(struct arena *);

/* Give everything back but keep the largest block for the next round. */
void arena_reset(struct arena *);

/* Zeroed memory, aligned for any type. */
void *arena_alloc(struct arena *, size_t size);
char *arena_strdup(struct arena *, const char *text);
char *arena_strndup(struct arena *, const char *text, size_t length);
char *arena_printf(struct arena *, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Room for one more element in an array that lives in the arena: returns the
 * array, moved if it had to grow. *capacity is 0 at first.
 */
void *arena_grow(struct arena *, void *array, size_t count, size_t *capacity,
    size_t element_size);

/* Bytes held from the system. */
size_t arena_size(const struct arena *);

#endif
