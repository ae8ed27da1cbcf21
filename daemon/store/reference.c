/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "store/reference.h"

/*
 * Each row is written column by column, every one with the tab behind it; the
 * last tab becomes the newline. The columns stand here in the order in which
 * the functions below write them.
 */
static const struct table {
	const char *name;
	const char *columns;
} tables[REFERENCE_TABLES] = {
    [REFERENCE_ACTORS] = {"actors",
	"id, name, names, name_en, kind, role, country, parent_id, since, "
	"until"},
    [REFERENCE_PLACES] = {"places",
	"id, name, names, name_en, kind, country, parent_id, lat, lon, "
	"population, geonames_id"},
    [REFERENCE_SOURCES] = {"sources",
	"id, name, names, name_en, kind, country"},
};

/* Add text with COPY's escapes. */
static void
add_escaped(struct buf *b, const char *text)
{
	for (; *text != '\0'; text++) {
		switch (*text) {
		case '\n':
			buf_adds(b, "\\n");
			break;
		case '\r':
			buf_adds(b, "\\r");
			break;
		case '\t':
			buf_adds(b, "\\t");
			break;
		case '\\':
			buf_adds(b, "\\\\");
			break;
		default:
			buf_addc(b, *text);
		}
	}
}

/* A column of which an empty text says something. */
static void
column_code(struct buf *b, const char *text)
{
	if (text == NULL)
		buf_adds(b, "\\N");
	else
		add_escaped(b, text);
	buf_addc(b, '\t');
}

static void
column_text(struct buf *b, const char *text)
{
	column_code(b, text != NULL && *text != '\0' ? text : NULL);
}

/* An array's literal; its quotes and backslashes are escaped, then COPY's. */
static void
column_names(struct buf *b, const char *const *names, size_t count)
{
	struct buf literal = {0};

	buf_addc(&literal, '{');
	for (size_t i = 0; i < count; i++) {
		buf_adds(&literal, i > 0 ? ",\"" : "\"");
		for (const char *p = names[i]; *p != '\0'; p++) {
			if (*p == '"' || *p == '\\')
				buf_addc(&literal, '\\');
			buf_addc(&literal, *p);
		}
		buf_addc(&literal, '"');
	}
	buf_addc(&literal, '}');
	column_code(b, literal.data);
	buf_free(&literal);
}

static void
column_degrees(struct buf *b, const double *degrees)
{
	if (degrees == NULL)
		column_code(b, NULL);
	else
		buf_printf(b, "%.6g\t", *degrees);
}

static void
column_number(struct buf *b, long value, bool known)
{
	if (known)
		buf_printf(b, "%ld\t", value);
	else
		column_code(b, NULL);
}

static void
row_begin(struct buf *b, const char *id, const char *const *names,
    size_t name_count, const char *name_en, const char *kind)
{
	column_text(b, id);
	column_text(b, name_count > 0 ? names[0] : NULL);
	column_names(b, names, name_count);
	column_text(b, name_en);
	column_text(b, kind);
}

static void
row_end(struct buf *b)
{
	b->data[b->length - 1] = '\n';
}

void
reference_add_actor(struct buf *b, const struct reference_actor *a)
{
	row_begin(b, a->id, a->names, a->name_count, a->name_en, a->kind);
	column_text(b, a->role);
	column_code(b, a->country);
	column_text(b, a->parent_id);
	column_text(b, a->since);
	column_text(b, a->until);
	row_end(b);
}

void
reference_add_place(struct buf *b, const struct reference_place *p)
{
	row_begin(b, p->id, p->names, p->name_count, p->name_en, p->kind);
	column_code(b, p->country);
	column_text(b, p->parent_id);
	column_degrees(b, p->lat);
	column_degrees(b, p->lon);
	column_number(b, p->population, p->population >= 0);
	column_number(b, p->geonames_id, p->geonames_id > 0);
	row_end(b);
}

void
reference_add_source(struct buf *b, const struct reference_source *s)
{
	row_begin(b, s->id, s->names, s->name_count, s->name_en, s->kind);
	column_code(b, s->country);
	row_end(b);
}

const char *
reference_table_name(int table)
{
	return tables[table].name;
}

/*
 * The function takes the rows as an array: as the owner's it must not read the
 * writer's temporary table itself.
 */
static void
add_sql(struct buf *sql, const struct table *t)
{
	buf_printf(sql,
	    "BEGIN;\n"
	    "CREATE TEMPORARY TABLE stage_%s (LIKE rasid.%s INCLUDING DEFAULTS)"
	    " ON COMMIT DROP;\n"
	    "COPY pg_temp.stage_%s (%s) FROM STDIN;\n"
	    "SELECT rasid.put_%s(array_agg(ROW(s.*)::rasid.%s))"
	    " FROM pg_temp.stage_%s s;\n"
	    "COMMIT",
	    t->name, t->name, t->name, t->columns, t->name, t->name, t->name);
}

void
reference_put(struct reference_queue *queue, int table, struct buf *rows)
{
	buf_free(&queue->waiting[table]);
	queue->waiting[table] = *rows;
	memset(rows, 0, sizeof *rows);
}

/* The first table with rows that wait, or REFERENCE_TABLES. */
static int
first_waiting(const struct reference_queue *queue)
{
	int table = 0;

	while (table < REFERENCE_TABLES && queue->waiting[table].length == 0)
		table++;
	return table;
}

bool
reference_due(const struct reference_queue *queue)
{
	return first_waiting(queue) < REFERENCE_TABLES;
}

void
reference_take(struct reference_queue *queue)
{
	queue->table = first_waiting(queue);
	queue->sent = queue->waiting[queue->table];
	memset(&queue->waiting[queue->table], 0, sizeof queue->sent);
	queue->piece = (struct pg_piece){queue->sent.data, queue->sent.length};
	queue->copy = (struct pg_copy){&queue->piece, 1};
	buf_clear(&queue->sql);
	add_sql(&queue->sql, &tables[queue->table]);
}

void
reference_arrived(struct reference_queue *queue)
{
	buf_free(&queue->sent);
}

void
reference_back(struct reference_queue *queue)
{
	struct buf *waiting = &queue->waiting[queue->table];

	if (queue->sent.length > 0 && waiting->length == 0) {
		buf_free(waiting);
		*waiting = queue->sent;
		memset(&queue->sent, 0, sizeof queue->sent);
	}
	buf_free(&queue->sent);
}

void
reference_free(struct reference_queue *queue)
{
	for (int t = 0; t < REFERENCE_TABLES; t++)
		buf_free(&queue->waiting[t]);
	buf_free(&queue->sent);
	buf_free(&queue->sql);
}
