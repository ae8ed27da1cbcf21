/* SPDX-License-Identifier: ISC */
#include <event2/event.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/frame.h"
#include "intake/pool.h"
#include "intake/ledger.h"
#include "intake/worker.h"

/*
 * A hand is a worker process with what the pool knows of it. Hands of another
 * loader than pool->loader are from before a reload: they finish what they
 * have, and their loader goes with the last of them.
 *
 * A job stands in one of three lists, or with a hand:
 *
 *	parse, extract --> hand --> answered
 *	                   | died
 *	                   v
 *	                suspects --> a hand of its own --> answered
 */
#define DEPTH 4		/* jobs with one hand */
#define ATTEMPTS 2	/* workers that a job may cost */
#define RESTART_PAUSE 1 /* seconds before a new try, after one that failed */

struct hand {
	LIST_ENTRY(hand) entry;
	struct pool *pool;
	struct worker *worker;
	struct loader *loader;
	pid_t pid;
	char *fault; /* what it did wrong, if we found out */
	bool alone;  /* has a suspect, or makes itself free for one */
	bool dead;   /* only its last words are still to be read */
	bool leaving;
	uint64_t done;
};

struct pool {
	struct event_base *base;
	struct pool_settings settings;
	struct pool_handler handler;
	struct loader *loader; /* in use */
	struct loader *next;   /* being loaded */
	bool again;	       /* reload once more after that */
	LIST_HEAD(, hand) hands;
	size_t spawning;      /* asked of loader, not yet there */
	struct event *repair; /* after a pause: fill up, or load anew */
	struct job_list parse, extract, suspects;
	struct pool_state state;
	struct ledger *ledger;
	char *version;
};

static struct loader_handler loader_handler(struct pool *);
static void dispatch(struct pool *);

/* Try to bring the pool to full strength after a pause. */
static void
repair_later(struct pool *pool)
{
	struct timeval tv = {RESTART_PAUSE, 0};

	if (!event_pending(pool->repair, EV_TIMEOUT, NULL))
		evtimer_add(pool->repair, &tv);
}

static void
load(struct pool *pool)
{
	struct loader_handler handler = loader_handler(pool);

	pool->next = loader_new(pool->base, pool->settings.argv, &handler);
	pool->state.loading = true;
}

/* Hands that take work: of the loader in use. */
static size_t
strength(const struct pool *pool)
{
	const struct hand *hand;
	size_t count = pool->spawning;

	LIST_FOREACH(hand, &pool->hands, entry)
	if (hand->loader == pool->loader && !hand->leaving)
		count++;
	return count;
}

static void
fill_up(struct pool *pool)
{
	for (size_t n = strength(pool); n < pool->settings.workers; n++) {
		pool->spawning++;
		loader_spawn(pool->loader);
	}
}

static void
on_repair(evutil_socket_t fd, short what, void *arg)
{
	struct pool *pool = arg;

	(void)fd;
	(void)what;
	if (pool->loader != NULL)
		fill_up(pool);
	else if (pool->next == NULL)
		load(pool);
}

/* A job is done with, one way or the other. */
static void
answer(struct job *job)
{
	job->answer(job->arg, job);
	job_unref(job);
}

/* The job that a dead worker was at. */
static void
suspect(struct pool *pool, struct job *job, const char *how)
{
	job_forget(job);
	job->attempts++;
	log_article(job->about);
	log_warnx("worker %s; %s", how,
	    job->attempts < ATTEMPTS ? "its job is tried again alone"
				     : "its job is given up");
	log_article(NULL);
	if (job->attempts < ATTEMPTS) {
		TAILQ_INSERT_TAIL(&pool->suspects, job, entry);
		return;
	}
	pool->state.poisoned++;
	free(job->failure);
	job->failure = xasprintf("worker %s", how);
	answer(job);
}

