/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/xmalloc.h"
#include "intake/queued.h"

/* Articles on their way through the queue. */

void
queued_add(struct queued_list *list, const struct queued *article)
{
	if (list->count == list->capacity) {
		list->capacity = list->capacity ? list->capacity * 2 : 8;
		list->articles = xreallocarray(
		    list->articles, list->capacity, sizeof *list->articles);
	}
	list->articles[list->count++] = *article;
}

void
queued_clear(struct queued *article)
{
	free(article->article_id);
	free(article->text_hash);
	free(article->blob);
	memset(article, 0, sizeof *article);
}

void
queued_list_free(struct queued_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		queued_clear(&list->articles[i]);
	free(list->articles);
	memset(list, 0, sizeof *list);
}

uint64_t
queued_checksum(const struct queued *a)
{
	uint64_t parts[5] = {a->seq, (uint64_t)a->accepted,
	    map_hash(a->article_id, strlen(a->article_id)),
	    map_hash(a->text_hash, strlen(a->text_hash)),
	    map_hash(a->blob, a->length)};

	return map_hash(parts, sizeof parts);
}
