/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <glob.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lexicon/gazetteer.h"
#include "lexicon/stanza.h"

/* Places: their stanzas, what is refused, and which of a name is meant. */

struct loading {
	struct gazetteer *gazetteer;
	struct errors *errors;
};

static void
add_place(void *arg, const struct stanza *stanza)
{
	struct loading *l = arg;

	ck_assert_str_eq(stanza->kind, "place");
	gazetteer_add(l->gazetteer, stanza, l->errors);
}

static struct keywords *
load_keywords(struct errors *errors)
{
	struct keywords *keywords =
	    keywords_load("config/ar/keywords.lex", errors);

	ck_assert_msg(keywords != NULL, "run from the top of the sources");
	return keywords;
}

/* Read stanzas from a string, through a file as in life. */
static void
read_text(struct gazetteer *g, const struct keywords *keywords,
    const char *text, struct errors *errors)
{
	struct loading l = {g, errors};
	char path[] = "/tmp/test_gazetteer.XXXXXX";
	FILE *file = fdopen(mkstemp(path), "w");

	fputs(text, file);
	fclose(file);
	stanza_read(path, keywords, add_place, &l, errors);
	unlink(path);
}

static struct gazetteer *
load_text(const char *text, struct errors *errors)
{
	struct keywords *keywords = load_keywords(errors);
	struct gazetteer *g = gazetteer_new(keywords);

	read_text(g, keywords, text, errors);
	gazetteer_finish(g, errors);
	keywords_free(keywords);
	return g;
}

#define SY                                                                                   \
	"مكان sy\nاسم سوريا\nنسبة سوري\nجنسية Syrian\nبلد SYR\n" \
	"صنف_الكيان country\nموقع 35 38\nسكان 20000000\n\n"
#define HALAB                                                                                 \
	"مكان sy.halab-gov\nاسم حلب\nإنجليزي Aleppo\n"                       \
	"صنف_الكيان admin1\nأب sy\nموقع 36.3 37.5\nجيونيمز 170062\n\n"  \
	"مكان sy.halab\nاسم حلب\nإنجليزي Aleppo\nصنف_الكيان city\n" \
	"أب sy.halab-gov\nموقع 36.2 37.16\nسكان 1602264\n\n"

/* What is wrong in a file, and what is said of it. */
static const struct {
	const char *text;
	const char *want; /* part of the messages; NULL: none */
} wrong[] = {
    {SY HALAB, NULL},
    {SY SY, ":10:6: place \"sy\" stands already in "},
    {"مكان a\nصنف_الكيان city\n", "place \"a\" has no name"},
    {"مكان a\nاسم ب\n", "place \"a\" has no kind"},
    {"مكان a\nاسم ب\nصنف_الكيان metropolis\n",
	":3:12: \"metropolis\" is no kind of place"},
    {"مكان a\nاسم ب\nصنف_الكيان country\n", "has no country code"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nبلد SY\n", "\"SY\" is no country code"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nموقع 91 10\n",
	"there is no such position as 91 10"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nموقع 10 -181\n", "no such position"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nموقع 0 0\n", "no such position"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nموقع nan 1\n", "no such position"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nموقع 33,5 36\n", "is no position"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nموقع 33.5\n", "is no position"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nسكان -5\n", "no whole number"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nسكان 99999999999\n", "no whole number"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nملتبس ربما\n", "neither yes nor no"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nصنف_الكيان town\n", "kind is told twice"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nأب b\nأب c\n", "parent is told twice"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nمضارع يكتب\n",
	"a place has no such fact as present"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nأب nowhere\n",
	":4:4: there is no place \"nowhere\""},
    {"مكان a\nاسم ب\nصنف_الكيان city\nأب a\n",
	"the parents of \"a\" go in a circle"},
    {"مكان a\nاسم ب\nصنف_الكيان city\nأب b\n\n"
     "مكان b\nاسم ج\nصنف_الكيان city\nأب a\n",
	"the parents of \"a\" go in a circle"},
    {"مكان a\nاسم إدلب\nاسم ادلب\nصنف_الكيان city\n", "stands twice"},
    {SY "مكان a\nاسم إدلب\nصنف_الكيان city\nأب sy\n\n"
	"مكان b\nاسم ادلب\nصنف_الكيان town\nأب sy\n",
	"\"a\" below the same parent has the name"},
    /* a city and its governorate, or villages of two districts, may */
    {SY HALAB "مكان a\nاسم إدلب\nصنف_الكيان town\nأب sy\n\n"
	      "مكان b\nاسم ادلب\nصنف_الكيان town\nأب sy.halab-gov\n",
	NULL},
    {"مكان a\nاسم أ\nصنف_الكيان city\nجيونيمز 7\n\n"
     "مكان b\nاسم ب\nصنف_الكيان city\nجيونيمز 7\n",
	"GeoNames id 7 is also that of \"a\""},
    {SY HALAB "مكان b\nاسم ب\nصنف_الكيان town\nأب sy.halab\nموقع 37.16 3.62\n",
	"km from its parent \"sy.halab\""},
    {SY HALAB "مكان b\nاسم ب\nصنف_الكيان town\nأب sy.halab\nبلد IRQ\n",
	"is in IRQ but its parent \"sy.halab\" in SYR"},
};

