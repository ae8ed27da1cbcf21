/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/backlog.h"
#include "intake/census.h"
#include "intake/passed.h"
#include "intake/salvage.h"
#include "intake/sql.h"

/*
 * Two tables. "article" holds what waits or failed, text and all; "passed"
 * what left it, by a digest of id and text. Sequence numbers are given without
 * gaps, so each one after "trimmed" (the last that "passed" forgot) must be in
 * one of the two: a missing one is a lost article.
 */
static const char schema[] =
    "CREATE TABLE article ("
    " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
    " article_id TEXT NOT NULL,"
    " text_hash TEXT NOT NULL,"
    " blob BLOB NOT NULL,"
    " accepted INTEGER NOT NULL," /* seconds since 1970 */
    " checksum INTEGER NOT NULL,"
    " state TEXT NOT NULL DEFAULT 'waiting'," /* or failed */
    " attempts INTEGER NOT NULL DEFAULT 0,"
    " reason TEXT);"
    "CREATE INDEX article_by_id ON article (article_id, seq);"
    "CREATE INDEX article_failed ON article (seq) WHERE state = 'failed';"
    "CREATE TABLE passed ("
    " seq INTEGER PRIMARY KEY,"
    " id_key INTEGER," /* NULL: discarded, not to be recognised */
    " digest TEXT);"
    "CREATE INDEX passed_by_id ON passed (id_key, seq);"
    "CREATE TABLE meta (trimmed INTEGER NOT NULL);"
    "INSERT INTO meta VALUES (0);";

#define VERSION 1
#define FREE_PAGES 16384 /* kept for the next rush: 64 MiB */
#define TRIM_STEP 1000	 /* keys are forgotten in lots */

/*
 * What is claimed lives in memory only: after a restart everything that waits
 * is claimed anew.
 */
struct claims {
	uint64_t cursor; /* all that wait up to here are claimed */
	uint64_t *again; /* but for these */
	size_t again_count;
};

struct backlog {
	struct sql sql;
	int lock;
	char *path;
	char *log_path; /* the write-ahead log */
	struct backlog_counts counts;
	struct claims claims;
	struct backlog_counts old_counts; /* to come back to */
	struct claims old_claims;
	uint64_t verified; /* checksums compared up to here */
};

const char *
backlog_error(const struct backlog *b)
{
	return b->sql.error;
}

struct sql *
backlog_sql(struct backlog *b)
{
	return &b->sql;
}

static uint64_t
size_of(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 ? (uint64_t)st.st_size : 0;
}

struct backlog_counts
backlog_counts(struct backlog *b)
{
	uint64_t oldest = 0;

	sql_number(&b->sql,
	    "SELECT accepted FROM article WHERE state = 'waiting'"
	    " ORDER BY seq LIMIT 1",
	    &oldest);
	b->counts.oldest = (int64_t)oldest;
	b->counts.bytes = size_of(b->path) + size_of(b->log_path);
	return b->counts;
}

static struct claims
claims_copy(const struct claims *from)
{
	struct claims copy = *from;

	copy.again = xreallocarray(NULL, copy.again_count, sizeof *copy.again);
	if (copy.again_count > 0)
		memcpy(copy.again, from->again,
		    copy.again_count * sizeof *copy.again);
	return copy;
}

bool
backlog_begin(struct backlog *b)
{
	sqlite3_stmt *s = sql_get(&b->sql, "BEGIN");

	b->old_counts = b->counts;
	free(b->old_claims.again);
	b->old_claims = claims_copy(&b->claims);
	return s != NULL && sql_finish(&b->sql, s);
}

bool
backlog_commit(struct backlog *b)
{
	sqlite3_stmt *s = sql_get(&b->sql, "COMMIT");

	return s != NULL && sql_finish(&b->sql, s);
}

void
backlog_rollback(struct backlog *b)
{
	if (!sqlite3_get_autocommit(b->sql.db))
		sqlite3_exec(b->sql.db, "ROLLBACK", NULL, NULL, NULL);
	b->counts = b->old_counts;
	free(b->claims.again);
	b->claims = claims_copy(&b->old_claims);
}

