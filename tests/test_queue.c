/* SPDX-License-Identifier: ISC */
#include <check.h>
#include <event2/event.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/backlog.h"
#include "intake/blob.h"
#include "intake/operator.h"
#include "intake/passed.h"
#include "intake/queue.h"
#include "intake/sql.h"

/* The queue: its file, sound and damaged, and the thread that works on it. */

static char *folder;

/* Each test has a folder of its own and is a process of its own. */
static void
setup(void)
{
	char path[] = "/tmp/test_queue.XXXXXX";

	folder = xstrdup(mkdtemp(path));
}

static void
teardown(void)
{
	char *command = xasprintf("rm -rf %s", folder);

	ck_assert_int_eq(system(command), 0);
	free(command);
	free(folder);
}

static struct backlog *
open_backlog(void)
{
	char *cause = NULL;
	struct backlog *b = backlog_open(folder, &cause);

	ck_assert_msg(b != NULL, "%s", cause);
	return b;
}

/* An article whose text is its hash. */
static struct queued
article(const char *id, const char *text)
{
	struct queued a = {.article_id = xstrdup(id),
	    .text_hash = xstrdup(text),
	    .blob = xasprintf("{\"id\":\"%s\",\"body\":\"%s\"}", id, text),
	    .accepted = 1510800000};

	a.length = strlen(a.blob);
	return a;
}

/* Put one in; true if it was new. */
static bool
put(struct backlog *b, const char *id, const char *text)
{
	struct queued a = article(id, text);
	bool known;

	ck_assert(backlog_begin(b));
	ck_assert(backlog_put(b, &a, &known));
	ck_assert(backlog_commit(b));
	queued_clear(&a);
	return !known;
}

static void
done(struct backlog *b, uint64_t seq)
{
	ck_assert(backlog_begin(b));
	ck_assert(backlog_done(b, seq));
	ck_assert(backlog_commit(b));
}

static void
set_aside(struct backlog *b, uint64_t seq)
{
	ck_assert(backlog_begin(b));
	ck_assert(backlog_fail(b, seq, 2, "worker killed"));
	ck_assert(backlog_commit(b));
}

/* Claim some; their ids in one string. */
static const char *
claim(struct backlog *b, size_t count, size_t bytes)
{
	static char ids[1024];
	struct queued_list list = {0};

	*ids = '\0';
	ck_assert(backlog_begin(b));
	ck_assert(backlog_claim(b, count, bytes, &list));
	ck_assert(backlog_commit(b));
	for (size_t i = 0; i < list.count; i++) {
		strcat(ids, list.articles[i].article_id);
		strcat(ids, " ");
	}
	queued_list_free(&list);
	return ids;
}

/* Run SQL on the file behind the queue's back. */
static void
tamper(const char *sql)
{
	char *path = xasprintf("%s/queue.db", folder), *error = NULL;
	sqlite3 *db;

	ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
	sqlite3_exec(db, sql, NULL, NULL, &error);
	ck_assert_msg(error == NULL, "%s", error);
	sqlite3_close(db);
	free(path);
}

START_TEST(test_known)
{
	struct backlog *b = open_backlog();

	ck_assert(put(b, "a", "1"));
	ck_assert(!put(b, "a", "1")); /* waits */
	done(b, 1);
	ck_assert(!put(b, "a", "1")); /* has passed */
	ck_assert(put(b, "a", "2"));  /* a revision */
	ck_assert(put(b, "a", "1"));  /* and back: the newest counts */
	ck_assert(put(b, "b", "1"));
	backlog_close(b);
	b = open_backlog();
	ck_assert(!put(b, "a", "1"));
	done(b, 2);
	done(b, 3);
	ck_assert(!put(b, "a", "1"));
	ck_assert(put(b, "a", "2"));
	ck_assert_uint_eq(backlog_counts(b).waiting, 2);
	ck_assert_uint_eq(backlog_counts(b).last_seq, 5);
	ck_assert_uint_eq(backlog_counts(b).missing, 0);
	backlog_close(b);
}
END_TEST

