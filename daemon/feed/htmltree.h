/* SPDX-License-Identifier: ISC */
#ifndef RASID_HTMLTREE_H
#define RASID_HTMLTREE_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

#include "base/buf.h"

/* True for an element that is left out with all that is in it. */
typedef bool html_skip(xmlNode *);

/* Bytes of HTML that are still read; its tree takes up to 80 times as much. */
#define HTML_MAX (4 * 1024 * 1024)

/*
 * Parse HTML in UTF-8; NULL if it is longer than HTML_MAX or nested deeper than
 * libxml2 follows (256). Free it with xmlFreeDoc().
 */
xmlDoc *htmltree_parse(const char *html, size_t length);

/* Add the text below an element, as html_text() does; skip may be NULL. */
void htmltree_text(xmlNode *, html_skip *skip, struct buf *text);

#endif
