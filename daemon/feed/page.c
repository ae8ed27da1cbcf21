/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "feed/html.h"
#include "feed/htmltree.h"
#include "feed/reading.h"

/*
 * One article from a whole web page. Its facts stand in <meta> and <link>; its
 * text is what the page itself marks as article, or else the element with most
 * text in paragraphs. Each paragraph counts for its parent, half for its
 * grandparent, and for every marked element around it.
 *
 * What is known of an element is kept in the _private member of its libxml2
 * node, so that each is looked at once: the mark in the two lowest bits, then
 * whether it is, or is inside of, what is not the article, then the points.
 */
#define CHROME_BIT 4u
#define POINTS_SHIFT 3

#define ENOUGH_WITHOUT_PARAGRAPHS 140 /* bytes */
#define LINKS_PERCENT 70	      /* from here a list is a menu */

/* How sure an element is to be the article, best first. */
enum mark { MARK_BODY, MARK_ARTICLE, MARK_MAIN, MARK_NONE, MARK_COUNT };

struct page {
	const struct reading *reading;
	const char *og_title, *h1, *title;
	const char *published, *time;
	const char *canonical, *og_url;
	const char *site, *lang;
	xmlNode *best[MARK_COUNT];
	xmlNode *body;
};

/* <meta> by property, name or itemprop; the first one told wins. */
static const struct {
	const char *name;
	size_t offset;
} metas[] = {
    {"og:title", offsetof(struct page, og_title)},
    {"twitter:title", offsetof(struct page, title)},
    {"og:url", offsetof(struct page, og_url)},
    {"og:site_name", offsetof(struct page, site)},
    {"article:published_time", offsetof(struct page, published)},
    {"og:article:published_time", offsetof(struct page, published)},
    {"datePublished", offsetof(struct page, published)},
    {"date", offsetof(struct page, published)},
    {"pubdate", offsetof(struct page, published)},
    {"publishdate", offsetof(struct page, published)},
    {"publish-date", offsetof(struct page, published)},
    {"dc.date", offsetof(struct page, published)},
    {"dc.date.issued", offsetof(struct page, published)},
    {"dcterms.created", offsetof(struct page, published)},
};

/* Elements of a page that are not its article. */
static const char *const chrome[] = {
    "nav",
    "aside",
    "footer",
    "figcaption",
    "button",
    "h1",
    "time",
    "label",
};

/* The same by class or id, where these or their first part are so named. */
static const char *const chrome_classes[] = {
    "related",
    "share",
    "sharing",
    "social",
    "comments",
    "comment",
    "sidebar",
    "footer",
    "menu",
    "navbar",
    "breadcrumb",
    "breadcrumbs",
    "tags",
    "newsletter",
    "cookie",
    "advert",
    "advertisement",
    "ads",
    "caption",
    "wp-caption-text",
    "copyright",
    "byline",
};

#define LENGTH(array) (sizeof(array) / sizeof(array)[0])

static bool
is(const xmlNode *node, const char *name)
{
	return strcmp((const char *)node->name, name) == 0;
}

/* An attribute's value in the arena, or NULL. */
static const char *
attribute(const struct page *page, xmlNode *node, const char *name)
{
	xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)name);
	const char *copy = reading_trim(page->reading, (const char *)value);

	xmlFree(value);
	return copy;
}

static const char *
node_text(const struct page *page, xmlNode *node, html_skip *skip)
{
	struct buf buf = {0};
	const char *text;

	htmltree_text(node, skip, &buf);
	text = reading_trim(page->reading, buf.length ? buf.data : NULL);
	buf_free(&buf);
	return text;
}

/* The next element in document order, NULL behind the last below root. */
static xmlNode *
next_node(const xmlNode *root, xmlNode *node)
{
	if (node->children != NULL && node->type == XML_ELEMENT_NODE)
		return node->children;
	while (node != root && node->next == NULL)
		node = node->parent;
	return node == root ? NULL : node->next;
}

/* Bytes of text below a node; only inside of links if so wanted. */
static size_t
text_length(xmlNode *root, bool links)
{
	size_t length = 0;

	for (xmlNode *n = root; n != NULL; n = next_node(root, n)) {
		bool inside = !links;

		if (n->type != XML_TEXT_NODE)
			continue;
		for (xmlNode *up = n->parent; !inside && up != root->parent;
		     up = up->parent)
			inside = is(up, "a");
		if (inside)
			length += strlen((const char *)n->content);
	}
	return length;
}

