/* SPDX-License-Identifier: ISC */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/conf.h"
#include "base/crashpoint.h"
#include "base/histogram.h"
#include "base/log.h"
#include "events/confidence.h"
#include "events/record.h"
#include "extract.h"
#include "feed/feed.h"
#include "intake/blob.h"
#include "intake/child.h"
#include "intake/frame.h"

/* A worker process: the only place where articles are looked into. */

#define PIPE 0 /* the one descriptor */
#define LARGE (1024 * 1024)

/* A sanitizer reserves terabytes of address space, and must be able to talk. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#else
#define SANITIZED 0
#endif

struct child {
	const struct conf *conf;
	const struct knowledge *knowledge;
	struct arena *arena;
	struct buf in, out;
	uint64_t job;
	double begun; /* when the job was read */
};

static void
limit(int resource, rlim_t value)
{
	struct rlimit limits = {value, value};

	if (setrlimit(resource, &limits) != 0)
		fatal("setrlimit");
}

/* Bytes of address space in use now. */
static rlim_t
used_space(void)
{
	FILE *file = fopen("/proc/self/statm", "re");
	unsigned long pages;

	if (file == NULL || fscanf(file, "%lu", &pages) != 1)
		fatal("/proc/self/statm");
	fclose(file);
	return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

/* Give up everything that the work does not need. */
static void
renounce(int pipe, const struct conf *conf)
{
	rlim_t space = used_space() + (rlim_t)conf->worker_memory;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	if (dup2(pipe, PIPE) < 0)
		fatal("dup2");
	close(PIPE + 1);
	close_range(SANITIZED ? 3 : 2, ~0U, 0);
	limit(RLIMIT_NOFILE, PIPE + 1);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_NPROC, 0);
	if (!SANITIZED)
		limit(RLIMIT_AS, space);
}

/* Send what was written, and begin anew. */
static void
send_out(struct child *child)
{
	if (!frame_write(PIPE, &child->out))
		_exit(0);
	buf_clear(&child->out);
}

/* Send what was written if it has become long. */
static void
send_long(struct child *child)
{
	if (child->out.length > 256 * 1024)
		send_out(child);
}

/* How long the job has taken so far. */
static uint64_t
microseconds(const struct child *child)
{
	return (uint64_t)((histogram_clock() - child->begun) * 1e6);
}

static bool
on_article(void *arg, size_t index, struct article *article)
{
	struct child *child = arg;
	struct buf blob = {0};
	size_t begin;

	(void)index;
	blob_write(&blob, article);
	begin = frame_begin(&child->out, FRAME_ARTICLE, child->job);
	frame_text(&child->out, article->id);
	frame_text(&child->out, article->text_hash);
	frame_bytes(&child->out, blob.data, blob.length);
	frame_end(&child->out, begin);
	buf_free(&blob);
	send_long(child);
	return true;
}

static void
on_error(void *arg, size_t index, const char *message)
{
	struct child *child = arg;
	size_t begin = frame_begin(&child->out, FRAME_REJECT, child->job);

	frame_number(&child->out, index);
	frame_text(&child->out, message);
	frame_end(&child->out, begin);
	send_long(child);
}

/* What the sender and the feed's stanza say; "" becomes "not told". */
static const char *
told(char *text, const char *other)
{
	return *text != '\0' ? text : other;
}