bool
backlog_checkpoint(struct backlog *b)
{
	return sqlite3_wal_checkpoint_v2(b->sql.db, NULL,
		   SQLITE_CHECKPOINT_RESTART, NULL, NULL) == SQLITE_OK ||
	       sql_fail(&b->sql);
}

bool
backlog_shrink(struct backlog *b, bool *more)
{
	uint64_t pages;

	*more = false;
	if (!sql_number(&b->sql, "PRAGMA freelist_count", &pages))
		return false;
	if (pages < FREE_PAGES)
		return true;
	*more = sql_run(&b->sql, "PRAGMA incremental_vacuum(1024)");
	return *more;
}

/* The newest of an id, 0 if there is none, and whether it has this text. */
static bool
look_up(struct backlog *b, const char *article_id, const char *text_hash,
    uint64_t *newest, bool *same)
{
	sqlite3_stmt *s = sql_get(&b->sql,
	    "SELECT seq, text_hash FROM article WHERE article_id = ?1"
	    " ORDER BY seq DESC LIMIT 1");
	uint64_t passed;
	bool passed_same;
	int got;

	*newest = 0;
	*same = false;
	if (s == NULL)
		return false;
	sql_bind_text(s, 1, article_id);
	got = sql_step(&b->sql, s);
	if (got > 0) {
		*newest = sql_column_number(s, 0);
		*same = strcmp(sql_column_text(s, 1), text_hash) == 0;
	}
	sqlite3_reset(s);
	if (got < 0)
		return false;

	if (!passed_newest(
		&b->sql, article_id, text_hash, &passed, &passed_same))
		return false;
	if (passed > *newest) {
		*newest = passed;
		*same = passed_same;
	}
	return true;
}

bool
backlog_newest(struct backlog *b, const char *article_id, uint64_t *seq)
{
	bool same;

	return look_up(b, article_id, "", seq, &same);
}

bool
backlog_put(struct backlog *b, const struct queued *article, bool *known)
{
	struct queued row = *article;
	sqlite3_stmt *s;
	uint64_t newest;

	if (!look_up(b, row.article_id, row.text_hash, &newest, known))
		return false;
	if (*known)
		return true;
	row.seq = b->counts.last_seq + 1;
	s = sql_get(&b->sql,
	    "INSERT INTO article (seq, article_id, text_hash, blob, accepted,"
	    " checksum) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, row.seq);
	sql_bind_text(s, 2, row.article_id);
	sql_bind_text(s, 3, row.text_hash);
	sqlite3_bind_blob64(s, 4, row.blob, row.length, SQLITE_STATIC);
	sqlite3_bind_int64(s, 5, row.accepted);
	sql_bind_number(s, 6, queued_checksum(&row));
	if (!sql_finish(&b->sql, s))
		return false;
	b->counts.waiting++;
	b->counts.last_seq = row.seq;
	return true;
}

#define ROW "seq, article_id, text_hash, blob, accepted, checksum"

/* A row as ROW selects it; false if its checksum is wrong. */
static bool
read_row(sqlite3_stmt *s, struct queued *article)
{
	article->seq = sql_column_number(s, 0);
	article->article_id = sql_column_copy(s, 1);
	article->text_hash = sql_column_copy(s, 2);
	article->blob = sql_column_copy(s, 3);
	article->length = (size_t)sqlite3_column_bytes(s, 3);
	article->accepted = sqlite3_column_int64(s, 4);
	return queued_checksum(article) == sql_column_number(s, 5);
}

/* Set damaged rows aside, and say so. */
static bool
set_aside(struct backlog *b, const struct queued_list *damaged)
{
	for (size_t i = 0; i < damaged->count; i++) {
		uint64_t seq = damaged->articles[i].seq;

		log_warnx("queue: article number %" PRIu64
			  " is damaged on disk, set aside",
		    seq);
		b->counts.damaged++;
		if (!backlog_fail(
			b, seq, 0, "damaged on disk: its checksum is wrong"))
			return false;
	}
	return true;
}

/*
 * Take rows from a running query. Damaged ones are set aside only after the
 * query ended.
 */
static bool
claim_rows(struct backlog *b, sqlite3_stmt *s, size_t count, size_t *bytes,
    struct queued_list *list)
{
	struct queued_list damaged = {0};
	bool ok = true;
	int got = 0;

	while (list->count<count && * bytes> 0 &&
	       (got = sql_step(&b->sql, s)) > 0) {
		struct queued article = {0};
		bool sound = read_row(s, &article);

		if (article.seq > b->claims.cursor)
			b->claims.cursor = article.seq;
		*bytes -= article.length < *bytes ? article.length : *bytes;
		queued_add(sound ? list : &damaged, &article);
	}
	sqlite3_reset(s);
	ok = got >= 0 && set_aside(b, &damaged);
	queued_list_free(&damaged);
	return ok;
}

/* One that waits again. */
static bool
claim_again(struct backlog *b, size_t *bytes, struct queued_list *list)
{
	struct claims *claims = &b->claims;
	sqlite3_stmt *s =
	    sql_get(&b->sql, "SELECT " ROW " FROM article WHERE seq = ?1"
			     " AND state = 'waiting'");

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, claims->again[0]);
	claims->again_count--;
	memmove(claims->again, claims->again + 1,
	    claims->again_count * sizeof *claims->again);
	return claim_rows(b, s, list->count + 1, bytes, list);
}

