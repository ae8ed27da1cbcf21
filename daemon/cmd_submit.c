/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/log.h"
#include "base/progress.h"
#include "base/visible.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "feed/feed.h"
#include "intake/client.h"

/*
 * rasid submit: articles to the running service. NDJSON goes in pieces of whole
 * lines, so that a file may be of any length; all else goes as one.
 */

static const char help[] =
    "Usage: rasid submit [OPTION]... [FILE]...\n"
    "\n"
    "Hand articles (of any kind that rasid extract reads) to the running\n"
    "service and wait until they are safe on its disk. Without a FILE, or\n"
    "where it is -, standard input is read.\n"
    "\n"
    "  -s, --socket PATH    the service's Unix socket. Default: listen_socket\n"
    "                       of the configuration\n"
    "  -f, --file FILE      configuration file (" CONF_PATH ")\n"
    "      --feed NAME      the feed they come from: a [feed NAME] of the\n"
    "                       service's configuration\n"
    "      --date DATE      publication of articles that tell none\n"
    "      --publisher NAME publisher of articles that tell none\n"
    "      --lang TAG       language of articles that tell none\n"
    "      --wait SECONDS   how long to try while the service is at its limit\n"
    "                       (300)\n"
    "      --help           show this\n"
    "\n"
    "Prints how many were accepted, known already and rejected; each rejected\n"
    "one with its place in its file, counted from 1, on standard error.\n"
    "\n"
    "Exit status: 0 all were taken, 1 some or all were not, 2 wrong usage.\n";

enum {
	OPTION_DATE = 256,
	OPTION_FEED,
	OPTION_LANG,
	OPTION_PUBLISHER,
	OPTION_WAIT
};

static const struct option options[] = {
    {"date", required_argument, NULL, OPTION_DATE},
    {"feed", required_argument, NULL, OPTION_FEED},
    {"file", required_argument, NULL, 'f'},
    {"help", no_argument, NULL, 'h'},
    {"lang", required_argument, NULL, OPTION_LANG},
    {"publisher", required_argument, NULL, OPTION_PUBLISHER},
    {"socket", required_argument, NULL, 's'},
    {"wait", required_argument, NULL, OPTION_WAIT},
    {0},
};

#define PIECE (4 * 1024 * 1024)

struct submit {
	const char *socket;
	struct buf target; /* with the query */
	long wait;	   /* seconds left to be put off */
	const char *name;  /* of the file in work */
	size_t first;	   /* items of the file that went before */
	unsigned long long accepted, known, rejected;
	bool failed;
};

/* Say what became of a piece's items. */
static void
take_answer(struct submit *submit, const struct client_reply *reply)
{
	json_t *o = json_loadb(reply->body.data ? reply->body.data : "",
	    reply->body.length, 0, NULL);
	json_t *item, *list = json_object_get(o, "rejected");
	struct buf why = {0};
	size_t i;

	submit->accepted += (unsigned long long)json_integer_value(
	    json_object_get(o, "accepted"));
	submit->known +=
	    (unsigned long long)json_integer_value(json_object_get(o, "known"));
	submit->rejected += json_array_size(list);
	json_array_foreach(list, i, item)
	{
		const char *text =
		    json_string_value(json_object_get(item, "error"));

		buf_clear(&why);
		visible_add(&why, text ? text : "unreadable");
		fprintf(stderr, "%s: item %lld: %s\n", submit->name,
		    (long long)submit->first + 1 +
			json_integer_value(json_object_get(item, "index")),
		    why.data);
	}
	buf_free(&why);
	json_decref(o);
}

/* The service wants us to come back: true if we have the time. */
static bool
come_back(struct submit *submit, const struct client_reply *reply)
{
	long pause = reply->retry_after > 0 ? reply->retry_after : 1;

	if (reply->status != 503 && reply->status != 429)
		return false;
	if (pause > submit->wait)
		return false;
	submit->wait -= pause;
	sleep((unsigned)pause);
	return true;
}

/* Whether an answer is a list of what became of the items. */
static bool
is_receipt(const struct client_reply *reply)
{
	return (reply->status == 202 || reply->status == 400) &&
	       reply->body.data != NULL &&
	       strstr(reply->body.data, "\"rejected\"") != NULL;
}

/* Hand in one piece; false if it makes no sense to go on. */
static bool
send_piece(struct submit *submit, const char *bytes, size_t length)
{
	struct client_reply reply;
	char *cause = NULL;
	bool again = false, ok;

	do {
		if (!client_request(submit->socket, "POST", submit->target.data,
			bytes, length, &reply, &cause)) {
			log_warnx("%s", cause);
			free(cause);
			return false;
		}
		ok = is_receipt(&reply);
		again = !ok && come_back(submit, &reply);
		if (ok) {
			take_answer(submit, &reply);
			progress_show(
			    "%llu accepted, %llu known, %llu rejected",
			    submit->accepted, submit->known, submit->rejected);
		} else if (!again) {
			cause = client_error(&reply);
			log_warnx("%s: %s", submit->name, cause);
			free(cause);
		}
		buf_free(&reply.body);
	} while (again);
	return ok;
}