/* Put back jobs that a dead worker had not come to. */
static void
put_back(struct pool *pool, struct job_list *jobs)
{
	struct job *job;

	while ((job = TAILQ_LAST(jobs, job_list)) != NULL) {
		struct job_list *list = job->attempts > 0 ? &pool->suspects
					: job->type == FRAME_PARSE
					    ? &pool->parse
					    : &pool->extract;

		TAILQ_REMOVE(jobs, job, entry);
		job_forget(job);
		TAILQ_INSERT_HEAD(list, job, entry);
	}
}

/* Take a hand out of the pool; its jobs are left to the caller. */
static void
dismiss(struct hand *hand, struct job_list *jobs)
{
	worker_take_jobs(hand->worker, jobs);
	worker_free(hand->worker);
	LIST_REMOVE(hand, entry);
	free(hand->fault);
	free(hand);
}

/* Let go of a loader of before a reload when its last hand is gone. */
static void
release_loader(struct pool *pool, struct loader *loader)
{
	const struct hand *hand;

	if (loader == pool->loader || loader == pool->next)
		return;
	LIST_FOREACH(hand, &pool->hands, entry)
	if (hand->loader == loader)
		return;
	loader_free(loader);
}

/* The process has ended, and all that it said has been read. */
static void
bury(struct hand *hand, const char *how)
{
	struct job_list jobs = TAILQ_HEAD_INITIALIZER(jobs);
	struct pool *pool = hand->pool;
	struct loader *loader = hand->loader;
	bool expected = hand->leaving && worker_load(hand->worker) == 0;
	bool useless = hand->done == 0;
	struct job *culprit;
	char *reason = xstrdup(hand->fault ? hand->fault : how);

	dismiss(hand, &jobs);
	culprit = TAILQ_FIRST(&jobs);
	if (culprit != NULL)
		TAILQ_REMOVE(&jobs, culprit, entry);
	put_back(pool, &jobs);
	if (!expected)
		pool->state.faults++;
	if (culprit != NULL)
		suspect(pool, culprit, reason);
	else if (!expected)
		log_warnx("idle worker %s", reason);
	free(reason);
	if (loader != pool->loader)
		release_loader(pool, loader);
	else if (useless && culprit == NULL)
		repair_later(pool);
	else
		fill_up(pool);
	dispatch(pool);
}

/* It has finished what it had: send it off if it is not wanted any more. */
static void
let_go(struct hand *hand)
{
	if (hand->leaving || hand->dead || worker_load(hand->worker) > 0)
		return;
	hand->leaving = true;
	worker_hang_up(hand->worker);
}

static void
on_finished(void *arg, struct worker *worker, struct job *job)
{
	struct hand *hand = arg;
	struct pool *pool = hand->pool;

	hand->done++;
	pool->state.done++;
	ledger_add(pool->ledger, job);
	if (worker_load(worker) == 0)
		hand->alone = false;
	if (hand->loader != pool->loader)
		let_go(hand);
	answer(job);
	dispatch(pool);
}

static void
on_fault(void *arg, struct worker *worker, const char *what)
{
	struct hand *hand = arg;

	(void)worker;
	/* Its end, which follows by itself, says more than its hanging up. */
	if (strcmp(what, "hung up") != 0)
		hand->fault = xstrdup(what);
	loader_kill(hand->loader, hand->pid);
}

/* Tell whether a hand may be given a job. */
static bool
is_free(const struct pool *pool, const struct hand *hand, size_t depth)
{
	return hand->loader == pool->loader && !hand->alone && !hand->leaving &&
	       hand->fault == NULL && worker_load(hand->worker) < depth;
}

static struct hand *
least_busy(const struct pool *pool, size_t depth)
{
	struct hand *hand, *best = NULL;

	LIST_FOREACH(hand, &pool->hands, entry)
	if (is_free(pool, hand, depth) &&
	    (best == NULL ||
		worker_load(hand->worker) < worker_load(best->worker)))
		best = hand;
	return best;
}

