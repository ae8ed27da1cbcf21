/* SPDX-License-Identifier: ISC */
#ifndef RASID_LISTEN_H
#define RASID_LISTEN_H

#include <event2/listener.h>
#include <stdbool.h>

/*
 * Listen on a Unix socket, whose file gets mode 0660 (one that nobody listens
 * on any more is replaced), or on "address:port". Where systemd has opened
 * that very socket, it is taken over (sd_listen_fds(3)), and *inherited is set:
 * its file is not ours to remove. NULL with *cause (free(3) it) if that can't
 * be.
 */
struct evconnlistener *listen_unix(struct event_base *, const char *path,
    evconnlistener_cb, void *arg, bool *inherited, char **cause);
struct evconnlistener *listen_tcp(struct event_base *, const char *address,
    evconnlistener_cb, void *arg, char **cause);

#endif
