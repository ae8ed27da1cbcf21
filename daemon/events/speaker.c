/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/speaker.h"

/*
 * A participle or a verb without subject goes on with the speaker told last:
 * the party to whom the sentence attributes its words, or the actor of a find
 * before it in the sentence whose rule is of speaking too; failing both, that
 * of the sentences before in the same paragraph or the one before it.
 */

#define SENTENCES_BACK 3

/* A party that speaks, and where it was told. */
struct speaker {
	const struct story_sentence *sentence;
	const struct phrase *phrase;
	uint16_t end; /* of all that is joined to it */
};

/* Rules of speaking have no place of their own. */
static bool
is_of_speaking(const struct finding *f)
{
	const char *place = rule_setting(f->rule, "place");

	return place != NULL && strcmp(place, "none") == 0;
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

/* The last speaker told in a sentence before a word. */
static struct speaker
last_speaker(
    const struct story *story, const struct story_sentence *s, uint16_t before)
{
	struct speaker speaker = {0};

	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		if (a->phrase != NULL && a->source_end <= before &&
		    strcmp(a->rule->meaning, "after") == 0)
			consider(&speaker, s, a->phrase, a->source_end);
	}
	for (size_t i = 0; i < story->finding_count; i++) {
		const struct finding *f = story->findings[i];
		const struct capture *c;

		if (f->sentence != s || f->trigger >= before ||
		    !is_of_speaking(f))
			continue;
		c = capture_find(
		    f->match.captures, f->match.capture_count, SLOT_ACTOR);
		if (c != NULL && c->phrase != NULL && c->end <= before)
			consider(&speaker, s, c->phrase, c->end);
	}
	return speaker;
}

void
speaker_find(
    struct actor_memory *memory, struct story *story, struct finding *f)
{
	const char *actor = rule_setting(f->rule, "actor");
	const struct story_sentence *s = f->sentence;
	struct speaker speaker;

	if (f->actor_count > 0 || actor == NULL ||
	    strcmp(actor, "speaker") != 0)
		return;
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
	    speaker.end, f->when.first, &f->actor_count);
	f->source = NULL;
}
