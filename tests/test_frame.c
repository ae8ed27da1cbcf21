/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "intake/blob.h"
#include "intake/frame.h"
#include "intake/job.h"

/* What processes say to each other, also if one of them means harm. */

static struct buf
make(void)
{
	struct buf buf = {0};
	size_t begin = frame_begin(&buf, FRAME_ARTICLE, 7);

	frame_text(&buf, "id");
	frame_number(&buf, 42);
	frame_bytes(&buf, "a\0b", 3);
	frame_text(&buf, NULL);
	frame_end(&buf, begin);
	return buf;
}

START_TEST(test_round)
{
	struct buf buf = make();
	struct frame frame;
	size_t length;
	char *text;

	ck_assert_uint_eq(frame_size(buf.data, buf.length), buf.length);
	frame = frame_open(buf.data, buf.length);
	ck_assert_int_eq(frame.type, FRAME_ARTICLE);
	ck_assert_uint_eq(frame.number, 7);
	text = frame_take_text(&frame);
	ck_assert_str_eq(text, "id");
	free(text);
	ck_assert_uint_eq(frame_get_number(&frame), 42);
	ck_assert_int_eq(
	    memcmp(frame_get_bytes(&frame, &length), "a\0b", 3), 0);
	ck_assert_uint_eq(length, 3);
	text = frame_take_text(&frame);
	ck_assert_str_eq(text, "");
	free(text);
	ck_assert(!frame.bad && frame.at == frame.end);
	frame_get_number(&frame);
	ck_assert(frame.bad);
	buf_free(&buf);
}
END_TEST

/* However it is cut short, nothing is read beyond its end. */
START_TEST(test_short)
{
	struct buf buf = make();

	for (size_t length = 0; length < buf.length; length++) {
		char *copy = malloc(length + 1);
		struct frame frame;
		size_t got;

		memcpy(copy, buf.data, length);
		frame = frame_open(copy, length);
		free(frame_take_text(&frame));
		frame_get_number(&frame);
		frame_get_bytes(&frame, &got);
		free(frame_take_text(&frame));
		ck_assert(frame.bad || length < FRAME_LENGTH);
		free(copy);
	}
	ck_assert_uint_eq(frame_size(buf.data, 3), 0);
	buf_free(&buf);
}
END_TEST

START_TEST(test_lies)
{
	struct buf buf = {0};
	struct frame frame;
	size_t begin = frame_begin(&buf, FRAME_ROWS, 1), length;

	frame_bytes(&buf, "a\0b", 3);
	frame_end(&buf, begin);
	frame = frame_open(buf.data, buf.length);
	free(frame_take_text(&frame)); /* a text with NUL */
	ck_assert(frame.bad);
	memset(buf.data + FRAME_LENGTH + FRAME_LEAST, 0xff, 4);
	frame = frame_open(buf.data, buf.length);
	frame_get_bytes(&frame, &length); /* longer than all */
	ck_assert(frame.bad);
	ck_assert_uint_eq(length, 0);
	buf_free(&buf);
}
END_TEST

static void
no_answer(void *arg, struct job *job)
{
	(void)arg;
	(void)job;
}

/* What a worker may not say about its job. */
START_TEST(test_job_nonsense)
{
	static const struct {
		enum frame_type type;
		int number; /* beside the job's */
		size_t bytes;
	} lies[] = {{FRAME_ROWS, 0, 8}, {FRAME_REFUSED, 0, 8},
	    {FRAME_ARTICLE, 1, 8}, {FRAME_ARTICLE, 0, 8}, {FRAME_PARSED, 0, 80},
	    {FRAME_SPAWNED, 0, 8}, {FRAME_ARTICLE, 0, 8 * 1024 * 1024}};
	struct origin origin = {0};
	char *bytes = calloc(1, 8 * 1024 * 1024);

	for (size_t i = 0; i < sizeof lies / sizeof lies[0]; i++) {
		struct job *job = job_parse("{}", 2, &origin, no_answer, NULL);
		struct buf buf = {0};
		size_t begin = frame_begin(
		    &buf, lies[i].type, job->number + (uint64_t)lies[i].number);
		struct frame frame;
		bool finished;

		buf_add(&buf, bytes, lies[i].bytes);
		frame_end(&buf, begin);
		frame = frame_open(buf.data, buf.length);
		ck_assert(!job_take(job, &frame, &finished));
		buf_free(&buf);
		job_unref(job);
	}
	free(bytes);
}
END_TEST

START_TEST(test_blob)
{
	struct article article = {.id = "feed/\xd8\xb9",
			   .title = "\"quoted\"\n\t\\ \xe2\x80\xae",
			   .body = "",
			   .published = "2017-11-16"},
		       back;
	struct arena *arena = arena_new();
	struct buf blob = {0};

	strcpy(article.text_hash, "abc");
	blob_write(&blob, &article);
	ck_assert(blob_read(blob.data, blob.length, &back, arena));
	ck_assert_str_eq(back.id, article.id);
	ck_assert_str_eq(back.title, article.title);
	ck_assert_str_eq(back.body, "");
	ck_assert_str_eq(back.published, "2017-11-16");
	ck_assert_str_eq(back.text_hash, "abc");
	ck_assert_ptr_null(back.url);
	for (size_t length = 0; length < blob.length; length++)
		ck_assert(!blob_read(blob.data, length, &back, arena));
	ck_assert(!blob_read("{\"id\":\"a\"}", 10, &back, arena));
	ck_assert(!blob_read("[]", 2, &back, arena));
	buf_free(&blob);
	arena_free(arena);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("frame");
	TCase *tcase = tcase_create("frame");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(tcase, test_round);
	tcase_add_test(tcase, test_short);
	tcase_add_test(tcase, test_lies);
	tcase_add_test(tcase, test_job_nonsense);
	tcase_add_test(tcase, test_blob);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