/* One of the class names stands there, alone or before - or _. */
static bool
names_chrome(const xmlChar *value)
{
	const char *p = (const char *)value;
	size_t length, name;

	while (p != NULL && *p != '\0') {
		length = strcspn(p, " \t\r\n");
		for (size_t i = 0; i < LENGTH(chrome_classes); i++) {
			name = strlen(chrome_classes[i]);
			if (length >= name &&
			    strncasecmp(p, chrome_classes[i], name) == 0 &&
			    (length == name || p[name] == '-' ||
				p[name] == '_'))
				return true;
		}
		p += length;
		p += strspn(p, " \t\r\n");
	}
	return false;
}

static bool
has_chrome_class(xmlNode *node)
{
	static const char *const attributes[] = {"class", "id"};
	bool found = false;

	if (is(node, "body") || is(node, "article") || is(node, "main"))
		return false;
	for (size_t i = 0; i < LENGTH(attributes) && !found; i++) {
		xmlChar *value =
		    xmlGetNoNsProp(node, (const xmlChar *)attributes[i]);

		found = names_chrome(value);
		xmlFree(value);
	}
	return found;
}

/* By its name or class an element is not part of the article. */
static bool
named_chrome(xmlNode *node)
{
	for (size_t i = 0; i < LENGTH(chrome); i++) {
		if (is(node, chrome[i]))
			return true;
	}
	return node->properties != NULL && has_chrome_class(node);
}

/* What of the article's element is left out; lists of links are menus. */
static bool
is_chrome(xmlNode *node)
{
	if ((is(node, "ul") || is(node, "ol")) &&
	    text_length(node, true) * 100 >=
		text_length(node, false) * LINKS_PERCENT)
		return true;
	return named_chrome(node);
}

static uintptr_t
known(const xmlNode *node)
{
	return (uintptr_t)node->_private;
}

static size_t
points(const xmlNode *node)
{
	return node != NULL ? known(node) >> POINTS_SHIFT : 0;
}

static void
add_points(xmlNode *node, size_t more)
{
	node->_private = (void *)(known(node) + (more << POINTS_SHIFT));
}

static enum mark
mark_of(const xmlNode *node)
{
	return (enum mark)(known(node) & 3);
}

static bool
has_value(xmlNode *node, const char *name, const char *wanted)
{
	xmlChar *value = xmlGetNoNsProp(node, (const xmlChar *)name);
	bool equal = value != NULL && strcmp((char *)value, wanted) == 0;

	xmlFree(value);
	return equal;
}

static enum mark
find_mark(xmlNode *node)
{
	if (node->properties == NULL && !is(node, "article") &&
	    !is(node, "main"))
		return MARK_NONE;
	if (has_value(node, "itemprop", "articleBody"))
		return MARK_BODY;
	if (is(node, "article"))
		return MARK_ARTICLE;
	if (is(node, "main") || has_value(node, "role", "main"))
		return MARK_MAIN;
	return MARK_NONE;
}

static bool
is_element(const xmlNode *node)
{
	return node != NULL && node->type == XML_ELEMENT_NODE;
}

/* Note the mark of an element, and whether it is out of the article. */
static void
look_at(xmlNode *node)
{
	uintptr_t above = is_element(node->parent) ? known(node->parent) : 0;
	bool out = (above & CHROME_BIT) != 0 ||
		   (!is(node, "body") && named_chrome(node));

	node->_private =
	    (void *)((uintptr_t)find_mark(node) | (out ? CHROME_BIT : 0));
}

/* Give a paragraph's points to those who hold it. */
static void
count_paragraph(xmlNode *p)
{
	size_t length = text_length(p, false) - text_length(p, true);
	xmlNode *parent = p->parent;

	if (known(p) & CHROME_BIT)
		return;
	for (xmlNode *up = parent; is_element(up); up = up->parent) {
		if (mark_of(up) != MARK_NONE)
			add_points(up, length);
		else if (up == parent)
			add_points(up, length);
		else if (up == parent->parent)
			add_points(up, length / 2);
	}
}