START_TEST(test_forgotten)
{
	struct backlog *b = open_backlog();
	uint64_t count = 20;
	char id[16];

	for (uint64_t i = 0; i < 22; i++) {
		snprintf(id, sizeof id, "id%d", (int)i);
		ck_assert(put(b, id, "1"));
		if (i >= 2) /* two stay, older than all that pass */
			done(b, i + 1);
	}
	ck_assert(backlog_begin(b));
	ck_assert(passed_trim(backlog_sql(b), 5, &count));
	ck_assert(backlog_commit(b));
	ck_assert_uint_eq(count, 5);
	backlog_close(b);
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).passed, 5);
	ck_assert_uint_eq(backlog_counts(b).missing, 0);
	ck_assert(put(b, "id16", "1"));
	ck_assert(!put(b, "id17", "1"));
	ck_assert(!put(b, "id0", "1"));
	backlog_close(b);
	tamper("DELETE FROM passed WHERE seq = 21");
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).missing, 1);
	backlog_close(b);
}
END_TEST

START_TEST(test_claim)
{
	struct backlog *b = open_backlog();

	for (int i = 0; i < 5; i++) {
		char id[2] = {(char)('a' + i), '\0'};

		ck_assert(put(b, id, "1"));
	}
	ck_assert_str_eq(claim(b, 2, 1 << 20), "a b ");
	ck_assert_str_eq(claim(b, 2, 1), "c "); /* at least one */
	ck_assert_str_eq(claim(b, 9, 1 << 20), "d e ");
	ck_assert_str_eq(claim(b, 9, 1 << 20), "");
	done(b, 1);
	backlog_close(b);
	b = open_backlog(); /* what is not done comes again */
	ck_assert_str_eq(claim(b, 9, 1 << 20), "b c d e ");
	backlog_close(b);
}
END_TEST

START_TEST(test_rollback)
{
	struct backlog *b = open_backlog();
	struct queued_list list = {0};
	struct queued a = article("z", "1");
	bool known;

	ck_assert(put(b, "a", "1"));
	ck_assert(backlog_begin(b));
	ck_assert(backlog_put(b, &a, &known));
	ck_assert(backlog_claim(b, 9, 1 << 20, &list));
	ck_assert_uint_eq(list.count, 2);
	backlog_rollback(b);
	queued_list_free(&list);
	queued_clear(&a);
	ck_assert_uint_eq(backlog_counts(b).waiting, 1);
	ck_assert_uint_eq(backlog_counts(b).last_seq, 1);
	ck_assert_str_eq(claim(b, 9, 1 << 20), "a ");
	ck_assert(put(b, "b", "1"));
	backlog_close(b);
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).missing, 0);
	backlog_close(b);
}
END_TEST

/* What an operator asks for; what comes back is why not. */
static const char *
operate(struct backlog *b,
    bool (*operation)(struct backlog *, const char *, const char **),
    const char *name)
{
	const char *refused;

	ck_assert(backlog_begin(b));
	ck_assert(operation(b, name, &refused));
	ck_assert(backlog_commit(b));
	return refused ? refused : "";
}

START_TEST(test_operator)
{
	struct backlog *b = open_backlog();
	struct buf text = {0};

	ck_assert(put(b, "a", "1"));
	ck_assert(put(b, "b", "1"));
	ck_assert(put(b, "c", "1"));
	ck_assert(put(b, "d", "1"));
	ck_assert_str_eq(claim(b, 3, 1 << 20), "a b c ");
	set_aside(b, 1);
	set_aside(b, 2);
	ck_assert_uint_eq(backlog_counts(b).failed, 2);
	ck_assert_str_eq(operate(b, operator_retry, "3"), "it waits already");
	ck_assert_str_eq(operate(b, operator_retry, "9"), "not in the queue");
	ck_assert_str_eq(operate(b, operator_drop, "x"), "not in the queue");
	ck_assert_str_eq(operate(b, operator_drop, "c"), "it is being stored");
	ck_assert_str_eq(operate(b, operator_retry, "b"), "");
	ck_assert_str_eq(claim(b, 1, 1 << 20), "b "); /* before d */
	ck_assert(operator_list(b, 0, 9, true, &text));
	ck_assert_str_eq(text.data,
	    "{\"seq\":1,\"article_id\":\"a\",\"state\":\"failed\","
	    "\"accepted\":\"2017-11-16T02:40:00Z\",\"attempts\":2,"
	    "\"reason\":\"worker killed\"}\n");
	buf_clear(&text);
	ck_assert(operator_show(b, "4", &text));
	ck_assert_str_eq(text.data,
	    "{\"seq\":4,\"article_id\":\"d\",\"state\":\"waiting\","
	    "\"accepted\":\"2017-11-16T02:40:00Z\",\"attempts\":0,"
	    "\"article\":{\"id\":\"d\",\"body\":\"1\"}}\n");
	buf_clear(&text);
	ck_assert(operator_show(b, "99", &text));
	ck_assert_uint_eq(text.length, 0);
	ck_assert_str_eq(operate(b, operator_drop, "1"), "");
	ck_assert(put(b, "a", "1")); /* dropped, so not known */
	backlog_close(b);
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).missing, 0);
	ck_assert_uint_eq(backlog_counts(b).waiting, 4);
	backlog_close(b);
	buf_free(&text);
}
END_TEST

