/* SPDX-License-Identifier: ISC */
#include <event2/event.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "store/batch.h"
#include "store/migrate.h"
#include "store/pg.h"
#include "store/reference.h"
#include "store/store.h"
#include "store/upkeep.h"
#include "store/verdict.h"

/*
 * What the connection is used for, one job after the other. store_next() picks
 * the first that is due whenever nothing runs; each has a function that sends
 * it and one that is told the answer:
 *
 *	VERSION    is the schema ours?        once a connection
 *	SESSION    settings, staging tables   once a connection
 *	MONTHS     partitions that a batch found missing
 *	AHEAD      upkeep: partitions of the months to come, old bodies
 *	REFERENCE  reference rows of the knowledge
 *	BATCH      articles
 *
 * A job that fails is due again after a pause, unless the failure says what
 * else to do (see verdicts).
 */

#define FLUSH_MILLISECONDS 100 /* an article waits so long for company */
#define PAUSE_FIRST 250	       /* milliseconds; doubled up to the longest */
#define PAUSE_LONGEST 10000

enum stage { DOWN, UNVERIFIED, UNPREPARED, READY };

struct store {
	struct event_base *base;
	struct store_handler handler;
	struct pg *pg;
	enum stage stage;
	bool busy;	     /* a job runs */
	struct event *wake;  /* nothing runs: look what is due */
	struct event *pause; /* wait before the next try */
	bool pausing;
	int pause_milliseconds;
	char *state;

	struct item_queue queue;
	size_t waiting, waiting_bytes; /* the batch's included */
	struct batch *batch;
	size_t batch_limit; /* smaller after timeouts */
	char *months;	    /* partitions to make, "YYYY-MM-DD …" or NULL */
	struct upkeep upkeep;

	struct reference_queue reference;

	struct store_counters counters;
};

static void store_next(struct store *);

/* Say what is the case, if it is news. */
static void
set_state(struct store *s, char *text)
{
	if (s->state != NULL && strcmp(s->state, text) == 0) {
		free(text);
		return;
	}
	free(s->state);
	s->state = text;
	s->handler.state(s->handler.arg, s->state);
}

/* Try again later, each time later than before. */
static void
store_pause(struct store *s)
{
	struct timeval wait = {
	    s->pause_milliseconds / 1000, s->pause_milliseconds % 1000 * 1000};

	s->pausing = true;
	event_add(s->pause, &wait);
	s->pause_milliseconds *= 2;
	if (s->pause_milliseconds > PAUSE_LONGEST)
		s->pause_milliseconds = PAUSE_LONGEST;
}

/* Hang up and begin anew after a pause. */
static void
store_reconnect(struct store *s)
{
	pg_close(s->pg);
	s->stage = DOWN;
	store_pause(s);
}

static void
on_up(void *arg)
{
	struct store *s = arg;

	s->counters.connections++;
	s->stage = UNVERIFIED;
	store_next(s);
}

static void
on_down(void *arg, const char *reason)
{
	struct store *s = arg;

	if (s->busy && s->stage == READY)
		s->counters.failures++;
	s->busy = false;
	s->stage = DOWN;
	reference_back(&s->reference);
	set_state(s, xasprintf("no database: %s", reason));
	store_pause(s);
}

static void
on_pause(evutil_socket_t fd, short what, void *arg)
{
	struct store *s = arg;

	(void)fd;
	(void)what;
	s->pausing = false;
	if (s->stage == DOWN)
		pg_open(s->pg);
	else
		store_next(s);
}

static void
on_wake(evutil_socket_t fd, short what, void *arg)
{
	struct store *s = arg;

	(void)fd;
	(void)what;
	store_next(s);
}

/* Wake up in so many milliseconds, or sooner if that is planned already. */
static void
store_wake(struct store *s, int milliseconds)
{
	struct timeval wait = {0, milliseconds * 1000};

	if (milliseconds > 0 && evtimer_pending(s->wake, NULL))
		return;
	event_add(s->wake, &wait);
}

