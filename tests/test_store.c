/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <event2/event.h>
#include <libpq-fe.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/log.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "events/record.h"
#include "store/batch.h"
#include "store/migrate.h"
#include "store/reference.h"
#include "store/store.h"

/*
 * The store on a real database. Without PGHOST the program runs itself again
 * in a private cluster (tests/cluster.sh). As "test_store load FIRST COUNT" it
 * stores that many articles through whatever trouble tests/store.sh makes.
 */

#define WRITER "user=rasid_test"
#define PATIENCE 30 /* seconds until a test gives up */

/* A store in a loop of its own, and what it reported. */
struct run {
	struct event_base *base;
	struct store *store;
	uint64_t stored[8192], refused[64];
	size_t stored_count, refused_count, ready_count;
	char *reason; /* of the last refusal */
	bool print;
};

static void
on_ready(void *arg)
{
	((struct run *)arg)->ready_count++;
}

static void
on_stored(void *arg, const uint64_t *seqs, size_t n)
{
	struct run *run = arg;

	for (size_t i = 0; i < n; i++) {
		if (run->stored_count < 8192)
			run->stored[run->stored_count] = seqs[i];
		run->stored_count++;
	}
	if (run->print)
		printf("stored %zu\n", run->stored_count);
}

static void
on_refused(void *arg, uint64_t seq, const char *reason)
{
	struct run *run = arg;

	ck_assert_uint_lt(run->refused_count, 64);
	run->refused[run->refused_count++] = seq;
	free(run->reason);
	run->reason = xstrdup(reason);
}

static void
on_state(void *arg, const char *text)
{
	struct run *run = arg;

	if (run->print)
		printf("state %s\n", text);
}

static struct run *
run_new(const char *conninfo)
{
	struct run *run = xcalloc(1, sizeof *run);
	struct store_handler handler = {
	    on_ready, on_stored, on_refused, on_state, run};

	run->base = event_base_new();
	run->store = store_new(run->base, conninfo, 0, &handler);
	return run;
}

static void
run_free(struct run *run)
{
	store_free(run->store);
	event_base_free(run->base);
	free(run->reason);
	free(run);
}

static void
on_tick(evutil_socket_t fd, short what, void *arg)
{
	(void)fd;
	(void)what;
	(*(int *)arg)++;
}

/* Run the loop until all that was put is reported, or patience ends. */
static void
run_until(struct run *run, size_t stored, size_t refused, size_t ready)
{
	struct timeval tenth = {0, 100000};
	int ticks = 0;
	struct event *tick =
	    event_new(run->base, -1, EV_PERSIST, on_tick, &ticks);

	event_add(tick, &tenth);
	while ((run->stored_count < stored || run->refused_count < refused ||
		   run->ready_count < ready) &&
	       ticks < PATIENCE * 10)
		event_base_loop(run->base, EVLOOP_ONCE);
	event_free(tick);
	ck_assert_msg(ticks < PATIENCE * 10,
	    "stored %zu of %zu, refused %zu of %zu: %s", run->stored_count,
	    stored, run->refused_count, refused, store_state(run->store));
}

/* Until a state's text holds these words. */
static void
run_until_state(struct run *run, const char *words)
{
	struct timeval tenth = {0, 100000};
	int ticks = 0;
	struct event *tick =
	    event_new(run->base, -1, EV_PERSIST, on_tick, &ticks);

	event_add(tick, &tenth);
	while (strstr(store_state(run->store), words) == NULL &&
	       ticks < PATIENCE * 10)
		event_base_loop(run->base, EVLOOP_ONCE);
	event_free(tick);
	ck_assert_msg(ticks < PATIENCE * 10, "state \"%s\", not \"%s\"",
	    store_state(run->store), words);
}

