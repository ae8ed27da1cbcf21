/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <getopt.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/conf.h"
#include "base/log.h"
#include "base/visible.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "intake/backlog.h"
#include "intake/client.h"
#include "intake/operator.h"

/*
 * rasid queue: what waits in the service's queue or was set aside. A running
 * service is asked over its socket; if none runs, its file is opened.
 */

static const char help[] =
    "Usage: rasid queue [OPTION]... [list | show ID | retry ID... | drop "
    "ID...]\n"
    "\n"
    "Look after the articles that wait in the service's queue or were set "
    "aside.\n"
    "An ID is a number of the list, or an article's id.\n"
    "\n"
    "  list             print them: number, state, time of acceptance, "
    "attempts,\n"
    "                   article id and, if set aside, why\n"
    "  show ID          print one with its text, as JSON\n"
    "  retry ID...      let articles that were set aside wait again\n"
    "  drop ID...       delete articles from the queue\n"
    "\n"
    "      --failed     list only those that were set aside\n"
    "      --json       list as JSON lines\n"
    "  -s, --socket PATH  the service's Unix socket. Default: listen_socket "
    "of\n"
    "                   the configuration\n"
    "  -f, --file FILE  configuration file (" CONF_PATH ")\n"
    "      --help       show this\n"
    "\n"
    "Works while the service runs, and on its file while it does not.\n"
    "\n"
    "Exit status: 0 all is well, 1 something failed, 2 wrong usage.\n";

enum { OPTION_FAILED = 256, OPTION_JSON };

static const struct option options[] = {
    {"failed", no_argument, NULL, OPTION_FAILED},
    {"file", required_argument, NULL, 'f'},
    {"help", no_argument, NULL, 'h'},
    {"json", no_argument, NULL, OPTION_JSON},
    {"socket", required_argument, NULL, 's'},
    {0},
};

#define PAGE 1000 /* articles asked for at once */

/* One of socket and backlog is NULL. */
struct desk {
	const char *socket;
	struct backlog *backlog;
	bool failed_only;
	bool json;
};

/*
 * Ask the service. 1 with the text, 0 after saying why not, -1 if there is no
 * service.
 */
static int
ask(struct desk *desk, const char *method, const char *target, struct buf *text)
{
	struct client_reply reply;
	char *cause = NULL;
	int answer = 1;

	if (!client_request(
		desk->socket, method, target, "", 0, &reply, &cause)) {
		if (errno == ENOENT || errno == ECONNREFUSED) {
			free(cause);
			return -1;
		}
		log_warnx("%s", cause);
		free(cause);
		return 0;
	}
	if (reply.status == 200) {
		*text = reply.body;
		return answer;
	}
	cause = client_error(&reply);
	log_warnx("%s", cause);
	free(cause);
	buf_free(&reply.body);
	return 0;
}

/* Print one line of the list. */
static void
print_line(const struct desk *desk, const char *line, size_t length)
{
	json_t *o = json_loadb(line, length, 0, NULL);
	const char *reason = json_string_value(json_object_get(o, "reason"));
	struct buf out = {0};

	if (desk->json) {
		printf("%.*s\n", (int)length, line);
		json_decref(o);
		return;
	}
	buf_printf(&out, "%8lld %-7s %s %lld ",
	    (long long)json_integer_value(json_object_get(o, "seq")),
	    json_string_value(json_object_get(o, "state")),
	    json_string_value(json_object_get(o, "accepted")),
	    (long long)json_integer_value(json_object_get(o, "attempts")));
	visible_add(&out, json_string_value(json_object_get(o, "article_id")));
	if (reason != NULL) {
		buf_adds(&out, ": ");
		visible_add(&out, reason);
	}
	puts(out.data);
	buf_free(&out);
	json_decref(o);
}

/* The number of the last line of a page; 0 if it is empty. */
static uint64_t
print_page(const struct desk *desk, const struct buf *page)
{
	const char *line = page->data, *end;
	uint64_t last = 0;

	while (line != NULL && (end = strchr(line, '\n')) != NULL) {
		json_t *o = json_loadb(line, (size_t)(end - line), 0, NULL);

		last = (uint64_t)json_integer_value(json_object_get(o, "seq"));
		json_decref(o);
		print_line(desk, line, (size_t)(end - line));
		line = end + 1;
	}
	return last;
}

/* Read a page of the list, from wherever it is; false after saying why. */
static bool
read_page(struct desk *desk, uint64_t after, struct buf *page)
{
	char *target;
	int answer;

	if (desk->backlog != NULL) {
		if (operator_list(
			desk->backlog, after, PAGE, desk->failed_only, page))
			return true;
		log_warnx("%s", backlog_error(desk->backlog));
		return false;
	}
	target = xasprintf("/queue?after=%llu&count=%d&failed=%d",
	    (unsigned long long)after, PAGE, desk->failed_only);
	answer = ask(desk, "GET", target, page);
	free(target);
	if (answer < 0)
		log_warnx("%s: the service has gone", desk->socket);
	return answer > 0;
}

static int
list(struct desk *desk, char **ids, int count)
{
	uint64_t after = 0;
	bool ok = true;

	(void)ids;
	(void)count;
	do {
		struct buf page = {0};

		ok = read_page(desk, after, &page);
		after = ok ? print_page(desk, &page) : 0;
		buf_free(&page);
	} while (after > 0);
	return ok ? CMD_OK : CMD_FAILED;
}

