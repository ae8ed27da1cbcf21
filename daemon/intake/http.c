/* SPDX-License-Identifier: ISC */
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/listener.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/http.h"
#include "intake/listen.h"

/*
 * A connection goes round in circles:
 *
 *	HEAD --> BODY --> WORKING --> REPLY --> HEAD (kept alive)
 *	  |        |                    '-----> LINGER (to be closed)
 *	  '--------'--> REPLY (refused)
 *
 * Only HEAD, BODY and LINGER read; WORKING alone has no deadline, as what it
 * waits for has its own. LINGER throws away what a refused client still sends,
 * so that it gets to read the answer.
 */
enum state { HEAD, BODY, WORKING, REPLY, LINGER };

#define INPUT_MAX (64 * 1024) /* unread bytes of one connection */
#define LINGER_SECONDS 2
#define EXTRA 64   /* connections beyond the limit, for questions */
#define PATIENCE 1 /* seconds before a slow one has to give way */
#define RESERVE_STEP (64 * 1024)

struct connection {
	TAILQ_ENTRY(connection) entry;
	struct http *http;
	struct bufferevent *stream;
	struct event *deadline;
	enum state state;
	bool local;
	bool trusted;
	bool close;    /* after this answer */
	bool bodyless; /* the answer to HEAD */
	bool started;  /* HEAD: its first byte is there */
	time_t since;  /* of this state, monotonic */
	size_t grown;  /* bytes of the body there is room for */
	struct body body;
	struct exchange *exchange; /* in BODY and WORKING */
};

TAILQ_HEAD(connections, connection);

struct http {
	struct event_base *base;
	struct http_settings settings;
	struct http_handler handler;
	struct evconnlistener *listeners[2];
	char *socket_path;
	bool stopping;
	struct connections waiting; /* in HEAD and BODY, longest first */
	struct connections others;
	struct http_state state;
};

static void read_on(struct connection *);

