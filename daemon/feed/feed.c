/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "feed/charset.h"
#include "feed/feed.h"
#include "feed/reading.h"

/*
 * What notation an input is in is seen from its first characters; senders'
 * media types and names of files are too often wrong.
 */

#define TITLE_MAX 200 /* code points of a first line that is a title */

/* Roots of feeds; a prefix does not matter. */
static const char *const feed_roots[] = {"rss", "feed", "RDF"};

/* Elements with which a page, or a piece of one, begins. */
static const char *const html_names[] = {
    "html",
    "head",
    "body",
    "title",
    "meta",
    "link",
    "base",
    "script",
    "style",
    "article",
    "main",
    "section",
    "header",
    "nav",
    "div",
    "p",
    "span",
    "a",
    "b",
    "i",
    "strong",
    "em",
    "u",
    "font",
    "center",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "table",
    "br",
    "hr",
    "img",
    "blockquote",
    "pre",
    "figure",
    "form",
    "iframe",
    "svg",
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static const char *
skip_space(const char *p, const char *end)
{
	while (p < end && isspace((unsigned char)*p))
		p++;
	return p;
}

static bool
begins(const char *p, const char *end, const char *with)
{
	size_t length = strlen(with);

	return (size_t)(end - p) >= length && strncasecmp(p, with, length) == 0;
}

static const char *
behind(const char *p, const char *end, const char *text)
{
	const char *found = memmem(p, (size_t)(end - p), text, strlen(text));

	return found != NULL ? found + strlen(text) : end;
}

/* Step over what may stand before a root element. */
static const char *
prolog_end(const char *p, const char *end)
{
	for (;;) {
		p = skip_space(p, end);
		if (begins(p, end, "<!--"))
			p = behind(p, end, "-->");
		else if (begins(p, end, "<?"))
			p = behind(p, end, "?>");
		else
			return p;
	}
}

static bool
is_one_of(const char *name, size_t length, const char *const *names,
    size_t count, int (*compare)(const char *, const char *, size_t))
{
	for (size_t i = 0; i < count; i++) {
		if (strlen(names[i]) == length &&
		    compare(names[i], name, length) == 0)
			return true;
	}
	return false;
}

/* The name of the element that begins here, without prefix. */
static const char *
root_name(const char *p, const char *end, size_t *length)
{
	const char *name;

	if (p == end || *p != '<')
		return NULL;
	for (name = ++p; p < end && (isalnum((unsigned char)*p) ||
					strchr("-_.:", *p) != NULL);
	     p++) {
		if (*p == ':')
			name = p + 1;
	}
	*length = (size_t)(p - name);
	return *length > 0 ? name : NULL;
}

static bool
looks_json(const char *p, const char *end)
{
	if (*p == '{')
		return true;
	if (*p != '[')
		return false;
	p = skip_space(p + 1, end);
	return p == end || strchr("{]\"", *p) != NULL;
}

static void
unknown_read(struct reading *r)
{
	const char *end = r->text + r->length;
	const char *root = prolog_end(r->text, end);
	size_t length = 0;
	const char *name = root_name(root, end, &length);

	if (begins(root, end, "<!doctype"))
		reading_error(r, "a document type declaration (DOCTYPE) is "
				 "not accepted in XML");
	else if (name != NULL)
		reading_error(r, "XML that is neither RSS nor Atom: <%.*s>",
		    (int)(length < 40 ? length : 40), name);
	else
		reading_error(r, "XML without any element");
}

/* The end of the first line, and where the next one that has text begins. */
static const char *
first_line(const char *p, const char *end, const char **rest, bool *blank)
{
	const char *newline = memchr(p, '\n', (size_t)(end - p));
	const char *next;

	*blank = false;
	*rest = end;
	if (newline == NULL)
		return end;
	next = skip_space(newline, end);
	*rest = next;
	*blank =
	    memchr(newline + 1, '\n', (size_t)(next - newline - 1)) != NULL;
	while (newline > p && isspace((unsigned char)newline[-1]))
		newline--;
	return newline;
}

static size_t
code_points(const char *p, const char *end)
{
	size_t count = 0;

	for (; p < end; p++)
		count += (*p & 0xc0) != 0x80;
	return count;
}

/* A first line that is short, or stands apart, is the title. */
static void
text_read(struct reading *r)
{
	const char *end = r->text + r->length, *rest, *line;
	struct article a = {0};
	bool blank;

	while (end > r->text && isspace((unsigned char)end[-1]))
		end--;
	line = first_line(r->text, end, &rest, &blank);
	if (rest < end && (blank || code_points(r->text, line) <= TITLE_MAX)) {
		a.title =
		    arena_strndup(r->arena, r->text, (size_t)(line - r->text));
		a.body = arena_strndup(r->arena, rest, (size_t)(end - rest));
	} else {
		a.body =
		    arena_strndup(r->arena, r->text, (size_t)(end - r->text));
	}
	reading_article(r, &a);
}

/* The reader for a text that begins so; its first character is no space. */
static void
dispatch(struct reading *r)
{
	const char *end = r->text + r->length;
	const char *root = prolog_end(r->text, end), *name;
	size_t length;

	name = root_name(root, end, &length);
	if (looks_json(r->text, end))
		json_read(r);
	else if (*r->text != '<')
		text_read(r);
	else if (begins(root, end, "<!doctype html"))
		page_read(r);
	else if (name != NULL && is_one_of(name, length, feed_roots,
				     LENGTH(feed_roots), strncmp))
		rss_read(r);
	else if (name != NULL && is_one_of(name, length, html_names,
				     LENGTH(html_names), strncasecmp))
		page_read(r);
	else if (begins(r->text, end, "<?xml") || name != NULL ||
		 begins(root, end, "<!doctype"))
		unknown_read(r);
	else
		text_read(r);
}

/* Make the bytes a text; false, with an error, if they are none. */
static bool
begin(
    struct reading *r, const char *bytes, size_t length, const char *media_type)
{
	const char *declared = charset_of_media_type(media_type, r->arena);
	const char *error = NULL, *end, *start;

	r->text = charset_decode(
	    bytes, length, declared, r->arena, &r->length, &error);
	if (r->text == NULL) {
		reading_error(r, "%s", error);
		return false;
	}
	end = r->text + r->length;
	start = skip_space(r->text, end);
	r->length = (size_t)(end - start);
	r->text = start;
	return r->length > 0;
}

size_t
feed_read(const char *bytes, size_t length, const char *media_type,
    const struct article *defaults, struct arena *arena,
    struct feed_handler *handler)
{
	struct reading r = {
	    .defaults = defaults,
	    .arena = arena,
	    .handler = handler,
	};

	if (begin(&r, bytes, length, media_type))
		dispatch(&r);
	return r.index;
}

size_t
feed_read_lines(const char *bytes, size_t length,
    const struct article *defaults, struct arena *arena,
    struct feed_handler *handler)
{
	struct reading r = {
	    .defaults = defaults,
	    .arena = arena,
	    .handler = handler,
	};

	if (begin(&r, bytes, length, NULL))
		json_read_lines(&r);
	return r.index;
}
