/* SPDX-License-Identifier: ISC */
#ifndef RASID_PROGRESS_H
#define RASID_PROGRESS_H

/*
 * How far a long command has come: one line of a terminal, written over and
 * over on standard error; nothing in a pipe.
 */
void progress_show(const char *format, ...)
    __attribute__((format(printf, 1, 2)));

/* Leave the line as it stands, or take it away. */
void progress_end(void);
void progress_clear(void);

#endif
