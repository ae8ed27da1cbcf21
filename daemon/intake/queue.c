/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <event2/event.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/queue.h>
#include <time.h>
#include <unistd.h>

#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/operator.h"
#include "intake/queue.h"

/*
 * Requests go from the loop to the thread and come back as answers:
 *
 *	loop --asked--> thread: BEGIN, all of them, COMMIT --answered--> loop
 *
 * Both lists, the state and "stopping" are under the lock; the backlog is the
 * thread's alone. A request that must not be dropped (kind->must) goes back
 * to the front of the list when its transaction failed.
 */
#define RETRY_PAUSE 1 /* seconds after a failed transaction */
#define VERIFY_STEP 200

struct request;

struct kind {
	bool (*run)(struct queue *, struct request *); /* in the thread */
	void (*answer)(struct request *); /* in the loop; or NULL */
	bool must;
};

struct request {
	TAILQ_ENTRY(request) entry;
	const struct kind *kind;
	enum queue_answer outcome;
	struct queued_list articles; /* put, claim */
	size_t accepted, known;
	uint64_t *seqs; /* done */
	size_t count;	/* seqs; most to claim or list */
	size_t bytes;
	uint64_t seq; /* fail, list */
	unsigned attempts;
	bool failed_only;
	char *text; /* reason, or name */
	struct buf reply;
	union {
		queue_put_answer *put;
		queue_claim_answer *claim;
		queue_text_answer *text;
	} callback;
	void *arg;
};

TAILQ_HEAD(requests, request);

struct queue {
	struct backlog *backlog;
	uint64_t limit;
	bool verified; /* every checksum was looked at */
	struct event *event;
	int wakeup; /* eventfd: there are answers */
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t condition; /* there are requests */
	struct requests asked;
	struct requests answered;
	struct queue_state state;
	bool stopping;
};

static void
request_free(struct request *request)
{
	queued_list_free(&request->articles);
	buf_free(&request->reply);
	free(request->seqs);
	free(request->text);
	free(request);
}

static bool
run_put(struct queue *q, struct request *r)
{
	struct backlog_counts counts = backlog_counts(q->backlog);
	bool known;

	r->accepted = r->known = 0;
	if (counts.waiting + counts.failed >= q->limit) {
		r->outcome = QUEUE_FULL;
		return true;
	}
	for (size_t i = 0; i < r->articles.count; i++) {
		if (!backlog_put(q->backlog, &r->articles.articles[i], &known))
			return false;
		if (known)
			r->known++;
		else
			r->accepted++;
	}
	return true;
}

static void
answer_put(struct request *r)
{
	if (r->outcome != QUEUE_OK)
		r->accepted = r->known = 0;
	r->callback.put(r->arg, r->outcome, r->accepted, r->known);
}

static bool
run_claim(struct queue *q, struct request *r)
{
	queued_list_free(&r->articles);
	return backlog_claim(q->backlog, r->count, r->bytes, &r->articles);
}

static void
answer_claim(struct request *r)
{
	if (r->outcome != QUEUE_OK)
		queued_list_free(&r->articles);
	r->callback.claim(r->arg, &r->articles);
}

static bool
run_done(struct queue *q, struct request *r)
{
	for (size_t i = 0; i < r->count; i++)
		if (!backlog_done(q->backlog, r->seqs[i]))
			return false;
	return true;
}

static bool
run_fail(struct queue *q, struct request *r)
{
	return backlog_fail(q->backlog, r->seq, r->attempts, r->text);
}

static bool
run_list(struct queue *q, struct request *r)
{
	buf_clear(&r->reply);
	return operator_list(
	    q->backlog, r->seq, r->count, r->failed_only, &r->reply);
}

static bool
run_show(struct queue *q, struct request *r)
{
	buf_clear(&r->reply);
	return operator_show(q->backlog, r->text, &r->reply);
}

static bool
run_retry(struct queue *q, struct request *r)
{
	const char *refused;

	buf_clear(&r->reply);
	if (!operator_retry(q->backlog, r->text, &refused))
		return false;
	buf_adds(&r->reply, refused ? refused : "");
	return true;
}

static bool
run_drop(struct queue *q, struct request *r)
{
	const char *refused;

	buf_clear(&r->reply);
	if (!operator_drop(q->backlog, r->text, &refused))
		return false;
	buf_adds(&r->reply, refused ? refused : "");
	return true;
}

static void
answer_text(struct request *r)
{
	r->callback.text(r->arg, r->outcome, &r->reply);
}

static const struct kind kind_put = {run_put, answer_put, false};
static const struct kind kind_claim = {run_claim, answer_claim, false};
static const struct kind kind_done = {run_done, NULL, true};
static const struct kind kind_fail = {run_fail, NULL, true};
static const struct kind kind_list = {run_list, answer_text, false};
static const struct kind kind_show = {run_show, answer_text, false};
static const struct kind kind_retry = {run_retry, answer_text, false};
static const struct kind kind_drop = {run_drop, answer_text, false};

