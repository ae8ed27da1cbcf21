/* SPDX-License-Identifier: ISC */
#ifndef RASID_HTTP_H
#define RASID_HTTP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/buf.h"
#include "intake/request.h"

struct event_base;

/*
 * Connections over which requests come. Every one has a deadline of its own:
 * for a whole request, for reading the answer, for idling; a client that
 * sends a byte a second gets no further than one that sends none.
 */
struct http;
struct connection;

/* One request and its answer. */
struct exchange {
	struct http *http;
	struct connection *connection; /* NULL: the client is gone */
	struct request request;
	struct buf body;
	bool local;	 /* came over the Unix socket */
	bool trusted;	 /* from our own user, or root */
	bool crowded;	 /* there are more connections than there should be */
	size_t reserved; /* the handler's: bytes it holds room for */
};

/*
 * head: the head is read. 0 to go on, or the status to refuse with, having
 * set *why; the body is then not even read.
 * grow: the body grows to so many bytes; false if there is no room (503).
 * request: all is read: http_reply() is owed, now or later.
 * gone: the exchange is about to be freed, whatever became of it.
 */
struct http_handler {
	int (*head)(void *arg, struct exchange *, const char **why);
	bool (*grow)(void *arg, struct exchange *, size_t total);
	void (*request)(void *arg, struct exchange *);
	void (*gone)(void *arg, struct exchange *);
	void *arg;
};

struct http_settings {
	size_t max_body;
	size_t max_connections;
	long request_timeout; /* seconds */
	long idle_timeout;
};

struct http *http_new(struct event_base *, const struct http_settings *,
    const struct http_handler *);

/* Connections are closed at once. */
void http_free(struct http *);

/*
 * Listen; false with *cause (free(3) it). The socket's file gets mode 0660
 * and is removed at the end; one that nobody listens on any more is replaced.
 */
bool http_listen_unix(struct http *, const char *path, char **cause);
bool http_listen_tcp(struct http *, const char *address, char **cause);

/* Take no new connections and requests; finish those that are being read. */
void http_stop(struct http *);

/*
 * Answer. extra is more header lines, each with CRLF, or NULL. The exchange
 * is the caller's no more.
 */
void http_reply(struct exchange *, int status, const char *type,
    const char *extra, const char *body, size_t length);

struct http_state {
	size_t connections;
	size_t busy; /* that owe or are owed something */
	uint64_t accepted;
	uint64_t refused; /* too many connections */
	uint64_t timeouts;
	uint64_t replies[6]; /* by class of status: [2] is 2xx */
};

struct http_state http_state(const struct http *);

#endif