/* Ask the service to do something with an article. */
static bool
ask_about(struct desk *desk, const char *method, const char *verb,
    const char *id, struct buf *text)
{
	char *encoded = client_encode(id);
	char *target = xasprintf("/queue/%s?name=%s", verb, encoded);
	int answer = ask(desk, method, target, text);

	if (answer < 0)
		log_warnx("%s: the service has gone", desk->socket);
	free(target);
	free(encoded);
	return answer > 0;
}

static int
show(struct desk *desk, char **ids, int count)
{
	struct buf text = {0}, out = {0};
	char *pretty;
	json_t *o;
	bool ok;

	(void)count;
	if (desk->backlog == NULL)
		ok = ask_about(desk, "GET", "show", ids[0], &text);
	else if (!(ok = operator_show(desk->backlog, ids[0], &text)))
		log_warnx("%s", backlog_error(desk->backlog));
	else if (!(ok = text.length > 0))
		log_warnx("%s: not in the queue", ids[0]);
	if (ok) {
		o = json_loadb(text.data, text.length, 0, NULL);
		pretty = json_dumps(o, JSON_COMPACT);
		visible_add(&out, pretty ? pretty : "");
		puts(out.data);
		free(pretty);
		json_decref(o);
	}
	buf_free(&text);
	buf_free(&out);
	return ok ? CMD_OK : CMD_FAILED;
}

/* Something done to each article, by the service or on its file. */
static int
change(struct desk *desk, const char *verb,
    bool (*operation)(struct backlog *, const char *, const char **),
    char **ids, int count)
{
	const char *refused;
	bool failed = false;

	for (int i = 0; i < count; i++) {
		struct buf text = {0};

		refused = NULL;
		if (desk->backlog == NULL) {
			if (!ask_about(desk, "POST", verb, ids[i], &text))
				refused = "";
		} else if (!backlog_begin(desk->backlog) ||
			   !operation(desk->backlog, ids[i], &refused) ||
			   !backlog_commit(desk->backlog)) {
			refused = backlog_error(desk->backlog);
			backlog_rollback(desk->backlog);
		}
		buf_free(&text);
		if (refused != NULL && *refused != '\0')
			log_warnx("%s", refused);
		if (refused != NULL) {
			log_warnx("%s: no %s", ids[i], verb);
			failed = true;
		}
	}
	return failed ? CMD_FAILED : CMD_OK;
}

static int
retry(struct desk *desk, char **ids, int count)
{
	return change(desk, "retry", operator_retry, ids, count);
}

static int
drop(struct desk *desk, char **ids, int count)
{
	return change(desk, "drop", operator_drop, ids, count);
}

static const struct action {
	const char *name;
	int least, most; /* ids */
	int (*run)(struct desk *, char **ids, int count);
} actions[] = {
    {"list", 0, 0, list},
    {"show", 1, 1, show},
    {"retry", 1, 1000000, retry},
    {"drop", 1, 1000000, drop},
};

/* Ask the service whether it is there; else open its file. */
static bool
open_desk(struct desk *desk, const struct conf *conf)
{
	struct buf text = {0};
	char *cause = NULL;
	int answer = ask(desk, "GET", "/healthz", &text);

	buf_free(&text);
	if (answer >= 0)
		return answer > 0;
	desk->backlog = backlog_open(conf->state_dir, &cause);
	if (desk->backlog == NULL)
		log_warnx("%s", cause);
	free(cause);
	return desk->backlog != NULL;
}

/* Run an action on an open desk. */
static int
run(struct desk *desk, const struct conf *conf, const struct action *action,
    char **ids, int count)
{
	int status = CMD_FAILED;

	if (desk->socket == NULL)
		desk->socket = conf->listen_socket;
	if (open_desk(desk, conf))
		status = action->run(desk, ids, count);
	backlog_close(desk->backlog);
	return status;
}

static const struct action *
find_action(const char *name)
{
	for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++)
		if (strcmp(actions[i].name, name) == 0)
			return &actions[i];
	return NULL;
}

int
cmd_queue(int argc, char **argv)
{
	const struct action *action;
	struct desk desk = {0};
	const char *file = NULL;
	struct conf *conf;
	int c, ids, status;

	while ((c = getopt_long(argc, argv, "f:s:", options, NULL)) != -1) {
		switch (c) {
		case 'f':
			file = optarg;
			break;
		case 's':
			desk.socket = optarg;
			break;
		case OPTION_FAILED:
			desk.failed_only = true;
			break;
		case OPTION_JSON:
			desk.json = true;
			break;
		case 'h':
			return cmd_help(help);
		default:
			return cmd_usage("queue");
		}
	}
	action = find_action(optind < argc ? argv[optind] : "list");
	ids = argc - optind - 1;
	if (ids < 0)
		ids = 0;
	if (action == NULL || ids < action->least || ids > action->most)
		return cmd_usage("queue");
	conf = client_conf(file);
	if (conf == NULL)
		return CMD_FAILED;
	status = run(&desk, conf, action, argv + optind + 1, ids);
	conf_free(conf);
	return status;
}
