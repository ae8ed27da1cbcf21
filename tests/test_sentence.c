/* SPDX-License-Identifier: ISC */
/* Where sentences end. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "text/sentence.h"

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

/* The tokens of each sentence, sentences divided by bars. */
static const struct {
	const char *input, *want;
} texts[] = {
    {"", ""},
    {"قتل جندي", "قتل جندي"},
    {"قتل جندي. وأصيب آخر.", "قتل جندي . | واصيب اخر ."},
    {"هل قتل؟ نعم! انتهى", "هل قتل ? | نعم ! | انتهي"},
    {"عنوان\nمتن.\n\nفقرة", "عنوان | متن . | فقرة"},
    {"قال: لا، ثم سكت؛ وخرج", "قال : لا , ثم سكت ; وخرج"},
    /* an ellipsis goes on */
    {"قتل... ثم هرب… وعاد", "قتل ~ ثم هرب ~ وعاد"},
    /* stops of numbers and initials are none */
    {"ارتفع 3.5 بالمئة. وانخفض", "ارتفع 3.5 بالمئة . | وانخفض"},
    {"قالت أ.ف.ب. وأضافت", "قالت ا.ف.ب . | واضافت"},
    {"د. أحمد علي", "د . احمد علي"},
    /* every stop of a row is a sentence's end, and none is lost */
    {"نعم؟! لا", "نعم ? | ! | لا"},
    {"\"قتل.\" قالها", "قتل . | قالها"},
};

START_TEST(test_texts)
{
	struct arena *arena = arena_new();
	struct token_list list =
	    token_split(texts[_i].input, strlen(texts[_i].input), arena);
	struct sentence sentence;
	struct buf got = {0};

	buf_adds(&got, "");
	for (size_t at = 0; at < list.count; at += sentence.count) {
		sentence = sentence_next(&list, at);
		ck_assert_uint_eq(sentence.first, at);
		ck_assert_uint_gt(sentence.count, 0);
		if (at > 0)
			buf_adds(&got, " | ");
		for (size_t i = 0; i < sentence.count; i++)
			buf_printf(&got, "%s%s", i > 0 ? " " : "",
			    list.tokens[at + i].text);
	}
	ck_assert_str_eq(got.data, texts[_i].want);
	buf_free(&got);
	arena_free(arena);
}
END_TEST

/* A sentence without an end is cut, and all of it is read. */
START_TEST(test_longest)
{
	struct arena *arena = arena_new();
	struct sentence sentence;
	struct token_list list;
	struct buf text = {0};
	size_t count = 0;

	for (int i = 0; i < SENTENCE_MAX * 3 + 7; i++)
		buf_adds(&text, "كلمة ");
	list = token_split(text.data, text.length, arena);
	for (size_t at = 0; at < list.count; at += sentence.count) {
		sentence = sentence_next(&list, at);
		ck_assert_uint_gt(sentence.count, 0);
		ck_assert_uint_le(sentence.count, SENTENCE_MAX);
		count++;
	}
	ck_assert_uint_eq(count, 4);
	buf_free(&text);
	arena_free(arena);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("sentence");
	TCase *tests = tcase_create("sentence");
	SRunner *runner;
	int failed;

	tcase_add_loop_test(tests, test_texts, 0, COUNT_OF(texts));
	tcase_add_test(tests, test_longest);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
