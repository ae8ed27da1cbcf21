/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "events/record.h"

#define RULESET "0123456789abcdef"

static const struct article plain = {
    .id = "a",
    .body = "b",
    .text_hash = "ff",
};

static const struct article full = {
    .id = "f/1",
    .feed = "f",
    .url = "http://x/1",
    .title = "عنوان",
    .body = "سطر\tأول\nثان\\",
    .published = "2017-11-16",
    .publisher = "P",
    .lang = "ar",
    .text_hash = "ff",
};

/* An event of which as little is known as can be. */
static struct event
bare_event(void)
{
	struct event e = {
	    .event_id = "0123456789abcdef0123456789abcdef",
	    .article_id = "a",
	    .event_type = "clash",
	    .killed = UNKNOWN,
	    .killed_max = UNKNOWN,
	    .wounded = UNKNOWN,
	    .wounded_max = UNKNOWN,
	    .detained = UNKNOWN,
	    .detained_max = UNKNOWN,
	    .displaced = UNKNOWN,
	    .displaced_max = UNKNOWN,
	    .killed_civilians = UNKNOWN,
	    .killed_actor = UNKNOWN,
	    .killed_target = UNKNOWN,
	    .modality = "actual",
	    .confidence = 0.5,
	    .rule = "clash.x",
	};

	return e;
}

static struct party parties[] = {
    {"قوات \"النظام\"", "القوات", "Syrian army", "sy.army", "SYR", "MIL"},
    {"التنظيم", NULL, NULL, "x.isis", "", "REB"},
};

static struct event_place place = {"البوكمال", "البوكمال", "Abu Kamal",
    "sy.abu-kamal", "SYR", "Deir ez-Zor", "Abu Kamal", 34.45, 40.9186, true,
    "locality", "told"};

static struct event_source source = {
    "المرصد", "المرصد السوري", "SOHR", "sy.sohr"};

static struct mention mentions[] = {
    {true, 0, 5, "عنوان"},
    {false, 3, 9, "سطر\tأول"},
};

static struct event
full_event(void)
{
	struct event e = bare_event();

	e.family = "battle";
	e.cameo = "190";
	e.event_date = e.event_date_end = "2017-11-16";
	e.date_precision = "day";
	e.actors = parties;
	e.actor_count = 2;
	e.targets = parties + 1;
	e.target_count = 1;
	e.place = &place;
	e.source = &source;
	e.killed = 0;
	e.killed_max = 12;
	e.wounded = 3000000000L; /* not believed */
	e.mentions = mentions;
	e.mention_count = 2;
	e.background = true;
	e.confidence = 1;
	return e;
}

START_TEST(test_json)
{
	static const char want_bare[] =
	    "{\"event_id\":\"0123456789abcdef0123456789abcdef\","
	    "\"article_id\":\"a\",\"event_type\":\"clash\",\"actors\":[],"
	    "\"targets\":[],\"place\":null,\"source\":null,\"killed\":null,"
	    "\"wounded\":null,\"detained\":null,\"displaced\":null,"
	    "\"modality\":\"actual\",\"background\":false,\"mentions\":[],"
	    "\"sentence_no\":0,\"in_title\":false,\"confidence\":0.5,"
	    "\"rule\":\"clash.x\",\"ruleset\":\"" RULESET "\"}\n";
	struct event e = bare_event();
	struct buf b = {0};

	record_json(&b, &plain, &e, RULESET);
	ck_assert_str_eq(b.data, want_bare);
	buf_free(&b);
}
END_TEST

static const char *
text_at(json_t *object, const char *name)
{
	return json_string_value(json_object_get(object, name));
}

/* jansson reads what was written by hand. */
START_TEST(test_json_full)
{
	struct event e = full_event();
	struct buf b = {0};
	json_t *o, *p;

	record_json(&b, &full, &e, RULESET);
	o = json_loadb(b.data, b.length, JSON_REJECT_DUPLICATES, NULL);
	ck_assert_ptr_ne(o, NULL);
	ck_assert_str_eq(text_at(o, "url"), "http://x/1");
	ck_assert_str_eq(text_at(o, "published"), "2017-11-16");
	p = json_array_get(json_object_get(o, "actors"), 0);
	ck_assert_str_eq(text_at(p, "text"), "قوات \"النظام\"");
	p = json_array_get(json_object_get(o, "targets"), 0);
	ck_assert_str_eq(text_at(p, "country"), "");
	ck_assert_ptr_eq(json_object_get(p, "name"), NULL);
	p = json_object_get(o, "place");
	ck_assert_double_eq(json_real_value(json_object_get(p, "lat")), 34.45);
	ck_assert_str_eq(
	    text_at(json_object_get(o, "source"), "id"), "sy.sohr");
	ck_assert_int_eq(json_integer_value(json_object_get(o, "killed")), 0);
	ck_assert(json_is_integer(json_object_get(o, "killed")));
	ck_assert(json_is_null(json_object_get(o, "wounded")));
	p = json_array_get(json_object_get(o, "mentions"), 1);
	ck_assert_str_eq(text_at(p, "text"), "سطر\tأول");
	ck_assert_str_eq(text_at(p, "field"), "body");
	ck_assert_int_eq(json_integer_value(json_object_get(p, "end")), 9);
	json_decref(o);
	buf_free(&b);
}
END_TEST

