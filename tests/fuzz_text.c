/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes folded, cut into tokens and these into sentences.
 * Exercises text/fold.c, text/token.c, text/sentence.c.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "text/fold.h"
#include "text/sentence.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define REQUIRE(x) ((x) ? (void)0 : abort())

/* What is folded stays as it is when folded again. */
static void
fold(const char *bytes, size_t length)
{
	char *once = xmalloc(FOLD_ROOM(length)), *twice;
	size_t n = fold_word(bytes, length, once), m;

	REQUIRE(once[n] == '\0' && n < FOLD_ROOM(length));
	twice = xmalloc(FOLD_ROOM(n));
	m = fold_word(once, n, twice);
	REQUIRE(m == n && memcmp(once, twice, n) == 0);
	free(once);
	free(twice);
}

/* Tokens stand in order and inside of the field. */
static void
cut(const char *bytes, size_t length)
{
	struct arena *arena = arena_new();
	struct token_list list = token_split(bytes, length, arena);
	size_t at = 0;
	uint32_t end = 0;

	for (size_t i = 0; i < list.count; i++) {
		const struct token *t = &list.tokens[i];

		REQUIRE(t->byte_begin >= end && t->byte_end > t->byte_begin);
		REQUIRE(t->byte_end <= length && t->end > t->begin);
		REQUIRE(strlen(t->text) == t->length);
		end = t->byte_end;
	}
	while (at < list.count) {
		struct sentence s = sentence_next(&list, at);

		REQUIRE(s.first >= at && s.count <= SENTENCE_MAX);
		REQUIRE(s.first + s.count > at);
		REQUIRE(s.first + s.count <= list.count);
		at = s.first + s.count;
	}
	arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *copy = xmalloc(size + 1);

	memcpy(copy, data, size);
	copy[size] = '\0';
	fold(copy, size);
	cut(copy, size);
	free(copy);
	return 0;
}
