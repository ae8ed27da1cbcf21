/* SPDX-License-Identifier: ISC */
#ifndef RASID_SQL_H
#define RASID_SQL_H

#include <stdbool.h>
#include <stdint.h>
#include <sqlite3.h>

/*
 * A SQLite file with its prepared statements. A function that returns false
 * or NULL has left SQLite's words in error.
 */
#define SQL_STATEMENTS 40

struct sql {
	sqlite3 *db;
	struct {
		const char *text; /* compared by address: give literals */
		sqlite3_stmt *statement;
	} prepared[SQL_STATEMENTS];
	char error[256];
};

bool sql_open(struct sql *, const char *path);
void sql_close(struct sql *);

/* Remember why it failed; always false. */
bool sql_fail(struct sql *);

/* Run statements without parameters. */
bool sql_run(struct sql *, const char *text);

/* A statement ready to be bound; prepared once, reset each time. */
sqlite3_stmt *sql_get(struct sql *, const char *literal);

/* One row: 1, or 0 at the end, or -1. Reset by sql_get() or sql_finish(). */
int sql_step(struct sql *, sqlite3_stmt *);

/* Step to the end, whatever comes, and reset. */
bool sql_finish(struct sql *, sqlite3_stmt *);

/* The first column of the first row, 0 if there is none. */
bool sql_number(struct sql *, const char *literal, uint64_t *number);

void sql_bind_text(sqlite3_stmt *, int place, const char *text);
void sql_bind_number(sqlite3_stmt *, int place, uint64_t number);
uint64_t sql_column_number(sqlite3_stmt *, int column);
const char *sql_column_text(sqlite3_stmt *, int column); /* never NULL */

/* A column's bytes with a NUL behind them; free(3) it. */
char *sql_column_copy(sqlite3_stmt *, int column);

#endif