/* An article with one event, as the extractor would hand it over. */
static struct record_rows
rows_of(const char *id, const char *published, const char *text)
{
	struct record_rows rows = {0};
	struct article article = {.id = id,
	    .title = "عنوان",
	    .body = text,
	    .published = published,
	    .publisher = "وكالة"};
	struct party actor = {.text = "الجيش",
	    .name = "الجيش السوري",
	    .name_en = "Syrian army",
	    .id = "sy.army",
	    .country = "SYR",
	    .role = "MIL"};
	struct event_place place = {.text = "البوكمال",
	    .name = "البوكمال",
	    .country = "SYR",
	    .lat = 34.45,
	    .lon = 40.92,
	    .located = true,
	    .precision = "locality",
	    .basis = "told"};
	struct mention mentions[] = {
	    {true, 0, 5, "عنوان"}, {false, 0, 4, "نص\tآخر\\"}};
	struct event event = {.article_id = id,
	    .event_type = "capture",
	    .family = "battle",
	    .cameo = "192",
	    .event_date = "2017-11-16",
	    .event_date_end = "2017-11-16",
	    .date_precision = "day",
	    .date_basis = "told",
	    .actors = &actor,
	    .actor_count = 1,
	    .targets = &actor,
	    .target_count = 1,
	    .place = &place,
	    .killed = 3,
	    .killed_max = UNKNOWN,
	    .wounded = UNKNOWN,
	    .wounded_max = UNKNOWN,
	    .detained = UNKNOWN,
	    .detained_max = UNKNOWN,
	    .displaced = UNKNOWN,
	    .displaced_max = UNKNOWN,
	    .killed_civilians = UNKNOWN,
	    .killed_actor = UNKNOWN,
	    .killed_target = UNKNOWN,
	    .modality = "actual",
	    .mentions = mentions,
	    .mention_count = 2,
	    .in_title = true,
	    .confidence = 0.8,
	    .rule = "capture.vso"};
	struct event_list list = {&event, 1};
	struct buf key = {0};

	snprintf(article.text_hash, sizeof article.text_hash, "%064zx",
	    (size_t)map_hash(text, strlen(text)));
	buf_printf(&key, "%s %s", id, text);
	snprintf(event.event_id, sizeof event.event_id, "%016zx%016zx",
	    (size_t)map_hash(key.data, key.length),
	    (size_t)map_hash(id, strlen(id)));
	buf_free(&key);
	record_rows(&rows, &article, &list, "0123456789abcdef");
	return rows;
}

/* Put an article; told as stored or refused under seq. */
static void
put(struct run *run, uint64_t seq, const char *id, const char *accepted,
    const char *published, const char *text)
{
	struct record_rows rows = rows_of(id, published, text);

	ck_assert(store_put(run->store, seq, id, accepted, &rows));
	ck_assert_ptr_null(rows.article.data);
}

/* The one value of a query as the cluster's superuser; free it. */
static char *
ask(const char *sql)
{
	PGconn *conn = PQconnectdb("");
	PGresult *result = PQexec(conn, sql);
	char *value;

	if (PQresultStatus(result) != PGRES_TUPLES_OK &&
	    PQresultStatus(result) != PGRES_COMMAND_OK)
		fatalx("%s: %s", sql, PQerrorMessage(conn));
	value = xstrdup(PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "");
	PQclear(result);
	PQfinish(conn);
	return value;
}

#define ck_assert_sql(sql, want)                                               \
	do {                                                                   \
		char *got_ = ask(sql);                                         \
		ck_assert_msg(strcmp(got_, want) == 0,                         \
		    "%s: \"%s\" not \"%s\"", sql, got_, want);                 \
		free(got_);                                                    \
	} while (0)

#define sql_do(sql) free(ask(sql))

/* The rows of an article with one column of its event as told. */
static struct record_rows
rows_with(const char *id, const char *column, const char *value)
{
	struct record_rows rows = rows_of(id, "2017-11-16", "نص");
	struct buf changed = {0};
	char *cell = rows.events.data;
	size_t n = 0, length;

	while (strcmp(record_event_columns[n], column) != 0)
		n++;
	for (; n > 0; n--)
		cell = strchr(cell, '\t') + 1;
	length = strcspn(cell, "\t\n");
	buf_add(&changed, rows.events.data, (size_t)(cell - rows.events.data));
	buf_adds(&changed, value);
	buf_adds(&changed, cell + length);
	buf_free(&rows.events);
	rows.events = changed;
	return rows;
}