static time_t
monotonic(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

static struct connections *
list_of(struct http *http, enum state state)
{
	return state == HEAD || state == BODY ? &http->waiting : &http->others;
}

/* Change the state, with its deadline: 0 is none. */
static void
enter(struct connection *c, enum state state, long seconds)
{
	struct timeval tv = {seconds, 0};
	bool reads = state == HEAD || state == BODY || state == LINGER;

	/* A body is part of the same wait as its head. */
	if (!(c->state == HEAD && state == BODY)) {
		TAILQ_REMOVE(list_of(c->http, c->state), c, entry);
		TAILQ_INSERT_TAIL(list_of(c->http, state), c, entry);
		c->since = monotonic();
		c->started = false;
		if (seconds > 0)
			evtimer_add(c->deadline, &tv);
		else
			evtimer_del(c->deadline);
	}
	c->state = state;
	if (reads)
		bufferevent_enable(c->stream, EV_READ);
	else
		bufferevent_disable(c->stream, EV_READ);
}

static void
exchange_free(struct exchange *exchange)
{
	struct http *http = exchange->http;

	http->handler.gone(http->handler.arg, exchange);
	request_free(&exchange->request);
	buf_free(&exchange->body);
	free(exchange);
}

/* Forget a connection; an answer that is still owed goes nowhere. */
static void
connection_free(struct connection *c)
{
	struct http *http = c->http;

	TAILQ_REMOVE(list_of(http, c->state), c, entry);
	http->state.connections--;
	if (c->exchange != NULL && c->state == WORKING)
		c->exchange->connection = NULL;
	else if (c->exchange != NULL)
		exchange_free(c->exchange);
	bufferevent_free(c->stream);
	event_free(c->deadline);
	free(c);
}

static const char *
reason(int status)
{
	static const struct {
		int status;
		const char *text;
	} reasons[] = {{200, "OK"}, {202, "Accepted"}, {400, "Bad Request"},
	    {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
	    {405, "Method Not Allowed"}, {408, "Request Timeout"},
	    {409, "Conflict"}, {413, "Content Too Large"},
	    {415, "Unsupported Media Type"}, {417, "Expectation Failed"},
	    {422, "Unprocessable Content"}, {429, "Too Many Requests"},
	    {431, "Request Header Fields Too Large"}, {501, "Not Implemented"},
	    {503, "Service Unavailable"}, {505, "HTTP Version Not Supported"}};

	for (size_t i = 0; i < sizeof reasons / sizeof reasons[0]; i++)
		if (reasons[i].status == status)
			return reasons[i].text;
	return "Unknown";
}

/* Write an answer and enter REPLY. */
static void
write_reply(struct connection *c, int status, const char *type,
    const char *extra, const char *body, size_t length)
{
	struct evbuffer *out = bufferevent_get_output(c->stream);
	time_t now = time(NULL);
	char date[64];
	struct tm tm;

	strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT",
	    gmtime_r(&now, &tm));
	evbuffer_add_printf(out,
	    "HTTP/1.1 %d %s\r\nDate: %s\r\nContent-Type: %s\r\n"
	    "Content-Length: %zu\r\n%s%s\r\n",
	    status, reason(status), date, type, length, extra ? extra : "",
	    c->close ? "Connection: close\r\n" : "");
	if (!c->bodyless)
		evbuffer_add(out, body, length);
	c->http->state.replies[status / 100 % 6]++;
	enter(c, REPLY, c->http->settings.request_timeout);
}

/* Say no, in JSON, and close. */
static void
refuse(struct connection *c, int status, const char *why)
{
	char body[256];
	int length = snprintf(body, sizeof body, "{\"error\":\"%s\"}\n", why);
	const char *extra = NULL;

	if (status == 401)
		extra = "WWW-Authenticate: Bearer\r\n";
	if (status == 503 || status == 429)
		extra = "Retry-After: 5\r\n";
	if (c->exchange != NULL) {
		exchange_free(c->exchange);
		c->exchange = NULL;
	}
	c->close = true;
	write_reply(c, status, "application/json", extra, body, (size_t)length);
}

/* All is read: the handler's turn. */
static void
work(struct connection *c)
{
	struct http *http = c->http;

	enter(c, WORKING, 0);
	crashpoint("received");
	http->handler.request(http->handler.arg, c->exchange);
}

/* Make room for what a body has grown to; false if refused. */
static bool
make_room(struct connection *c)
{
	struct http *http = c->http;
	size_t total = c->exchange->body.length;

	if (total <= c->grown)
		return true;
	c->grown = total + RESERVE_STEP;
	if (http->handler.grow(http->handler.arg, c->exchange, c->grown))
		return true;
	refuse(c, 429, "busy: too much is being taken in at once");
	return false;
}

/* Take what there is of a body. True if the state changed. */
static bool
read_body(struct connection *c)
{
	struct evbuffer *in = bufferevent_get_input(c->stream);
	size_t length = evbuffer_get_length(in), used;
	const char *bytes = (const char *)evbuffer_pullup(in, -1);
	int status = body_take(&c->body, bytes, length, &used,
	    &c->exchange->body, c->http->settings.max_body);

	evbuffer_drain(in, used);
	if (status != 0 && status != 200) {
		refuse(c, status,
		    status == 413 ? "the body is too long" : "bad chunks");
		return true;
	}
	if (!make_room(c))
		return true;
	if (status == 200)
		work(c);
	return status == 200;
}

/* The head is there: ask the handler, then go on with the body. */
static bool
begin_exchange(struct connection *c, struct request *request)
{
	struct http *http = c->http;
	struct exchange *exchange = xcalloc(1, sizeof *exchange);
	const char *why = "refused";
	int status;

	exchange->http = http;
	exchange->connection = c;
	exchange->request = *request;
	exchange->local = c->local;
	exchange->trusted = c->trusted;
	exchange->crowded =
	    http->state.connections > http->settings.max_connections;
	c->exchange = exchange;
	c->close = !request->keep_alive || http->stopping || exchange->crowded;
	c->bodyless = strcmp(request->method, "HEAD") == 0;
	c->grown = 0;
	status = http->handler.head(http->handler.arg, exchange, &why);
	if (status == 0 && !request->chunked &&
	    request->content_length > http->settings.max_body) {
		status = 413;
		why = "the body is too long";
	}
	if (status != 0) {
		refuse(c, status, why);
		return true;
	}
	if (!request->has_body) {
		work(c);
		return true;
	}
	if (request->expect_continue &&
	    evbuffer_get_length(bufferevent_get_input(c->stream)) == 0)
		evbuffer_add_printf(bufferevent_get_output(c->stream),
		    "HTTP/1.1 100 Continue\r\n\r\n");
	c->body = body_start(request);
	enter(c, BODY, 0);
	return false;
}

static bool
read_head(struct connection *c)
{
	struct evbuffer *in = bufferevent_get_input(c->stream);
	size_t length = evbuffer_get_length(in), used = 0;
	struct request request;
	const char *why = "";
	struct timeval tv = {c->http->settings.request_timeout, 0};
	int status;

	if (length == 0)
		return true;
	/* From the first byte on it is no longer idle. */
	if (!c->started)
		evtimer_add(c->deadline, &tv);
	c->started = true;
	status = request_parse(&request, (const char *)evbuffer_pullup(in, -1),
	    length, &used, &why);
	if (status == 0)
		return true;
	evbuffer_drain(in, used);
	if (status == 200)
		return begin_exchange(c, &request);
	refuse(c, status, why);
	return true;
}

/* Go as far as the bytes reach. */
static void
read_on(struct connection *c)
{
	struct evbuffer *in = bufferevent_get_input(c->stream);
	bool wait = false;

	if (c->state == LINGER) {
		evbuffer_drain(in, evbuffer_get_length(in));
		return;
	}
	while (!wait && (c->state == HEAD || c->state == BODY)) {
		if (c->state == HEAD)
			wait = read_head(c);
		else if (!(wait = read_body(c)))
			wait = evbuffer_get_length(in) == 0;
	}
}

static void
on_readable(struct bufferevent *stream, void *arg)
{
	(void)stream;
	read_on(arg);
}

/* The answer is out: next request, or a polite end. */
static void
on_written(struct bufferevent *stream, void *arg)
{
	struct connection *c = arg;

	if (c->state != REPLY)
		return;
	if (c->close) {
		shutdown(bufferevent_getfd(stream), SHUT_WR);
		enter(c, LINGER, LINGER_SECONDS);
	} else {
		enter(c, HEAD, c->http->settings.idle_timeout);
	}
	read_on(c);
}

/*
 * The client is gone, or has closed its side with nothing more to ask: we read
 * only when no answer is owed, so one that half-closes still gets its answer.
 */
static void
on_event(struct bufferevent *stream, short what, void *arg)
{
	(void)stream;
	(void)what;
	connection_free(arg);
}

/* It has sent part of a request. */
static bool
is_asking(const struct connection *c)
{
	return c->state == BODY || (c->state == HEAD && c->started);
}

static void
on_deadline(evutil_socket_t fd, short what, void *arg)
{
	struct connection *c = arg;

	(void)fd;
	(void)what;
	if (is_asking(c) || c->state == REPLY)
		c->http->state.timeouts++;
	if (is_asking(c))
		refuse(c, 408, "the request took too long");
	else
		connection_free(c);
}

/*
 * There are too many: the first that has said nothing gives way, so that a
 * flood drowns itself and a question on a new connection is heard; else the
 * one that has kept us waiting longest, if that was long enough. False if none
 * can.
 */
static bool
evict(struct http *http)
{
	struct connection *c;

	TAILQ_FOREACH(c, &http->waiting, entry)
	if (!is_asking(c))
		break;
	if (c == NULL)
		c = TAILQ_FIRST(&http->waiting);
	if (c == NULL || (is_asking(c) && monotonic() - c->since < PATIENCE))
		return false;
	connection_free(c);
	return true;
}

/*
 * Log who comes: each connection if asked for much, else each user when it is
 * not the one who came last.
 */
static void
note_peer(const struct ucred *peer)
{
	static uid_t last = (uid_t)-1;
	void (*say)(const char *, ...) =
	    peer->uid == last ? log_debug : log_info;

	say("connection from user %u, group %u, process %d",
	    (unsigned)peer->uid, (unsigned)peer->gid, (int)peer->pid);
	last = peer->uid;
}

/* Who is at the other end of a Unix socket: somebody to be trusted? */
static bool
look_at_peer(int fd)
{
	struct ucred peer;
	socklen_t length = sizeof peer;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &length) != 0)
		return false;
	note_peer(&peer);
	return peer.uid == 0 || peer.uid == geteuid();
}

