/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>

#include "base/arena.h"
#include "base/buf.h"
#include "feed/html.h"
#include "feed/mend.h"
#include "feed/reading.h"

/*
 * RSS 0.9x, 1.0 (RDF) and 2.0, and Atom 0.3 and 1.0, read as a stream: no tree
 * is built, an item is handed over when its element ends. The parser mends
 * what it can; an item in which XML was broken is an error, and reading goes
 * on with the next.
 */

#define CHUNK 65536
#define DEPTH_MAX 256
#define MESSAGE_SIZE 200

/* What is collected while an item, or the head of the feed, is read. */
enum field {
	TITLE,
	BODY,
	SUMMARY,
	LINK,
	ID,
	ABOUT,
	PUBLISHED,
	UPDATED,
	LANG,
	PUBLISHER,
	ITEM_FIELDS,
	FEED_TITLE = ITEM_FIELDS,
	FEED_LANG,
	FIELD_COUNT
};

enum markup { PLAIN, HTML, XHTML };

/* Vocabularies, by namespace or, where that is not declared, by prefix. */
static const struct {
	const char *uri, *prefix;
	char vocabulary;
} namespaces[] = {
    {"http://www.w3.org/2005/Atom", "atom", 'a'},
    {"http://purl.org/atom/ns#", NULL, 'a'},
    {"http://purl.org/rss/1.0/", NULL, 'r'},
    {"http://my.netscape.com/rdf/simple/0.9/", NULL, 'r'},
    {"http://channel.netscape.com/rdf/simple/0.9/", NULL, 'r'},
    {"http://backend.userland.com/rss2", NULL, 'r'},
    {"http://backend.userland.com/RSS2", NULL, 'r'},
    {"http://purl.org/rss/1.0/modules/content/", "content", 'c'},
    {"http://purl.org/dc/elements/1.1/", "dc", 'd'},
    {"http://purl.org/dc/terms/", "dcterms", 'd'},
};