/* Every character survives, and a line stays a line. */
START_TEST(test_json_escapes)
{
	struct event e = bare_event();
	char all[128 + 4];
	struct buf b = {0};
	json_t *o;

	for (int c = 1; c < 128; c++)
		all[c - 1] = (char)c;
	strcpy(all + 127, "ع");
	e.toll_text = all;
	record_json(&b, &plain, &e, RULESET);
	ck_assert_ptr_eq(strchr(b.data, '\n'), b.data + b.length - 1);
	o = json_loadb(b.data, b.length, 0, NULL);
	ck_assert_ptr_ne(o, NULL);
	ck_assert_str_eq(text_at(o, "toll_text"), all);
	json_decref(o);
	buf_free(&b);
}
END_TEST

static size_t
count_columns(const char *const *columns)
{
	size_t count = 0;

	while (columns[count] != NULL)
		count++;
	return count;
}

static size_t
count_char(const struct buf *b, char c)
{
	size_t count = 0;

	for (size_t i = 0; i < b->length; i++)
		count += b->data[i] == c;
	return count;
}

/* The value of a column in a row (from 0), as it stands in the buffer. */
static char *
column(const struct buf *b, const char *const *columns, size_t row,
    const char *name)
{
	const char *p = b->data;
	size_t at = 0;

	while (row-- > 0)
		p = strchr(p, '\n') + 1;
	while (strcmp(columns[at], name) != 0)
		at++;
	while (at-- > 0)
		p = strchr(p, '\t') + 1;
	return strndup(p, strcspn(p, "\t\n"));
}

/* Rows have as many columns as there are names. */
static void
check_shape(const struct buf *b, const char *const *columns, size_t rows)
{
	ck_assert_uint_eq(count_char(b, '\n'), rows);
	ck_assert_uint_eq(
	    count_char(b, '\t'), rows * (count_columns(columns) - 1));
}

START_TEST(test_rows)
{
	static const struct {
		size_t row;
		const char *column, *want;
	} values[] = {
	    {0, "event_type", "clash"},
	    {0, "article_id", "f/1"},
	    {0, "ordinal", "0"},
	    {0, "family", "\\N"},
	    {0, "actor_text", "\\N"},
	    {0, "actor_country", "\\N"},
	    {0, "place_lat", "\\N"},
	    {0, "killed", "\\N"},
	    {0, "background", "f"},
	    {0, "confidence", "0.5"},
	    {0, "ruleset", RULESET},
	    {0, "published", "2017-11-16"},
	    {1, "ordinal", "1"},
	    {1, "actor_country", "SYR"},
	    {1, "target_country", ""},
	    {1, "target_name", "\\N"},
	    {1, "place_lat", "34.45"},
	    {1, "place_lon", "40.9186"},
	    {1, "killed", "0"},
	    {1, "killed_max", "12"},
	    {1, "wounded", "\\N"},
	    {1, "background", "t"},
	    {1, "confidence", "1"},
	};
	struct event events[] = {bare_event(), full_event()};
	struct event_list list = {events, 2};
	struct record_rows rows = {0};

	record_rows(&rows, &full, &list, RULESET);
	check_shape(&rows.article, record_article_columns, 1);
	check_shape(&rows.events, record_event_columns, 2);
	check_shape(&rows.parties, record_party_columns, 3);
	check_shape(&rows.mentions, record_mention_columns, 2);
	for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
		char *got = column(&rows.events, record_event_columns,
		    values[i].row, values[i].column);

		ck_assert_msg(strcmp(got, values[i].want) == 0,
		    "%s: want %s, got %s", values[i].column, values[i].want,
		    got);
		free(got);
	}
	record_rows_free(&rows);
}
END_TEST

START_TEST(test_row_escapes)
{
	struct event_list list = {NULL, 0};
	struct record_rows rows = {0};
	char *got;

	record_rows(&rows, &full, &list, RULESET);
	got = column(&rows.article, record_article_columns, 0, "body");
	ck_assert_str_eq(got, "سطر\\tأول\\nثان\\\\");
	free(got);
	got = column(&rows.article, record_article_columns, 0, "event_count");
	ck_assert_str_eq(got, "0");
	free(got);
	ck_assert_uint_eq(rows.events.length, 0);
	record_rows_free(&rows);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("record");
	TCase *tcase = tcase_create("record");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(tcase, test_json);
	tcase_add_test(tcase, test_json_full);
	tcase_add_test(tcase, test_json_escapes);
	tcase_add_test(tcase, test_rows);
	tcase_add_test(tcase, test_row_escapes);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
