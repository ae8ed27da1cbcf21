/* SPDX-License-Identifier: ISC */
/* The clitic automaton: from a written word to the forms it may stand for. */
#include <string.h>

#include "lexicon/form_table.h"
#include "lexicon/morph.h"
#include "lexicon/readings.h"
#include "text/fold.h"

/*
 * A word is proclitics, stem, enclitic. Both tables are small and fixed, so a
 * word is cut in every way they allow (about 20 at most) and each stem is
 * looked up; grammar then judges clitics and features together.
 */

/* Letters in folded UTF-8. */
#define WAW "\xd9\x88"
#define FEH "\xd9\x81"
#define BEH "\xd8\xa8"
#define KAF "\xd9\x83"
#define LAM "\xd9\x84"
#define SEEN "\xd8\xb3"
#define ALEF "\xd8\xa7"
#define HEH "\xd9\x87"
#define MEEM "\xd9\x85"
#define NOON "\xd9\x86"
#define YEH "\xd9\x8a"

/* One step of the proclitics: the steps are taken in turn, each optional. */
struct step {
	const char *letters;
	uint8_t clitics;
};

static const struct step conjunctions[] = {
    {"", 0},
    {WAW, C_WA},
    {FEH, C_FA},
};

/* Prepositions, the future, the article and what they fuse to. */
static const struct step prefixes[] = {
    {"", 0},
    {BEH, C_BI},
    {KAF, C_KA},
    {LAM, C_LI},
    {SEEN, C_SA},
    {ALEF LAM, C_AL},
    {LAM LAM, C_LI | C_AL},
    {BEH ALEF LAM, C_BI | C_AL},
    {KAF ALEF LAM, C_KA | C_AL},
};

