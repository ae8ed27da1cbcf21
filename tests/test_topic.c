/* SPDX-License-Identifier: ISC */
/* Articles that are not on conflict, though their words are. */
#include <check.h>
#include <stdlib.h>

#include "knowledge.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static const struct {
	const char *title, *body;
	unsigned events;
} stories[] = {
    {"الأهلي يهزم الزمالك في كأس مصر",
	"فاز الأهلي على الزمالك في مباراة قوية على ملعب القاهرة. وقصف اللاعب "
	"مرمى "
	"الزمالك في الشوط الأول من المباراة.",
	0},
    {"سجن لص سرق بورصة القاهرة",
	"قضت المحكمة بسجن لص بتهمة السرقة والاحتيال. واعتقلت الشرطة رجلا في "
	"القاهرة بعد الجريمة.",
	0},
    {"قصف على ملعب كرة في حلب",
	"قصفت طائرات روسية ملعب كرة في مدينة حلب بالصواريخ أثناء مباراة.", 1},
    {"مقتل جنود في درعا", "قتل مسلحون 3 جنود في مدينة درعا.", 1},
};

START_TEST(test_topic)
{
	struct article article = {.id = "t",
	    .title = stories[_i].title,
	    .body = stories[_i].body,
	    .published = "2020-01-15"};
	struct event_list list = extract_article(knowledge, &article, arena);

	ck_assert_uint_eq(list.count, stories[_i].events);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("topic");
	TCase *tests = tcase_create("topic");
	SRunner *runner;
	int failed;

	tcase_add_unchecked_fixture(tests, load, unload);
	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_topic, 0, COUNT(stories));
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