START_TEST(test_wrong)
{
	struct errors errors = {0};
	struct gazetteer *g = load_text(wrong[_i].text, &errors);

	if (wrong[_i].want == NULL)
		ck_assert_msg(errors.count == 0, "%s", errors.text.data);
	else {
		ck_assert_msg(
		    errors.count >= 1, "nothing said of\n%s", wrong[_i].text);
		ck_assert_msg(strstr(errors.text.data, wrong[_i].want) != NULL,
		    "want: %s\nis: %s", wrong[_i].want, errors.text.data);
	}
	gazetteer_free(g);
	errors_free(&errors);
}
END_TEST

#define PLACE(id, name, kind, parent, rest)                                    \
	"مكان " id "\nاسم " name "\nصنف_الكيان " kind "\nأب " parent "\n" rest \
	"\n\n"
#define COUNTRY(id, name, code, at)                                            \
	"مكان " id "\nاسم " name "\nصنف_الكيان country\nبلد " code             \
	"\nموقع " at "\nسكان 9000000\n\n"

/* Names that several places have, as in life. */
static const char many[] = SY HALAB COUNTRY("ly", "ليبيا", "LBY",
    "27 17") COUNTRY("lb", "لبنان", "LBN", "33.9 35.9") COUNTRY("tn", "تونس",
    "TUN", "34 9") COUNTRY("ml", "مالي", "MLI", "17 -4") PLACE("tn.tunis",
    "تونس", "city", "tn",
    "موقع 36.8 10.2\nسكان 700000") PLACE("ly.tripoli", "طرابلس", "city", "ly",
    "موقع 32.9 13.2\nسكان 1150000") PLACE("lb.tripoli", "طرابلس", "city", "lb",
    "موقع 34.44 35.84\nسكان 230000") PLACE("sy.hims-gov", "حمص", "admin1", "sy",
    "موقع 34.3 38.3") PLACE("sy.hims", "حمص", "city", "sy.hims-gov",
    "موقع 34.73 36.71\nسكان 775000") PLACE("sy.hims-zahra", "الزهراء",
    "neighbourhood", "sy.hims", "موقع 34.74 36.74") PLACE("sy.halab-zahra",
    "الزهراء", "neighbourhood", "sy.halab", "موقع 36.23 37.1")
    PLACE("sy.nubl-zahra", "الزهراء", "town", "sy.halab-gov", "موقع 36.38 37")
	PLACE("sy.salma", "سلمى", "town", "sy", "موقع 35.67 36.13\nملتبس نعم")
	    PLACE("sy.qasr", "القصر", "village", "sy", "موقع 32.8 37")
		PLACE("geonames.1", "الموصل", "village", "sy",
		    "موقع 33 37\nجيونيمز 1") PLACE("geonames.2", "السعن",
		    "village", "sy.hims-gov", "موقع 34.8 37\nجيونيمز 2")
		    PLACE("sy.mingh", "منغ", "town", "sy.halab-gov",
			"موقع 36.5 37.04") PLACE("sy.mingh-air", "منغ",
			"airport", "sy.halab-gov", "موقع 36.52 37.04");

