/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/morph.h"
#include "rules/family.h"
#include "rules/legal.h"
#include "rules/reach.h"
#include "rules/ruleset.h"

/* From stanzas to compiled rules, and from words to the rules they trigger. */

#define WEIGHT_MOST 100 /* that a rule may add */

/* Patterns in a growing list. */
struct list {
	const struct rule_pattern **items;
	size_t count, room;
};

struct ruleset {
	struct arena *arena;
	const struct lexicon *lexicon;
	const struct library *library;
	struct errors *errors;
	struct rule *rules;
	size_t rule_count;
	struct reach *reach; /* while they are compiled */
	struct map *orders;  /* id → struct stanza */
	struct map *types;   /* name → struct event_type */
	struct map *merges;  /* type → struct merge_rule */
	double weights[EVIDENCE_COUNT];
	struct list by_use[RULE_ATTRIBUTION + 1];
	struct beginnings *beginnings;
	struct needs *needs;
	struct list *by_lexeme; /* event patterns, one list a lexeme */
	struct map *by_text;	/* folded word → struct list */
};

/* Kinds of phrases that rules may build, by the name in "type". */
static const struct {
	const char *name;
	enum phrase_kind kind;
} phrase_names[] = {
    {"count", PHRASE_COUNT},
    {"time", PHRASE_TIME},
    {"place", PHRASE_PLACE},
    {"entity", PHRASE_ENTITY},
    {"allegiance", PHRASE_ALLEGIANCE},
    {"party", PHRASE_PARTY},
    {"means", PHRASE_MEANS},
    {"adjunct", PHRASE_ADJUNCT},
};

enum phrase_kind
rule_phrase_kind(const struct rule *rule)
{
	for (size_t i = 0; i < sizeof phrase_names / sizeof *phrase_names; i++)
		if (rule->type && strcmp(rule->type, phrase_names[i].name) == 0)
			return phrase_names[i].kind;
	return PHRASE_KINDS;
}

const char *
rule_setting(const struct rule *rule, const char *name)
{
	const struct stanza_line *line = NULL;
	size_t length = strlen(name);

	while ((line = stanza_next(rule->stanza, "set", line)) != NULL)
		if (strncmp(line->value, name, length) == 0 &&
		    (line->value[length] == ' ' || line->value[length] == '\0'))
			return line->value + length +
			       (line->value[length] == ' ');
	return NULL;
}

static void
list_add(struct arena *arena, struct list *list, const struct rule_pattern *p)
{
	if (list->count > 0 && list->items[list->count - 1] == p)
		return;
	list->items = arena_grow(
	    arena, list->items, list->count, &list->room, sizeof *list->items);
	list->items[list->count++] = p;
}

static const enum code_use code_uses[] = {
    [RULE_PHRASE] = CODE_PHRASE,
    [RULE_EVENT] = CODE_EVENT,
    [RULE_CONTEXT] = CODE_CONTEXT,
    [RULE_ATTRIBUTION] = CODE_EVENT,
};

struct compiling {
	struct ruleset *rules;
	struct rule *rule;
	struct pattern_scope scope;
	struct rule_pattern *patterns;
	size_t count, room;
	uint32_t weight; /* what the rule adds to that of its patterns */
};

/* Alternatives of the top level are patterns of their own. */
static void
compile_pattern(struct compiling *c, const char *file,
    const struct stanza_line *line, bool except)
{
	struct node *node = pattern_parse(&c->scope, file, line), *next;
	enum code_use use = code_uses[c->rule->use];

	if (node == NULL)
		return;
	if (node->kind == NODE_CHOICE && use != CODE_PHRASE)
		node = node->child;
	for (; node != NULL; node = next) {
		struct rule_pattern *p;

		next = use != CODE_PHRASE ? node->next : NULL;
		c->patterns = arena_grow(c->rules->arena, c->patterns, c->count,
		    &c->room, sizeof *c->patterns);
		p = &c->patterns[c->count];
		memset(p, 0, sizeof *p);
		p->rule = c->rule;
		p->text = line->value;
		p->weight = need_weight(node) + c->weight;
		p->needs = needs_add(c->rules->needs, node);
		p->except = except;
		p->file = file;
		p->line = line->line;
		p->column = node->column;
		if (code_compile(&p->program, node, except ? CODE_CONTEXT : use,
			&c->scope, file, line))
			c->count++;
	}
}

