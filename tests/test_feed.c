/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/hash.h"
#include "feed/feed.h"
#include "feed/published.h"

/*
 * Inputs of every notation and what is read from them, written as one line an
 * article, "index id=… url=… …" with what is told, or "index ! message".
 */
struct test {
	const char *input;
	const char *want;
};

static void
show(struct buf *b, const char *name, const char *value)
{
	if (value != NULL)
		buf_printf(b, " %s=[%s]", name, value);
}

static bool
on_article(void *arg, size_t index, struct article *a)
{
	struct buf *b = arg;

	buf_printf(b, "%zu", index);
	if (strncmp(a->id, "sha256:", 7) != 0)
		show(b, "id", a->id);
	show(b, "url", a->url);
	show(b, "title", a->title);
	show(b, "body", a->body);
	show(b, "published", a->published);
	show(b, "publisher", a->publisher);
	show(b, "lang", a->lang);
	buf_addc(b, '\n');
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	buf_printf(arg, "%zu ! %s\n", index, message);
}

/* What is read from an input; free(3) it. */
static char *
read_input(const char *input, size_t length, const struct article *defaults)
{
	struct buf b = {0};
	struct feed_handler handler = {on_article, on_error, &b};
	struct arena *arena = arena_new();
	/* an exact copy, so that reading past its end is seen */
	char *copy = malloc(length ? length : 1);

	memcpy(copy, input, length);
	feed_read(copy, length, NULL, defaults, arena, &handler);
	free(copy);
	arena_free(arena);
	return buf_take(&b);
}

static void
run(const struct test *tests, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		char *got =
		    read_input(tests[i].input, strlen(tests[i].input), NULL);

		ck_assert_msg(strcmp(got, tests[i].want) == 0,
		    "input: %s\nwant: %s\ngot:  %s", tests[i].input,
		    tests[i].want, got);
		free(got);
	}
}

#define RUN(tests) run(tests, sizeof(tests) / sizeof(tests)[0])

