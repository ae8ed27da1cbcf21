/* SPDX-License-Identifier: ISC */
#include <event2/event.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <systemd/sd-daemon.h>
#include <time.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/crashpoint.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "extract.h"
#include "intake/accept.h"
#include "intake/flow.h"
#include "intake/http.h"
#include "intake/nursery.h"
#include "intake/pool.h"
#include "intake/queue.h"
#include "intake/report.h"
#include "intake/route.h"
#include "intake/spool.h"
#include "intake/token.h"
#include "lexicon/stanza.h"
#include "store/catalogue.h"
#include "store/store.h"

/*
 * The service. What comes in goes round like this, and only this file knows
 * all the stations:
 *
 *	http, spool --> accept --> queue (on disk) --> flow --> store
 *			  |                             |
 *			  '-----> pool of workers <-----'
 */
struct service {
	struct conf *conf;
	const char *conf_path;
	struct event_base *base;
	struct queue *queue;
	struct pool *pool;
	struct accept *accept;
	struct flow *flow;
	struct store *store;
	struct route *route;
	struct http *http;
	struct spool *spool;
	struct event *signals[3];
	struct event *tick;	 /* every second: status, watchdog, stopping */
	struct event *stop_tick; /* more often, when there is a stop to see */
	time_t started;
	time_t stop_by; /* monotonic */
	bool running;	/* said READY */
	bool stopping;
	bool failed; /* to start */
	bool watchdog;
};

#define STOP_TICK_MS 50
#ifndef RASID_VERSION
#define RASID_VERSION "0.1"
#endif

static const char usage[] =
    "Usage: rasidd [-nv] [-f FILE]\n"
    "\n"
    "  -f, --file FILE     configuration (default " CONF_PATH ")\n"
    "  -n, --check         check configuration, rules and lexicons, and exit\n"
    "  -v, --verbose       log more\n"
    "      --help-options  describe every option of the configuration\n"
    "      --version       print the version\n"
    "  -h, --help          this text\n"
    "\n"
    "SIGTERM finishes the work in hand and exits; SIGHUP loads rules and\n"
    "lexicons anew. See rasidd(8) and rasid.conf(5).\n";

