/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/topic.h"

/*
 * A topic is some classes of words. An article is of the topic that most of its
 * words belong to, if they are enough of them and clearly more than its words
 * of conflict: weapons, and names of armed sides. Books on the past are full of
 * those too.
 */
#define HITS_MIN 4	 /* words of a topic that an article must have */
#define PER_MILLE_MIN 20 /* ... of a thousand words */
#define CONFLICT_RATIO 2 /* how often a word of conflict outweighs one */
#define TITLE_WEIGHT 3	 /* a word in the title counts as so many */

static const struct {
	enum word_class classes[5]; /* at most four, then CLASS_NONE */
	bool civil; /* nobody is at war: talks and demands are no diplomacy */
	bool armed; /* words of conflict do not speak against it */
} topics[] = {
    {{CLASS_SPORT}, true, false},
    {{CLASS_ECONOMY, CLASS_ECONOMIC}, true, false},
    {{CLASS_WEATHER, CLASS_NATURE}, true, false},
    {{CLASS_CULTURE}, true, false},
    {{CLASS_SCIENCE}, true, false},
    {{CLASS_ACCIDENT, CLASS_INCIDENT}, true, false},
    {{CLASS_COURT, CLASS_JUDGEMENT, CLASS_CRIMINAL, CLASS_CRIME}, false, false},
    {{CLASS_ANTIQUITY}, true, true},
};

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

struct census {
	unsigned hits[COUNT_OF(topics)];
	unsigned conflict, words;
};

/* Whether the lexicon knows a word first of all as a weapon. */
static bool
is_weapon(const struct lexicon *lexicon, const struct word *word)
{
	const struct lexeme *lexeme;

	if (word->count == 0)
		return false;
	lexeme = lexicon_lexeme(lexicon, word->readings[0].lexeme);
	return lexeme->means != NULL && strcmp(lexeme->means, "fire") != 0;
}

/* Whether a word belongs to a topic, as it may be read. */
static bool
is_of(const struct lexicon *lexicon, const struct word *word, size_t topic)
{
	for (const enum word_class *c = topics[topic].classes; *c != CLASS_NONE;
	     c++)
		if (word_is(word, lexicon, *c))
			return true;
	return false;
}

static void
count_words(
    const struct story *story, const struct story_sentence *s, struct census *c)
{
	unsigned weight = s->in_title ? TITLE_WEIGHT : 1;

	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct word *word = &s->analysis.words[i];

		if (word->token->kind == TOKEN_PUNCT)
			continue;
		c->words++;
		if (is_weapon(story->lexicon, word) ||
		    word_is_first(word, story->lexicon, CLASS_ARMED))
			c->conflict += weight;
		for (size_t t = 0; t < COUNT_OF(topics); t++)
			if (is_of(story->lexicon, word, t))
				c->hits[t] += weight;
	}
}

/* Names of armies and armed groups in a sentence. */
static unsigned
count_armed(const struct story_sentence *s)
{
	unsigned count = 0;

	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_ENTITY][i];

		count += p != NULL && (p->tags & TAG_ARMED) != 0;
	}
	return count;
}

/* The topic's number, or COUNT_OF(topics) if it is conflict. */
static size_t
find_topic(const struct story *story)
{
	struct census c = {0};
	size_t best = 0;

	for (size_t i = 0; i < story->sentence_count; i++) {
		count_words(story, &story->sentences[i], &c);
		c.conflict += count_armed(&story->sentences[i]);
	}
	for (size_t t = 1; t < COUNT_OF(topics); t++)
		if (c.hits[t] > c.hits[best])
			best = t;
	if (c.hits[best] < HITS_MIN ||
	    c.hits[best] * 1000 < c.words * PER_MILLE_MIN ||
	    (!topics[best].armed && c.hits[best] < c.conflict * CONFLICT_RATIO))
		return COUNT_OF(topics);
	return best;
}

static bool
has_armed(const struct party *parties, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(parties[i].role, "MIL") == 0 ||
		    strcmp(parties[i].role, "REB") == 0)
			return true;
	return false;
}

static bool
has_entity(const struct party *parties, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (parties[i].id != NULL &&
		    (strcmp(parties[i].role, "GOV") == 0 ||
			strcmp(parties[i].role, "IGO") == 0))
			return true;
	return false;
}

/* Whether a find holds its own outside an article on conflict. */
static bool
is_strong(const struct finding *f, bool civil_topic)
{
	bool armed = has_armed(f->actors, f->actor_count) ||
		     has_armed(f->targets, f->target_count);

	if (armed || (f->weapon != NULL && strcmp(f->weapon, "fire") != 0))
		return true;
	return !civil_topic && has_entity(f->actors, f->actor_count) &&
	       has_entity(f->targets, f->target_count);
}

void
topic_filter(struct story *story)
{
	size_t topic = find_topic(story);

	if (topic == COUNT_OF(topics))
		return;
	for (size_t i = 0; i < story->finding_count; i++) {
		struct finding *f = story->findings[i];

		if (!is_strong(f, topics[topic].civil))
			f->modality = MODALITY_NONE;
	}
}