static const struct test json[] = {
    {"{\"id\":\"a\",\"title\":\"خبر\",\"body\":\" نص \\n\"}",
	"0 id=[a] title=[خبر] body=[ نص \n]\n"},
    {"{\"id\":7,\"headline\":\"t\",\"text\":\"b\",\"link\":\"u\","
     "\"date\":\"2017-11-16\",\"language\":\"ar_SY\"}",
	"0 id=[7] url=[u] title=[t] body=[b] published=[2017-11-16] "
	"lang=[ar-SY]\n"},
    /* other keys do not matter; null is unsaid */
    {"{\"body\":\"b\",\"url\":null,\"events\":[{\"type\":\"x\"}],"
     "\"traps\":[]}",
	"0 body=[b]\n"},
    /* lines, blank ones between */
    {"{\"id\":\"1\",\"body\":\"b\"}\n\n{\"id\":\"2\",\"body\":\"c\"}\r\n",
	"0 id=[1] body=[b]\n1 id=[2] body=[c]\n"},
    /* a bad line spoils only itself */
    {"{\"id\":\"1\",\"body\":\"b\"}\n{\"id\":\nfoo\n[]\n"
     "{\"id\":\"2\",\"body\":\"c\"}",
	"0 id=[1] body=[b]\n"
	"1 ! bad JSON at column 6: unexpected token near end of file\n"
	"2 ! bad JSON at column 3: invalid token near 'foo'\n"
	"3 ! an article must be an object, this is an array\n"
	"4 id=[2] body=[c]\n"},
    {"{\"id\": 1\n{\"id\":\"2\",\"body\":\"c\"}\n",
	"0 ! bad JSON at column 8: '}' expected near end of file\n"
	"1 id=[2] body=[c]\n"},
    /* one object over several lines */
    {"{\n  \"id\": \"1\",\n  \"body\": \"b\"\n}\n", "0 id=[1] body=[b]\n"},
    {"{\n  \"id\": \"1\",\n  \"body\": b\n}\n",
	"0 ! bad JSON at line 3, column 11: invalid token near 'b'\n"},
    {"[{\"id\":\"1\",\"body\":\"a,]\\\"b\"}, {\"id\":\"1\",\"id\":\"2\"},\n"
     "3, {\"id\":\"4\",\"body\":\"d\"}]\n",
	"0 id=[1] body=[a,]\"b]\n"
	"1 ! bad JSON at column 14: duplicate object key near '\"id\"'\n"
	"2 ! an article must be an object, this is a number\n"
	"3 id=[4] body=[d]\n"},
    {"[]", ""},
    {"[{\"body\":\"b\"}", "0 body=[b]\n1 ! no comma or ] behind an "
			  "article\n"},
    {"[{\"body\":\"b\"},{\"body\":\"c",
	"0 body=[b]\n1 ! the array has no end\n"},
    {"[{\"body\":\"b\"}] x",
	"0 body=[b]\n1 ! something stands behind the array\n"},
    /* what can't be an article */
    {"{}", "0 ! neither title nor body has any text\n"},
    {"{\"title\":\" \\n\"}", "0 ! neither title nor body has any text\n"},
    {"{\"body\":7}", "0 ! \"body\" must be a string, this is a number\n"},
    {"{\"body\":\"b\",\"id\":\"a\\nb\"}",
	"0 ! id contains a control character\n"},
    {"{\"body\":\"b\",\"published\":\"2017-02-30\"}",
	"0 ! \"published\": \"2017-02-30\" is no possible date (wanted: "
	"YYYY-MM-DD, or with a time YYYY-MM-DDThh:mm:ss and a zone Z or "
	"+hh:mm)\n"},
    {"{\"body\":\"b\",\"lang\":\"x y\"}",
	"0 ! \"lang\": \"x y\" is no BCP 47 language tag\n"},
    {"{\"body\":\"a\\u0000b\"}",
	"0 ! bad JSON at column 18: \\u0000 is not allowed without "
	"JSON_ALLOW_NUL near '\"a\\u0000b\"'\n"},
    {"{\"body\":\"a\\ud800b\"}",
	"0 ! bad JSON at column 18: invalid Unicode '\\uD800' near "
	"'\"a\\ud800b\"'\n"},
};

START_TEST(test_json)
{
	RUN(json);
}
END_TEST

#define FEED_OPEN                                                              \
	"{\"version\":\"https://jsonfeed.org/version/"                         \
	"1.1\",\"title\":\"وكالة\","                                      \
	"\"language\":\"ar\",\"items\":["

static const struct test jsonfeed[] = {
    {FEED_OPEN "{\"id\":\"1\",\"url\":\"u\",\"title\":\"t\","
	       "\"content_html\":\"<p>a &amp; b</p><p>c</p>\","
	       "\"date_published\":\"2010-02-07T14:04:00-05:00\"}]}",
	"0 id=[1] url=[u] title=[t] body=[a & b\n\nc] "
	"published=[2010-02-07T14:04:00-05:00] publisher=[وكالة] "
	"lang=[ar]\n"},
    /* a date that is none is not known; bad items are errors */
    {FEED_OPEN "{\"id\":2,\"content_text\":\"x\",\"date_published\":"
	       "\"soon\"},{\"id\":\"3\"},4]}",
	"0 id=[2] body=[x] publisher=[وكالة] lang=[ar]\n"
	"1 ! neither title nor body has any text\n"
	"2 ! an item of a JSON Feed must be an object\n"},
    {"{\"version\":\"https://jsonfeed.org/version/1\"}",
	"0 ! a JSON Feed must have an array \"items\"\n"},
    {FEED_OPEN "]}", ""},
};

START_TEST(test_jsonfeed)
{
	RUN(jsonfeed);
}
END_TEST

#define RSS_OPEN                                                               \
	"<?xml version=\"1.0\"?>\n<rss version=\"2.0\" "                       \
	"xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "          \
	"xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "                       \
	"xmlns:media=\"http://search.yahoo.com/mrss/\" "                       \
	"xmlns:atom=\"http://www.w3.org/2005/Atom\">"                          \
	"<channel><title>وكالة</title><language>ar</language>"
