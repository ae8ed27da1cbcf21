/* SPDX-License-Identifier: ISC */
#ifndef RASID_LOADER_H
#define RASID_LOADER_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/buf.h"
#include "intake/nursery.h"

struct event_base;

/*
 * The daemon's hold on a loader process (nursery.h): one set of rules and
 * lexicons, and the workers that were forked from it.
 */
struct loader;

/*
 * All come out of the event loop. spawned: the descriptor becomes the
 * handler's. gone: pid 0 means that it could not be forked at all. ended: the
 * process is no more, and with it its workers; loaded tells whether it had
 * come so far. The loader may be freed from there.
 */
struct loader_handler {
	void (*loaded)(void *arg, struct loader *, const char *version,
	    struct buf rows[NURSERY_TABLES]);
	void (*spawned)(void *arg, struct loader *, pid_t pid, int fd);
	void (*gone)(void *arg, struct loader *, pid_t pid, const char *how);
	void (*ended)(void *arg, struct loader *, bool loaded);
	void *arg;
};

/*
 * Start one, as this same program with other arguments (NULL-terminated; it
 * finds the pipe as descriptor LOADER_PIPE).
 */
#define LOADER_PIPE 3
struct loader *loader_new(
    struct event_base *, char *const *argv, const struct loader_handler *);

/* Let go: the process ends, its workers with it. Nothing is told any more. */
void loader_free(struct loader *);

void loader_spawn(struct loader *);
void loader_kill(struct loader *, pid_t pid);

#endif
