/* SPDX-License-Identifier: ISC */
#ifndef RASID_REFERENCE_H
#define RASID_REFERENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "store/pg.h"

/*
 * Rows of the reference tables in COPY text format: what the ids in events
 * stand for. Texts are UTF-8; NULL or "" is not known, except that a country
 * of "" says that there is none. names are all Arabic names, the canonical one
 * first; there must be one.
 */
struct reference_actor {
	const char *id;
	const char *const *names;
	size_t name_count;
	const char *name_en;
	const char *kind;
	const char *role;
	const char *country;
	const char *parent_id;
	const char *since, *until; /* YYYY[-MM[-DD]] */
};

struct reference_place {
	const char *id;
	const char *const *names;
	size_t name_count;
	const char *name_en;
	const char *kind;
	const char *country;
	const char *parent_id;
	const double *lat, *lon; /* NULL: not known */
	long population;	 /* negative: not known */
	long geonames_id;	 /* 0: not known */
};

struct reference_source {
	const char *id;
	const char *const *names;
	size_t name_count;
	const char *name_en;
	const char *kind;
	const char *country;
};

void reference_add_actor(struct buf *, const struct reference_actor *);
void reference_add_place(struct buf *, const struct reference_place *);
void reference_add_source(struct buf *, const struct reference_source *);

/* The tables, in the order of struct store_reference. */
enum {
	REFERENCE_ACTORS,
	REFERENCE_PLACES,
	REFERENCE_SOURCES,
	REFERENCE_TABLES
};

const char *reference_table_name(int table);

/*
 * Rows on their way: those of a table wait, are taken to be sent, and then
 * have arrived or come back. A zeroed struct is an empty queue.
 */
struct reference_queue {
	struct buf waiting[REFERENCE_TABLES];
	struct buf sent;
	int table;	     /* of what is sent */
	struct buf sql;	     /* that upserts it, */
	struct pg_copy copy; /* fed with this */
	struct pg_piece piece;
};

/* Takes the rows; what waits for the same table is replaced. */
void reference_put(struct reference_queue *, int table, struct buf *rows);
bool reference_due(const struct reference_queue *);

/* Make the request for the first table with rows that wait. */
void reference_take(struct reference_queue *);
void reference_arrived(struct reference_queue *);

/* What was sent waits again, unless newer rows do. */
void reference_back(struct reference_queue *);
void reference_free(struct reference_queue *);

#endif