#define RSS_CLOSE "</channel></rss>"

static const struct test rss[] = {
    {RSS_OPEN "<image><title>not this</title></image>"
	      "<atom:link rel=\"self\" href=\"http://x/feed\"/>"
	      "<item><title>قصف &amp;quot;عنيف&amp;quot;</title>"
	      "<link> http://x/1 </link><guid isPermaLink=\"false\">g1</guid>"
	      "<pubDate>Thu, 16 Nov 2017 10:05:00 +0300</pubDate>"
	      "<media:title>not this</media:title>"
	      "<description>summary</description>"
	      "<content:encoded><![CDATA[<p>one<br>two</p><p>three</p>]]>"
	      "</content:encoded></item>" RSS_CLOSE,
	"0 id=[g1] url=[http://x/1] title=[قصف \"عنيف\"] "
	"body=[one\ntwo\n\nthree] published=[2017-11-16T10:05:00+03:00] "
	"publisher=[وكالة] lang=[ar]\n"},
    /* the guid is the address; dc:date where there is no pubDate */
    {RSS_OPEN "<item><guid>http://x/2</guid><title>t</title>"
	      "<description>a\nb</description><dc:language>fr"
	      "</dc:language><dc:date>2017-11-16</dc:date></item>" RSS_CLOSE,
	"0 id=[http://x/2] url=[http://x/2] title=[t] body=[a\nb] "
	"published=[2017-11-16] publisher=[وكالة] lang=[fr]\n"},
    /* no date is a date that is not known */
    {RSS_OPEN "<item><guid>3</guid><title>t</title>"
	      "<pubDate>yesterday</pubDate></item>" RSS_CLOSE,
	"0 id=[3] title=[t] publisher=[وكالة] lang=[ar]\n"},
    /* what strict XML does not allow but feeds do */
    {RSS_OPEN "<item><guid>4</guid><link>http://x/?a=1&b=2</link>"
	      "<title>a&nbsp;b &frob; c &#8; d \x01</title></item>" RSS_CLOSE,
	"0 id=[4] url=[http://x/?a=1&b=2] title=[a\302\240b &frob; c  d] "
	"publisher=[وكالة] lang=[ar]\n"},
    /* prefixes that were never declared */
    {"<rss><channel><item><guid>5</guid><content:encoded>x"
     "</content:encoded></item></channel></rss>",
	"0 id=[5] body=[x]\n"},
    /* an empty item is an error, the next one is read */
    {RSS_OPEN
	"<item></item><item><guid>6</guid><title>t</title></item>" RSS_CLOSE,
	"0 ! neither title nor body has any text\n"
	"1 id=[6] title=[t] publisher=[وكالة] lang=[ar]\n"},
    /* so is one with broken XML */
    {RSS_OPEN "<item><guid>7</guid><title>a</b></title></item>"
	      "<item><guid>8</guid><title>t</title></item>" RSS_CLOSE,
	"0 ! broken XML at line 2: Opening and ending tag mismatch: title "
	"line 2 and b\n"
	"1 id=[8] title=[t] publisher=[وكالة] lang=[ar]\n"},
    {RSS_OPEN "<item><guid>9</guid><title>t</title></item><item><title>",
	"0 id=[9] title=[t] publisher=[وكالة] lang=[ar]\n"
	"1 ! broken XML at its end: incomplete\n"},
    {RSS_OPEN RSS_CLOSE, ""},
    /* RSS 1.0 */
    {"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
     "xmlns=\"http://purl.org/rss/1.0/\">"
     "<channel><title>C</title><items/></channel>"
     "<item rdf:about=\"http://x/1\"><title>t</title>"
     "<description>&lt;b&gt;d&lt;/b&gt;</description></item></rdf:RDF>",
	"0 id=[http://x/1] url=[http://x/1] title=[t] body=[d] "
	"publisher=[C]\n"},
    /* other XML, and what attackers send */
    {"<?xml version=\"1.0\"?><urlset/>",
	"0 ! XML that is neither RSS nor Atom: <urlset>\n"},
    {"<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"b\">]>"
     "<rss><channel><item><title>&a;</title></item></channel></rss>",
	"0 ! a document type declaration (DOCTYPE) is not accepted in "
	"XML\n"},
    {"<rss><!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><channel/></rss>",
	"0 ! a document type declaration (DOCTYPE) is not accepted in "
	"XML\n"},
};

