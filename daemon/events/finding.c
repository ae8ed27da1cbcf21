/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/finding.h"
#include "events/means.h"
#include "lexicon/morph.h"
#include "rules/family.h"
#include "rules/wordtest.h"

/* Which rules fire where, and what their contexts make of it. */

#define TRIGGERED_MAX 256 /* patterns that one word may trigger */

/* What a match scores: points, and its length where points are equal. */
#define WEIGHT_POINTS 4 /* of each word that its pattern demands */
#define PHRASE_POINTS 8 /* of each slot that a phrase fills */
#define WORDS_POINTS 2	/* ... or that plain words fill */
#define JOINED_MAX 4	/* means of one noun */
#define LENGTH_MAX 60	/* words that count */
#define POINT 64	/* more than any length */

const struct rule_pattern *
finding_exception(const struct rule *rule, const struct scene *scene, size_t at)
{
	struct match match;

	for (size_t i = 0; i < rule->pattern_count; i++)
		if (rule->patterns[i].except &&
		    vm_match(&rule->patterns[i].program, scene, at, at, at + 1,
			&match))
			return &rule->patterns[i];
	return NULL;
}

/*
 * How much a match says: the slots it filled count most, then the words that
 * its pattern demands, then its length.
 */
static int
match_score(const struct rule_pattern *p, const struct match *match)
{
	int score = (int)p->weight * WEIGHT_POINTS;
	int length = match->end - match->begin;

	for (size_t i = 0; i < match->capture_count; i++)
		score += match->captures[i].phrase != NULL ? PHRASE_POINTS
							   : WORDS_POINTS;
	return score * POINT + (length > LENGTH_MAX ? LENGTH_MAX : length);
}

static bool
field_fits(const struct rule *rule, const struct story_sentence *s)
{
	return s->in_title ? !rule->body_only : !rule->title_only;
}

/* The best match of all patterns that a word triggers. */
static const struct rule_pattern *
best_match(const struct story *story, const struct story_sentence *s, size_t at,
    struct match *best)
{
	const struct rule_pattern *found[TRIGGERED_MAX], *winner = NULL;
	size_t count = ruleset_triggers(
	    story->rules, &s->analysis.words[at], found, TRIGGERED_MAX);
	int best_score = -1;

	for (size_t i = 0; i < count; i++) {
		struct match match;
		int score;

		if (!field_fits(found[i]->rule, s) ||
		    !needs_all(&found[i]->needs, s->scene->met) ||
		    !vm_match(
			&found[i]->program, s->scene, at, at, at + 1, &match))
			continue;
		score = match_score(found[i], &match);
		if (score <= best_score ||
		    finding_exception(found[i]->rule, s->scene, at))
			continue;
		best_score = score;
		winner = found[i];
		*best = match;
	}
	return winner;
}

static enum modality
modality_of(const char *meaning)
{
	static const struct {
		const char *name;
		enum modality modality;
	} names[] = {{"denied", MODALITY_DENIED}, {"planned", MODALITY_PLANNED},
	    {"alleged", MODALITY_ALLEGED}, {"none", MODALITY_NONE}};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(meaning, names[i].name) == 0)
			return names[i].modality;
	return MODALITY_ACTUAL;
}

/* "set types A B", "set but A B": the types that a context speaks of. */
static bool
type_fits(const struct rule *rule, const struct finding *f)
{
	const char *only = rule_setting(rule, "types");
	const char *but = rule_setting(rule, "but");

	return (only == NULL || list_has(only, f->type)) &&
	       (but == NULL || !list_has(but, f->type));
}

/* The part of speech of a word as it is read first, and how it stands. */
static bool
word_has_form(const struct word *word, const char *form)
{
	const struct reading *r = word->readings;
	bool verb;

	if (word->count == 0)
		return false;
	verb = (r->features & F_POS) == F_VERB;
	if (strcmp(form, "future") == 0)
		return verb && (r->proclitics & C_SA) != 0;
	if (strcmp(form, "present") == 0)
		return verb && (r->features & F_TENSE) == F_PRESENT;
	if (strcmp(form, "past") == 0)
		return verb && (r->features & F_TENSE) == F_PAST;
	if (strcmp(form, "lest") == 0)
		return verb && (r->proclitics & C_LI) != 0;
	if (strcmp(form, "for") == 0)
		return !verb && (r->proclitics & C_LI) != 0;
	if (strcmp(form, "verb") == 0)
		return verb;
	return strcmp(form, "noun") == 0 && !verb;
}