bool
backlog_claim(
    struct backlog *b, size_t count, size_t bytes, struct queued_list *list)
{
	sqlite3_stmt *s;

	while (b->claims.again_count > 0 && list->count < count && bytes > 0)
		if (!claim_again(b, &bytes, list))
			return false;
	s = sql_get(&b->sql, "SELECT " ROW " FROM article WHERE seq > ?1"
			     " AND state = 'waiting' ORDER BY seq");
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, b->claims.cursor);
	return claim_rows(b, s, count, &bytes, list);
}

/* Take an article out, and remember its key if it is to be recognised. */
static bool
pass(struct backlog *b, uint64_t seq, bool remember)
{
	sqlite3_stmt *s =
	    sql_get(&b->sql, "DELETE FROM article WHERE seq = ?1"
			     " RETURNING article_id, text_hash, state");
	bool ok;
	int got;

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, seq);
	got = sql_step(&b->sql, s);
	if (got <= 0) {
		sqlite3_reset(s);
		return got == 0; /* it is not there any more */
	}
	if (strcmp(sql_column_text(s, 2), "failed") == 0)
		b->counts.failed--;
	else
		b->counts.waiting--;
	b->counts.passed++;
	ok = passed_add(&b->sql, seq, remember ? sql_column_text(s, 0) : NULL,
	    sql_column_text(s, 1));
	if (!sql_finish(&b->sql, s) || !ok)
		return false;
	return b->counts.passed < PASSED_KEPT + TRIM_STEP ||
	       passed_trim(&b->sql, PASSED_KEPT, &b->counts.passed);
}

bool
backlog_done(struct backlog *b, uint64_t seq)
{
	return pass(b, seq, true);
}

bool
backlog_discard(struct backlog *b, uint64_t seq)
{
	return pass(b, seq, false);
}

bool
backlog_fail(
    struct backlog *b, uint64_t seq, unsigned attempts, const char *reason)
{
	sqlite3_stmt *s = sql_get(&b->sql,
	    "UPDATE article SET state = 'failed', attempts = ?2, reason = ?3"
	    " WHERE seq = ?1 AND state = 'waiting'");

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, seq);
	sqlite3_bind_int64(s, 2, attempts);
	sql_bind_text(s, 3, reason);
	if (!sql_finish(&b->sql, s))
		return false;
	if (sqlite3_changes(b->sql.db) > 0) {
		b->counts.waiting--;
		b->counts.failed++;
	}
	return true;
}

bool
backlog_release(struct backlog *b, uint64_t seq)
{
	struct claims *claims = &b->claims;
	sqlite3_stmt *s = sql_get(&b->sql,
	    "UPDATE article SET state = 'waiting', attempts = 0, reason = NULL"
	    " WHERE seq = ?1 AND state = 'failed'");

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, seq);
	if (!sql_finish(&b->sql, s))
		return false;
	if (sqlite3_changes(b->sql.db) == 0)
		return true;
	b->counts.waiting++;
	b->counts.failed--;
	if (seq <= claims->cursor) {
		claims->again = xreallocarray(claims->again,
		    claims->again_count + 1, sizeof *claims->again);
		claims->again[claims->again_count++] = seq;
	}
	return true;
}

