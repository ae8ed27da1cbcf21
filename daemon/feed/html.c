/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>

#include "base/arena.h"
#include "base/buf.h"
#include "feed/html.h"
#include "feed/htmltree.h"

/* HTML to text: the tree of libxml2, walked once without recursion. */

#define PARSE_OPTIONS                                                          \
	(HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |      \
	    HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD |   \
	    HTML_PARSE_COMPACT)

#define ENTITY_LENGTH 32 /* of the longest name that is looked at */

/* What an element does to the text. Sorted by name. */
static const struct element {
	const char *name;
	int breaks; /* newlines before and behind it */
	bool hidden;
} elements[] = {
    {"address", 1, false},
    {"article", 2, false},
    {"aside", 2, false},
    {"audio", 0, true},
    {"blockquote", 2, false},
    {"br", 1, false},
    {"button", 0, true},
    {"canvas", 0, true},
    {"caption", 1, false},
    {"center", 1, false},
    {"dd", 1, false},
    {"details", 1, false},
    {"div", 1, false},
    {"dl", 2, false},
    {"dt", 1, false},
    {"fieldset", 1, false},
    {"figcaption", 1, false},
    {"figure", 1, false},
    {"footer", 1, false},
    {"form", 1, false},
    {"h1", 2, false},
    {"h2", 2, false},
    {"h3", 2, false},
    {"h4", 2, false},
    {"h5", 2, false},
    {"h6", 2, false},
    {"head", 0, true},
    {"header", 1, false},
    {"hr", 2, false},
    {"iframe", 0, true},
    {"li", 1, false},
    {"main", 2, false},
    {"menu", 1, false},
    {"nav", 1, false},
    {"noscript", 0, true},
    {"object", 0, true},
    {"ol", 2, false},
    {"option", 0, true},
    {"p", 2, false},
    {"pre", 2, false},
    {"script", 0, true},
    {"section", 2, false},
    {"select", 0, true},
    {"style", 0, true},
    {"svg", 0, true},
    {"table", 2, false},
    {"tbody", 1, false},
    {"template", 0, true},
    {"textarea", 0, true},
    {"title", 0, true},
    {"tr", 1, false},
    {"ul", 2, false},
    {"video", 0, true},
};

/* White space is held back until it is known what follows. */
struct writer {
	struct buf *text;
	int breaks;
	bool space;
};

static int
compare_element(const void *name, const void *element)
{
	return strcmp(name, ((const struct element *)element)->name);
}

static const struct element *
element_of(const xmlNode *node)
{
	return bsearch(node->name, elements,
	    sizeof elements / sizeof elements[0], sizeof elements[0],
	    compare_element);
}

/* Length of the white space that stands here; a no-break space is some. */
static size_t
space_length(const char *p)
{
	if (isspace((unsigned char)*p))
		return 1;
	return memcmp(p, "\xc2\xa0", strnlen(p, 2)) == 0 && *p ? 2 : 0;
}

static void
write_held(struct writer *w)
{
	if (w->text->length > 0) {
		if (w->breaks > 0)
			buf_add(w->text, "\n\n", (size_t)w->breaks);
		else if (w->space)
			buf_addc(w->text, ' ');
	}
	w->breaks = 0;
	w->space = false;
}

static void
write_text(struct writer *w, const char *p, bool lines_count)
{
	const char *run;
	size_t space;

	while (*p != '\0') {
		if ((space = space_length(p)) > 0) {
			w->space = true;
			if (lines_count && *p == '\n')
				w->breaks = w->breaks ? 2 : 1;
			p += space;
			continue;
		}
		for (run = p; *p != '\0' && space_length(p) == 0;)
			p++;
		write_held(w);
		buf_add(w->text, run, (size_t)(p - run));
	}
}

static void
write_break(struct writer *w, int breaks)
{
	if (w->breaks < breaks)
		w->breaks = breaks;
}

/* Enter a node: write what it is; true if its children are to be written. */
static bool
enter(struct writer *w, xmlNode *node, html_skip *skip)
{
	const struct element *element;

	if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
		write_text(w, (const char *)node->content,
		    node->parent != NULL &&
			strcmp((const char *)node->parent->name, "pre") == 0);
	if (node->type != XML_ELEMENT_NODE || (skip != NULL && skip(node)))
		return false;
	element = element_of(node);
	if (element == NULL) {
		if (strcmp((const char *)node->name, "td") == 0 ||
		    strcmp((const char *)node->name, "th") == 0)
			w->space = true;
		return true;
	}
	if (element->hidden)
		return false;
	/* <br><br> is how some end a paragraph */
	if (node->name[0] == 'b' && node->name[1] == 'r')
		write_break(w, w->breaks + 1 < 2 ? w->breaks + 1 : 2);
	else
		write_break(w, element->breaks);
	return true;
}

