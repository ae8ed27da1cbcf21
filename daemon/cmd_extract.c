/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/jobs.h"
#include "base/log.h"
#include "base/progress.h"
#include "cmd.h"
#include "base/conf.h"
#include "events/confidence.h"
#include "events/record.h"
#include "extract.h"
#include "feed/feed.h"
#include "feed/published.h"

/*
 * rasid extract: articles in, events out, one a line. NDJSON is cut into units
 * of whole lines, so that memory does not grow with the file; all else is one
 * unit a file. Units are worked on here or by several processes; what is
 * printed is the same.
 */

static const char help[] =
    "Usage: rasid extract [OPTION]... [FILE]...\n"
    "\n"
    "Read articles and print their events, one JSON object a line, in the "
    "order\n"
    "of the input. Articles may be NDJSON, a JSON object or array, JSON Feed,\n"
    "RSS, Atom, HTML or plain text, which is seen from the content. Without a\n"
    "FILE, or where it is -, standard input is read.\n"
    "\n"
    "  -c, --config DIR     lexicons and rules; may be repeated, later ones "
    "add\n"
    "                       to earlier ones. Default: the folders in\n"
    "                       $RASID_CONFIG (divided by colons), or the "
    "package's\n"
    "                       and /etc/rasid\n"
    "  -j, --jobs N         work in N processes; the output is the same\n"
    "      --date DATE      publication of articles that tell none\n"
    "      --publisher NAME publisher of articles that tell none\n"
    "      --feed NAME      feed of articles that tell none; qualifies their "
    "ids\n"
    "      --lang TAG       language of articles that tell none (default: ar)\n"
    "      --confidence-min N  leave out events of a lower confidence\n"
    "                       (default: " CONFIDENCE_MIN ")\n"
    "      --evidence       show what the confidence was worked out from\n"
    "      --names          print instead the parties, places and sources "
    "that\n"
    "                       the articles name, with what they stand for\n"
    "      --help           show this\n"
    "\n"
    "What can't be read is reported on standard error by the article's place "
    "in\n"
    "its file, counted from 1; the rest is read all the same.\n"
    "\n"
    "Exit status: 0 all was read, 1 something could not be read, 2 wrong "
    "usage.\n";

enum {
	OPTION_DATE = 256,
	OPTION_PUBLISHER,
	OPTION_FEED,
	OPTION_LANG,
	OPTION_CONFIDENCE,
	OPTION_EVIDENCE,
	OPTION_NAMES,
};

static const struct option options[] = {
    {"config", required_argument, NULL, 'c'},
    {"jobs", required_argument, NULL, 'j'},
    {"date", required_argument, NULL, OPTION_DATE},
    {"publisher", required_argument, NULL, OPTION_PUBLISHER},
    {"feed", required_argument, NULL, OPTION_FEED},
    {"lang", required_argument, NULL, OPTION_LANG},
    {"confidence-min", required_argument, NULL, OPTION_CONFIDENCE},
    {"evidence", no_argument, NULL, OPTION_EVIDENCE},
    {"names", no_argument, NULL, OPTION_NAMES},
    {"help", no_argument, NULL, 'h'},
    {0},
};

#define UNIT_SIZE (128 * 1024)
#define WHOLE_MAX (1024L * 1024 * 1024) /* of a file that is one unit */

/* What a unit begins with; its bytes follow. */
struct unit_head {
	size_t file;  /* index into files */
	size_t first; /* items of the file that stand before it */
	bool lines;
};

/* What a result begins with; events follow, then messages, each with NUL. */
struct result_head {
	size_t file, first;
	size_t articles, events;
	size_t output; /* bytes of events */
};

struct extract {
	struct knowledge *knowledge;
	struct article defaults;
	char date[PUBLISHED_SIZE];
	char *const *files;
	size_t file_count;

	/* the file that is read */
	size_t file;
	int fd; /* -1: none is open */
	bool lines, at_end;
	size_t items;
	struct buf ahead; /* read, not yet in a unit */

	/* work on a unit */
	struct arena *articles, *events;
	struct buf *output;
	struct buf messages;
	struct result_head head;

	/* what came out */
	size_t article_total, event_total;
	bool failed;
	bool show_evidence;
	bool names; /* instead of events */
	double confidence_min;
};

static const char *
file_name(const struct extract *x, size_t file)
{
	return strcmp(x->files[file], "-") == 0 ? "standard input"
						: x->files[file];
}

/* Reading: source of units */

/* Read until so much is ahead, or the end. */
static void
read_ahead(struct extract *x, size_t want)
{
	char bytes[65536];
	ssize_t n;

	while (!x->at_end && x->ahead.length < want) {
		n = read(x->fd, bytes, sizeof bytes);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			log_warn("%s", file_name(x, x->file));
			x->failed = true;
		}
		if (n <= 0)
			x->at_end = true;
		else
			buf_add(&x->ahead, bytes, (size_t)n);
	}
}

