/* SPDX-License-Identifier: ISC */
#ifndef RASID_ROUTE_H
#define RASID_ROUTE_H

#include <stdbool.h>

#include "intake/http.h"

struct accept;
struct queue;
struct report;

/*
 * What can be asked over HTTP:
 *
 *	POST /articles?feed=&publisher=&published=&lang=
 *	GET  /healthz /readyz /metrics /status
 *	GET  /queue?after=&count=&failed=1	Unix socket only
 *	GET  /queue/show?name=			Unix socket only
 *	POST /queue/retry?name= /queue/drop?name=   Unix socket only
 *
 * Over TCP POST /articles needs the bearer token; the Unix socket is guarded
 * by its mode, and the queue on it is for our own user and root.
 */
struct route;

struct route_handler {
	void (*report)(void *arg, struct report *);
	void (*retried)(void *arg); /* something in the queue waits again */
	void *arg;
};

struct route *route_new(
    struct accept *, struct queue *, const struct route_handler *);
void route_free(struct route *);

/* The token that TCP clients must send; NULL lets none in. */
void route_set_token(struct route *, const char *token);

/* To be given to http_new(). */
struct http_handler route_http_handler(struct route *);

#endif