START_TEST(test_retry_of_the_old)
{
	struct backlog *b = open_backlog();

	ck_assert(put(b, "a", "1"));
	set_aside(b, 1);
	ck_assert(put(b, "a", "2"));
	done(b, 2);
	ck_assert_str_eq(operate(b, operator_retry, "1"),
	    "a newer text of it came in since: drop this one");
	backlog_close(b);
}
END_TEST

START_TEST(test_lock)
{
	struct backlog *b = open_backlog();
	char *cause = NULL;

	ck_assert_ptr_null(backlog_open(folder, &cause));
	ck_assert_ptr_nonnull(strstr(cause, "another rasidd works here"));
	free(cause);
	backlog_close(b);
	cause = NULL;
	ck_assert_ptr_null(backlog_open("/nonexistent", &cause));
	ck_assert_str_eq(cause, "/nonexistent/lock: No such file or directory");
	free(cause);
}
END_TEST

START_TEST(test_newer_file)
{
	char *cause = NULL;

	backlog_close(open_backlog());
	tamper("PRAGMA user_version = 99");
	ck_assert_ptr_null(backlog_open(folder, &cause));
	ck_assert_ptr_nonnull(strstr(cause, "written by a newer rasidd"));
	free(cause);
}
END_TEST

START_TEST(test_gap)
{
	struct backlog *b = open_backlog();

	for (int i = 0; i < 10; i++)
		ck_assert(put(b, "abcdefghij" + i, "1"));
	done(b, 2);
	done(b, 7);
	backlog_close(b);
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).missing, 0);
	backlog_close(b);
	tamper("DELETE FROM article WHERE seq IN (3, 4, 10)");
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).missing, 3);
	ck_assert_uint_eq(backlog_counts(b).waiting, 5);
	ck_assert(put(b, "new", "1"));
	ck_assert_uint_eq(backlog_counts(b).last_seq, 11);
	backlog_close(b);
}
END_TEST

START_TEST(test_checksum)
{
	struct backlog *b = open_backlog();
	bool more = true;

	ck_assert(put(b, "a", "1"));
	ck_assert(put(b, "b", "1"));
	ck_assert(put(b, "c", "1"));
	backlog_close(b);
	tamper("UPDATE article SET blob = x'7b7d' WHERE seq = 2");
	b = open_backlog();
	ck_assert(backlog_begin(b));
	ck_assert(backlog_verify(b, 2, &more));
	ck_assert(more);
	ck_assert(backlog_verify(b, 2, &more));
	ck_assert(!more);
	ck_assert(backlog_commit(b));
	ck_assert_uint_eq(backlog_counts(b).damaged, 1);
	ck_assert_uint_eq(backlog_counts(b).failed, 1);
	ck_assert_str_eq(claim(b, 9, 1 << 20), "a c ");
	backlog_close(b);
	tamper("UPDATE article SET accepted = 0 WHERE seq = 3");
	b = open_backlog(); /* found when it is claimed */
	ck_assert_str_eq(claim(b, 9, 1 << 20), "a ");
	ck_assert_uint_eq(backlog_counts(b).failed, 2);
	backlog_close(b);
}
END_TEST

