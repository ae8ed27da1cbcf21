/* SPDX-License-Identifier: ISC */
#ifndef RASID_QUEUE_H
#define RASID_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "intake/backlog.h"

struct event_base;

/*
 * The backlog on a thread of its own. Whatever is asked for while the disk is
 * busy is done together in the next transaction, with one fsync for all; the
 * event loop never waits. Answers come back out of the loop, in order.
 */
struct queue;

enum queue_answer {
	QUEUE_OK,     /* durable */
	QUEUE_FULL,   /* as much waits as may */
	QUEUE_BROKEN, /* the disk would not have it: nothing was done */
};

/* The queue owns the backlog from here on. At most limit articles are kept. */
struct queue *queue_new(struct event_base *, struct backlog *, uint64_t limit);

/* Finish what was asked for, give the answers, and close the backlog. */
void queue_free(struct queue *);

/*
 * Put articles in, all or none; the list is taken and left empty. known of
 * them were there already.
 */
typedef void queue_put_answer(
    void *arg, enum queue_answer, size_t accepted, size_t known);
void queue_put(
    struct queue *, struct queued_list *, queue_put_answer *, void *arg);

/*
 * The next articles, up to a number and a sum of bytes (but at least one); the
 * list may be taken. An empty list: there are none now.
 */
typedef void queue_claim_answer(void *arg, struct queued_list *);
void queue_claim(struct queue *, size_t count, size_t bytes,
    queue_claim_answer *, void *arg);

/*
 * These are stored; this one is to be set aside. Both are tried until the
 * disk takes them.
 */
void queue_done(struct queue *, const uint64_t *seqs, size_t count);
void queue_fail(
    struct queue *, uint64_t seq, unsigned attempts, const char *reason);

/*
 * What an operator asks: see operator.h. The text is JSON lines for list and
 * show; for retry and drop why it can't be done, or empty.
 */
typedef void queue_text_answer(
    void *arg, enum queue_answer, const struct buf *text);
void queue_list(struct queue *, uint64_t after, size_t count, bool failed_only,
    queue_text_answer *, void *arg);
void queue_show(
    struct queue *, const char *name, queue_text_answer *, void *arg);
void queue_retry(
    struct queue *, const char *name, queue_text_answer *, void *arg);
void queue_drop(
    struct queue *, const char *name, queue_text_answer *, void *arg);

/* How it stands, as of the last transaction. */
struct queue_state {
	struct backlog_counts counts;
	uint64_t commits;
	uint64_t failures; /* transactions that the disk would not have */
	bool broken;	   /* the last one */
	char error[256];   /* why */
	bool full;
};

struct queue_state queue_state(struct queue *);

#endif
