/* SPDX-License-Identifier: ISC */
#ifndef RASID_EXPLAIN_H
#define RASID_EXPLAIN_H

#include <stdbool.h>

#include "base/buf.h"
#include "extract.h"

/*
 * The whole way of an article in words: each sentence with its words and their
 * readings, the names and phrases found in it, the attributions, the rules
 * that fired with what each slot captured, what contexts made of them, and the
 * events that came of it. colour adds terminal colours. rule_id (or NULL)
 * tells how far that rule came at each word that could trigger it.
 */
void explain_article(struct buf *, const struct knowledge *,
    const struct article *, const char *rule_id, bool colour);

#endif
