/* SPDX-License-Identifier: ISC */
#ifndef RASID_TOKEN_H
#define RASID_TOKEN_H

#include <stdbool.h>

/*
 * The bearer token of a file: its first line without white space at its ends.
 * NULL after a warning if there is none; free(3) it.
 */
char *token_read(const char *path);

/* Compare in a time that depends on the length of what is given only. */
bool token_equal(const char *right, const char *given);

#endif
