/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "events/telling.h"
#include "lexicon/morph.h"
#include "rules/count.h"

/* What the captures of a time phrase say: numbers, months, years, units. */

const struct capture *
telling_capture(const struct telling *t, uint8_t slot, size_t n)
{
	for (size_t i = 0; i < t->phrase->capture_count; i++)
		if (t->phrase->captures[i].slot == slot && n-- == 0)
			return &t->phrase->captures[i];
	return NULL;
}

/* The lexicon's value of a word, or NULL; if asked, only one that is a name. */
static const char *
word_unit(const struct scene *scene, const struct word *word, bool named)
{
	for (size_t r = 0; r < word->count; r++) {
		const char *unit =
		    lexicon_lexeme(scene->lexicon, word->readings[r].lexeme)
			->unit;

		if (unit != NULL && !(named && strchr("-0123456789", *unit)))
			return unit;
	}
	return NULL;
}

const char *
telling_unit(const struct telling *t, uint8_t slot, size_t n)
{
	const struct capture *c = telling_capture(t, slot, n);

	for (size_t w = c ? c->begin : 0; c != NULL && w < c->end; w++) {
		const char *unit = word_unit(
		    t->scene, &t->scene->analysis->words[w], slot == SLOT_UNIT);

		if (unit != NULL)
			return unit;
	}
	return "";
}

/* The number of a number word or an ordinal; 0 if it is none. */
static int
word_number(const struct scene *scene, const struct word *word)
{
	if (word->token->kind == TOKEN_NUMBER)
		return atoi(word->token->text);
	for (size_t r = 0; r < word->count; r++)
		if ((word->readings[r].features & F_POS) == F_NUMBER)
			return (int)lexicon_lexeme(
			    scene->lexicon, word->readings[r].lexeme)
			    ->value;
	return 0;
}

/* Whether a word is a number before it is anything else with a value. */
static bool
is_number(const struct scene *scene, const struct word *word)
{
	if (word->token->kind == TOKEN_NUMBER)
		return true;
	for (size_t r = 0; r < word->count; r++) {
		const struct reading *reading = &word->readings[r];

		if ((reading->features & F_POS) == F_NUMBER)
			return true;
		if (lexicon_lexeme(scene->lexicon, reading->lexeme)->unit)
			return false;
	}
	return false;
}

int
telling_number(const struct telling *t, uint8_t slot, size_t n)
{
	const struct capture *c = telling_capture(t, slot, n);
	const struct word *words = t->scene->analysis->words;
	int sum = 0;

	if (c == NULL)
		return 0;
	if (c->phrase != NULL && c->phrase->kind == PHRASE_COUNT) {
		struct tally tally = count_value(t->scene, c->phrase);

		return tally.value > 0 && tally.value < 100000
			   ? (int)tally.value
			   : 0;
	}
	if (!is_number(t->scene, &words[c->begin]))
		return atoi(telling_unit(t, slot, n));
	for (size_t w = c->begin; w < c->end; w++)
		sum += word_number(t->scene, &words[w]);
	return sum;
}

int
telling_month(const struct telling *t)
{
	int month = telling_number(t, SLOT_MONTH, 0);

	if (telling_capture(t, SLOT_TO, 0) != NULL)
		month = month % 12 + 1;
	return month;
}

int
telling_year(const struct telling *t, size_t n)
{
	int year = telling_number(t, SLOT_YEAR, n), y = 2000, m, d;

	/* Other numbers that follow a month are no year. */
	if (strcmp(t->operand, "short") != 0 || year < 10 || year >= 100)
		return year >= 1000 && year <= 2200 ? year : 0;
	if (t->today != DAY_NONE)
		date_to_civil(t->today, &y, &m, &d);
	return year > y % 100 + 1 ? 1900 + year : 2000 + year;
}

int
telling_times(const struct telling *t)
{
	const struct capture *unit = telling_capture(t, SLOT_UNIT, 0);
	const struct word *word;

	if (telling_capture(t, SLOT_COUNT, 0) != NULL)
		return telling_number(t, SLOT_COUNT, 0);
	if (unit == NULL)
		return 1;
	word = &t->scene->analysis->words[unit->begin];
	for (size_t r = 0; r < word->count; r++)
		if (lexicon_lexeme(t->scene->lexicon, word->readings[r].lexeme)
			->unit != NULL)
			return (word->readings[r].features & F_COUNT) == F_DUAL
				   ? 2
				   : 1;
	return 1;
}
