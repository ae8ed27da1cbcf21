/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/jobs.h"
#include "base/log.h"
#include "base/xmalloc.h"

/*
 * Unit k goes to process k mod n, so a pipe each way is all that is needed to
 * keep the order: results are taken from the processes in turn. On a pipe a
 * unit or result is its length and its bytes.
 */

#define PIPE_SIZE (1 << 20)
#define AHEAD 2 /* units on their way for each process */

struct process {
	pid_t pid;
	int to, from;
	struct buf out; /* not yet written: unit with its length */
	size_t written; /* of out */
	struct buf in;	/* read: results with their lengths */
};

struct run {
	const struct jobs *jobs;
	struct process *processes;
	size_t count;
	size_t given, taken; /* units */
	bool dry;	     /* the source has no more */
	struct buf unit;
};

/* Read exactly so much; false at the end or on error. */
static bool
read_all(int fd, void *bytes, size_t length)
{
	char *p = bytes;
	ssize_t n;

	while (length > 0) {
		n = read(fd, p, length);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		p += n;
		length -= (size_t)n;
	}
	return true;
}

static bool
write_all(int fd, const void *bytes, size_t length)
{
	const char *p = bytes;
	ssize_t n;

	while (length > 0) {
		n = write(fd, p, length);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		p += n;
		length -= (size_t)n;
	}
	return true;
}

/* A child process: work until the parent closes the pipe. */
static void
child(const struct jobs *jobs, int from, int to)
{
	struct buf unit = {0}, result = {0};
	size_t length;
	char *room;

	while (read_all(from, &length, sizeof length)) {
		room = xmalloc(length + 1);
		if (!read_all(from, room, length))
			_exit(1);
		buf_clear(&unit);
		buf_add(&unit, room, length);
		free(room);
		buf_clear(&result);
		jobs->work(jobs->arg, &unit, &result);
		if (!write_all(to, &result.length, sizeof result.length) ||
		    !write_all(to, result.data, result.length))
			_exit(1);
	}
	_exit(0);
}

static void
start(struct run *run, struct process *process)
{
	int down[2], up[2];

	if (pipe2(down, O_CLOEXEC) != 0 || pipe2(up, O_CLOEXEC) != 0)
		fatal("pipe");
	fcntl(down[1], F_SETPIPE_SZ, PIPE_SIZE);
	fcntl(up[1], F_SETPIPE_SZ, PIPE_SIZE);
	fflush(NULL);
	if ((process->pid = fork()) == -1)
		fatal("fork");
	if (process->pid == 0) {
		/* Else an older process would never see its pipe closed. */
		for (struct process *p = run->processes; p < process; p++) {
			close(p->to);
			close(p->from);
		}
		close(down[1]);
		close(up[0]);
		child(run->jobs, down[0], up[1]);
	}
	close(down[0]);
	close(up[1]);
	process->to = down[1];
	process->from = up[0];
	fcntl(process->to, F_SETFL, O_NONBLOCK);
}

/* Give units to the processes whose turn it is, as long as they have room. */
static void
give(struct run *run)
{
	struct process *p = &run->processes[run->given % run->count];

	while (!run->dry && p->out.length == 0 &&
	       run->given - run->taken < AHEAD * run->count) {
		buf_clear(&run->unit);
		if (!run->jobs->source(run->jobs->arg, &run->unit)) {
			run->dry = true;
			return;
		}
		buf_add(&p->out, &run->unit.length, sizeof run->unit.length);
		buf_add(&p->out, run->unit.data, run->unit.length);
		run->given++;
		p = &run->processes[run->given % run->count];
	}
}

static bool
push(struct process *p)
{
	ssize_t n =
	    write(p->to, p->out.data + p->written, p->out.length - p->written);

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	p->written += (size_t)n;
	if (p->written == p->out.length) {
		buf_clear(&p->out);
		p->written = 0;
	}
	return true;
}

static bool
pull(struct process *p)
{
	char bytes[65536];
	ssize_t n = read(p->from, bytes, sizeof bytes);

	if (n < 0)
		return errno == EINTR;
	buf_add(&p->in, bytes, (size_t)n);
	return n > 0;
}

/* Hand on the results that are due. */
static void
take(struct run *run)
{
	size_t length;

	while (run->taken < run->given) {
		struct process *p = &run->processes[run->taken % run->count];
		struct buf result;

		if (p->in.length < sizeof length)
			return;
		memcpy(&length, p->in.data, sizeof length);
		if (p->in.length - sizeof length < length)
			return;
		result = (struct buf){
		    .data = p->in.data + sizeof length, .length = length};
		run->jobs->sink(run->jobs->arg, &result);
		buf_drop(&p->in, sizeof length + length);
		run->taken++;
	}
}

/* Wait for a pipe that can be used, and use it; false if a process died. */
static bool
move(struct run *run)
{
	struct pollfd fds[2 * JOBS_MAX];

	for (size_t i = 0; i < run->count; i++) {
		const struct process *p = &run->processes[i];

		fds[2 * i] = (struct pollfd){
		    .fd = p->out.length ? p->to : -1, .events = POLLOUT};
		fds[2 * i + 1] =
		    (struct pollfd){.fd = p->from, .events = POLLIN};
	}
	if (poll(fds, 2 * run->count, -1) < 0)
		return errno == EINTR;
	for (size_t i = 0; i < run->count; i++) {
		if (fds[2 * i].revents && !push(&run->processes[i]))
			return false;
		if (fds[2 * i + 1].revents && !pull(&run->processes[i]))
			return false;
	}
	return true;
}

/* End the processes; false if one of them did not end well. */
static bool
stop(struct run *run)
{
	bool well = true;
	int status;

	for (size_t i = 0; i < run->count; i++) {
		struct process *p = &run->processes[i];

		close(p->to);
		close(p->from);
		buf_free(&p->out);
		buf_free(&p->in);
	}
	for (size_t i = 0; i < run->count; i++) {
		while (waitpid(run->processes[i].pid, &status, 0) < 0 &&
		       errno == EINTR)
			;
		/* SIGPIPE: it only saw that this one gave up. */
		if (WIFSIGNALED(status) && WTERMSIG(status) != SIGPIPE)
			log_warnx("a process died of signal %d: %s",
			    WTERMSIG(status), strsignal(WTERMSIG(status)));
		well = well && WIFEXITED(status) && WEXITSTATUS(status) == 0;
	}
	return well;
}

static bool
run_alone(const struct jobs *jobs)
{
	struct buf unit = {0}, result = {0};

	while (jobs->source(jobs->arg, &unit)) {
		jobs->work(jobs->arg, &unit, &result);
		jobs->sink(jobs->arg, &result);
		buf_clear(&unit);
		buf_clear(&result);
	}
	buf_free(&unit);
	buf_free(&result);
	return true;
}

bool
jobs_run(const struct jobs *jobs, int processes)
{
	struct run run = {.jobs = jobs};
	bool moving = true, well;

	if (processes <= 1)
		return run_alone(jobs);
	run.count = (size_t)(processes < JOBS_MAX ? processes : JOBS_MAX);
	run.processes = xcalloc(run.count, sizeof *run.processes);
	for (size_t i = 0; i < run.count; i++)
		start(&run, &run.processes[i]);
	/* A process that died is told by its pipe, not by a signal. */
	signal(SIGPIPE, SIG_IGN);
	while (moving) {
		take(&run);
		give(&run);
		if (run.dry && run.taken == run.given)
			break;
		moving = move(&run);
	}
	signal(SIGPIPE, SIG_DFL);
	well = stop(&run) && moving;
	free(run.processes);
	buf_free(&run.unit);
	return well;
}
