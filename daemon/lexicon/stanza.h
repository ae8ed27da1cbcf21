/* SPDX-License-Identifier: ISC */
#ifndef RASID_STANZA_H
#define RASID_STANZA_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * The files that analysts write: stanzas divided by blank lines, one fact a
 * line, "keyword value", "#" begins a comment line. The first line of a stanza
 * is its head: what it is, and its permanent id. Keywords may be Arabic; the
 * table of synonyms is itself a file (keywords.lex).
 */
struct stanza_line {
	const char *key;   /* canonical ASCII keyword */
	const char *value; /* rest of the line, trimmed; never NULL */
	int line;
	int column; /* of the value, in code points from 1 */
};

struct stanza {
	const char *file;
	const char *kind; /* canonical ASCII keyword of the head */
	const char *id;
	int line;
	int column;
	const struct stanza_line *lines; /* without the head */
	size_t count;
};

/* Everything wrong in an analyst's files, collected: never just the first. */
struct errors {
	struct buf text; /* messages, each as file:line:column and a caret */
	size_t count;
};

struct keywords;

/* Name spaces of keywords. */
enum keyword_space {
	KEYWORD_HEAD,	 /* what a stanza is */
	KEYWORD_KEY,	 /* a fact's name */
	KEYWORD_VALUE,	 /* a fact's fixed value */
	KEYWORD_SLOT,	 /* a slot of a pattern */
	KEYWORD_FEATURE, /* a feature tested in a pattern */
	KEYWORD_CLASS,	 /* a class of words that the program itself asks for */
	KEYWORD_LABEL,	 /* what people read in explanations */
	KEYWORD_SPACES,
};

/*
 * Read the table of keywords: lines "SPACE CANONICAL SYNONYM…" with SPACE one
 * of head, key, value, slot, feature, class, label.
 * Returns NULL, with errors added, if the file can't be read.
 */
struct keywords *keywords_load(const char *path, struct errors *);
void keywords_free(struct keywords *);

/* The canonical ASCII word of a synonym, or NULL; any spelling that folds. */
const char *keywords_find(
    const struct keywords *, enum keyword_space, const char *word);

/* The first synonym of a canonical word, or NULL. */
const char *keywords_name(
    const struct keywords *, enum keyword_space, const char *canonical);

/* The known word of a space that is nearest to a misspelt one, or NULL. */
const char *keywords_nearest(
    const struct keywords *, enum keyword_space, const char *word);

/* Whether a fact stands with the value yes. */
bool stanza_is(const struct stanza *, const struct keywords *, const char *key);

/* Called for each stanza in turn; the stanza lives until it returns. */
typedef void stanza_handler(void *arg, const struct stanza *);

/* Read a file; errors (with a did-you-mean for keywords) are added. */
void stanza_read(const char *path, const struct keywords *, stanza_handler *,
    void *arg, struct errors *);

/* Values of a key: the first (NULL if none), or the one after a line. */
const struct stanza_line *stanza_get(const struct stanza *, const char *key);
const struct stanza_line *stanza_next(
    const struct stanza *, const char *key, const struct stanza_line *after);

/*
 * Add an error at a place of a file. The line is read again from the file and
 * printed with a caret under the column (0: no caret; line 0: the file).
 */
void errors_add(struct errors *, const char *file, int line, int column,
    const char *format, ...) __attribute__((format(printf, 5, 6)));
void errors_free(struct errors *);

#endif
