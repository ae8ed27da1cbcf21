/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/xmalloc.h"
#include "rules/family.h"
#include "rules/legal.h"

/* What settings, meanings and fields there are. */

/* A setting and its values, divided by spaces; NULL: any. */
struct setting {
	const char *name, *values;
};

#define SHARE "0..1" /* values: a number between */

static const struct setting event_settings[] = {{"place", "none"},
    {"actor", "speaker"}, {"harm", "yes"}, {"cause", "told"},
    {"toll", "killed wounded detained displaced"}, {"refers", "yes"},
    {"generic", "yes"}, {"weapon", NULL}, {"weight", NULL},
    {"confidence", SHARE}, {0}};

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

static bool
is_value(const char *values, const char *value)
{
	char *end;
	double share;

	if (values == NULL)
		return true;
	if (strcmp(values, SHARE) != 0)
		return *value != '\0' && list_has(values, value);
	share = strtod(value, &end);
	return end != value && *end == '\0' && share >= 0 && share <= 1;
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
		if (!is_value(settings->values, value))
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

/* Whether some rule tells events of a type, declared or not: "injury". */
static bool
is_told(const struct rule *rules, size_t count, const char *type)
{
	for (size_t i = 0; i < count; i++)
		if (rules[i].use == RULE_EVENT && rules[i].type != NULL &&
		    strcmp(rules[i].type, type) == 0)
			return true;
	return false;
}

/* The types that a line "set types A B" names. */
static void
check_types(const struct rule *rules, size_t count, const struct map *types,
    const struct rule *rule, const struct stanza_line *line,
    struct errors *errors)
{
	char *text = xstrdup(line->value), *save = NULL;
	char *word = strtok_r(text, " ", &save);

	while ((word = strtok_r(NULL, " ", &save)) != NULL)
		if (map_get(types, word) == NULL &&
		    !is_told(rules, count, word))
			errors_add(errors, rule->file, line->line,
			    line->column + (int)(word - text),
			    "no type of event is called \"%s\"", word);
	free(text);
}

void
legal_check_types(const struct rule *rules, size_t count,
    const struct map *types, struct errors *errors)
{
	static const char names[] = "types but refers is becomes";

	for (size_t i = 0; i < count; i++) {
		const struct stanza_line *line = NULL;

		if (rules[i].use != RULE_CONTEXT && rules[i].use != RULE_MERGE)
			continue;
		while ((line = stanza_next(rules[i].stanza, "set", line))) {
			char name[16];

			snprintf(name, sizeof name, "%.*s",
			    (int)strcspn(line->value, " "), line->value);
			if (list_has(names, name))
				check_types(rules, count, types, &rules[i],
				    line, errors);
		}
	}
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