/* Send a job's request; its answer goes to done. */
static void
store_send(struct store *s, const char *sql, const struct pg_copy *copies,
    size_t count, void (*done)(void *, const struct pg_answer *))
{
	s->busy = true;
	pg_send(s->pg, sql, copies, count, done);
}

/* A failure that is the world's: say so and try again later. */
static void
store_retry(struct store *s, const struct pg_answer *answer)
{
	set_state(s, xasprintf("waiting: %s (SQLSTATE %s)", answer->message,
			 answer->sqlstate));
	if (verdict_of(answer->sqlstate) == RECONNECT)
		store_reconnect(s);
	else
		store_pause(s);
}

/* VERSION */

static void
version_done(void *arg, const struct pg_answer *answer)
{
	struct store *s = arg;
	char *complaint;

	s->busy = false;
	if (answer->sqlstate != NULL &&
	    verdict_of(answer->sqlstate) != RECONNECT) {
		store_retry(s, answer);
		return;
	}
	complaint = version_complaint(answer);
	if (complaint != NULL) {
		set_state(s, complaint);
		store_pause(s);
		return;
	}
	s->stage = UNPREPARED;
	store_next(s);
}

static void
version_send(struct store *s)
{
	store_send(s, VERSION_SQL, NULL, 0, version_done);
}

/* SESSION */

/*
 * An acknowledged COMMIT must be on disk, whatever the database's default; a
 * lock is not waited for longer than makes sense; compression by lz4 is cheap,
 * but not every server has it.
 */
static const char session_sql[] =
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') IN ('off', 'local');\n"
    "SET lock_timeout = '5s';\n"
    "SET statement_timeout = '60s';\n"
    "SET idle_in_transaction_session_timeout = '60s';\n"
    "DO $$ BEGIN SET default_toast_compression = 'lz4';"
    " EXCEPTION WHEN OTHERS THEN NULL; END $$;\n"
    "SELECT rasid.stage()";

static void
session_done(void *arg, const struct pg_answer *answer)
{
	struct store *s = arg;

	s->busy = false;
	if (answer->sqlstate != NULL) {
		store_retry(s, answer);
		return;
	}
	s->stage = READY;
	s->upkeep.due = 0;
	set_state(s, xstrdup("connected"));
	s->handler.ready(s->handler.arg);
	store_next(s);
}

static void
session_send(struct store *s)
{
	store_send(s, session_sql, NULL, 0, session_done);
}

/* AHEAD and MONTHS */

static void
ahead_done(void *arg, const struct pg_answer *answer)
{
	struct store *s = arg;

	s->busy = false;
	upkeep_done(&s->upkeep, answer->sqlstate == NULL);
	if (answer->sqlstate != NULL)
		log_warnx("upkeep: %s", answer->message);
	store_next(s);
}

static void
ahead_send(struct store *s)
{
	struct buf sql = {0};

	upkeep_sql(&s->upkeep, &sql);
	store_send(s, sql.data, NULL, 0, ahead_done);
	buf_free(&sql);
}

static void
months_done(void *arg, const struct pg_answer *answer)
{
	struct store *s = arg;

	s->busy = false;
	if (answer->sqlstate != NULL) {
		store_retry(s, answer);
		return;
	}
	crashpoint("rotated");
	free(s->months);
	s->months = NULL;
	store_next(s);
}

/* One transaction a month: each takes many locks. */
static void
months_send(struct store *s)
{
	struct buf sql = {0};
	char *month, *rest = s->months;

	while ((month = strsep(&rest, " ")) != NULL) {
		buf_printf(&sql,
		    "BEGIN; SELECT rasid.ensure_partitions('%s', '%s'); "
		    "COMMIT;",
		    month, month);
		if (rest != NULL)
			rest[-1] = ' ';
	}
	store_send(s, sql.data, NULL, 0, months_done);
	crashpoint("rotating");
	buf_free(&sql);
}

