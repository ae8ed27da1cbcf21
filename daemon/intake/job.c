/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/xmalloc.h"
#include "intake/frame.h"
#include "intake/job.h"

/* Work for workers. */

static struct job *
job_new(enum frame_type type, size_t body, job_answer *answer, void *arg)
{
	static uint64_t last;
	struct job *job = xcalloc(1, sizeof *job);

	job->type = type;
	job->number = ++last;
	job->body = body;
	job->references = 1;
	job->answer = answer;
	job->arg = arg;
	return job;
}

struct job *
job_parse(const char *bytes, size_t length, const struct origin *origin,
    job_answer *answer, void *arg)
{
	struct job *job = job_new(FRAME_PARSE, length, answer, arg);
	size_t begin = frame_begin(&job->frame, FRAME_PARSE, job->number);

	frame_text(&job->frame, origin->media_type);
	frame_text(&job->frame, origin->feed);
	frame_text(&job->frame, origin->publisher);
	frame_text(&job->frame, origin->published);
	frame_text(&job->frame, origin->lang);
	frame_bytes(&job->frame, bytes, length);
	frame_end(&job->frame, begin);
	return job;
}

struct job *
job_extract(const char *blob, size_t length, job_answer *answer, void *arg)
{
	struct job *job = job_new(FRAME_EXTRACT, length, answer, arg);
	size_t begin = frame_begin(&job->frame, FRAME_EXTRACT, job->number);

	frame_bytes(&job->frame, blob, length);
	frame_end(&job->frame, begin);
	return job;
}

void
job_forget(struct job *job)
{
	for (size_t i = 0; i < job->reject_count; i++)
		free(job->rejects[i].message);
	free(job->rejects);
	job->rejects = NULL;
	job->reject_count = job->reject_room = 0;
	queued_list_free(&job->articles);
	record_rows_free(&job->rows);
	memset(&job->rows, 0, sizeof job->rows);
	buf_free(&job->tally);
	job->size = 0;
}

void
job_unref(struct job *job)
{
	if (--job->references > 0)
		return;
	job_forget(job);
	buf_free(&job->frame);
	free(job->failure);
	free(job);
}

static void
take_article(struct job *job, struct frame *frame)
{
	struct queued article = {0};
	size_t length;
	const char *blob;

	article.article_id = frame_take_text(frame);
	article.text_hash = frame_take_text(frame);
	blob = frame_get_bytes(frame, &length);
	article.blob = xmalloc(length + 1);
	memcpy(article.blob, blob, length);
	article.blob[length] = '\0';
	article.length = length;
	queued_add(&job->articles, &article);
}

static void
take_reject(struct job *job, struct frame *frame)
{
	struct reject *reject;

	if (job->reject_count == job->reject_room) {
		job->reject_room = job->reject_room ? job->reject_room * 2 : 8;
		job->rejects = xreallocarray(
		    job->rejects, job->reject_room, sizeof *job->rejects);
	}
	reject = &job->rejects[job->reject_count++];
	reject->index = frame_get_number(frame);
	reject->message = frame_take_text(frame);
}

static void
take_rows(struct job *job, struct frame *frame)
{
	frame_take_buf(frame, &job->rows.article);
	frame_take_buf(frame, &job->rows.events);
	frame_take_buf(frame, &job->rows.parties);
	frame_take_buf(frame, &job->rows.mentions);
	frame_take_buf(frame, &job->tally);
}

/*
 * JSON makes an article a little longer, rows much more; what goes beyond
 * this is a worker gone mad.
 */
static size_t
most_results(const struct job *job)
{
	return 64 * job->body + 4 * 1024 * 1024;
}

bool
job_take(struct job *job, struct frame *frame, bool *finished)
{
	bool parse = job->type == FRAME_PARSE;

	*finished = false;
	job->size += (size_t)(frame->end - frame->at);
	if (frame->number != job->number || job->size > most_results(job))
		return false;
	if (parse && frame->type == FRAME_ARTICLE) {
		take_article(job, frame);
	} else if (parse && frame->type == FRAME_REJECT) {
		take_reject(job, frame);
	} else if (parse && frame->type == FRAME_PARSED) {
		job->seconds = (double)frame_get_number(frame) / 1e6;
		job->items = frame_get_number(frame);
		*finished = true;
	} else if (!parse && frame->type == FRAME_ROWS) {
		job->seconds = (double)frame_get_number(frame) / 1e6;
		take_rows(job, frame);
		*finished = true;
	} else if (!parse && frame->type == FRAME_REFUSED) {
		free(job->failure);
		job->failure = frame_take_text(frame);
		*finished = true;
	} else {
		return false;
	}
	return !frame->bad && frame->at == frame->end;
}
