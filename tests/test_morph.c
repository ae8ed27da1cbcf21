/* SPDX-License-Identifier: ISC */
/* Holds the generator of word forms to tests/data/paradigms.txt. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/morph.h"

enum { WORDS_MAX = 64, FORMS_MAX = 600 };

static const char paradigms[] = "tests/data/paradigms.txt";

/* What each place of a verb's lines must be. */
static const char *const past_features[] = {
    "verb past active 3 masc sing",
    "verb past active 3 fem sing",
    "verb past active 3 masc dual",
    "verb past active 3 masc plur",
    "verb past active 3 fem plur",
    "verb past active 1 sing",
    "verb past passive 3 masc sing",
    "verb past passive 3 fem sing",
};
static const char *const present_features[] = {
    "verb present active 3 masc sing",
    "verb present active 3 masc plur",
    "verb present active 3 fem plur",
    "verb present active 3 masc sing",
    "verb present jussive active 3 masc plur",
    "verb present passive 3 masc sing",
};
static const char *const noun_features[] = {
    "masdar sing",
    "active-participle masc sing",
    "active-participle masc plur nominative",
};

/* The forms of the entry last read. */
static struct {
	char *text;
	uint32_t features;
} forms[FORMS_MAX];
static size_t form_count;

static int failures;

static void
collect(void *arg, const char *form, uint32_t features)
{
	(void)arg;
	ck_assert_uint_lt(form_count, FORMS_MAX);
	forms[form_count].text = xstrdup(form);
	forms[form_count++].features = features;
}

static void
forget(void)
{
	while (form_count > 0)
		free(forms[--form_count].text);
}

static void
complain(int line, const char *what, const char *detail)
{
	fprintf(stderr, "%s:%d: %s: %s\n", paradigms, line, what, detail);
	failures++;
}

/* Do the features hold all these words? */
static bool
has_features(uint32_t features, const char *wanted)
{
	char text[256], words[256], *word, *rest = words;

	snprintf(text, sizeof text, " %s ", morph_describe(features));
	snprintf(words, sizeof words, "%s", wanted);
	while ((word = strsep(&rest, " ")) != NULL) {
		char padded[64];

		snprintf(padded, sizeof padded, " %s ", word);
		if (strstr(text, padded) == NULL)
			return false;
	}
	return true;
}

static void
expect(int line, const char *form, const char *features)
{
	char what[512];

	for (size_t i = 0; i < form_count; i++)
		if (strcmp(forms[i].text, form) == 0 &&
		    has_features(forms[i].features, features))
			return;
	snprintf(what, sizeof what, "%s is not made; instead", features);
	complain(line, form, what);
	for (size_t i = 0; i < form_count; i++)
		if (has_features(forms[i].features, features))
			fprintf(stderr, "\t%s %s\n", forms[i].text,
			    morph_describe(forms[i].features));
}

/* Cut a line at its spaces. */
static size_t
split(char *line, char **words)
{
	size_t count = 0;
	char *word;

	while ((word = strsep(&line, " \n")) != NULL)
		if (*word != '\0' && count < WORDS_MAX)
			words[count++] = word;
	return count;
}

static void
read_verb(int line, char **words, size_t count, bool participles)
{
	struct morph_verb verb = {.past = words[1], .participles = participles};
	const char *wrong;

	forget();
	if (count < 4) {
		complain(line, words[1], "too few words");
		return;
	}
	if (strcmp(words[2], "-") != 0)
		verb.present = words[2];
	if (strcmp(words[3], "-") != 0) {
		verb.masdars = (const char *const *)words + 3;
		verb.masdar_count = count - 3;
	}
	if ((wrong = morph_verb(&verb, collect, NULL)) != NULL)
		complain(line, words[1], wrong);
}

/* The part of speech of a noun's line. */
static uint32_t
part_of_speech(const char *word)
{
	return strcmp(word, "nisba") == 0	? F_NISBA
	       : strcmp(word, "adjective") == 0 ? F_ADJ
						: F_NOUN;
}

