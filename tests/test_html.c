/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "feed/feed.h"
#include "feed/html.h"

/* A piece of HTML, and its text. */
static const struct {
	const char *html, *want;
} pieces[] = {
    {"", ""},
    {"نص", "نص"},
    /* no markup: lines stay, references are resolved */
    {"a\nb &amp;&quot;c&quot; &#1605;&#x646; &nbsp;d &frob; & &#0;",
	"a\nb &\"c\" من  d &frob; & &#0;"},
    {"<p>a</p><p>b</p>", "a\n\nb"},
    {"<p>a<p>b", "a\n\nb"},
    {"<div>a</div><div>b</div>", "a\nb"},
    {"a<br>b<br/>\nc<br><br>d<br><br><br>e", "a\nb\nc\n\nd\n\ne"},
    {"<p> a \n\t b&nbsp; <b>c</b>d </p>", "a b cd"},
    {"<ul><li>a</li><li>b</li></ul>c", "a\nb\n\nc"},
    {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
	"a b\nc"},
    {"<h2>a</h2>b", "a\n\nb"},
    {"<pre>a\n  b</pre>", "a\nb"},
    {"a<script>x<b></script><style>y</style><!-- z -->b", "ab"},
    {"<p>1 < 2</p>", "1 < 2"},
    {"<img alt='x'>a", "a"},
    {"<p></p><p> </p>", ""},
    {"<p>قصف\xe2\x80\x8f عنيف</p>", "قصف\xe2\x80\x8f عنيف"},
    {"a<custom-element>b</custom-element>", "ab"},
};

START_TEST(test_piece)
{
	struct arena *arena = arena_new();

	ck_assert_str_eq(html_text(pieces[_i].html, arena), pieces[_i].want);
	arena_free(arena);
}
END_TEST

/* A page, and its article as "title|body|published|url|publisher|lang". */
static const struct {
	const char *html, *want;
} pages[] = {
    {"<!DOCTYPE html><html lang=ar><head>"
     "<title>عنوان - موقع</title>"
     "<meta property='og:title' content='عنوان &quot;كامل&quot;'>"
     "<meta property='og:site_name' content='موقع'>"
     "<meta property='article:published_time' "
     "content='2017-11-16T10:00:00+03:00'>"
     "<link rel=canonical href='http://x/1'></head>"
     "<body><nav><ul><li><a href=/>home</a></ul></nav>"
     "<article><h1>عنوان</h1><p>فقرة أولى.</p>"
     "<figure><img><figcaption>صورة</figcaption></figure>"
     "<p>فقرة ثانية.</p><div class='share-buttons'>share</div>"
     "<ul class=x><li><a href=/2>اقرأ أيضا</a></ul></article>"
     "<aside><p>another story, much longer than the first one was, so "
     "that it would win by its length</p></aside>"
     "<footer><p>rights</p></footer></body></html>",
	"عنوان \"كامل\"|فقرة أولى.\n\nفقرة ثانية.|"
	"2017-11-16T10:00:00+03:00|http://x/1|موقع|ar"},
    /* nothing is marked: the block with most paragraphs */
    {"<html><head><title>T</title></head><body>"
     "<div><p>menu</p></div>"
     "<div id=text><p>The first long paragraph of the story.</p>"
     "<p>And the second one, which is longer.</p></div>"
     "<div><p><a href=/>A long text that is only a link to something "
     "else and so does not count for anything</a></p></div>"
     "</body></html>",
	"T|The first long paragraph of the story.\n\n"
	"And the second one, which is longer.||||"},
    /* the story in sections of one block */
    {"<html><head><title>T</title></head><body><div><p>menu</p></div>"
     "<div><section><p>The first part of the story.</p></section>"
     "<section><p>The second part, just as long.</p></section>"
     "<section><p>The third part, and the end.</p></section></div>"
     "</body></html>",
	"T|The first part of the story.\n\nThe second part, just as "
	"long.\n\nThe third part, and the end.||||"},
    /* several articles: the longest; teasers are not the story */
    {"<html><body><main><article><p>teaser</p></article>"
     "<article><p>the story itself</p></article></main></body></html>",
	"|the story itself||||"},
    {"<html><body><article><p>teaser</p></article>"
     "<div><p>A story that no element marks as what it is.</p></div>"
     "</body></html>",
	"|A story that no element marks as what it is.||||"},
    {"<html><body><div itemprop=articleBody>a<br>b<p>c</p></div>"
     "<time datetime='2017-11-16'>today</time></body></html>",
	"|a\nb\n\nc|2017-11-16|||"},
    /* no paragraphs at all */
    {"<html><body><h1>T</h1>one<br>two</body></html>", "T|one\ntwo||||"},
    {"<p>a</p>", "|a||||"},
    /* a date that is none is not known */
    {"<html><head><meta name=date content=soon></head><p>a</html>", "|a||||"},
    {"<html><head></head><body></body></html>",
	"! neither title nor body has any text"},
};

static bool
on_article(void *arg, size_t index, struct article *a)
{
	const char *const fields[] = {
	    a->title, a->body, a->published, a->url, a->publisher, a->lang};

	(void)index;
	for (size_t i = 0; i < 6; i++)
		buf_printf(
		    arg, "%s%s", i > 0 ? "|" : "", fields[i] ? fields[i] : "");
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	(void)index;
	buf_printf(arg, "! %s", message);
}

START_TEST(test_page)
{
	struct buf got = {0};
	struct feed_handler handler = {on_article, on_error, &got};
	struct arena *arena = arena_new();

	ck_assert_uint_eq(feed_read(pages[_i].html, strlen(pages[_i].html),
			      NULL, NULL, arena, &handler),
	    1);
	ck_assert_str_eq(got.data, pages[_i].want);
	arena_free(arena);
	buf_free(&got);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof(table)[0]))

int
main(void)
{
	Suite *suite = suite_create("html");
	TCase *tcase = tcase_create("html");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(tcase, test_piece, 0, COUNT(pieces));
	tcase_add_loop_test(tcase, test_page, 0, COUNT(pages));
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
