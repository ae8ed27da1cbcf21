/* SPDX-License-Identifier: ISC */
#ifndef RASID_NURSERY_H
#define RASID_NURSERY_H

#include "base/buf.h"

struct conf;
struct knowledge;

/* Fill the rows of the reference tables: actors, places, sources. */
#define NURSERY_TABLES 3
typedef void nursery_reference(
    const struct knowledge *, struct buf rows[NURSERY_TABLES]);

/*
 * The life of a loader process: load lexicons and rules, run their examples,
 * tell the parent over the pipe, and fork workers when asked. It has no
 * threads, no database and no secrets, and it runs from a fresh image, so that
 * its children inherit none. It ends when the parent closes the pipe.
 */
void nursery_main(int pipe, const struct conf *, nursery_reference *)
    __attribute__((noreturn));

#endif
