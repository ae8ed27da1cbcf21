/* SPDX-License-Identifier: ISC */
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "intake/report.h"
#include "intake/ledger.h"

/* The service tells how it is. */

#ifndef RASID_VERSION
#define RASID_VERSION "0.1"
#endif

const char *
report_trouble(const struct report *report)
{
	if (report->stopping)
		return "stopping";
	if (report->pool.workers == 0)
		return report->pool.loading ? "loading rules and lexicons"
					    : "no workers";
	if (report->queue.broken)
		return "the queue's disk fails";
	if (report->queue.full)
		return "the queue is at its limit";
	return report->store.ready ? NULL : report->store.text;
}

enum metric_type { COUNTER, GAUGE };

/* Each number with its meaning; every one is a uint64_t here. */
struct metric {
	enum metric_type type;
	const char *name;
	const char *help;
	uint64_t value;
};

#define METRICS 64

struct metrics {
	struct metric list[METRICS];
	size_t count;
};

static uint64_t
age(const struct report *report)
{
	int64_t oldest = report->queue.counts.oldest;
	int64_t now = (int64_t)time(NULL);

	return oldest > 0 && now > oldest ? (uint64_t)(now - oldest) : 0;
}

/* Add a table of metrics behind those that are there. */
static void
add_metrics(struct metrics *metrics, const struct metric *table, size_t count)
{
	if (count > METRICS - metrics->count)
		fatalx("METRICS is too small");
	for (size_t i = 0; i < count; i++)
		metrics->list[metrics->count++] = table[i];
}

#define ADD(metrics, table)                                                    \
	add_metrics(metrics, table, sizeof(table) / sizeof(table)[0])

/* From the door to the disk. */
static void
add_intake(const struct report *r, struct metrics *metrics)
{
	const struct metric table[] = {
	    {COUNTER, "submissions_total",
		"Requests and spool files with articles",
		r->accept.submissions},
	    {COUNTER, "articles_accepted_total", "Articles made durable",
		r->accept.accepted},
	    {COUNTER, "articles_known_total",
		"Articles that were there already", r->accept.known},
	    {COUNTER, "articles_rejected_total",
		"Items that were no readable article", r->accept.rejected},
	    {COUNTER, "submissions_poisoned_total",
		"Submissions given up because workers died of them",
		r->accept.poisoned},
	    {COUNTER, "submissions_put_off_total",
		"Submissions told to come back", r->accept.put_off},
	    {GAUGE, "submission_bytes", "Bytes of submissions in memory",
		r->accept.reserved},
	    {GAUGE, "queue_waiting", "Articles waiting on disk",
		r->queue.counts.waiting},
	    {GAUGE, "queue_failed", "Articles set aside",
		r->queue.counts.failed},
	    {GAUGE, "queue_oldest_seconds",
		"Age of the first article that waits", age(r)},
	    {GAUGE, "queue_bytes", "Size of the queue's file",
		r->queue.counts.bytes},
	    {GAUGE, "queue_missing", "Numbers missing in the queue's file",
		r->queue.counts.missing},
	    {COUNTER, "queue_damaged_total",
		"Articles set aside for a wrong checksum",
		r->queue.counts.damaged},
	    {COUNTER, "queue_commits_total", "Transactions of the queue",
		r->queue.commits},
	    {COUNTER, "queue_failures_total",
		"Transactions that the disk would not have", r->queue.failures},
	    {GAUGE, "connections", "Open connections", r->http.connections},
	    {COUNTER, "connections_total", "Connections taken",
		r->http.accepted},
	    {COUNTER, "connections_refused_total",
		"Connections refused as too many", r->http.refused},
	    {COUNTER, "request_timeouts_total", "Requests that took too long",
		r->http.timeouts},
	    {COUNTER, "spool_files_total", "Spool files taken in",
		r->spool.taken},
	    {COUNTER, "spool_rejected_total", "Spool files put into rejected/",
		r->spool.rejected},
	};

	ADD(metrics, table);
}

/* From the disk to the database. */
static void
add_outlet(const struct report *r, struct metrics *metrics)
{
	const struct metric table[] = {
	    {GAUGE, "under_way", "Articles between queue and database",
		r->flow.under_way},
	    {GAUGE, "under_way_bytes", "Their texts and rows", r->flow.bytes},
	    {COUNTER, "articles_extracted_total", "Articles extracted",
		r->flow.extracted},
	    {COUNTER, "articles_stored_total", "Articles that the database has",
		r->flow.stored},
	    {COUNTER, "articles_failed_total", "Articles set aside",
		r->flow.failed},
	    {GAUGE, "workers", "Worker processes", r->pool.workers},
	    {GAUGE, "jobs_waiting", "Jobs without a worker", r->pool.waiting},
	    {COUNTER, "jobs_total", "Jobs done by workers", r->pool.done},
	    {COUNTER, "worker_faults_total",
		"Workers that crashed or were ended", r->pool.faults},
	    {COUNTER, "reloads_total", "Reloads of rules and lexicons",
		r->pool.reloads},
	    {COUNTER, "reload_failures_total", "Reloads that failed",
		r->pool.failed_reloads},
	    {GAUGE, "store_ready", "1 if the database can be written to",
		r->store.ready},
	    {GAUGE, "store_waiting", "Articles put and not yet committed",
		r->store.waiting},
	    {COUNTER, "store_new_total", "Articles that were new",
		r->store.stored},
	    {COUNTER, "store_revised_total", "Articles that replaced others",
		r->store.revised},
	    {COUNTER, "store_known_total", "Articles stored before",
		r->store.known},
	    {COUNTER, "store_refused_total",
		"Articles that the database refused", r->store.refused},
	    {COUNTER, "store_batches_total", "Transactions committed",
		r->store.batches},
	    {COUNTER, "store_failures_total",
		"Transactions that are tried again", r->store.failures},
	    {COUNTER, "store_connections_total", "Connections to the database",
		r->store.connections},
	};

	ADD(metrics, table);
}

