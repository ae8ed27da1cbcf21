/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <time.h>

#include "base/xmalloc.h"
#include "intake/accept.h"
#include "intake/pool.h"
#include "intake/queue.h"

/* From bytes to durable articles. */

struct accept {
	struct queue *queue;
	struct pool *pool;
	size_t limit;
	void (*arrived)(void *arg);
	void *arg;
	struct accept_state state;
};

/* One body on its way. The rejects are kept while the queue works. */
struct submission {
	struct accept *accept;
	accept_receipt *answer;
	void *arg;
	struct reject *rejects;
	size_t reject_count;
	double begun;
};

struct accept *
accept_new(struct queue *queue, struct pool *pool, size_t limit,
    void (*arrived)(void *arg), void *arg)
{
	struct accept *accept = xcalloc(1, sizeof *accept);

	accept->queue = queue;
	accept->pool = pool;
	accept->limit = limit;
	accept->arrived = arrived;
	accept->arg = arg;
	return accept;
}

void
accept_free(struct accept *accept)
{
	free(accept);
}

bool
accept_reserve(struct accept *accept, size_t bytes)
{
	if (bytes > accept->limit - accept->state.reserved)
		return false;
	accept->state.reserved += bytes;
	return true;
}

void
accept_release(struct accept *accept, size_t bytes)
{
	accept->state.reserved -= bytes;
}

/* Hand out the receipt and forget the submission. */
static void
finish(struct submission *submission, struct receipt *receipt)
{
	struct accept_state *state = &submission->accept->state;

	receipt->rejects = submission->rejects;
	receipt->reject_count = submission->reject_count;
	state->under_way--;
	if (receipt->kind == RECEIPT_TAKEN) {
		histogram_add(
		    &state->receipts, histogram_clock() - submission->begun);
		state->accepted += receipt->accepted;
		state->known += receipt->known;
		state->rejected += receipt->reject_count;
	} else if (receipt->kind == RECEIPT_POISON) {
		state->poisoned++;
	} else {
		state->put_off++;
	}
	submission->answer(submission->arg, receipt);
	for (size_t i = 0; i < submission->reject_count; i++)
		free(submission->rejects[i].message);
	free(submission->rejects);
	free(submission);
}

static void
on_put(void *arg, enum queue_answer outcome, size_t accepted, size_t known)
{
	static const enum receipt_kind kinds[] = {
	    [QUEUE_OK] = RECEIPT_TAKEN,
	    [QUEUE_FULL] = RECEIPT_FULL,
	    [QUEUE_BROKEN] = RECEIPT_BROKEN,
	};
	struct submission *submission = arg;
	struct accept *accept = submission->accept;
	struct receipt receipt = {
	    .kind = kinds[outcome], .accepted = accepted, .known = known};

	finish(submission, &receipt);
	if (accepted > 0)
		accept->arrived(accept->arg);
}

static void
on_parsed(void *arg, struct job *job)
{
	struct submission *submission = arg;
	struct receipt receipt = {.kind = RECEIPT_TAKEN};
	time_t now = time(NULL);

	submission->rejects = job->rejects;
	submission->reject_count = job->reject_count;
	job->rejects = NULL;
	job->reject_count = job->reject_room = 0;
	if (job->cancelled) {
		receipt.kind = RECEIPT_STOPPING;
	} else if (job->failure != NULL) {
		receipt.kind = RECEIPT_POISON;
		receipt.why = job->failure;
	} else if (job->articles.count > 0) {
		for (size_t i = 0; i < job->articles.count; i++)
			job->articles.articles[i].accepted = now;
		queue_put(submission->accept->queue, &job->articles, on_put,
		    submission);
		return;
	}
	finish(submission, &receipt);
}

void
accept_submit(struct accept *accept, const char *bytes, size_t length,
    const struct origin *origin, accept_receipt *answer, void *arg)
{
	struct submission *submission = xcalloc(1, sizeof *submission);

	submission->accept = accept;
	submission->answer = answer;
	submission->arg = arg;
	submission->begun = histogram_clock();
	accept->state.under_way++;
	accept->state.submissions++;
	pool_submit(accept->pool,
	    job_parse(bytes, length, origin, on_parsed, submission));
}

struct accept_state
accept_state(const struct accept *accept)
{
	return accept->state;
}
