/* SPDX-License-Identifier: ISC */
/* Where events happen: the place that each sentence of a table gives. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "extract.h"
#include "lexicon/stanza.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

/* Made-up villages that are laid beside the lexicon, and their countries. */
#define VILLAGES 80000

static struct knowledge *knowledge, *crowded;
static struct arena *arena;

static struct knowledge *
load_folders(const char *const *folders, size_t count)
{
	struct errors errors = {0};
	struct knowledge *k = knowledge_load(folders, count, &errors);

	ck_assert_msg(k != NULL, "%s",
	    count > 1 ? "the villages have errors" : "config has errors");
	errors_free(&errors);
	return k;
}

static void
load(void)
{
	static const char *const folders[] = {"config"};

	knowledge = load_folders(folders, 1);
	arena = arena_new();
}

static void
unload(void)
{
	arena_free(arena);
	knowledge_free(knowledge);
}

/* The place of the first event of a type; id "-" if it has none. */
static void
find_place(const struct knowledge *k, const char *title, const char *body,
    const char *type, const char **id, const char **text)
{
	struct article article = {.id = "test",
	    .title = title,
	    .body = body,
	    .published = "2020-01-15",
	    .lang = "ar"};
	struct event_list list = extract_article(k, &article, arena);

	*id = *text = NULL;
	for (size_t i = 0; i < list.count; i++) {
		const struct event_place *place = list.events[i].place;

		if (strcmp(list.events[i].event_type, type) != 0)
			continue;
		*id = place && place->id ? place->id : "-";
		*text = place ? place->text : NULL;
		return;
	}
}

static const struct {
	const char *body, *type, *id, *text; /* "-": no place of ours */
} sentences[] = {
    /* Names, and what lies around them */
    {"قصفت الطائرات الحربية بلدة كفرنبل في ريف إدلب الجنوبي.", "air_strike",
	"sy.kafr-nabl", "بلدة كفرنبل في ريف إدلب الجنوبي"},
    {"انفجرت سيارة مفخخة في الموصل شمال العراق.", "bombing", "iq.mosul",
	"الموصل"},
    {"قتل ثلاثة جنود في هجوم على قاعدة عسكرية في عدن.", "ground_attack",
	"ye.aden", "عدن"},
    /* A name that is also a verb is a place after a preposition. */
    {"انتحاري يقتل 50 جنديا في عدن.", "suicide_bombing", "ye.aden", "عدن"},
    /* ... and a person is none. */
    {"قال علي إن مسلحين قتلوا ثلاثة جنود.", "killing", "-", NULL},
    /* Whoever speaks, or of whom it is told, is elsewhere. */
    {"قال مصدر طبي في دمشق إن انفجارا وقع في مدينة حلب.", "bombing",
	"sy.aleppo", "مدينة حلب"},
    {"اعتقلت الشرطة محافظ حلب في مدينة حمص.", "arrest", "sy.homs", "مدينة حمص"},
    /* The inner of two. */
    {"هاجم مسلحون مخيم زمزم للنازحين في دارفور.", "ground_attack",
	"sd.zamzam-camp", "مخيم زمزم"},
    /* Where something falls, not where it comes from. */
    {"سقط صاروخ أطلق من قطاع غزة على مدينة عسقلان.", "shelling", "il.ashkelon",
	"مدينة عسقلان"},
    /* Where people were going is no place. */
    {"خطف مسلحون في بغداد 11 زائرا متجهين إلى كربلاء.", "abduction",
	"iq.baghdad", "بغداد"},
    /* No gazetteer has it: the words, and nothing more. */
    {"قصفت الطائرات قرية زرعوفة في ريف حماة.", "air_strike", "-",
	"قرية زرعوفة في ريف حماة"},
    /* An adjective is no name. */
    {"قصفت الطائرات منطقة مكتظة في حلب.", "air_strike", "sy.aleppo", "حلب"},
    /* What was told before */
    {"دخل الجيش مدينة تدمر أمس. وانفجرت عبوة ناسفة في المدينة.", "bombing",
	"sy.tadmur", "المدينة"},
    {"دوت انفجارات في العاصمة السورية.", "bombing", "sy.damascus",
	"العاصمة السورية"},
    {"وقعت اشتباكات بين الجيش ومسلحين في اليمن. وقتل جنديان في انفجار في "
     "العاصمة.",
	"bombing", "ye.sanaa", "العاصمة"},
    /* Carried on */
    {"وقعت اشتباكات بين الجيش ومسلحين في مدينة بنغازي. وقتل ثلاثة جنود في "
     "انفجار لغم.",
	"bombing", "ly.benghazi", "مدينة بنغازي"},
    /* ... but not by talk. */
    {"انفجرت سيارة مفخخة في الموصل. واتهمت الحكومة تنظيم داعش بالتفجير.",
	"accusation", "-", NULL},
    /* The suburbs of a city are not a suburb called so. */
    {"انفجرت عبوة ناسفة في ضواحي القاهرة.", "bombing", "eg.cairo",
	"ضواحي القاهرة"},
    /* The embassy of a country stands elsewhere. */
    {"انفجرت عبوة ناسفة قرب سفارة فلسطين في بيروت.", "bombing", "lb.beirut",
	"بيروت"},
};