static void
read_noun(int line, char **words, size_t count)
{
	struct morph_noun noun = {
	    .singular = words[2], .features = part_of_speech(words[1])};
	const char *plurals[WORDS_MAX], *wrong;

	forget();
	noun.plurals = plurals;
	for (size_t i = 3; i < count; i++) {
		if (strncmp(words[i], "plural=", 7) == 0)
			plurals[noun.plural_count++] = words[i] + 7;
		else if (strncmp(words[i], "feminine=", 9) == 0)
			noun.feminine = words[i] + 9;
		noun.sound_masc |= strcmp(words[i], "masc") == 0;
		noun.sound_fem |= strcmp(words[i], "fem") == 0;
		noun.dual |= strcmp(words[i], "dual") == 0;
	}
	if ((wrong = morph_noun(&noun, collect, NULL)) != NULL)
		complain(line, words[2], wrong);
}

/* A line of forms: each must be there with the features of its place. */
static void
expect_row(int line, char **words, size_t count, const char *const *features,
    size_t wanted)
{
	if (count != wanted + 1) {
		complain(line, words[0], "wrong number of forms");
		return;
	}
	for (size_t i = 0; i < wanted; i++)
		if (strcmp(words[i + 1], "-") != 0)
			expect(line, words[i + 1], features[i]);
}

/* The end of an entry with all its forms: was anything else made, or less? */
static void
check_all(int line, struct map *allowed)
{
	size_t place = 0;
	const char *form;

	for (size_t i = 0; i < form_count; i++)
		if (map_get(allowed, forms[i].text) == NULL)
			complain(line, forms[i].text,
			    morph_describe(forms[i].features));
	while ((form = map_next(allowed, &place, NULL)) != NULL) {
		size_t i = 0;

		while (i < form_count && strcmp(forms[i].text, form) != 0)
			i++;
		if (i == form_count)
			complain(line, form, "is not made");
	}
	map_free(allowed, NULL);
}

#define ROW(features)                                                          \
	expect_row(line, words, count, features,                               \
	    sizeof(features) / sizeof *(features))

START_TEST(test_paradigms)
{
	FILE *file = fopen(paradigms, "r");
	char *text = NULL, *words[WORDS_MAX];
	size_t room = 0, count;
	struct map *allowed = NULL;
	int line = 0, verbs = 0, nouns = 0;

	ck_assert_ptr_nonnull(file);
	while (getline(&text, &room, file) != -1) {
		char *copy = xstrdup(text);

		line++;
		count = split(text, words);
		if (count == 0 && allowed != NULL) {
			check_all(line, allowed);
			allowed = NULL;
		}
		if (count == 0 || words[0][0] == '#') {
			/* nothing to do */
		} else if (strcmp(words[0], "verb") == 0) {
			read_verb(line, words, count, true);
			verbs++;
		} else if (strcmp(words[0], "all") == 0) {
			read_verb(line, words, count, false);
			allowed = map_new();
		} else if (strcmp(words[0], "noun") == 0) {
			read_noun(line, words, count);
			nouns++;
		} else if (allowed != NULL) {
			for (size_t i = 0; i < count; i++)
				map_set(allowed, words[i], allowed);
		} else if (strcmp(words[0], "past") == 0) {
			ROW(past_features);
		} else if (strcmp(words[0], "present") == 0) {
			ROW(present_features);
		} else if (strcmp(words[0], "nouns") == 0) {
			ROW(noun_features);
		} else {
			copy[strcspn(copy, "\n")] = '\0';
			expect(line, words[0], copy + strlen(words[0]) + 1);
		}
		free(copy);
	}
	if (allowed != NULL)
		map_free(allowed, NULL);
	free(text);
	fclose(file);
	forget();
	ck_assert_int_ge(verbs, 60);
	ck_assert_int_ge(nouns, 40);
	ck_assert_int_eq(failures, 0);
}
END_TEST

static const struct {
	const char *past;
	const char *present;
	const char *masdar;
	const char *wrong; /* NULL: fine */
} entries[] = {
    {"قتل", NULL, NULL, "form I needs its present (or form II its shadda)"},
    {"قتل", "يضرب", NULL, "its present does not agree with its past"},
    {"قتل", "قتل", NULL, "its present does not agree with its past"},
    {"قتّل", NULL, NULL, NULL},
    {"قرر", NULL, NULL, NULL},
    {"دمر", "يدمر", "تدمير", NULL},
    {"ليس", NULL, NULL, NULL},
    {"", NULL, NULL, "too short for a word"},
    {"ق", NULL, NULL, "too short for a word"},
    {"killed", NULL, NULL, "not a single word in Arabic letters"},
    {"قتل عمدا", NULL, NULL, "not a single word in Arabic letters"},
    {"قتل", "يقتل", "قتل عمد", "not a single word in Arabic letters"},
    {"\xd9", NULL, NULL, "not a single word in Arabic letters"},
    {"آآآآآآآآآآآآآآآآآآآآ", NULL, NULL,
	"not the past tense (he did) of a known verb form"},
    {"قققققققققققققققققققققققققق", NULL, NULL, "too long for a word"},
    {"إستهدف", NULL, NULL, "not the past tense (he did) of a known verb form"},
};

