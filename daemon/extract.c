/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "events/actor.h"
#include "events/assemble.h"
#include "events/background.h"
#include "events/date.h"
#include "events/finding.h"
#include "events/merge.h"
#include "events/place.h"
#include "events/roster.h"
#include "events/source.h"
#include "events/speaker.h"
#include "events/subject.h"
#include "events/surname.h"
#include "events/timing.h"
#include "events/toll.h"
#include "events/topic.h"
#include "extract.h"

/* The whole way from an article to its events, step by step. */

struct knowledge {
	struct library *library; /* texts that the others point into */
	struct lexicon *lexicon;
	struct ruleset *rules;
};

#define LANGUAGE "ar"

struct knowledge *
knowledge_load(const char *const *folders, size_t count, struct errors *errors)
{
	struct knowledge *k = xcalloc(1, sizeof *k);

	k->library = library_load(folders, count, LANGUAGE, errors);
	if (k->library != NULL) {
		k->lexicon = lexicon_new(k->library, errors);
		library_drop_places(k->library);
		k->rules = ruleset_new(k->library, k->lexicon, errors);
		date_check(k->rules, errors);
	}
	if (errors->count > 0) {
		knowledge_free(k);
		return NULL;
	}
	return k;
}

void
knowledge_free(struct knowledge *k)
{
	if (k == NULL)
		return;
	ruleset_free(k->rules);
	lexicon_free(k->lexicon);
	library_free(k->library);
	free(k);
}

const char *
knowledge_version(const struct knowledge *k)
{
	return library_version(k->library);
}

const struct lexicon *
knowledge_lexicon(const struct knowledge *k)
{
	return k->lexicon;
}

const struct keywords *
knowledge_keywords(const struct knowledge *k)
{
	return library_keywords(k->library);
}

const struct ruleset *
knowledge_rules(const struct knowledge *k)
{
	return k->rules;
}

static void
resolve(struct story *story)
{
	struct place_memory *places = place_resolve(story);
	struct actor_memory *actors =
	    actor_memory_new(story, place_spots(places));

	source_attribute(story, actors);
	timing_find(story);
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		place_find(story, places, f);
		actor_find(actors, f);
		subject_inherit(actors, story, f);
		subject_oppose(actors, story, f);
		place_of_police(story, f);
		actor_localise(actors, f);
		f->source = source_find(f);
		f->quoted_short = f->source && f->sentence->in_title;
		speaker_find(actors, story, f);
		speaker_claim(actors, story, f);
		toll_find(story, f);
	}
	background_mark(story);
	topic_filter(story);
}

/* What the finds of a story add up to. */
static void
conclude(struct story *story)
{
	story_phrase_all(story);
	resolve(story);
	merge_run(story);
	source_fill(story);
	for (size_t i = 0; i < story->finding_count; i++)
		if (story->findings[i]->into == NULL)
			toll_sum(story->findings[i]);
}

struct story *
extract_story(const struct knowledge *k, const struct article *article,
    struct arena *arena)
{
	struct story *story = story_new(article, k->lexicon, k->rules, arena);

	surname_mark(story);
	finding_run(story);
	conclude(story);
	return story;
}

struct roster
extract_roster(const struct knowledge *k, const struct article *article,
    struct arena *arena)
{
	struct story *story;
	struct place_memory *places;
	struct actor_memory *actors;

	if (!knowledge_reads(article))
		return (struct roster){0};
	story = story_new(article, k->lexicon, k->rules, arena);
	surname_mark(story);
	story_phrase_all(story);
	places = place_resolve(story);
	actors = actor_memory_new(story, place_spots(places));
	source_attribute(story, actors);
	return roster_read(actors, places);
}

bool
knowledge_reads(const struct article *article)
{
	return article->lang == NULL ||
	       strncmp(article->lang, LANGUAGE, 2) == 0;
}

struct event_list
extract_article(const struct knowledge *k, const struct article *article,
    struct arena *arena)
{
	struct story *story;

	if (!knowledge_reads(article))
		return (struct event_list){0};
	story = story_new(article, k->lexicon, k->rules, arena);
	surname_mark(story);
	finding_run(story);
	if (story->finding_count == 0)
		return (struct event_list){0};
	conclude(story);
	return assemble_events(story);
}