/* One transaction for a whole list. */
static bool
run_all(struct queue *q, struct requests *batch)
{
	struct request *r;

	if (!backlog_begin(q->backlog))
		return false;
	TAILQ_FOREACH(r, batch, entry)
	{
		r->outcome = QUEUE_OK;
		if (!r->kind->run(q, r))
			return false;
	}
	crashpoint("before-queue-commit");
	if (!backlog_commit(q->backlog))
		return false;
	crashpoint("after-queue-commit");
	return true;
}

/*
 * After a failed transaction: what must be done is kept for later, the rest
 * is told. A checkpoint may make room in the log of a full disk.
 */
static void
sort_out(struct queue *q, struct requests *batch, struct requests *keep)
{
	struct request *r, *next;

	for (r = TAILQ_FIRST(batch); r != NULL; r = next) {
		next = TAILQ_NEXT(r, entry);
		r->outcome = QUEUE_BROKEN;
		if (r->kind->must) {
			TAILQ_REMOVE(batch, r, entry);
			TAILQ_INSERT_TAIL(keep, r, entry);
		}
	}
	backlog_rollback(q->backlog);
	backlog_checkpoint(q->backlog);
}

/* Bring the state up to date; the lock is held. */
static void
note_outcome(struct queue *q, bool ok, const struct backlog_counts *counts,
    const char *error)
{
	struct queue_state *state = &q->state;

	if (!ok && !state->broken)
		log_warnx("queue: %s: articles are refused until it is mended",
		    error);
	if (ok && state->broken)
		log_info("queue: works again");
	state->broken = !ok;
	snprintf(state->error, sizeof state->error, "%s", ok ? "" : error);
	if (ok)
		state->commits++;
	else
		state->failures++;
	state->counts = *counts;
	state->full = counts->waiting + counts->failed >= q->limit;
}

/* Do a list of requests; called without the lock, returns with it. */
static void
work(struct queue *q, struct requests *batch)
{
	struct requests keep = TAILQ_HEAD_INITIALIZER(keep);
	struct backlog_counts counts;
	char error[256];
	struct request *r;
	bool ok = run_all(q, batch);

	snprintf(error, sizeof error, "%s", backlog_error(q->backlog));
	if (!ok)
		sort_out(q, batch, &keep);
	counts = backlog_counts(q->backlog);
	pthread_mutex_lock(&q->lock);
	note_outcome(q, ok, &counts, error);
	TAILQ_CONCAT(&keep, &q->asked, entry);
	TAILQ_CONCAT(&q->asked, &keep, entry);
	while ((r = TAILQ_FIRST(batch)) != NULL) {
		TAILQ_REMOVE(batch, r, entry);
		if (r->kind->answer == NULL)
			request_free(r);
		else
			TAILQ_INSERT_TAIL(&q->answered, r, entry);
	}
	if (eventfd_write(q->wakeup, 1) != 0)
		fatal("eventfd_write");
}

/*
 * What is done when nothing is asked: compare checksums, give room back.
 * Called without the lock. False if there is nothing to do for a while.
 */
static bool
tidy(struct queue *q)
{
	bool ok, more = false;

	if (q->verified)
		return backlog_shrink(q->backlog, &more) && more;
	ok = backlog_begin(q->backlog) &&
	     backlog_verify(q->backlog, VERIFY_STEP, &more) &&
	     backlog_commit(q->backlog);
	if (!ok)
		backlog_rollback(q->backlog);
	q->verified = !more;
	return ok && more;
}

/* Wait until something is asked, or a time has passed; the lock is held. */
static void
wait_seconds(struct queue *q, int seconds)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += seconds;
	pthread_cond_timedwait(&q->condition, &q->lock, &until);
}

static void *
thread_main(void *arg)
{
	struct queue *q = arg;
	bool busy = true;

	pthread_mutex_lock(&q->lock);
	for (;;) {
		struct requests batch = TAILQ_HEAD_INITIALIZER(batch);

		if (!TAILQ_EMPTY(&q->asked)) {
			TAILQ_CONCAT(&batch, &q->asked, entry);
			pthread_mutex_unlock(&q->lock);
			work(q, &batch);
			if (q->state.broken && q->stopping)
				break;
			if (q->state.broken)
				wait_seconds(q, RETRY_PAUSE);
			busy = true;
		} else if (q->stopping) {
			break;
		} else if (busy) {
			pthread_mutex_unlock(&q->lock);
			busy = tidy(q);
			pthread_mutex_lock(&q->lock);
		} else {
			wait_seconds(q, 10);
			busy = TAILQ_EMPTY(&q->asked);
		}
	}
	pthread_mutex_unlock(&q->lock);
	return NULL;
}

/* Hand a request to the thread. */
static void
ask(struct queue *q, struct request *r)
{
	pthread_mutex_lock(&q->lock);
	TAILQ_INSERT_TAIL(&q->asked, r, entry);
	pthread_cond_signal(&q->condition);
	pthread_mutex_unlock(&q->lock);
}

