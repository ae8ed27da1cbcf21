/* SPDX-License-Identifier: ISC */
#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "base/xmalloc.h"
#include "intake/frame.h"
#include "intake/worker.h"

/* One worker process, seen from the parent. */

#define LONGEST_FRAME (256u * 1024 * 1024)
#define SECOND_A_BYTES (1024 * 1024) /* a long body has more time */

struct worker {
	struct worker_handler handler;
	struct bufferevent *pipe;
	struct event *deadline;
	struct job_list jobs;
	size_t count;
	long seconds;
	bool faulty; /* said so already: not listened to any more */
};

/* Say once what is wrong with it, and listen no more. */
static void
complain(struct worker *worker, const char *what)
{
	if (worker->faulty)
		return;
	worker->faulty = true;
	evtimer_del(worker->deadline);
	bufferevent_disable(worker->pipe, EV_READ | EV_WRITE);
	worker->handler.fault(worker->handler.arg, worker, what);
}

/* The time of the first job begins. */
static void
start_clock(struct worker *worker)
{
	struct job *job = TAILQ_FIRST(&worker->jobs);
	struct timeval tv = {worker->seconds, 0};

	if (job == NULL) {
		evtimer_del(worker->deadline);
		return;
	}
	tv.tv_sec += (long)(job->body / SECOND_A_BYTES);
	evtimer_add(worker->deadline, &tv);
}

static void
on_deadline(evutil_socket_t fd, short what, void *arg)
{
	struct worker *worker = arg;

	(void)fd;
	(void)what;
	worker_drain(worker);
	if (event_pending(worker->deadline, EV_TIMEOUT, NULL))
		return;
	if (!TAILQ_EMPTY(&worker->jobs))
		complain(worker, "took too long");
}

/* Hand a frame to the job that it is about: the first. */
static bool
take_frame(struct worker *worker, const char *bytes, size_t size)
{
	struct frame frame = frame_open(bytes, size);
	struct job *job = TAILQ_FIRST(&worker->jobs);
	bool finished;

	if (frame.bad || job == NULL || !job_take(job, &frame, &finished))
		return false;
	if (!finished)
		return true;
	TAILQ_REMOVE(&worker->jobs, job, entry);
	worker->count--;
	start_clock(worker);
	worker->handler.finished(worker->handler.arg, worker, job);
	return true;
}

static void
read_frames(struct worker *worker)
{
	struct evbuffer *in = bufferevent_get_input(worker->pipe);

	while (!worker->faulty) {
		char head[FRAME_LENGTH];
		ssize_t got = evbuffer_copyout(in, head, sizeof head);
		size_t size = frame_size(head, got > 0 ? (size_t)got : 0);

		if (size > LONGEST_FRAME) {
			complain(worker, "sent a frame too long");
			return;
		}
		if (size == 0 || evbuffer_get_length(in) < size)
			return;
		if (!take_frame(worker,
			(char *)evbuffer_pullup(in, (ssize_t)size), size)) {
			complain(worker, "sent nonsense");
			return;
		}
		evbuffer_drain(in, size);
	}
}

static void
on_readable(struct bufferevent *pipe, void *arg)
{
	(void)pipe;
	read_frames(arg);
}

static void
on_event(struct bufferevent *pipe, short what, void *arg)
{
	(void)pipe;
	(void)what;
	complain(arg, "hung up");
}

struct worker *
worker_new(struct event_base *base, int fd, long seconds,
    const struct worker_handler *handler)
{
	struct worker *worker = xcalloc(1, sizeof *worker);

	worker->handler = *handler;
	worker->seconds = seconds;
	TAILQ_INIT(&worker->jobs);
	evutil_make_socket_nonblocking(fd);
	worker->pipe = bufferevent_socket_new(base, fd, BEV_OPT_CLOSE_ON_FREE);
	worker->deadline = evtimer_new(base, on_deadline, worker);
	bufferevent_setcb(worker->pipe, on_readable, NULL, on_event, worker);
	bufferevent_set_max_single_read(worker->pipe, 256 * 1024);
	bufferevent_enable(worker->pipe, EV_READ | EV_WRITE);
	return worker;
}

void
worker_free(struct worker *worker)
{
	bufferevent_free(worker->pipe);
	event_free(worker->deadline);
	free(worker);
}

void
worker_hang_up(struct worker *worker)
{
	worker->faulty = true; /* its hanging up is no fault */
	shutdown(bufferevent_getfd(worker->pipe), SHUT_WR);
}

/* The request was sent, or never will be. */
static void
on_sent(const void *data, size_t length, void *arg)
{
	(void)data;
	(void)length;
	job_unref(arg);
}

void
worker_give(struct worker *worker, struct job *job)
{
	TAILQ_INSERT_TAIL(&worker->jobs, job, entry);
	worker->count++;
	job->references++;
	if (evbuffer_add_reference(bufferevent_get_output(worker->pipe),
		job->frame.data, job->frame.length, on_sent, job) != 0)
		abort();
	if (worker->count == 1)
		start_clock(worker);
}

size_t
worker_load(const struct worker *worker)
{
	return worker->count;
}

void
worker_drain(struct worker *worker)
{
	struct evbuffer *in = bufferevent_get_input(worker->pipe);
	int fd = bufferevent_getfd(worker->pipe);

	if (worker->faulty)
		return;
	evbuffer_unfreeze(in, 0);
	while (evbuffer_read(in, fd, 1024 * 1024) > 0)
		read_frames(worker);
	evbuffer_freeze(in, 0);
	read_frames(worker);
}

struct job *
worker_current(const struct worker *worker)
{
	return TAILQ_FIRST(&worker->jobs);
}

void
worker_take_jobs(struct worker *worker, struct job_list *list)
{
	TAILQ_CONCAT(list, &worker->jobs, entry);
	worker->count = 0;
	evtimer_del(worker->deadline);
}
