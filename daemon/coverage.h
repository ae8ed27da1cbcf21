/* SPDX-License-Identifier: ISC */
#ifndef RASID_COVERAGE_H
#define RASID_COVERAGE_H

#include "base/buf.h"
#include "extract.h"

/*
 * What rules do on a corpus: how often each fires, which never do, and which
 * words trigger the events, with samples in context. The knowledge must live
 * as long as the coverage; of the articles nothing is kept but the samples.
 */
struct coverage;

struct coverage *coverage_new(const struct knowledge *);
void coverage_free(struct coverage *);

/* Read an article and note what fired; the arena is for the way only. */
void coverage_add(struct coverage *, const struct article *, struct arena *);

/* The report, as UTF-8 lines; control characters of the texts are shown. */
void coverage_print(struct buf *, const struct coverage *);

#endif