static void
on_accept(struct evconnlistener *listener, evutil_socket_t fd,
    struct sockaddr *address, int length, void *arg)
{
	static const char busy[] = "HTTP/1.1 503 Service Unavailable\r\n"
				   "Retry-After: 1\r\nContent-Length: 0\r\n"
				   "Connection: close\r\n\r\n";
	struct http *http = arg;
	struct connection *c;

	(void)listener;
	(void)length;
	if (http->state.connections >= http->settings.max_connections + EXTRA &&
	    !evict(http)) {
		http->state.refused++;
		(void)!send(
		    fd, busy, sizeof busy - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
		close(fd);
		return;
	}
	c = xcalloc(1, sizeof *c);
	c->http = http;
	c->local = address->sa_family == AF_UNIX;
	c->trusted = c->local && look_at_peer(fd);
	c->stream =
	    bufferevent_socket_new(http->base, fd, BEV_OPT_CLOSE_ON_FREE);
	c->deadline = evtimer_new(http->base, on_deadline, c);
	bufferevent_setcb(c->stream, on_readable, on_written, on_event, c);
	bufferevent_setwatermark(c->stream, EV_READ, 0, INPUT_MAX);
	c->state = HEAD;
	TAILQ_INSERT_TAIL(&http->waiting, c, entry);
	http->state.connections++;
	http->state.accepted++;
	enter(c, HEAD, http->settings.idle_timeout);
}

struct http *
http_new(struct event_base *base, const struct http_settings *settings,
    const struct http_handler *handler)
{
	struct http *http = xcalloc(1, sizeof *http);
	struct rlimit files;

	/* As many connections as the system lets us have. */
	if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
		files.rlim_cur = files.rlim_max;
		setrlimit(RLIMIT_NOFILE, &files);
	}
	http->base = base;
	http->settings = *settings;
	http->handler = *handler;
	TAILQ_INIT(&http->waiting);
	TAILQ_INIT(&http->others);
	return http;
}

