/* SPDX-License-Identifier: ISC */
#ifndef RASID_CONF_H
#define RASID_CONF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/buf.h"

/*
 * rasid.conf: "key = value" lines, "#" comment lines, and a stanza
 * "[feed NAME]" for what is known of a feed. Every option stands once in the
 * table of conf.c, with its range, default and help; the manual page and
 * --help-options are printed from there.
 */
struct conf_feed {
	char *name;
	char *publisher; /* the rest may be NULL: not told */
	char *country;	 /* ISO 3166 alpha-3 */
	char *time_zone;
	char *lang; /* BCP 47 */
	int line;   /* of its head */
};

/* What is less sure than this is left out, unless told otherwise. */
#define CONFIDENCE_MIN "0.35"

/* Texts are never NULL, "" is "none". Sizes in bytes, times in seconds. */
struct conf {
	char *database;
	char *config_dir; /* folders, divided by colons */
	char *state_dir;
	char *spool_dir;
	char *listen_socket;
	char *listen_tcp;
	char *token_file;
	char *time_zone;
	long workers; /* 0: as many as cores */
	long worker_memory;
	long article_timeout;
	long queue_limit;
	long in_flight;
	long max_body;
	long max_pending;
	long max_connections;
	long request_timeout;
	long idle_timeout;
	long spool_scan;
	long stop_timeout;
	long keep_bodies; /* days; 0: for ever */
	double confidence_min;
	struct conf_feed *feeds; /* in order of the file */
	size_t feed_count;
};

/* Where the configuration is looked for without -f. */
#define CONF_PATH "/etc/rasid/rasid.conf"

/* The defaults alone. */
struct conf *conf_new(void);
void conf_free(struct conf *);

/*
 * Read a file over the defaults. NULL if anything is wrong: every error is
 * added to errors, one a line, as "file:line: message".
 */
struct conf *conf_load(const char *path, struct buf *errors);

/* A feed's stanza, or NULL. */
const struct conf_feed *conf_feed(const struct conf *, const char *name);

/*
 * The folders of config_dir in order: a NULL-terminated array that is freed
 * in one piece with free(3).
 */
char **conf_folders(const struct conf *, size_t *count);

/* Print all options with range, default and help: for people, or in mdoc. */
void conf_help(FILE *);
void conf_help_mdoc(FILE *);

#endif
