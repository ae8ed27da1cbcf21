/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "base/arena.h"
#include "feed/jsonfeed.h"
#include "feed/published.h"
#include "feed/reading.h"

/*
 * Articles in JSON: one object, an array of them, or one object a line. Each
 * article is parsed by itself, so that a bad one does not spoil its
 * neighbours, and memory does not grow with their number.
 */

#define PARSE_FLAGS JSON_REJECT_DUPLICATES

/* Where a member of the object goes; the first name present wins. */
enum kind { KIND_TEXT, KIND_TRIMMED, KIND_ID, KIND_LANG, KIND_DATE };

#define FIELD(field) offsetof(struct article, field)

static const struct member {
	const char *name;
	size_t offset; /* of the field in struct article */
	enum kind kind;
} members[] = {
    {"id", FIELD(id), KIND_ID},
    {"guid", FIELD(id), KIND_ID},
    {"title", FIELD(title), KIND_TEXT},
    {"headline", FIELD(title), KIND_TEXT},
    {"body", FIELD(body), KIND_TEXT},
    {"text", FIELD(body), KIND_TEXT},
    {"content", FIELD(body), KIND_TEXT},
    {"content_text", FIELD(body), KIND_TEXT},
    {"articleBody", FIELD(body), KIND_TEXT},
    {"published", FIELD(published), KIND_DATE},
    {"date", FIELD(published), KIND_DATE},
    {"published_at", FIELD(published), KIND_DATE},
    {"date_published", FIELD(published), KIND_DATE},
    {"datePublished", FIELD(published), KIND_DATE},
    {"publisher", FIELD(publisher), KIND_TRIMMED},
    {"lang", FIELD(lang), KIND_LANG},
    {"language", FIELD(lang), KIND_LANG},
    {"url", FIELD(url), KIND_TRIMMED},
    {"link", FIELD(url), KIND_TRIMMED},
    {"feed", FIELD(feed), KIND_TRIMMED},
};

#define MEMBER_COUNT (sizeof members / sizeof members[0])

static const char *const type_names[] = {
    [JSON_OBJECT] = "an object",
    [JSON_ARRAY] = "an array",
    [JSON_STRING] = "a string",
    [JSON_INTEGER] = "a number",
    [JSON_REAL] = "a number",
    [JSON_TRUE] = "true",
    [JSON_FALSE] = "false",
    [JSON_NULL] = "null",
};

/* A member's value as its field wants it; NULL with a complaint, or unsaid. */
static const char *
member_value(const struct reading *r, const struct member *m, json_t *value,
    const char **complaint)
{
	const char *text = json_string_value(value), *result = NULL;

	if (m->kind == KIND_ID && json_is_integer(value))
		return arena_printf(r->arena, "%" JSON_INTEGER_FORMAT,
		    json_integer_value(value));
	if (text == NULL) {
		*complaint = "must be a string";
		return NULL;
	}
	if (m->kind == KIND_TEXT)
		return arena_strndup(r->arena, text, json_string_length(value));
	text = reading_trim(r, text);
	if (text == NULL || m->kind == KIND_TRIMMED || m->kind == KIND_ID)
		return text;
	result = m->kind == KIND_LANG ? reading_lang(r, text)
				      : reading_date(r, text);
	if (result == NULL)
		*complaint =
		    m->kind == KIND_LANG
			? "is no BCP 47 language tag"
			: "is no possible date (wanted: YYYY-MM-DD, or with a "
			  "time "
			  "YYYY-MM-DDThh:mm:ss and a zone Z or +hh:mm)";
	return result;
}

/* Fill an article from an object; false, with an error, if it is wrong. */
static bool
fill(struct reading *r, json_t *object, struct article *a)
{
	for (size_t i = 0; i < MEMBER_COUNT; i++) {
		const struct member *m = &members[i];
		const char **field = (const char **)((char *)a + m->offset);
		json_t *value = json_object_get(object, m->name);
		const char *complaint = NULL;

		if (value == NULL || json_is_null(value) || *field != NULL)
			continue;
		*field = member_value(r, m, value, &complaint);
		if (complaint == NULL)
			continue;
		if (json_is_string(value))
			reading_error(r, "\"%s\": \"%.60s\" %s", m->name,
			    json_string_value(value), complaint);
		else
			reading_error(r, "\"%s\" %s, this is %s", m->name,
			    complaint, type_names[json_typeof(value)]);
		return false;
	}
	return true;
}

static void
read_value(struct reading *r, json_t *value)
{
	struct article a = {0};

	if (!json_is_object(value))
		reading_error(r, "an article must be an object, this is %s",
		    type_names[json_typeof(value)]);
	else if (jsonfeed_is(value))
		jsonfeed_read(r, value);
	else if (fill(r, value, &a))
		reading_article(r, &a);
}

