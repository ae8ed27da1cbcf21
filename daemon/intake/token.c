/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "intake/token.h"

/* The secret of clients that come over TCP. */

char *
token_read(const char *path)
{
	FILE *file = fopen(path, "re");
	char *line = NULL, *token;
	struct stat st;
	size_t room = 0;

	if (file == NULL || getline(&line, &room, file) <= 0) {
		log_warn("token_file %s", path);
		if (file != NULL)
			fclose(file);
		free(line);
		return NULL;
	}
	if (fstat(fileno(file), &st) == 0 && (st.st_mode & 07) != 0)
		log_warnx("token_file %s: everybody may read it", path);
	fclose(file);
	token = xstrndup(line + strspn(line, " \t"),
	    strcspn(line + strspn(line, " \t"), " \t\r\n"));
	free(line);
	if (*token != '\0')
		return token;
	log_warnx("token_file %s: the first line is empty", path);
	free(token);
	return NULL;
}

bool
token_equal(const char *right, const char *given)
{
	size_t length = strlen(right), other = strlen(given);
	volatile unsigned char different = length != other;

	for (size_t i = 0; i < other; i++)
		different |=
		    (unsigned char)(given[i] ^ right[length ? i % length : 0]);
	return length > 0 && different == 0;
}
