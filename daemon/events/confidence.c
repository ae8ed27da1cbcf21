/* SPDX-License-Identifier: ISC */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "events/confidence.h"
#include "events/fit.h"
#include "lexicon/morph.h"

/* How far to trust an event. */

#define MENTIONS_MAX 4 /* more of them tell no more */
#define PATTERN_MAX 9  /* the same of what a pattern demands */
#define CROWD_MAX 3    /* ... of other finds in the sentence */
#define DEEP 10	       /* sentences after which all are alike */
#define LONE 2	       /* sentences of a text that is no article */

/* What a rule says of its own worth, as log odds; 0 if nothing. */
static double
rule_odds(const struct finding *f)
{
	const char *said = rule_setting(f->rule, "confidence");
	double worth = said ? atof(said) : 0.5;

	worth = fmin(fmax(worth, 0.05), 0.95);
	return log(worth / (1 - worth));
}

static const struct reading *
first_reading(const struct finding *f, size_t at)
{
	const struct word *word = &f->sentence->analysis.words[at];

	return word->count > 0 ? &word->readings[0] : NULL;
}

static bool
is_verb(const struct reading *r)
{
	return r != NULL && (r->features & F_POS) == F_VERB;
}

/* The verb that tells a mention: its trigger, or the light verb before that. */
static const struct reading *
telling_verb(const struct finding *f)
{
	const struct scene *scene = f->sentence->scene;
	const struct word *words = f->sentence->analysis.words;

	if (is_verb(first_reading(f, f->trigger)))
		return first_reading(f, f->trigger);
	for (size_t i = f->match.begin; i < f->trigger; i++)
		if (word_is(&words[i], scene->lexicon, CLASS_LIGHT) &&
		    is_verb(first_reading(f, i)))
			return first_reading(f, i);
	return NULL;
}

/* Whether a preposition or another noun governs the noun of a mention. */
static bool
is_governed(const struct finding *f, const struct reading *noun)
{
	const struct lexicon *lexicon = f->sentence->scene->lexicon;
	const struct reading *before;

	if (noun->proclitics & C_PREPOSITIONS)
		return true;
	if (f->trigger == 0)
		return false;
	if (word_is(&f->sentence->analysis.words[f->trigger - 1], lexicon,
		CLASS_PREPOSITION))
		return true;
	before = first_reading(f, f->trigger - 1);
	return before != NULL && (before->features & F_POS) == F_NOUN &&
	       !(before->proclitics & C_AL);
}

static bool
is_relative(const struct finding *f, size_t at)
{
	return at < f->sentence->analysis.count &&
	       word_is(&f->sentence->analysis.words[at],
		   f->sentence->scene->lexicon, CLASS_RELATIVE);
}

/* Whether a quotation is open at the trigger. */
static bool
is_quoted(const struct finding *f)
{
	bool open = false;

	for (size_t i = 0; i <= f->trigger; i++) {
		open |= (f->sentence->tokens[i].flags & TOKEN_QUOTED) != 0;
		if (i < f->trigger &&
		    (f->sentence->tokens[i].flags & TOKEN_UNQUOTED))
			open = false;
	}
	return open;
}

/* How one mention stands in its sentence. */
static void
add_mention(const struct finding *f, double share, double *e)
{
	const struct reading *verb = telling_verb(f);
	const struct reading *noun = first_reading(f, f->trigger);
	size_t before = f->match.begin > 0 ? f->match.begin - 1u : f->trigger;

	e[EVIDENCE_pattern] += share * fmin(f->pattern->weight, PATTERN_MAX);
	e[EVIDENCE_generic] += share * f->generic;
	e[EVIDENCE_quoted] += share * is_quoted(f);
	e[EVIDENCE_in_relative] +=
	    share * (is_relative(f, before) ||
			(f->trigger > 0 && is_relative(f, f->trigger - 1u)));
	e[EVIDENCE_that] += share * is_relative(f, f->trigger + 1u);
	if (verb != NULL) {
		bool past = (verb->features & F_TENSE) == F_PAST;

		e[past ? EVIDENCE_past : EVIDENCE_present] += share;
	} else if (noun != NULL) {
		bool the = noun->proclitics & C_AL || noun->enclitic != E_NONE;

		e[the ? EVIDENCE_the_noun : EVIDENCE_noun] += share;
		e[EVIDENCE_nouns] +=
		    share * ((noun->features & F_COUNT) == F_PLUR);
		e[EVIDENCE_governed] += share * is_governed(f, noun);
	}
}