static void
syntax_error(struct reading *r, const json_error_t *error)
{
	if (error->line > 1)
		reading_error(r, "bad JSON at line %d, column %d: %s",
		    error->line, error->column, error->text);
	else
		reading_error(
		    r, "bad JSON at column %d: %s", error->column, error->text);
}

static void
read_span(struct reading *r, const char *text, size_t length)
{
	json_error_t error;
	json_t *value =
	    json_loadb(text, length, PARSE_FLAGS | JSON_DECODE_ANY, &error);

	if (value == NULL) {
		syntax_error(r, &error);
		return;
	}
	read_value(r, value);
	json_decref(value);
}

static const char *
skip_space(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r'))
		p++;
	return p;
}

/* The end of a line, with white space at its end taken off. */
static const char *
line_end(const char *line, const char *newline)
{
	while (newline > line && isspace((unsigned char)newline[-1]))
		newline--;
	return newline;
}

void
json_read_lines(struct reading *r)
{
	const char *end = r->text + r->length;
	const char *line = skip_space(r->text, end), *newline;

	while (line < end && !r->stop) {
		newline = memchr(line, '\n', (size_t)(end - line));
		if (newline == NULL)
			newline = end;
		read_span(r, line, (size_t)(line_end(line, newline) - line));
		line = skip_space(newline, end);
	}
}

/* Just behind a value: brackets matched, strings stepped over; or NULL. */
static const char *
value_end(const char *p, const char *end)
{
	size_t depth = 0;

	for (; p < end; p++) {
		if (*p == '"') {
			for (p++; p < end && *p != '"'; p++)
				p += *p == '\\';
			if (p >= end)
				return NULL;
		} else if (*p == '{' || *p == '[') {
			depth++;
		} else if (*p == '}' || *p == ']') {
			if (depth == 0)
				return p;
			if (--depth == 0)
				return p + 1;
		} else if (*p == ',' && depth == 0) {
			return p;
		}
	}
	return depth == 0 ? end : NULL;
}

static void
read_array(struct reading *r)
{
	const char *end = r->text + r->length;
	const char *p = skip_space(r->text + 1, end), *next;

	if (p < end && *p == ']') {
		p = skip_space(p + 1, end);
		if (p < end)
			reading_error(r, "something stands behind the array");
		return;
	}
	while (!r->stop) {
		next = p < end ? value_end(p, end) : NULL;
		if (next == NULL) {
			reading_error(r, "the array has no end");
			return;
		}
		read_span(r, p, (size_t)(next - p));
		next = skip_space(next, end);
		if (next < end && *next == ']') {
			if (skip_space(next + 1, end) < end && !r->stop)
				reading_error(
				    r, "something stands behind the array");
			return;
		}
		if (next == end || *next != ',') {
			reading_error(r, "no comma or ] behind an article");
			return;
		}
		p = skip_space(next + 1, end);
	}
}

/* The first two lines look as if each held an object. */
bool
feed_is_lines(const char *bytes, size_t length)
{
	const char *end = bytes + length, *line = skip_space(bytes, end);
	const char *newline, *next;

	if (line == end || *line != '{')
		return false;
	newline = memchr(line, '\n', (size_t)(end - line));
	if (newline == NULL)
		return false;
	next = skip_space(newline, end);
	if (next < end && *next == '{')
		return true;
	return line_end(line, newline)[-1] == '}';
}

/* One object over several lines, or one in each, of which some are bad. */
static void
read_object_or_lines(struct reading *r)
{
	json_error_t error;
	json_t *value;

	value = json_loadb(r->text, r->length, PARSE_FLAGS, &error);
	if (value != NULL) {
		read_value(r, value);
		json_decref(value);
	} else if (feed_is_lines(r->text, r->length)) {
		json_read_lines(r);
	} else {
		syntax_error(r, &error);
	}
}

/* The first line is a whole object: no need to try the text as one. */
static bool
first_line_is_object(const struct reading *r)
{
	const char *newline = memchr(r->text, '\n', r->length);
	json_t *value;

	if (newline == NULL || !feed_is_lines(r->text, r->length))
		return false;
	value =
	    json_loadb(r->text, (size_t)(newline - r->text), PARSE_FLAGS, NULL);
	json_decref(value);
	return value != NULL;
}

void
json_read(struct reading *r)
{
	if (*r->text == '[')
		read_array(r);
	else if (first_line_is_object(r))
		json_read_lines(r);
	else
		read_object_or_lines(r);
}
