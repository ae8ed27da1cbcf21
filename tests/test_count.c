/* SPDX-License-Identifier: ISC */
/* Numbers in digits and words, and how many were harmed. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "events/story.h"
#include "knowledge.h"
#include "rules/count.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

/* --- Number phrases ------------------------------------------------------- */

static const struct {
	const char *words;
	long value, max; /* UNKNOWN */
	bool vague;
} numbers[] = {
    {"25", 25, UNKNOWN, false},
    {"ثلاثة", 3, UNKNOWN, false},
    {"ثلاثة وعشرين", 23, UNKNOWN, false},
    {"خمسة عشر", 15, UNKNOWN, false},
    {"مئة وثلاثين", 130, UNKNOWN, false},
    {"ثلاثمئة", 300, UNKNOWN, false},
    {"ثلاثة آلاف", 3000, UNKNOWN, false},
    {"ألفين", 2000, UNKNOWN, false},
    {"أكثر من ألف", 1000, UNKNOWN, false},
    {"نحو 40", 40, UNKNOWN, false},
    {"ما لا يقل عن ثلاثة وعشرين", 23, UNKNOWN, false},
    {"ما يزيد على 40", 40, UNKNOWN, false},
    {"بين 20 و30", 20, 30, false},
    {"من 20 إلى 30", 20, 30, false},
    {"عشرات", UNKNOWN, UNKNOWN, true},
    {"مئات", UNKNOWN, UNKNOWN, true},
    {"عشرات الآلاف", UNKNOWN, UNKNOWN, true},
};

START_TEST(test_number)
{
	char body[400];
	struct article article = {.id = "t", .body = body};
	struct story *story;
	const struct story_sentence *s;

	snprintf(body, sizeof body, "قتل %s", numbers[_i].words);
	story = extract_story(knowledge, &article, arena);
	s = &story->sentences[0];
	for (size_t i = 1; i < s->analysis.count; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_COUNT][i];
		struct tally tally;

		if (p == NULL)
			continue;
		tally = count_value(s->scene, p);
		ck_assert_int_eq(tally.value, numbers[_i].value);
		ck_assert_int_eq(tally.max, numbers[_i].max);
		ck_assert_int_eq(tally.vague, numbers[_i].vague);
		return;
	}
	ck_abort_msg("\"%s\" is no number", numbers[_i].words);
}
END_TEST

/* --- Tolls ---------------------------------------------------------------- */

static const struct {
	const char *body;
	const char *type;
	long killed, wounded, detained;
} tolls[] = {
    {"قتل جنديان في انفجار عبوة ناسفة في بغداد.", "bombing", 2, UNKNOWN,
	UNKNOWN},
    {"مقتل ضابط ومجند وإصابة 3 آخرين في انفجار عبوة ناسفة في سيناء.", "bombing",
	2, 3, UNKNOWN},
    {"سقط 8 قتلى و27 جريحا في انفجار سيارة مفخخة في بغداد.", "bombing", 8, 27,
	UNKNOWN},
    {"قتل 23 شخصا من القوات الحكومية والفصائل المسلحة في اشتباكات في حلب.",
	"clash", 23, UNKNOWN, UNKNOWN},
    {"انفجرت سيارة مفخخة في كابول. وقتل 15 شخصا في الانفجار. وكانت الشرطة "
     "أعلنت مقتل 12 شخصا في الانفجار.",
	"bombing", 15, UNKNOWN, UNKNOWN},
    {"قتل 5 جنود و3 مسلحين في اشتباكات في درعا.", "clash", 8, UNKNOWN, UNKNOWN},
    {"قتل العشرات في انفجار سيارة مفخخة في بغداد.", "bombing", UNKNOWN, UNKNOWN,
	UNKNOWN},
    {"لقي ثلاثة عمال حتفهم برصاص مسلحين في بغداد.", "killing", 3, UNKNOWN,
	UNKNOWN},
    {"اعتقلت قوات إسرائيلية 15 فلسطينيا في الضفة الغربية.", "arrest", UNKNOWN,
	UNKNOWN, 15},
    {"خطف مسلحون مجهولون 3 صحفيين في بغداد.", "abduction", UNKNOWN, UNKNOWN, 3},
};

START_TEST(test_toll)
{
	struct article article = {
	    .id = "t", .body = tolls[_i].body, .published = "2017-11-16"};
	struct event_list list = extract_article(knowledge, &article, arena);

	for (size_t i = 0; i < list.count; i++) {
		const struct event *e = &list.events[i];

		if (strcmp(e->event_type, tolls[_i].type) != 0)
			continue;
		ck_assert_int_eq(e->killed, tolls[_i].killed);
		ck_assert_int_eq(e->wounded, tolls[_i].wounded);
		ck_assert_int_eq(e->detained, tolls[_i].detained);
		return;
	}
	ck_abort_msg("no %s is found", tolls[_i].type);
}
END_TEST

/* The dead of the two sides of a fight. */
START_TEST(test_sides)
{
	struct article article = {.id = "t",
	    .body = "دارت اشتباكات بين الجيش السوري وتنظيم داعش في دير الزور. "
		    "وقتل 5 من عناصر تنظيم داعش و3 من جنود الجيش السوري في "
		    "الاشتباكات.",
	    .published = "2017-11-16"};
	struct event_list list = extract_article(knowledge, &article, arena);

	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.events[0].killed, 8);
	ck_assert_int_eq(list.events[0].killed_actor, 3);
	ck_assert_int_eq(list.events[0].killed_target, 5);
}
END_TEST

/* Words that are no number are kept as they are. */
START_TEST(test_words)
{
	struct article article = {.id = "t",
	    .body = "قتل عشرات المدنيين في انفجار سيارة مفخخة في بغداد.",
	    .published = "2017-11-16"};
	struct event_list list = extract_article(knowledge, &article, arena);

	ck_assert_uint_eq(list.count, 1);
	ck_assert_int_eq(list.events[0].killed, UNKNOWN);
	ck_assert_ptr_nonnull(list.events[0].toll_text);
	ck_assert_str_eq(list.events[0].toll_text, "عشرات المدنيين");
}
END_TEST

/* Accidents, illness, sport: nobody was harmed by anybody. */
static const char *const harmless[] = {
    "قتل 3 أشخاص وأصيب 5 في حادث سير في القاهرة.",
    "أدى زلزال إلى مقتل 20 شخصا في إيران.",
    "أصيب اللاعب بخيبة أمل.",
    "خطف الفريق 3 نقاط ثمينة من ملعب منافسه.",
    "ضبطت الشرطة 25 كيلوغراما من المخدرات.",
};

START_TEST(test_harmless)
{
	struct article article = {
	    .id = "t", .body = harmless[_i], .published = "2017-11-16"};

	ck_assert_uint_eq(extract_article(knowledge, &article, arena).count, 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("count");
	TCase *tests = tcase_create("count");
	SRunner *runner;
	int failed;

	tcase_add_unchecked_fixture(tests, load, unload);
	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_number, 0, COUNT(numbers));
	tcase_add_loop_test(tests, test_toll, 0, COUNT(tolls));
	tcase_add_test(tests, test_sides);
	tcase_add_test(tests, test_words);
	tcase_add_loop_test(tests, test_harmless, 0, COUNT(harmless));
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