/* Keep what the server said to be missing, if it is nothing but dates. */
static bool
months_keep(struct store *s, const char *detail)
{
	if (detail == NULL || *detail == '\0' ||
	    detail[strspn(detail, "0123456789- ")] != '\0')
		return false;
	free(s->months);
	s->months = xstrdup(detail);
	return true;
}

/* REFERENCE */

static void
reference_answered(void *arg, const struct pg_answer *answer)
{
	struct store *s = arg;

	s->busy = false;
	if (answer->sqlstate == NULL) {
		reference_arrived(&s->reference);
		store_next(s);
	} else if (verdict_of(answer->sqlstate) == REFUSED) {
		log_warnx("reference table %s stays as it was: %s",
		    reference_table_name(s->reference.table), answer->message);
		reference_arrived(&s->reference);
		store_next(s);
	} else {
		reference_back(&s->reference);
		store_retry(s, answer);
	}
}

static void
reference_send(struct store *s)
{
	reference_take(&s->reference);
	store_send(s, s->reference.sql.data, &s->reference.copy, 1,
	    reference_answered);
}

/* BATCH */

/* The articles of the topmost range are settled: forget them. */
static void
batch_settle(struct store *s, struct item **items, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		s->waiting--;
		s->waiting_bytes -= items[i]->bytes;
		item_free(items[i]);
	}
}

static void
batch_stored(struct store *s, const struct pg_answer *answer)
{
	struct item *items[BATCH_ARTICLES];
	uint64_t seqs[BATCH_ARTICLES];
	size_t n = batch_take(s->batch, items);

	crashpoint("after-commit");
	for (size_t i = 0; i < n; i++)
		seqs[i] = items[i]->seq;
	s->counters.batches++;
	histogram_add(
	    &s->counters.transactions, histogram_clock() - s->batch->begun);
	if (answer->columns == 3) {
		s->counters.stored += strtoul(answer->values[0], NULL, 10);
		s->counters.revised += strtoul(answer->values[1], NULL, 10);
		s->counters.known += strtoul(answer->values[2], NULL, 10);
	}
	s->pause_milliseconds = PAUSE_FIRST;
	s->batch_limit *= 2;
	if (s->batch_limit > BATCH_ARTICLES)
		s->batch_limit = BATCH_ARTICLES;
	set_state(s, xstrdup("connected"));
	batch_settle(s, items, n);
	s->handler.stored(s->handler.arg, seqs, n);
}

/* PostgreSQL will not have it: one article is set aside, more are halved. */
static void
batch_refused(struct store *s, const struct pg_answer *answer)
{
	struct item *item;
	char *reason;
	uint64_t seq;

	if (batch_range(s->batch) > 1) {
		batch_halve(s->batch);
		return;
	}
	batch_take(s->batch, &item);
	seq = item->seq;
	reason = xasprintf("PostgreSQL refuses it: %s (SQLSTATE %s)",
	    answer->message, answer->sqlstate);
	s->counters.refused++;
	batch_settle(s, &item, 1);
	s->handler.refused(s->handler.arg, seq, reason);
	free(reason);
}

static void
batch_failed(struct store *s, const struct pg_answer *answer)
{
	enum verdict verdict = verdict_of(answer->sqlstate);
	size_t n = batch_range(s->batch);

	if (verdict == NO_MONTHS && months_keep(s, answer->detail))
		return;
	s->counters.failures++;
	if (verdict == SMALLER && n > 1) {
		s->batch_limit = n / 2;
		batch_halve(s->batch);
	}
	store_retry(s, answer);
}

static void
batch_answered(void *arg, const struct pg_answer *answer)
{
	struct store *s = arg;

	s->busy = false;
	if (answer->sqlstate == NULL)
		batch_stored(s, answer);
	else if (verdict_of(answer->sqlstate) == REFUSED)
		batch_refused(s, answer);
	else
		batch_failed(s, answer);
	store_next(s);
}

