/* SPDX-License-Identifier: ISC */
/* News and what is only history beside it. */
#include <check.h>
#include <stdlib.h>

#include "knowledge.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

static const struct {
	const char *published, *body;
	unsigned news, history; /* events */
} stories[] = {
    {"2020-01-15", "قصف الجيش السوري مدينة إدلب أمس.", 1, 0},
    {"2020-01-15",
	"قصف الجيش السوري مدينة حماة في عام 1982. وقصف الجيش السوري مدينة إدلب "
	"أمس.",
	1, 1},
    /* Older than a month, beside something newer and alone. */
    {"2020-01-15",
	"قصف الجيش السوري مدينة إدلب أمس. وقصف الجيش السوري مدينة حماة في 3 "
	"أكتوبر 2019.",
	1, 1},
    {"2020-01-15", "قصف الجيش السوري مدينة حماة في 3 أكتوبر 2019.", 1, 0},
    {"2020-01-15", "قصف الجيش السوري مدينة حماة في 3 أكتوبر 2015.", 0, 1},
    /* No day of publication: the latest day that is told stands for it. */
    {NULL,
	"قصف الجيش السوري مدينة إدلب في 14 يناير 2020. وقصف الجيش السوري مدينة "
	"حماة في 3 مارس 2015.",
	1, 1},
    {NULL, "قصف الجيش السوري مدينة حماة في 3 مارس 2015.", 1, 0},
};

START_TEST(test_background)
{
	struct article article = {.id = "t",
	    .body = stories[_i].body,
	    .published = stories[_i].published};
	struct event_list list = extract_article(knowledge, &article, arena);
	unsigned news = 0, history = 0;

	for (size_t i = 0; i < list.count; i++)
		*(list.events[i].background ? &history : &news) += 1;
	ck_assert_uint_eq(news, stories[_i].news);
	ck_assert_uint_eq(history, stories[_i].history);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("background");
	TCase *tests = tcase_create("background");
	SRunner *runner;
	int failed;

	tcase_add_unchecked_fixture(tests, load, unload);
	tcase_set_timeout(tests, 60);
	tcase_add_loop_test(tests, test_background, 0, COUNT(stories));
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