START_TEST(test_rss)
{
	RUN(rss);
}
END_TEST

#define ATOM_OPEN                                                              \
	"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ar\">"         \
	"<title>وكالة</title><id>not this</id>"
#define ATOM_CLOSE "</feed>"

static const struct test atom[] = {
    {ATOM_OPEN "<entry><id>1</id><title type=\"html\">a &amp;amp; b</title>"
	       "<link rel=\"enclosure\" href=\"not this\"/>"
	       "<link href=\"http://x/1\"/>"
	       "<updated>2017-11-17T00:00:00Z</updated>"
	       "<published>2017-11-16T09:00:00.25+02:00</published>"
	       "<author><name>not this</name></author>"
	       "<source><title>not this</title><id>nor this</id></source>"
	       "<summary>not this</summary>"
	       "<content type=\"html\">&lt;p&gt;x&lt;/p&gt;&lt;p&gt;y</content>"
	       "</entry>" ATOM_CLOSE,
	"0 id=[1] url=[http://x/1] title=[a & b] body=[x\n\ny] "
	"published=[2017-11-16T09:00:00+02:00] publisher=[وكالة] "
	"lang=[ar]\n"},
    {ATOM_OPEN
	"<entry xml:lang=\"fr\"><id>2</id><title>a &lt;b&gt; c</title>"
	"<updated>2017-11-17T00:00:00Z</updated>"
	"<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
	"<p>1 &lt; 2 &amp; 3</p><ul><li>a</li><li>b</li></ul></div>"
	"</content></entry>" ATOM_CLOSE,
	"0 id=[2] title=[a <b> c] body=[1 < 2 & 3\n\na\nb] "
	"published=[2017-11-17T00:00:00Z] publisher=[وكالة] lang=[fr]\n"},
    {"<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:id>3"
     "</a:id><a:summary>s</a:summary></a:entry></a:feed>",
	"0 id=[3] body=[s]\n"},
    {"<feed><entry><id>4</id><title>t</title><link href=\"u\"/></entry>"
     "</feed>",
	"0 id=[4] url=[u] title=[t]\n"},
};

START_TEST(test_atom)
{
	RUN(atom);
}
END_TEST

static const struct test text[] = {
    {"", ""},
    {" \n\t ", ""},
    {"جملة واحدة.", "0 body=[جملة واحدة.]\n"},
    {"عنوان\n\nفقرة\nأخرى\n", "0 title=[عنوان] body=[فقرة\nأخرى]\n"},
    {"عنوان\r\nفقرة\r\n", "0 title=[عنوان] body=[فقرة]\n"},
    {"[وكالات] خبر", "0 body=[[وكالات] خبر]\n"},
    {"< 5", "0 body=[< 5]\n"},
};

START_TEST(test_text)
{
	RUN(text);
}
END_TEST

/* What the input leaves out is filled in; the feed qualifies the id. */
START_TEST(test_defaults)
{
	static const struct article defaults = {.feed = "sana",
	    .publisher = "P",
	    .published = "2020-01-01",
	    .lang = "ar"};
	static const struct test tests[] = {
	    {"{\"id\":\"1\",\"body\":\"b\"}",
		"0 id=[sana/1] body=[b] published=[2020-01-01] "
		"publisher=[P] lang=[ar]\n"},
	    {"{\"id\":\"1\",\"body\":\"b\",\"publisher\":\"Q\","
	     "\"feed\":\"f\",\"published\":\"2021-01-01\","
	     "\"lang\":\"fr\"}",
		"0 id=[f/1] body=[b] published=[2021-01-01] "
		"publisher=[Q] lang=[fr]\n"},
	    /* a configured name is better than a channel's title */
	    {RSS_OPEN "<item><guid>1</guid><title>t</title></item>" RSS_CLOSE,
		"0 id=[sana/1] title=[t] published=[2020-01-01] "
		"publisher=[P] lang=[ar]\n"},
	};

	for (size_t i = 0; i < 3; i++) {
		char *got = read_input(
		    tests[i].input, strlen(tests[i].input), &defaults);

		ck_assert_str_eq(got, tests[i].want);
		free(got);
	}
}
END_TEST

