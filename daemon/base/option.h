/* SPDX-License-Identifier: ISC */
#ifndef RASID_OPTION_H
#define RASID_OPTION_H

#include <stdbool.h>
#include <stddef.h>

/*
 * One option of the configuration file: how its text becomes the value at its
 * place in struct conf or struct conf_feed. The function returns NULL, or
 * what is wrong in words.
 */
struct option;
typedef const char *option_set(
    const struct option *, void *place, const char *);

struct option {
	const char *name;
	const char *type; /* for people */
	option_set *set;
	size_t offset; /* of its place */
	bool is_text;  /* the place is a char * that free(3) takes */
	long min, max; /* of numbers, sizes and times; 0, 0: no range */
	const char *fallback;
	const char *help;
};

struct option_table {
	const struct option *options;
	size_t count;
};

extern const struct option_table option_main; /* the top of the file */
extern const struct option_table option_feed; /* a stanza [feed NAME] */

#endif
