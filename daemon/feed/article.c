/* SPDX-License-Identifier: ISC */
#include <stdbool.h>
#include <string.h>

#include "base/arena.h"
#include "base/conf.h"
#include "base/hash.h"
#include "feed/article.h"

/* What every article has, whatever notation it came in. */

static bool
told(const char *text)
{
	return text != NULL && *text != '\0';
}

/* Something else than white space is in it. */
static bool
has_words(const char *text)
{
	return text != NULL && text[strspn(text, " \t\r\n\f\v")] != '\0';
}

/* Title and body, with a NUL between, which neither can contain. */
static void
hash_title_and_body(struct article *a)
{
	const char *title = a->title ? a->title : "";
	const char *body = a->body ? a->body : "";
	struct hash_part parts[] = {
	    {title, strlen(title) + 1},
	    {body, strlen(body)},
	};

	hash_sha256(a->text_hash, parts, 2);
}

void
article_identify(struct article *a, struct arena *arena)
{
	char hash[HASH_SIZE];

	hash_title_and_body(a);
	if (told(a->id)) {
		if (told(a->feed))
			a->id = arena_printf(arena, "%s/%s", a->feed, a->id);
	} else if (told(a->url)) {
		hash_text(hash, a->url);
		a->id = arena_printf(arena, "sha256:%s", hash);
	} else {
		a->id = arena_printf(arena, "sha256:%s", a->text_hash);
	}
}

const char *
article_complaint(const struct article *a)
{
	if (!has_words(a->title) && !has_words(a->body))
		return "neither title nor body has any text";
	if (a->id != NULL && strlen(a->id) > ARTICLE_ID_MAX)
		return "id is longer than 1000 bytes";
	if (a->id != NULL) {
		for (const char *p = a->id; *p != '\0'; p++)
			if ((unsigned char)*p < ' ' || *p == 0x7f)
				return "id contains a control character";
	}
	if (a->url != NULL && strlen(a->url) > ARTICLE_URL_MAX)
		return "url is longer than 8000 bytes";
	if (a->title != NULL && strlen(a->title) > ARTICLE_TITLE_MAX)
		return "title is longer than 32 KiB";
	if (a->body != NULL && strlen(a->body) > ARTICLE_BODY_MAX)
		return "body is longer than 4 MiB";
	return NULL;
}

void
article_place(struct article *article, const struct conf *conf)
{
	const struct conf_feed *feed =
	    article->feed ? conf_feed(conf, article->feed) : NULL;

	article->time_zone = conf->time_zone;
	if (feed == NULL)
		return;
	article->country = feed->country;
	if (feed->time_zone != NULL)
		article->time_zone = feed->time_zone;
}