static time_t
monotonic(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

static void
fill_report(void *arg, struct report *report)
{
	struct service *service = arg;
	const struct store_counters *counters = store_counters(service->store);

	*report = (struct report){.started = service->started,
	    .stopping = service->stopping,
	    .accept = accept_state(service->accept),
	    .flow = flow_state(service->flow),
	    .http = http_state(service->http),
	    .pool = pool_state(service->pool),
	    .queue = queue_state(service->queue),
	    .spool = spool_state(service->spool),
	    .store = {.ready = store_ready(service->store),
		.text = store_state(service->store),
		.waiting = store_waiting(service->store),
		.stored = counters->stored,
		.revised = counters->revised,
		.known = counters->known,
		.refused = counters->refused,
		.batches = counters->batches,
		.failures = counters->failures,
		.connections = counters->connections,
		.transactions = &counters->transactions}};
}

static void
tell_status(struct service *service)
{
	struct report report;
	struct buf line = {0};

	fill_report(service, &report);
	report_line(&report, &line);
	sd_notifyf(0, "STATUS=%s", line.data);
	buf_free(&line);
}

/* Nothing is in hand that a stop should wait for. */
static bool
is_idle(struct service *service)
{
	if (accept_state(service->accept).under_way > 0 ||
	    http_state(service->http).busy > 0)
		return false;
	return flow_state(service->flow).under_way == 0 ||
	       !store_ready(service->store);
}

static void
stop(struct service *service)
{
	struct timeval tv = {0, STOP_TICK_MS * 1000};

	if (service->stopping) {
		event_base_loopbreak(service->base);
		return;
	}
	log_info("stopping");
	sd_notify(0, "STOPPING=1");
	service->stopping = true;
	service->stop_by = monotonic() + service->conf->stop_timeout;
	if (service->http != NULL)
		http_stop(service->http);
	spool_stop(service->spool);
	flow_stop(service->flow);
	event_add(service->stop_tick, &tv);
}

static void
on_stop_tick(evutil_socket_t fd, short what, void *arg)
{
	struct service *service = arg;

	(void)fd;
	(void)what;
	if (is_idle(service) || monotonic() >= service->stop_by)
		event_base_loopbreak(service->base);
}

static void
on_tick(evutil_socket_t fd, short what, void *arg)
{
	struct service *service = arg;

	(void)fd;
	(void)what;
	if (service->running)
		tell_status(service);
	if (service->watchdog)
		sd_notify(0, "WATCHDOG=1");
}

static bool
load_token(struct service *service)
{
	char *token;

	if (*service->conf->token_file == '\0')
		return true;
	token = token_read(service->conf->token_file);
	if (token == NULL)
		return false;
	route_set_token(service->route, token);
	free(token);
	return true;
}

static void
reload(struct service *service)
{
	struct buf errors = {0};
	struct conf *conf = conf_load(service->conf_path, &errors);

	if (conf == NULL) {
		log_lines(errors.data);
		buf_free(&errors);
		log_warnx("not reloaded: the configuration has errors");
		return;
	}
	conf_free(conf);
	sd_notify(0, "RELOADING=1");
	load_token(service);
	log_info("reloading rules and lexicons");
	pool_reload(service->pool);
	crashpoint("reloading");
}

static void
on_signal(evutil_socket_t number, short what, void *arg)
{
	(void)what;
	if (number == SIGHUP)
		reload(arg);
	else
		stop(arg);
}

static bool
deliver(void *arg, uint64_t seq, const char *article_id,
    const char *accepted_date, struct record_rows *rows)
{
	struct service *service = arg;

	return store_put(service->store, seq, article_id, accepted_date, rows);
}

static void
on_store_ready(void *arg)
{
	struct service *service = arg;

	flow_resume(service->flow);
}

static void
on_stored(void *arg, const uint64_t *seqs, size_t n)
{
	struct service *service = arg;

	flow_stored(service->flow, seqs, n);
}

static void
on_refused(void *arg, uint64_t seq, const char *why)
{
	struct service *service = arg;

	flow_refused(service->flow, seq, why);
}

static void
on_store_state(void *arg, const char *text)
{
	(void)arg;
	log_info("database: %s", text);
}

static void
on_arrived(void *arg)
{
	struct service *service = arg;

	flow_kick(service->flow);
}

/* Open the doors: the first rules are loaded. */
static bool
listen_all(struct service *service)
{
	const struct conf *conf = service->conf;
	char *cause = NULL;
	bool ok = *conf->listen_socket == '\0' ||
		  http_listen_unix(service->http, conf->listen_socket, &cause);

	if (ok && *conf->listen_tcp != '\0')
		ok = http_listen_tcp(service->http, conf->listen_tcp, &cause);
	if (ok && *conf->spool_dir != '\0') {
		service->spool =
		    spool_new(service->base, conf, service->accept, &cause);
		ok = service->spool != NULL;
	}
	if (!ok)
		log_warnx("%s", cause);
	free(cause);
	return ok;
}

static void
on_loaded(void *arg, const char *version, struct buf rows[NURSERY_TABLES])
{
	struct service *service = arg;
	struct store_reference reference = {rows[0], rows[1], rows[2]};

	memset(rows, 0, NURSERY_TABLES * sizeof *rows);
	store_reference(service->store, &reference);
	log_info("rules and lexicons %s in use", version);
	if (!service->running && !service->stopping) {
		if (!listen_all(service)) {
			service->failed = true;
			event_base_loopbreak(service->base);
			return;
		}
		service->running = true;
		log_info("ready");
	}
	sd_notify(0, "READY=1");
	tell_status(service);
}

static void
on_broken(void *arg)
{
	struct service *service = arg;

	if (service->running) {
		log_warnx("rules and lexicons have errors: "
			  "the old ones stay in use");
		sd_notify(0, "READY=1");
		return;
	}
	log_warnx("rules and lexicons could not be loaded");
	service->failed = true;
	event_base_loopbreak(service->base);
}

static size_t
worker_count(const struct conf *conf)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);

	return (size_t)(conf->workers > 0 ? conf->workers : cores);
}

