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

/* How badly a reading agrees with a word as written; 0 is perfectly. */
static int
disagreement(const struct reading *reading, const char *raw, size_t length)
{
	struct spelling_signs signs = spelling_of(raw, length, reading->stem);
	int sum = 0;

	for (int i = 0; i < signs.letters; i++) {
		int written = signs.spelling >> 2 * i & 3;
		int form = reading->spelling >> 2 * i & 3;

		/* A bare alef may stand for any; a hamza means itself. */
		if (written != form)
			sum += written == 0 ? 1 : 2;
	}
	if (signs.shadda && (reading->features & F_SHADDA) == 0)
		sum += 2;
	if (signs.tanwin && (reading->features & F_TANWIN) == 0)
		sum += 2;
	return sum;
}

static int
clitic_count(const struct reading *reading)
{
	return __builtin_popcount(reading->proclitics) +
	       (reading->enclitic != E_NONE);
}

void
readings_prefer(
    struct reading *readings, size_t count, const char *raw, size_t length)
{
	int costs[READINGS_MAX];

	if (count > READINGS_MAX)
		count = READINGS_MAX;
	for (size_t i = 0; i < count; i++) {
		struct reading reading = readings[i];
		int cost = disagreement(&reading, raw, length);
		size_t j = i;

		for (; j > 0 && costs[j - 1] > cost &&
		       clitic_count(&readings[j - 1]) == clitic_count(&reading);
		     j--) {
			costs[j] = costs[j - 1];
			readings[j] = readings[j - 1];
		}
		costs[j] = cost;
		readings[j] = reading;
	}
}
