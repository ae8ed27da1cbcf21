/* SPDX-License-Identifier: ISC */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "rules/evidence.h"

/* What each kind of evidence weighs, by the rules. */

#define EVIDENCE_NAME(name) #name,
const char *const evidence_names[EVIDENCE_COUNT] = {EVIDENCE(EVIDENCE_NAME)};

struct reading_weights {
	double *weights;
	struct errors *errors;
};

static void
read_weight(void *arg, const struct stanza *stanza)
{
	struct reading_weights *r = arg;
	const struct stanza_line *line = stanza_get(stanza, "weight");
	char *end = NULL;
	double weight = line ? strtod(line->value, &end) : 0;
	size_t i = 0;

	while (i < EVIDENCE_COUNT && strcmp(evidence_names[i], stanza->id) != 0)
		i++;
	if (i == EVIDENCE_COUNT)
		errors_add(r->errors, stanza->file, stanza->line,
		    stanza->column, "no evidence is called \"%s\"", stanza->id);
	else if (line == NULL)
		errors_add(r->errors, stanza->file, stanza->line,
		    stanza->column, "\"%s\" has no weight", stanza->id);
	else if (end == line->value || *end != '\0' || !isfinite(weight))
		errors_add(r->errors, stanza->file, line->line, line->column,
		    "not a number: \"%s\"", line->value);
	else
		r->weights[i] = weight;
}

void
evidence_read(const struct library *library, double weights[EVIDENCE_COUNT],
    struct errors *errors)
{
	struct reading_weights r = {.weights = weights, .errors = errors};

	memset(weights, 0, EVIDENCE_COUNT * sizeof *weights);
	library_each(library, "evidence", read_weight, &r);
}