/* New, known, revised, refused */

START_TEST(test_new)
{
	struct run *run = run_new(WRITER);

	put(run, 7, "new/1", "2017-11-20", "2017-11-16", "نص");
	put(run, 8, "new/2", "2017-11-20", "2017-10-01T23:00:00+03:00", "نص");
	put(run, 9, "new/3", "2017-11-20", NULL, "نص");
	run_until(run, 3, 0, 1);
	ck_assert_uint_eq(run->stored[0], 7);
	ck_assert_uint_eq(run->stored[2], 9);
	ck_assert_uint_eq(store_waiting(run->store), 0);
	ck_assert_uint_eq(store_waiting_bytes(run->store), 0);
	ck_assert_uint_eq(store_counters(run->store)->stored, 3);
	ck_assert_sql("SELECT string_agg(partition_date::text, ' ' ORDER BY "
		      "article_id) FROM rasid.articles WHERE article_id "
		      "LIKE 'new/%'",
	    "2017-11-16 2017-10-01 2017-11-20");
	ck_assert_sql("SELECT concat_ws('|', actor_name, actor_country, "
		      "place_lat, killed, wounded, event_date, publisher) "
		      "FROM rasid.events WHERE article_id = 'new/1'",
	    "الجيش السوري|SYR|34.45|3|2017-11-16|وكالة");
	ck_assert_sql("SELECT string_agg(side || a.name_en, ' ' ORDER BY side) "
		      "FROM rasid.event_actors a WHERE article_id = 'new/1'",
	    "actorSyrian army targetSyrian army");
	ck_assert_sql("SELECT string_agg(field || m.text, ' ' ORDER BY "
		      "ordinal) FROM rasid.event_mentions m "
		      "WHERE article_id = 'new/1'",
	    "titleعنوان bodyنص\tآخر\\");
	run_free(run);
}
END_TEST

START_TEST(test_known)
{
	struct run *run = run_new(WRITER);
	struct record_rows rows;

	/* twice at once, and again accepted in another month */
	put(run, 1, "known/1", "2017-12-31", NULL, "نص");
	put(run, 2, "known/1", "2017-12-31", NULL, "نص");
	run_until(run, 2, 0, 0);
	put(run, 3, "known/1", "2018-01-01", NULL, "نص");
	run_until(run, 3, 0, 0);
	ck_assert_uint_eq(store_counters(run->store)->stored, 1);
	/* rules were loaded meanwhile that find something else in it */
	rows = rows_with(
	    "known/1", "event_id", "00000000000000000000000000000001");
	ck_assert(store_put(run->store, 4, "known/1", "2018-01-01", &rows));
	run_until(run, 4, 0, 0);
	ck_assert_uint_eq(store_counters(run->store)->known, 3);
	ck_assert_sql("SELECT count(*) || ' ' || min(partition_date) FROM "
		      "rasid.events WHERE article_id = 'known/1'",
	    "1 2017-12-31");
	run_free(run);
}
END_TEST

