/* SPDX-License-Identifier: ISC */
#ifndef RASID_LOG_H
#define RASID_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

/*
 * Messages on standard error. Under systemd each line begins with a priority
 * as sd-daemon(3) defines it (<3> error … <7> debug); on a terminal it begins
 * with the program's name. Control and bidirectional characters that came from
 * outside are escaped, so that a log line is always one line.
 */
void log_init(const char *program, bool priorities, bool verbose);

/*
 * Name the article that the messages from here on are about; NULL for none.
 * The text is borrowed and must live until the next call.
 */
void log_article(const char *article_id);

/* warn adds errno's text, the x variants do not. */
void log_debug(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_info(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_warn(const char *format, ...) __attribute__((format(printf, 1, 2)));
void log_warnx(const char *format, ...) __attribute__((format(printf, 1, 2)));

/*
 * From here on speak to systemd's journal, with the article as its own field
 * (RASID_ARTICLE_ID), so that journalctl finds all that was said about one.
 */
void log_to_journal(void);

/* The latest warnings, 0 the last of them; NULL past the first. */
const char *log_recent(size_t index, time_t *at);

/* Each line of a text that is not empty, as by log_warnx(). */
void log_lines(const char *text);

/* Say why and exit with status 1: for bugs and for what cannot go on. */
void fatal(const char *format, ...)
    __attribute__((format(printf, 1, 2), noreturn));
void fatalx(const char *format, ...)
    __attribute__((format(printf, 1, 2), noreturn));

#endif
