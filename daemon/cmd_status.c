/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/histogram.h"
#include "base/log.h"
#include "base/visible.h"
#include "cmd.h"
#include "intake/client.h"

/*
 * rasid status: how the service is, for people. Rates come of two looks at its
 * counters, some seconds apart.
 */

static const char help[] =
    "Usage: rasid status [OPTION]...\n"
    "\n"
    "Show how the running service is: whether it can take and store articles, "
    "what\n"
    "waits, rates, the latest warnings and events.\n"
    "\n"
    "  -w, --watch SECONDS  show it anew every so many seconds, till "
    "interrupted\n"
    "      --json       print the service's own answer\n"
    "  -s, --socket PATH  the service's Unix socket. Default: listen_socket "
    "of\n"
    "                   the configuration\n"
    "  -f, --file FILE  configuration file (" CONF_PATH ")\n"
    "      --help       show this\n"
    "\n"
    "Exit status: 0 the service is ready, 1 it is not or does not run, 2 "
    "wrong\n"
    "usage.\n";

enum { OPTION_JSON = 256 };

static const struct option options[] = {
    {"file", required_argument, NULL, 'f'},
    {"help", no_argument, NULL, 'h'},
    {"json", no_argument, NULL, OPTION_JSON},
    {"socket", required_argument, NULL, 's'},
    {"watch", required_argument, NULL, 'w'},
    {0},
};

#define LOOK 1 /* seconds between two looks, where none were told */

/* The service's answer at a moment; text is as it came. */
struct look {
	json_t *state;
	struct buf text;
	double at;
};

static void
look_free(struct look *look)
{
	json_decref(look->state);
	buf_free(&look->text);
}

/* Ask the service; false after saying why not. */
static bool
look_take(struct look *look, const char *socket)
{
	struct client_reply reply;
	char *cause = NULL;

	if (!client_request(socket, "GET", "/status", "", 0, &reply, &cause)) {
		log_warnx("%s", cause);
		free(cause);
		return false;
	}
	look->text = reply.body;
	look->at = histogram_clock();
	look->state =
	    json_loads(reply.body.data ? reply.body.data : "", 0, NULL);
	if (reply.status == 200 && look->state != NULL)
		return true;
	log_warnx("%s: an answer that is none", socket);
	look_free(look);
	return false;
}

static json_int_t
number(const struct look *look, const char *name)
{
	return json_integer_value(json_object_get(look->state, name));
}

static void
add_text(struct buf *out, const struct look *look, const char *name)
{
	const char *text =
	    json_string_value(json_object_get(look->state, name));

	visible_add(out, text ? text : "-");
}

/* "taken in", "articles_accepted_total": a counter and how fast it grows. */
static void
add_rate(struct buf *out, const struct look *before, const struct look *now,
    const char *title, const char *name)
{
	double seconds = now->at - before->at;
	double grown = (double)(number(now, name) - number(before, name));

	buf_printf(out, "  %-12s %12lld %10.1f/s\n", title,
	    (long long)number(now, name), seconds > 0 ? grown / seconds : 0);
}

static void
add_warnings(struct buf *out, const struct look *look)
{
	json_t *list = json_object_get(look->state, "last_warnings"), *item;
	size_t i;

	buf_printf(out, "last warnings\n%s",
	    json_array_size(list) == 0 ? "  none\n" : "");
	json_array_foreach(list, i, item)
	{
		const char *text =
		    json_string_value(json_object_get(item, "text"));
		time_t at =
		    (time_t)json_integer_value(json_object_get(item, "at"));
		char when[32];
		struct tm tm;

		strftime(when, sizeof when, "%F %T", localtime_r(&at, &tm));
		buf_printf(out, "  %s  ", when);
		visible_add(out, text ? text : "");
		buf_addc(out, '\n');
	}
}

static void
add_events(struct buf *out, const struct look *look)
{
	json_t *list = json_object_get(look->state, "last_events"), *item;
	size_t i;

	buf_printf(out, "last events\n%s",
	    json_array_size(list) == 0 ? "  none\n" : "");
	json_array_foreach(list, i, item)
	{
		buf_adds(out, "  ");
		visible_add(out, json_string_value(item));
		buf_addc(out, '\n');
	}
}

