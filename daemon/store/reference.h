/* SPDX-License-Identifier: ISC */
#ifndef RASID_REFERENCE_H
#define RASID_REFERENCE_H

#include <stddef.h>

#include "base/buf.h"

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

/* The request that upserts a table's rows; its one COPY is fed with them. */
void reference_sql(struct buf *, int table);
const char *reference_table_name(int table);

#endif
