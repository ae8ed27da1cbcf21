/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "feed/charset.h"
#include "feed/published.h"
#include "feed/reading.h"

/* What all readers of articles do in the same way. */

#define MESSAGE_SIZE 400

static void
complete(const struct reading *r, struct article *a)
{
	const struct article *d = r->defaults;

	if (d == NULL)
		return;
	if (a->feed == NULL)
		a->feed = d->feed;
	if (a->publisher == NULL)
		a->publisher = d->publisher;
	if (a->published == NULL)
		a->published = d->published;
	if (a->lang == NULL)
		a->lang = d->lang;
}

void
reading_article(struct reading *r, struct article *a)
{
	const char *complaint;

	complete(r, a);
	article_identify(a, r->arena);
	complaint = article_complaint(a);
	if (complaint != NULL) {
		reading_error(r, "%s", complaint);
		return;
	}
	if (!r->handler->article(r->handler->arg, r->index++, a))
		r->stop = true;
}

/* The message may quote the input and may cut it inside a character. */
void
reading_error(struct reading *r, const char *format, ...)
{
	char message[MESSAGE_SIZE];
	const char *text, *unused;
	size_t length;
	va_list ap;
	char *copy;

	va_start(ap, format);
	vsnprintf(message, sizeof message, format, ap);
	va_end(ap);
	text = charset_decode(
	    message, strlen(message), "UTF-8", r->arena, &length, &unused);
	copy = arena_strndup(r->arena, text ? text : "", text ? length : 0);
	r->handler->error(r->handler->arg, r->index++, copy);
}

void
reading_publisher(
    const struct reading *r, struct article *a, const char *publisher)
{
	if (a->publisher == NULL &&
	    (r->defaults == NULL || r->defaults->publisher == NULL))
		a->publisher = publisher;
}

const char *
reading_trim(const struct reading *r, const char *text)
{
	size_t length;

	if (text == NULL)
		return NULL;
	while (isspace((unsigned char)*text))
		text++;
	length = strlen(text);
	while (length > 0 && isspace((unsigned char)text[length - 1]))
		length--;
	return length > 0 ? arena_strndup(r->arena, text, length) : NULL;
}

const char *
reading_lang(const struct reading *r, const char *text)
{
	char *tag = (char *)reading_trim(r, text);
	size_t part = 0;

	if (tag == NULL)
		return NULL;
	for (char *p = tag; *p != '\0'; p++) {
		if (*p == '_')
			*p = '-';
		if (*p == '-' ? part == 0 : !isalnum((unsigned char)*p))
			return NULL;
		part = *p == '-' ? 0 : part + 1;
		if (part > 8)
			return NULL;
	}
	return part > 0 && isalpha((unsigned char)*tag) ? tag : NULL;
}

const char *
reading_date(const struct reading *r, const char *text)
{
	char iso[PUBLISHED_SIZE];

	if (text == NULL || !published_read(text, iso))
		return NULL;
	return arena_strdup(r->arena, iso);
}
