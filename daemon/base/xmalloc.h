/* SPDX-License-Identifier: ISC */
#ifndef RASID_XMALLOC_H
#define RASID_XMALLOC_H

#include <stddef.h>

/*
 * Allocate or die: no caller has an out-of-memory branch. What is returned is
 * never NULL and is freed with free(3).
 */
void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xreallocarray(void *old, size_t count, size_t size);
char *xstrdup(const char *text);
char *xstrndup(const char *text, size_t length);
char *xasprintf(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
