/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "extract.h"
#include "intake/child.h"
#include "intake/frame.h"
#include "intake/nursery.h"
#include "lexicon/stanza.h"

/* Where workers are born and buried. */

struct nursery {
	int pipe;    /* to the parent */
	int signals; /* signalfd of SIGCHLD */
	const struct conf *conf;
	struct knowledge *knowledge;
	pid_t *workers; /* alive, or not yet waited for */
	size_t count;
	struct buf in, out;
};

/* The parent needs us no more: bury everybody, leave no orphans. */
static void
leave(struct nursery *nursery)
{
	for (size_t i = 0; i < nursery->count; i++)
		kill(nursery->workers[i], SIGKILL);
	while (waitpid(-1, NULL, 0) > 0)
		;
	_exit(0);
}

/* Send what was written, with a descriptor unless that is -1. */
static void
send_out(struct nursery *nursery, int fd)
{
	char control[CMSG_SPACE(sizeof fd)] = {0};
	struct iovec piece = {nursery->out.data, nursery->out.length};
	struct msghdr message = {.msg_iov = &piece,
	    .msg_iovlen = 1,
	    .msg_control = control,
	    .msg_controllen = sizeof control};
	struct cmsghdr *c = CMSG_FIRSTHDR(&message);
	ssize_t sent;

	if (fd < 0) {
		if (!frame_write(nursery->pipe, &nursery->out))
			leave(nursery);
		buf_clear(&nursery->out);
		return;
	}
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof fd);
	memcpy(CMSG_DATA(c), &fd, sizeof fd);
	do
		sent = sendmsg(nursery->pipe, &message, MSG_NOSIGNAL);
	while (sent < 0 && errno == EINTR);
	if (sent != (ssize_t)nursery->out.length)
		leave(nursery);
	buf_clear(&nursery->out);
}

/* Log the errors, line by line, and say that there are some. */
static void
give_up(struct nursery *nursery, struct errors *errors)
{
	size_t begin = frame_begin(&nursery->out, FRAME_BROKEN, errors->count);

	frame_text(&nursery->out, errors->text.data);
	frame_end(&nursery->out, begin);
	log_lines(errors->text.data);
	send_out(nursery, -1);
	_exit(1);
}

/* Load everything and try it. */
static void
load(struct nursery *nursery)
{
	struct errors errors = {0};
	size_t count, examples;
	char **folders = conf_folders(nursery->conf, &count);

	nursery->knowledge =
	    knowledge_load((const char *const *)folders, count, &errors);
	if (nursery->knowledge == NULL)
		give_up(nursery, &errors);
	examples = knowledge_check(nursery->knowledge, &errors);
	if (errors.count > 0)
		give_up(nursery, &errors);
	log_info("rules and lexicons %s: %zu examples right",
	    knowledge_version(nursery->knowledge), examples);
	errors_free(&errors);
	free(folders);
}

static void
tell_loaded(struct nursery *nursery, nursery_reference *reference)
{
	struct buf rows[NURSERY_TABLES] = {0};
	size_t begin = frame_begin(&nursery->out, FRAME_LOADED, 0);

	frame_text(&nursery->out, knowledge_version(nursery->knowledge));
	reference(nursery->knowledge, rows);
	for (size_t i = 0; i < NURSERY_TABLES; i++) {
		frame_bytes(&nursery->out, rows[i].data, rows[i].length);
		buf_free(&rows[i]);
	}
	frame_end(&nursery->out, begin);
	send_out(nursery, -1);
	buf_free(&nursery->out);
}

/* The child's half of a fork. */
static void
become_worker(struct nursery *nursery, int pipe)
{
	sigset_t none;

	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGTERM, SIG_IGN);
	signal(SIGINT, SIG_IGN);
	prctl(PR_SET_NAME, "rasidd: worker");
	child_main(pipe, nursery->conf, nursery->knowledge);
}