START_TEST(test_sentence)
{
	const char *id, *text;

	find_place(knowledge, NULL, sentences[_i].body, sentences[_i].type, &id,
	    &text);
	ck_assert_msg(
	    id != NULL, "%s: no %s", sentences[_i].body, sentences[_i].type);
	ck_assert_msg(strcmp(id, sentences[_i].id) == 0, "%s: %s (%s), not %s",
	    sentences[_i].body, id, text ? text : "", sentences[_i].id);
	if (sentences[_i].text == NULL)
		ck_assert_ptr_null(text);
	else
		ck_assert_str_eq(text, sentences[_i].text);
}
END_TEST

/* --- A crowded gazetteer ------------------------------------------------- */

/* Names that villages share with words, people and well-known places. */
static const char *const taken[] = {"علي", "يونس", "الموصل", "حلب", "الشرطة",
    "مدينة", "تدمر", "مسلحون", "الجيش", "انفجار", "بغداد", "كربلاء", "حمص",
    "عدن", "قتل", "بيروت", "غزة", "دارفور", "الحكومة", "جنود"};
static const char *const countries[][2] = {{"SYR", "sy"}, {"IRQ", "iq"},
    {"YEM", "ye"}, {"EGY", "eg"}, {"SDN", "sd"}, {"LBY", "ly"}};
static const char *const syllables[] = {
    "با", "زو", "كا", "ري", "ما", "نو", "سا", "لي", "دا", "مو", "فا", "تو"};

static void
write_village(FILE *file, unsigned n)
{
	const char *const *country = countries[n % COUNT(countries)];
	unsigned s = n;

	fprintf(file, "place geonames.%u\nname ", 20000000 + n);
	if (n % 40 < COUNT(taken))
		fputs(taken[n % 40], file);
	else
		for (int i = 0; i < 5; i++, s /= COUNT(syllables))
			fputs(syllables[s % COUNT(syllables)], file);
	fprintf(file,
	    "\nname_en V%u\ncountry %s\nkind village\nparent %s\n"
	    "geonames %u\n\n",
	    n, country[0], country[1], 20000000 + n);
}

static void
load_crowded(void)
{
	char dir[] = "/tmp/rasid-place-XXXXXX", path[64];
	const char *folders[] = {"config", dir};
	static const char *const below[] = {"/ar", "/ar/lexicon"};
	FILE *file;

	ck_assert_ptr_nonnull(mkdtemp(dir));
	for (size_t i = 0; i < COUNT(below); i++) {
		snprintf(path, sizeof path, "%s%s", dir, below[i]);
		ck_assert_int_eq(mkdir(path, 0700), 0);
	}
	snprintf(path, sizeof path, "%s/ar/lexicon/villages.lex", dir);
	file = fopen(path, "w");
	ck_assert_ptr_nonnull(file);
	for (unsigned n = 0; n < VILLAGES; n++)
		write_village(file, n);
	fclose(file);
	crowded = load_folders(folders, 2);
	arena = arena_new();
	unlink(path);
	for (size_t i = COUNT(below); i-- > 0;) {
		snprintf(path, sizeof path, "%s%s", dir, below[i]);
		rmdir(path);
	}
	rmdir(dir);
}

static void
unload_crowded(void)
{
	arena_free(arena);
	knowledge_free(crowded);
}

START_TEST(test_crowded)
{
	for (size_t i = 0; i < COUNT(sentences); i++) {
		const char *id, *text;

		find_place(crowded, NULL, sentences[i].body, sentences[i].type,
		    &id, &text);
		ck_assert_msg(id != NULL && strcmp(id, sentences[i].id) == 0,
		    "%s: %s, not %s", sentences[i].body, id ? id : "no event",
		    sentences[i].id);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("place");
	TCase *c = tcase_create("sentences");
	SRunner *runner;
	int failed;

	tcase_add_unchecked_fixture(c, load, unload);
	tcase_add_loop_test(c, test_sentence, 0, COUNT(sentences));
	suite_add_tcase(suite, c);
	c = tcase_create("crowded");
	tcase_add_unchecked_fixture(c, load_crowded, unload_crowded);
	tcase_set_timeout(c, 60);
	tcase_add_test(c, test_crowded);
	suite_add_tcase(suite, c);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
