/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/histogram.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "store/batch.h"

/* Which rows of an article go into which staging table. */
static const struct table {
	const char *name;
	const char *const *columns;
	size_t rows; /* offset of the buffer in struct record_rows */
} tables[BATCH_TABLES] = {
    {"articles", record_article_columns, offsetof(struct record_rows, article)},
    {"events", record_event_columns, offsetof(struct record_rows, events)},
    {"event_actors", record_party_columns,
	offsetof(struct record_rows, parties)},
    {"event_mentions", record_mention_columns,
	offsetof(struct record_rows, mentions)},
};

struct item *
item_new(uint64_t seq, const char *article_id, const char *accepted_date,
    struct record_rows *rows)
{
	struct item *item = xcalloc(1, sizeof *item);

	item->seq = seq;
	item->article_id = xstrdup(article_id);
	item->date = xasprintf("%s\t", accepted_date);
	item->rows = *rows;
	memset(rows, 0, sizeof *rows);
	item->bytes = sizeof *item + strlen(article_id) +
		      item->rows.article.capacity + item->rows.events.capacity +
		      item->rows.parties.capacity +
		      item->rows.mentions.capacity;
	return item;
}

void
item_free(struct item *item)
{
	if (item == NULL)
		return;
	record_rows_free(&item->rows);
	free(item->article_id);
	free(item->date);
	free(item);
}

void
batch_fill(struct batch *batch, struct item_queue *queue, size_t limit)
{
	struct map *ids = map_new();
	struct item *item, *next;
	size_t bytes = 0;

	if (limit > BATCH_ARTICLES)
		limit = BATCH_ARTICLES;
	batch->count = batch->depth = 0;
	for (item = TAILQ_FIRST(queue); item != NULL; item = next) {
		next = TAILQ_NEXT(item, entry);
		if (batch->count == limit ||
		    (batch->count > 0 && bytes + item->bytes > BATCH_BYTES))
			break;
		if (map_get(ids, item->article_id) != NULL)
			continue;
		map_set(ids, item->article_id, item);
		TAILQ_REMOVE(queue, item, entry);
		bytes += item->bytes;
		batch->items[batch->count++] = item;
	}
	map_free(ids, NULL);
	if (batch->count > 0)
		batch->ranges[batch->depth++] = (struct range){0, batch->count};
}

bool
batch_done(const struct batch *batch)
{
	return batch->depth == 0;
}

size_t
batch_range(const struct batch *batch)
{
	const struct range *top = &batch->ranges[batch->depth - 1];

	return top->end - top->begin;
}

/* The rows of all articles of a range for one table, as pieces. */
static size_t
gather(struct batch *batch, size_t t, const struct range *range)
{
	struct pg_piece *pieces = batch->pieces[t];
	size_t n = 0;

	for (size_t i = range->begin; i < range->end; i++) {
		const struct item *item = batch->items[i];
		const struct buf *rows =
		    (const struct buf *)((const char *)&item->rows +
					 tables[t].rows);

		if (rows->length == 0)
			continue;
		if (t == 0)
			pieces[n++] =
			    (struct pg_piece){item->date, strlen(item->date)};
		pieces[n++] = (struct pg_piece){rows->data, rows->length};
	}
	return n;
}

static void
add_copy(struct buf *sql, const struct table *table)
{
	buf_printf(sql, "COPY pg_temp.stage_%s (%s", table->name,
	    table == &tables[0] ? "accepted_date, " : "");
	for (size_t i = 0; table->columns[i] != NULL; i++)
		buf_printf(
		    sql, "%s\"%s\"", i > 0 ? ", " : "", table->columns[i]);
	buf_adds(sql, ") FROM STDIN;\n");
}

void
batch_compose(struct batch *batch, int schema_version)
{
	const struct range *top = &batch->ranges[batch->depth - 1];

	batch->begun = histogram_clock();
	buf_clear(&batch->sql);
	buf_adds(&batch->sql, "BEGIN ISOLATION LEVEL READ COMMITTED;\n");
	batch->copy_count = 0;
	for (size_t t = 0; t < BATCH_TABLES; t++) {
		size_t n = gather(batch, t, top);

		if (n == 0)
			continue;
		add_copy(&batch->sql, &tables[t]);
		batch->copies[batch->copy_count++] =
		    (struct pg_copy){batch->pieces[t], n};
	}
	buf_printf(&batch->sql, "SELECT * FROM rasid.store_batch(%d);\nCOMMIT",
	    schema_version);
}

void
batch_halve(struct batch *batch)
{
	struct range *top = &batch->ranges[batch->depth - 1];
	size_t middle = top->begin + (top->end - top->begin) / 2;
	struct range left = {top->begin, middle};

	top->begin = middle;
	batch->ranges[batch->depth++] = left;
}

size_t
batch_take(struct batch *batch, struct item **items)
{
	const struct range *top = &batch->ranges[--batch->depth];
	size_t n = 0;

	for (size_t i = top->begin; i < top->end; i++) {
		items[n++] = batch->items[i];
		batch->items[i] = NULL;
	}
	return n;
}

void
batch_free(struct batch *batch)
{
	if (batch == NULL)
		return;
	for (size_t i = 0; i < batch->count; i++)
		item_free(batch->items[i]);
	buf_free(&batch->sql);
	free(batch);
}
