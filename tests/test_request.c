/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "intake/request.h"

/* The framing of HTTP: heads and bodies, good, bad and in pieces. */

#define GET "GET /x HTTP/1.1\r\n"
#define POST "POST /articles HTTP/1.1\r\n"

static const struct {
	const char *head;
	int status;
	const char *why; /* of those that are refused */
} heads[] = {
    {GET "\r\n", 200, NULL},
    {GET "Host: a\r\n\r\n", 200, NULL},
    {"GET /x HTTP/1.0\n\n", 200, NULL}, /* bare newlines */
    {"\r\n" GET "\r\n", 200, NULL},	/* RFC 9112, 2.2 */
    {GET "Host: a\r\n", 0, NULL},	/* not complete */
    {"GET /x HT", 0, NULL},
    {"", 0, NULL},
    {"GET\r\n\r\n", 400, "not a request line"},
    {"GET /x\r\n\r\n", 400, "not a request line"},
    {"G\x01T /x HTTP/1.1\r\n\r\n", 400, "not a request line"},
    {" /x HTTP/1.1\r\n\r\n", 400, "not a request line"},
    {"GET /x HTTP/2.0\r\n\r\n", 505, "not HTTP/1.0 or HTTP/1.1"},
    {"GET /x HTTP/1.11\r\n\r\n", 505, "not HTTP/1.0 or HTTP/1.1"},
    {"GET /x FTP/1.1\r\n\r\n", 400, "not HTTP/1.0 or HTTP/1.1"},
    {"GET http://a/x HTTP/1.1\r\n\r\n", 400, "the target is not a path"},
    {"\x16\x03\x01\x02\n\n", 400, "not a request line"}, /* TLS */
    {GET "nonsense\r\n\r\n", 400, "not a header"},
    {GET "Host : a\r\n\r\n", 400, "not a header"},
    {GET ": a\r\n\r\n", 400, "not a header"},
    {GET "A: b\r\n folded\r\n\r\n", 400, "not a header"},
    {POST "Content-Length: 5\r\nContent-Length: 5\r\n\r\n", 400,
	"bad Content-Length"},
    {POST "Content-Length: -5\r\n\r\n", 400, "bad Content-Length"},
    {POST "Content-Length: 5x\r\n\r\n", 400, "bad Content-Length"},
    {POST "Content-Length:\r\n\r\n", 400, "bad Content-Length"},
    {POST "Content-Length: 99999999999999999999\r\n\r\n", 400,
	"bad Content-Length"},
    {POST "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400,
	"more than one length of the body"},
    {POST "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", 400,
	"bad Content-Length"},
    {POST "Transfer-Encoding: gzip\r\n\r\n", 501,
	"transfer coding other than chunked"},
    {POST "Transfer-Encoding: gzip, chunked\r\n\r\n", 501,
	"transfer coding other than chunked"},
    {POST "Expect: miracles\r\n\r\n", 417, "unknown expectation"},
    {POST "Authorization: a\r\nAuthorization: b\r\n\r\n", 400,
	"a header that may stand once stands twice"},
};

START_TEST(test_head)
{
	struct request request;
	const char *why = "";
	size_t used = 0, length = strlen(heads[_i].head);
	int status =
	    request_parse(&request, heads[_i].head, length, &used, &why);

	ck_assert_int_eq(status, heads[_i].status);
	if (status == 200)
		ck_assert_uint_eq(used, length);
	if (heads[_i].why != NULL)
		ck_assert_str_eq(why, heads[_i].why);
	if (status == 200)
		request_free(&request);
}
END_TEST

START_TEST(test_fields)
{
	static const char head[] =
	    "POST /articles?feed=a%20b&x HTTP/1.1\r\n"
	    "content-length:  12 \r\nContent-TYPE: text/xml; charset=a\r\n"
	    "Content-Encoding: gzip\r\nAuthorization: Bearer t\r\n"
	    "Expect: 100-continue\r\nConnection: keep-alive, close\r\n\r\nbody";
	struct request request;
	const char *why;
	size_t used;

	ck_assert_int_eq(
	    request_parse(&request, head, sizeof head - 1, &used, &why), 200);
	ck_assert_uint_eq(used, sizeof head - 1 - 4);
	ck_assert_str_eq(request.method, "POST");
	ck_assert_str_eq(request.path, "/articles");
	ck_assert_str_eq(request.query, "feed=a%20b&x");
	ck_assert_str_eq(request.content_type, "text/xml; charset=a");
	ck_assert_str_eq(request.content_encoding, "gzip");
	ck_assert_str_eq(request.authorization, "Bearer t");
	ck_assert(request.has_body && !request.chunked);
	ck_assert_uint_eq(request.content_length, 12);
	ck_assert(request.expect_continue);
	ck_assert(!request.keep_alive);
	request_free(&request);
}
END_TEST

