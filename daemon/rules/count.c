/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "lexicon/morph.h"
#include "rules/count.h"
#include "rules/phrase.h"
#include "rules/slot.h"

/* Numbers, in digits and words. */

#define COUNT_LIMIT 100000000L /* more is no count of people */

/*
 * The value that a word adds, or -1 if it is no number; vague words say so,
 * but after a number they multiply it: "three thousands".
 */
static long
word_value(const struct scene *scene, const struct word *word, long before,
    bool *vague)
{
	const struct lexeme_set *many = lexicon_set(scene->lexicon, CLASS_MANY);

	if (word->token->kind == TOKEN_NUMBER) {
		if (strchr(word->token->text, '.') != NULL ||
		    word->token->length > 9)
			return -1;
		return strtol(word->token->text, NULL, 10);
	}
	for (size_t i = 0; i < word->count; i++) {
		const struct reading *r = &word->readings[i];

		if (lexeme_set_has(many, r->lexeme) &&
		    (before <= 0 || *vague)) {
			*vague = true;
			return -1;
		}
		if ((r->features & F_POS) == F_NUMBER)
			return lexicon_lexeme(scene->lexicon, r->lexeme)->value;
	}
	return -1;
}

/*
 * Arabic number words are summed ("three and twenty"), but hundreds and
 * thousands multiply what stands before them ("three thousand").
 */
static long
add_value(long *total, long current, long value)
{
	if (value == 100 && current >= 3 && current <= 9)
		return current * 100;
	if (value >= 1000 && value % 1000 == 0 && current > 0 &&
	    current < COUNT_LIMIT / value) {
		*total += current * value;
		return 0;
	}
	return current + value;
}

static long
sum_words(const struct scene *scene, size_t begin, size_t end, bool *vague)
{
	long total = 0, current = 0;
	bool any = false;

	for (size_t i = begin; i < end; i++) {
		long value = word_value(
		    scene, &scene->analysis->words[i], current, vague);

		if (value < 0)
			continue;
		any = true;
		current = add_value(&total, current, value);
	}
	total += current;
	return any && total <= COUNT_LIMIT ? total : UNKNOWN;
}

struct tally
count_value(const struct scene *scene, const struct phrase *phrase)
{
	struct tally tally = {
	    .value = UNKNOWN, .max = UNKNOWN, .phrase = phrase};
	const struct capture *from, *to;

	from = phrase_capture(phrase, SLOT_FROM);
	to = phrase_capture(phrase, SLOT_TO);
	if (from != NULL && to != NULL) {
		tally.value =
		    sum_words(scene, from->begin, from->end, &tally.vague);
		tally.max = sum_words(scene, to->begin, to->end, &tally.vague);
	} else {
		tally.value =
		    sum_words(scene, phrase->begin, phrase->end, &tally.vague);
	}
	if (tally.vague)
		tally.value = tally.max = UNKNOWN;
	return tally;
}

/* Whether a party's head is a nationality: "a Palestinian". */
static bool
is_national(const struct scene *scene, const struct phrase *phrase)
{
	const struct word *word = &scene->analysis->words[phrase->head];

	for (size_t i = 0; i < word->count; i++)
		if ((word->readings[i].features & F_POS) == F_NISBA)
			return true;
	return false;
}

/* A number that stands after its noun: "two soldiers", "the six dead". */
static bool
number_after(
    const struct scene *scene, const struct phrase *phrase, long *value)
{
	bool definite = (phrase->tags & TAG_DEFINITE) != 0, vague = false;
	const struct word *word = &scene->analysis->words[phrase->end];
	long number;

	if (phrase->end >= scene->analysis->count ||
	    (phrase->tags & TAG_SINGULAR) || word->count == 0 ||
	    word->token->kind == TOKEN_NUMBER)
		return false;
	number = word_value(scene, word, 0, &vague);
	if (vague || number < (definite ? 3 : 2) ||
	    number > (definite ? 10 : 2) ||
	    (word->readings[0].proclitics & ~(unsigned)C_AL) != 0 ||
	    definite != ((word->readings[0].proclitics & C_AL) != 0))
		return false;
	*value = number;
	return true;
}

/* One party of a list. */
static struct tally
count_one(const struct scene *scene, const struct phrase *phrase)
{
	struct tally tally = {
	    .value = UNKNOWN, .max = UNKNOWN, .phrase = phrase};
	const struct capture *count = phrase_capture(phrase, SLOT_COUNT);

	if (count != NULL && count->phrase != NULL) {
		tally = count_value(scene, count->phrase);
		tally.phrase = phrase;
		return tally;
	}
	if (number_after(scene, phrase, &tally.value))
		return tally;
	if (phrase->tags & TAG_DUAL)
		tally.value = 2;
	else if ((phrase->tags & TAG_SINGULAR) && (phrase->tags & TAG_HUMAN) &&
		 phrase->lexeme != NULL &&
		 (phrase->lexeme->human || is_national(scene, phrase)))
		tally.value = 1;
	else if (phrase->captures != NULL &&
		 phrase_capture(phrase, SLOT_PERSON) != NULL)
		tally.value = 1;
	return tally;
}

struct tally
count_party(const struct scene *scene, const struct phrase *first, size_t end)
{
	struct tally sum = {.value = 0, .max = 0, .phrase = first};
	bool ranged = false, any = false, counted = false, missing = false;

	for (const struct phrase *p = first; p != NULL && p->begin < end;
	     p = p->next) {
		struct tally one = count_one(scene, p);

		sum.vague |= one.vague;
		if (one.value == UNKNOWN) {
			missing = true;
			continue;
		}
		any = true;
		counted |= (p->tags & TAG_COUNTED) != 0;
		sum.value += one.value;
		ranged |= one.max != UNKNOWN;
		sum.max += one.max == UNKNOWN ? one.value : one.max;
	}
	/*
	 * "20 of the army and the police": the others are in the number; "some
	 * soldiers and two civilians" are no number.
	 */
	if (!any || sum.vague || (missing && !counted))
		sum.value = sum.max = UNKNOWN;
	if (!ranged)
		sum.max = UNKNOWN;
	return sum;
}

bool
count_in_range(const struct scene *scene, const struct phrase *phrase,
    struct number_range range)
{
	struct tally tally = {.max = UNKNOWN};

	if (phrase->kind == PHRASE_TIME)
		tally.value = phrase->days;
	else if (phrase->kind == PHRASE_COUNT)
		tally = count_value(scene, phrase);
	else
		tally = count_party(scene, phrase, phrase->end);
	if (tally.value == UNKNOWN)
		return false;
	if (tally.max == UNKNOWN)
		tally.max = tally.value;
	return tally.value >= (long)range.least &&
	       tally.max <= (long)range.most;
}