/* Give the first job of a list to somebody; false if there is nobody. */
static bool
give_first(struct pool *pool, struct job_list *list, size_t depth, bool alone)
{
	struct hand *hand = least_busy(pool, depth);
	struct job *job = TAILQ_FIRST(list);

	if (hand == NULL)
		return false;
	TAILQ_REMOVE(list, job, entry);
	hand->alone = alone;
	worker_give(hand->worker, job);
	return true;
}

/* Let one hand finish what it has and take nothing new: a suspect waits. */
static void
reserve(struct pool *pool)
{
	struct hand *hand;

	LIST_FOREACH(hand, &pool->hands, entry)
	if (hand->alone && hand->loader == pool->loader)
		return;
	hand = least_busy(pool, DEPTH + 2);
	if (hand != NULL)
		hand->alone = true;
}

/* Hand out what waits, as far as there are hands. */
static void
dispatch(struct pool *pool)
{
	while (!TAILQ_EMPTY(&pool->suspects))
		if (!give_first(pool, &pool->suspects, 1, true)) {
			reserve(pool);
			break;
		}
	while (!TAILQ_EMPTY(&pool->parse))
		if (!give_first(pool, &pool->parse, DEPTH + 1, false))
			break;
	while (!TAILQ_EMPTY(&pool->extract))
		if (!give_first(pool, &pool->extract, DEPTH, false))
			break;
}

static void
on_spawned(void *arg, struct loader *loader, pid_t pid, int fd)
{
	struct pool *pool = arg;
	struct hand *hand = xcalloc(1, sizeof *hand);
	struct worker_handler handler = {on_finished, on_fault, hand};

	hand->pool = pool;
	hand->loader = loader;
	hand->pid = pid;
	hand->worker =
	    worker_new(pool->base, fd, pool->settings.seconds, &handler);
	LIST_INSERT_HEAD(&pool->hands, hand, entry);
	if (loader != pool->loader) {
		let_go(hand);
		return;
	}
	if (pool->spawning > 0)
		pool->spawning--;
	dispatch(pool);
}

static void
on_gone(void *arg, struct loader *loader, pid_t pid, const char *how)
{
	struct pool *pool = arg;
	struct hand *hand;

	if (pid == 0) {
		log_warnx("can't fork a worker: %s", how);
		if (loader == pool->loader && pool->spawning > 0) {
			pool->spawning--;
			repair_later(pool);
		}
		return;
	}
	LIST_FOREACH(hand, &pool->hands, entry)
	if (hand->pid == pid && hand->loader == loader)
		break;
	if (hand == NULL)
		return;
	hand->dead = true;
	worker_drain(hand->worker);
	bury(hand, how);
}

/* New rules: the hands of the old ones finish what they have. */
static void
on_loaded(void *arg, struct loader *loader, const char *version,
    struct buf rows[NURSERY_TABLES])
{
	struct pool *pool = arg;
	struct loader *old = pool->loader;
	struct hand *hand;

	if (old != NULL)
		crashpoint("reloaded");
	if (old != NULL)
		pool->state.reloads++;
	pool->loader = loader;
	pool->next = NULL;
	pool->spawning = 0;
	pool->state.loading = false;
	free(pool->version);
	pool->version = xstrdup(version);
	LIST_FOREACH(hand, &pool->hands, entry)
	let_go(hand);
	if (old != NULL)
		release_loader(pool, old);
	fill_up(pool);
	pool->handler.loaded(pool->handler.arg, version, rows);
	if (pool->again) {
		pool->again = false;
		load(pool);
	}
}