/* Tell that a worker is no more; 0: it never was. */
static void
tell_gone(struct nursery *nursery, pid_t pid, const char *how)
{
	size_t begin = frame_begin(&nursery->out, FRAME_GONE, (uint64_t)pid);

	frame_text(&nursery->out, how);
	frame_end(&nursery->out, begin);
	send_out(nursery, -1);
}

static void
spawn(struct nursery *nursery)
{
	int ends[2];
	size_t begin;
	pid_t pid;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
		tell_gone(nursery, 0, strerror(errno));
		return;
	}
	pid = fork();
	if (pid == 0)
		become_worker(nursery, ends[1]);
	close(ends[1]);
	if (pid < 0) {
		tell_gone(nursery, 0, strerror(errno));
	} else {
		nursery->workers = xreallocarray(nursery->workers,
		    nursery->count + 1, sizeof *nursery->workers);
		nursery->workers[nursery->count++] = pid;
		begin =
		    frame_begin(&nursery->out, FRAME_SPAWNED, (uint64_t)pid);
		frame_end(&nursery->out, begin);
		send_out(nursery, ends[0]);
	}
	close(ends[0]);
}

/* Its place among the living, or count. */
static size_t
find(const struct nursery *nursery, pid_t pid)
{
	size_t i = 0;

	while (i < nursery->count && nursery->workers[i] != pid)
		i++;
	return i;
}

/* How a process ended, in words. */
static void
tell_status(struct nursery *nursery, pid_t pid, int status)
{
	size_t place = find(nursery, pid);
	char how[128];

	if (place == nursery->count)
		return;
	nursery->workers[place] = nursery->workers[--nursery->count];
	if (WIFSIGNALED(status))
		snprintf(how, sizeof how, "killed by signal %d (%s)",
		    WTERMSIG(status), strsignal(WTERMSIG(status)));
	else if (WEXITSTATUS(status) != 0)
		snprintf(how, sizeof how,
		    "gave up with status %d, out of memory or by a bug",
		    WEXITSTATUS(status));
	else
		snprintf(how, sizeof how, "ended");
	tell_gone(nursery, pid, how);
}

static void
bury(struct nursery *nursery)
{
	struct signalfd_siginfo info;
	int status;
	pid_t pid;

	if (read(nursery->signals, &info, sizeof info) < 0)
		return;
	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		tell_status(nursery, pid, status);
}

static void
obey(struct nursery *nursery)
{
	struct frame frame;

	if (!frame_read(nursery->pipe, &nursery->in, &frame))
		leave(nursery);
	if (frame.type == FRAME_SPAWN)
		spawn(nursery);
	else if (frame.type == FRAME_KILL &&
		 find(nursery, (pid_t)frame.number) < nursery->count)
		kill((pid_t)frame.number, SIGKILL);
}

void
nursery_main(int pipe, const struct conf *conf, nursery_reference *reference)
{
	struct nursery nursery = {.pipe = pipe, .conf = conf};
	struct pollfd watched[2] = {{.fd = pipe, .events = POLLIN}};
	sigset_t children;

	/* The parent decides when work ends. */
	signal(SIGTERM, SIG_IGN);
	signal(SIGINT, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_DFL);
	prctl(PR_SET_NAME, "rasidd: loader");
	load(&nursery);
	sigemptyset(&children);
	sigaddset(&children, SIGCHLD);
	sigprocmask(SIG_BLOCK, &children, NULL);
	nursery.signals = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
	if (nursery.signals < 0)
		fatal("signalfd");
	watched[1] = (struct pollfd){.fd = nursery.signals, .events = POLLIN};
	tell_loaded(&nursery, reference);
	for (;;) {
		if (poll(watched, 2, -1) < 0 && errno != EINTR)
			fatal("poll");
		if (watched[1].revents != 0)
			bury(&nursery);
		if (watched[0].revents != 0)
			obey(&nursery);
	}
}
