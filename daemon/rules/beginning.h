/* SPDX-License-Identifier: ISC */
#ifndef RASID_BEGINNING_H
#define RASID_BEGINNING_H

#include "rules/index.h"

struct rule_pattern;

/*
 * Patterns by what they can begin with, in lists: those that build one kind of
 * phrase, by its number, and those of attributions. Only those whose first the
 * word allows are worth trying.
 */
struct beginnings;

#define BEGIN_ATTRIBUTION PHRASE_KINDS

struct beginnings *beginnings_new(const struct lexicon *, struct arena *);
void beginnings_free(struct beginnings *);

/* Add a pattern to a list; list after list, and no more after finishing. */
void beginnings_add(struct beginnings *, size_t list,
    const struct rule_pattern *, const struct first *);
void beginnings_finish(struct beginnings *);

/* See what the words of a scene allow; before any pattern is asked for. */
void beginnings_mark(const struct beginnings *, struct scene *);

/*
 * The patterns of a list that may match at a word of a scene, with the phrases
 * that it has by now: in order of addition, at most BEGIN_MAX.
 */
#define BEGIN_MAX 256
size_t beginnings_at(const struct beginnings *, const struct scene *, size_t at,
    size_t list, const struct rule_pattern *out[BEGIN_MAX]);

#endif
