/* SPDX-License-Identifier: ISC */
#ifndef RASID_SALVAGE_H
#define RASID_SALVAGE_H

#include <stdbool.h>

struct sql;

/* Is the trouble in the file itself, so that taking it over may help? */
bool salvage_helps(const struct sql *);

/*
 * Move a damaged queue file and its write-ahead log aside. Returns the new
 * name (free(3) it), or NULL with a warning.
 */
char *salvage_move(const char *path);

/*
 * Copy every row that can still be read from a damaged file into a new one,
 * sequence numbers, checksums and states included. False if the new file
 * would not have them.
 */
bool salvage_copy(const char *from, struct sql *to);

#endif