struct rank_case {
	const char *name;
	const char *parents;   /* ids */
	const char *mentions;  /* ids; one told twice counts twice */
	const char *countries; /* codes */
	const char *feed;
	int cue; /* kind, or -1 */
	bool preposition;
	const char *want; /* id, or "" for none */
};

static const struct rank_case ranks[] = {
    /* without a hint the better known, with one what it says */
    {"طرابلس", "", "", "", NULL, -1, true, "ly.tripoli"},
    {"طرابلس", "lb", "", "", NULL, -1, true, "lb.tripoli"},
    {"طرابلس", "", "", "LBN", NULL, -1, false, "lb.tripoli"},
    {"طرابلس", "", "lb", "", NULL, -1, false, "lb.tripoli"},
    {"طرابلس", "", "", "", "LBN", -1, false, "lb.tripoli"},
    {"طرابلس", "", "", "LBY", "LBN", -1, false, "ly.tripoli"},
    {"طرابلس", "", "lb.tripoli", "LBY LBN", NULL, -1, false, "lb.tripoli"},
    /* a country before its capital, unless a city is asked for */
    {"تونس", "", "", "", NULL, -1, true, "tn"},
    {"تونس", "", "", "", NULL, PLACE_CITY, true, "tn.tunis"},
    /* a city before its governorate, unless that is asked for */
    {"حلب", "", "", "", NULL, -1, true, "sy.halab"},
    {"حلب", "", "", "", NULL, PLACE_CITY, true, "sy.halab"},
    {"حلب", "", "", "", NULL, PLACE_ADMIN1, true, "sy.halab-gov"},
    /* three of one name: by the parent beside it, by the cue, or none */
    {"الزهراء", "sy.hims sy.hims-gov", "", "", NULL, PLACE_NEIGHBOURHOOD, true,
	"sy.hims-zahra"},
    {"الزهراء", "sy.halab", "sy.hims sy.hims", "", NULL, -1, true,
	"sy.halab-zahra"},
    {"الزهراء", "", "sy.hims", "", NULL, PLACE_NEIGHBOURHOOD, true,
	"sy.hims-zahra"},
    {"الزهراء", "", "sy.halab", "", NULL, PLACE_TOWN, true, "sy.nubl-zahra"},
    {"الزهراء", "", "", "SYR", NULL, PLACE_NEIGHBOURHOOD, true, ""},
    {"منغ", "", "", "", NULL, PLACE_AIRPORT, false, "sy.mingh-air"},
    {"منغ", "", "", "", NULL, -1, false, "sy.mingh"},
    /* a common word or a person's name */
    {"سلمى", "", "", "", NULL, -1, false, ""},
    {"سلمى", "", "", "SYR", NULL, -1, false, ""},
    {"سلمى", "", "", "", NULL, -1, true, ""},
    {"سلمى", "", "", "SYR", NULL, -1, true, "sy.salma"},
    {"سلمى", "", "", "", NULL, PLACE_TOWN, false, "sy.salma"},
    {"سلمى", "", "sy.salma", "", NULL, -1, false, "sy.salma"},
    {"سلمى", "sy", "", "", NULL, -1, false, "sy.salma"},
    /* a village that the article's country speaks against */
    {"القصر", "", "", "", NULL, -1, false, "sy.qasr"},
    {"القصر", "lb", "", "LBN", NULL, -1, true, ""},
    /* imported villages need a cue, or a parent beside them */
    {"الموصل", "", "", "SYR", NULL, -1, true, ""},
    {"الموصل", "", "sy", "", NULL, PLACE_VILLAGE, true, "geonames.1"},
    {"السعن", "", "sy.hims", "SYR", "SYR", -1, true, ""},
    {"السعن", "sy.hims-gov", "", "", NULL, -1, true, "geonames.2"},
};

