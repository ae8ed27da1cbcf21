/* SPDX-License-Identifier: ISC */
#ifndef RASID_CHILD_H
#define RASID_CHILD_H

struct conf;
struct knowledge;

/*
 * What a worker process does all its life: give up every descriptor but the
 * pipe to the parent and the right to open more, then turn bytes into articles
 * and articles into rows, as asked by frames, until the pipe is closed.
 */
void child_main(int pipe, const struct conf *, const struct knowledge *)
    __attribute__((noreturn));

#endif
