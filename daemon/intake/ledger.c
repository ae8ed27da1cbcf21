/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/xmalloc.h"
#include "intake/frame.h"
#include "intake/ledger.h"

/* Counts of what was found, and how long it took. */

struct ledger *
ledger_new(void)
{
	struct ledger *ledger = xcalloc(1, sizeof *ledger);

	ledger->events = map_new();
	return ledger;
}

void
ledger_free(struct ledger *ledger)
{
	map_free(ledger->events, free);
	for (size_t i = 0; i < LEDGER_RECENT; i++)
		free(ledger->recent[i]);
	free(ledger);
}

/* One line of what a worker says: "type rule", a tab, the event in words. */
static void
add_event(struct ledger *ledger, const char *line, size_t length)
{
	const char *tab = memchr(line, '\t', length);
	size_t key = tab ? (size_t)(tab - line) : length;
	uint64_t *count = map_getn(ledger->events, line, key);
	char **place;

	if (count == NULL) {
		count = xcalloc(1, sizeof *count);
		map_setn(ledger->events, line, key, count);
	}
	++*count;
	if (tab == NULL)
		return;
	place = &ledger->recent[ledger->recent_count++ % LEDGER_RECENT];
	free(*place);
	*place = xstrndup(tab + 1, length - key - 1);
}

void
ledger_add(struct ledger *ledger, const struct job *job)
{
	const char *line = job->tally.data, *end;

	histogram_add(
	    job->type == FRAME_PARSE ? &ledger->parsing : &ledger->extracting,
	    job->seconds);
	if (job->tally.length == 0)
		return;
	for (; (end = strchr(line, '\n')) != NULL; line = end + 1)
		add_event(ledger, line, (size_t)(end - line));
}

const char *
ledger_recent(const struct ledger *ledger, size_t index)
{
	if (index >= LEDGER_RECENT || index >= ledger->recent_count)
		return NULL;
	return ledger
	    ->recent[(ledger->recent_count - 1 - index) % LEDGER_RECENT];
}
