/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <time.h>

#include "base/crashpoint.h"
#include "base/log.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "intake/flow.h"
#include "intake/pool.h"
#include "intake/queue.h"

/*
 * A flight is one article under way:
 *
 *	claimed --> [held] --> with a worker --> [ready] --> with the store
 *
 * held while an older one of the same id is under way; ready while the store
 * has no room. Flights are found by number and by id through two tables.
 */
#define BUCKETS 1024		       /* a power of two */
#define MOST_BYTES (64u * 1024 * 1024) /* of texts and rows under way */
#define CLAIM_BYTES (16u * 1024 * 1024)

struct flight {
	LIST_ENTRY(flight) by_seq;
	LIST_ENTRY(flight) by_id;
	TAILQ_ENTRY(flight) entry; /* held or ready */
	struct flow *flow;
	struct queued article;
	struct record_rows rows; /* while ready */
	size_t bytes;
	bool awaited; /* another one of this id is held */
};

TAILQ_HEAD(flight_list, flight);
LIST_HEAD(bucket, flight);

struct flow {
	struct queue *queue;
	struct pool *pool;
	size_t limit;
	struct flow_handler handler;
	struct bucket by_seq[BUCKETS];
	struct bucket by_id[BUCKETS];
	struct flight_list held;
	struct flight_list ready;
	bool claiming;
	bool more; /* the queue may have some */
	bool stopped;
	struct flow_state state;
};

static struct bucket *
seq_bucket(struct flow *flow, uint64_t seq)
{
	return &flow->by_seq[seq & (BUCKETS - 1)];
}

static struct bucket *
id_bucket(struct flow *flow, const char *id)
{
	return &flow->by_id[map_hash(id, strlen(id)) & (BUCKETS - 1)];
}

static struct flight *
find_seq(struct flow *flow, uint64_t seq)
{
	struct flight *flight;

	LIST_FOREACH(flight, seq_bucket(flow, seq), by_seq)
	if (flight->article.seq == seq)
		return flight;
	return NULL;
}

static struct flight *
find_id(struct flow *flow, const char *id)
{
	struct flight *flight;

	LIST_FOREACH(flight, id_bucket(flow, id), by_id)
	if (strcmp(flight->article.article_id, id) == 0)
		return flight;
	return NULL;
}

static void
set_bytes(struct flight *flight, size_t bytes)
{
	flight->flow->state.bytes += bytes - flight->bytes;
	flight->bytes = bytes;
}

static void begin(struct flight *);

/* The oldest that was held for an article may go now. */
static void
release_held(struct flow *flow, const char *id)
{
	struct flight *flight, *found = NULL;
	bool others = false;

	TAILQ_FOREACH(flight, &flow->held, entry)
	{
		if (strcmp(flight->article.article_id, id) != 0)
			continue;
		if (found != NULL)
			others = true;
		else
			found = flight;
	}
	if (found == NULL)
		return;
	TAILQ_REMOVE(&flow->held, found, entry);
	found->awaited = others;
	begin(found);
}

static void
flight_free(struct flight *flight)
{
	set_bytes(flight, 0);
	LIST_REMOVE(flight, by_seq);
	queued_clear(&flight->article);
	record_rows_free(&flight->rows);
	free(flight);
}

/* It is under way no more, whatever became of it. */
static void
end(struct flight *flight)
{
	struct flow *flow = flight->flow;

	LIST_REMOVE(flight, by_id);
	flow->state.under_way--;
	if (flight->awaited)
		release_held(flow, flight->article.article_id);
	flight_free(flight);
}

/* Set it aside for an operator. */
static void
give_up(struct flight *flight, unsigned attempts, const char *reason)
{
	struct flow *flow = flight->flow;

	log_article(flight->article.article_id);
	log_warnx("set aside: %s", reason);
	log_article(NULL);
	flow->state.failed++;
	queue_fail(flow->queue, flight->article.seq, attempts, reason);
	end(flight);
}

/* The day of acceptance, in UTC. */
static void
accepted_date(const struct flight *flight, char text[16])
{
	time_t accepted = (time_t)flight->article.accepted;
	struct tm tm;

	strftime(text, 16, "%Y-%m-%d", gmtime_r(&accepted, &tm));
}

/* Hand what is ready to the store, as far as it has room. */
static void
deliver(struct flow *flow)
{
	struct flight *flight;
	char date[16];

	while ((flight = TAILQ_FIRST(&flow->ready)) != NULL) {
		accepted_date(flight, date);
		if (!flow->handler.deliver(flow->handler.arg,
			flight->article.seq, flight->article.article_id, date,
			&flight->rows))
			return;
		memset(&flight->rows, 0, sizeof flight->rows);
		TAILQ_REMOVE(&flow->ready, flight, entry);
	}
}

