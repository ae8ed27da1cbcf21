/* SPDX-License-Identifier: ISC */
#include "events/owner.h"
#include "lexicon/morph.h"

/* Those to whom things and people belong. */

#define SENTENCES_BACK 2

/* The people that a party phrase at a word stands for, or NULL. */
static const struct phrase *
people_at(const struct story_sentence *s, size_t at, uint8_t proclitics)
{
	const struct phrase *p = s->scene->begins[PHRASE_PARTY][at];

	if (p == NULL || (p->tags & TAG_THING) ||
	    !(p->tags & (TAG_HUMAN | TAG_NAMED)) ||
	    (p->proclitics & C_PREPOSITIONS & ~proclitics))
		return NULL;
	return p;
}

const struct phrase *
owner_of_thing(const struct story_sentence *s, const struct phrase *thing)
{
	const struct lexicon *lexicon = s->scene->lexicon;
	const struct word *words = s->analysis.words;
	size_t at = thing->end;
	const struct phrase *p;

	if (at >= s->analysis.count)
		return NULL;
	p = people_at(s, at, C_LI);
	if (p != NULL && (p->proclitics & C_LI))
		return p;
	while (at < s->analysis.count &&
	       (word_is(&words[at], lexicon, CLASS_RELATIVE) ||
		   word_is(&words[at], lexicon, CLASS_WAS)))
		at++;
	if (at + 1 >= s->analysis.count ||
	    !word_is(&words[at], lexicon, CLASS_CARRY))
		return NULL;
	return people_at(s, at + 1, C_BI);
}

/* The pronoun on a word as a noun; E_NONE if there is none. */
static uint8_t
pronoun_on(const struct word *word)
{
	for (size_t r = 0; r < word->count; r++) {
		uint32_t pos = word->readings[r].features & F_POS;

		if (pos == F_NOUN || pos == F_ACTPART)
			return word->readings[r].enclitic;
	}
	return E_NONE;
}

/* Whether a party can be meant by a pronoun: gender, as far as it is known. */
static bool
can_mean(uint8_t pronoun, const struct named *named)
{
	uint32_t gender = named->head ? named->head->features & F_GENDER : 0;

	if (named->entity == NO_ENTITY)
		return false;
	if (pronoun == E_3FS)
		return gender != F_MASC;
	return pronoun == E_3MS ? gender != F_FEM : pronoun == E_3MP;
}

const struct named *
owner_meant(const struct actor_memory *memory, const struct story_sentence *s,
    const struct phrase *p)
{
	uint8_t pronoun = pronoun_on(&s->analysis.words[p->head]);
	const struct named *first = NULL;

	if (pronoun == E_NONE)
		return NULL;
	for (size_t i = 0; i < memory->count; i++) {
		const struct named *n = &memory->named[i];

		if (n->sentence->number > s->number ||
		    (n->sentence == s && n->phrase->begin >= p->begin))
			break;
		if (n->sentence->number + SENTENCES_BACK < s->number ||
		    !can_mean(pronoun, n))
			continue;
		if (first == NULL || n->sentence != first->sentence)
			first = n;
	}
	return first;
}