bool
backlog_in_hand(const struct backlog *b, uint64_t seq)
{
	if (seq > b->claims.cursor)
		return false;
	for (size_t i = 0; i < b->claims.again_count; i++)
		if (b->claims.again[i] == seq)
			return false;
	return true;
}

bool
backlog_verify(struct backlog *b, size_t count, bool *more)
{
	sqlite3_stmt *s =
	    sql_get(&b->sql, "SELECT " ROW " FROM article WHERE seq > ?1"
			     " AND state = 'waiting' ORDER BY seq LIMIT ?2");
	struct queued_list damaged = {0};
	size_t seen = 0;
	bool ok;
	int got;

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, b->verified);
	sql_bind_number(s, 2, count);
	while ((got = sql_step(&b->sql, s)) > 0) {
		struct queued article = {0};

		seen++;
		b->verified = sql_column_number(s, 0);
		/* What is claimed was compared then. */
		if (read_row(s, &article) || backlog_in_hand(b, b->verified))
			queued_clear(&article);
		else
			queued_add(&damaged, &article);
	}
	sqlite3_reset(s);
	ok = got >= 0 && set_aside(b, &damaged);
	queued_list_free(&damaged);
	*more = seen == count;
	return ok;
}

/* Open the file, make its tables if it is new, count what it holds. */
static bool
load(struct backlog *b)
{
	struct sql *sql = &b->sql;
	uint64_t version;

	if (!sql_open(sql, b->path) ||
	    !sql_run(sql, "PRAGMA auto_vacuum = INCREMENTAL;"
			  "PRAGMA locking_mode = EXCLUSIVE;"
			  "PRAGMA journal_mode = WAL;"
			  "PRAGMA synchronous = FULL;"
			  "PRAGMA cache_size = -16384;"
			  "PRAGMA wal_autocheckpoint = 2000;"
			  "PRAGMA journal_size_limit = 33554432;") ||
	    !sql_number(sql, "PRAGMA user_version", &version))
		return false;
	if (version == 0 && !(sql_run(sql, "BEGIN") && sql_run(sql, schema) &&
				sql_run(sql, "PRAGMA user_version = 1") &&
				sql_run(sql, "COMMIT")))
		return false;
	if (version > VERSION) {
		snprintf(sql->error, sizeof sql->error,
		    "it was written by a newer rasidd");
		return false;
	}
	return census_take(sql, &b->counts);
}

/* Take the lock that makes this process the only one. */
static int
take_lock(const char *state_dir, char **cause)
{
	char *path = xasprintf("%s/lock", state_dir);
	int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

	if (fd < 0)
		*cause = xasprintf("%s: %s", path, strerror(errno));
	else if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
		*cause = xasprintf("%s: %s", path,
		    errno == EWOULDBLOCK ? "another rasidd works here"
					 : strerror(errno));
		close(fd);
		fd = -1;
	}
	free(path);
	return fd;
}

/* Begin a new file with what can be read of a damaged one. */
static bool
start_over(struct backlog *b)
{
	char *old;
	bool ok;

	log_warnx("%s: %s", b->path, b->sql.error);
	sql_close(&b->sql);
	old = salvage_move(b->path);
	ok = old != NULL && load(b) && salvage_copy(old, &b->sql) &&
	     census_take(&b->sql, &b->counts);
	free(old);
	return ok;
}

struct backlog *
backlog_open(const char *state_dir, char **cause)
{
	struct backlog *b;
	int lock = take_lock(state_dir, cause);

	if (lock < 0)
		return NULL;
	b = xcalloc(1, sizeof *b);
	b->lock = lock;
	b->path = xasprintf("%s/queue.db", state_dir);
	b->log_path = xasprintf("%s/queue.db-wal", state_dir);
	if (load(b) || (salvage_helps(&b->sql) && start_over(b)))
		return b;
	*cause = xasprintf("%s: %s", b->path, b->sql.error);
	backlog_close(b);
	return NULL;
}

void
backlog_close(struct backlog *b)
{
	if (b == NULL)
		return;
	sql_close(&b->sql);
	close(b->lock);
	free(b->path);
	free(b->log_path);
	free(b->claims.again);
	free(b->old_claims.again);
	free(b);
}