/* Children of an item; of several for one field the first one told wins. */
static const struct element {
	char vocabulary;
	const char *name;
	enum field field;
	enum markup markup;
} elements[] = {
    {'r', "title", TITLE, HTML},
    {'r', "description", SUMMARY, HTML},
    {'r', "link", LINK, PLAIN},
    {'r', "guid", ID, PLAIN},
    {'r', "pubDate", PUBLISHED, PLAIN},
    {'r', "language", LANG, PLAIN},
    {'c', "encoded", BODY, HTML},
    {'d', "date", UPDATED, PLAIN},
    {'d', "created", PUBLISHED, PLAIN},
    {'d', "issued", PUBLISHED, PLAIN},
    {'d', "modified", UPDATED, PLAIN},
    {'d', "language", LANG, PLAIN},
    {'d', "publisher", PUBLISHER, PLAIN},
    {'d', "description", SUMMARY, HTML},
    {'a', "title", TITLE, PLAIN},
    {'a', "content", BODY, PLAIN},
    {'a', "summary", SUMMARY, PLAIN},
    {'a', "id", ID, PLAIN},
    {'a', "published", PUBLISHED, PLAIN},
    {'a', "issued", PUBLISHED, PLAIN},
    {'a', "created", PUBLISHED, PLAIN},
    {'a', "updated", UPDATED, PLAIN},
    {'a', "modified", UPDATED, PLAIN},
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

struct rss {
	struct reading *reading;
	xmlParserCtxt *parser;
	struct buf fields[FIELD_COUNT];
	enum markup markup[FIELD_COUNT];
	int depth;	  /* of the element that is open */
	int head_depth;	  /* of <channel> or <feed>; 0 for none */
	int item_depth;	  /* of the item; 0 outside */
	struct buf *into; /* what characters go to, or NULL */
	enum markup into_markup;
	int into_depth;
	bool no_namespace_is_atom;
	bool refused; /* a DOCTYPE */
	bool told;    /* of an item with broken XML; more must follow from it */
	char broken[MESSAGE_SIZE]; /* first error since the last item */
};

/* One of SAX2's attributes: name, prefix, namespace, value, its end. */
struct attribute {
	const char *name, *prefix, *uri, *value, *end;
};

static char
vocabulary(const struct rss *rss, const char *prefix, const char *uri)
{
	for (size_t i = 0; i < LENGTH(namespaces); i++) {
		if (uri != NULL && strcmp(uri, namespaces[i].uri) == 0)
			return namespaces[i].vocabulary;
		if (uri == NULL && prefix != NULL &&
		    namespaces[i].prefix != NULL &&
		    strcmp(prefix, namespaces[i].prefix) == 0)
			return namespaces[i].vocabulary;
	}
	if (uri != NULL || prefix != NULL)
		return 0;
	return rss->no_namespace_is_atom ? 'a' : 'r';
}

/* An attribute's value in the arena, or NULL; "lang" finds xml:lang. */
static const char *
attribute(const struct rss *rss, const struct attribute *attributes, int count,
    const char *name)
{
	for (int i = 0; i < count; i++) {
		if (strcmp(attributes[i].name, name) == 0)
			return arena_strndup(rss->reading->arena,
			    attributes[i].value,
			    (size_t)(attributes[i].end - attributes[i].value));
	}
	return NULL;
}

static void
set_field(struct rss *rss, enum field field, const char *value)
{
	if (value != NULL && rss->fields[field].length == 0)
		buf_adds(&rss->fields[field], value);
}

/* A field without space around it, or NULL. */
static const char *
field(const struct rss *rss, enum field f)
{
	const struct buf *buf = &rss->fields[f];

	return buf->length ? reading_trim(rss->reading, buf->data) : NULL;
}

/* A field as text, whatever markup it has; false if that can't be read. */
static bool
field_text(const struct rss *rss, enum field f, const char **text)
{
	*text = field(rss, f);
	if (*text == NULL || rss->markup[f] == PLAIN)
		return true;
	*text = html_text(*text, rss->reading->arena);
	if (*text == NULL)
		return false;
	*text = reading_trim(rss->reading, *text);
	return true;
}

static const char *
either(const char *first, const char *second)
{
	return first != NULL ? first : second;
}

/* The id of an RSS item is often its address. */
static const char *
address(const struct rss *rss)
{
	const char *link = field(rss, LINK);
	const char *id = either(field(rss, ID), field(rss, ABOUT));

	if (link == NULL && id != NULL && strncmp(id, "http", 4) == 0)
		return id;
	return link;
}

static void
item_read(struct rss *rss)
{
	struct reading *r = rss->reading;
	struct article a = {0};
	const char *summary;

	if (!field_text(rss, TITLE, &a.title) ||
	    !field_text(rss, BODY, &a.body) ||
	    !field_text(rss, SUMMARY, &summary)) {
		reading_error(r, "%s", HTML_TOO_MUCH);
		return;
	}
	a.body = either(a.body, summary);
	a.id = either(field(rss, ID), field(rss, ABOUT));
	a.url = address(rss);
	a.published = either(reading_date(r, field(rss, PUBLISHED)),
	    reading_date(r, field(rss, UPDATED)));
	a.lang =
	    reading_lang(r, either(field(rss, LANG), field(rss, FEED_LANG)));
	a.publisher = field(rss, PUBLISHER);
	reading_publisher(r, &a, field(rss, FEED_TITLE));
	reading_article(r, &a);
}

static void
item_begin(struct rss *rss)
{
	for (int i = 0; i < ITEM_FIELDS; i++)
		buf_clear(&rss->fields[i]);
	rss->item_depth = rss->depth;
	rss->into = NULL;
	rss->broken[0] = '\0';
}

static void
item_end(struct rss *rss)
{
	if (rss->broken[0] != '\0') {
		reading_error(rss->reading, "broken XML at %s", rss->broken);
		rss->told = true;
	} else {
		item_read(rss);
	}
	rss->item_depth = 0;
	rss->into = NULL;
	rss->broken[0] = '\0';
	if (rss->reading->stop)
		xmlStopParser(rss->parser);
}

/* From here on characters go to a field. */
static void
collect(struct rss *rss, enum field f, enum markup markup)
{
	if (rss->fields[f].length > 0)
		return;
	rss->into = &rss->fields[f];
	rss->into_markup = rss->markup[f] = markup;
	rss->into_depth = rss->depth;
}

/* How an element of Atom says that its text is to be read. */
static enum markup
markup_told(const char *type, const char *mode)
{
	if (type == NULL)
		return PLAIN;
	if (strcmp(type, "xhtml") == 0 ||
	    strcmp(type, "application/xhtml+xml") == 0)
		return XHTML;
	if (strcmp(type, "html") == 0)
		return HTML;
	if (strcmp(type, "text/html") == 0)
		return mode != NULL && strcmp(mode, "xml") == 0 ? XHTML : HTML;
	return PLAIN;
}

/* <link href> of Atom, unless it leads to something else than the article. */
static void
atom_link(struct rss *rss, const struct attribute *attributes, int count)
{
	const char *rel = attribute(rss, attributes, count, "rel");

	if (rel == NULL || strcmp(rel, "alternate") == 0)
		set_field(rss, LINK, attribute(rss, attributes, count, "href"));
}

static void
item_child(struct rss *rss, const char *name, char v,
    const struct attribute *attributes, int count)
{
	if (v == 'a' && strcmp(name, "link") == 0) {
		atom_link(rss, attributes, count);
		return;
	}
	for (size_t i = 0; i < LENGTH(elements); i++) {
		const struct element *e = &elements[i];
		enum markup markup = e->markup;

		if (e->vocabulary != v || strcmp(e->name, name) != 0)
			continue;
		if (v == 'a')
			markup = markup_told(
			    attribute(rss, attributes, count, "type"),
			    attribute(rss, attributes, count, "mode"));
		collect(rss, e->field, markup);
		return;
	}
}

static void
head_child(struct rss *rss, const char *name, char v)
{
	if ((v == 'r' || v == 'a') && strcmp(name, "title") == 0)
		collect(rss, FEED_TITLE, PLAIN);
	else if ((v == 'r' || v == 'd') && strcmp(name, "language") == 0)
		collect(rss, FEED_LANG, PLAIN);
}

static bool
is_item(const char *name, char v)
{
	return (v == 'r' && strcmp(name, "item") == 0) ||
	       (v == 'a' && strcmp(name, "entry") == 0);
}

/* An element of markup inside of what is collected. */
static void
collect_tag(struct rss *rss, const char *open, const char *name)
{
	if (rss->into_markup == PLAIN)
		return;
	buf_adds(rss->into, open);
	buf_adds(rss->into, name);
	buf_addc(rss->into, '>');
}

static void
start(void *arg, const xmlChar *local, const xmlChar *prefix,
    const xmlChar *uri, int namespace_count, const xmlChar **namespace_list,
    int count, int defaulted, const xmlChar **list)
{
	const struct attribute *attributes = (const struct attribute *)list;
	const char *name = (const char *)local;
	struct rss *rss = arg;
	char v;

	(void)namespace_count, (void)namespace_list, (void)defaulted;
	if (++rss->depth > DEPTH_MAX) {
		strcpy(rss->broken, "too deep a place");
		xmlStopParser(rss->parser);
		return;
	}
	v = vocabulary(rss, (const char *)prefix, (const char *)uri);
	if (rss->depth == 1 && v == 'r' && strcmp(name, "feed") == 0) {
		rss->no_namespace_is_atom = true;
		v = 'a';
	}
	if (is_item(name, v)) {
		if (rss->item_depth > 0) /* the last one was never closed */
			item_end(rss);
		item_begin(rss);
		set_field(rss, LANG, attribute(rss, attributes, count, "lang"));
		set_field(
		    rss, ABOUT, attribute(rss, attributes, count, "about"));
	} else if (rss->into != NULL) {
		collect_tag(rss, "<", name);
	} else if (rss->item_depth > 0) {
		if (rss->depth == rss->item_depth + 1)
			item_child(rss, name, v, attributes, count);
	} else if (rss->head_depth > 0) {
		if (rss->depth == rss->head_depth + 1)
			head_child(rss, name, v);
	} else if (strcmp(name, "channel") == 0 || strcmp(name, "feed") == 0) {
		rss->head_depth = rss->depth;
		set_field(
		    rss, FEED_LANG, attribute(rss, attributes, count, "lang"));
	}
}

static void
end(void *arg, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
	struct rss *rss = arg;

	(void)prefix, (void)uri;
	if (rss->into != NULL && rss->depth == rss->into_depth)
		rss->into = NULL;
	else if (rss->into != NULL)
		collect_tag(rss, "</", (const char *)local);
	if (rss->item_depth > 0 && rss->depth == rss->item_depth)
		item_end(rss);
	if (rss->depth == rss->head_depth)
		rss->head_depth = 0;
	rss->depth--;
}

static void
characters(void *arg, const xmlChar *text, int length)
{
	const char *p = (const char *)text, *stop = p + length;
	struct rss *rss = arg;

	if (rss->into == NULL)
		return;
	if (rss->into_markup != XHTML) {
		buf_add(rss->into, p, (size_t)length);
		return;
	}
	for (; p < stop; p++) {
		if (*p == '<')
			buf_adds(rss->into, "&lt;");
		else if (*p == '&')
			buf_adds(rss->into, "&amp;");
		else
			buf_addc(rss->into, *p);
	}
}

static void
doctype(void *arg, const xmlChar *name, const xmlChar *external,
    const xmlChar *system)
{
	struct rss *rss = arg;

	(void)name, (void)external, (void)system;
	rss->refused = true;
	xmlStopParser(rss->parser);
}

/* Keep the first error that makes the XML of this item unsure. */
static void
xml_error(void *arg, xmlErrorPtr error)
{
	struct rss *rss = arg;
	int length;

	if (error->level != XML_ERR_FATAL || rss->broken[0] != '\0')
		return;
	/* its words are misleading where elements are still open */
	if (error->code == XML_ERR_DOCUMENT_END && rss->depth > 0)
		return;
	length = (int)strcspn(error->message ? error->message : "", "\n");
	snprintf(rss->broken, sizeof rss->broken, "line %d: %.*s", error->line,
	    length, error->message ? error->message : "");
}

static xmlSAXHandler handler = {
    .initialized = XML_SAX2_MAGIC,
    .startElementNs = start,
    .endElementNs = end,
    .characters = characters,
    .cdataBlock = characters,
    .ignorableWhitespace = characters,
    .internalSubset = doctype,
    .serror = xml_error,
};

static void
parse(struct rss *rss, const struct buf *text)
{
	size_t at = 0, length;

	while (at < text->length && !rss->reading->stop && !rss->refused) {
		length = text->length - at;
		if (length > CHUNK)
			length = CHUNK;
		xmlParseChunk(rss->parser, text->data + at, (int)length, 0);
		at += length;
	}
	if (!rss->reading->stop)
		xmlParseChunk(rss->parser, NULL, 0, 1);
}

/* What can only be said at the end. */
static void
finish(struct rss *rss)
{
	struct reading *r = rss->reading;

	if (r->stop)
		return;
	if (rss->refused)
		reading_error(r, "a document type declaration (DOCTYPE) is "
				 "not accepted in XML");
	else if (rss->item_depth > 0 ||
		 (!rss->told && (rss->depth > 0 || rss->broken[0] != '\0')))
		reading_error(r, "broken XML at %s",
		    rss->broken[0] ? rss->broken : "its end: incomplete");
}

void
rss_read(struct reading *r)
{
	struct rss rss = {.reading = r};
	struct buf text = {0};

	if (!mend_xml(&text, r->text, r->length)) {
		rss.refused = true;
	} else {
		rss.parser =
		    xmlCreatePushParserCtxt(&handler, &rss, NULL, 0, NULL);
		xmlCtxtUseOptions(
		    rss.parser, XML_PARSE_RECOVER | XML_PARSE_NONET);
		parse(&rss, &text);
	}
	finish(&rss);
	if (rss.parser != NULL) {
		xmlFreeDoc(rss.parser->myDoc);
		xmlFreeParserCtxt(rss.parser);
	}
	for (int i = 0; i < FIELD_COUNT; i++)
		buf_free(&rss.fields[i]);
	buf_free(&text);
}
