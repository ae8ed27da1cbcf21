/* SPDX-License-Identifier: ISC */
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/crashpoint.h"
#include "base/xmalloc.h"
#include "intake/accept.h"
#include "intake/queue.h"
#include "intake/report.h"
#include "intake/route.h"
#include "intake/token.h"

/* Requests to deeds. */

#define JSON "application/json"
#define NDJSON "application/x-ndjson"
#define RETRY "Retry-After: 5\r\n"
#define LIST_MAX 1000

struct route {
	struct accept *accept;
	struct queue *queue;
	struct route_handler handler;
	char *token;
};

/* One kind of request. begin is asked when the head is read; it may be NULL. */
struct entry {
	const char *method;
	const char *path;
	bool local; /* over the Unix socket, for our own user and root */
	bool token; /* needed over TCP */
	int (*begin)(struct route *, struct exchange *, const char **why);
	void (*run)(struct route *, struct exchange *);
};

static int begin_articles(struct route *, struct exchange *, const char **);
static void run_articles(struct route *, struct exchange *);
static void run_healthz(struct route *, struct exchange *);
static void run_readyz(struct route *, struct exchange *);
static void run_metrics(struct route *, struct exchange *);
static void run_status(struct route *, struct exchange *);
static void run_list(struct route *, struct exchange *);
static void run_show(struct route *, struct exchange *);
static void run_retry(struct route *, struct exchange *);
static void run_drop(struct route *, struct exchange *);

static const struct entry entries[] = {
    {"POST", "/articles", false, true, begin_articles, run_articles},
    {"GET", "/healthz", false, false, NULL, run_healthz},
    {"GET", "/readyz", false, false, NULL, run_readyz},
    {"GET", "/metrics", false, false, NULL, run_metrics},
    {"GET", "/status", false, false, NULL, run_status},
    {"GET", "/queue", true, false, NULL, run_list},
    {"GET", "/queue/show", true, false, NULL, run_show},
    {"POST", "/queue/retry", true, false, NULL, run_retry},
    {"POST", "/queue/drop", true, false, NULL, run_drop},
};

#define ENTRIES (sizeof entries / sizeof entries[0])

/* The entry of a request; *status is 404 or 405 if there is none. */
static const struct entry *
find(const struct exchange *exchange, int *status)
{
	const char *method = exchange->request.method;

	*status = 404;
	if (strcmp(method, "HEAD") == 0)
		method = "GET";
	for (size_t i = 0; i < ENTRIES; i++) {
		if (strcmp(entries[i].path, exchange->request.path) != 0 ||
		    (entries[i].local && !exchange->local))
			continue;
		if (strcmp(entries[i].method, method) == 0)
			return &entries[i];
		*status = 405;
	}
	return NULL;
}

static bool
is_authorized(const struct route *route, const struct exchange *exchange)
{
	const char *given = exchange->request.authorization;

	if (exchange->local)
		return true;
	if (route->token == NULL || given == NULL ||
	    strncasecmp(given, "Bearer ", 7) != 0)
		return false;
	return token_equal(route->token, given + 7 + strspn(given + 7, " "));
}

static int
on_head(void *arg, struct exchange *exchange, const char **why)
{
	struct route *route = arg;
	int status;
	const struct entry *entry = find(exchange, &status);

	if (entry == NULL) {
		*why = status == 404 ? "there is nothing here"
				     : "not with this method";
		return status;
	}
	if (entry->local && !exchange->trusted) {
		*why = "for the service's own user and root only";
		return 403;
	}
	if (entry->token && !is_authorized(route, exchange)) {
		*why = "a valid bearer token is needed";
		return 401;
	}
	return entry->begin ? entry->begin(route, exchange, why) : 0;
}

/* Media types that articles may come as; others are surely something else. */
static bool
is_readable_type(const char *type)
{
	static const char *const types[] = {"text/", "application/json",
	    "application/x-ndjson", "application/ndjson", "application/jsonl",
	    "application/x-jsonlines", "application/feed+json",
	    "application/ld+json", "application/rss+xml",
	    "application/atom+xml", "application/rdf+xml", "application/xml",
	    "application/xhtml+xml", "application/octet-stream",
	    "application/x-www-form-urlencoded" /* what curl says */};

	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
		size_t length = strlen(types[i]);

		if (strncasecmp(type, types[i], length) == 0 &&
		    (types[i][length - 1] == '/' || type[length] == '\0' ||
			strchr("; \t", type[length]) != NULL))
			return true;
	}
	return false;
}

