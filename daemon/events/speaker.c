/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/harm.h"
#include "events/speaker.h"
#include "events/today.h"
#include "lexicon/morph.h"

/*
 * A participle or a verb without subject goes on with the speaker told last:
 * the party to whom the sentence attributes its words, or the actor of a find
 * before it in the sentence whose rule is of speaking too, or the subject of
 * its first verb; failing these, that of the sentences before.
 */

#define SENTENCES_BACK 3

/* A party that speaks, and where it was told. */
struct speaker {
	const struct story_sentence *sentence;
	const struct phrase *phrase;
	uint16_t end; /* of all that is joined to it */
};

static bool
is_of_speaking(const struct finding *f)
{
	const char *actor = rule_setting(f->rule, "actor");

	return actor != NULL && strcmp(actor, "speaker") == 0;
}

/* A later one takes the place of one told before it. */
static void
consider(struct speaker *speaker, const struct story_sentence *s,
    const struct phrase *phrase, uint16_t end)
{
	if (speaker->phrase != NULL && speaker->phrase->begin >= phrase->begin)
		return;
	*speaker = (struct speaker){s, phrase, end};
}

/* The party that follows a verb as its subject, or NULL. */
static const struct phrase *
subject_of(const struct story_sentence *s, size_t verb)
{
	const struct word *word = &s->analysis.words[verb];
	const struct phrase *p = s->scene->begins[PHRASE_PARTY][verb + 1];

	if (word->count == 0 || p == NULL ||
	    (word->readings[0].features & F_POS) != F_VERB ||
	    (p->tags & (TAG_OBLIQUE | TAG_THING)) ||
	    !(p->tags & (TAG_HUMAN | TAG_NAMED)) ||
	    (p->proclitics & C_PREPOSITIONS))
		return NULL;
	return p;
}

/* The subject of the first verb that has one, before a word. */
static struct speaker
first_subject(const struct story_sentence *s, uint16_t before)
{
	for (size_t i = 0; i + 1 < before; i++) {
		const struct phrase *p = subject_of(s, i);
		const struct phrase *last = p;

		if (p == NULL || p->end > before)
			continue;
		while (last->next != NULL && last->next->end <= before)
			last = last->next;
		return (struct speaker){s, p, last->end};
	}
	return (struct speaker){0};
}

/* The last speaker told in a sentence before a word. */
static struct speaker
last_speaker(
    const struct story *story, const struct story_sentence *s, uint16_t before)
{
	struct speaker speaker = {0};
	const struct finding *f;

	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		if (a->phrase != NULL && a->source_end <= before &&
		    strcmp(a->rule->meaning, "after") == 0)
			consider(&speaker, s, a->phrase, a->source_end);
	}
	for (size_t i = story_finds_of(story, s);
	     (f = story_find_of(story, s, i)) != NULL; i++) {
		const struct capture *c;

		if (f->trigger >= before || !is_of_speaking(f))
			continue;
		c = finding_capture(f, SLOT_ACTOR);
		if (c != NULL && c->phrase != NULL && c->end <= before)
			consider(&speaker, s, c->phrase, c->end);
	}
	return speaker.phrase ? speaker : first_subject(s, before);
}

/* Whether the source is the actor's own side: a spokesman, its statement. */
static bool
is_own_source(const struct story *story, const struct finding *f)
{
	const struct party *actor = &f->actors[0];
	const struct entity *e;
	uint32_t number;

	if (f->source->id == NULL)
		return true;
	if (actor->id != NULL && strcmp(actor->id, f->source->id) == 0)
		return true;
	number = lexicon_entity_by_id(story->lexicon, f->source->id);
	if (number == NO_ENTITY)
		return actor->country[0] != '\0' &&
		       strstr(f->source->id, actor->country) != NULL;
	e = lexicon_entity(story->lexicon, number);
	if (e->kind == ENTITY_SOURCE)
		return strcmp(e->org_kind, "spokesman") == 0;
	return e->country[0] != '\0' && strcmp(e->country, actor->country) == 0;
}

/* Whether the sentence itself attributes the find to its source. */
static bool
is_told_here(const struct finding *f)
{
	const struct story_sentence *s = f->sentence;

	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		if (a->source == f->source && !a->carried &&
		    a->begin <= f->trigger && f->trigger < a->end)
			return true;
	}
	return false;
}

void
speaker_find(
    struct actor_memory *memory, struct story *story, struct finding *f)
{
	const struct story_sentence *s = f->sentence;
	struct speaker speaker;

	if (!is_of_speaking(f))
		return;
	if (f->actor_count > 0) {
		if (f->source != NULL &&
		    (!is_told_here(f) || is_own_source(story, f)))
			f->source = NULL;
		return;
	}
	speaker = last_speaker(story, s, f->trigger);
	for (int n = 0; speaker.phrase == NULL && n < SENTENCES_BACK; n++) {
		if (s == story->sentences || s->in_title != (s - 1)->in_title)
			return;
		s--;
		speaker = last_speaker(story, s, (uint16_t)s->analysis.count);
	}
	if (speaker.phrase == NULL)
		return;
	f->actors = actor_resolve(memory, speaker.sentence, speaker.phrase,
	    speaker.end, today_fixed(&f->when), &f->actor_count);
	f->source = NULL;
}

/* Whether a party is told at all, other than as gunmen whom nobody knows. */
static bool
is_known(const struct finding *f)
{
	return f->actor_count > 0 && strcmp(f->actors[0].role, "UNK") != 0;
}

void
speaker_claim(
    struct actor_memory *memory, struct story *story, struct finding *f)
{
	const struct story_sentence *s = f->sentence;

	if (is_known(f) || !harm_is_violent(story, f))
		return;
	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];
		const char *actor = rule_setting(a->rule, "actor");

		if (a->phrase == NULL || a->carried || actor == NULL ||
		    strcmp(actor, "claimed") != 0 || f->trigger < a->begin ||
		    f->trigger >= a->end)
			continue;
		f->actors = actor_resolve(memory, s, a->phrase, a->source_end,
		    today_fixed(&f->when), &f->actor_count);
		return;
	}
}