/*
 * "set form future|present|past|verb|noun|for|lest": how the trigger stands;
 * the last two are a noun and a verb that li- makes a purpose. A light verb
 * before its noun decides as the noun's own form would: "will carry out an
 * attack".
 */
static bool
form_fits(const struct rule *rule, const struct finding *f)
{
	const char *form = rule_setting(rule, "form");
	const struct word *words = f->sentence->analysis.words;
	const struct lexicon *lexicon = f->sentence->scene->lexicon;

	if (form == NULL || word_has_form(&words[f->trigger], form))
		return true;
	if (strcmp(form, "noun") == 0 || strcmp(form, "for") == 0)
		return false;
	for (size_t i = f->match.begin; i < f->trigger; i++)
		if ((strcmp(form, "future") == 0 ||
			word_is(&words[i], lexicon, CLASS_LIGHT)) &&
		    word_has_form(&words[i], form))
			return true;
	return false;
}

/* Whether a trigger is joined by "and" to the word that a context found. */
static bool
is_beside(const struct finding *f, const struct match *match)
{
	const struct word *word = &f->sentence->analysis.words[f->trigger];

	return match->begin + 1u == f->trigger && word->count > 0 &&
	       (word->readings[0].proclitics & C_CONJUNCTIONS) != 0;
}

/* Contexts of whole sentences: story_new() has looked for them. */
static bool
is_of_sentence(const struct rule *rule)
{
	return strcmp(rule->meaning, "furniture") == 0 ||
	       strcmp(rule->meaning, "turn") == 0;
}

/* Whether a context holds around a find. */
static bool
context_fits(const struct rule_pattern *p, const struct finding *f)
{
	struct match match;

	return !p->except && needs_all(&p->needs, f->sentence->scene->met) &&
	       !is_of_sentence(p->rule) && field_fits(p->rule, f->sentence) &&
	       type_fits(p->rule, f) && form_fits(p->rule, f) &&
	       vm_match(&p->program, f->sentence->scene, f->trigger, f->trigger,
		   f->trigger + 1u, &match) &&
	       !is_beside(f, &match) &&
	       finding_exception(p->rule, f->sentence->scene, f->trigger) ==
		   NULL;
}

const struct rule_pattern *
finding_context(const struct finding *f, const struct rule *rule)
{
	for (size_t i = 0; i < rule->pattern_count; i++)
		if (context_fits(&rule->patterns[i], f))
			return &rule->patterns[i];
	return NULL;
}

/* Contexts that say how a find stands to others; true if it is one. */
static bool
is_setting(const struct rule *rule, struct finding *f)
{
	if (strcmp(rule->meaning, "consequence") == 0)
		return f->consequence = true;
	if (strcmp(rule->meaning, "circumstance") == 0)
		return f->circumstance = true;
	return false;
}

/*
 * Contexts around a find: the strongest modality, whether it is history, and
 * whether it only speaks of something that is known already ("mention": that
 * goes to an event told before, and is history if there is none).
 */
static void
apply_contexts(const struct story *story, struct finding *f)
{
	size_t count;
	const struct rule_pattern *const *patterns =
	    ruleset_patterns(story->rules, RULE_CONTEXT, &count);

	for (size_t i = 0; i < count; i++) {
		const struct rule *rule = patterns[i]->rule;
		enum modality modality;
		bool mention;

		if (!context_fits(patterns[i], f) || is_setting(rule, f))
			continue;
		modality = modality_of(rule->meaning);
		mention = strcmp(rule->meaning, "mention") == 0;
		if (mention || strcmp(rule->meaning, "background") == 0)
			f->background = true;
		if (mention || strcmp(rule->meaning, "definite") == 0)
			f->definite = true;
		if (modality > f->modality || f->context == NULL)
			f->context = rule;
		if (modality > f->modality)
			f->modality = modality;
	}
}