/* There is something to send, and no reason to wait for more. */
static bool
batch_due(struct store *s)
{
	if (!batch_done(s->batch))
		return true;
	if (TAILQ_EMPTY(&s->queue))
		return false;
	batch_fill(s->batch, &s->queue, s->batch_limit);
	return true;
}

static void
batch_send(struct store *s)
{
	batch_compose(s->batch, SCHEMA_VERSION);
	crashpoint("before-copy");
	store_send(s, s->batch->sql.data, s->batch->copies,
	    s->batch->copy_count, batch_answered);
}

/* Begin the job that is due first, if nothing runs. */
static void
store_next(struct store *s)
{
	if (s->busy || s->pausing)
		return;
	switch (s->stage) {
	case DOWN:
		break;
	case UNVERIFIED:
		version_send(s);
		break;
	case UNPREPARED:
		session_send(s);
		break;
	case READY:
		if (s->months != NULL)
			months_send(s);
		else if (time(NULL) >= s->upkeep.due)
			ahead_send(s);
		else if (reference_due(&s->reference))
			reference_send(s);
		else if (batch_due(s))
			batch_send(s);
		break;
	}
}

struct store *
store_new(struct event_base *base, const char *conninfo, long keep_bodies,
    const struct store_handler *handler)
{
	struct store *s = xcalloc(1, sizeof *s);
	struct pg_handler pg_handler = {on_up, on_down, s};

	s->base = base;
	s->handler = *handler;
	s->upkeep.keep_bodies = keep_bodies;
	s->pg = pg_new(base, conninfo, &pg_handler);
	s->wake = evtimer_new(base, on_wake, s);
	s->pause = evtimer_new(base, on_pause, s);
	if (s->wake == NULL || s->pause == NULL)
		fatalx("evtimer_new failed");
	s->pause_milliseconds = PAUSE_FIRST;
	s->state = xstrdup("connecting");
	TAILQ_INIT(&s->queue);
	s->batch = xcalloc(1, sizeof *s->batch);
	s->batch_limit = BATCH_ARTICLES;
	pg_open(s->pg);
	return s;
}

void
store_free(struct store *s)
{
	struct item *item;

	if (s == NULL)
		return;
	pg_free(s->pg);
	event_free(s->wake);
	event_free(s->pause);
	while ((item = TAILQ_FIRST(&s->queue)) != NULL) {
		TAILQ_REMOVE(&s->queue, item, entry);
		item_free(item);
	}
	batch_free(s->batch);
	reference_free(&s->reference);
	free(s->months);
	free(s->state);
	free(s);
}

bool
store_put(struct store *s, uint64_t seq, const char *article_id,
    const char *accepted_date, struct record_rows *rows)
{
	struct item *item;

	if (s->waiting > 0 && (s->waiting >= STORE_LIMIT_ARTICLES ||
				  s->waiting_bytes >= STORE_LIMIT_BYTES))
		return false;
	item = item_new(seq, article_id, accepted_date, rows);
	TAILQ_INSERT_TAIL(&s->queue, item, entry);
	s->waiting++;
	s->waiting_bytes += item->bytes;
	if (s->stage == READY && !s->busy)
		store_wake(
		    s, s->waiting >= BATCH_ARTICLES ? 0 : FLUSH_MILLISECONDS);
	return true;
}

void
store_reference(struct store *s, struct store_reference *reference)
{
	reference_put(&s->reference, REFERENCE_ACTORS, &reference->actors);
	reference_put(&s->reference, REFERENCE_PLACES, &reference->places);
	reference_put(&s->reference, REFERENCE_SOURCES, &reference->sources);
	store_wake(s, 0);
}

bool
store_ready(const struct store *s)
{
	return s->stage == READY && !s->pausing;
}

const char *
store_state(const struct store *s)
{
	return s->state;
}

size_t
store_waiting(const struct store *s)
{
	return s->waiting;
}

size_t
store_waiting_bytes(const struct store *s)
{
	return s->waiting_bytes;
}

const struct store_counters *
store_counters(const struct store *s)
{
	return &s->counters;
}
