/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/sql.h"

/* SQLite with fewer words. */

bool
sql_fail(struct sql *sql)
{
	snprintf(sql->error, sizeof sql->error, "%s", sqlite3_errmsg(sql->db));
	return false;
}

bool
sql_open(struct sql *sql, const char *path)
{
	memset(sql, 0, sizeof *sql);
	if (sqlite3_open_v2(path, &sql->db,
		SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
		    SQLITE_OPEN_NOMUTEX,
		NULL) != SQLITE_OK)
		return sql_fail(sql);
	sqlite3_extended_result_codes(sql->db, 1);
	return true;
}

void
sql_close(struct sql *sql)
{
	for (size_t i = 0; i < SQL_STATEMENTS; i++)
		sqlite3_finalize(sql->prepared[i].statement);
	sqlite3_close(sql->db);
	memset(sql, 0, sizeof *sql);
}

bool
sql_run(struct sql *sql, const char *text)
{
	return sqlite3_exec(sql->db, text, NULL, NULL, NULL) == SQLITE_OK ||
	       sql_fail(sql);
}

sqlite3_stmt *
sql_get(struct sql *sql, const char *literal)
{
	sqlite3_stmt *s;
	size_t i = 0;

	while (i < SQL_STATEMENTS && sql->prepared[i].text != NULL &&
	       sql->prepared[i].text != literal)
		i++;
	if (i == SQL_STATEMENTS)
		fatalx("SQL_STATEMENTS is too small");
	if (sql->prepared[i].text == literal) {
		sqlite3_reset(sql->prepared[i].statement);
		return sql->prepared[i].statement;
	}
	if (sqlite3_prepare_v3(sql->db, literal, -1, SQLITE_PREPARE_PERSISTENT,
		&s, NULL) != SQLITE_OK) {
		sql_fail(sql);
		return NULL;
	}
	sql->prepared[i].text = literal;
	sql->prepared[i].statement = s;
	return s;
}

int
sql_step(struct sql *sql, sqlite3_stmt *s)
{
	int rc = sqlite3_step(s);

	if (rc == SQLITE_ROW)
		return 1;
	if (rc == SQLITE_DONE)
		return 0;
	sql_fail(sql);
	return -1;
}

bool
sql_finish(struct sql *sql, sqlite3_stmt *s)
{
	int got;

	while ((got = sql_step(sql, s)) > 0)
		;
	sqlite3_reset(s);
	return got == 0;
}

bool
sql_number(struct sql *sql, const char *literal, uint64_t *number)
{
	sqlite3_stmt *s = sql_get(sql, literal);
	int got;

	*number = 0;
	if (s == NULL)
		return false;
	got = sql_step(sql, s);
	if (got > 0)
		*number = sql_column_number(s, 0);
	sqlite3_reset(s);
	return got >= 0;
}

void
sql_bind_text(sqlite3_stmt *s, int place, const char *text)
{
	sqlite3_bind_text(s, place, text, -1, SQLITE_STATIC);
}

void
sql_bind_number(sqlite3_stmt *s, int place, uint64_t number)
{
	sqlite3_bind_int64(s, place, (sqlite3_int64)number);
}

uint64_t
sql_column_number(sqlite3_stmt *s, int column)
{
	return (uint64_t)sqlite3_column_int64(s, column);
}

const char *
sql_column_text(sqlite3_stmt *s, int column)
{
	const void *text = sqlite3_column_text(s, column);

	return text ? text : "";
}

char *
sql_column_copy(sqlite3_stmt *s, int column)
{
	const void *bytes = sqlite3_column_blob(s, column);
	size_t length = (size_t)sqlite3_column_bytes(s, column);
	char *copy = xmalloc(length + 1);

	if (length > 0)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	return copy;
}