START_TEST(test_revision)
{
	struct run *run = run_new(WRITER);

	put(run, 1, "rev/1", "2017-11-30", NULL, "أول");
	put(run, 2, "rev/1", "2017-12-01", "2018-05-05", "ثان");
	put(run, 3, "rev/2", "2017-12-01", NULL, "أول");
	run_until(run, 3, 0, 0);
	ck_assert_uint_eq(store_counters(run->store)->revised, 1);
	ck_assert_sql("SELECT revision || ' ' || partition_date FROM "
		      "rasid.article_keys WHERE article_id = 'rev/1'",
	    "1 2017-11-30");
	ck_assert_sql("SELECT string_agg(body, ' ') FROM rasid.articles "
		      "WHERE article_id = 'rev/1'",
	    "ثان");
	ck_assert_sql("SELECT count(*) || ' ' || count(DISTINCT event_id) "
		      "FROM rasid.event_mentions WHERE article_id = 'rev/1'",
	    "2 1");
	ck_assert_sql("SELECT count(*) FROM rasid.events e NATURAL JOIN "
		      "rasid.event_actors a WHERE article_id = 'rev/1' "
		      "AND e.partition_date = '2017-11-30'",
	    "2");
	/* back again is a revision too; the same once more is not */
	put(run, 4, "rev/1", "2017-12-02", NULL, "أول");
	put(run, 5, "rev/1", "2017-12-02", NULL, "أول");
	run_until(run, 5, 0, 0);
	ck_assert_sql("SELECT revision FROM rasid.article_keys "
		      "WHERE article_id = 'rev/1'",
	    "2");
	run_free(run);
}
END_TEST

static const struct {
	const char *column, *value, *reason;
} bad_rows[] = {
    {"killed", "99999999999", "out of range for type integer"},
    {"event_id", "no hash", "events_event_id_check"},
    {"confidence", "1.5", "events_confidence_check"},
    {"event_date", "2017-13-01", "out of range"},
    {"event_date_end", "2017-11-01", "events_check"},
    {"modality", "hoped", "events_modality_check"},
    {"rule", "\xff", "invalid byte sequence"},
    {"event_type", "\\N", "null value"},
};

START_TEST(test_refused)
{
	struct run *run = run_new(WRITER);
	char id[32], accepted[] = "2017-11-16";

	for (uint64_t i = 0; i < 100; i++) {
		struct record_rows rows;

		snprintf(id, sizeof id, "bad/%d-%03d", _i, (int)i);
		rows = i % 40 == 7 ? rows_with(id, bad_rows[_i].column,
					 bad_rows[_i].value)
				   : rows_of(id, "2017-11-16", "نص");
		ck_assert(store_put(run->store, i, id, accepted, &rows));
	}
	run_until(run, 97, 3, 0);
	ck_assert_uint_eq(run->refused[0], 7);
	ck_assert_uint_eq(run->refused[1], 47);
	ck_assert_uint_eq(run->refused[2], 87);
	ck_assert_msg(strstr(run->reason, bad_rows[_i].reason) != NULL, "%s",
	    run->reason);
	ck_assert_uint_eq(store_counters(run->store)->stored, 97);
	ck_assert_uint_eq(store_waiting(run->store), 0);
	snprintf(id, sizeof id, "%d", _i);
	ck_assert_sql("SELECT count(*) FROM rasid.articles a FULL JOIN "
		      "rasid.article_keys k USING (article_id) FULL JOIN "
		      "rasid.events e USING (article_id) WHERE article_id "
		      "LIKE 'bad/%-007'",
	    "0");
	run_free(run);
}
END_TEST

START_TEST(test_long_id)
{
	struct run *run = run_new(WRITER);
	char id[3001], huge[] = "2017-11-16";
	struct record_rows rows;

	memset(id, 'x', sizeof id - 1);
	id[sizeof id - 1] = '\0';
	rows = rows_of(id, NULL, "نص");
	ck_assert(store_put(run->store, 1, id, huge, &rows));
	put(run, 2, "long/2", "2017-11-16", NULL, "نص");
	put(run, 3, "long/3", "2017-11-31", NULL, "نص");
	run_until(run, 1, 2, 0);
	ck_assert_uint_eq(run->stored[0], 2);
	run_free(run);
}
END_TEST