/*
 * The clause that tells a find: what its pattern matched, on to the next mark
 * or conjunction that begins another clause.
 */
static void
find_clause(struct finding *f)
{
	const struct scene *scene = f->sentence->scene;
	size_t end = f->match.end, count = f->sentence->analysis.count;

	f->begin = f->match.begin;
	while (end < count && !scene_stops(scene, end))
		end++;
	f->end = (uint16_t)end;
}

/* "The attack", with no word of who or what: refers to one told before. */
static bool
is_definite(const struct finding *f)
{
	const struct word *word = &f->sentence->analysis.words[f->trigger];

	for (size_t r = 0; r < word->count; r++) {
		uint32_t pos = word->readings[r].features & F_POS;

		if (pos == F_MASDAR || pos == F_NOUN)
			return (word->readings[r].proclitics & C_AL) != 0;
	}
	return false;
}

/* "Another attack", "a second one". */
static bool
is_apart(const struct finding *f)
{
	const struct analysis *a = &f->sentence->analysis;

	return f->trigger + 1u < a->count &&
	       word_is(&a->words[f->trigger + 1], f->sentence->scene->lexicon,
		   CLASS_APART);
}

/*
 * A find. code: the means that this one is told with, or NULL: look for it.
 * beside: it stands beside one of the same words and another type.
 */
static void
add_finding(struct story *story, const struct story_sentence *s, size_t at,
    const struct rule_pattern *pattern, const struct match *match,
    const char *code, bool beside)
{
	struct finding *f = arena_alloc(story->arena, sizeof *f);

	f->rule = pattern->rule;
	f->pattern = pattern;
	f->type = pattern->rule->type;
	f->sentence = s;
	f->match = *match;
	f->trigger = (uint16_t)at;
	f->place_number = PLACE_NONE;
	f->killed_civilians = UNKNOWN;
	for (int t = 0; t < TOLLS; t++)
		f->tolls[t] = (struct tally){.value = UNKNOWN, .max = UNKNOWN};
	find_clause(f);
	f->refers = rule_setting(f->rule, "refers") != NULL;
	f->definite = f->refers || is_definite(f);
	f->apart = beside || is_apart(f);
	f->harm = rule_setting(f->rule, "harm") != NULL;
	f->weapon = rule_setting(f->rule, "weapon");
	if (code != NULL) {
		f->type = means_type(f->rule, code);
		f->weapon = code;
	} else {
		means_apply(f);
	}
	f->generic = rule_setting(f->rule, "generic") != NULL &&
		     f->type == f->rule->type;
	apply_contexts(story, f);
	if (f->modality == MODALITY_NONE) {
		story->dropped = arena_grow(story->arena, story->dropped,
		    story->dropped_count, &story->dropped_room,
		    sizeof *story->dropped);
		story->dropped[story->dropped_count++] = f;
		return;
	}
	story->findings =
	    arena_grow(story->arena, story->findings, story->finding_count,
		&story->finding_room, sizeof *story->findings);
	story->findings[story->finding_count++] = f;
}

/*
 * The means of adjectives joined behind a noun that triggers: "air and
 * artillery shelling". Returns how many there are, at most JOINED_MAX.
 */
static size_t
joined_means(const struct scene *scene, size_t at, const char **codes)
{
	const struct analysis *a = scene->analysis;
	size_t count = 0;

	for (size_t i = at + 1; i < a->count && count < JOINED_MAX; i++) {
		const struct reading *r = a->words[i].readings;
		const char *code = means_of(scene, i);

		if (code == NULL || (r->features & F_POS) != F_ADJ ||
		    ((r->proclitics & C_WA) != 0) != (count > 0))
			break;
		codes[count++] = code;
	}
	return count;
}