static int
begin_articles(struct route *route, struct exchange *exchange, const char **why)
{
	const struct request *request = &exchange->request;
	struct queue_state queue = queue_state(route->queue);

	if (request->content_encoding != NULL &&
	    strcasecmp(request->content_encoding, "identity") != 0) {
		*why = "encoded bodies are not taken: send it uncompressed";
		return 415;
	}
	if (request->content_type != NULL &&
	    !is_readable_type(request->content_type)) {
		*why = "articles come as JSON, RSS, Atom, HTML or text";
		return 415;
	}
	if (!request->has_body) {
		*why = "there is no body";
		return 400;
	}
	if (queue.full || queue.broken) {
		*why = queue.full ? "the queue is at its limit: come back"
				  : "the queue's disk fails: come back";
		return 503;
	}
	if (exchange->crowded) {
		*why = "too many connections: come back";
		return 429;
	}
	return 0;
}

static bool
on_grow(void *arg, struct exchange *exchange, size_t total)
{
	struct route *route = arg;

	if (!accept_reserve(route->accept, total - exchange->reserved))
		return false;
	exchange->reserved = total;
	return true;
}

static void
on_request(void *arg, struct exchange *exchange)
{
	int status;
	const struct entry *entry = find(exchange, &status);

	entry->run(arg, exchange);
}

static void
on_gone(void *arg, struct exchange *exchange)
{
	struct route *route = arg;

	accept_release(route->accept, exchange->reserved);
	exchange->reserved = 0;
}

/* Send JSON and release it. */
static void
reply_json(struct exchange *exchange, int status, const char *extra, json_t *o)
{
	char *text = json_dumps(o, JSON_COMPACT);
	char *line = xasprintf("%s\n", text ? text : "{}");

	http_reply(exchange, status, JSON, extra, line, strlen(line));
	free(line);
	free(text);
	json_decref(o);
}

static void
reply_error(struct exchange *exchange, int status, const char *why)
{
	reply_json(exchange, status,
	    status == 503 || status == 429 ? RETRY : NULL,
	    json_pack("{ss}", "error", why));
}

static void
reply_buf(struct exchange *exchange, const char *type, struct buf *buf)
{
	http_reply(
	    exchange, 200, type, NULL, buf->data ? buf->data : "", buf->length);
	buf_free(buf);
}

/* What came of the articles of a request. */
static void
reply_taken(struct exchange *exchange, const struct receipt *receipt)
{
	bool nothing = receipt->accepted + receipt->known == 0 &&
		       receipt->reject_count > 0;
	json_t *rejected = json_array();

	for (size_t i = 0; i < receipt->reject_count; i++) {
		json_t *message = json_string(receipt->rejects[i].message);

		json_array_append_new(rejected,
		    json_pack("{sI so}", "index",
			(json_int_t)receipt->rejects[i].index, "error",
			message ? message : json_string("unreadable")));
	}
	reply_json(exchange, nothing ? 400 : 202, NULL,
	    json_pack("{sI sI so}", "accepted", (json_int_t)receipt->accepted,
		"known", (json_int_t)receipt->known, "rejected", rejected));
}

static void
on_receipt(void *arg, const struct receipt *receipt)
{
	struct exchange *exchange = arg;

	switch (receipt->kind) {
	case RECEIPT_TAKEN:
		crashpoint("before-202");
		reply_taken(exchange, receipt);
		break;
	case RECEIPT_POISON:
		reply_error(exchange, 422, receipt->why);
		break;
	case RECEIPT_FULL:
		reply_error(exchange, 503, "the queue is at its limit");
		break;
	case RECEIPT_BROKEN:
		reply_error(exchange, 503, "the queue's disk fails");
		break;
	case RECEIPT_STOPPING:
		reply_error(exchange, 503, "the service stops");
		break;
	}
}

/*
 * Parameters of the query, each to its place; NULL if all is well, or what is
 * wrong. Values live as long as the list.
 */
struct parameter {
	const char *name;
	const char **value;
};

static const char *
read_query(const struct exchange *exchange, struct evkeyvalq *list,
    const struct parameter *parameters, size_t count)
{
	const struct evkeyval *pair;

	TAILQ_INIT(list);
	if (exchange->request.query == NULL)
		return NULL;
	if (evhttp_parse_query_str(exchange->request.query, list) != 0)
		return "the query can't be read";
	TAILQ_FOREACH(pair, list, next)
	{
		size_t i = 0;

		while (i < count && strcmp(parameters[i].name, pair->key) != 0)
			i++;
		if (i == count)
			return "unknown parameter in the query";
		*parameters[i].value = pair->value;
	}
	return NULL;
}

static void
run_articles(struct route *route, struct exchange *exchange)
{
	struct origin origin = {.media_type = exchange->request.content_type};
	const struct parameter parameters[] = {{"feed", &origin.feed},
	    {"publisher", &origin.publisher}, {"published", &origin.published},
	    {"lang", &origin.lang}};
	struct evkeyvalq query;
	const char *wrong = read_query(exchange, &query, parameters, 4);

	if (wrong == NULL && exchange->body.length == 0)
		wrong = "the body is empty";
	if (wrong != NULL) {
		reply_error(exchange, 400, wrong);
	} else {
		accept_submit(route->accept, exchange->body.data,
		    exchange->body.length, &origin, on_receipt, exchange);
		buf_free(&exchange->body); /* the room for it stays taken */
	}
	evhttp_clear_headers(&query);
}