/* Where a sentence's finds begin: they stand in the order of the text. */
static size_t
first_find(const struct story *story, const struct story_sentence *sentence)
{
	size_t low = 0, high = story->finding_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (story->findings[middle]->sentence->number <
		    sentence->number)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Other finds in a sentence, as far as they say anything. */
static size_t
count_crowd(const struct story *story, const struct finding *f)
{
	size_t count = 0;

	for (size_t i = first_find(story, f->sentence);
	     i < story->finding_count && count < CROWD_MAX &&
	     story->findings[i]->sentence == f->sentence;
	     i++)
		count += story->findings[i] != f;
	return count;
}

static bool
is_armed(const struct finding *f)
{
	static const char *const roles[] = {"MIL", "POL", "REB", "UNK"};

	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
		if (f->actor_count > 0 &&
		    strcmp(f->actors[0].role, roles[i]) == 0)
			return true;
	return false;
}

/* The families of types that differ in how far they can be trusted. */
static void
add_family(const struct story *story, const struct finding *f, double *e)
{
	static const enum evidence families[] = {EVIDENCE_battle,
	    EVIDENCE_remote, EVIDENCE_civilian, EVIDENCE_coercion,
	    EVIDENCE_diplomacy, EVIDENCE_protest};
	const char *family = ruleset_type(story->rules, f->type)->family;

	for (size_t i = 0; i < sizeof families / sizeof *families; i++)
		if (strcmp(family, evidence_names[families[i]]) == 0)
			e[families[i]] = 1;
}

void
confidence_evidence(const struct story *story, const struct finding *f,
    double e[EVIDENCE_COUNT])
{
	double mentions = 0;

	memset(e, 0, EVIDENCE_COUNT * sizeof *e);
	for (const struct finding *m = f; m != NULL; m = m->same) {
		mentions++;
		e[EVIDENCE_title] = e[EVIDENCE_title] || m->sentence->in_title;
	}
	for (const struct finding *m = f; m != NULL; m = m->same)
		add_mention(m, 1 / mentions, e);
	for (int t = 0; t < TOLLS; t++)
		e[EVIDENCE_toll] =
		    e[EVIDENCE_toll] || f->tolls[t].value != UNKNOWN;
	e[EVIDENCE_base] = 1;
	e[EVIDENCE_rule] = rule_odds(f);
	e[EVIDENCE_mentions] = fmin(mentions, MENTIONS_MAX) - 1;
	e[EVIDENCE_deep] = fmin(f->sentence->number, DEEP) / DEEP;
	e[EVIDENCE_lone] =
	    story->sentence_count <= LONE && !story->sentences[0].in_title;
	e[EVIDENCE_undated] = story->published == DAY_NONE;
	e[EVIDENCE_actor] = f->actor_count > 0;
	e[EVIDENCE_armed_actor] = is_armed(f);
	e[EVIDENCE_target] = f->target_count > 0;
	e[EVIDENCE_place] = fit_told(f);
	e[EVIDENCE_date] = f->when.phrase != NULL;
	e[EVIDENCE_source] = f->source != NULL;
	e[EVIDENCE_weapon] = f->weapon != NULL;
	e[EVIDENCE_harm] = f->harm;
	e[EVIDENCE_crowd] = (double)count_crowd(story, f);
	add_family(story, f, e);
}

double
confidence_of(const struct story *story, const double e[EVIDENCE_COUNT])
{
	const double *weights = ruleset_weights(story->rules);
	double odds = 0;

	for (size_t i = 0; i < EVIDENCE_COUNT; i++)
		odds += e[i] * weights[i];
	return 1 / (1 + exp(-odds));
}

void
confidence_keep(struct event_list *list, double least)
{
	size_t kept = 0;

	for (size_t i = 0; i < list->count; i++)
		if (list->events[i].confidence >= least)
			list->events[kept++] = list->events[i];
	list->count = kept;
}