/* A JSON article whose member is so many bytes long. */
static char *
long_member(const char *name, size_t length)
{
	struct buf b = {0};
	char *got;

	buf_printf(&b, "{\"title\":\"t\",\"%s\":\"", name);
	for (size_t i = 0; i < length; i++)
		buf_addc(&b, 'x');
	buf_adds(&b, "\"}");
	got = read_input(b.data, b.length, NULL);
	buf_free(&b);
	return got;
}

START_TEST(test_bounds)
{
	static const struct {
		const char *name;
		size_t most;
		const char *want;
	} tests[] = {
	    {"id", ARTICLE_ID_MAX, "0 ! id is longer than 1000 bytes\n"},
	    {"url", ARTICLE_URL_MAX, "0 ! url is longer than 8000 bytes\n"},
	    {"body", ARTICLE_BODY_MAX, "0 ! body is longer than 4 MiB\n"},
	};

	for (size_t i = 0; i < 3; i++) {
		char *good = long_member(tests[i].name, tests[i].most);
		char *bad = long_member(tests[i].name, tests[i].most + 1);

		ck_assert_ptr_eq(strstr(good, " ! "), NULL);
		ck_assert_str_eq(bad, tests[i].want);
		free(good);
		free(bad);
	}
}
END_TEST

/* Something nested a hundred thousand times. */
START_TEST(test_depth)
{
	static const struct {
		const char *start, *part, *want;
	} tests[] = {
	    {"{\"body\":", "[", "maximum parsing depth reached"},
	    {"[", "{\"a\":[", "the array has no end"},
	    {"<rss>", "<a>", "broken XML at too deep a place"},
	    {"<html>", "<div>", "HTML is nested too deeply"},
	    {"<rss><item><description>x<![CDATA[", "<div>", "0 ! "},
	    {"{\"items\":[{\"content_html\":\"", "<div>", "0 ! bad JSON"},
	};

	for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct buf b = {0};
		char *got;

		buf_adds(&b, tests[i].start);
		for (int n = 0; n < 100000; n++)
			buf_adds(&b, tests[i].part);
		got = read_input(b.data, b.length, NULL);
		ck_assert_msg(strstr(got, tests[i].want) != NULL,
		    "want: %s\ngot: %.500s", tests[i].want, got);
		free(got);
		buf_free(&b);
	}
}
END_TEST

static bool
stop_at_once(void *arg, size_t index, struct article *a)
{
	(void)index, (void)a;
	(*(int *)arg)++;
	return false;
}

START_TEST(test_stop)
{
	static const char *const inputs[] = {
	    "{\"body\":\"1\"}\n{\"body\":\"2\"}\n",
	    "[{\"body\":\"1\"},{\"body\":\"2\"}]",
	    FEED_OPEN "{\"title\":\"1\"},{\"title\":\"2\"}]}",
	    RSS_OPEN "<item><title>1</title></item><item><title>2</title>"
		     "</item>" RSS_CLOSE,
	};

	for (size_t i = 0; i < 4; i++) {
		int articles = 0;
		struct feed_handler handler = {
		    stop_at_once, on_error, &articles};
		struct arena *arena = arena_new();

		ck_assert_uint_eq(feed_read(inputs[i], strlen(inputs[i]), NULL,
				      NULL, arena, &handler),
		    1);
		ck_assert_int_eq(articles, 1);
		arena_free(arena);
	}
}
END_TEST