/* Every pattern of the orders that a rule names, with the rule's own words. */
static void
compile_orders(struct compiling *c, const struct stanza *stanza)
{
	const struct stanza_line *line = NULL;

	while ((line = stanza_next(stanza, "orders", line)) != NULL) {
		char *text = list_copy(c->rules->arena, line->value);
		char *save = NULL, *word;

		for (word = strtok_r(text, " ,", &save); word != NULL;
		     word = strtok_r(NULL, " ,", &save)) {
			const struct stanza *order =
			    map_get(c->rules->orders, word);
			const struct stanza_line *pattern = NULL;

			if (order == NULL) {
				errors_add(c->rules->errors, stanza->file,
				    line->line, line->column,
				    "no order is called \"%s\"", word);
				continue;
			}
			while ((pattern = stanza_next(
				    order, "pattern", pattern)) != NULL)
				compile_pattern(c, order->file, pattern, false);
		}
	}
}

/* Types of events are declared, so that none is misspelt. */
static void
check_type(struct ruleset *rules, const struct stanza *stanza,
    const struct stanza_line *line, const char *type)
{
	if (ruleset_type(rules, type) == NULL)
		errors_add(rules->errors, stanza->file, line->line,
		    line->column, "no type of event is called \"%s\"", type);
}

static void
read_means(struct ruleset *rules, struct rule *rule)
{
	const struct stanza_line *line = NULL;
	struct rule_means *means = arena_alloc(
	    rules->arena, (rule->stanza->count + 1) * sizeof *means);

	while ((line = stanza_next(rule->stanza, "means", line)) != NULL) {
		char *text = arena_strdup(rules->arena, line->value);
		char *save = NULL, *word = strtok_r(text, " ", &save);
		const char **codes =
		    arena_alloc(rules->arena, 16 * sizeof *codes);
		struct rule_means *m = &means[rule->means_count++];

		m->codes = codes;
		for (; word != NULL && m->code_count < 15;
		     word = strtok_r(NULL, " ", &save))
			codes[m->code_count++] = word;
		if (m->code_count < 2)
			errors_add(rules->errors, rule->file, line->line,
			    line->column,
			    "expected codes of means and a type of event");
		else
			m->type = codes[--m->code_count];
		if (m->type != NULL)
			check_type(rules, rule->stanza, line, m->type);
	}
	rule->means = means;
}

static void
check_rule(struct ruleset *rules, const struct rule *rule)
{
	const struct stanza *s = rule->stanza;

	if (rule->pattern_count == 0 && rules->errors->count == 0)
		errors_add(rules->errors, s->file, s->line, s->column,
		    "\"%s\" has no pattern", s->id);
	if (stanza_get(s, "example") == NULL)
		errors_add(rules->errors, s->file, s->line, s->column,
		    "\"%s\" has no example", s->id);
	if (rule->use == RULE_PHRASE && rule_phrase_kind(rule) == PHRASE_KINDS)
		errors_add(rules->errors, s->file, s->line, s->column,
		    "\"%s\" names no kind of phrase in \"type\"", s->id);
	if (rule->use == RULE_EVENT && rule->type == NULL)
		errors_add(rules->errors, s->file, s->line, s->column,
		    "\"%s\" names no type of event", s->id);
	legal_check(rule, rules->errors);
	/* What harm is done to people belongs to what has caused it. */
	if (rule->use == RULE_EVENT && rule->type != NULL &&
	    rule_setting(rule, "harm") == NULL)
		check_type(rules, s, stanza_get(s, "type"), rule->type);
}