/* Where an article is placed in time. */
static const struct {
	const char *accepted, *published, *day;
} days[] = {
    {"2017-11-20", "2017-11-16", "2017-11-16"},
    {"2017-11-20", "2017-11-16T23:59:00+03:00", "2017-11-16"},
    {"2017-11-20", NULL, "2017-11-20"},
    {"2017-11-20", "gestern", "2017-11-20"},
    {"2017-11-20", "1899-12-31", "2017-11-20"},
    {"2017-11-20", "1900-01-01", "1900-01-01"},
    {"2017-11-20", "2017-12-21", "2017-12-21"},
    {"2017-11-20", "2017-12-22", "2017-11-20"},
    {"2017-11-20", "9999-01-01", "2017-11-20"},
    {"2017-11-20", "2017-02-31", "2017-03-03"},
    {"2017-11-20", "2017-00-10", "2017-11-20"},
};

START_TEST(test_day)
{
	struct run *run = run_new(WRITER);
	char id[32];
	char *sql;

	snprintf(id, sizeof id, "day/%d", _i);
	put(run, 1, id, days[_i].accepted, days[_i].published, "نص");
	run_until(run, 1, 0, 0);
	sql = xasprintf("SELECT partition_date FROM rasid.articles "
			"WHERE article_id = '%s'",
	    id);
	ck_assert_sql(sql, days[_i].day);
	free(sql);
	run_free(run);
}
END_TEST

/* Limits, states, versions */

START_TEST(test_limit)
{
	/* nothing listens there */
	struct run *run = run_new("host=/nonexistent");
	struct record_rows rows;
	char id[32];
	uint64_t i;

	for (i = 0; i <= STORE_LIMIT_ARTICLES; i++) {
		snprintf(id, sizeof id, "limit/%d", (int)i);
		rows = rows_of(id, NULL, "نص");
		if (!store_put(run->store, i, id, "2017-11-16", &rows))
			break;
	}
	ck_assert_uint_eq(i, STORE_LIMIT_ARTICLES);
	ck_assert_ptr_nonnull(rows.article.data);
	record_rows_free(&rows);
	run_until_state(run, "no database");
	ck_assert(!store_ready(run->store));
	ck_assert_uint_eq(store_waiting(run->store), STORE_LIMIT_ARTICLES);
	run_free(run);
}
END_TEST

static const struct {
	const char *spoil, *mend, *words;
} schemas[] = {
    {"ALTER SCHEMA rasid RENAME TO away", "ALTER SCHEMA away RENAME TO rasid",
	"no schema rasid, version"},
    {"INSERT INTO rasid.schema_version (version, name) VALUES (99, 'x')",
	"DELETE FROM rasid.schema_version WHERE version = 99",
	"install the newer rasidd"},
    {"UPDATE rasid.schema_version SET version = -version",
	"UPDATE rasid.schema_version SET version = -version",
	"run: rasid migrate"},
    {"REVOKE rasid_writer FROM rasid_test", "GRANT rasid_writer TO rasid_test",
	"GRANT rasid_writer"},
};

START_TEST(test_schema)
{
	struct run *run = run_new(WRITER);
	char id[2][32];

	snprintf(id[0], sizeof id[0], "schema/%d-0", _i);
	snprintf(id[1], sizeof id[1], "schema/%d-1", _i);
	/* under a connection that was well */
	run_until(run, 0, 0, 1);
	ck_assert(store_ready(run->store));
	sql_do(schemas[_i].spoil);
	put(run, 1, id[0], "2017-11-16", NULL, "نص");
	run_until_state(run, schemas[_i].words);
	ck_assert(!store_ready(run->store));
	ck_assert_uint_eq(run->stored_count, 0);
	put(run, 2, id[1], "2017-11-16", NULL, "نص");
	sql_do(schemas[_i].mend);
	run_until(run, 2, 0, 2);
	ck_assert(store_ready(run->store));
	run_free(run);
}
END_TEST

START_TEST(test_lock)
{
	struct run *run = run_new(WRITER);
	PGconn *conn = PQconnectdb("");

	run_until(run, 0, 0, 1);
	PQclear(PQexec(conn, "BEGIN; LOCK rasid.events"));
	put(run, 1, "lock/1", "2017-11-16", NULL, "نص");
	run_until_state(run, "lock timeout");
	PQclear(PQexec(conn, "COMMIT"));
	PQfinish(conn);
	run_until(run, 1, 0, 1);
	ck_assert_str_eq(store_state(run->store), "connected");
	run_free(run);
}
END_TEST

