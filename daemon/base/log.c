/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <systemd/sd-journal.h>

#include "base/log.h"
#include "base/visible.h"

/* One line a message, with a priority, the article it is about, no escapes. */

static const char *log_program = "rasid";
static _Thread_local const char *log_about;
static bool log_priorities;
static bool log_verbose;
static bool log_journal;

/* The latest warnings, in a ring, for those who ask the service how it is. */
#define RECENT 8

static struct {
	time_t at;
	char text[300];
} recent[RECENT];
static size_t recent_count;
static pthread_mutex_t recent_lock = PTHREAD_MUTEX_INITIALIZER;

void
log_init(const char *program, bool priorities, bool verbose)
{
	log_program = program;
	log_priorities = priorities;
	log_verbose = verbose;
}

void
log_article(const char *article_id)
{
	log_about = article_id;
}

/* Copy a message, with what could break or turn a line made visible. */
static void
escape(char *to, size_t room, const char *from)
{
	char *end = to + room - VISIBLE_ROOM;

	while (*from != '\0' && to < end)
		to += visible_next(&from, to);
	*to = '\0';
}

/* A text cut to what there is room for, at the end of a character. */
static void
cut(char *to, size_t room, const char *text)
{
	size_t length = strlen(text);

	if (length >= room)
		for (length = room - 1; (text[length] & 0xc0) == 0x80;)
			length--;
	memcpy(to, text, length);
	to[length] = '\0';
}

static void
keep_recent(const char *text)
{
	size_t at;

	pthread_mutex_lock(&recent_lock);
	at = recent_count++ % RECENT;
	recent[at].at = time(NULL);
	cut(recent[at].text, sizeof recent[at].text, text);
	pthread_mutex_unlock(&recent_lock);
}

const char *
log_recent(size_t index, time_t *at)
{
	size_t i = recent_count - 1 - index;

	if (index >= RECENT || index >= recent_count)
		return NULL;
	*at = recent[i % RECENT].at;
	return recent[i % RECENT].text;
}

void
log_to_journal(void)
{
	log_journal = true;
}

/* One line for a person or a pipe. */
static void
write_line(int priority, const char *line)
{
	if (log_priorities)
		fprintf(stderr, "<%d>%s\n", priority, line);
	else
		fprintf(stderr, "%s: %s\n", log_program, line);
}

/* The same with its parts as fields; false if no journal takes it. */
static bool
write_journal(int priority, const char *line)
{
	return log_journal && sd_journal_send("MESSAGE=%s", line, "PRIORITY=%d",
				  priority, "SYSLOG_IDENTIFIER=%s", log_program,
				  log_about ? "RASID_ARTICLE_ID=%s" : NULL,
				  log_about, NULL) == 0;
}

static void
vlog(int priority, const char *suffix, const char *format, va_list ap)
{
	char text[4096], safe[8192], about[280], line[9000];

	vsnprintf(text, sizeof text, format, ap);
	escape(safe, sizeof safe, text);
	if (log_about != NULL)
		escape(about, sizeof about, log_about);
	snprintf(line, sizeof line, "%s%s%s%s%s", log_about ? about : "",
	    log_about ? ": " : "", safe, suffix ? ": " : "",
	    suffix ? suffix : "");
	if (priority <= LOG_WARNING)
		keep_recent(line);
	if (!write_journal(priority, line))
		write_line(priority, line);
}

void
log_debug(const char *format, ...)
{
	va_list ap;

	if (!log_verbose)
		return;
	va_start(ap, format);
	vlog(LOG_DEBUG, NULL, format, ap);
	va_end(ap);
}

void
log_info(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vlog(LOG_INFO, NULL, format, ap);
	va_end(ap);
}

void
log_warn(const char *format, ...)
{
	const char *reason = strerror(errno);
	va_list ap;

	va_start(ap, format);
	vlog(LOG_WARNING, reason, format, ap);
	va_end(ap);
}

void
log_warnx(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vlog(LOG_WARNING, NULL, format, ap);
	va_end(ap);
}

void
log_lines(const char *text)
{
	size_t length;

	for (; text != NULL && *text != '\0'; text += length) {
		length = strcspn(text, "\n");
		if (length > 0)
			log_warnx("%.*s", (int)length, text);
		length += text[length] == '\n';
	}
}

void
fatal(const char *format, ...)
{
	const char *reason = strerror(errno);
	va_list ap;

	va_start(ap, format);
	vlog(LOG_ERR, reason, format, ap);
	va_end(ap);
	exit(1);
}

void
fatalx(const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vlog(LOG_ERR, NULL, format, ap);
	va_end(ap);
	exit(1);
}
