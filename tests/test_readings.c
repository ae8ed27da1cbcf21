/* SPDX-License-Identifier: ISC */
/* The form table and the clitic automaton. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/morph.h"
#include "lexicon/readings.h"
#include "text/fold.h"

/* A small lexicon; a lexeme's number is its place. */
static const struct {
	const char *past, *present, *masdar;
} verbs[] = {
    {"قتل", "يقتل", "قتل"},
    {"أعلن", NULL, NULL},
    {"رمى", "يرمي", "رمي"},
    {"قال", "يقول", "قول"},
    {"سيطر", NULL, NULL},
    {"بدا", "يبدو", "بدو"},
    {"بدأ", "يبدأ", "بدء"},
    {"قتّل", NULL, NULL},
};
#define VERBS (sizeof verbs / sizeof *verbs)

static const struct {
	const char *singular, *plural;
	bool masc, fem, dual;
	uint32_t features;
} nouns[] = {
    {"مسلح", NULL, true, false, true, F_NOUN},
    {"جيش", "جيوش", false, false, true, F_NOUN},
    {"لجنة", "لجان", false, false, true, F_NOUN},
    {"عضو", "أعضاء", false, false, true, F_NOUN},
    {"هجوم", "هجمات", false, false, true, F_NOUN},
    {"سوري", NULL, true, true, true, F_NISBA},
    {"وزير", "وزراء", false, false, true, F_NOUN},
    {"قتيل", "قتلى", false, false, true, F_NOUN},
    {"ألف", "آلاف", false, false, true, F_NUMBER},
};
#define NOUNS (sizeof nouns / sizeof *nouns)

static const char *const particles[] = {"في", "على", "من", "بعد"};
#define PARTICLES (sizeof particles / sizeof *particles)

static struct form_table *table;
static uint32_t current;

static void
add(void *arg, const char *form, uint32_t features)
{
	(void)arg;
	form_table_add(table, form, current, features);
}

static void
setup(void)
{
	table = form_table_new();
	for (current = 0; current < VERBS; current++) {
		struct morph_verb verb = {.past = verbs[current].past,
		    .present = verbs[current].present,
		    .masdars = &verbs[current].masdar,
		    .masdar_count = verbs[current].masdar != NULL};

		ck_assert_pstr_eq(morph_verb(&verb, add, NULL), NULL);
	}
	for (size_t i = 0; i < NOUNS; i++, current++) {
		struct morph_noun noun = {.singular = nouns[i].singular,
		    .plurals = &nouns[i].plural,
		    .plural_count = nouns[i].plural != NULL,
		    .sound_masc = nouns[i].masc,
		    .sound_fem = nouns[i].fem,
		    .dual = nouns[i].dual,
		    .features = nouns[i].features};

		ck_assert_pstr_eq(morph_noun(&noun, add, NULL), NULL);
	}
	for (size_t i = 0; i < PARTICLES; i++, current++)
		add(NULL, particles[i], F_PARTICLE);
	form_table_freeze(table);
}

static void
teardown(void)
{
	form_table_free(table);
}

/* The first words of a lexeme's entry. */
static const char *
lemma(uint32_t lexeme)
{
	if (lexeme < VERBS)
		return verbs[lexeme].past;
	lexeme -= VERBS;
	return lexeme < NOUNS ? nouns[lexeme].singular
			      : particles[lexeme - NOUNS];
}

/* A reading as text: proclitics, lemma, part of speech, suffix. */
static void
print_reading(const struct reading *reading, char *out, size_t size)
{
	static const char *const names[] = {
	    "wa+", "fa+", "bi+", "ka+", "li+", "sa+", "al+"};
	size_t length = 0;
	int pos = reading->features & F_POS;

	out[0] = '\0';
	for (int i = 0; i < 7; i++)
		if (reading->proclitics & 1 << i)
			length += (size_t)snprintf(
			    out + length, size - length, "%s", names[i]);
	length += (size_t)snprintf(out + length, size - length, "%s/%c",
	    lemma(reading->lexeme), "?vmnaASPNs"[pos]);
	if (reading->enclitic != E_NONE)
		snprintf(out + length, size - length, "+%s",
		    enclitic_letters(reading->enclitic));
}

