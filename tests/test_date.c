/* SPDX-License-Identifier: ISC */
/* Calendars, what time phrases mean, and which event a time belongs to. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "events/date.h"
#include "knowledge.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

/* --- Calendars ------------------------------------------------------------ */

START_TEST(test_civil)
{
	for (day_number n = -200000; n < 200000; n += 37) {
		int y, m, d;

		date_to_civil(n, &y, &m, &d);
		ck_assert_int_eq(date_from_civil(y, m, d), n);
		ck_assert_int_le(d, date_month_length(y, m));
	}
	ck_assert_int_eq(date_from_civil(1970, 1, 1), 0);
	ck_assert_int_eq(date_month_length(2016, 2), 29);
	ck_assert_int_eq(date_weekday(0), 4);
	ck_assert_int_eq(date_weekday(-1), 3);
}
END_TEST

static const struct {
	const char *iso;
	const char *want; /* NULL: no date */
} parsed[] = {
    {"2017-11-16", "2017-11-16"},
    {"2017-11-16T23:30:00+03:00", "2017-11-16"},
    {"2016-02-29", "2016-02-29"},
    {"2017-02-29", NULL},
    {"2017-13-01", NULL},
    {"16/11/2017", NULL},
    {"", NULL},
};

START_TEST(test_parse)
{
	day_number n = date_parse(parsed[_i].iso);

	if (parsed[_i].want == NULL)
		ck_assert_int_eq(n, DAY_NONE);
	else
		ck_assert_str_eq(date_format(n, arena), parsed[_i].want);
}
END_TEST

/* A feed's time zone says which day it was there. */
static const struct {
	const char *iso, *zone, *want;
} zoned[] = {
    {"2017-11-16T23:30:00+00:00", "Asia/Damascus", "2017-11-17"},
    {"2017-11-16T23:30:00Z", "Asia/Baghdad", "2017-11-17"},
    {"2017-07-16T20:30:00Z", "Asia/Baghdad", "2017-07-16"},
    {"2017-11-16T01:00:00+03:00", "UTC", "2017-11-15"},
    {"2017-11-16T23:30:00+03:00", NULL, "2017-11-16"},
    {"2017-11-16T23:30:00", "Asia/Damascus", "2017-11-16"},
    {"2017-11-16", "Asia/Damascus", "2017-11-16"},
    {"2016-12-31T22:30:00Z", "Asia/Damascus", "2017-01-01"},
};

START_TEST(test_zone)
{
	day_number n = date_parse_in(zoned[_i].iso, zoned[_i].zone);

	ck_assert_int_ne(n, DAY_NONE);
	ck_assert_str_eq(date_format(n, arena), zoned[_i].want);
}
END_TEST

static const struct {
	int year, month, day;
	const char *want;
} hijri[] = {
    {1436, 10, 26, "2015-08-11"},
    {1438, 9, 1, "2017-05-27"},
    {1445, 1, 1, "2023-07-19"},
    {1445, 13, 1, NULL},
    {1445, 9, 31, NULL},
    {0, 1, 1, NULL},
};

START_TEST(test_hijri)
{
	day_number n =
	    date_from_hijri(hijri[_i].year, hijri[_i].month, hijri[_i].day);

	if (hijri[_i].want == NULL) {
		ck_assert_int_eq(n, DAY_NONE);
		return;
	}
	ck_assert_str_eq(date_format(n, arena), hijri[_i].want);
	ck_assert_int_eq(date_hijri_year(n), hijri[_i].year);
}
END_TEST

/* --- Phrases -------------------------------------------------------------- */

