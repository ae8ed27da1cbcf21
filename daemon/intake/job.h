/* SPDX-License-Identifier: ISC */
#ifndef RASID_JOB_H
#define RASID_JOB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/queue.h>

#include "base/buf.h"
#include "events/record.h"
#include "intake/queued.h"

struct frame;
struct job;

/* An item of the input that could not be taken, and why. */
struct reject {
	uint64_t index;
	char *message;
};

/* What is known of a body beside its bytes; NULL or "" is "not told". */
struct origin {
	const char *media_type;
	const char *feed;
	const char *publisher;
	const char *published;
	const char *lang;
};

/*
 * Work for a worker process, and what came of it. Whoever asked gets the job
 * back once, through its callback; it may take what it wants out of the
 * results and must not keep the job.
 */
typedef void job_answer(void *arg, struct job *);

struct job {
	TAILQ_ENTRY(job) entry; /* of a list that waits, or of a worker */
	struct buf frame;	/* the request */
	size_t body;		/* bytes of it that came from outside */
	int type;		/* FRAME_PARSE or FRAME_EXTRACT */
	uint64_t number;
	const char *about; /* article id for the log, or NULL; borrowed */
	int references;	   /* the pool's, and one for each send in progress */
	unsigned attempts; /* workers that it cost */
	job_answer *answer;
	void *arg;

	char *failure;	/* why there are no results, or NULL */
	bool cancelled; /* the daemon stops: nobody looked at it */
	size_t size;	/* bytes of results so far */
	double seconds; /* that the worker took */
	/* parse */
	struct queued_list articles; /* without seq and accepted */
	struct reject *rejects;
	size_t reject_count;
	size_t reject_room;
	uint64_t items;
	/* extract */
	struct record_rows rows;
	struct buf tally; /* a line an event, see frame.h */
};

TAILQ_HEAD(job_list, job);

/* The bytes are copied. */
struct job *job_parse(const char *bytes, size_t length, const struct origin *,
    job_answer *, void *arg);
struct job *job_extract(
    const char *blob, size_t length, job_answer *, void *arg);

void job_unref(struct job *);

/*
 * Take what a worker says about a job; *finished is set with the last of it.
 * False if it makes no sense, or is more than a sound worker would say.
 */
bool job_take(struct job *, struct frame *, bool *finished);

/* Forget results: the worker died before it was done. */
void job_forget(struct job *);

#endif
