/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"
#include "events/assemble.h"
#include "events/confidence.h"
#include "events/crosswalk.h"
#include "events/date.h"
#include "events/toll.h"

/* From merged finds to event records. */

#define MENTION_WORDS 60 /* a mention is a clause, not a paragraph */

static const char *const modality_names[] = {[MODALITY_ACTUAL] = "actual",
    [MODALITY_DENIED] = "denied",
    [MODALITY_PLANNED] = "planned",
    [MODALITY_ALLEGED] = "alleged",
    [MODALITY_NONE] = "none"};

static void
add_mention(
    const struct story *story, struct event *event, const struct finding *f)
{
	const struct token *tokens = f->sentence->tokens;
	struct mention *m = &event->mentions[event->mention_count];
	size_t begin = f->match.begin, end = f->match.end;

	if (end - begin > MENTION_WORDS)
		end = begin + MENTION_WORDS;
	if (end <= f->trigger)
		end = f->trigger + 1u;
	for (size_t i = 0; i < event->mention_count; i++)
		if (event->mentions[i].in_title == f->sentence->in_title &&
		    event->mentions[i].begin == tokens[begin].begin)
			return;
	m->in_title = f->sentence->in_title;
	m->begin = tokens[begin].begin;
	m->end = tokens[end - 1].end;
	m->text = story_text(story, f->sentence, begin, end);
	event->mention_count++;
}

static void
set_mentions(
    const struct story *story, struct event *event, const struct finding *f)
{
	size_t count = 0;

	for (const struct finding *m = f; m != NULL; m = m->same)
		count++;
	event->mentions =
	    arena_alloc(story->arena, count * sizeof *event->mentions);
	for (const struct finding *m = f; m != NULL; m = m->same)
		add_mention(story, event, m);
	event->in_title = f->sentence->in_title;
	event->sentence_no = f->sentence->number;
}

static void
set_dates(
    const struct story *story, struct event *event, const struct finding *f)
{
	const struct when *when = &f->when;

	event->date_precision =
	    when->precision && !when->floats ? when->precision : "unknown";
	if (when->first == DAY_NONE || when->floats)
		return;
	event->event_date = date_format(when->first, story->arena);
	event->event_date_end = date_format(when->last, story->arena);
	event->date_basis = when->basis;
	if (when->phrase != NULL)
		event->date_text = story_text(story, when->sentence,
		    when->phrase->begin, when->phrase->end);
}

static void
set_tolls(struct event *event, const struct finding *f)
{
	event->killed = f->tolls[TOLL_KILLED].value;
	event->killed_max = f->tolls[TOLL_KILLED].max;
	event->wounded = f->tolls[TOLL_WOUNDED].value;
	event->wounded_max = f->tolls[TOLL_WOUNDED].max;
	event->detained = f->tolls[TOLL_DETAINED].value;
	event->detained_max = f->tolls[TOLL_DETAINED].max;
	event->displaced = f->tolls[TOLL_DISPLACED].value;
	event->displaced_max = f->tolls[TOLL_DISPLACED].max;
	event->killed_civilians = f->killed_civilians;
	event->killed_actor = toll_side(
	    f, f->actors, f->actor_count, f->targets, f->target_count);
	event->killed_target = toll_side(
	    f, f->targets, f->target_count, f->actors, f->actor_count);
	event->toll_text = f->toll_text;
}

/* Whether a find is an event by itself: no injury that no event caused. */
static bool
is_event(const struct story *story, const struct finding *f)
{
	return f->into == NULL && f->modality != MODALITY_NONE &&
	       ruleset_type(story->rules, f->type) != NULL;
}

/* How many events before it have its trigger and type. */
static unsigned
ordinal_of(const struct story *story, const struct finding *f)
{
	const struct finding *other;
	unsigned ordinal = 0;

	for (size_t i = story_finds_of(story, f->sentence);
	     (other = story_find_of(story, f->sentence, i)) != f; i++)
		ordinal += other->trigger == f->trigger &&
			   strcmp(other->type, f->type) == 0 &&
			   is_event(story, other);
	return ordinal;
}

/*
 * Hash of article, field, offset of the first mention's trigger, type, and
 * ordinal among the events that share all these: half a SHA-256. The rule has
 * no part in it, nor have the other events.
 */
static void
set_id(const struct story *story, struct event *event, const struct finding *f)
{
	char hash[HASH_SIZE];

	hash_text(hash,
	    arena_printf(story->arena, "%s\n%d\n%u\n%s\n%u",
		event->article_id ? event->article_id : "",
		f->sentence->in_title, f->sentence->tokens[f->trigger].begin,
		f->type, ordinal_of(story, f)));
	snprintf(event->event_id, sizeof event->event_id, "%.*s",
	    (int)sizeof event->event_id - 1, hash);
}

static void
fill(const struct story *story, struct event *event, const struct finding *f)
{
	event->evidence =
	    arena_alloc(story->arena, EVIDENCE_COUNT * sizeof *event->evidence);
	event->article_id = story->article->id;
	event->event_type = f->type;
	event->actors = f->actors;
	event->actor_count = f->actor_count;
	event->targets = f->targets;
	event->target_count = f->target_count;
	event->place = f->place;
	event->source = f->source;
	event->weapon = f->weapon;
	event->modality = modality_names[f->modality];
	event->background = f->background;
	event->rule = f->rule->id;
	confidence_evidence(story, f, event->evidence);
	event->confidence = confidence_of(story, event->evidence);
	set_dates(story, event, f);
	set_tolls(event, f);
	set_mentions(story, event, f);
	set_id(story, event, f);
	crosswalk_fill(event, story->rules);
}

struct event_list
assemble_events(const struct story *story)
{
	struct event_list list = {
	    .events = arena_alloc(story->arena,
		(story->finding_count + 1) * sizeof *list.events)};

	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (!is_event(story, f))
			continue;
		f->event = &list.events[list.count++];
		fill(story, &list.events[list.count - 1], f);
	}
	return list;
}