/* Each word, and its readings in order, repeated ones left out. */
static const struct {
	const char *word;
	const char *want;
} words[] = {
    {"قتل", "قتل/v قتل/m قتّل/v"},
    {"وقتل", "wa+قتل/v wa+قتل/m wa+قتّل/v"},
    {"فقتلوه", "fa+قتل/v+h fa+قتّل/v+h"},
    {"قتلوا", "قتل/v قتّل/v"},
    {"قتلواه", ""},
    {"سيقتلون", "sa+قتل/v sa+قتّل/v"},
    {"سيقتلوا", ""},
    {"ليقتلوا", "li+قتل/v li+قتّل/v"},
    {"وسيقتلونهم", "wa+sa+قتل/v+hm wa+sa+قتّل/v+hm"},
    {"بيقتل", ""},
    {"القتل", "al+قتل/m"},
    {"بالقتل", "bi+al+قتل/m"},
    {"وبالقتل", "wa+bi+al+قتل/m"},
    {"للقتل", "li+al+قتل/m"},
    {"قتله", "قتل/v+h قتل/m+h قتّل/v+h"},
    {"القتله", ""},
    {"قتلني", "قتل/v+y قتّل/v+y"},
    {"قتلتموهم", "قتل/v+hm قتّل/v+hm"},
    {"رماه", "رمى/v+h"},
    {"رموه", "رمى/v+h"},
    {"رميه", "رمى/m+h"},
    {"سيطرته", "سيطر/v+h سيطر/m+h سيطر/v+h"},
    {"سيطرة", "سيطر/m"},
    {"سيطرةه", ""},
    {"مسلحو", "مسلح/n"},
    {"ومسلحي", "wa+مسلح/n wa+مسلح/n+y"},
    {"المسلحين", "al+مسلح/n"},
    {"المسلحو", ""},
    {"بمسلحين", "bi+مسلح/n"},
    {"بمسلحون", ""},
    {"للجيش", "li+al+جيش/n"},
    {"لجيش", "li+جيش/n"},
    {"للجنة", "li+لجنة/n li+al+لجنة/n"},
    {"كالجيش", "ka+al+جيش/n"},
    {"والجيش", "wa+al+جيش/n"},
    {"أعضائه", "عضو/n+h"},
    {"أعضاؤها", "عضو/n+hA"},
    {"أعضاءهم", "عضو/n+hm"},
    {"قتلاهم", "قتيل/n+hm قتل/v+hm قتّل/v+hm"},
    {"هجوما", "هجوم/n"},
    {"الهجوما", ""},
    {"بهجوما", ""},
    {"السوريين", "al+سوري/s"},
    {"والسورية", "wa+al+سوري/s"},
    {"وزير", "وزير/n"},
    {"ووزيرا", "wa+وزير/n"},
    {"آلاف", "ألف/N"},
    {"بالألف", "bi+al+ألف/N"},
    {"فيه", "في/P+h"},
    {"وعليهم", "wa+على/P+hm"},
    {"الفي", "ألف/N ألف/N+y"},
    {"بعد", "بعد/P"},
    {"من", "من/P"},
    {"", ""},
    {"و", ""},
    {"وو", ""},
    {"كتاب", ""},
    {"قيل", "قال/v"},
    {"قيله", ""},
};

static size_t
find(const char *word, uint8_t detached, struct reading *readings)
{
	char folded[512];
	size_t length = fold_word(word, strlen(word), folded);

	return readings_find_after(
	    table, detached, folded, length, readings, READINGS_MAX);
}

static void
check_readings(const struct reading *readings, size_t count, const char *want)
{
	char got[2048] = "", text[128], last[128] = "";

	for (size_t i = 0; i < count; i++) {
		print_reading(&readings[i], text, sizeof text);
		if (strcmp(text, last) == 0)
			continue;
		if (got[0] != '\0')
			strcat(got, " ");
		strcat(got, text);
		strcpy(last, text);
	}
	ck_assert_str_eq(got, want);
}

START_TEST(test_find)
{
	struct reading readings[READINGS_MAX];
	size_t count = find(words[_i].word, 0, readings);

	check_readings(readings, count, words[_i].want);
}
END_TEST

static const struct {
	uint8_t detached;
	const char *word;
	const char *want;
} detached[] = {
    {C_BI, "قتل", "قتل/m"},
    {C_LI, "يقتل", "قتل/v قتّل/v"},
    {C_WA, "بالقتل", "bi+al+قتل/m"},
    {C_WA, "وقتل", ""},
    {C_BI, "الجيش", "al+جيش/n"},
    {C_LI, "للجيش", ""},
    {C_KA, "هجوما", ""},
};

START_TEST(test_detached)
{
	struct reading readings[READINGS_MAX];
	size_t count = find(detached[_i].word, detached[_i].detached, readings);

	check_readings(readings, count, detached[_i].want);
}
END_TEST

/* What the spelling says: the lemma of the first reading. */
static const struct {
	const char *raw;
	const char *want;
} spelled[] = {
    {"بدأ", "بدأ"},
    {"بدا", "بدا"},
    {"وبدأ", "بدأ"},
    {"قتل", "قتل"},
    {"قتّل", "قتّل"},
    {"قتّلوا", "قتّل"},
    {"قَتَلَ", "قتل"},
    {"فبدأوا", "بدأ"},
    {"فى", "في"},
    {"رمي", "رمى"},
};

START_TEST(test_prefer)
{
	struct reading readings[READINGS_MAX];
	const char *raw = spelled[_i].raw;
	size_t count = find(raw, 0, readings);

	ck_assert_uint_gt(count, 0);
	readings_prefer(readings, count, raw, strlen(raw));
	ck_assert_str_eq(lemma(readings[0].lexeme), spelled[_i].want);
}
END_TEST

/* A tanwin decides between the dual's construct and the accusative. */
START_TEST(test_prefer_tanwin)
{
	struct reading readings[READINGS_MAX];
	const char *raw = "قتيلاً";
	size_t count = find(raw, 0, readings);

	ck_assert_uint_gt(count, 1);
	readings_prefer(readings, count, raw, strlen(raw));
	ck_assert_uint_ne(readings[0].features & F_TANWIN, 0);
}
END_TEST

