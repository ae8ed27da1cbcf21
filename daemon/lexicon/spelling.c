/* SPDX-License-Identifier: ISC */
/* What folding forgets of a word's spelling, kept to break ties. */
#include <stdbool.h>
#include <string.h>

#include "base/buf.h"
#include "lexicon/form_table.h"
#include "lexicon/morph.h"
#include "text/fold.h"

/* Code points that tell something beyond their folding. */
enum {
	ALEF_MADDA = 0x622,
	ALEF_HAMZA_ABOVE = 0x623,
	ALEF_HAMZA_BELOW = 0x625,
	ALEF = 0x627,
	ALEF_MAQSURA = 0x649,
	YEH = 0x64a,
	FATHATAN = 0x64b,
	SHADDA = 0x651,
};

/* Words longer than this (bytes) are left as they are. */
enum { RAW_MAX = 200 };

/* Which of the letters that fold alike it is; -1: it folds with none. */
static int
variant(uint32_t c)
{
	switch (c) {
	case ALEF:
	case YEH:
		return 0;
	case ALEF_HAMZA_ABOVE:
	case ALEF_MAQSURA:
		return 1;
	case ALEF_HAMZA_BELOW:
		return 2;
	case ALEF_MADDA:
		return 3;
	default:
		return -1;
	}
}

struct spelling_signs
spelling_of(const char *utf8, size_t length, size_t skip)
{
	struct spelling_signs signs = {.spelling = 0};
	const char *end = utf8 + length;
	bool shadda = false; /* on the letter just read */
	size_t letters = 0;

	while (utf8 < end) {
		uint32_t folded, c = fold_next(&utf8, end);
		int which = variant(c);

		if (c == SHADDA)
			shadda = letters > skip + 1;
		else if (c == FATHATAN)
			signs.tanwin = true;
		if (fold_code_point(c, &folded) != FOLD_LETTER)
			continue;
		/* The last letter's shadda is no sign of a stem. */
		signs.shadda |= shadda;
		shadda = false;
		if (letters++ < skip || which < 0 || signs.letters == 8)
			continue;
		if (c == YEH || c == ALEF_MAQSURA)
			signs.yas |= (uint8_t)(1 << signs.letters);
		signs.spelling |= (uint16_t)(which << 2 * signs.letters++);
	}
	return signs;
}

char *
spelling_restore(const char *form, size_t length, uint16_t spelling)
{
	static const uint32_t alefs[] = {
	    ALEF, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_MADDA};
	const char *end = form + length;
	struct buf out = {0};
	int seen = 0;

	while (form < end) {
		uint32_t c = fold_next(&form, end);

		if ((c == ALEF || c == YEH) && seen < 8) {
			int which = spelling >> 2 * seen++ & 3;

			if (c == ALEF)
				c = alefs[which];
			else if (which == 1)
				c = ALEF_MAQSURA;
		}
		buf_addu(&out, c);
	}
	return buf_take(&out);
}

/*
 * What makes a reading unlikely, on one scale. A clitic weighs more than a
 * rare form, a hamza that is written otherwise more than a clitic; a bare alef
 * only breaks ties.
 */
enum {
	COST_CLITIC = 8,
	COST_RARE = 4,
	COST_OTHER_LETTER = 9,
	COST_BARE_ALEF = 1,
};

/* Features of forms that are rare in news, with how rare they are. */
static const struct {
	uint32_t mask;
	uint32_t features;
	int rarity;
} rare_forms[] = {
    {F_JUSSIVE, F_JUSSIVE, 2},
    {F_PERSON, F_P1, 1},
    {F_PERSON, F_P2, 2},
    /* written like nouns with tanwin and like nisbas */
    {F_POS | F_TENSE | F_COUNT, F_VERB | F_PAST | F_DUAL, 1},
    {F_COUNT | F_CONSTRUCT, F_DUAL | F_CONSTRUCT, 1},
    {F_ACTIVE | F_PASSIVE, F_PASSIVE, 1},
};

int
reading_cost(const struct reading *reading, const char *word, size_t length)
{
	static const char two_waw[] = "\xd9\x88\xd9\x88";
	int cost = COST_CLITIC * (__builtin_popcount(reading->proclitics) +
				     (reading->enclitic != E_NONE));

	for (size_t i = 0; i < sizeof rare_forms / sizeof *rare_forms; i++)
		if ((reading->features & rare_forms[i].mask) ==
		    rare_forms[i].features)
			cost += COST_RARE * rare_forms[i].rarity;
	/* The passive of form III of w-: nearly always "and" before a w. */
	if (reading->stem == 0 && length > 4 && memcmp(word, two_waw, 4) == 0 &&
	    (reading->features & (F_ACTIVE | F_PASSIVE)) == F_PASSIVE)
		cost += COST_CLITIC;
	return cost;
}

void
readings_sort(struct reading *readings, int *costs, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct reading reading = readings[i];
		int cost = costs[i];
		size_t j = i;

		for (; j > 0 && costs[j - 1] > cost; j--) {
			costs[j] = costs[j - 1];
			readings[j] = readings[j - 1];
		}
		costs[j] = cost;
		readings[j] = reading;
	}
}

/* How badly a reading agrees with a word as written; 0 is perfectly. */
static int
disagreement(const struct reading *reading, const char *raw, size_t length)
{
	struct spelling_signs signs = spelling_of(raw, length, reading->stem);
	int sum = 0;

	for (int i = 0; i < signs.letters; i++) {
		int written = signs.spelling >> 2 * i & 3;
		int form = reading->spelling >> 2 * i & 3;

		if (written == form)
			continue;
		/*
		 * A bare alef may stand for any, a hamza means itself; the
		 * dots of a final ya are left out or put in by custom.
		 */
		sum += written == 0 || (signs.yas >> i & 1) ? COST_BARE_ALEF
							    : COST_OTHER_LETTER;
	}
	if (signs.shadda && (reading->features & F_SHADDA) == 0)
		sum += COST_RARE;
	if (signs.tanwin && (reading->features & F_TANWIN) == 0)
		sum += COST_OTHER_LETTER;
	return sum;
}

void
readings_prefer(
    struct reading *readings, size_t count, const char *raw, size_t length)
{
	char folded[FOLD_ROOM(RAW_MAX)];
	int costs[READINGS_MAX];
	size_t size;

	if (count > READINGS_MAX)
		count = READINGS_MAX;
	if (length > RAW_MAX)
		return;
	size = fold_word(raw, length, folded);
	for (size_t i = 0; i < count; i++)
		costs[i] = reading_cost(&readings[i], folded, size) +
			   disagreement(&readings[i], raw, length);
	readings_sort(readings, costs, count);
}