static void
start_parts(struct service *service, char *const *loader_argv)
{
	const struct conf *conf = service->conf;
	struct pool_settings crew = {
	    worker_count(conf), conf->article_timeout, loader_argv};
	struct pool_handler pool_handler = {on_loaded, on_broken, service};
	struct flow_handler flow_handler = {deliver, service};
	struct store_handler store_handler = {
	    on_store_ready, on_stored, on_refused, on_store_state, service};
	struct route_handler route_handler = {fill_report, on_arrived, service};
	struct http_settings limits = {(size_t)conf->max_body,
	    (size_t)conf->max_connections, conf->request_timeout,
	    conf->idle_timeout};
	struct http_handler http_handler;

	service->pool = pool_new(service->base, &crew, &pool_handler);
	service->accept = accept_new(service->queue, service->pool,
	    (size_t)conf->max_pending, on_arrived, service);
	service->flow = flow_new(service->queue, service->pool,
	    (size_t)conf->in_flight, &flow_handler);
	service->store = store_new(
	    service->base, conf->database, conf->keep_bodies, &store_handler);
	service->route =
	    route_new(service->accept, service->queue, &route_handler);
	http_handler = route_http_handler(service->route);
	service->http = http_new(service->base, &limits, &http_handler);
}

static void
start_events(struct service *service)
{
	static const int numbers[] = {SIGTERM, SIGINT, SIGHUP};
	struct timeval second = {1, 0};

	for (size_t i = 0; i < 3; i++) {
		service->signals[i] =
		    evsignal_new(service->base, numbers[i], on_signal, service);
		event_add(service->signals[i], NULL);
	}
	service->watchdog = sd_watchdog_enabled(0, NULL) > 0;
	service->tick =
	    event_new(service->base, -1, EV_PERSIST, on_tick, service);
	service->stop_tick =
	    event_new(service->base, -1, EV_PERSIST, on_stop_tick, service);
	event_add(service->tick, &second);
}

/* Open what must be there before anything else; false after saying why. */
static bool
start_queue(struct service *service)
{
	char *cause = NULL;
	struct backlog *backlog =
	    backlog_open(service->conf->state_dir, &cause);
	struct backlog_counts counts;

	if (backlog == NULL) {
		log_warnx("%s", cause);
		free(cause);
		return false;
	}
	counts = backlog_counts(backlog);
	log_info("queue: %llu waiting, %llu set aside, %llu missing",
	    (unsigned long long)counts.waiting,
	    (unsigned long long)counts.failed,
	    (unsigned long long)counts.missing);
	service->queue = queue_new(
	    service->base, backlog, (uint64_t)service->conf->queue_limit);
	return true;
}

/*
 * Take everything down: what still owes an answer gives it on the way, and
 * what the store has reported is taken out of the queue.
 */
static void
end_parts(struct service *service)
{
	pool_free(service->pool);
	store_free(service->store);
	queue_free(service->queue);
	flow_free(service->flow);
	spool_free(service->spool);
	http_free(service->http);
	route_free(service->route);
	accept_free(service->accept);
	for (size_t i = 0; i < 3; i++)
		event_free(service->signals[i]);
	event_free(service->tick);
	event_free(service->stop_tick);
}

