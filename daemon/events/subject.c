/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/subject.h"
#include "events/today.h"
#include "lexicon/morph.h"

/* Verbs without a subject of their own. */

/*
 * The reading as a finite verb of a trigger or, where that is a noun, of the
 * light verb before it; NULL if there is none.
 */
static const struct reading *
verb_reading(const struct finding *f, size_t at)
{
	const struct word *word = &f->sentence->analysis.words[at];

	for (size_t r = 0; r < word->count; r++) {
		const struct reading *reading = &word->readings[r];

		if ((reading->features & F_POS) == F_VERB &&
		    (reading->features & F_PERSON) == F_P3)
			return reading;
	}
	return at > f->match.begin ? verb_reading(f, at - 1) : NULL;
}

/* Whether "that" or "as well" stands before the verb: it goes on. */
static bool
is_governed(const struct finding *f)
{
	const struct lexicon *lexicon = f->sentence->scene->lexicon;
	const struct word *words = f->sentence->analysis.words;

	if (f->match.begin == 0)
		return false;
	return word_is(
		   &words[f->match.begin - 1], lexicon, CLASS_COMPLEMENTISER) ||
	       word_is(&words[f->match.begin - 1], lexicon, CLASS_CLAUSE_JOIN);
}

/*
 * Whether the verb must have a subject elsewhere: a plural before its nouns is
 * no passive; one joined by "and" or "so" goes on with the clause before.
 */
static bool
lacks_subject(const struct reading *verb, bool governed)
{
	if (!(verb->features & F_ACTIVE))
		return false;
	return (verb->features & F_COUNT) == F_PLUR || governed ||
	       (verb->proclitics & C_CONJUNCTIONS) != 0;
}

/*
 * Whether a verb that follows agrees with the party. A masculine singular says
 * neither several people nor a feminine noun; a feminine one no single man.
 */
static bool
agrees(const struct scene *scene, const struct phrase *p,
    const struct reading *verb)
{
	const struct word *head = &scene->analysis->words[p->begin];
	uint32_t gender = verb->features & F_GENDER;
	bool any = false;

	if ((verb->features & F_POS) != F_VERB ||
	    (verb->features & F_COUNT) != F_SING || gender == 0)
		return true;
	if (gender == F_MASC && (p->tags & TAG_PLURAL))
		return false;
	for (size_t r = 0; r < head->count; r++) {
		uint32_t features = head->readings[r].features;

		if ((features & F_POS) != F_NOUN)
			continue;
		any = true;
		if ((features & F_COUNT) == F_SING
			? (features & F_GENDER) == gender
			: gender == F_FEM)
			return true;
	}
	return !any;
}

/*
 * Whether a party can be the subject of a verb, or of a noun (NULL): people, in
 * the nominative, free.
 */
static bool
can_be_subject(const struct scene *scene, const struct phrase *p,
    const struct reading *verb)
{
	bool plural = verb != NULL && (verb->features & F_POS) == F_VERB &&
		      (verb->features & F_COUNT) == F_PLUR;

	if ((p->tags & (TAG_THING | TAG_TOLL)) ||
	    !(p->tags & (TAG_ARMED | TAG_OFFICIAL | TAG_COUNTRY)) ||
	    (verb == NULL && !(p->tags & TAG_ARMED)) ||
	    (p->proclitics & C_PREPOSITIONS))
		return false;
	if ((plural && !(p->tags & TAG_PLURAL)) ||
	    (verb != NULL && !agrees(scene, p, verb)))
		return false;
	return p->begin == 0 || !word_is(&scene->analysis->words[p->begin - 1],
				    scene->lexicon, CLASS_PREPOSITION);
}

/* The actor of the find before it in the sentence. */
static const struct finding *
find_before(const struct story *story, const struct finding *f)
{
	const struct finding *before = NULL, *other;

	for (size_t i = story_finds_of(story, f->sentence);
	     (other = story_find_of(story, f->sentence, i)) != f; i++)
		if (other->actor_count > 0)
			before = other;
	return before;
}

/* Whether a phrase has another part in the find already. */
static bool
is_captured(const struct finding *f, const struct phrase *p)
{
	for (size_t i = 0; i < f->match.capture_count; i++)
		if (f->match.captures[i].begin < p->end &&
		    p->begin < f->match.captures[i].end)
			return true;
	return false;
}