static void
parse(struct child *child, struct frame *frame)
{
	struct feed_handler handler = {on_article, on_error, child};
	char *media_type = frame_take_text(frame);
	char *name = frame_take_text(frame);
	char *publisher = frame_take_text(frame);
	char *published = frame_take_text(frame);
	char *lang = frame_take_text(frame);
	const struct conf_feed *feed = conf_feed(child->conf, name);
	struct article defaults = {
	    .feed = told(name, NULL),
	    .publisher = told(publisher, feed ? feed->publisher : NULL),
	    .published = told(published, NULL),
	    .lang = told(lang, feed ? feed->lang : NULL),
	};
	size_t length, begin, items = 1;
	const char *body = frame_get_bytes(frame, &length);

	if (*name != '\0' && feed == NULL)
		on_error(child, 0,
		    "unknown feed: the configuration has no "
		    "[feed] of this name");
	else
		items = feed_read(body, length, told(media_type, NULL),
		    &defaults, child->arena, &handler);
	begin = frame_begin(&child->out, FRAME_PARSED, child->job);
	frame_number(&child->out, microseconds(child));
	frame_number(&child->out, items);
	frame_end(&child->out, begin);
	free(media_type);
	free(name);
	free(publisher);
	free(published);
	free(lang);
}

/* A name for one line of the daemon's status. */
static void
add_brief(struct buf *out, const char *text)
{
	size_t length = text ? strcspn(text, "\n\t") : 0;

	if (length == 0)
		buf_addc(out, '-');
	buf_add(out, text, length);
}

static void
add_party(struct buf *out, const struct party *parties, size_t count)
{
	const struct party *p = count > 0 ? parties : NULL;

	add_brief(out, p == NULL ? NULL : p->name_en ? p->name_en : p->text);
}

/* What was found, for the daemon's counters and status. */
static void
add_tally(struct buf *out, const struct event_list *list)
{
	struct buf tally = {0};

	for (size_t i = 0; i < list->count; i++) {
		const struct event *e = &list->events[i];

		buf_printf(&tally, "%s %s\t%s ", e->event_type, e->rule,
		    e->event_date ? e->event_date : "-");
		add_brief(&tally, e->place ? e->place->name_en : NULL);
		buf_printf(&tally, " %s: ", e->event_type);
		add_party(&tally, e->actors, e->actor_count);
		buf_adds(&tally, " > ");
		add_party(&tally, e->targets, e->target_count);
		buf_addc(&tally, '\n');
	}
	frame_bytes(out, tally.data, tally.length);
	buf_free(&tally);
}

static void
extract(struct child *child, struct frame *frame)
{
	struct record_rows rows = {0};
	struct event_list events;
	struct article article;
	size_t length, begin;
	const char *blob = frame_get_bytes(frame, &length);

	if (!blob_read(blob, length, &article, child->arena)) {
		begin = frame_begin(&child->out, FRAME_REFUSED, child->job);
		frame_text(&child->out, "the queue's copy can't be read");
		frame_end(&child->out, begin);
		return;
	}
	article_place(&article, child->conf);
	events = extract_article(child->knowledge, &article, child->arena);
	crashpoint("extracting");
	confidence_keep(&events, child->conf->confidence_min);
	record_rows(
	    &rows, &article, &events, knowledge_version(child->knowledge));
	begin = frame_begin(&child->out, FRAME_ROWS, child->job);
	frame_number(&child->out, microseconds(child));
	frame_bytes(&child->out, rows.article.data, rows.article.length);
	frame_bytes(&child->out, rows.events.data, rows.events.length);
	frame_bytes(&child->out, rows.parties.data, rows.parties.length);
	frame_bytes(&child->out, rows.mentions.data, rows.mentions.length);
	add_tally(&child->out, &events);
	frame_end(&child->out, begin);
	record_rows_free(&rows);
}

void
child_main(int pipe, const struct conf *conf, const struct knowledge *knowledge)
{
	struct child child = {
	    .conf = conf, .knowledge = knowledge, .arena = arena_new()};
	struct frame frame;

	renounce(pipe, conf);
	while (frame_read(PIPE, &child.in, &frame)) {
		child.job = frame.number;
		child.begun = histogram_clock();
		if (frame.type == FRAME_PARSE)
			parse(&child, &frame);
		else if (frame.type == FRAME_EXTRACT)
			extract(&child, &frame);
		send_out(&child);
		arena_reset(child.arena);
		/* One huge body must not be paid for ever. */
		if (child.in.capacity > LARGE)
			buf_free(&child.in);
	}
	_exit(0);
}
