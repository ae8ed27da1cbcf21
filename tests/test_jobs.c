/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/jobs.h"

/*
 * Units are numbers; the result of one is the number, some padding of very
 * uneven length, and its end. The sink sees that they come in order.
 */
struct count {
	int given, most;
	int crash_at; /* -1: never */
	int taken;
	bool wrong;
};

static bool
source(void *arg, struct buf *unit)
{
	struct count *c = arg;

	if (c->given == c->most)
		return false;
	buf_add(unit, &c->given, sizeof c->given);
	c->given++;
	return true;
}

static size_t
padding(int number)
{
	return number % 7 == 0 ? 300000 : (size_t)number % 5;
}

static void
work(void *arg, const struct buf *unit, struct buf *result)
{
	const struct count *c = arg;
	int number;

	memcpy(&number, unit->data, sizeof number);
	if (number == c->crash_at)
		_exit(3);
	buf_add(result, &number, sizeof number);
	for (size_t i = 0; i < padding(number); i++)
		buf_addc(result, 'x');
}

static void
sink(void *arg, const struct buf *result)
{
	struct count *c = arg;
	int number;

	memcpy(&number, result->data, sizeof number);
	if (number != c->taken ||
	    result->length != sizeof number + padding(number))
		c->wrong = true;
	c->taken++;
}

static const struct {
	int processes, units;
} tests[] = {
    {1, 0}, {1, 5}, {2, 0}, {2, 1}, {2, 100}, {3, 100}, {7, 3}, {7, 200}};

START_TEST(test_order)
{
	struct count c = {.most = tests[_i].units, .crash_at = -1};
	struct jobs jobs = {source, work, sink, &c};

	ck_assert(jobs_run(&jobs, tests[_i].processes));
	ck_assert(!c.wrong);
	ck_assert_int_eq(c.taken, c.most);
}
END_TEST

/* A process that dies ends the run; what came before it is in order. */
START_TEST(test_death)
{
	struct count c = {.most = 100, .crash_at = 51};
	struct jobs jobs = {source, work, sink, &c};

	ck_assert(!jobs_run(&jobs, 3));
	ck_assert(!c.wrong);
	ck_assert_int_le(c.taken, 51);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("jobs");
	TCase *tcase = tcase_create("jobs");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(
	    tcase, test_order, 0, (int)(sizeof tests / sizeof tests[0]));
	tcase_add_test(tcase, test_death);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
