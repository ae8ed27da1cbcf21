/* SPDX-License-Identifier: ISC */
#ifndef RASID_LIBRARY_H
#define RASID_LIBRARY_H

#include <stddef.h>

#include "lexicon/stanza.h"

/*
 * All stanzas of all files below some folders, by id. A folder named later
 * adds to the ones before it, replaces stanzas of the same kind and id, or
 * switches them off ("off ID"). The version is a hash of what was read.
 */
struct library;

/*
 * Read FOLDER/LANGUAGE/keywords.lex, then every .lex and .rules file below
 * FOLDER/LANGUAGE in order of their paths. Errors are added; what could be
 * read is returned, NULL if nothing could.
 */
struct library *library_load(const char *const *folders, size_t count,
    const char *language, struct errors *);
void library_free(struct library *);

/* Hand over every stanza of a kind, in the order of files and lines. */
void library_each(
    const struct library *, const char *kind, stanza_handler *, void *arg);

/*
 * Forget the places: there may be a hundred thousand, and a lexicon that was
 * made has all of them.
 */
void library_drop_places(struct library *);

const struct keywords *library_keywords(const struct library *);

/* 16 hex digits. */
const char *library_version(const struct library *);

#endif
