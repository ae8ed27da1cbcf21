/* SPDX-License-Identifier: ISC */
#include "lexicon/morph.h"
#include "rules/agreement.h"

/* Verbs and their subjects. */

/* Whether a word of a class stands right before a phrase. */
static bool
follows_class(const struct scene *scene, const struct phrase *phrase,
    enum word_class class)
{
	return phrase->begin > 0 &&
	       word_is(&scene->analysis->words[phrase->begin - 1],
		   scene->lexicon, class);
}

bool
agreement_governed(const struct scene *scene, const struct phrase *phrase)
{
	return follows_class(scene, phrase, CLASS_PREPOSITION) ||
	       follows_class(scene, phrase, CLASS_AGENCY);
}

bool
agreement_object(const struct scene *scene, const struct phrase *phrase)
{
	return (phrase->tags & TAG_OBLIQUE) && !(phrase->tags & TAG_COUNTED) &&
	       !agreement_governed(scene, phrase) &&
	       !follows_class(scene, phrase, CLASS_COMPLEMENTISER);
}

/* Whether a phrase can be the subject that follows one reading of a verb. */
static bool
agrees_with(const struct reading *verb, const struct phrase *p, bool adjacent)
{
	uint32_t gender = verb->features & F_GENDER;
	uint32_t count = verb->features & F_COUNT;

	if ((verb->features & F_POS) != F_VERB ||
	    (verb->features & F_PERSON) != F_P3)
		return false;
	/* A verb is in the singular before the subject that it has. */
	if (count == F_PLUR || count == F_DUAL)
		return false;
	if (p->lexeme == NULL || !(p->tags & TAG_SINGULAR))
		return true;
	if (gender == F_FEM)
		return !(p->tags & TAG_MASC);
	/* What stands between excuses a masculine verb. */
	return !adjacent || !(p->tags & TAG_FEM) || !p->lexeme->human;
}

/* "Hit their patrol": what a pronoun is on follows the party it means. */
static bool
has_pronoun(const struct scene *scene, const struct phrase *p)
{
	const struct word *word = &scene->analysis->words[p->head];

	if (p->lexeme == NULL || p->name != NULL || word->count == 0)
		return false;
	for (size_t r = 0; r < word->count; r++)
		if (word->readings[r].enclitic == E_NONE)
			return false;
	return true;
}

bool
agreement_follows(
    const struct scene *scene, size_t verb, const struct phrase *p)
{
	const struct word *word = &scene->analysis->words[verb];

	if (agreement_governed(scene, p))
		return true;
	if (has_pronoun(scene, p))
		return false;
	for (size_t r = 0; r < word->count; r++)
		if (agrees_with(&word->readings[r], p, p->begin == verb + 1))
			return true;
	return false;
}