/* Open the next file that can be opened; false if there is none. */
static bool
open_next(struct extract *x)
{
	for (; x->file < x->file_count; x->file++) {
		const char *path = x->files[x->file];

		x->fd = strcmp(path, "-") == 0 ? dup(STDIN_FILENO)
					       : open(path, O_RDONLY);
		if (x->fd >= 0)
			break;
		log_warn("%s", path);
		x->failed = true;
	}
	if (x->file == x->file_count)
		return false;
	buf_clear(&x->ahead);
	x->at_end = false;
	x->items = 0;
	read_ahead(x, UNIT_SIZE);
	/* It takes two lines to see that there is one object in each. */
	x->lines = !x->at_end && feed_is_lines(x->ahead.data, x->ahead.length);
	return true;
}

static void
close_file(struct extract *x)
{
	close(x->fd);
	x->fd = -1;
	x->file++;
}

/* Lines that are not blank. */
static size_t
count_items(const char *p, size_t length)
{
	const char *end = p + length, *newline;
	size_t count = 0;

	while (p < end) {
		newline = memchr(p, '\n', (size_t)(end - p));
		if (newline == NULL)
			newline = end;
		while (p < newline && strchr(" \t\r", *p) != NULL)
			p++;
		count += p < newline;
		p = newline + 1;
	}
	return count;
}

/* How much of what is ahead makes the next unit. */
static size_t
unit_length(struct extract *x)
{
	const char *newline = NULL;

	read_ahead(x, x->lines ? UNIT_SIZE : WHOLE_MAX);
	if (!x->lines)
		return x->ahead.length;
	while (!x->at_end) {
		newline = memrchr(x->ahead.data, '\n', x->ahead.length);
		if (newline != NULL)
			return (size_t)(newline - x->ahead.data) + 1;
		if (x->ahead.length >= WHOLE_MAX)
			break;
		read_ahead(x, x->ahead.length + UNIT_SIZE);
	}
	return x->ahead.length;
}

/* Move what is ahead into a unit. */
static void
unit_fill(struct extract *x, struct buf *unit, size_t length)
{
	struct unit_head head = {
	    .file = x->file,
	    .first = x->items,
	    .lines = x->lines,
	};

	buf_add(unit, &head, sizeof head);
	buf_add(unit, x->ahead.data, length);
	if (x->lines)
		x->items += count_items(x->ahead.data, length);
	buf_drop(&x->ahead, length);
}

static bool
source(void *arg, struct buf *unit)
{
	struct extract *x = arg;
	size_t length;

	while (unit->length == 0) {
		if (x->fd < 0 && !open_next(x))
			return false;
		length = unit_length(x);
		if (!x->at_end && x->ahead.length >= WHOLE_MAX) {
			log_warnx("%s: larger than 1 GiB and no NDJSON",
			    file_name(x, x->file));
			x->failed = true;
			close_file(x);
			continue;
		}
		if (length > 0)
			unit_fill(x, unit, length);
		if (x->at_end && x->ahead.length == 0)
			close_file(x);
	}
	return true;
}

/* Work on a unit */

/* Print the events of an article; how many. */
static size_t
print_events(struct extract *x, const struct article *a)
{
	struct event_list list = extract_article(x->knowledge, a, x->events);

	confidence_keep(&list, x->confidence_min);
	for (size_t i = 0; i < list.count; i++) {
		if (!x->show_evidence)
			list.events[i].evidence = NULL;
		record_json(x->output, a, &list.events[i],
		    knowledge_version(x->knowledge));
	}
	return list.count;
}

/* Print what an article names; how many lines. */
static size_t
print_names(struct extract *x, const struct article *a)
{
	struct roster roster = extract_roster(x->knowledge, a, x->events);

	for (size_t i = 0; i < roster.count; i++)
		record_roster(x->output, a, &roster.entries[i]);
	return roster.count;
}

static bool
on_article(void *arg, size_t index, struct article *a)
{
	struct extract *x = arg;

	(void)index;
	log_article(a->id);
	x->head.events += x->names ? print_names(x, a) : print_events(x, a);
	x->head.articles++;
	log_article(NULL);
	arena_reset(x->events);
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	struct extract *x = arg;

	buf_printf(&x->messages, "article %zu: %s", x->head.first + index + 1,
	    message);
	buf_addc(&x->messages, '\0');
}

