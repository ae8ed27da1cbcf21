/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/buf.h"
#include "rules/family.h"
#include "rules/legal.h"

/* What settings, meanings and fields there are. */

/* A setting and its values, divided by spaces; NULL: any. */
struct setting {
	const char *name, *values;
};

static const struct setting event_settings[] = {{"place", "none"},
    {"actor", "speaker"}, {"harm", "yes"}, {"cause", "told"},
    {"toll", "killed wounded detained displaced"}, {"refers", "yes"},
    {"generic", "yes"}, {"weapon", NULL}, {"weight", NULL},
    {"confidence", NULL}, {0}};

static const struct setting context_settings[] = {{"types", NULL},
    {"but", NULL}, {"form", "future present past verb noun for lest"}, {0}};

static const struct setting attribution_settings[] = {
    {"actor", "claimed"}, {0}};

static const struct setting merge_settings[] = {{"refers", NULL}, {"is", NULL},
    {"becomes", NULL}, {"cause", "yes seldom"}, {"inherits", "yes"}, {0}};

static const struct setting no_settings[] = {{0}};

static const struct {
	const struct setting *settings;
	const char *meanings; /* NULL: any, "": none */
} uses[] = {
    [RULE_PHRASE] = {no_settings, NULL},
    [RULE_EVENT] = {event_settings, ""},
    [RULE_CONTEXT] = {context_settings,
	"none denied planned alleged background definite mention undated "
	"circumstance consequence turn furniture"},
    [RULE_ATTRIBUTION] = {attribution_settings, "after before sentence same"},
    [RULE_MERGE] = {merge_settings, ""},
};

/* An error that names what is known. */
static void
add_unknown(struct errors *errors, const struct stanza *s,
    const struct stanza_line *line, const char *what, const char *known)
{
	errors_add(errors, s->file, line->line, line->column,
	    "no such %s: there %s%s", what,
	    *known == '\0'		 ? "are none here"
	    : strchr(known, ' ') != NULL ? "are "
					 : "is ",
	    known);
}

static void
check_setting(const struct setting *settings, const struct stanza *s,
    const struct stanza_line *line, struct errors *errors)
{
	size_t length = strcspn(line->value, " ");
	const char *value =
	    line->value + length + strspn(line->value + length, " ");
	struct buf known = {0};

	for (; settings->name != NULL; settings++) {
		buf_printf(&known, "%s%s", known.length > 0 ? " " : "",
		    settings->name);
		if (strlen(settings->name) != length ||
		    strncmp(settings->name, line->value, length) != 0)
			continue;
		if (settings->values != NULL &&
		    (*value == '\0' || !list_has(settings->values, value)))
			add_unknown(errors, s, line, "value", settings->values);
		break;
	}
	if (settings->name == NULL)
		add_unknown(errors, s, line, "setting",
		    known.data != NULL ? known.data : "");
	buf_free(&known);
}

static void
check_settings(const struct setting *settings, const struct stanza *s,
    struct errors *errors)
{
	const struct stanza_line *line = NULL;

	while ((line = stanza_next(s, "set", line)) != NULL)
		check_setting(settings, s, line, errors);
}

void
legal_check(const struct rule *rule, struct errors *errors)
{
	const struct stanza *s = rule->stanza;
	const struct stanza_line *meaning = stanza_get(s, "meaning");
	const struct stanza_line *field = stanza_get(s, "field");
	const char *meanings = uses[rule->use].meanings;

	check_settings(uses[rule->use].settings, s, errors);
	if (meaning != NULL && meanings != NULL &&
	    !list_has(meanings, meaning->value))
		add_unknown(errors, s, meaning, "meaning", meanings);
	if (field != NULL && !list_has("title body", field->value))
		add_unknown(errors, s, field, "field", "title body");
	if (meaning == NULL &&
	    (rule->use == RULE_CONTEXT || rule->use == RULE_ATTRIBUTION))
		errors_add(errors, s->file, s->line, s->column,
		    "\"%s\" has no meaning", s->id);
}