static const struct {
	const char *letters; /* in folded UTF-8 */
	const char *plain;   /* in letters of letters.h */
	uint8_t enclitic;
	uint32_t features;
} suffixes[] = {
    {"", "", E_NONE, 0},
    {HEH, "h", E_3MS, F_P3 | F_MASC | F_SING},
    {HEH ALEF, "hA", E_3FS, F_P3 | F_FEM | F_SING},
    {HEH MEEM ALEF, "hmA", E_3D, F_P3 | F_DUAL},
    {HEH MEEM, "hm", E_3MP, F_P3 | F_MASC | F_PLUR},
    {HEH NOON, "hn", E_3FP, F_P3 | F_FEM | F_PLUR},
    {KAF, "k", E_2S, F_P2 | F_SING},
    {KAF MEEM, "km", E_2P, F_P2 | F_PLUR},
    {YEH, "y", E_1S, F_P1 | F_SING},
    {NOON YEH, "ny", E_1S, F_P1 | F_SING},
    {NOON ALEF, "nA", E_1P, F_P1 | F_PLUR},
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The shortest stem: two letters. */
#define STEM_MIN 4

/* One way to cut a word. */
struct cut {
	size_t begin, length; /* of the stem, bytes */
	uint8_t proclitics;
	uint8_t suffix; /* place in suffixes */
};

static bool
is_nominal(uint32_t features)
{
	uint32_t pos = features & F_POS;

	return pos != F_VERB && pos != F_PARTICLE && pos != 0;
}

/* May these proclitics stand before such a form? */
static bool
proclitics_fit(uint8_t proclitics, uint32_t features)
{
	uint8_t prepositions = proclitics & C_PREPOSITIONS;

	if (proclitics & C_SA)
		return (features & (F_POS | F_TENSE | F_JUSSIVE)) ==
		       (F_VERB | F_PRESENT);
	if ((features & F_POS) == F_VERB)
		return (proclitics & (C_AL | C_BI | C_KA)) == 0 &&
		       (prepositions == 0 || (features & F_TENSE) == F_PRESENT);
	if (proclitics & C_AL)
		return is_nominal(features) &&
		       (features & (F_CONSTRUCT | F_TANWIN | F_PRESUFFIX)) ==
			   0 &&
		       (prepositions == 0 || (features & F_NOM) == 0);
	if ((features & F_POS) == F_PARTICLE)
		return (proclitics & C_KA) == 0;
	/* A preposition takes the genitive. */
	return prepositions == 0 || (features & (F_NOM | F_TANWIN)) == 0;
}

/* May this suffix follow such a form, after such proclitics? */
static bool
suffix_fits(uint8_t suffix, uint8_t proclitics, uint32_t features)
{
	bool verb = (features & F_POS) == F_VERB;
	const char *plain = suffixes[suffix].plain;

	if (suffixes[suffix].enclitic == E_NONE)
		return (features & F_PRESUFFIX) == 0;
	if ((features & (F_FINAL | F_TANWIN)) != 0 || (proclitics & C_AL))
		return false;
	if ((features & F_POS) == F_PARTICLE)
		return true;
	if (verb && (features & (F_ACTIVE | F_PASSIVE)) == F_PASSIVE)
		return false;
	/* "me" is ny after verbs, "my" is y after nouns. */
	if (suffixes[suffix].enclitic == E_1S)
		return verb == (plain[0] == 'n');
	return true;
}

/* Add the readings of one cut, of a word after detached proclitics. */
static size_t
look_up(const struct form_table *table, uint8_t detached, const char *word,
    const struct cut *cut, struct reading *out, size_t max)
{
	uint8_t proclitics = cut->proclitics | detached;
	size_t count, added = 0;
	const struct form_entry *entries =
	    form_table_find(table, word + cut->begin, cut->length, &count);

	for (size_t i = 0; i < count && added < max; i++) {
		uint32_t features = entries[i].features;

		if (!proclitics_fit(proclitics, features) ||
		    !suffix_fits(cut->suffix, proclitics, features))
			continue;
		/* Who has an object is not passive. */
		if (cut->suffix != 0 && (features & F_POS) == F_VERB)
			features &= ~(uint32_t)F_PASSIVE;
		out[added++] = (struct reading){
		    .lexeme = entries[i].lexeme,
		    .features = features,
		    .spelling = entries[i].spelling,
		    .proclitics = cut->proclitics,
		    .enclitic = suffixes[cut->suffix].enclitic,
		    .stem = (uint8_t)(cut->begin / 2),
		};
	}
	return added;
}

static bool
starts_with(const char *word, size_t length, const char *letters)
{
	size_t size = strlen(letters);

	return size <= length && memcmp(word, letters, size) == 0;
}

static bool
ends_with(const char *word, size_t length, const char *letters)
{
	size_t size = strlen(letters);

	return size <= length &&
	       memcmp(word + length - size, letters, size) == 0;
}

static unsigned
clitic_count(uint8_t proclitics, uint8_t enclitic)
{
	return (unsigned)__builtin_popcount(proclitics) + (enclitic != E_NONE);
}

/* Order of cuts: fewest clitics, then no suffix, then the longer stem. */
static bool
cut_before(const struct cut *a, const struct cut *b)
{
	unsigned clitics_a = clitic_count(a->proclitics, a->suffix);
	unsigned clitics_b = clitic_count(b->proclitics, b->suffix);

	if (clitics_a != clitics_b)
		return clitics_a < clitics_b;
	if ((a->suffix == 0) != (b->suffix == 0))
		return a->suffix == 0;
	return a->length > b->length;
}

/* Insert a cut in its order, after its equals. */
static void
add_cut(struct cut *cuts, size_t *count, struct cut cut)
{
	size_t i = *count;

	if (*count == STRIPS_MAX)
		return;
	for (; i > 0 && cut_before(&cut, &cuts[i - 1]); i--)
		cuts[i] = cuts[i - 1];
	cuts[i] = cut;
	(*count)++;
}

/* All cuts whose proclitics are known: one for each suffix that fits. */
static void
cut_suffixes(const char *word, size_t length, size_t begin, uint8_t proclitics,
    struct cut *cuts, size_t *count)
{
	for (size_t i = 0; i < COUNT(suffixes); i++) {
		size_t size = strlen(suffixes[i].letters);

		if (begin + STEM_MIN + size > length ||
		    !ends_with(word, length, suffixes[i].letters))
			continue;
		if (size > 0 && (proclitics & C_AL))
			continue;
		add_cut(cuts, count,
		    (struct cut){.begin = begin,
			.length = length - begin - size,
			.proclitics = proclitics,
			.suffix = (uint8_t)i});
	}
}

/*
 * li before a noun that begins with lam leaves no trace of the article between
 * them: the stem after one lam may be definite too.
 */
static bool
is_fused(const char *word, size_t length)
{
	return starts_with(word, length, LAM LAM);
}

/* All ways to cut a word, in order. Returns how many, at most STRIPS_MAX. */
static size_t
cut_word(const char *word, size_t length, struct cut *cuts)
{
	size_t count = 0;

	for (size_t i = 0; i < COUNT(conjunctions); i++) {
		size_t begin = strlen(conjunctions[i].letters);

		if (!starts_with(word, length, conjunctions[i].letters))
			continue;
		for (size_t j = 0; j < COUNT(prefixes); j++) {
			const char *letters = prefixes[j].letters;
			uint8_t clitics = prefixes[j].clitics;

			if (!starts_with(word + begin, length - begin, letters))
				continue;
			clitics |= conjunctions[i].clitics;
			cut_suffixes(word, length, begin + strlen(letters),
			    clitics, cuts, &count);
			if (prefixes[j].clitics == C_LI &&
			    is_fused(word + begin, length - begin))
				cut_suffixes(word, length,
				    begin + strlen(letters), clitics | C_AL,
				    cuts, &count);
		}
	}
	return count;
}

/* May the detached proclitics stand before the attached ones? */
static bool
may_follow(uint8_t detached, uint8_t attached)
{
	uint8_t conjunction = C_CONJUNCTIONS;

	if (detached == 0)
		return true;
	if (detached & ~conjunction)
		return (attached & ~C_AL) == 0 && (attached & detached) == 0;
	return (attached & conjunction) == 0;
}

/* Readings of all cuts before they are put in order. */
enum { FOUND_MAX = 64 };

size_t
readings_find_after(const struct form_table *table, uint8_t detached,
    const char *word, size_t length, struct reading *out, size_t max)
{
	struct reading found[FOUND_MAX];
	struct cut cuts[STRIPS_MAX];
	int costs[FOUND_MAX];
	size_t cut_count, count = 0;

	if (length >= UINT8_MAX * 2)
		return 0;
	cut_count = cut_word(word, length, cuts);
	for (size_t i = 0; i < cut_count && count < FOUND_MAX; i++)
		if (may_follow(detached, cuts[i].proclitics))
			count += look_up(table, detached, word, &cuts[i],
			    found + count, FOUND_MAX - count);
	for (size_t i = 0; i < count; i++)
		costs[i] = reading_cost(&found[i], word, length);
	readings_sort(found, costs, count);
	if (count > max)
		count = max;
	memcpy(out, found, count * sizeof *out);
	return count;
}

size_t
readings_find(const struct form_table *table, const char *word, size_t length,
    struct reading *out, size_t max)
{
	return readings_find_after(table, 0, word, length, out, max);
}

uint32_t
enclitic_features(enum enclitic enclitic)
{
	for (size_t i = 0; i < COUNT(suffixes); i++)
		if (suffixes[i].enclitic == enclitic)
			return suffixes[i].features;
	return 0;
}

const char *
enclitic_letters(enum enclitic enclitic)
{
	for (size_t i = 0; i < COUNT(suffixes); i++)
		if (suffixes[i].enclitic == enclitic)
			return suffixes[i].plain;
	return "";
}

size_t
readings_strip(const char *word, size_t length, struct strip *out, size_t max)
{
	struct cut cuts[STRIPS_MAX];
	size_t count = cut_word(word, length, cuts), added = 0;

	for (size_t i = 0; i < count && added < max; i++) {
		struct strip strip = {.begin = (uint16_t)cuts[i].begin,
		    .length = (uint16_t)cuts[i].length,
		    .proclitics = cuts[i].proclitics,
		    .enclitic = suffixes[cuts[i].suffix].enclitic};
		size_t j = added++;

		/* Names are not verbs, and lose no article to a lone lam. */
		if ((strip.proclitics & C_SA) || length > UINT16_MAX) {
			added--;
			continue;
		}
		for (; j > 0 && out[j - 1].length < strip.length; j--)
			out[j] = out[j - 1];
		out[j] = strip;
	}
	return added;
}
