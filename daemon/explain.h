/* SPDX-License-Identifier: ISC */
#ifndef RASID_EXPLAIN_H
#define RASID_EXPLAIN_H

#include <stdbool.h>

#include "base/buf.h"
#include "extract.h"

struct explain_options {
	const struct rule *rule; /* tell how far it came; or NULL */
	const char *event_id;	 /* mark what became this event; or NULL */
	bool colour;		 /* of a terminal */
	bool arabic;		 /* labels, by the language's keywords */
	bool steps;		 /* of phrases too */
};

/*
 * The whole way of an article in words: each sentence with its words and their
 * readings, the names and phrases found in it with what each piece of their
 * pattern took, the attributions, the rules that fired, how every slot was
 * filled, what contexts made of them, and the events that came of it. An event
 * that was asked for is marked with its id, and so are the finds that tell it.
 */
void explain_article(struct buf *, const struct knowledge *,
    const struct article *, const struct explain_options *);

#endif
