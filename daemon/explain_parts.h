/* SPDX-License-Identifier: ISC */
#ifndef RASID_EXPLAIN_PARTS_H
#define RASID_EXPLAIN_PARTS_H

#include "events/story.h"
#include "explain.h"

/* What the files of explain share among themselves. */

struct explainer {
	struct buf *out;
	const struct knowledge *knowledge;
	struct story *story;
	const struct explain_options *options;
};

/* A label in the language asked for: all of it, else word by word. */
const char *explain_label(struct explainer *, const char *english);

/* A heading; a label with a space after it; Arabic text; words of a sentence.
 */
void explain_heading(struct explainer *, const char *english);
void explain_say(struct explainer *, const char *english);
void explain_arabic(struct explainer *, const char *text);
void explain_range(struct explainer *, const struct story_sentence *,
    size_t begin, size_t end);

/* A pattern, and what each piece of it took of a sentence, a line each. */
void explain_trace(struct explainer *, const struct story_sentence *,
    const struct rule_pattern *, const struct trace *);

/* What a pattern captured, on one line. */
void explain_captures(struct explainer *, const struct story_sentence *,
    const struct capture *, size_t count);

/* What rules found in a sentence, and the events that came of them all. */
void explain_findings(struct explainer *, const struct story_sentence *);
void explain_events(struct explainer *, const struct event_list *);

/* How far every pattern of a rule came in a sentence, and what stopped it. */
void explain_rule(
    struct explainer *, const struct story_sentence *, const struct rule *);

#endif