static size_t
rows_size(const struct record_rows *rows)
{
	return rows->article.length + rows->events.length +
	       rows->parties.length + rows->mentions.length;
}

/* A worker has answered. */
static void
on_extracted(void *arg, struct job *job)
{
	struct flight *flight = arg;
	struct flow *flow = flight->flow;

	if (job->cancelled) {
		end(flight);
		return;
	}
	if (job->failure != NULL) {
		give_up(flight, job->attempts, job->failure);
		flow_kick(flow);
		return;
	}
	flow->state.extracted++;
	free(flight->article.blob);
	flight->article.blob = NULL;
	flight->rows = job->rows;
	memset(&job->rows, 0, sizeof job->rows);
	set_bytes(flight, rows_size(&flight->rows));
	TAILQ_INSERT_TAIL(&flow->ready, flight, entry);
	deliver(flow);
}

/* Give it to a worker. */
static void
begin(struct flight *flight)
{
	struct flow *flow = flight->flow;
	struct queued *article = &flight->article;
	struct job *job =
	    job_extract(article->blob, article->length, on_extracted, flight);

	job->about = article->article_id;
	LIST_INSERT_HEAD(id_bucket(flow, article->article_id), flight, by_id);
	pool_submit(flow->pool, job);
}

/* A claimed article sets out, or is held back. */
static void
set_out(struct flow *flow, const struct queued *article)
{
	struct flight *flight = xcalloc(1, sizeof *flight);
	struct flight *older = find_id(flow, article->article_id);

	flight->flow = flow;
	flight->article = *article;
	flow->state.under_way++;
	LIST_INSERT_HEAD(seq_bucket(flow, article->seq), flight, by_seq);
	set_bytes(flight, article->length);
	if (older == NULL) {
		begin(flight);
	} else {
		older->awaited = true;
		TAILQ_INSERT_TAIL(&flow->held, flight, entry);
	}
}

static void claim(struct flow *);

static void
on_claimed(void *arg, struct queued_list *list)
{
	struct flow *flow = arg;
	size_t count = list->count;

	crashpoint("claimed");
	flow->claiming = false;
	flow->more = flow->more || count > 0;
	if (flow->stopped)
		return;
	for (size_t i = 0; i < count; i++)
		set_out(flow, &list->articles[i]);
	list->count = 0; /* the texts are the flights' now */
	claim(flow);
}

/* Ask the queue for more if there is room for a good number. */
static void
claim(struct flow *flow)
{
	size_t room = flow->limit > flow->state.under_way
			  ? flow->limit - flow->state.under_way
			  : 0;

	if (flow->claiming || flow->stopped || !flow->more ||
	    room < (flow->limit + 3) / 4 || flow->state.bytes >= MOST_BYTES)
		return;
	flow->claiming = true;
	flow->more = false;
	queue_claim(flow->queue, room, CLAIM_BYTES, on_claimed, flow);
}

struct flow *
flow_new(struct queue *queue, struct pool *pool, size_t limit,
    const struct flow_handler *handler)
{
	struct flow *flow = xcalloc(1, sizeof *flow);

	flow->queue = queue;
	flow->pool = pool;
	flow->limit = limit;
	flow->handler = *handler;
	TAILQ_INIT(&flow->held);
	TAILQ_INIT(&flow->ready);
	flow_kick(flow);
	return flow;
}

void
flow_free(struct flow *flow)
{
	struct flight *flight;

	if (flow == NULL)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		while ((flight = LIST_FIRST(&flow->by_seq[i])) != NULL)
			flight_free(flight);
	free(flow);
}

void
flow_kick(struct flow *flow)
{
	flow->more = true;
	claim(flow);
}

void
flow_stored(struct flow *flow, const uint64_t *seqs, size_t count)
{
	crashpoint("before-delete");
	queue_done(flow->queue, seqs, count);
	for (size_t i = 0; i < count; i++) {
		struct flight *flight = find_seq(flow, seqs[i]);

		if (flight == NULL)
			continue;
		flow->state.stored++;
		histogram_add(&flow->state.waits,
		    difftime(time(NULL), (time_t)flight->article.accepted));
		end(flight);
	}
	flow_resume(flow);
}

void
flow_refused(struct flow *flow, uint64_t seq, const char *reason)
{
	struct flight *flight = find_seq(flow, seq);

	if (flight != NULL)
		give_up(flight, 1, reason);
	flow_resume(flow);
}

void
flow_resume(struct flow *flow)
{
	deliver(flow);
	claim(flow);
}

void
flow_stop(struct flow *flow)
{
	flow->stopped = true;
}

struct flow_state
flow_state(const struct flow *flow)
{
	return flow->state;
}
