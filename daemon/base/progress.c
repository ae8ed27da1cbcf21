/* SPDX-License-Identifier: ISC */
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "base/progress.h"

/* One line that changes. */

#define START "\r\033[K" /* of the line, and all behind it away */

static bool is_shown;

void
progress_show(const char *format, ...)
{
	va_list ap;

	if (!isatty(STDERR_FILENO))
		return;
	fputs(START, stderr);
	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	is_shown = true;
}

void
progress_end(void)
{
	if (is_shown)
		fputc('\n', stderr);
	is_shown = false;
}

void
progress_clear(void)
{
	if (is_shown)
		fputs(START, stderr);
	is_shown = false;
}