START_TEST(test_published)
{
	static const struct {
		const char *text, *want; /* NULL: no date */
	} tests[] = {
	    {"2017-11-16", "2017-11-16"},
	    {" 2017-11-16\n", "2017-11-16"},
	    {"2017-11-16T10:05", "2017-11-16T10:05:00"},
	    {"2017-11-16 10:05:06", "2017-11-16T10:05:06"},
	    {"2017-11-16T10:05:06Z", "2017-11-16T10:05:06Z"},
	    {"2017-11-16T10:05:06.789+03:00", "2017-11-16T10:05:06+03:00"},
	    {"2017-11-16 10:05:06+03", "2017-11-16T10:05:06+03:00"},
	    {"2017-11-16T10:05:06-0430", "2017-11-16T10:05:06-04:30"},
	    {"2017-11-16 10:05 UTC", "2017-11-16T10:05:00Z"},
	    {"2016-02-29", "2016-02-29"},
	    {"2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"},
	    {"Thu, 16 Nov 2017 10:05:06 +0300", "2017-11-16T10:05:06+03:00"},
	    {"16 Nov 2017 10:05 GMT", "2017-11-16T10:05:00Z"},
	    {"Thursday, 16-November-17 10:05:06 EST",
		"2017-11-16T10:05:06-05:00"},
	    {"Thu, 16 Nov 2017 10:05:06 +0300 (AST)",
		"2017-11-16T10:05:06+03:00"},
	    {"Thu, 6 Nov 99 10:05:06 XYZ", "1999-11-06T10:05:06"},
	    {"Thu, 16 Nov 2017", "2017-11-16"},
	    {"", NULL},
	    {"now", NULL},
	    {"2017", NULL},
	    {"2017-11", NULL},
	    {"2017-11-31", NULL},
	    {"2017-02-29", NULL},
	    {"2017-13-01", NULL},
	    {"2017-11-16T", NULL},
	    {"2017-11-16T24:00", NULL},
	    {"2017-11-16T10:05+15:00", NULL},
	    {"2017-11-16 and more", NULL},
	    {"20171-11-16", NULL},
	    {"0001-01-01", NULL},
	    {"9999-12-31", NULL},
	    {"32 Nov 2017 10:05", NULL},
	    {"16 Foo 2017 10:05", NULL},
	};
	char iso[PUBLISHED_SIZE];

	for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		bool good = published_read(tests[i].text, iso);

		ck_assert_msg(
		    good == (tests[i].want != NULL), "%s", tests[i].text);
		if (good)
			ck_assert_str_eq(iso, tests[i].want);
	}
}
END_TEST

/* Keys do not change from one version to the next: events hang on them. */
START_TEST(test_identify)
{
	static const struct {
		struct article article;
		const char *id;
	} tests[] = {
	    {{.id = "1", .url = "u", .body = "abc"}, "1"},
	    {{.id = "1", .feed = "f", .body = "abc"}, "f/1"},
	    {{.url = "abc", .body = "b"},
		"sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb4"
		"10ff61f20015ad"},
	    /* of "\0abc" */
	    {{.feed = "f", .body = "abc"},
		"sha256:609f6e36d2405585188d5cfd761f407c7cc46a7d3f314c8827"
		"0469dde315fcd1"},
	};
	struct arena *arena = arena_new();

	for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {
		struct article a = tests[i].article;

		article_identify(&a, arena);
		ck_assert_str_eq(a.id, tests[i].id);
		ck_assert_uint_eq(strlen(a.text_hash), 64);
	}
	arena_free(arena);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("feed");
	TCase *tests = tcase_create("feed");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_test(tests, test_json);
	tcase_add_test(tests, test_jsonfeed);
	tcase_add_test(tests, test_rss);
	tcase_add_test(tests, test_atom);
	tcase_add_test(tests, test_text);
	tcase_add_test(tests, test_defaults);
	tcase_add_test(tests, test_bounds);
	tcase_add_test(tests, test_depth);
	tcase_add_test(tests, test_stop);
	tcase_add_test(tests, test_published);
	tcase_add_test(tests, test_identify);
	tcase_set_timeout(tests, 30);
	suite_add_tcase(suite, tests);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
