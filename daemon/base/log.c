/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>

#include "base/log.h"
#include "base/visible.h"

/* One line a message, with a priority, the article it is about, no escapes. */

static const char *log_program = "rasid";
static _Thread_local const char *log_about;
static bool log_priorities;
static bool log_verbose;

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

static void
vlog(int priority, const char *suffix, const char *format, va_list ap)
{
	char text[4096], safe[8192], start[300];

	vsnprintf(text, sizeof text, format, ap);
	escape(safe, sizeof safe, text);
	if (log_priorities)
		snprintf(start, sizeof start, "<%d>", priority);
	else
		snprintf(start, sizeof start, "%s: ", log_program);
	if (log_about != NULL) {
		char about[280];

		escape(about, sizeof about, log_about);
		fprintf(stderr, "%s%s: %s%s%s\n", start, about, safe,
		    suffix ? ": " : "", suffix ? suffix : "");
	} else {
		fprintf(stderr, "%s%s%s%s\n", start, safe, suffix ? ": " : "",
		    suffix ? suffix : "");
	}
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