static void
leave(struct writer *w, const xmlNode *node)
{
	const struct element *element = element_of(node);

	if (element != NULL && strcmp(element->name, "br") != 0)
		write_break(w, element->breaks);
}

void
htmltree_text(xmlNode *root, html_skip *skip, struct buf *text)
{
	struct writer w = {.text = text};
	xmlNode *node = root;

	if (!enter(&w, root, NULL))
		return;
	while (node != NULL) {
		bool deeper = node == root || enter(&w, node, skip);

		if (deeper && node->children != NULL) {
			node = node->children;
			continue;
		}
		while (node != root && node->next == NULL) {
			if (node->type == XML_ELEMENT_NODE)
				leave(&w, node);
			node = node->parent;
		}
		if (node == root)
			return;
		if (node->type == XML_ELEMENT_NODE)
			leave(&w, node);
		node = node->next;
	}
}

xmlDoc *
htmltree_parse(const char *html, size_t length)
{
	htmlParserCtxt *parser;
	xmlDoc *tree;
	bool too_deep;

	if (length > HTML_MAX || (parser = htmlNewParserCtxt()) == NULL)
		return NULL;
	tree = htmlCtxtReadMemory(
	    parser, html, (int)length, NULL, "UTF-8", PARSE_OPTIONS);
	too_deep = parser->lastError.code == XML_ERR_INTERNAL_ERROR;
	htmlFreeParserCtxt(parser);
	if (too_deep) {
		xmlFreeDoc(tree);
		return NULL;
	}
	return tree != NULL ? tree : htmlNewDocNoDtD(NULL, NULL);
}

unsigned int
html_entity(const char *name)
{
	const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);

	if (strcmp(name, "apos") == 0)
		return '\'';
	return entity != NULL ? entity->value : 0;
}

/* The character of "&name;" or "&#1234;", its length in *length; 0 for none. */
static unsigned int
reference(const char *p, size_t *length)
{
	const char *semicolon = memchr(p, ';', strnlen(p, ENTITY_LENGTH));
	char name[ENTITY_LENGTH];
	unsigned long c;
	char *rest;

	if (semicolon == NULL || semicolon < p + 2)
		return 0;
	*length = (size_t)(semicolon - p) + 1;
	memcpy(name, p + 1, *length - 2);
	name[*length - 2] = '\0';
	if (name[0] != '#')
		return html_entity(name);
	if (tolower((unsigned char)name[1]) == 'x')
		c = isxdigit((unsigned char)name[2])
			? strtoul(name + 2, &rest, 16)
			: 0;
	else
		c = isdigit((unsigned char)name[1])
			? strtoul(name + 1, &rest, 10)
			: 0;
	if (c == 0 || *rest != '\0')
		return 0;
	return c <= 0x10ffff ? (unsigned int)c : 0xfffd;
}

/* Text without tags: characters for their names, everything else as it is. */
static const char *
decode_references(const char *text, struct arena *arena)
{
	struct buf buf = {0};
	const char *result;
	unsigned int c;
	size_t length;

	while (*text != '\0') {
		if (*text == '&' && (c = reference(text, &length)) != 0) {
			buf_addu(&buf, c == 0xa0 ? ' ' : c);
			text += length;
		} else {
			buf_addc(&buf, *text++);
		}
	}
	result = arena_strndup(arena, buf.length ? buf.data : "", buf.length);
	buf_free(&buf);
	return result;
}

const char *
html_text(const char *html, struct arena *arena)
{
	struct buf buf = {0};
	const char *text;
	xmlNode *root;
	xmlDoc *tree;

	if (strchr(html, '<') == NULL)
		return decode_references(html, arena);
	tree = htmltree_parse(html, strlen(html));
	if (tree == NULL)
		return NULL;
	root = xmlDocGetRootElement(tree);
	if (root != NULL)
		htmltree_text(root, NULL, &buf);
	xmlFreeDoc(tree);
	text = arena_strndup(arena, buf.length ? buf.data : "", buf.length);
	buf_free(&buf);
	return text;
}