/* 2017-11-16 was a Thursday. */
static const struct {
	const char *phrase, *published, *first, *last, *precision;
} phrases[] = {
    {"أمس", "2017-11-16", "2017-11-15", "2017-11-15", "day"},
    {"مساء أمس الأربعاء", "2017-11-16", "2017-11-15", "2017-11-15", "day"},
    {"أول من أمس", "2017-11-16", "2017-11-14", "2017-11-14", "day"},
    {"أمس الأول", "2017-11-16", "2017-11-14", "2017-11-14", "day"},
    {"اليوم الخميس", "2017-11-16", "2017-11-16", "2017-11-16", "day"},
    {"اليوم الخميس", "2017-11-17", "2017-11-16", "2017-11-16", "day"},
    {"الخميس", "2017-11-16", "2017-11-16", "2017-11-16", "day"},
    {"الخميس الماضي", "2017-11-16", "2017-11-09", "2017-11-09", "day"},
    {"يوم الاثنين الماضي", "2017-11-16", "2017-11-13", "2017-11-13", "day"},
    {"فجر الجمعة", "2017-11-16", "2017-11-10", "2017-11-10", "day"},
    {"في وقت متأخر من ليل الثلاثاء", "2017-11-16", "2017-11-14", "2017-11-14",
	"day"},
    {"ليل الثلاثاء الأربعاء", "2017-11-16", "2017-11-14", "2017-11-15",
	"range"},
    {"بعد منتصف ليل الثلاثاء - الأربعاء", "2017-11-16", "2017-11-15",
	"2017-11-15", "day"},
    {"الليلة الماضية", "2017-11-16", "2017-11-15", "2017-11-16", "range"},
    {"في 9 أيار/مايو 2016", "2017-11-16", "2016-05-09", "2016-05-09", "day"},
    {"في 9 أيار/مايو 2016", NULL, "2016-05-09", "2016-05-09", "day"},
    {"في 5 كانون الثاني/يناير", "2017-11-16", "2017-01-05", "2017-01-05",
	"day"},
    {"في 20 تشرين الثاني", "2017-11-16", "2016-11-20", "2016-11-20", "day"},
    {"في 1 تشرين الأول", "2017-11-16", "2017-10-01", "2017-10-01", "day"},
    {"في 9 مايو 20", "2017-11-16", "2017-05-09", "2017-05-09", "day"},
    {"في الخامس عشر من مارس الماضي", "2017-11-16", "2017-03-15", "2017-03-15",
	"day"},
    {"في العاشر من هذا الشهر", "2017-11-16", "2017-11-10", "2017-11-10", "day"},
    {"في 15/5/2017", "2017-11-16", "2017-05-15", "2017-05-15", "day"},
    {"في 2017/5/15", "2017-11-16", "2017-05-15", "2017-05-15", "day"},
    {"في 26 شوال 1436 هـ", "2017-11-16", "2015-08-11", "2015-08-11", "day"},
    {"في شهر آذار 2015", "2017-11-16", "2015-03-01", "2015-03-31", "month"},
    {"في ديسمبر/كانون الأول الماضي", "2017-11-16", "2016-12-01", "2016-12-31",
	"month"},
    {"منتصف تموز الماضي", "2017-11-16", "2017-07-11", "2017-07-20", "range"},
    {"في عام 2014", "2017-11-16", "2014-01-01", "2014-12-31", "year"},
    {"أوائل عام 2014", NULL, "2014-01-01", "2014-05-01", "range"},
    {"خلال عامي 2014 و2015", NULL, "2014-01-01", "2015-12-31", "range"},
    {"صيف العام الماضي", "2017-11-16", "2016-06-01", "2016-08-31", "range"},
    {"قبل ثلاثة أيام", "2017-11-16", "2017-11-13", "2017-11-13", "day"},
    {"قبل يومين", "2017-11-16", "2017-11-14", "2017-11-14", "day"},
    {"قبل أسبوع", "2017-11-16", "2017-11-09", "2017-11-09", "day"},
    {"قبل نحو شهر", "2017-11-16", "2017-10-01", "2017-10-31", "month"},
    {"قبل خمسة أعوام", "2017-11-16", "2012-01-01", "2012-12-31", "year"},
    {"قبل ساعات", "2017-11-16", "2017-11-16", "2017-11-16", "day"},
    {"قبل أيام", "2017-11-16", "2017-11-09", "2017-11-16", "range"},
    {"خلال الأيام الثلاثة الماضية", "2017-11-16", "2017-11-13", "2017-11-16",
	"range"},
    {"منذ شهرين", "2017-11-16", "2017-09-01", "2017-11-16", "range"},
    {"منذ 7 أكتوبر 2016", "2017-11-16", "2016-10-07", "2017-11-16", "range"},
    {"الأسبوع الماضي", "2017-11-16", "2017-11-06", "2017-11-12", "week"},
    {"هذا الأسبوع", "2017-11-16", "2017-11-13", "2017-11-19", "week"},
    {"الشهر الماضي", "2017-01-10", "2016-12-01", "2016-12-31", "month"},
    {"العام الجاري", "2017-11-16", "2017-01-01", "2017-12-31", "year"},
    {"قبل سنوات", "2017-11-16", NULL, NULL, "unknown"},
    /* Nothing to count from, or no time at all. */
    {"أمس", NULL, NULL, NULL, NULL},
    {"الخميس", NULL, NULL, NULL, NULL},
    {"في 5 يناير", NULL, NULL, NULL, NULL},
    {"في ميدان 25 يناير", "2017-11-16", NULL, NULL, NULL},
    {"يوم الخميس المقبل", "2017-11-16", NULL, NULL, NULL},
};