static void
read_meta(struct page *page, xmlNode *node)
{
	static const char *const names[] = {"property", "name", "itemprop"};
	const char *name = NULL;

	for (size_t i = 0; i < LENGTH(names) && name == NULL; i++)
		name = attribute(page, node, names[i]);
	if (name == NULL)
		return;
	for (size_t i = 0; i < LENGTH(metas); i++) {
		const char **field =
		    (const char **)((char *)page + metas[i].offset);

		if (strcasecmp(name, metas[i].name) == 0 && *field == NULL)
			*field = attribute(page, node, "content");
	}
}

static void
read_link(struct page *page, xmlNode *node)
{
	const char *rel = attribute(page, node, "rel");

	if (rel != NULL && strcasecmp(rel, "canonical") == 0 &&
	    page->canonical == NULL)
		page->canonical = attribute(page, node, "href");
}

/* Note what an element tells about the article. */
static void
read_element(struct page *page, xmlNode *node)
{
	if (is(node, "meta"))
		read_meta(page, node);
	else if (is(node, "link"))
		read_link(page, node);
	else if (is(node, "html"))
		page->lang = attribute(page, node, "lang");
	else if (is(node, "body") && page->body == NULL)
		page->body = node;
	else if (is(node, "time") && page->time == NULL)
		page->time = attribute(page, node, "datetime");
	else if (is(node, "h1") && page->h1 == NULL)
		page->h1 = node_text(page, node, NULL);
	else if (is(node, "p"))
		count_paragraph(node);
}

/* <title> is not shown, so its text is not to be had by walking it. */
static void
read_title(struct page *page, xmlNode *node)
{
	if (is(node, "title") && page->title == NULL &&
	    node->children != NULL && node->children->type == XML_TEXT_NODE)
		page->title = reading_trim(
		    page->reading, (const char *)node->children->content);
}

/* The element with most points, for each way of being marked. */
static void
find_best(struct page *page, xmlNode *root)
{
	for (xmlNode *n = root; n != NULL; n = next_node(root, n)) {
		const xmlNode *best;
		enum mark mark;

		if (n->type != XML_ELEMENT_NODE || known(n) & CHROME_BIT)
			continue;
		mark = mark_of(n);
		best = page->best[mark];
		if (best != NULL ? points(n) > points(best)
				 : mark != MARK_NONE || points(n) > 0)
			page->best[mark] = n;
	}
}

/* The element that holds the article. */
static xmlNode *
article_element(const struct page *page)
{
	xmlNode *block = page->best[MARK_NONE];

	for (enum mark mark = MARK_BODY; mark < MARK_NONE; mark++) {
		xmlNode *node = page->best[mark];

		if (node == NULL || points(node) * 2 < points(block))
			continue;
		if (points(node) > 0 ||
		    text_length(node, false) > ENOUGH_WITHOUT_PARAGRAPHS)
			return node;
	}
	return points(block) > 0 ? block : page->body;
}

static const char *
either(const char *first, const char *second)
{
	return first != NULL ? first : second;
}

static void
read_page(struct reading *r, xmlNode *root)
{
	struct page page = {.reading = r};
	struct article a = {0};
	xmlNode *holder;

	for (xmlNode *n = root; n != NULL; n = next_node(root, n)) {
		if (n->type != XML_ELEMENT_NODE)
			continue;
		look_at(n);
		read_element(&page, n);
		read_title(&page, n);
	}
	find_best(&page, root);
	holder = article_element(&page);
	a.title = either(page.og_title, either(page.h1, page.title));
	if (holder != NULL)
		a.body = node_text(&page, holder, is_chrome);
	a.published =
	    either(reading_date(r, page.published), reading_date(r, page.time));
	a.url = either(page.canonical, page.og_url);
	a.lang = reading_lang(r, page.lang);
	reading_publisher(r, &a, page.site);
	reading_article(r, &a);
}

void
page_read(struct reading *r)
{
	xmlDoc *tree = htmltree_parse(r->text, r->length);
	xmlNode *root;

	if (tree == NULL) {
		reading_error(r, "%s", HTML_TOO_MUCH);
		return;
	}
	root = xmlDocGetRootElement(tree);
	if (root != NULL)
		read_page(r, root);
	else
		reading_error(r, "HTML without any element");
	xmlFreeDoc(tree);
}
