/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "lexicon/morph.h"
#include "rules/feature.h"
#include "rules/phrase.h"

/* Features by their keywords: the tables that patterns and dumps share. */

/* Features of words: keyword, and what it asks of a reading. */
static const struct {
	const char *name;
	struct reading_test test;
} word_features[] = {
    {"verb", {.parts = 1u << F_VERB}},
    {"masdar", {.parts = 1u << F_MASDAR}},
    {"noun", {.parts = 1u << F_NOUN}},
    {"adjective", {.parts = 1u << F_ADJ | 1u << F_NISBA}},
    {"participle", {.parts = 1u << F_ACTPART}},
    {"passive_participle", {.parts = 1u << F_PASSPART}},
    {"past", {.mask = F_TENSE, .value = F_PAST}},
    {"present", {.mask = F_TENSE, .value = F_PRESENT}},
    {"passive", {.any = F_PASSIVE}},
    {"only_passive", {.any = F_PASSIVE, .none = F_ACTIVE}},
    {"active", {.any = F_ACTIVE}},
    {"singular", {.mask = F_COUNT, .value = F_SING}},
    {"dual", {.mask = F_COUNT, .value = F_DUAL}},
    {"plural", {.mask = F_COUNT, .value = F_PLUR}},
    {"masculine", {.mask = F_GENDER, .value = F_MASC}},
    {"feminine", {.mask = F_GENDER, .value = F_FEM}},
    {"construct", {.any = F_CONSTRUCT}},
    {"nominative", {.any = F_NOM}},
    {"oblique", {.any = F_OBL | F_TANWIN}},
    {"tanwin", {.any = F_TANWIN}},
    {"definite", {.definite = true}},
    {"indefinite", {.indefinite = true}},
    {"suffix", {.suffixed = true}},
    {"bare", {.bare = true}},
    {"negated", {.negated = true}},
};

/* Features of phrases: keyword and tag. */
static const struct {
	const char *name;
	uint32_t tag;
} phrase_features[] = {
    {"armed", TAG_ARMED},
    {"civilian", TAG_CIVILIAN},
    {"counted", TAG_COUNTED},
    {"named", TAG_NAMED},
    {"toll", TAG_TOLL},
    {"country", TAG_COUNTRY},
    {"thing", TAG_THING},
    {"human", TAG_HUMAN},
    {"official", TAG_OFFICIAL},
    {"definite", TAG_DEFINITE},
    {"indefinite", TAG_INDEFINITE},
    {"singular", TAG_SINGULAR},
    {"dual", TAG_DUAL},
    {"plural", TAG_PLURAL},
    {"masculine", TAG_MASC},
    {"feminine", TAG_FEM},
    {"oblique", TAG_OBLIQUE},
    {"quoted", TAG_QUOTED},
    {"earlier", TAG_EARLIER},
    {"today", TAG_TODAY},
    {"later", TAG_LATER},
};

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

const struct reading_test *
feature_of_word(const char *name)
{
	for (size_t i = 0; i < COUNT_OF(word_features); i++)
		if (strcmp(name, word_features[i].name) == 0)
			return &word_features[i].test;
	return NULL;
}

uint32_t
feature_of_phrase(const char *name)
{
	for (size_t i = 0; i < COUNT_OF(phrase_features); i++)
		if (strcmp(name, phrase_features[i].name) == 0)
			return phrase_features[i].tag;
	return 0;
}

bool
feature_merge(struct reading_test *test, const struct reading_test *more)
{
	uint32_t both = test->mask & more->mask;

	if ((test->value & both) != (more->value & both))
		return false;
	test->parts |= more->parts;
	test->mask |= more->mask;
	test->value |= more->value;
	test->any |= more->any;
	test->none |= more->none;
	test->definite |= more->definite;
	test->indefinite |= more->indefinite;
	test->suffixed |= more->suffixed;
	test->bare |= more->bare;
	test->negated |= more->negated;
	return !(test->definite && test->indefinite) &&
	       !(test->suffixed && (test->bare || test->indefinite)) &&
	       (test->any == 0 || (test->any & ~test->none) != 0);
}

/* Whether a test asks at least what a feature asks. */
static bool
asks(const struct reading_test *test, const struct reading_test *feature)
{
	return (test->parts & feature->parts) == feature->parts &&
	       (test->mask & feature->mask) == feature->mask &&
	       (test->value & feature->mask) == feature->value &&
	       (test->any & feature->any) == feature->any &&
	       (test->none & feature->none) == feature->none &&
	       (test->negated || !feature->negated) &&
	       (test->definite || !feature->definite) &&
	       (test->indefinite || !feature->indefinite) &&
	       (test->suffixed || !feature->suffixed) &&
	       (test->bare || !feature->bare);
}

bool
feature_same(const struct reading_test *a, const struct reading_test *b)
{
	return asks(a, b) && asks(b, a) && a->mask == b->mask;
}

void
feature_add_test(struct buf *buf, const struct reading_test *test)
{
	for (size_t i = 0; i < COUNT_OF(word_features); i++)
		if (asks(test, &word_features[i].test))
			buf_printf(buf, " %s", word_features[i].name);
}

void
feature_add_tags(struct buf *buf, uint32_t tags)
{
	for (size_t i = 0; i < COUNT_OF(phrase_features); i++)
		if (tags & phrase_features[i].tag)
			buf_printf(buf, " %s", phrase_features[i].name);
}
