/* SPDX-License-Identifier: ISC */
#ifndef RASID_SPOOLNAME_H
#define RASID_SPOOLNAME_H

#include <limits.h>
#include <stdbool.h>

/*
 * Names of files in the spool. They come from whoever may write there, and may
 * be any bytes but '/' and NUL.
 */
#define SPOOLNAME_ERROR ".error"

/* Whether a file of this name is to be taken: no dot in front, no ".tmp". */
bool spoolname_ours(const char *name);

/*
 * The name under which it is kept in rejected/: its own behind its feed's
 * (NULL: none), cut between characters so that number and SPOOLNAME_ERROR fit
 * behind it; numbers above 0 tell apart what would be the same.
 */
void spoolname_rejected(
    char text[NAME_MAX + 1], const char *feed, const char *name, int number);

#endif