/* "set weight N": how much more a rule says than its patterns' words show. */
static uint32_t
read_weight(struct ruleset *rules, const struct rule *rule)
{
	const struct stanza_line *line = NULL;
	const char *text = rule_setting(rule, "weight");
	char *end;
	unsigned long weight;

	if (text == NULL)
		return 0;
	weight = strtoul(text, &end, 10);
	if (*text >= '0' && *text <= '9' && *end == '\0' &&
	    weight <= WEIGHT_MOST)
		return (uint32_t)weight;
	while ((line = stanza_next(rule->stanza, "set", line)) != NULL)
		if (line->value + strlen("weight ") == text)
			errors_add(rules->errors, rule->file, line->line,
			    line->column, "expected a weight of 0 to %d",
			    WEIGHT_MOST);
	return 0;
}

static void
add_rule(struct ruleset *rules, const struct stanza *stanza, enum rule_use use)
{
	const struct stanza_line *type = stanza_get(stanza, "type");
	const struct stanza_line *meaning = stanza_get(stanza, "meaning");
	const struct stanza_line *field = stanza_get(stanza, "field");
	const struct stanza_line *line = NULL;
	struct rule *rule = &rules->rules[rules->rule_count];
	struct stanza *kept = arena_alloc(rules->arena, sizeof *kept);
	struct compiling c = {.rules = rules, .rule = rule};

	*kept = *stanza;
	*rule = (struct rule){.use = use,
	    .id = stanza->id,
	    .type = type ? type->value : NULL,
	    .meaning = meaning ? meaning->value : "",
	    .file = stanza->file,
	    .line = stanza->line,
	    .stanza = kept,
	    .title_only = field && strcmp(field->value, "title") == 0,
	    .body_only = field && strcmp(field->value, "body") == 0,
	    .number = (uint32_t)rules->rule_count};
	c.scope = (struct pattern_scope){.lexicon = rules->lexicon,
	    .keywords = library_keywords(rules->library),
	    .reach = rules->reach,
	    .arena = rules->arena,
	    .errors = rules->errors};
	c.scope.action = family_read(&c.scope, stanza, "verbs", NULL);
	c.scope.noun = family_read(&c.scope, stanza, "nouns", c.scope.action);
	c.weight = read_weight(rules, rule);
	while ((line = stanza_next(stanza, "pattern", line)) != NULL)
		compile_pattern(&c, stanza->file, line, false);
	compile_orders(&c, stanza);
	for (line = NULL; (line = stanza_next(stanza, "except", line));)
		compile_pattern(&c, stanza->file, line, true);
	rule->patterns = c.patterns;
	rule->pattern_count = c.count;
	read_means(rules, rule);
	check_rule(rules, rule);
	rules->rule_count++;
}

static void
add_phrase(void *arg, const struct stanza *stanza)
{
	add_rule(arg, stanza, RULE_PHRASE);
}

static void
add_event(void *arg, const struct stanza *stanza)
{
	add_rule(arg, stanza, RULE_EVENT);
}

static void
add_context(void *arg, const struct stanza *stanza)
{
	add_rule(arg, stanza, RULE_CONTEXT);
}

static void
add_attribution(void *arg, const struct stanza *stanza)
{
	add_rule(arg, stanza, RULE_ATTRIBUTION);
}

static void
add_order(void *arg, const struct stanza *stanza)
{
	struct ruleset *rules = arg;
	struct stanza *kept = arena_alloc(rules->arena, sizeof *kept);

	*kept = *stanza;
	map_set(rules->orders, stanza->id, kept);
}

static const char *
text_of(const struct stanza *stanza, const char *key)
{
	const struct stanza_line *line = stanza_get(stanza, key);

	return line ? line->value : "";
}

static void
add_type(void *arg, const struct stanza *s)
{
	struct ruleset *rules = arg;
	struct event_type *type = arena_alloc(rules->arena, sizeof *type);

	*type = (struct event_type){.name = s->id,
	    .family = text_of(s, "family"),
	    .cameo = text_of(s, "cameo"),
	    .plover = text_of(s, "plover"),
	    .mode = text_of(s, "mode"),
	    .acled = text_of(s, "acled"),
	    .sub = text_of(s, "sub")};
	map_set(rules->types, s->id, type);
}