/* A find, or one for each type that joined means make of it. */
static void
add_findings(struct story *story, const struct story_sentence *s, size_t at,
    const struct rule_pattern *pattern, const struct match *match)
{
	const char *codes[JOINED_MAX];
	const struct rule *rule = pattern->rule;
	size_t count =
	    rule->means_count > 0 ? joined_means(s->scene, at, codes) : 0;

	if (count < 2) {
		add_finding(story, s, at, pattern, match, NULL, false);
		return;
	}
	for (size_t i = 0; i < count; i++) {
		const char *type = means_type(rule, codes[i]);
		size_t j = 0;

		while (j < i && strcmp(means_type(rule, codes[j]), type))
			j++;
		if (j == i)
			add_finding(
			    story, s, at, pattern, match, codes[i], i > 0);
	}
}

/*
 * Whether a word is part of a longer name of an organisation: "the Joint
 * Operations Command" tells no operation.
 */
static bool
is_in_name(const struct scene *scene, size_t at)
{
	static const enum phrase_kind kinds[] = {
	    PHRASE_ORG, PHRASE_INSTITUTION};

	for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
		for (size_t i = 0; i < at; i++) {
			const struct phrase *p = scene->begins[kinds[k]][i];

			if (p != NULL && p->end > at)
				return true;
		}
	return false;
}

static bool
has_capture(const struct match *match, const struct capture *capture)
{
	for (size_t i = 0; i < match->capture_count; i++)
		if (match->captures[i].begin == capture->begin &&
		    match->captures[i].end == capture->end)
			return true;
	return false;
}

/* Whether a match says no more than one find of its type around it. */
static bool
is_within(
    const struct finding *f, const struct rule *rule, const struct match *match)
{
	size_t shared = 0;

	if (f->rule->type != rule->type || f->match.begin > match->begin ||
	    f->match.end < match->end)
		return false;
	for (size_t c = 0; c < match->capture_count; c++)
		shared += has_capture(&f->match, &match->captures[c]);
	return shared == match->capture_count;
}

/*
 * Whether two words tell one act, as in "recapturing control of the city": the
 * second says nothing more than a find of the same sentence, happened or not.
 */
static bool
is_told(const struct story *story, const struct story_sentence *s,
    const struct rule *rule, const struct match *match)
{
	for (size_t i = story->finding_count; i-- > 0;) {
		const struct finding *f = story->findings[i];

		if (f->sentence != s)
			break;
		if (is_within(f, rule, match))
			return true;
	}
	for (size_t i = story->dropped_count; i-- > 0;) {
		const struct finding *f = story->dropped[i];

		if (f->sentence != s)
			break;
		if (is_within(f, rule, match))
			return true;
	}
	return false;
}

/*
 * Whether a word can be the trigger of a pattern, as far as words alone tell.
 */
static bool
may_trigger(const struct story *story, struct story_sentence *s,
    const struct word *word)
{
	const struct rule_pattern *found[TRIGGERED_MAX];
	size_t count =
	    ruleset_triggers(story->rules, word, found, TRIGGERED_MAX);

	for (size_t i = 0; i < count; i++) {
		if (!field_fits(found[i]->rule, s) ||
		    !wordtest_may_begin(&found[i]->program, word))
			continue;
		if (s->met == NULL)
			s->met = ruleset_met(
			    story->rules, &s->analysis, story->arena);
		if (needs_all(&found[i]->needs, s->met))
			return true;
	}
	return false;
}

/* Whether a sentence can tell anything: only then is it worth phrasing. */
static bool
may_tell(const struct story *story, struct story_sentence *s)
{
	for (size_t i = 0; !s->furniture && i < s->analysis.count; i++)
		if (may_trigger(story, s, &s->analysis.words[i]))
			return true;
	return false;
}

void
finding_run(struct story *story)
{
	for (size_t i = 0; i < story->sentence_count; i++) {
		struct story_sentence *s = &story->sentences[i];

		if (!may_tell(story, s))
			continue;
		story_phrase(story, s);
		for (size_t at = 0; !s->furniture && at < s->analysis.count;
		     at++) {
			struct match match;
			const struct rule_pattern *pattern;

			if (s->tokens[at].kind == TOKEN_PUNCT ||
			    is_in_name(s->scene, at))
				continue;
			pattern = best_match(story, s, at, &match);
			if (pattern != NULL &&
			    !is_told(story, s, pattern->rule, &match))
				add_findings(story, s, at, pattern, &match);
		}
	}
}
