/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: any bytes as an analyst's file, read as a table of keywords and as
 * stanzas with the small lexicon's keywords. Exercises lexicon/stanza.c.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "lexicon/stanza.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define SIZE_MAX_READ 65536

/* Every line of a stanza has its key, value and place. */
static void
handle(void *arg, const struct stanza *s)
{
	size_t *sum = arg;

	*sum += strlen(s->kind) + strlen(s->id);
	for (size_t i = 0; i < s->count; i++) {
		if (s->lines[i].line <= s->line || s->lines[i].column < 1)
			abort();
		*sum += strlen(s->lines[i].key) + strlen(s->lines[i].value);
	}
}

/* A file that lives in memory, made once. */
static int
file(char path[64])
{
	static int fd = -1;

	if (fd < 0)
		fd = memfd_create("stanza", 0);
	if (fd < 0)
		abort();
	snprintf(path, 64, "/proc/self/fd/%d", fd);
	return fd;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct keywords *known;
	struct errors errors = {0};
	struct keywords *keywords;
	size_t sum = 0;
	char path[64];
	int fd = file(path);

	if (size > SIZE_MAX_READ)
		return -1;
	if (known == NULL)
		known = keywords_load(
		    "tests/data/lexicon/ar/keywords.lex", &errors);
	if (known == NULL || ftruncate(fd, 0) != 0 ||
	    pwrite(fd, data, size, 0) != (ssize_t)size)
		abort();
	stanza_read(path, known, handle, &sum, &errors);
	if ((errors.count > 0) != (errors.text.length > 0))
		abort();
	keywords = keywords_load(path, &errors);
	keywords_free(keywords);
	errors_free(&errors);
	return 0;
}
