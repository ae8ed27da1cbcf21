/* SPDX-License-Identifier: ISC */
#ifndef RASID_EXTRACT_H
#define RASID_EXTRACT_H

#include <stdbool.h>

#include "events/event.h"
#include "events/roster.h"
#include "feed/article.h"

struct arena;
struct errors;
struct knowledge;

/*
 * Load all lexicons and rules below the folders, later ones adding to earlier
 * ones, replacing by id or switching off. NULL, with errors added, if anything
 * is wrong in any file.
 */
struct knowledge *knowledge_load(
    const char *const *folders, size_t count, struct errors *);
void knowledge_free(struct knowledge *);

/* Version of lexicons and rules: a hash of their files, 16 hex digits. */
const char *knowledge_version(const struct knowledge *);

/* Run every example; failures are added. Returns how many were run. */
size_t knowledge_check(const struct knowledge *, struct errors *);

/* Whether an article is in a language that is read: others have no events. */
bool knowledge_reads(const struct article *);

/*
 * The events of an article, in order of first mention; everything in the list
 * lives in the arena. No clock, no file, no network: the same article and
 * knowledge give the same bytes.
 */
struct event_list extract_article(
    const struct knowledge *, const struct article *, struct arena *);

/* All that an article names, whether or not it tells an event of it. */
struct roster extract_roster(
    const struct knowledge *, const struct article *, struct arena *);

struct keywords;
struct lexicon;
struct ruleset;
struct story;

/* Parts of the knowledge, for explain and check. */
const struct lexicon *knowledge_lexicon(const struct knowledge *);
const struct ruleset *knowledge_rules(const struct knowledge *);
const struct keywords *knowledge_keywords(const struct knowledge *);

/* The article as the engine has read it, for explain. */
struct story *extract_story(
    const struct knowledge *, const struct article *, struct arena *);

#endif