static void
add_merge(void *arg, const struct stanza *s)
{
	struct ruleset *rules = arg;
	struct merge_rule *merge = arena_alloc(rules->arena, sizeof *merge);
	struct stanza *kept = arena_alloc(rules->arena, sizeof *kept);
	struct rule *rule = &rules->rules[rules->rule_count];
	const char *is, *refers, *becomes, *cause;

	*kept = *s;
	*rule = (struct rule){.use = RULE_MERGE,
	    .id = s->id,
	    .type = text_of(s, "type"),
	    .meaning = "",
	    .file = s->file,
	    .line = s->line,
	    .stanza = kept,
	    .number = (uint32_t)rules->rule_count++};
	is = rule_setting(rule, "is");
	refers = rule_setting(rule, "refers");
	becomes = rule_setting(rule, "becomes");
	cause = rule_setting(rule, "cause");
	*merge = (struct merge_rule){.type = text_of(s, "type"),
	    .refers = refers ? refers : "",
	    .is = is ? is : "",
	    .becomes = becomes ? becomes : "",
	    .cause = cause != NULL,
	    .seldom = cause != NULL && strcmp(cause, "seldom") == 0,
	    .inherits = rule_setting(rule, "inherits") != NULL};
	legal_check(rule, rules->errors);
	map_set(rules->merges, merge->type, merge);
}

static void
count_rule(void *arg, const struct stanza *stanza)
{
	(void)stanza;
	++*(size_t *)arg;
}

/* Under every lexeme and every word that its trigger can begin with. */
static void
index_pattern(struct ruleset *rules, const struct rule_pattern *p)
{
	const struct first *first = &p->program.first;
	size_t count = lexicon_lexeme_count(rules->lexicon);

	for (size_t i = index_next(first->lexemes.bits, 0, count); i < count;
	     i = index_next(first->lexemes.bits, i + 1, count))
		list_add(rules->arena, &rules->by_lexeme[i], p);
	for (size_t i = 0; i < first->text_count; i++) {
		struct list *list = map_get(rules->by_text, first->texts[i]);

		if (list == NULL) {
			list = arena_alloc(rules->arena, sizeof *list);
			map_set(rules->by_text, first->texts[i], list);
		}
		list_add(rules->arena, list, p);
	}
}

/* Patterns that build a kind of phrase; attributions build none. */
static void
index_beginnings(
    struct ruleset *rules, enum rule_use use, enum phrase_kind kind)
{
	const struct list *list = &rules->by_use[use];

	for (size_t i = 0; i < list->count; i++)
		if (use == RULE_ATTRIBUTION ||
		    rule_phrase_kind(list->items[i]->rule) == kind)
			beginnings_add(rules->beginnings, kind, list->items[i],
			    &list->items[i]->program.first);
}

static void
index_rules(struct ruleset *rules)
{
	rules->by_lexeme = arena_alloc(
	    rules->arena, (lexicon_lexeme_count(rules->lexicon) + 1) *
			      sizeof *rules->by_lexeme);
	for (size_t r = 0; r < rules->rule_count; r++) {
		const struct rule *rule = &rules->rules[r];

		for (size_t i = 0; i < rule->pattern_count; i++) {
			const struct rule_pattern *p = &rule->patterns[i];

			if (p->except)
				continue;
			list_add(rules->arena, &rules->by_use[rule->use], p);
			if (rule->use == RULE_EVENT)
				index_pattern(rules, p);
		}
	}
	for (int kind = 0; kind < PHRASE_KINDS; kind++)
		index_beginnings(rules, RULE_PHRASE, (enum phrase_kind)kind);
	index_beginnings(rules, RULE_ATTRIBUTION, PHRASE_KINDS);
	beginnings_finish(rules->beginnings);
	needs_finish(rules->needs);
}