/* How many items the lines hold: blank ones are none. */
static size_t
count_lines(const char *bytes, size_t length)
{
	size_t count = 0;
	bool blank = true;

	for (size_t i = 0; i < length; i++) {
		if (bytes[i] == '\n') {
			count += !blank;
			blank = true;
		} else if (strchr(" \t\r", bytes[i]) == NULL) {
			blank = false;
		}
	}
	return count + !blank;
}

/* The length of the whole lines at the start; 0 if there is none. */
static size_t
whole_lines(const struct buf *buf)
{
	const char *end = memrchr(buf->data, '\n', buf->length);

	return end ? (size_t)(end + 1 - buf->data) : 0;
}

/* Send what has been read of a file of lines, as far as it is whole. */
static bool
send_lines(struct submit *submit, struct buf *ahead)
{
	size_t length = whole_lines(ahead);

	if (length == 0)
		return true;
	if (!send_piece(submit, ahead->data, length))
		return false;
	submit->first += count_lines(ahead->data, length);
	buf_drop(ahead, length);
	return true;
}

static bool
submit_open(struct submit *submit, int fd)
{
	static char piece[256 * 1024];
	struct buf ahead = {0};
	bool ok = true;
	ssize_t n;

	submit->first = 0;
	while (ok && (n = read(fd, piece, sizeof piece)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			log_warn("%s", submit->name);
			ok = false;
			break;
		}
		buf_add(&ahead, piece, (size_t)n);
		if (ahead.length >= PIECE &&
		    feed_is_lines(ahead.data, ahead.length))
			ok = send_lines(submit, &ahead);
	}
	if (ok && (ahead.length > 0 || submit->first == 0))
		ok = send_piece(
		    submit, ahead.data ? ahead.data : "", ahead.length);
	buf_free(&ahead);
	return ok;
}

static bool
submit_file(struct submit *submit, const char *name)
{
	bool standard = strcmp(name, "-") == 0, ok;
	int fd = standard ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);

	submit->name = standard ? "standard input" : name;
	if (fd < 0) {
		log_warn("%s", name);
		return false;
	}
	ok = submit_open(submit, fd);
	if (!standard)
		close(fd);
	return ok;
}

/* Add a parameter to the query. */
static void
add_parameter(struct submit *submit, const char *name, const char *value)
{
	char *encoded = client_encode(value);

	buf_printf(&submit->target, "%c%s=%s",
	    strchr(submit->target.data, '?') ? '&' : '?', name, encoded);
	free(encoded);
}

/* The number of seconds, or -1. */
static long
parse_seconds(const char *text)
{
	char *end;
	long value = strtol(text, &end, 10);

	return *text >= '0' && *text <= '9' && *end == '\0' ? value : -1;
}

static int
submit_all(struct submit *submit, char **files, int count)
{
	static char standard[] = "-";
	char *none[] = {standard};

	if (count == 0) {
		files = none;
		count = 1;
	}
	for (int i = 0; i < count; i++)
		if (!submit_file(submit, files[i]))
			submit->failed = true;
	progress_clear();
	printf("%llu accepted, %llu known, %llu rejected\n", submit->accepted,
	    submit->known, submit->rejected);
	return submit->failed || submit->rejected > 0 ? CMD_FAILED : CMD_OK;
}

int
cmd_submit(int argc, char **argv)
{
	struct submit submit = {.wait = 300};
	const char *file = NULL;
	struct conf *conf;
	int c, status;

	buf_adds(&submit.target, "/articles");
	while ((c = getopt_long(argc, argv, "f:s:", options, NULL)) != -1) {
		switch (c) {
		case 'f':
			file = optarg;
			break;
		case 's':
			submit.socket = optarg;
			break;
		case OPTION_DATE:
			add_parameter(&submit, "published", optarg);
			break;
		case OPTION_FEED:
			add_parameter(&submit, "feed", optarg);
			break;
		case OPTION_LANG:
			add_parameter(&submit, "lang", optarg);
			break;
		case OPTION_PUBLISHER:
			add_parameter(&submit, "publisher", optarg);
			break;
		case OPTION_WAIT:
			submit.wait = parse_seconds(optarg);
			if (submit.wait >= 0)
				break;
			log_warnx("--wait %s: not a number", optarg);
			return cmd_usage("submit");
		case 'h':
			buf_free(&submit.target);
			return cmd_help(help);
		default:
			return cmd_usage("submit");
		}
	}
	conf = submit.socket && !file ? conf_new() : client_conf(file);
	if (conf == NULL)
		return CMD_FAILED;
	if (submit.socket == NULL)
		submit.socket = conf->listen_socket;
	status = submit_all(&submit, argv + optind, argc - optind);
	conf_free(conf);
	buf_free(&submit.target);
	return status;
}