/* Overwrite part of the file with nonsense. */
static void
scribble(off_t offset, size_t length)
{
	char *path = xasprintf("%s/queue.db", folder);
	char *bytes = xmalloc(length);
	int fd = open(path, O_WRONLY);

	memset(bytes, 0x5a, length);
	ck_assert_int_eq(pwrite(fd, bytes, length, offset), (ssize_t)length);
	close(fd);
	free(bytes);
	free(path);
}

/* A file as an older version wrote it, with what it kept of an article. */
START_TEST(test_older_file)
{
	FILE *file = fopen("tests/data/queue/1.sql", "r");
	struct arena *arena = arena_new();
	struct queued_list list = {0};
	struct article first;
	struct backlog_counts counts;
	struct backlog *b;
	char sql[8192];

	ck_assert_ptr_nonnull(file);
	sql[fread(sql, 1, sizeof sql - 1, file)] = '\0';
	fclose(file);
	tamper(sql);
	b = open_backlog();
	counts = backlog_counts(b);
	ck_assert_uint_eq(counts.waiting, 2);
	ck_assert_uint_eq(counts.failed, 1);
	ck_assert_uint_eq(counts.last_seq, 4);
	ck_assert_uint_eq(counts.missing, 0);
	ck_assert(backlog_begin(b));
	ck_assert(backlog_claim(b, 9, 100000, &list));
	ck_assert(backlog_commit(b));
	ck_assert_uint_eq(list.count, 2); /* their checksums are right */
	ck_assert_uint_eq(backlog_counts(b).damaged, 0);
	ck_assert(blob_read(
	    list.articles[0].blob, list.articles[0].length, &first, arena));
	ck_assert_str_eq(first.id, "one");
	ck_assert_str_eq(first.url, "http://example.org/1");
	ck_assert_str_eq(first.published, "2017-11-16");
	ck_assert_str_eq(first.text_hash, list.articles[0].text_hash);
	queued_list_free(&list);
	arena_free(arena);
	backlog_close(b);
}
END_TEST

START_TEST(test_salvage)
{
	struct backlog *b = open_backlog();
	struct backlog_counts counts;
	char id[16];

	for (int i = 0; i < 2000; i++) {
		snprintf(id, sizeof id, "id%d", i);
		ck_assert(put(b, id, "1"));
	}
	backlog_close(b);
	scribble(40 * 4096, 2 * 4096); /* two leaves somewhere */
	b = open_backlog();
	counts = backlog_counts(b);
	ck_assert_uint_eq(counts.last_seq, 2000);
	ck_assert_uint_gt(counts.waiting, 1800);
	ck_assert_uint_lt(counts.waiting, 2000);
	ck_assert_uint_eq(counts.waiting + counts.missing, 2000);
	ck_assert(put(b, "new", "1"));
	ck_assert_uint_eq(backlog_counts(b).last_seq, 2001);
	backlog_close(b);
}
END_TEST

START_TEST(test_no_database_at_all)
{
	struct backlog *b = open_backlog();

	ck_assert(put(b, "a", "1"));
	backlog_close(b);
	scribble(0, 4096);
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).waiting, 0);
	ck_assert(put(b, "a", "1"));
	backlog_close(b);
}
END_TEST

/* The thread. Answers are counted; the loop ends with the last one. */
struct seen {
	struct event_base *base;
	int expected;
	size_t accepted, known;
	int full, broken;
	struct queued_list claimed;
};

static void
answered(struct seen *seen)
{
	if (--seen->expected == 0)
		event_base_loopbreak(seen->base);
}

static void
on_put(void *arg, enum queue_answer answer, size_t accepted, size_t known)
{
	struct seen *seen = arg;

	seen->accepted += accepted;
	seen->known += known;
	seen->full += answer == QUEUE_FULL;
	seen->broken += answer == QUEUE_BROKEN;
	answered(seen);
}

static void
on_claim(void *arg, struct queued_list *list)
{
	struct seen *seen = arg;

	queued_list_free(&seen->claimed);
	seen->claimed = *list;
	memset(list, 0, sizeof *list);
	answered(seen);
}

/* Put so many articles in, in requests of one. */
static void
put_many(struct queue *q, struct seen *seen, const char *prefix, int count)
{
	seen->expected = count;
	for (int i = 0; i < count; i++) {
		struct queued_list list = {0};
		char id[32];
		struct queued a;

		snprintf(id, sizeof id, "%s%d", prefix, i);
		a = article(id, "1");
		queued_add(&list, &a);
		queue_put(q, &list, on_put, seen);
		ck_assert_uint_eq(list.count, 0);
	}
	event_base_dispatch(seen->base);
}