static struct story *
read_story(const char *body, const char *published)
{
	struct article article = {
	    .id = "t", .body = body, .published = published};

	return extract_story(knowledge, &article, arena);
}

/* The first time phrase that tells something. */
static bool
first_time(const struct story *story, struct when *when)
{
	const struct story_sentence *s = &story->sentences[0];

	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct phrase *p = s->scene->begins[PHRASE_TIME][i];

		if (p != NULL && date_resolve(story, s, p, NULL, when))
			return true;
	}
	return false;
}

START_TEST(test_phrase)
{
	char body[400];
	struct story *story;
	struct when when;
	bool found;

	snprintf(body, sizeof body, "وقع انفجار كبير %s.", phrases[_i].phrase);
	story = read_story(body, phrases[_i].published);
	/* A day that only floats is known to nobody. */
	found = first_time(story, &when) && !when.floats;
	ck_assert_msg(found == (phrases[_i].precision != NULL),
	    "\"%s\" is %sknown", phrases[_i].phrase, found ? "" : "un");
	if (!found)
		return;
	ck_assert_str_eq(when.precision, phrases[_i].precision);
	if (phrases[_i].first == NULL) {
		ck_assert_int_eq(when.first, DAY_NONE);
		return;
	}
	ck_assert_str_eq(date_format(when.first, arena), phrases[_i].first);
	ck_assert_str_eq(date_format(when.last, arena), phrases[_i].last);
}
END_TEST

/* --- Whose time ----------------------------------------------------------- */

static const struct {
	const char *body, *published;
	const char *type, *want, *basis; /* want NULL: no date */
} owned[] = {
    {"قصفت طائرات روسية مدينة إدلب أمس، ودارت اليوم اشتباكات في حلب.",
	"2017-11-16", "air_strike", "2017-11-15", "told"},
    {"قصفت طائرات روسية مدينة إدلب أمس، ودارت اليوم اشتباكات في حلب.",
	"2017-11-16", "clash", "2017-11-16", "told"},
    {"قصفت طائرات روسية مدينة إدلب.", "2017-11-16", "air_strike", "2017-11-16",
	"published"},
    {"قصفت طائرات روسية مدينة إدلب.", NULL, "air_strike", NULL, NULL},
    {"قتل جنديان في بغداد في 3 مارس 2017. وفي اليوم التالي انفجرت عبوة "
     "ناسفة في الموصل.",
	"2017-11-16", "bombing", "2017-03-04", "told"},
};

START_TEST(test_owner)
{
	struct article article = {.id = "t",
	    .body = owned[_i].body,
	    .published = owned[_i].published};
	struct event_list list = extract_article(knowledge, &article, arena);

	for (size_t i = 0; i < list.count; i++) {
		const struct event *e = &list.events[i];

		if (strcmp(e->event_type, owned[_i].type) != 0)
			continue;
		if (owned[_i].want == NULL) {
			ck_assert_ptr_null(e->event_date);
			return;
		}
		ck_assert_ptr_nonnull(e->event_date);
		ck_assert_str_eq(e->event_date, owned[_i].want);
		ck_assert_str_eq(e->date_basis, owned[_i].basis);
		return;
	}
	ck_abort_msg("no %s is found", owned[_i].type);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("date");
	TCase *tests = tcase_create("date");
	SRunner *runner;
	int failed;

	tcase_add_unchecked_fixture(tests, load, unload);
	tcase_set_timeout(tests, 60);
	tcase_add_test(tests, test_civil);
	tcase_add_loop_test(tests, test_parse, 0, COUNT(parsed));
	tcase_add_loop_test(tests, test_zone, 0, COUNT(zoned));
	tcase_add_loop_test(tests, test_hijri, 0, COUNT(hijri));
	tcase_add_loop_test(tests, test_phrase, 0, COUNT(phrases));
	tcase_add_loop_test(tests, test_owner, 0, COUNT(owned));
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
