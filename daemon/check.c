/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/assemble.h"
#include "events/finding.h"
#include "events/story.h"
#include "extract.h"
#include "text/fold.h"

/*
 * Every rule carries its examples; this runs them. After an example come lines
 * of what it yields, parts divided by bars:
 *
 *   event rule    TYPE | SLOT=VALUE | …   slots as in patterns; a party, place
 *                 or source must contain the value or be called so, a count
 *                 must equal it, a time is a day or FIRST..LAST
 *   phrase rule   the words that the phrase covers
 *   attribution   the words of the source
 *   context       nothing: the context must have applied
 *   merge         as an event rule: the mentions must have become one event
 *
 * Examples are read as articles of DEFAULT_DAY, or of the day on a "date" line.
 */
#define DEFAULT_DAY "2020-01-15" /* a Wednesday */

struct checking {
	const struct knowledge *knowledge;
	const struct keywords *keywords;
	const struct rule *rule;
	struct errors *errors;
	struct arena *arena;
	const char *day;
	size_t run;
};

/* What an example gave. */
struct outcome {
	struct story *story;
	struct event_list events;
};

static struct outcome
read_example(struct checking *c, const char *text)
{
	struct article article = {.id = "example", .published = c->day};
	struct outcome outcome;

	if (c->rule->title_only)
		article.title = text;
	else
		article.body = text;
	arena_reset(c->arena);
	outcome.story = extract_story(c->knowledge, &article, c->arena);
	outcome.events = assemble_events(outcome.story);
	return outcome;
}

static bool
fired_event(const struct story *story, const struct rule *rule)
{
	for (size_t i = 0; i < story->finding_count; i++)
		if (story->findings[i]->rule == rule)
			return true;
	return false;
}

static bool
fired_context(const struct story *story, const struct rule *rule)
{
	for (size_t i = 0; i < story->finding_count; i++)
		if (finding_context(story->findings[i], rule))
			return true;
	for (size_t i = 0; i < story->dropped_count; i++)
		if (finding_context(story->dropped[i], rule))
			return true;
	for (size_t i = 0; i < story->sentence_count; i++)
		if ((strcmp(rule->meaning, "furniture") == 0 &&
			story->sentences[i].furniture) ||
		    (strcmp(rule->meaning, "turn") == 0 &&
			story->sentences[i].turns))
			return true;
	return false;
}

/* The phrase that a rule has built, in any sentence. */
static const char *
fired_phrase(const struct story *story, const struct rule *rule)
{
	enum phrase_kind kind = rule_phrase_kind(rule);

	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++) {
			const struct phrase *p = s->scene->begins[kind][w];

			if (p != NULL && p->rule == rule)
				return story_text(story, s, p->begin, p->end);
		}
	}
	return NULL;
}

static const char *
fired_attribution(const struct story *story, const struct rule *rule)
{
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t k = 0; k < s->attribution_count; k++)
			if (s->attributions[k].rule == rule)
				return story_text(story, s,
				    s->attributions[k].source_begin,
				    s->attributions[k].source_end);
	}
	return NULL;
}

static bool
fired(const struct outcome *outcome, const struct rule *rule)
{
	switch (rule->use) {
	case RULE_EVENT:
		return fired_event(outcome->story, rule);
	case RULE_CONTEXT:
		return fired_context(outcome->story, rule);
	case RULE_PHRASE:
		return fired_phrase(outcome->story, rule) != NULL;
	case RULE_ATTRIBUTION:
		return fired_attribution(outcome->story, rule) != NULL;
	case RULE_MERGE:
		return outcome->events.count == 1 &&
		       outcome->events.events[0].mention_count > 1;
	}
	return false;
}

/* Whether a text holds a value, after folding both. */
static bool
holds(struct checking *c, const char *text, const char *value)
{
	size_t n = text ? strlen(text) : 0, m = strlen(value);
	char *a = arena_alloc(c->arena, FOLD_ROOM(n));
	char *b = arena_alloc(c->arena, FOLD_ROOM(m));

	if (text == NULL)
		return false;
	fold_word(text, n, a);
	fold_word(value, m, b);
	return strstr(a, b) != NULL;
}

static bool
party_is(struct checking *c, const struct party *parties, size_t count,
    const char *value)
{
	if (strcmp(value, "-") == 0)
		return count == 0;
	for (size_t i = 0; i < count; i++)
		if (holds(c, parties[i].text, value) ||
		    holds(c, parties[i].name_en, value) ||
		    (parties[i].id && strcmp(parties[i].id, value) == 0))
			return true;
	return false;
}

static bool
time_is(const struct event *event, const char *value)
{
	size_t n = strcspn(value, ".");
	const char *last = value[n] ? value + n + 2 : value;

	if (event->event_date == NULL)
		return strcmp(value, "-") == 0;
	return strncmp(event->event_date, value, n) == 0 &&
	       strcmp(event->event_date_end, last) == 0;
}

