/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <event2/event.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/frame.h"
#include "intake/loader.h"

/*
 * The pipe carries frames one way and the other, and descriptors of workers:
 * the first descriptor that came belongs to the first SPAWNED.
 */
#define MOST_FDS 64

struct loader {
	struct loader_handler handler;
	struct event *event;
	int pipe;
	bool loaded;
	bool freed; /* by a callback: go when it returns */
	bool busy;  /* in a callback */
	struct buf in;
	int fds[MOST_FDS];
	size_t fd_count;
};

extern char **environ;

/* Run this program again with one end of a pipe. */
static void
start(char *const *argv, int pipe)
{
	posix_spawn_file_actions_t actions;
	pid_t pid;
	int error;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, pipe, LOADER_PIPE);
	error =
	    posix_spawn(&pid, "/proc/self/exe", &actions, NULL, argv, environ);
	if (error != 0)
		log_warnx("can't start a loader: %s", strerror(error));
	posix_spawn_file_actions_destroy(&actions);
}

static void
destroy(struct loader *loader)
{
	for (size_t i = 0; i < loader->fd_count; i++)
		close(loader->fds[i]);
	event_free(loader->event);
	close(loader->pipe);
	buf_free(&loader->in);
	free(loader);
}

/* Take the descriptors that came with a message. */
static void
take_fds(struct loader *loader, struct msghdr *message)
{
	for (struct cmsghdr *c = CMSG_FIRSTHDR(message); c != NULL;
	     c = CMSG_NXTHDR(message, c)) {
		size_t count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
		int fd;

		if (c->cmsg_type != SCM_RIGHTS)
			continue;
		for (size_t i = 0; i < count; i++) {
			memcpy(&fd, CMSG_DATA(c) + i * sizeof fd, sizeof fd);
			if (loader->fd_count < MOST_FDS)
				loader->fds[loader->fd_count++] = fd;
			else
				close(fd);
		}
	}
}

/* Read what there is: 1, 0 if nothing is there now, -1 at the end. */
static int
receive(struct loader *loader)
{
	char piece[64 * 1024];
	char control[CMSG_SPACE(8 * sizeof(int))];
	struct iovec iov = {piece, sizeof piece};
	struct msghdr message = {.msg_iov = &iov,
	    .msg_iovlen = 1,
	    .msg_control = control,
	    .msg_controllen = sizeof control};
	ssize_t got =
	    recvmsg(loader->pipe, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);

	if (got < 0)
		return errno == EAGAIN || errno == EINTR ? 0 : -1;
	if (got == 0)
		return -1;
	take_fds(loader, &message);
	buf_add(&loader->in, piece, (size_t)got);
	return 1;
}

static void
on_loaded(struct loader *loader, struct frame *frame)
{
	struct buf rows[NURSERY_TABLES] = {0};
	char *version = frame_take_text(frame);

	for (size_t i = 0; i < NURSERY_TABLES; i++)
		frame_take_buf(frame, &rows[i]);
	loader->loaded = true;
	loader->handler.loaded(loader->handler.arg, loader, version, rows);
	for (size_t i = 0; i < NURSERY_TABLES; i++)
		buf_free(&rows[i]);
	free(version);
}

static void
on_spawned(struct loader *loader, pid_t pid)
{
	int fd = loader->fds[0];

	if (loader->fd_count == 0)
		return;
	memmove(loader->fds, loader->fds + 1,
	    --loader->fd_count * sizeof loader->fds[0]);
	loader->handler.spawned(loader->handler.arg, loader, pid, fd);
}

static void
on_gone(struct loader *loader, struct frame *frame)
{
	char *how = frame_take_text(frame);

	loader->handler.gone(
	    loader->handler.arg, loader, (pid_t)frame->number, how);
	free(how);
}

static void
dispatch(struct loader *loader, struct frame *frame)
{
	switch (frame->type) {
	case FRAME_LOADED:
		on_loaded(loader, frame);
		break;
	case FRAME_SPAWNED:
		on_spawned(loader, (pid_t)frame->number);
		break;
	case FRAME_GONE:
		on_gone(loader, frame);
		break;
	default: /* BROKEN: its end follows */
		break;
	}
}

static void
on_readable(evutil_socket_t fd, short what, void *arg)
{
	struct loader *loader = arg;
	struct frame frame;
	int more = receive(loader);
	size_t size;

	(void)fd;
	(void)what;
	loader->busy = true;
	while (!loader->freed &&
	       (size = frame_size(loader->in.data, loader->in.length)) > 0 &&
	       size <= loader->in.length) {
		frame = frame_open(loader->in.data, size);
		dispatch(loader, &frame);
		buf_drop(&loader->in, size);
	}
	if (more < 0 && !loader->freed) {
		event_del(loader->event);
		loader->handler.ended(
		    loader->handler.arg, loader, loader->loaded);
	}
	loader->busy = false;
	if (loader->freed)
		destroy(loader);
}

struct loader *
loader_new(struct event_base *base, char *const *argv,
    const struct loader_handler *handler)
{
	struct loader *loader = xcalloc(1, sizeof *loader);
	int ends[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
		fatal("socketpair");
	loader->handler = *handler;
	loader->pipe = ends[0];
	loader->event =
	    event_new(base, ends[0], EV_READ | EV_PERSIST, on_readable, loader);
	event_add(loader->event, NULL);
	start(argv, ends[1]);
	close(ends[1]);
	return loader;
}

void
loader_free(struct loader *loader)
{
	if (loader == NULL)
		return;
	if (loader->busy)
		loader->freed = true;
	else
		destroy(loader);
}

/* Requests are few and short; if they find no room the loader hangs. */
static void
request(struct loader *loader, enum frame_type type, pid_t pid)
{
	struct buf out = {0};
	size_t begin = frame_begin(&out, type, (uint64_t)pid);

	frame_end(&out, begin);
	if (send(loader->pipe, out.data, out.length,
		MSG_DONTWAIT | MSG_NOSIGNAL) != (ssize_t)out.length)
		log_warn("request to the loader");
	buf_free(&out);
}

void
loader_spawn(struct loader *loader)
{
	request(loader, FRAME_SPAWN, 0);
}

void
loader_kill(struct loader *loader, pid_t pid)
{
	request(loader, FRAME_KILL, pid);
}