/* Cut the connections to the cluster, as a lost network would. */
static void
cut_connections(void)
{
	struct sockaddr_un peer;

	for (int fd = 3; fd < 64; fd++) {
		socklen_t length = sizeof peer;

		memset(&peer, 0, sizeof peer);
		if (getpeername(fd, (struct sockaddr *)&peer, &length) == 0 &&
		    peer.sun_family == AF_UNIX &&
		    strstr(peer.sun_path, ".s.PGSQL") != NULL)
			shutdown(fd, SHUT_RDWR);
	}
}

/*
 * A COMMIT whose outcome is never heard: the batch waits for a lock, all of
 * its request sent, when the connection is lost. It is stored, and the second
 * try finds it so.
 */
START_TEST(test_unheard_commit)
{
	struct run *run = run_new(WRITER);
	struct timeval moment = {0, 100000};
	pid_t holder;
	int told[2];
	char byte;

	run_until(run, 0, 0, 1);
	ck_assert_int_eq(pipe(told), 0);
	holder = fork();
	if (holder == 0) {
		PGconn *conn = PQconnectdb("");

		PQclear(PQexec(conn, "BEGIN; LOCK rasid.events IN SHARE MODE"));
		if (write(told[1], "x", 1) != 1 || pause() == 0)
			_exit(1);
		_exit(0);
	}
	ck_assert_int_eq(read(told[0], &byte, 1), 1);
	put(run, 1, "unheard/1", "2017-11-16", NULL, "نص");
	for (int i = 0; i < 5; i++) {
		event_base_loopexit(run->base, &moment);
		event_base_dispatch(run->base);
	}
	ck_assert_sql("SELECT wait_event_type FROM pg_stat_activity "
		      "WHERE usename = 'rasid_test'",
	    "Lock");
	cut_connections();
	kill(holder, SIGKILL);
	waitpid(holder, NULL, 0);
	run_until(run, 1, 0, 2);
	ck_assert_uint_eq(store_counters(run->store)->stored, 0);
	ck_assert_uint_eq(store_counters(run->store)->known, 1);
	ck_assert_sql("SELECT count(*) FROM rasid.events "
		      "WHERE article_id = 'unheard/1'",
	    "1");
	close(told[0]);
	close(told[1]);
	run_free(run);
}
END_TEST

START_TEST(test_partition_in_the_way)
{
	struct run *run = run_new(WRITER);

	sql_do("CREATE TABLE rasid.events_1950_01 (x int)");
	put(run, 1, "way/1", "2017-11-16", "1950-01-05", "نص");
	run_until_state(run, "in the way");
	sql_do("DROP TABLE rasid.events_1950_01");
	run_until(run, 1, 0, 0);
	/* an old month that was detached for good comes back when needed */
	sql_do("ALTER TABLE rasid.events DETACH PARTITION "
	       "rasid.events_1950_01");
	sql_do("ALTER TABLE rasid.events_1950_01 RENAME TO old");
	put(run, 2, "way/2", "2017-11-16", "1950-01-05", "نص");
	run_until(run, 2, 0, 0);
	run_free(run);
}
END_TEST

START_TEST(test_read_only)
{
	struct run *run = run_new(WRITER);

	run_until(run, 0, 0, 1);
	sql_do("ALTER ROLE rasid_test SET default_transaction_read_only = on");
	sql_do("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
	       "WHERE usename = 'rasid_test'");
	put(run, 1, "ro/1", "2017-11-16", NULL, "نص");
	run_until_state(run, "read-only");
	sql_do("ALTER ROLE rasid_test RESET default_transaction_read_only");
	sql_do("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
	       "WHERE usename = 'rasid_test'");
	run_until(run, 1, 0, 0);
	run_free(run);
}
END_TEST