/* The whole screen. */
static void
compose(struct buf *out, const struct look *before, const struct look *now)
{
	bool ready = json_is_true(json_object_get(now->state, "ready"));

	buf_printf(out, "rasidd %s", ready ? "ready, " : "NOT READY: ");
	add_text(out, now, ready ? "store" : "trouble");
	buf_adds(out, "\nversion ");
	add_text(out, now, "version");
	buf_adds(out, ", rules ");
	add_text(out, now, "rules");
	buf_printf(out,
	    ", %lld workers, %lld connections\nqueue   %lld waiting (the "
	    "oldest "
	    "%lld s), %lld under way, %lld set aside, %lld KiB on disk\n",
	    (long long)number(now, "workers"),
	    (long long)number(now, "connections"),
	    (long long)number(now, "queue_waiting"),
	    (long long)number(now, "queue_oldest_seconds"),
	    (long long)number(now, "under_way"),
	    (long long)number(now, "queue_failed"),
	    (long long)number(now, "queue_bytes") / 1024);
	buf_adds(out, "articles        since start        now\n");
	add_rate(out, before, now, "accepted", "articles_accepted_total");
	add_rate(out, before, now, "known", "articles_known_total");
	add_rate(out, before, now, "rejected", "articles_rejected_total");
	add_rate(out, before, now, "extracted", "articles_extracted_total");
	add_rate(out, before, now, "stored", "articles_stored_total");
	add_rate(out, before, now, "set aside", "articles_failed_total");
	add_warnings(out, now);
	add_events(out, now);
}

static void
show(const struct look *before, const struct look *now, bool again)
{
	struct buf out = {0};

	if (again && isatty(STDOUT_FILENO))
		buf_adds(&out, "\033[H\033[2J");
	compose(&out, before, now);
	fwrite(out.data, 1, out.length, stdout);
	fflush(stdout);
	buf_free(&out);
}

/* Look, wait, look again, show; for ever if watch is not 0. */
static int
run(const char *socket, long watch, bool json)
{
	struct look before, now;
	bool ready;

	if (!look_take(&before, socket))
		return CMD_FAILED;
	if (json) {
		fputs(before.text.data, stdout);
		ready = json_is_true(json_object_get(before.state, "ready"));
		look_free(&before);
		return ready ? CMD_OK : CMD_FAILED;
	}
	do {
		sleep((unsigned)(watch > 0 ? watch : LOOK));
		if (!look_take(&now, socket)) {
			look_free(&before);
			return CMD_FAILED;
		}
		show(&before, &now, watch > 0);
		ready = json_is_true(json_object_get(now.state, "ready"));
		look_free(&before);
		before = now;
	} while (watch > 0);
	look_free(&now);
	return ready ? CMD_OK : CMD_FAILED;
}

int
cmd_status(int argc, char **argv)
{
	const char *file = NULL, *socket = NULL;
	struct conf *conf;
	bool json = false;
	long watch = 0;
	char *rest;
	int c, status;

	while ((c = getopt_long(argc, argv, "f:s:w:", options, NULL)) != -1) {
		switch (c) {
		case 'f':
			file = optarg;
			break;
		case 's':
			socket = optarg;
			break;
		case 'w':
			watch = strtol(optarg, &rest, 10);
			if (*rest != '\0' || watch < 1 || watch > 86400) {
				log_warnx("--watch wants seconds, not \"%s\"",
				    optarg);
				return cmd_usage("status");
			}
			break;
		case OPTION_JSON:
			json = true;
			break;
		case 'h':
			return cmd_help(help);
		default:
			return cmd_usage("status");
		}
	}
	if (optind < argc)
		return cmd_usage("status");
	conf = client_conf(file);
	if (conf == NULL)
		return CMD_FAILED;
	status = run(socket ? socket : conf->listen_socket, watch, json);
	conf_free(conf);
	return status;
}