static void
stop_listening(struct http *http)
{
	for (size_t i = 0; i < 2; i++)
		if (http->listeners[i] != NULL)
			evconnlistener_free(http->listeners[i]);
	http->listeners[0] = http->listeners[1] = NULL;
	if (http->socket_path != NULL)
		unlink(http->socket_path);
	free(http->socket_path);
	http->socket_path = NULL;
}

void
http_free(struct http *http)
{
	struct connection *c;

	if (http == NULL)
		return;
	stop_listening(http);
	while ((c = TAILQ_FIRST(&http->waiting)) != NULL)
		connection_free(c);
	while ((c = TAILQ_FIRST(&http->others)) != NULL)
		connection_free(c);
	free(http);
}

bool
http_listen_unix(struct http *http, const char *path, char **cause)
{
	bool inherited;

	http->listeners[0] =
	    listen_unix(http->base, path, on_accept, http, &inherited, cause);
	if (http->listeners[0] != NULL && !inherited)
		http->socket_path = xstrdup(path);
	return http->listeners[0] != NULL;
}

bool
http_listen_tcp(struct http *http, const char *address, char **cause)
{
	http->listeners[1] =
	    listen_tcp(http->base, address, on_accept, http, cause);
	return http->listeners[1] != NULL;
}

void
http_stop(struct http *http)
{
	struct connection *c, *next;

	stop_listening(http);
	http->stopping = true;
	for (c = TAILQ_FIRST(&http->waiting); c != NULL; c = next) {
		next = TAILQ_NEXT(c, entry);
		if (!is_asking(c))
			connection_free(c);
	}
}

void
http_reply(struct exchange *exchange, int status, const char *type,
    const char *extra, const char *body, size_t length)
{
	struct connection *c = exchange->connection;

	if (c != NULL) {
		c->exchange = NULL;
		c->close = c->close || c->http->stopping;
		write_reply(c, status, type, extra, body, length);
	}
	exchange_free(exchange);
}

struct http_state
http_state(const struct http *http)
{
	struct http_state state = http->state;
	const struct connection *c;

	TAILQ_FOREACH(c, &http->waiting, entry)
	state.busy += is_asking(c);
	TAILQ_FOREACH(c, &http->others, entry)
	state.busy += c->state != LINGER;
	return state;
}