START_TEST(test_reference)
{
	struct run *run = run_new(WRITER);
	struct store_reference reference = {0};
	const char *names[] = {"ال\"جيش\" \\ السوري", "الجيش,\tالعربي"};
	double lat = 34.4526, lon = 40.9189;
	struct reference_actor actor = {
	    .id = "sy.army", .names = names, .name_count = 2, .country = ""};
	struct reference_place place = {.id = "sy.bukamal",
	    .names = names,
	    .name_count = 1,
	    .name_en = "Abu Kamal",
	    .kind = "city",
	    .country = "SYR",
	    .lat = &lat,
	    .lon = &lon,
	    .population = -1,
	    .geonames_id = 174448};
	struct reference_source source = {
	    .id = "sohr", .names = names, .name_count = 1, .kind = "monitor"};

	reference_add_actor(&reference.actors, &actor);
	reference_add_place(&reference.places, &place);
	reference_add_source(&reference.sources, &source);
	/* one bad row spoils its table, not the others and not the articles */
	source.id = NULL;
	reference_add_source(&reference.sources, &source);
	store_reference(run->store, &reference);
	ck_assert_ptr_null(reference.actors.data);
	put(run, 1, "ref/1", "2017-11-16", NULL, "نص");
	run_until(run, 1, 0, 1);
	ck_assert_sql("SELECT name || '|' || names[2] || '|' || country "
		      "FROM rasid.actors WHERE id = 'sy.army'",
	    "ال\"جيش\" \\ السوري|الجيش,\tالعربي|");
	ck_assert_sql("SELECT concat_ws('|', name_en, lat, lon, population, "
		      "geonames_id) FROM rasid.places",
	    "Abu Kamal|34.4526|40.9189|174448");
	ck_assert_sql("SELECT count(*) FROM rasid.sources", "0");
	/* again, changed; with the same id twice, the database away */
	sql_do("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
	       "WHERE usename = 'rasid_test'");
	place.name_en = "Al Bukamal";
	reference_add_place(&reference.places, &place);
	reference_add_place(&reference.places, &place);
	store_reference(run->store, &reference);
	put(run, 2, "ref/2", "2017-11-16", NULL, "نص");
	run_until(run, 2, 0, 2);
	ck_assert_sql("SELECT name_en FROM rasid.places", "Al Bukamal");
	ck_assert_sql("SELECT count(*) FROM rasid.actors", "1");
	run_free(run);
}
END_TEST

/* The lists in record.c name columns that are there. */
START_TEST(test_columns)
{
	static const struct {
		const char *table;
		const char *const *columns;
	} lists[] = {
	    {"articles", record_article_columns},
	    {"events", record_event_columns},
	    {"event_actors", record_party_columns},
	    {"event_mentions", record_mention_columns},
	};
	struct buf sql = {0};
	char *missing;

	buf_printf(&sql,
	    "SELECT string_agg(column_name, ' ') FROM (SELECT "
	    "column_name FROM information_schema.columns WHERE "
	    "table_schema = 'rasid' AND table_name = '%s' EXCEPT "
	    "SELECT unnest('{",
	    lists[_i].table);
	for (size_t i = 0; lists[_i].columns[i] != NULL; i++)
		buf_printf(
		    &sql, "%s%s", i > 0 ? "," : "", lists[_i].columns[i]);
	buf_adds(&sql, "}'::text[])) AS rest WHERE column_name NOT IN "
		       "('accepted_date', 'partition_date', 'stored_at', "
		       "'incident_id')");
	missing = ask(sql.data);
	ck_assert_str_eq(missing, "");
	free(missing);
	buf_free(&sql);
}
END_TEST

/* The halving alone */

