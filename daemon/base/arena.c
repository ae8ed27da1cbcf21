/* SPDX-License-Identifier: ISC */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"

/*
 * A chain of blocks, newest first. Memory is cut from the newest; a request
 * that does not fit opens a block twice as large (or as large as needed).
 */
#define FIRST_BLOCK (64 * 1024)
#define ALIGNMENT 16

struct block {
	struct block *older;
	size_t size; /* bytes in data */
	size_t used;
	_Alignas(ALIGNMENT) char data[];
};

struct arena {
	struct block *newest;
};

static struct block *
block_new(size_t size, struct block *older)
{
	struct block *block = xmalloc(sizeof *block + size);

	block->older = older;
	block->size = size;
	block->used = 0;
	return block;
}

struct arena *
arena_new(void)
{
	struct arena *arena = xmalloc(sizeof *arena);

	arena->newest = block_new(FIRST_BLOCK, NULL);
	return arena;
}

static void
free_older(struct block *block)
{
	struct block *older;

	for (; block != NULL; block = older) {
		older = block->older;
		free(block);
	}
}

void
arena_free(struct arena *arena)
{
	if (arena == NULL)
		return;
	free_older(arena->newest);
	free(arena);
}

void
arena_reset(struct arena *arena)
{
	free_older(arena->newest->older);
	arena->newest->older = NULL;
	arena->newest->used = 0;
	/* One huge article must not hold its memory for ever. */
	if (arena->newest->size > 64 * FIRST_BLOCK) {
		free(arena->newest);
		arena->newest = block_new(FIRST_BLOCK, NULL);
	}
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	struct block *block = arena->newest;
	size_t rounded = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
	void *memory;

	if (rounded > block->size - block->used) {
		size_t room = block->size * 2;

		block = block_new(rounded > room ? rounded : room, block);
		arena->newest = block;
	}
	memory = block->data + block->used;
	block->used += rounded;
	return memset(memory, 0, rounded);
}

char *
arena_strdup(struct arena *arena, const char *text)
{
	return arena_strndup(arena, text, strlen(text));
}

char *
arena_strndup(struct arena *arena, const char *text, size_t length)
{
	char *copy = arena_alloc(arena, length + 1);

	memcpy(copy, text, length);
	return copy;
}

char *
arena_printf(struct arena *arena, const char *format, ...)
{
	va_list ap;
	char *text;
	int length;

	va_start(ap, format);
	length = vsnprintf(NULL, 0, format, ap);
	va_end(ap);
	text = arena_alloc(arena, (size_t)length + 1);
	va_start(ap, format);
	vsnprintf(text, (size_t)length + 1, format, ap);
	va_end(ap);
	return text;
}

void *
arena_grow(struct arena *arena, void *array, size_t count, size_t *capacity,
    size_t element_size)
{
	void *larger;

	if (count < *capacity)
		return array;
	*capacity = *capacity ? *capacity * 2 : 8;
	larger = arena_alloc(arena, *capacity * element_size);
	if (count > 0)
		memcpy(larger, array, count * element_size);
	return larger;
}

size_t
arena_size(const struct arena *arena)
{
	size_t size = 0;

	for (const struct block *b = arena->newest; b != NULL; b = b->older)
		size += b->size;
	return size;
}
