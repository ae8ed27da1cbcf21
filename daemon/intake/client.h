/* SPDX-License-Identifier: ISC */
#ifndef RASID_CLIENT_H
#define RASID_CLIENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* One request to the daemon's Unix socket, waiting for the answer. */
struct client_reply {
	int status;
	long retry_after; /* seconds, or 0 */
	struct buf body;  /* buf_free() it */
};

/*
 * False with *cause (free(3) it) and errno if the daemon can't be talked to:
 * ENOENT or ECONNREFUSED mean that it does not run.
 */
bool client_request(const char *socket_path, const char *method,
    const char *target, const char *body, size_t length, struct client_reply *,
    char **cause);

/* Text for a query, percent-encoded; free(3) it. */
char *client_encode(const char *text);

/* The "error" of a reply's JSON, else its status; free(3) it. */
char *client_error(const struct client_reply *);

/*
 * Where the daemon listens and keeps its state, as the configuration says:
 * file, or the default one if it is there. NULL after saying what is wrong.
 */
struct conf *client_conf(const char *file);

#endif