START_TEST(test_batch)
{
	struct item_queue queue = TAILQ_HEAD_INITIALIZER(queue);
	struct batch *batch = xcalloc(1, sizeof *batch);
	static const char *const ids[] = {"a", "b", "c", "a", "d"};
	struct item *items[BATCH_ARTICLES];
	char order[8] = "";

	for (uint64_t i = 0; i < 5; i++) {
		struct record_rows rows = {0};
		struct item *item = item_new(i, ids[i], "2017-11-16", &rows);

		TAILQ_INSERT_TAIL(&queue, item, entry);
	}
	batch_fill(batch, &queue, 100);
	ck_assert_uint_eq(batch->count, 4); /* the second "a" waits */
	while (!batch_done(batch)) {
		if (batch_range(batch) > 1) {
			batch_halve(batch);
			continue;
		}
		ck_assert_uint_eq(batch_take(batch, items), 1);
		strcat(order, items[0]->article_id);
		item_free(items[0]);
	}
	ck_assert_str_eq(order, "abcd");
	batch_fill(batch, &queue, 100);
	ck_assert_uint_eq(batch->count, 1);
	ck_assert(TAILQ_EMPTY(&queue));
	batch_free(batch);
}
END_TEST

static Suite *
store_suite(void)
{
	Suite *suite = suite_create("store");
	TCase *tcase = tcase_create("store");

	tcase_set_timeout(tcase, 4 * PATIENCE);
	tcase_add_test(tcase, test_batch);
	tcase_add_loop_test(tcase, test_columns, 0, 4);
	tcase_add_test(tcase, test_new);
	tcase_add_test(tcase, test_known);
	tcase_add_test(tcase, test_revision);
	tcase_add_loop_test(
	    tcase, test_refused, 0, sizeof bad_rows / sizeof bad_rows[0]);
	tcase_add_test(tcase, test_long_id);
	tcase_add_loop_test(tcase, test_day, 0, sizeof days / sizeof days[0]);
	tcase_add_test(tcase, test_limit);
	tcase_add_loop_test(
	    tcase, test_schema, 0, sizeof schemas / sizeof schemas[0]);
	tcase_add_test(tcase, test_lock);
	tcase_add_test(tcase, test_unheard_commit);
	tcase_add_test(tcase, test_partition_in_the_way);
	tcase_add_test(tcase, test_read_only);
	tcase_add_test(tcase, test_reference);
	suite_add_tcase(suite, tcase);
	return suite;
}

/* Store articles FIRST to FIRST + COUNT - 1, each twice, and say how many. */
static int
load(uint64_t first, uint64_t count)
{
	struct run *run = run_new(WRITER);
	uint64_t next = 0;
	char id[32];

	run->print = true;
	setvbuf(stdout, NULL, _IOLBF, 0);
	while (run->stored_count < 2 * count) {
		bool room = next < 2 * count;

		while (room) {
			struct record_rows rows;

			snprintf(
			    id, sizeof id, "load/%d", (int)(first + next / 2));
			rows = rows_of(id, "2017-11-16", "نص");
			room = store_put(
			    run->store, next, id, "2017-11-16", &rows);
			if (!room)
				record_rows_free(&rows);
			else
				room = ++next < 2 * count;
		}
		event_base_loop(run->base, EVLOOP_ONCE);
	}
	printf("done, %d connections, %d failures\n",
	    (int)store_counters(run->store)->connections,
	    (int)store_counters(run->store)->failures);
	run_free(run);
	return 0;
}

int
main(int argc, char **argv)
{
	SRunner *runner;
	int failed;

	if (getenv("PGHOST") == NULL) {
		execl("tests/cluster.sh", "cluster.sh", argv[0], NULL);
		perror("tests/cluster.sh");
		return 1;
	}
	log_init("test_store", false, false);
	if (argc == 4 && strcmp(argv[1], "load") == 0)
		return load(
		    strtoull(argv[2], NULL, 10), strtoull(argv[3], NULL, 10));
	if (!migrate_run("", "schema", false))
		return 1;
	sql_do("CREATE ROLE rasid_test LOGIN IN ROLE rasid_writer");
	runner = srunner_create(store_suite());
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed != 0;
}
