/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/hash.h"
#include "base/map.h"
#include "intake/passed.h"
#include "intake/sql.h"

/* A short memory of what is stored already. */

#define DIGEST 32 /* hex digits of the SHA-256 that are kept */

static void
digest(const char *article_id, const char *text_hash, char hex[HASH_SIZE])
{
	struct hash_part parts[] = {{article_id, strlen(article_id)}, {"\n", 1},
	    {text_hash, strlen(text_hash)}};

	hash_sha256(hex, parts, 3);
	hex[DIGEST] = '\0';
}

static uint64_t
id_key(const char *article_id)
{
	return map_hash(article_id, strlen(article_id));
}

bool
passed_newest(struct sql *sql, const char *article_id, const char *text_hash,
    uint64_t *seq, bool *same)
{
	sqlite3_stmt *s =
	    sql_get(sql, "SELECT seq, digest FROM passed WHERE id_key = ?1"
			 " ORDER BY seq DESC LIMIT 1");
	char key[HASH_SIZE];
	int got;

	*seq = 0;
	*same = false;
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, id_key(article_id));
	got = sql_step(sql, s);
	if (got > 0) {
		*seq = sql_column_number(s, 0);
		digest(article_id, text_hash, key);
		*same = strcmp(sql_column_text(s, 1), key) == 0;
	}
	sqlite3_reset(s);
	return got >= 0;
}

bool
passed_add(struct sql *sql, uint64_t seq, const char *article_id,
    const char *text_hash)
{
	sqlite3_stmt *s =
	    sql_get(sql, "INSERT OR REPLACE INTO passed VALUES (?1, ?2, ?3)");
	char key[HASH_SIZE];

	if (s == NULL)
		return false;
	sql_bind_number(s, 1, seq);
	sqlite3_bind_null(s, 2);
	sqlite3_bind_null(s, 3);
	if (article_id != NULL) {
		digest(article_id, text_hash, key);
		sql_bind_number(s, 2, id_key(article_id));
		sql_bind_text(s, 3, key);
	}
	return sql_finish(sql, s);
}

bool
passed_trim(struct sql *sql, uint64_t keep, uint64_t *count)
{
	uint64_t highest = 0, gone = 0;
	sqlite3_stmt *s;
	int got;

	if (*count <= keep)
		return true;
	s = sql_get(sql,
	    "DELETE FROM passed WHERE seq IN (SELECT seq FROM passed"
	    " ORDER BY seq LIMIT ?1) RETURNING seq");
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, *count - keep);
	while ((got = sql_step(sql, s)) > 0) {
		if (sql_column_number(s, 0) > highest)
			highest = sql_column_number(s, 0);
		gone++;
	}
	if (got < 0)
		return false;
	*count -= gone;
	s = sql_get(sql, "UPDATE meta SET trimmed = max(trimmed, ?1)");
	if (s == NULL)
		return false;
	sql_bind_number(s, 1, highest);
	return sql_finish(sql, s);
}