static void
collect(const struct report *report, struct metrics *metrics)
{
	metrics->count = 0;
	add_intake(report, metrics);
	add_outlet(report, metrics);
}

/* How long each stage takes. */
static void
print_stages(const struct report *r, struct buf *buf)
{
	const struct {
		const char *label;
		const struct histogram *histogram;
	} stages[] = {
	    {"stage=\"parse\"", &r->pool.ledger->parsing},
	    {"stage=\"accept\"", &r->accept.receipts},
	    {"stage=\"extract\"", &r->pool.ledger->extracting},
	    {"stage=\"store\"", r->store.transactions},
	    {"stage=\"wait\"", &r->flow.waits},
	};

	buf_adds(buf,
	    "# HELP rasid_stage_seconds Bytes to articles, body to receipt, "
	    "article to events, a transaction, acceptance to commit.\n"
	    "# TYPE rasid_stage_seconds histogram\n");
	for (size_t i = 0; i < sizeof stages / sizeof *stages; i++)
		histogram_print(stages[i].histogram, buf, "rasid_stage_seconds",
		    stages[i].label);
}

/* What was found, by type and rule. */
static void
print_events(const struct report *r, struct buf *buf)
{
	size_t place = 0;
	const char *key;
	void *count;

	buf_adds(buf,
	    "# HELP rasid_events_extracted_total Events by type and rule.\n"
	    "# TYPE rasid_events_extracted_total counter\n");
	while (
	    (key = map_next(r->pool.ledger->events, &place, &count)) != NULL) {
		int type = (int)strcspn(key, " ");

		buf_printf(buf,
		    "rasid_events_extracted_total{type=\"%.*s\",rule=\"%s\"} "
		    "%" PRIu64 "\n",
		    type, key, key + type + (key[type] == ' '),
		    *(uint64_t *)count);
	}
}

void
report_metrics(const struct report *report, struct buf *buf)
{
	struct metrics metrics;

	collect(report, &metrics);
	for (size_t i = 0; i < metrics.count; i++)
		buf_printf(buf,
		    "# HELP rasid_%s %s.\n# TYPE rasid_%s %s\n"
		    "rasid_%s %" PRIu64 "\n",
		    metrics.list[i].name, metrics.list[i].help,
		    metrics.list[i].name,
		    metrics.list[i].type == COUNTER ? "counter" : "gauge",
		    metrics.list[i].name, metrics.list[i].value);
	buf_printf(buf,
	    "# HELP rasid_replies_total Answers by class of status.\n"
	    "# TYPE rasid_replies_total counter\n");
	for (int i = 2; i <= 5; i++)
		buf_printf(buf,
		    "rasid_replies_total{class=\"%dxx\"} %" PRIu64 "\n", i,
		    report->http.replies[i]);
	buf_printf(buf,
	    "# HELP rasid_start_time_seconds When the service started.\n"
	    "# TYPE rasid_start_time_seconds gauge\n"
	    "rasid_start_time_seconds %lld\n"
	    "# HELP rasid_build_info Version of program and rules.\n"
	    "# TYPE rasid_build_info gauge\n"
	    "rasid_build_info{version=\"%s\",rules=\"%s\"} 1\n",
	    (long long)report->started, RASID_VERSION, report->pool.version);
	print_stages(report, buf);
	print_events(report, buf);
}

static json_t *
last_events(const struct report *report)
{
	json_t *list = json_array();
	const char *text;

	for (size_t i = 0;
	     (text = ledger_recent(report->pool.ledger, i)) != NULL; i++)
		json_array_append_new(list, json_string(text));
	return list;
}

static json_t *
last_warnings(void)
{
	json_t *list = json_array();
	const char *text;
	time_t at;

	for (size_t i = 0; (text = log_recent(i, &at)) != NULL; i++)
		json_array_append_new(list, json_pack("{s:I, s:s}", "at",
						(json_int_t)at, "text", text));
	return list;
}

void
report_status(const struct report *report, struct buf *buf)
{
	struct metrics metrics;
	const char *trouble = report_trouble(report);
	json_t *o = json_object();
	char *text;

	json_object_set_new(o, "version", json_string(RASID_VERSION));
	json_object_set_new(o, "rules", json_string(report->pool.version));
	json_object_set_new(o, "ready", json_boolean(trouble == NULL));
	if (trouble != NULL)
		json_object_set_new(o, "trouble", json_string(trouble));
	json_object_set_new(o, "store", json_string(report->store.text));
	if (report->queue.broken)
		json_object_set_new(
		    o, "queue_error", json_string(report->queue.error));
	collect(report, &metrics);
	for (size_t i = 0; i < metrics.count; i++)
		json_object_set_new(o, metrics.list[i].name,
		    json_integer((json_int_t)metrics.list[i].value));
	json_object_set_new(o, "last_events", last_events(report));
	json_object_set_new(o, "last_warnings", last_warnings());
	text = json_dumps(o, JSON_COMPACT);
	buf_printf(buf, "%s\n", text ? text : "{}");
	free(text);
	json_decref(o);
}

void
report_line(const struct report *report, struct buf *buf)
{
	const char *trouble = report_trouble(report);

	buf_printf(buf,
	    "%" PRIu64 " stored, %" PRIu64 " waiting, %" PRIu64
	    " set aside%s%s",
	    report->flow.stored, report->queue.counts.waiting,
	    report->queue.counts.failed, trouble ? "; " : "",
	    trouble ? trouble : "");
}
