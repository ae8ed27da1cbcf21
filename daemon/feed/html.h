/* SPDX-License-Identifier: ISC */
#ifndef RASID_HTML_H
#define RASID_HTML_H

struct arena;

/*
 * The text of a piece of HTML in UTF-8, as feeds carry it: entities become
 * characters, ends of blocks become newlines (two behind a paragraph), other
 * white space one blank; scripts and styles are left out. Text without any
 * markup keeps its lines. NULL if it is longer (4 MiB) or nested deeper (256)
 * than any real page: HTML_TOO_MUCH says so to its sender.
 */
const char *html_text(const char *html, struct arena *);

#define HTML_TOO_MUCH "HTML is nested too deeply or longer than 4 MiB"

/*
 * A character that HTML knows by name ("nbsp"), as a code point; 0 if none.
 * The name is NUL-terminated and without & and ;.
 */
unsigned int html_entity(const char *name);

#endif