START_TEST(test_long_head)
{
	char *head = malloc(REQUEST_HEAD_MAX + 1024);
	struct request request;
	const char *why;
	size_t used;

	memset(head, 'a', REQUEST_HEAD_MAX + 1024);
	ck_assert_int_eq(request_parse(&request, head, 1000, &used, &why), 0);
	ck_assert_int_eq(
	    request_parse(&request, head, REQUEST_HEAD_MAX + 1024, &used, &why),
	    431);
	free(head);
}
END_TEST

START_TEST(test_many_headers)
{
	struct buf head = {0};
	struct request request;
	const char *why;
	size_t used;

	buf_adds(&head, GET);
	for (int i = 0; i <= REQUEST_HEADERS_MAX; i++)
		buf_adds(&head, "A: b\r\n");
	buf_adds(&head, "\r\n");
	ck_assert_int_eq(
	    request_parse(&request, head.data, head.length, &used, &why), 431);
	buf_free(&head);
}
END_TEST

START_TEST(test_nul)
{
	static const char head[] = "GET /x\0y HTTP/1.1\r\n\r\n";
	struct request request;
	const char *why;
	size_t used;

	ck_assert_int_eq(
	    request_parse(&request, head, sizeof head - 1, &used, &why), 400);
	ck_assert_str_eq(why, "NUL in the head");
}
END_TEST

/* Chunked bodies; what stands behind "|" in the input belongs to the next. */
static const struct {
	const char *in;
	int status;
	const char *out;
} chunks[] = {
    {"0\r\n\r\n", 200, ""},
    {"3\r\nabc\r\n0\r\n\r\n", 200, "abc"},
    {"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n|GET", 200, "abcde"},
    {"A;ext=1\r\n0123456789\r\n0\r\n\r\n", 200, "0123456789"},
    {"3\nabc\n0\n\n", 200, "abc"},
    {"3\r\nabc\r\n0\r\nTrailer: x\r\nMore: y\r\n\r\n", 200, "abc"},
    {"003\r\nabc\r\n0\r\n\r\n", 200, "abc"},
    {"3\r\nab", 0, "ab"},
    {"3\r\nabc\r\n", 0, "abc"},
    {"3\r\nabc\r\n0\r\n", 0, "abc"},
    {"3\r\nabcd\r\n", 400, "abc"},
    {"x\r\n", 400, ""},
    {"\r\n", 400, ""},
    {"-1\r\n", 400, ""},
    {"3x\r\nabc\r\n", 400, ""},
    {"20\r\n0123456789012345678901234567890123456789", 413, ""},
    {"FFFFFFFFFFFFFFFFFFFF\r\n", 413, ""},
};

/* The same whether the bytes come at once or one by one. */
START_TEST(test_chunks)
{
	const char *in = chunks[_i].in;
	size_t length = strcspn(in, "|");

	for (size_t step = 1; step <= length; step++) {
		struct request request = {.has_body = true, .chunked = true};
		struct body body = body_start(&request);
		struct buf out = {0};
		size_t at = 0, used;
		int status = 0;

		while (status == 0 && at < length) {
			size_t some = length - at < step ? length - at : step;

			status =
			    body_take(&body, in + at, some, &used, &out, 16);
			at += used;
		}
		ck_assert_int_eq(status, chunks[_i].status);
		if (status == 200)
			ck_assert_uint_eq(at, length);
		if (status != 413)
			ck_assert_str_eq(
			    out.data ? out.data : "", chunks[_i].out);
		buf_free(&out);
	}
}
END_TEST

START_TEST(test_length)
{
	struct request request = {.has_body = true, .content_length = 5};
	struct body body = body_start(&request);
	struct buf out = {0};
	size_t used;

	ck_assert_int_eq(body_take(&body, "ab", 2, &used, &out, 5), 0);
	ck_assert_int_eq(body_take(&body, "cdeGET", 6, &used, &out, 5), 200);
	ck_assert_uint_eq(used, 3);
	ck_assert_str_eq(out.data, "abcde");
	buf_free(&out);
	body = body_start(&request);
	ck_assert_int_eq(body_take(&body, "ab", 2, &used, &out, 4), 413);
	request.content_length = 0;
	body = body_start(&request);
	ck_assert_int_eq(body_take(&body, "", 0, &used, &out, 4), 200);
	buf_free(&out);
}
END_TEST

#define COUNT(table) ((int)(sizeof(table) / sizeof(table)[0]))

int
main(void)
{
	Suite *suite = suite_create("request");
	TCase *tcase = tcase_create("request");
	SRunner *runner = srunner_create(suite);
	int failed;

	tcase_add_loop_test(tcase, test_head, 0, COUNT(heads));
	tcase_add_test(tcase, test_fields);
	tcase_add_test(tcase, test_long_head);
	tcase_add_test(tcase, test_many_headers);
	tcase_add_test(tcase, test_nul);
	tcase_add_loop_test(tcase, test_chunks, 0, COUNT(chunks));
	tcase_add_test(tcase, test_length);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