/* Indices of ids in a string, divided by spaces. */
static size_t
find_ids(const struct gazetteer *g, const char *ids, uint32_t *out)
{
	char *copy = strdup(ids), *save = NULL, *id;
	size_t n = 0;

	for (id = strtok_r(copy, " ", &save); id != NULL;
	     id = strtok_r(NULL, " ", &save)) {
		const struct place *place = gazetteer_find(g, id);

		ck_assert_msg(place != NULL, "no place %s", id);
		out[n++] = place->index;
	}
	free(copy);
	return n;
}

static size_t
find_name(const struct gazetteer *g, const char *name, uint32_t *out)
{
	size_t n = 0;

	for (uint32_t i = 0; i < gazetteer_count(g); i++)
		if (strcmp(gazetteer_place(g, i)->name, name) == 0)
			out[n++] = i;
	return n;
}

START_TEST(test_rank)
{
	const struct rank_case *c = &ranks[_i];
	struct errors errors = {0};
	struct gazetteer *g = load_text(many, &errors);
	uint32_t candidates[8], parents[8], mentioned[8];
	struct place_count mentions[8];
	struct place_country countries[8];
	struct place_context context = {.parents = parents,
	    .mentions = mentions,
	    .countries = countries,
	    .feed_country = c->feed,
	    .preposition = c->preposition};
	size_t n = find_name(g, c->name, candidates);
	const struct place *place;

	ck_assert_msg(errors.count == 0, "%s", errors.text.data);
	context.parent_count = find_ids(g, c->parents, parents);
	context.mention_count = find_ids(g, c->mentions, mentioned);
	for (size_t i = 0; i < context.mention_count; i++)
		mentions[i] = (struct place_count){mentioned[i], 1};
	for (const char *p = c->countries; *p != '\0'; p += p[3] ? 4 : 3) {
		snprintf(countries[context.country_count].code, 4, "%s", p);
		countries[context.country_count++].weight = 1;
	}
	if (c->cue >= 0)
		context.kinds = PLACE_BIT(c->cue);
	place = gazetteer_rank(g, candidates, n, &context);
	ck_assert_str_eq(place != NULL ? place->id : "", c->want);
	gazetteer_free(g);
	errors_free(&errors);
}
END_TEST

START_TEST(test_relations)
{
	struct errors errors = {0};
	struct gazetteer *g = load_text(many, &errors);
	const struct place *sy = gazetteer_find(g, "sy");
	const struct place *zahra = gazetteer_find(g, "sy.halab-zahra");
	const struct place *hims = gazetteer_find(g, "sy.hims");

	ck_assert(gazetteer_country_place(g, "SYR") == sy);
	ck_assert(gazetteer_country_place(g, "XXX") == NULL);
	ck_assert(gazetteer_find(g, "nowhere") == NULL);
	ck_assert_str_eq(sy->nisba[0], "سوري");
	ck_assert_str_eq(sy->demonym, "Syrian");
	ck_assert_str_eq(zahra->country, "SYR");
	ck_assert_str_eq(gazetteer_admin1(g, zahra)->id, "sy.halab-gov");
	ck_assert(gazetteer_admin2(g, zahra) == NULL);
	ck_assert(gazetteer_within(g, zahra, sy));
	ck_assert(gazetteer_within(g, sy, sy));
	ck_assert(!gazetteer_within(g, sy, zahra));
	ck_assert(!gazetteer_within(g, zahra, hims));
	ck_assert_str_eq(place_precision(zahra), "point");
	ck_assert_str_eq(place_precision(hims), "locality");
	/* one degree of a meridian is 111.19 km on a sphere of 6371 km */
	ck_assert_double_eq_tol(
	    place_distance(&(struct place){.located = true, .lat = 1, .lon = 9},
		&(struct place){.located = true, .lat = 2, .lon = 9}),
	    111.195, 0.01);
	ck_assert(place_distance(&(struct place){0}, hims) < 0);
	gazetteer_free(g);
	errors_free(&errors);
}
END_TEST

