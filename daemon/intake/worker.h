/* SPDX-License-Identifier: ISC */
#ifndef RASID_WORKER_H
#define RASID_WORKER_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/queue.h>
#include <sys/types.h>

#include "intake/job.h"

struct event_base;
struct worker;

/*
 * The daemon's hold on one worker process. It has a few jobs at a time, so
 * that it need not wait for the next; it works on the first of them, and only
 * that one's time runs.
 *
 * finished: the job has its results, and is the worker's no more.
 * fault: it said nonsense, hung up, or ran out of time: it is to be killed.
 */
struct worker_handler {
	void (*finished)(void *arg, struct worker *, struct job *);
	void (*fault)(void *arg, struct worker *, const char *what);
	void *arg;
};

/* The descriptor becomes the worker's. seconds: an article's time. */
struct worker *worker_new(
    struct event_base *, int fd, long seconds, const struct worker_handler *);

/* Not from one of its callbacks. Jobs must have been taken out. */
void worker_free(struct worker *);

/* Nothing more will come: a process at rest ends. */
void worker_hang_up(struct worker *);

void worker_give(struct worker *, struct job *);
size_t worker_load(const struct worker *);

/* Read what it still said before it died. */
void worker_drain(struct worker *);

/* The first job, the one it works on, or NULL. */
struct job *worker_current(const struct worker *);

/* Take all jobs away, in order. */
void worker_take_jobs(struct worker *, struct job_list *);

#endif
