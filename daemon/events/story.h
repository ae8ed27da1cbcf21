/* SPDX-License-Identifier: ISC */
#ifndef RASID_STORY_H
#define RASID_STORY_H

#include "events/calendar.h"
#include "events/event.h"
#include "feed/article.h"
#include "rules/ruleset.h"

/*
 * An article while it is read: its sentences, what was found in them, and what
 * the finds add up to. All of it lives in the article's arena.
 */

/*
 * So many finds before or after it one is compared with: no article that
 * people write has as many, and no other makes the work grow with its square.
 */
#define STORY_REACH 500

/* When something happened: inclusive days, and how it is known. */
struct when {
	day_number first, last;
	const char *precision;	     /* day week month year range unknown */
	const char *basis;	     /* told carried published */
	const struct phrase *phrase; /* or NULL */
	const struct story_sentence *sentence; /* of the phrase */
	bool reported;			       /* it is when somebody said so */
	bool floats; /* counted from a day of publication that nobody knows */
};

enum toll { TOLL_KILLED, TOLL_WOUNDED, TOLL_DETAINED, TOLL_DISPLACED, TOLLS };

/* Whom the text attributes a stretch of words to. */
struct attribution {
	uint16_t begin, end; /* words that it covers */
	const struct rule *rule;
	const struct phrase *phrase; /* the party that speaks; NULL: the last */
	uint16_t source_begin, source_end;
	bool carried; /* goes on from the sentence before */
	struct event_source *source;
};

struct story_sentence {
	const uint64_t *met; /* needs of rules, or NULL: not looked at */
	struct scene *scene; /* NULL until story_phrase() */
	struct analysis analysis;
	const struct token *tokens;
	const char *raw; /* the field */
	int number;	 /* over the article, from 0 */
	int paragraph;
	bool in_title;
	bool furniture; /* credit lines, repeated titles, links: no events */
	bool turns;	/* "on the other hand": it tells of something else */
	struct attribution *attributions;
	size_t attribution_count;
};

/* How sure it is that a find happened, and what it really is. */
enum modality {
	MODALITY_ACTUAL,
	MODALITY_DENIED,
	MODALITY_PLANNED,
	MODALITY_ALLEGED,
	MODALITY_NONE, /* no event at all: a state, a purpose, a condition */
};

#define JOINED_MAX 4

/* A place where a rule has matched: one mention of one happening. */
struct finding {
	const char *type;
	const struct rule *rule;
	const struct rule_pattern *pattern;
	const struct story_sentence *sentence;
	struct match match;
	uint16_t trigger;
	uint16_t begin, end; /* words of the clause that tells it */
	enum modality modality;
	bool background;
	bool definite;	   /* "the attack": refers to one told before */
	bool refers;	   /* ... and is nothing without it */
	bool apart;	   /* "another attack": is none of those before */
	bool generic;	   /* "attack": may turn out to be of another type */
	bool harm;	   /* deaths or injuries: go to what caused them */
	bool consequence;  /* the text says that something caused it */
	bool circumstance; /* "after", "during" it something else happened */
	const struct rule *context; /* that decided modality, or NULL */
	struct party *actors, *targets;
	size_t actor_count, target_count;
	struct event_place *place;
	uint32_t place_number;	     /* in the gazetteer, or PLACE_NONE */
	uint32_t places[JOINED_MAX]; /* "in Baghdad and Mosul": all of them */
	size_t place_count;
	struct when when;
	struct event_source *source;
	bool quoted_short; /* the source is a headline's */
	struct tally tolls[TOLLS];
	struct tally told[TOLLS]; /* by this mention alone */
	struct party *victims;	  /* that these count */
	size_t victim_count;
	long killed_civilians;
	const char *toll_text;
	const char *weapon;
	const struct event *event; /* that it became, or NULL */
	struct finding *into;	   /* merged into this one, or NULL */
	struct finding *same;	   /* next mention of the same happening */
	struct finding *last;	   /* the last one, or one near it, or NULL */
};

struct story {
	const struct article *article;
	const struct lexicon *lexicon;
	const struct ruleset *rules;
	struct arena *arena;
	struct story_sentence *sentences;
	size_t sentence_count;
	struct finding **findings; /* in order of the text */
	size_t finding_count, finding_room;
	struct finding **dropped; /* what contexts say is no event */
	size_t dropped_count, dropped_room;
	day_number published; /* or DAY_NONE */
	day_number today;     /* the same, or a day to count from */
	const char *country;  /* of the feed, alpha-3, or "" */
};

/* Cut title and body into sentences and look up their words. */
struct story *story_new(const struct article *, const struct lexicon *,
    const struct ruleset *, struct arena *);

/*
 * Find the phrases of a sentence, or of all, unless that was done: most
 * articles tell no event, and their sentences are never phrased.
 */
void story_phrase(const struct story *, struct story_sentence *);
void story_phrase_all(struct story *);

/* What a find's rule captured in a slot, or NULL. */
const struct capture *finding_capture(const struct finding *, uint8_t slot);

/*
 * The number of the first find of a sentence or of one after it: finds stand
 * in the order of the text.
 */
size_t story_finds_of(const struct story *, const struct story_sentence *);

/* The find of a number, if it is one of a sentence; else NULL. */
struct finding *story_find_of(
    const struct story *, const struct story_sentence *, size_t number);

/* Whether another find of its sentence is triggered by a word of from..to. */
bool story_finds_between(
    const struct story *, const struct finding *, size_t from, size_t to);

/* Words of a sentence as they came, without space around. */
const char *story_text(const struct story *, const struct story_sentence *,
    size_t begin, size_t end);

#endif