START_TEST(test_entries)
{
	struct morph_verb verb = {
	    .past = entries[_i].past, .present = entries[_i].present};
	const char *wrong;

	verb.masdars = &entries[_i].masdar;
	verb.masdar_count = entries[_i].masdar != NULL;
	wrong = morph_verb(&verb, collect, NULL);
	ck_assert_pstr_eq(wrong, entries[_i].wrong);
	ck_assert(wrong == NULL || form_count == 0);
	forget();
}
END_TEST

/* Which form of the verb an entry is taken for, by a form that shows it. */
static const struct {
	const char *past;
	const char *present;
	const char *form;
	const char *features;
	bool made;
} choices[] = {
    {"آخذ", "يؤاخذ", "يؤاخذون", "present active 3 masc plur", true},
    {"آتى", NULL, "يؤتي", "present active 3 masc sing", true},
    {"أمّن", NULL, "تأمين", "masdar sing", true},
    {"أيد", "يؤيد", "تأييد", "masdar sing", true},
    {"أعدّ", NULL, "إعداد", "masdar sing", true},
    {"أعد", "يعد", "أعددت", "past active 1 sing", true},
    {"أضر", "يضر", "إضرار", "masdar sing", true},
    {"اطّلع", NULL, "يطلع", "present active 3 masc sing", true},
    {"اصطدم", NULL, "اصطدام", "masdar sing", true},
    {"ازدحم", NULL, "ازدحام", "masdar sing", true},
    {"انتشر", NULL, "انتشار", "masdar sing", true},
    {"انحاز", NULL, "انحياز", "masdar sing", true},
    {"استمع", NULL, "استماع", "masdar sing", true},
    {"استوى", NULL, "يستوي", "present active 3 masc sing", true},
    {"استطاع", NULL, "يستطع", "present jussive active 3 masc sing", true},
    {"حارب", NULL, "محاربة", "masdar sing", true},
    {"حارب", NULL, "حراب", "masdar sing", false},
    {"ليس", NULL, "لسنا", "past active 1 plur", true},
    {"ودّ", "يود", "وددت", "past active 1 sing", true},
    {"حاجّ", NULL, "يحاجون", "present active 3 masc plur", true},
    {"قتل", "يقتل", "قتلو", "past active 3 masc plur presuffix", true},
    {"رمى", "يرمي", "رما", "past active 3 masc sing presuffix", true},
    {"قرأ", "يقرأ", "يقرؤ", "present active 3 masc sing presuffix", true},
    {"قتل", "يقتل", "قتلتمو", "2 masc plur presuffix", true},
};

START_TEST(test_choices)
{
	struct morph_verb verb = {
	    .past = choices[_i].past, .present = choices[_i].present};
	bool made = false;

	ck_assert_pstr_eq(morph_verb(&verb, collect, NULL), NULL);
	for (size_t i = 0; i < form_count; i++)
		made |= strcmp(forms[i].text, choices[_i].form) == 0 &&
			has_features(forms[i].features, choices[_i].features);
	ck_assert_int_eq(made, choices[_i].made);
	forget();
}
END_TEST

START_TEST(test_options)
{
	struct morph_verb verb = {.past = "عاد",
	    .present = "يعود",
	    .no_passive = true,
	    .no_present = true};

	ck_assert_pstr_eq(morph_verb(&verb, collect, NULL), NULL);
	ck_assert_uint_gt(form_count, 10);
	for (size_t i = 0; i < form_count; i++) {
		ck_assert_uint_eq(forms[i].features & F_PASSIVE, 0);
		ck_assert_uint_eq(forms[i].features & F_TENSE, F_PAST);
	}
	forget();
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("morph");
	TCase *tests = tcase_create("forms");
	SRunner *runner;
	int failed;

	tcase_add_test(tests, test_paradigms);
	tcase_add_loop_test(
	    tests, test_entries, 0, sizeof entries / sizeof *entries);
	tcase_add_loop_test(
	    tests, test_choices, 0, sizeof choices / sizeof *choices);
	tcase_add_test(tests, test_options);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