START_TEST(test_thread)
{
	struct seen seen = {.base = event_base_new()};
	struct queue *q = queue_new(seen.base, open_backlog(), 1500);
	uint64_t seqs[1000];

	put_many(q, &seen, "a", 1000);
	ck_assert_uint_eq(seen.accepted, 1000);
	/* All that came in meanwhile goes with one commit. */
	ck_assert_uint_lt(queue_state(q).commits, 500);
	put_many(q, &seen, "a", 10);
	ck_assert_uint_eq(seen.known, 10);
	put_many(q, &seen, "b", 600);
	ck_assert_int_eq(seen.full, 100);
	ck_assert(queue_state(q).full);

	seen.expected = 1;
	queue_claim(q, 1000, 1 << 24, on_claim, &seen);
	event_base_dispatch(seen.base);
	ck_assert_uint_eq(seen.claimed.count, 1000);
	for (size_t i = 0; i < 1000; i++)
		seqs[i] = seen.claimed.articles[i].seq;
	queued_list_free(&seen.claimed);
	queue_done(q, seqs, 999);
	queue_fail(q, seqs[999], 2, "poison");
	queue_free(q); /* what was asked for is done */
	event_base_free(seen.base);

	seen.base = event_base_new();
	q = queue_new(seen.base, open_backlog(), 1500);
	ck_assert_uint_eq(queue_state(q).counts.waiting, 500);
	ck_assert_uint_eq(queue_state(q).counts.failed, 1);
	ck_assert_uint_eq(queue_state(q).counts.missing, 0);
	queue_free(q);
	event_base_free(seen.base);
}
END_TEST

/* A file that can't grow: articles are refused, and taken when it can again. */
START_TEST(test_disk_full)
{
	struct seen seen = {.base = event_base_new()};
	struct backlog *b = open_backlog();
	struct queue *q;
	uint64_t seq = 1;

	ck_assert(put(b, "first", "1"));
	backlog_close(b);
	b = open_backlog();
	/* As many pages as there are now. */
	sqlite3_exec(
	    backlog_sql(b)->db, "PRAGMA max_page_count = 9", NULL, NULL, NULL);
	q = queue_new(seen.base, b, 1500);
	for (int i = 0; i < 20 && seen.broken == 0; i++) {
		char prefix[16];

		snprintf(prefix, sizeof prefix, "p%d-", i);
		put_many(q, &seen, prefix, 100);
	}
	ck_assert_int_gt(seen.broken, 0);
	ck_assert(queue_state(q).broken);
	queue_done(q, &seq, 1); /* must be done all the same */
	queue_free(q);
	event_base_free(seen.base);
	b = open_backlog();
	ck_assert_uint_eq(backlog_counts(b).missing, 0);
	ck_assert_uint_eq(backlog_counts(b).waiting, seen.accepted);
	ck_assert(put(b, "last", "1"));
	backlog_close(b);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("queue");
	TCase *tcase = tcase_create("queue");
	SRunner *runner = srunner_create(suite);
	int failed;

	/* What is said of damage is not for this output. */
	if (getenv("TEST_VERBOSE") == NULL &&
	    !freopen("/dev/null", "w", stderr))
		return 1;
	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, test_known);
	tcase_add_test(tcase, test_forgotten);
	tcase_add_test(tcase, test_claim);
	tcase_add_test(tcase, test_rollback);
	tcase_add_test(tcase, test_operator);
	tcase_add_test(tcase, test_retry_of_the_old);
	tcase_add_test(tcase, test_lock);
	tcase_add_test(tcase, test_newer_file);
	tcase_add_test(tcase, test_older_file);
	tcase_add_test(tcase, test_gap);
	tcase_add_test(tcase, test_checksum);
	tcase_add_test(tcase, test_salvage);
	tcase_add_test(tcase, test_no_database_at_all);
	tcase_add_test(tcase, test_thread);
	tcase_add_test(tcase, test_disk_full);
	suite_add_tcase(suite, tcase);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? 0 : 1;
}
