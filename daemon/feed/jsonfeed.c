/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "feed/html.h"
#include "feed/jsonfeed.h"
#include "feed/reading.h"

/* JSON Feed 1.1 (jsonfeed.org): items with text in HTML or plain. */

#define VERSION_PREFIX "https://jsonfeed.org/version/"

bool
jsonfeed_is(const json_t *object)
{
	const char *version =
	    json_string_value(json_object_get(object, "version"));

	return (version != NULL && strncmp(version, VERSION_PREFIX,
				       strlen(VERSION_PREFIX)) == 0) ||
	       (json_is_array(json_object_get(object, "items")) &&
		   json_object_get(object, "body") == NULL);
}

/* A member that is a string, in the arena without space around; or NULL. */
static const char *
string(const struct reading *r, const json_t *object, const char *name)
{
	return reading_trim(
	    r, json_string_value(json_object_get(object, name)));
}

/* The first of the members that is there. */
static const char *
either(const struct reading *r, const json_t *object, const char *first,
    const char *second)
{
	const char *text = string(r, object, first);

	return text != NULL ? text : string(r, object, second);
}

/* The text of an item, of which the summary is the last resort; or false. */
static bool
body(const struct reading *r, const json_t *item, const char **result)
{
	const char *html =
	    json_string_value(json_object_get(item, "content_html"));
	const char *text = string(r, item, "content_text");

	if (text == NULL && html != NULL) {
		html = html_text(html, r->arena);
		if (html == NULL)
			return false;
		text = reading_trim(r, html);
	}
	*result = text != NULL ? text : string(r, item, "summary");
	return true;
}

static const char *
identity(const struct reading *r, const json_t *item)
{
	const json_t *id = json_object_get(item, "id");

	if (json_is_integer(id))
		return arena_printf(
		    r->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
	return string(r, item, "id");
}

static void
read_item(struct reading *r, const json_t *feed, const json_t *item)
{
	const char *lang = either(r, item, "language", "lang");
	struct article a = {0};

	if (!json_is_object(item)) {
		reading_error(r, "an item of a JSON Feed must be an object");
		return;
	}
	if (lang == NULL)
		lang = string(r, feed, "language");
	a.id = identity(r, item);
	a.url = either(r, item, "url", "external_url");
	a.title = string(r, item, "title");
	if (!body(r, item, &a.body)) {
		reading_error(r, "%s", HTML_TOO_MUCH);
		return;
	}
	a.published =
	    reading_date(r, either(r, item, "date_published", "date_modified"));
	a.lang = reading_lang(r, lang);
	reading_publisher(r, &a, string(r, feed, "title"));
	reading_article(r, &a);
}

void
jsonfeed_read(struct reading *r, json_t *feed)
{
	json_t *items = json_object_get(feed, "items"), *item;
	size_t i;

	if (!json_is_array(items)) {
		reading_error(r, "a JSON Feed must have an array \"items\"");
		return;
	}
	json_array_foreach(items, i, item)
	{
		if (r->stop)
			break;
		read_item(r, feed, item);
	}
}