/* Give answers, in order. */
static void
give_answers(struct requests *done)
{
	struct request *r;

	while ((r = TAILQ_FIRST(done)) != NULL) {
		TAILQ_REMOVE(done, r, entry);
		if (r->kind->answer != NULL)
			r->kind->answer(r);
		request_free(r);
	}
}

static void
on_wakeup(evutil_socket_t fd, short what, void *arg)
{
	struct requests done = TAILQ_HEAD_INITIALIZER(done);
	struct queue *q = arg;
	eventfd_t count;

	(void)what;
	eventfd_read(fd, &count);
	pthread_mutex_lock(&q->lock);
	TAILQ_CONCAT(&done, &q->answered, entry);
	pthread_mutex_unlock(&q->lock);
	give_answers(&done);
}

struct queue *
queue_new(struct event_base *base, struct backlog *backlog, uint64_t limit)
{
	struct queue *q = xcalloc(1, sizeof *q);
	int error;

	q->backlog = backlog;
	q->limit = limit;
	q->state.counts = backlog_counts(backlog);
	q->state.full =
	    q->state.counts.waiting + q->state.counts.failed >= limit;
	TAILQ_INIT(&q->asked);
	TAILQ_INIT(&q->answered);
	pthread_mutex_init(&q->lock, NULL);
	pthread_cond_init(&q->condition, NULL);
	q->wakeup = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if (q->wakeup < 0)
		fatal("eventfd");
	q->event =
	    event_new(base, q->wakeup, EV_READ | EV_PERSIST, on_wakeup, q);
	event_add(q->event, NULL);
	error = pthread_create(&q->thread, NULL, thread_main, q);
	if (error != 0)
		fatalx("pthread_create: %s", strerror(error));
	return q;
}

void
queue_free(struct queue *q)
{
	struct request *r;

	if (q == NULL)
		return;
	pthread_mutex_lock(&q->lock);
	q->stopping = true;
	pthread_cond_signal(&q->condition);
	pthread_mutex_unlock(&q->lock);
	pthread_join(q->thread, NULL);
	TAILQ_FOREACH(r, &q->asked, entry)
	r->outcome = QUEUE_BROKEN;
	TAILQ_CONCAT(&q->answered, &q->asked, entry);
	give_answers(&q->answered);
	event_free(q->event);
	close(q->wakeup);
	pthread_mutex_destroy(&q->lock);
	pthread_cond_destroy(&q->condition);
	backlog_close(q->backlog);
	free(q);
}

static struct request *
request_new(const struct kind *kind, void *arg)
{
	struct request *r = xcalloc(1, sizeof *r);

	r->kind = kind;
	r->arg = arg;
	return r;
}

void
queue_put(struct queue *q, struct queued_list *list, queue_put_answer *answer,
    void *arg)
{
	struct request *r = request_new(&kind_put, arg);

	r->articles = *list;
	memset(list, 0, sizeof *list);
	r->callback.put = answer;
	ask(q, r);
}

void
queue_claim(struct queue *q, size_t count, size_t bytes,
    queue_claim_answer *answer, void *arg)
{
	struct request *r = request_new(&kind_claim, arg);

	r->count = count;
	r->bytes = bytes;
	r->callback.claim = answer;
	ask(q, r);
}

void
queue_done(struct queue *q, const uint64_t *seqs, size_t count)
{
	struct request *r = request_new(&kind_done, NULL);

	r->seqs = xreallocarray(NULL, count, sizeof *seqs);
	if (count > 0)
		memcpy(r->seqs, seqs, count * sizeof *seqs);
	r->count = count;
	ask(q, r);
}

void
queue_fail(struct queue *q, uint64_t seq, unsigned attempts, const char *reason)
{
	struct request *r = request_new(&kind_fail, NULL);

	r->seq = seq;
	r->attempts = attempts;
	r->text = xstrdup(reason);
	ask(q, r);
}

void
queue_list(struct queue *q, uint64_t after, size_t count, bool failed_only,
    queue_text_answer *answer, void *arg)
{
	struct request *r = request_new(&kind_list, arg);

	r->seq = after;
	r->count = count;
	r->failed_only = failed_only;
	r->callback.text = answer;
	ask(q, r);
}

/* Ask for something about one article. */
static void
ask_name(struct queue *q, const struct kind *kind, const char *name,
    queue_text_answer *answer, void *arg)
{
	struct request *r = request_new(kind, arg);

	r->text = xstrdup(name);
	r->callback.text = answer;
	ask(q, r);
}

void
queue_show(
    struct queue *q, const char *name, queue_text_answer *answer, void *arg)
{
	ask_name(q, &kind_show, name, answer, arg);
}

void
queue_retry(
    struct queue *q, const char *name, queue_text_answer *answer, void *arg)
{
	ask_name(q, &kind_retry, name, answer, arg);
}

void
queue_drop(
    struct queue *q, const char *name, queue_text_answer *answer, void *arg)
{
	ask_name(q, &kind_drop, name, answer, arg);
}

struct queue_state
queue_state(struct queue *q)
{
	struct queue_state copy;

	pthread_mutex_lock(&q->lock);
	copy = q->state;
	pthread_mutex_unlock(&q->lock);
	return copy;
}
