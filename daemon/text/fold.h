/* SPDX-License-Identifier: ISC */
#ifndef RASID_FOLD_H
#define RASID_FOLD_H

#include <stddef.h>
#include <stdint.h>

/*
 * Folding: what is the same word to a reader becomes the same bytes. Vowel
 * signs, tatweel and direction controls are dropped; the forms of alef become
 * bare alef and alef maqsura ya; Persian ya and kaf become Arabic ones;
 * presentation forms are taken apart; digits become ASCII; other letters lose
 * their case. Ta marbuta and hamza on waw or ya stay: folding them mends next
 * to nothing and merges words.
 *
 * The same function serves text, lexicons and rules.
 */
enum fold_class {
	FOLD_OTHER, /* punctuation and symbols: nothing to fold */
	FOLD_LETTER,
	FOLD_DIGIT,
	FOLD_MARK, /* belongs to the word, but is dropped */
	FOLD_SPACE,
	FOLD_IGNORE, /* dropped wherever it stands */
};

/*
 * Fold one code point: returns its class; *folded is what remains of it (0:
 * nothing, or taken apart: see fold_expand).
 */
enum fold_class fold_code_point(uint32_t c, uint32_t *folded);

/*
 * Letters of a presentation form or another compatibility character, folded,
 * as UTF-8 into out (room for 40 bytes); 0 if there are none.
 */
size_t fold_expand(uint32_t c, char *out);

/*
 * Fold a word of n bytes of UTF-8 into out, which has room for FOLD_ROOM(n)
 * bytes; NUL-terminated. Characters that belong to no word are left out. Returns the
 * length.
 */
size_t fold_word(const char *utf8, size_t n, char *out);

/* Room that is enough for n folded bytes of words, whatever they are. */
#define FOLD_ROOM(n) ((n)*14 + 64)

/* Next code point of valid or broken UTF-8 (U+FFFD); moves *p, at most to end.
 */
uint32_t fold_next(const char **p, const char *end);

/* A code point as UTF-8; returns the number of bytes (1 to 4). */
size_t fold_put(uint32_t c, char *out);

#endif
