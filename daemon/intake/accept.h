/* SPDX-License-Identifier: ISC */
#ifndef RASID_ACCEPT_H
#define RASID_ACCEPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/histogram.h"
#include "intake/job.h"

struct pool;
struct queue;

/*
 * The way in, for requests and spool files alike: bytes go to a worker that
 * makes articles of them, the articles go into the queue, and when they are
 * durable there the sender gets a receipt.
 */
struct accept;

enum receipt_kind {
	RECEIPT_TAKEN,	  /* durable, but for what was rejected */
	RECEIPT_POISON,	  /* workers died of it */
	RECEIPT_FULL,	  /* the queue is at its limit: come back */
	RECEIPT_BROKEN,	  /* the queue's disk fails: come back */
	RECEIPT_STOPPING, /* the daemon stops: come back */
};

struct receipt {
	enum receipt_kind kind;
	size_t accepted;
	size_t known;
	const struct reject *rejects;
	size_t reject_count;
	const char *why; /* of POISON, or NULL */
};

typedef void accept_receipt(void *arg, const struct receipt *);

/*
 * At most limit bytes may be on the way at once. arrived is called when there
 * is something new in the queue.
 */
struct accept *accept_new(struct queue *, struct pool *, size_t limit,
    void (*arrived)(void *arg), void *arg);
void accept_free(struct accept *);

/*
 * Ask for room before reading bytes into memory, and give it back when they
 * and what was made of them are gone. False: come back later.
 */
bool accept_reserve(struct accept *, size_t bytes);
void accept_release(struct accept *, size_t bytes);

/* The bytes are copied; the receipt comes out of the event loop. */
void accept_submit(struct accept *, const char *bytes, size_t length,
    const struct origin *, accept_receipt *, void *arg);

/* How many articles came, and what became of them. */
struct accept_state {
	size_t under_way; /* submissions */
	size_t reserved;  /* bytes */
	uint64_t submissions;
	uint64_t accepted;
	uint64_t known;
	uint64_t rejected;
	uint64_t poisoned;	   /* submissions */
	uint64_t put_off;	   /* submissions told to come back */
	struct histogram receipts; /* from the whole body to its receipt */
};

struct accept_state accept_state(const struct accept *);

#endif