static void
run_healthz(struct route *route, struct exchange *exchange)
{
	(void)route;
	reply_json(exchange, 200, NULL, json_pack("{ss}", "status", "ok"));
}

static void
run_readyz(struct route *route, struct exchange *exchange)
{
	struct report report;
	const char *trouble;

	route->handler.report(route->handler.arg, &report);
	trouble = report_trouble(&report);
	if (trouble == NULL)
		reply_json(exchange, 200, NULL, json_pack("{sb}", "ready", 1));
	else
		reply_json(exchange, 503, RETRY,
		    json_pack("{sb ss}", "ready", 0, "trouble", trouble));
}

static void
run_metrics(struct route *route, struct exchange *exchange)
{
	struct report report;
	struct buf text = {0};

	route->handler.report(route->handler.arg, &report);
	report_metrics(&report, &text);
	reply_buf(exchange, "text/plain; version=0.0.4; charset=utf-8", &text);
}

static void
run_status(struct route *route, struct exchange *exchange)
{
	struct report report;
	struct buf text = {0};

	route->handler.report(route->handler.arg, &report);
	report_status(&report, &text);
	reply_buf(exchange, JSON, &text);
}

static void
on_listed(void *arg, enum queue_answer outcome, const struct buf *text)
{
	struct exchange *exchange = arg;

	if (outcome != QUEUE_OK)
		reply_error(exchange, 503, "the queue's disk fails");
	else
		http_reply(exchange, 200, NDJSON, NULL,
		    text->data ? text->data : "", text->length);
}

static void
run_list(struct route *route, struct exchange *exchange)
{
	const char *after = "0", *count = "100", *failed = "0";
	const struct parameter parameters[] = {
	    {"after", &after}, {"count", &count}, {"failed", &failed}};
	struct evkeyvalq query;
	const char *wrong = read_query(exchange, &query, parameters, 3);
	unsigned long most = strtoul(count, NULL, 10);

	if (wrong != NULL)
		reply_error(exchange, 400, wrong);
	else
		queue_list(route->queue, strtoull(after, NULL, 10),
		    most < LIST_MAX ? most : LIST_MAX, strcmp(failed, "1") == 0,
		    on_listed, exchange);
	evhttp_clear_headers(&query);
}

static void
on_shown(void *arg, enum queue_answer outcome, const struct buf *text)
{
	if (outcome == QUEUE_OK && text->length == 0)
		reply_error(arg, 404, "not in the queue");
	else
		on_listed(arg, outcome, text);
}

/* retry and drop say why not, or nothing. */
static void
on_changed(void *arg, enum queue_answer outcome, const struct buf *text)
{
	struct exchange *exchange = arg;

	if (outcome != QUEUE_OK)
		reply_error(exchange, 503, "the queue's disk fails");
	else if (text->length > 0)
		reply_error(exchange, 409, text->data);
	else
		reply_json(exchange, 200, NULL, json_pack("{sb}", "done", 1));
}

/* Do something with the article that the query names. */
static void
run_named(struct route *route, struct exchange *exchange,
    void (*ask)(struct queue *, const char *, queue_text_answer *, void *),
    queue_text_answer *answer)
{
	const char *name = "";
	const struct parameter parameters[] = {{"name", &name}};
	struct evkeyvalq query;
	const char *wrong = read_query(exchange, &query, parameters, 1);

	if (wrong != NULL)
		reply_error(exchange, 400, wrong);
	else
		ask(route->queue, name, answer, exchange);
	evhttp_clear_headers(&query);
}

static void
run_show(struct route *route, struct exchange *exchange)
{
	run_named(route, exchange, queue_show, on_shown);
}

static void
run_retry(struct route *route, struct exchange *exchange)
{
	run_named(route, exchange, queue_retry, on_changed);
	/* Claims come after it in the queue's own order. */
	route->handler.retried(route->handler.arg);
}

static void
run_drop(struct route *route, struct exchange *exchange)
{
	run_named(route, exchange, queue_drop, on_changed);
}

struct route *
route_new(struct accept *accept, struct queue *queue,
    const struct route_handler *handler)
{
	struct route *route = xcalloc(1, sizeof *route);

	route->accept = accept;
	route->queue = queue;
	route->handler = *handler;
	return route;
}

void
route_free(struct route *route)
{
	if (route == NULL)
		return;
	free(route->token);
	free(route);
}

void
route_set_token(struct route *route, const char *token)
{
	free(route->token);
	route->token = token ? xstrdup(token) : NULL;
}

struct http_handler
route_http_handler(struct route *route)
{
	return (struct http_handler){.head = on_head,
	    .grow = on_grow,
	    .request = on_request,
	    .gone = on_gone,
	    .arg = route};
}
