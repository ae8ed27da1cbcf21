/* SPDX-License-Identifier: ISC */
#include <jansson.h>
#include <string.h>

#include "base/arena.h"
#include "intake/blob.h"

/* Articles between intake and extraction. */

static const struct {
	const char *key;
	size_t offset;
} fields[] = {
    {"id", offsetof(struct article, id)},
    {"feed", offsetof(struct article, feed)},
    {"url", offsetof(struct article, url)},
    {"title", offsetof(struct article, title)},
    {"body", offsetof(struct article, body)},
    {"published", offsetof(struct article, published)},
    {"publisher", offsetof(struct article, publisher)},
    {"lang", offsetof(struct article, lang)},
};

#define FIELDS (sizeof fields / sizeof fields[0])

static int
add_piece(const char *bytes, size_t length, void *buf)
{
	buf_add(buf, bytes, length);
	return 0;
}

void
blob_write(struct buf *buf, const struct article *article)
{
	json_t *o = json_object();

	for (size_t i = 0; i < FIELDS; i++) {
		const char *text =
		    *(const char *const *)((const char *)article +
					   fields[i].offset);

		if (text != NULL)
			json_object_set_new_nocheck(
			    o, fields[i].key, json_string_nocheck(text));
	}
	json_object_set_new_nocheck(
	    o, "text_hash", json_string_nocheck(article->text_hash));
	json_dump_callback(o, add_piece, buf, JSON_COMPACT);
	json_decref(o);
}

bool
blob_read(const char *bytes, size_t length, struct article *article,
    struct arena *arena)
{
	json_t *o = json_loadb(bytes, length, 0, NULL);
	const char *hash = json_string_value(json_object_get(o, "text_hash"));
	bool ok = hash != NULL && strlen(hash) < sizeof article->text_hash;

	memset(article, 0, sizeof *article);
	for (size_t i = 0; i < FIELDS; i++) {
		json_t *value = json_object_get(o, fields[i].key);

		if (json_is_string(value))
			*(const char **)((char *)article + fields[i].offset) =
			    arena_strndup(arena, json_string_value(value),
				json_string_length(value));
	}
	if (ok)
		strcpy(article->text_hash, hash);
	json_decref(o);
	return ok && article->id != NULL;
}