static void
work(void *arg, const struct buf *unit, struct buf *result)
{
	struct extract *x = arg;
	struct feed_handler handler = {on_article, on_error, x};
	const char *bytes = unit->data + sizeof(struct unit_head);
	size_t length = unit->length - sizeof(struct unit_head);
	struct unit_head head;

	memcpy(&head, unit->data, sizeof head);
	x->head = (struct result_head){.file = head.file, .first = head.first};
	x->output = result;
	buf_clear(&x->messages);
	buf_add(result, &x->head, sizeof x->head);
	if (head.lines)
		feed_read_lines(
		    bytes, length, &x->defaults, x->articles, &handler);
	else
		feed_read(
		    bytes, length, NULL, &x->defaults, x->articles, &handler);
	x->head.output = result->length - sizeof x->head;
	memcpy(result->data, &x->head, sizeof x->head);
	buf_add(result, x->messages.data, x->messages.length);
	arena_reset(x->articles);
}

/* Printing: sink of results */

static void
sink(void *arg, const struct buf *result)
{
	struct extract *x = arg;
	const char *end = result->data + result->length, *p;
	struct result_head head;

	memcpy(&head, result->data, sizeof head);
	p = result->data + sizeof head;
	if (fwrite(p, 1, head.output, stdout) != head.output)
		fatal("standard output");
	for (p += head.output; p < end; p += strlen(p) + 1) {
		progress_clear();
		log_warnx("%s: %s", file_name(x, head.file), p);
		x->failed = true;
	}
	x->article_total += head.articles;
	x->event_total += head.events;
	/* On one terminal the events themselves show it. */
	if (!isatty(STDOUT_FILENO))
		progress_show("%zu articles, %zu %s", x->article_total,
		    x->event_total, x->names ? "names" : "events");
}

/* The command */

static int
run(struct extract *x, int processes)
{
	struct jobs jobs = {source, work, sink, x};
	bool well;

	x->articles = arena_new();
	x->events = arena_new();
	x->fd = -1;
	well = jobs_run(&jobs, processes);
	progress_end();
	if (fflush(stdout) != 0)
		fatal("standard output");
	arena_free(x->articles);
	arena_free(x->events);
	buf_free(&x->ahead);
	buf_free(&x->messages);
	return well && !x->failed ? CMD_OK : CMD_FAILED;
}

/* A number of processes, or -1. */
static int
read_jobs(const char *text)
{
	char *rest;
	long n = strtol(text, &rest, 10);

	return *text != '\0' && *rest == '\0' && n >= 1 && n <= JOBS_MAX
		   ? (int)n
		   : -1;
}

static bool
read_share(const char *text, double *share)
{
	char *rest;

	*share = strtod(text, &rest);
	return rest != text && *rest == '\0' && *share >= 0 && *share <= 1;
}

/* Take one option; false, after saying why, if it is wrong. */
static bool
take_option(
    struct extract *x, int c, struct cmd_folders *folders, int *processes)
{
	switch (c) {
	case 'c':
		cmd_folders_add(folders, optarg);
		return true;
	case 'j':
		*processes = read_jobs(optarg);
		if (*processes < 0)
			log_warnx("--jobs wants a number from 1 to %d, not "
				  "\"%s\"",
			    JOBS_MAX, optarg);
		return *processes > 0;
	case OPTION_DATE:
		x->defaults.published = x->date;
		if (published_read(optarg, x->date))
			return true;
		log_warnx("--date: \"%s\" is no date", optarg);
		return false;
	case OPTION_PUBLISHER:
		x->defaults.publisher = optarg;
		return true;
	case OPTION_FEED:
		x->defaults.feed = optarg;
		return true;
	case OPTION_LANG:
		x->defaults.lang = optarg;
		return true;
	case OPTION_CONFIDENCE:
		if (read_share(optarg, &x->confidence_min))
			return true;
		log_warnx("--confidence-min wants a number from 0 to 1, not "
			  "\"%s\"",
		    optarg);
		return false;
	case OPTION_EVIDENCE:
		x->show_evidence = true;
		return true;
	case OPTION_NAMES:
		x->names = true;
		return true;
	default:
		return false;
	}
}

int
cmd_extract(int argc, char **argv)
{
	static char dash[] = "-", *const standard_input[] = {dash};
	struct extract x = {.confidence_min = atof(CONFIDENCE_MIN)};
	struct cmd_folders folders = {0};
	int c, status, processes = 1;

	while ((c = getopt_long(argc, argv, "c:j:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (!take_option(&x, c, &folders, &processes))
			return cmd_usage("extract");
	}
	x.files = optind < argc ? argv + optind : standard_input;
	x.file_count = optind < argc ? (size_t)(argc - optind) : 1;
	x.knowledge = cmd_knowledge(&folders);
	if (x.knowledge == NULL)
		return CMD_FAILED;
	status = run(&x, processes);
	knowledge_free(x.knowledge);
	return status;
}