static int
serve(struct service *service, char *const *loader_argv)
{
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_IGN); /* the kernel buries loaders */
	service->base = event_base_new();
	service->started = time(NULL);
	if (!start_queue(service)) {
		event_base_free(service->base);
		return 1;
	}
	start_parts(service, loader_argv);
	start_events(service);
	if (load_token(service))
		event_base_dispatch(service->base);
	else
		service->failed = true;
	end_parts(service);
	event_base_free(service->base);
	log_info("stopped");
	return service->failed ? 1 : 0;
}

static void
reference_rows(const struct knowledge *knowledge, struct buf rows[])
{
	catalogue_rows(knowledge_lexicon(knowledge), rows);
}

/* -n: all that would keep the service from starting. */
static int
check(const struct conf *conf)
{
	struct errors errors = {0};
	size_t count, examples = 0;
	char **folders = conf_folders(conf, &count);
	struct knowledge *knowledge =
	    knowledge_load((const char *const *)folders, count, &errors);
	bool ok;

	if (knowledge != NULL)
		examples = knowledge_check(knowledge, &errors);
	ok = knowledge != NULL && errors.count == 0;
	if (errors.text.length > 0)
		fputs(errors.text.data, stderr);
	if (ok)
		printf("configuration OK: %zu examples right, version %s\n",
		    examples, knowledge_version(knowledge));
	knowledge_free(knowledge);
	errors_free(&errors);
	free(folders);
	return ok ? 0 : 1;
}

/* What the command line says. */
struct options {
	const char *file;
	bool check, verbose;
	bool loader; /* for the daemon itself: be a loader */
};

static const struct option long_options[] = {
    {"file", required_argument, NULL, 'f'},
    {"check", no_argument, NULL, 'n'},
    {"verbose", no_argument, NULL, 'v'},
    {"help", no_argument, NULL, 'h'},
    {"help-options", optional_argument, NULL, 'o'},
    {"version", no_argument, NULL, 'V'},
    {NULL, 0, NULL, 0},
};

static void
print_options(const char *format)
{
	if (format != NULL && strcmp(format, "mdoc") == 0)
		conf_help_mdoc(stdout);
	else
		conf_help(stdout);
	exit(0);
}

static void
misused(void)
{
	fputs(usage, stderr);
	exit(2);
}

static void
read_options(int argc, char **argv, struct options *options)
{
	int c;

	*options = (struct options){.file = CONF_PATH};
	while (
	    (c = getopt_long(argc, argv, "f:nvhL", long_options, NULL)) != -1) {
		switch (c) {
		case 'f':
			options->file = optarg;
			break;
		case 'n':
			options->check = true;
			break;
		case 'v':
			options->verbose = true;
			break;
		case 'L':
			options->loader = true;
			break;
		case 'o':
			print_options(optarg);
			break;
		case 'V':
			puts("rasidd " RASID_VERSION);
			exit(0);
		case 'h':
			fputs(usage, stdout);
			exit(0);
		default:
			misused();
		}
	}
	if (optind < argc)
		misused();
}

int
main(int argc, char **argv)
{
	static char name[] = "rasidd", verbose[] = "-vL", quiet[] = "-L",
		    file[] = "-f";
	struct service service = {0};
	struct options options;
	struct buf errors = {0};
	char *loader_argv[] = {name, quiet, file, NULL, NULL};
	int status;

	crashpoint_init();
	read_options(argc, argv, &options);
	log_init("rasidd", getenv("JOURNAL_STREAM") != NULL, options.verbose);
	if (getenv("JOURNAL_STREAM") != NULL)
		log_to_journal();
	service.conf = conf_load(options.file, &errors);
	if (service.conf == NULL) {
		log_lines(errors.data);
		return 1;
	}
	service.conf_path = options.file;
	if (options.loader)
		nursery_main(LOADER_PIPE, service.conf, reference_rows);
	if (options.verbose)
		loader_argv[1] = verbose;
	loader_argv[3] = (char *)options.file;
	status =
	    options.check ? check(service.conf) : serve(&service, loader_argv);
	conf_free(service.conf);
	return status;
}