static const struct {
	const char *kind;
	stanza_handler *handler;
} handlers[] = {
    {"type", add_type},
    {"order", add_order},
    {"phrase", add_phrase},
    {"rule", add_event},
    {"context", add_context},
    {"attribution", add_attribution},
    {"merge", add_merge},
};

struct ruleset *
ruleset_new(const struct library *library, const struct lexicon *lexicon,
    struct errors *errors)
{
	struct ruleset *rules = xcalloc(1, sizeof *rules);
	size_t count = 0, n = sizeof handlers / sizeof *handlers;

	rules->arena = arena_new();
	rules->lexicon = lexicon;
	rules->library = library;
	rules->errors = errors;
	rules->reach = reach_new(lexicon);
	rules->orders = map_new();
	rules->types = map_new();
	rules->merges = map_new();
	rules->by_text = map_new();
	rules->beginnings = beginnings_new(lexicon, rules->arena);
	rules->needs = needs_new(lexicon, rules->arena);
	/* Rules are pointed to: their array must not move. */
	for (size_t i = 0; i < n; i++)
		library_each(library, handlers[i].kind, count_rule, &count);
	rules->rules =
	    arena_alloc(rules->arena, (count + 1) * sizeof *rules->rules);
	for (size_t i = 0; i < n; i++)
		library_each(
		    library, handlers[i].kind, handlers[i].handler, rules);
	evidence_read(library, rules->weights, errors);
	legal_check_types(
	    rules->rules, rules->rule_count, rules->types, errors);
	reach_check(rules, lexicon, errors);
	reach_free(rules->reach);
	rules->reach = NULL;
	if (errors->count == 0)
		index_rules(rules);
	return rules;
}

void
ruleset_free(struct ruleset *rules)
{
	if (rules == NULL)
		return;
	map_free(rules->orders, NULL);
	map_free(rules->types, NULL);
	map_free(rules->merges, NULL);
	map_free(rules->by_text, NULL);
	beginnings_free(rules->beginnings);
	needs_free(rules->needs);
	arena_free(rules->arena);
	free(rules);
}

const struct rule *
ruleset_rules(const struct ruleset *rules, size_t *count)
{
	*count = rules->rule_count;
	return rules->rules;
}

const struct rule *
ruleset_rule(const struct ruleset *rules, const char *id)
{
	for (size_t i = 0; i < rules->rule_count; i++)
		if (strcmp(rules->rules[i].id, id) == 0)
			return &rules->rules[i];
	return NULL;
}

const struct event_type *
ruleset_type(const struct ruleset *rules, const char *name)
{
	return map_get(rules->types, name);
}

const struct merge_rule *
ruleset_merge(const struct ruleset *rules, const char *type)
{
	return map_get(rules->merges, type);
}

const double *
ruleset_weights(const struct ruleset *rules)
{
	return rules->weights;
}

const struct rule_pattern *const *
ruleset_patterns(const struct ruleset *rules, enum rule_use use, size_t *count)
{
	*count = rules->by_use[use].count;
	return rules->by_use[use].items;
}

size_t
ruleset_triggers(const struct ruleset *rules, const struct word *word,
    const struct rule_pattern **out, size_t max)
{
	const struct list *list =
	    map_getn(rules->by_text, word->token->text, word->token->length);
	size_t count = 0;

	for (size_t i = 0; list != NULL && i < list->count && count < max; i++)
		out[count++] = list->items[i];
	for (size_t r = 0; r < word->count; r++) {
		uint32_t lexeme = word->readings[r].lexeme;
		bool seen = false;

		for (size_t i = 0; i < r; i++)
			seen |= word->readings[i].lexeme == lexeme;
		list = &rules->by_lexeme[lexeme];
		for (size_t i = 0; !seen && i < list->count && count < max; i++)
			out[count++] = list->items[i];
	}
	return count;
}

const struct beginnings *
ruleset_beginnings(const struct ruleset *rules)
{
	return rules->beginnings;
}

const uint64_t *
ruleset_met(const struct ruleset *rules, const struct analysis *analysis,
    struct arena *arena)
{
	return needs_met(rules->needs, analysis, arena);
}