/* Whether the victim stands before the verb: "that a soldier was killed". */
static bool
is_passive(const struct finding *f, const struct reading *verb)
{
	const struct capture *target = capture_find(
	    f->match.captures, f->match.capture_count, SLOT_TARGET);

	return target != NULL && target->end <= f->trigger &&
	       (verb->features & F_PASSIVE) != 0 && verb->enclitic == E_NONE;
}

/* Whether the find goes on after its trigger: the pronoun is no object. */
static bool
has_object(const struct finding *f)
{
	const struct analysis *a = &f->sentence->analysis;

	for (size_t i = 0; i < f->match.capture_count; i++)
		if (f->match.captures[i].begin > f->trigger)
			return true;
	return f->trigger + 1u < a->count &&
	       word_is(&a->words[f->trigger + 1], f->sentence->scene->lexicon,
		   CLASS_PREPOSITION);
}

/* The verbal noun of "their advance", whose owner was named; or NULL. */
static const struct reading *
owned_reading(const struct finding *f)
{
	const struct word *word = &f->sentence->analysis.words[f->trigger];

	for (size_t r = 0; r < word->count; r++) {
		const struct reading *reading = &word->readings[r];
		uint32_t pos = reading->features & F_POS;

		if ((pos == F_MASDAR || pos == F_NOUN) &&
		    (reading->enclitic == E_3MS || reading->enclitic == E_3FS ||
			reading->enclitic == E_3MP) &&
		    has_object(f))
			return reading;
	}
	return NULL;
}

/* The nearest party before the trigger that can be who did it. */
static void
take_nearest(
    struct actor_memory *actors, struct finding *f, const struct reading *verb)
{
	const struct scene *scene = f->sentence->scene;

	for (size_t i = f->trigger; i-- > 0;) {
		const struct phrase *p = scene->begins[PHRASE_PARTY][i];

		if (p == NULL || p->end > f->trigger || is_captured(f, p) ||
		    !can_be_subject(scene, p, verb))
			continue;
		f->actors = actor_resolve(actors, f->sentence, p, p->end,
		    today_fixed(&f->when), &f->actor_count);
		return;
	}
}

void
subject_inherit(
    struct actor_memory *actors, const struct story *story, struct finding *f)
{
	const struct reading *verb = verb_reading(f, f->trigger);
	const struct reading *owned = owned_reading(f);
	const struct finding *before;

	if (f->actor_count > 0)
		return;
	if (owned != NULL && f->match.begin == f->trigger &&
	    capture_find(
		f->match.captures, f->match.capture_count, SLOT_ACTOR) == NULL)
		take_nearest(actors, f, owned);
	if (f->actor_count > 0 || verb == NULL || is_passive(f, verb) ||
	    !lacks_subject(verb, is_governed(f)))
		return;
	before = find_before(story, f);
	if (before != NULL) {
		f->actors = before->actors;
		f->actor_count = before->actor_count;
		return;
	}
	take_nearest(actors, f, verb);
}

/* Civilians may die in a fight, but are no side of it. */
static bool
has_fighters(const struct party *parties, size_t count)
{
	return count > 0 && strcmp(parties[0].role, "CVL") != 0 &&
	       strcmp(parties[0].role, "GOV") != 0;
}

/* Those who fought before the trigger: the dead, or who else acted. */
static const struct finding *
fighters_before(const struct story *story, const struct finding *f)
{
	const struct finding *before = NULL;

	for (size_t i = 0; i < story->finding_count; i++) {
		const struct finding *other = story->findings[i];

		if (other == f)
			break;
		if (other->sentence == f->sentence &&
		    other->trigger < f->trigger &&
		    (other->harm
			    ? has_fighters(other->targets, other->target_count)
			    : has_fighters(other->actors, other->actor_count)))
			before = other;
	}
	return before;
}

static bool
is_same(const struct party *a, const struct party *b)
{
	return a->id != NULL && b->id != NULL && strcmp(a->id, b->id) == 0;
}

void
subject_oppose(
    struct actor_memory *actors, const struct story *story, struct finding *f)
{
	const struct merge_rule *rule = ruleset_merge(story->rules, f->type);
	const struct finding *before;

	if (rule == NULL || !rule->inherits || f->actor_count > 0 ||
	    f->target_count == 0)
		return;
	before = fighters_before(story, f);
	if (before == NULL) {
		take_nearest(actors, f, NULL);
		return;
	}
	f->actors = before->harm ? before->targets : before->actors;
	f->actor_count =
	    before->harm ? before->target_count : before->actor_count;
	if (is_same(&f->actors[0], &f->targets[0]))
		f->actor_count = 0;
}
