/* SPDX-License-Identifier: ISC */
#ifndef RASID_LETTERS_H
#define RASID_LETTERS_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Arabic letters as ASCII characters, one a letter (Buckwalter's
 * transliteration), so that morphology can be written down as strings:
 *
 *	' | > & < }   hamza, alef madda, hamza on alef, on waw, under alef, on
 *ya A b p t v j H x d * r z s $ S D T Z E g f q k l m n h w Y y P J V G the
 *Persian letters of foreign names
 *
 * p is ta marbuta, Y is alef maqsura (final ya without dots).
 */
enum { LETTERS_MAX = 30 };

/* A word as it was typed: its letters and the diacritics on each. */
struct spelling {
	char letters[LETTERS_MAX + 1];
	char vowels[LETTERS_MAX + 1];  /* a i u, or '.' if none was typed */
	bool doubled[LETTERS_MAX + 1]; /* has a shadda */
	size_t length;
};

/* Read one word of UTF-8. Returns NULL, or what is wrong with it. */
const char *letters_read(const char *utf8, struct spelling *);

/* Bytes that a word of letters takes as UTF-8, NUL included. */
enum { LETTERS_UTF8 = 2 * LETTERS_MAX + 40 };

/* Write transliterated letters as UTF-8 into LETTERS_UTF8 bytes. */
void letters_write(const char *letters, char *utf8);

#endif
