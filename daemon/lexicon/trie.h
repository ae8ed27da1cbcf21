/* SPDX-License-Identifier: ISC */
#ifndef RASID_TRIE_H
#define RASID_TRIE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Phrases as sequences of words. Each word is a number from the vocabulary;
 * a node is where a sequence of words leads; a payload is what the phrase that
 * ends there stands for.
 */
struct trie;

#define TRIE_NONE UINT32_MAX
#define TRIE_ROOT 0

struct trie *trie_new(void);
void trie_free(struct trie *);

/* Add a folded phrase, words divided by single spaces, with a payload. */
void trie_add(struct trie *, const char *phrase, uint32_t payload);

/* Sort and pack the payloads; no more is added after this. */
void trie_freeze(struct trie *);

/* The node after a folded word, or TRIE_NONE. */
uint32_t trie_step(
    const struct trie *, uint32_t node, const char *word, size_t length);

/* Payloads of a node in order of insertion; *count may be 0. */
const uint32_t *trie_payloads(
    const struct trie *, uint32_t node, size_t *count);

#endif
