/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/date.h"
#include "events/story.h"
#include "rules/stage.h"

/* From an article to sentences with their phrases. */

/* Whether two stretches of tokens are the same words. */
static bool
same_words(const struct token *a, size_t n, const struct token *b, size_t m)
{
	size_t i = 0, j = 0;

	for (;;) {
		while (i < n && a[i].kind == TOKEN_PUNCT)
			i++;
		while (j < m && b[j].kind == TOKEN_PUNCT)
			j++;
		if (i == n || j == m)
			return i == n && j == m;
		if (strcmp(a[i++].text, b[j++].text) != 0)
			return false;
	}
}

static void
add_sentence(struct story *story, const char *raw, struct token *tokens,
    size_t count, bool in_title, int paragraph, size_t *room)
{
	struct story_sentence *s;

	story->sentences = arena_grow(story->arena, story->sentences,
	    story->sentence_count, room, sizeof *s);
	s = &story->sentences[story->sentence_count];
	*s = (struct story_sentence){.tokens = tokens,
	    .raw = raw,
	    .number = (int)story->sentence_count,
	    .paragraph = paragraph,
	    .in_title = in_title};
	analysis_make(
	    &s->analysis, story->lexicon, tokens, count, raw, story->arena);
	story->sentence_count++;
}

static void
add_field(struct story *story, const char *raw, bool in_title, size_t *room)
{
	struct token_list list;
	int paragraph = in_title ? -1 : 0;

	if (raw == NULL)
		return;
	list = token_split(raw, strlen(raw), story->arena);
	for (size_t first = 0; first < list.count;) {
		struct sentence s = sentence_next(&list, first);

		if (!in_title && (list.tokens[first].flags & TOKEN_NEWLINE))
			paragraph++;
		add_sentence(story, raw, list.tokens + s.first, s.count,
		    in_title, paragraph, room);
		first += s.count;
	}
}

/* Whose clock it is: a scene's. */
struct clock {
	const struct story *story;
	const struct story_sentence *sentence;
};

/* When a time lies beside the day of publication. */
static void
tell_time(void *arg, struct phrase *phrase)
{
	const struct clock *clock = arg;
	day_number today = clock->story->published;
	struct when when = {.first = DAY_NONE};

	if (today == DAY_NONE ||
	    !date_resolve(clock->story, clock->sentence, phrase, NULL, &when) ||
	    when.first == DAY_NONE)
		return;
	if (when.last != DAY_NONE && when.last < today) {
		phrase->days = today - when.last;
		phrase->tags |= TAG_EARLIER;
	} else if (when.first > today) {
		phrase->days = when.first - today;
		phrase->tags |= TAG_LATER;
	} else {
		phrase->days = 0;
		phrase->tags |= TAG_TODAY;
	}
}

static void
find_phrases(const struct story *story, struct story_sentence *s)
{
	struct clock clock = {story, s};

	s->scene =
	    scene_new(story->lexicon, &s->analysis, s->in_title, story->arena);
	s->scene->met = s->met;
	s->scene->clock = tell_time;
	s->scene->clock_arg = &clock;
	stage_run(story->rules, s->scene);
	s->scene->clock = NULL;
}

/* Web pages repeat the title at the top of the body, once or more. */
static void
mark_repeated_titles(struct story *story)
{
	const struct story_sentence *title = story->sentences;

	if (story->sentence_count == 0 || !title->in_title)
		return;
	for (size_t i = 1; i < story->sentence_count; i++) {
		struct story_sentence *s = &story->sentences[i];

		if (!s->in_title &&
		    same_words(title->tokens, title->analysis.count, s->tokens,
			s->analysis.count))
			s->furniture = true;
	}
}

/*
 * Contexts of whole sentences: "furniture" is a line that tells no event,
 * "turn" a sentence that goes on with something else.
 */
static void
mark_sentence(const struct story *story, struct story_sentence *s)
{
	struct match match;
	size_t count;
	const struct rule_pattern *const *patterns =
	    ruleset_patterns(story->rules, RULE_CONTEXT, &count);

	for (size_t p = 0; p < count && s->analysis.count > 0; p++) {
		const char *meaning = patterns[p]->rule->meaning;
		bool furniture;

		if (!needs_all(&patterns[p]->needs, s->scene->met))
			continue;
		furniture = strcmp(meaning, "furniture") == 0;
		if ((!furniture && strcmp(meaning, "turn") != 0) ||
		    !vm_match(&patterns[p]->program, s->scene, 0, 0, 0, &match))
			continue;
		s->furniture |= furniture;
		s->turns |= !furniture;
	}
}

void
story_phrase(const struct story *story, struct story_sentence *s)
{
	if (s->scene != NULL)
		return;
	find_phrases(story, s);
	mark_sentence(story, s);
}

void
story_phrase_all(struct story *story)
{
	for (size_t i = 0; i < story->sentence_count; i++)
		story_phrase(story, &story->sentences[i]);
}

struct story *
story_new(const struct article *article, const struct lexicon *lexicon,
    const struct ruleset *rules, struct arena *arena)
{
	struct story *story = arena_alloc(arena, sizeof *story);
	size_t room = 0;

	story->article = article;
	story->lexicon = lexicon;
	story->rules = rules;
	story->arena = arena;
	story->country = article->country ? article->country : "";
	story->published =
	    date_parse_in(article->published, article->time_zone);
	add_field(story, article->title, true, &room);
	add_field(story, article->body, false, &room);
	mark_repeated_titles(story);
	return story;
}

const struct capture *
finding_capture(const struct finding *f, uint8_t slot)
{
	return capture_find(f->match.captures, f->match.capture_count, slot);
}

size_t
story_finds_of(const struct story *story, const struct story_sentence *s)
{
	size_t low = 0, high = story->finding_count;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (story->findings[middle]->sentence->number < s->number)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

struct finding *
story_find_of(
    const struct story *story, const struct story_sentence *s, size_t number)
{
	if (number >= story->finding_count ||
	    story->findings[number]->sentence != s)
		return NULL;
	return story->findings[number];
}

bool
story_finds_between(
    const struct story *story, const struct finding *f, size_t from, size_t to)
{
	const struct finding *other;

	for (size_t i = story_finds_of(story, f->sentence);
	     (other = story_find_of(story, f->sentence, i)) != NULL; i++)
		if (other != f && other->trigger >= from && other->trigger < to)
			return true;
	return false;
}

const char *
story_text(const struct story *story, const struct story_sentence *s,
    size_t begin, size_t end)
{
	size_t from, to;

	if (begin >= end)
		return "";
	from = s->tokens[begin].byte_begin;
	to = s->tokens[end - 1].byte_end;
	return arena_strndup(story->arena, s->raw + from, to - from);
}