/* Take all hands of a loader that died; nobody is to blame. */
static void
dismiss_all(struct pool *pool, struct loader *loader)
{
	struct hand *hand, *next;

	for (hand = LIST_FIRST(&pool->hands); hand != NULL; hand = next) {
		struct job_list jobs = TAILQ_HEAD_INITIALIZER(jobs);

		next = LIST_NEXT(hand, entry);
		if (hand->loader != loader)
			continue;
		hand->dead = true;
		worker_drain(hand->worker);
		dismiss(hand, &jobs);
		put_back(pool, &jobs);
	}
}

static void
on_ended(void *arg, struct loader *loader, bool loaded)
{
	struct pool *pool = arg;

	(void)loaded;
	if (loader == pool->next) {
		pool->next = NULL;
		pool->state.loading = false;
		pool->state.failed_reloads++;
		loader_free(loader);
		pool->handler.broken(pool->handler.arg);
		if (pool->again) {
			pool->again = false;
			load(pool);
		} else if (pool->loader == NULL) {
			repair_later(pool);
		}
		return;
	}
	log_warnx("the loader ended, and all its workers with it");
	dismiss_all(pool, loader);
	if (loader == pool->loader) {
		pool->loader = NULL;
		pool->spawning = 0;
		repair_later(pool);
	}
	loader_free(loader);
	dispatch(pool);
}

static struct loader_handler
loader_handler(struct pool *pool)
{
	return (struct loader_handler){.loaded = on_loaded,
	    .spawned = on_spawned,
	    .gone = on_gone,
	    .ended = on_ended,
	    .arg = pool};
}

struct pool *
pool_new(struct event_base *base, const struct pool_settings *settings,
    const struct pool_handler *handler)
{
	struct pool *pool = xcalloc(1, sizeof *pool);

	pool->base = base;
	pool->settings = *settings;
	pool->handler = *handler;
	pool->version = xstrdup("");
	pool->ledger = ledger_new();
	pool->repair = evtimer_new(base, on_repair, pool);
	LIST_INIT(&pool->hands);
	TAILQ_INIT(&pool->parse);
	TAILQ_INIT(&pool->extract);
	TAILQ_INIT(&pool->suspects);
	load(pool);
	return pool;
}

static void
cancel_all(struct job_list *list)
{
	struct job *job;

	while ((job = TAILQ_FIRST(list)) != NULL) {
		TAILQ_REMOVE(list, job, entry);
		job_forget(job);
		job->cancelled = true;
		answer(job);
	}
}

void
pool_free(struct pool *pool)
{
	struct loader *loader;
	struct hand *hand;

	if (pool == NULL)
		return;
	while ((hand = LIST_FIRST(&pool->hands)) != NULL) {
		loader = hand->loader;
		dismiss_all(pool, loader);
		release_loader(pool, loader);
	}
	loader_free(pool->loader);
	loader_free(pool->next);
	cancel_all(&pool->suspects);
	cancel_all(&pool->parse);
	cancel_all(&pool->extract);
	event_free(pool->repair);
	ledger_free(pool->ledger);
	free(pool->version);
	free(pool);
}

void
pool_submit(struct pool *pool, struct job *job)
{
	TAILQ_INSERT_TAIL(
	    job->type == FRAME_PARSE ? &pool->parse : &pool->extract, job,
	    entry);
	dispatch(pool);
}

void
pool_reload(struct pool *pool)
{
	if (pool->next != NULL)
		pool->again = true;
	else
		load(pool);
}

static size_t
list_length(const struct job_list *list)
{
	const struct job *job;
	size_t count = 0;

	TAILQ_FOREACH(job, list, entry)
	count++;
	return count;
}

struct pool_state
pool_state(const struct pool *pool)
{
	struct pool_state state = pool->state;
	const struct hand *hand;

	state.version = pool->version;
	state.ledger = pool->ledger;
	state.waiting = list_length(&pool->suspects) +
			list_length(&pool->parse) + list_length(&pool->extract);
	LIST_FOREACH(hand, &pool->hands, entry)
	{
		state.workers++;
		state.working += worker_load(hand->worker);
	}
	return state;
}