/* Imported places beside ours, in one file and the other order. */
START_TEST(test_imported)
{
	static const char imported[] = PLACE(
	    "geonames.170062", "محافظة حلب", "admin1", "sy", "جيونيمز 170062")
	    PLACE("geonames.9", "منغ", "village", "geonames.170062",
		"موقع 36.5 37.04\nجيونيمز 9") PLACE("geonames.8", "تل رفعت",
		"town", "geonames.170062", "موقع 36.47 37.1\nجيونيمز 8");
	struct errors errors = {0};
	char *text;
	struct gazetteer *g;

	ck_assert(asprintf(&text, "%s%s", _i ? many : imported,
		      _i ? imported : many) > 0);
	g = load_text(text, &errors);
	ck_assert_msg(errors.count == 0, "%s", errors.text.data);
	ck_assert_str_eq(
	    gazetteer_find(g, "geonames.170062")->id, "sy.halab-gov");
	ck_assert_str_eq(gazetteer_find(g, "geonames.9")->id, "sy.mingh");
	ck_assert_str_eq(
	    gazetteer_place(g, gazetteer_find(g, "geonames.8")->parent)->id,
	    "sy.halab-gov");
	for (uint32_t i = 0; i < gazetteer_count(g); i++)
		ck_assert_uint_eq(gazetteer_place(g, i)->index, i);
	gazetteer_free(g);
	errors_free(&errors);
	free(text);
}
END_TEST

/* A later folder replaces by id and switches off. */
START_TEST(test_layers)
{
	struct errors errors = {0};
	struct keywords *keywords = load_keywords(&errors);
	struct gazetteer *g = gazetteer_new(keywords);

	read_text(g, keywords, SY HALAB, &errors);
	gazetteer_layer(g);
	read_text(g, keywords,
	    PLACE("sy.halab", "حلب الشهباء", "town", "sy", ""), &errors);
	ck_assert(gazetteer_remove(g, "sy.halab-gov"));
	ck_assert(!gazetteer_remove(g, "sy.halab-gov"));
	gazetteer_finish(g, &errors);
	ck_assert_msg(errors.count == 0, "%s", errors.text.data);
	ck_assert_uint_eq(gazetteer_count(g), 2);
	ck_assert_str_eq(gazetteer_find(g, "sy.halab")->name, "حلب الشهباء");
	ck_assert(gazetteer_find(g, "sy.halab-gov") == NULL);
	gazetteer_free(g);
	keywords_free(keywords);
	errors_free(&errors);
}
END_TEST

/* The places that come with the program. */
START_TEST(test_shipped)
{
	struct errors errors = {0};
	struct keywords *keywords = load_keywords(&errors);
	struct gazetteer *g = gazetteer_new(keywords);
	struct loading l = {g, &errors};
	glob_t files;

	ck_assert_int_eq(
	    glob("config/ar/lexicon/places/*.lex", 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++)
		stanza_read(
		    files.gl_pathv[i], keywords, add_place, &l, &errors);
	gazetteer_finish(g, &errors);
	ck_assert_msg(errors.count == 0, "%s", errors.text.data);
	ck_assert(gazetteer_country_place(g, "SYR") != NULL);
	for (uint32_t i = 0; i < gazetteer_count(g); i++)
		ck_assert_msg(!gazetteer_place(g, i)->imported, "%s is ours",
		    gazetteer_place(g, i)->id);
	globfree(&files);
	gazetteer_free(g);
	keywords_free(keywords);
	errors_free(&errors);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof(table)[0]))

int
main(void)
{
	Suite *suite = suite_create("gazetteer");
	TCase *tcase = tcase_create("gazetteer");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(tcase, test_wrong, 0, COUNT(wrong));
	tcase_add_loop_test(tcase, test_rank, 0, COUNT(ranks));
	tcase_add_test(tcase, test_relations);
	tcase_add_loop_test(tcase, test_imported, 0, 2);
	tcase_add_test(tcase, test_layers);
	tcase_add_test(tcase, test_shipped);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