static long
count_of(const struct event *event, const char *slot)
{
	if (strcmp(slot, "killed") == 0)
		return event->killed;
	if (strcmp(slot, "wounded") == 0)
		return event->wounded;
	if (strcmp(slot, "detained") == 0)
		return event->detained;
	return event->displaced;
}

/* Whether one "SLOT=VALUE" holds of an event. */
static bool
slot_is(struct checking *c, const struct event *event, const char *slot,
    const char *value)
{
	const char *name = keywords_find(c->keywords, KEYWORD_SLOT, slot);

	if (name == NULL)
		return strcmp(slot, "modality") == 0
			   ? strcmp(event->modality, value) == 0
		       : strcmp(slot, "background") == 0
			   ? event->background == (strcmp(value, "yes") == 0)
			   : false;
	if (strcmp(name, "actor") == 0)
		return party_is(c, event->actors, event->actor_count, value);
	if (strcmp(name, "target") == 0)
		return party_is(c, event->targets, event->target_count, value);
	if (strcmp(name, "place") == 0)
		return event->place == NULL
			   ? strcmp(value, "-") == 0
			   : holds(c, event->place->text, value) ||
				 holds(c, event->place->name, value);
	if (strcmp(name, "source") == 0)
		return event->source == NULL
			   ? strcmp(value, "-") == 0
			   : holds(c, event->source->text, value) ||
				 holds(c, event->source->name, value);
	if (strcmp(name, "time") == 0)
		return time_is(event, value);
	return count_of(event, name) ==
	       (strcmp(value, "-") == 0 ? UNKNOWN : atol(value));
}

static char *
trim(char *text)
{
	size_t n;

	text += strspn(text, " \t");
	for (n = strlen(text); n > 0 && strchr(" \t", text[n - 1]); n--)
		text[n - 1] = '\0';
	return text;
}

/* Whether an event is all that a line says; else the part that it is not. */
static const char *
event_is(struct checking *c, const struct event *event, const char *wanted)
{
	char *text = arena_strdup(c->arena, wanted), *part;

	while ((part = strsep(&text, "|")) != NULL) {
		char *trimmed = trim(part), *value = strchr(trimmed, '=');
		const char *shown = arena_strdup(c->arena, trimmed);

		if (value == NULL) {
			if (strcmp(event->event_type, trimmed) != 0)
				return shown;
			continue;
		}
		*value++ = '\0';
		if (!slot_is(c, event, trim(trimmed), trim(value)))
			return shown;
	}
	return NULL;
}

static void
fail(struct checking *c, const struct stanza_line *line, const char *format,
    const char *detail)
{
	char *message = arena_printf(c->arena, "%s: %s", c->rule->id, format);

	errors_add(c->errors, c->rule->file, line->line, line->column, "%s%s",
	    message, detail);
}

static void
check_yield(struct checking *c, const struct outcome *outcome,
    const struct stanza_line *line)
{
	const char *got = NULL;

	if (c->rule->use == RULE_PHRASE)
		got = fired_phrase(outcome->story, c->rule);
	if (c->rule->use == RULE_ATTRIBUTION)
		got = fired_attribution(outcome->story, c->rule);
	if (got != NULL && strcmp(got, line->value) != 0)
		fail(c, line, "it gave instead: ", got);
	if (c->rule->use == RULE_PHRASE || c->rule->use == RULE_ATTRIBUTION)
		return;
	for (size_t i = 0; i < outcome->events.count; i++) {
		const char *wrong =
		    event_is(c, &outcome->events.events[i], line->value);

		if (wrong == NULL)
			return;
		if (got == NULL || outcome->events.count == 1)
			got = wrong;
	}
	fail(c, line, "no event is so: ", got ? got : "there is none");
}

static void
check_rule(struct checking *c)
{
	const struct stanza *s = c->rule->stanza;
	struct outcome outcome = {0};

	c->day = DEFAULT_DAY;
	for (size_t i = 0; i < s->count; i++) {
		const struct stanza_line *line = &s->lines[i];

		if (strcmp(line->key, "date") == 0)
			c->day = line->value;
		if (strcmp(line->key, "example") == 0) {
			c->run++;
			outcome = read_example(c, line->value);
			if (!fired(&outcome, c->rule))
				fail(
				    c, line, "the rule missed its example", "");
		}
		if (strcmp(line->key, "yields") == 0 && outcome.story != NULL)
			check_yield(c, &outcome, line);
		if (strcmp(line->key, "counter") == 0) {
			c->run++;
			outcome = read_example(c, line->value);
			if (fired(&outcome, c->rule))
				fail(c, line,
				    "the rule fired on its counter-example",
				    "");
		}
	}
}

size_t
knowledge_check(const struct knowledge *knowledge, struct errors *errors)
{
	struct checking c = {.knowledge = knowledge,
	    .keywords = knowledge_keywords(knowledge),
	    .errors = errors,
	    .arena = arena_new()};
	size_t count;
	const struct rule *rules =
	    ruleset_rules(knowledge_rules(knowledge), &count);

	for (size_t i = 0; i < count; i++) {
		c.rule = &rules[i];
		check_rule(&c);
	}
	arena_free(c.arena);
	return c.run;
}