/* Features survive: both voices in one, none of the passive with an object. */
START_TEST(test_features)
{
	struct reading readings[READINGS_MAX];
	uint32_t voices = F_ACTIVE | F_PASSIVE;

	ck_assert_uint_gt(find("قتل", 0, readings), 0);
	ck_assert_uint_eq(readings[0].features & voices, voices);
	ck_assert_uint_eq(readings[0].features & F_TENSE, F_PAST);
	ck_assert_uint_gt(find("قتله", 0, readings), 0);
	ck_assert_uint_eq(readings[0].features & voices, F_ACTIVE);
	ck_assert_uint_gt(find("قتلى", 0, readings), 0);
	ck_assert_uint_eq(readings[0].features & F_COUNT, F_PLUR);
	ck_assert_uint_eq(enclitic_features(E_3MP), F_P3 | F_MASC | F_PLUR);
	ck_assert_uint_eq(enclitic_features(E_NONE), 0);
}
END_TEST

/* Ways to cut an unknown word: proclitics, stem, suffix. */
static const struct {
	const char *word;
	const char *want;
} strips[] = {
    {"دمشق", "0.دمشق.0"},
    {"ودمشق", "0.ودمشق.0 1.دمشق.0"},
    {"بدمشق", "0.بدمشق.0 4.دمشق.0"},
    {"والرقة", "0.والرقة.0 1.الرقة.0 65.رقة.0"},
    {"للرقة", "0.للرقة.0 16.لرقة.0 80.لرقة.0 80.رقة.0"},
    {"سلمه", "0.سلمه.0 0.سلم.1"},
    {"لب", "0.لب.0"},
};

START_TEST(test_strip)
{
	struct strip cuts[STRIPS_MAX];
	char got[1024] = "";
	const char *word = strips[_i].word;
	size_t length = strlen(word);
	size_t count = readings_strip(word, length, cuts, STRIPS_MAX);

	for (size_t i = 0; i < count; i++)
		sprintf(got + strlen(got), "%s%d.%.*s.%d", i > 0 ? " " : "",
		    cuts[i].proclitics, cuts[i].length, word + cuts[i].begin,
		    cuts[i].enclitic);
	ck_assert_str_eq(got, strips[_i].want);
	ck_assert_uint_le(readings_strip(word, length, cuts, 1), 1);
}
END_TEST

/* Any bytes are survived, and max is kept. */
START_TEST(test_hostile)
{
	struct reading readings[READINGS_MAX];
	struct strip cuts[STRIPS_MAX];
	char word[600];
	uint32_t seed = 1;

	for (int round = 0; round < 2000; round++) {
		size_t length = round % sizeof word;

		for (size_t i = 0; i < length; i++) {
			seed = seed * 1664525 + 1013904223;
			word[i] = i % 2 == 0 ? (char)0xd9 : (char)(seed >> 24);
		}
		ck_assert_uint_le(
		    readings_find(table, word, length, readings, 3), 3);
		ck_assert_uint_le(
		    readings_strip(word, length, cuts, STRIPS_MAX), STRIPS_MAX);
		readings_prefer(readings, 0, word, length);
	}
}
END_TEST

/* The same entry twice is kept once; an empty table finds nothing. */
START_TEST(test_table)
{
	struct form_table *empty = form_table_new();
	struct reading readings[2];
	const char word[] = "قتل";

	form_table_freeze(empty);
	ck_assert_uint_eq(
	    readings_find(empty, word, strlen(word), readings, 2), 0);
	form_table_free(empty);
	empty = form_table_new();
	form_table_add(empty, word, 7, F_NOUN);
	form_table_add(empty, word, 7, F_NOUN);
	form_table_add(empty, word, 8, F_NOUN);
	form_table_freeze(empty);
	ck_assert_uint_eq(form_table_count(empty), 2);
	ck_assert_uint_eq(form_table_forms(empty), 1);
	ck_assert_uint_eq(
	    readings_find(empty, word, strlen(word), readings, 2), 2);
	ck_assert_uint_eq(readings[0].lexeme, 7);
	ck_assert_uint_eq(readings[1].lexeme, 8);
	form_table_free(empty);
}
END_TEST

#define COUNT(array) (int)(sizeof(array) / sizeof *(array))

int
main(void)
{
	Suite *suite = suite_create("readings");
	TCase *tests = tcase_create("readings");
	SRunner *runner;
	int failed;

	tcase_add_unchecked_fixture(tests, setup, teardown);
	tcase_add_loop_test(tests, test_find, 0, COUNT(words));
	tcase_add_loop_test(tests, test_detached, 0, COUNT(detached));
	tcase_add_loop_test(tests, test_prefer, 0, COUNT(spelled));
	tcase_add_test(tests, test_prefer_tanwin);
	tcase_add_test(tests, test_features);
	tcase_add_loop_test(tests, test_strip, 0, COUNT(strips));
	tcase_add_test(tests, test_hostile);
	tcase_add_test(tests, test_table);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
