/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/form_table.h"
#include "lexicon/morph.h"
#include "rules/reach.h"
#include "rules/ruleset.h"

/* --- Forms that a class has ----------------------------------------------- */

/* features[first[i]] up to first[i + 1] are those of lexeme i. */
struct reach {
	size_t count; /* lexemes */
	size_t *first;
	uint32_t *features;
};

struct reach *
reach_new(const struct lexicon *lexicon)
{
	size_t lexemes = lexicon_lexeme_count(lexicon), count;
	const struct form_entry *entries =
	    form_table_entries(lexicon_forms(lexicon), &count);
	struct reach *reach = xcalloc(1, sizeof *reach);
	size_t *first = xcalloc(lexemes + 2, sizeof *first);

	reach->features = xcalloc(count + 1, sizeof *reach->features);
	for (size_t i = 0; i < count; i++)
		first[entries[i].lexeme + 2]++;
	for (size_t i = 2; i < lexemes + 2; i++)
		first[i] += first[i - 1];
	/* first[i + 1] moves from the start of lexeme i to its end. */
	for (size_t i = 0; i < count; i++)
		reach->features[first[entries[i].lexeme + 1]++] =
		    entries[i].features;
	reach->first = first;
	reach->count = lexemes;
	return reach;
}

void
reach_free(struct reach *reach)
{
	free(reach->first);
	free(reach->features);
	free(reach);
}

static bool
lexeme_has_form(
    const struct reach *reach, uint32_t lexeme, const struct reading_test *test)
{
	for (size_t i = reach->first[lexeme]; i < reach->first[lexeme + 1]; i++)
		if (feature_fits(reach->features[i], test) &&
		    !(test->definite && (reach->features[i] & F_POS) == F_VERB))
			return true;
	return false;
}

bool
reach_has_form(const struct reach *reach, const struct lexeme_set *set,
    const struct reading_test *test)
{
	for (uint32_t i = 0; i < reach->count; i++)
		if (lexeme_set_has(set, i) && lexeme_has_form(reach, i, test))
			return true;
	return false;
}

/* --- Parts that nothing matches ------------------------------------------- */

static bool
same_text(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool
same_range(struct number_range a, struct number_range b)
{
	return a.least == b.least && a.most == b.most;
}

bool
reach_is_nullable(const struct node *node)
{
	switch (node->kind) {
	case NODE_OPTIONAL:
	case NODE_GAP:
	case NODE_ADJUNCTS:
	case NODE_AHEAD:
	case NODE_NOT:
	case NODE_BEHIND:
	case NODE_NOT_BEHIND:
	case NODE_START:
	case NODE_END:
		return true;
	case NODE_CHOICE:
		for (node = node->child; node != NULL; node = node->next)
			if (reach_is_nullable(node))
				return true;
		return false;
	case NODE_SEQUENCE:
	case NODE_CAPTURE:
	case NODE_REPEAT:
	case NODE_TRIGGER:
		for (node = node->child; node != NULL; node = node->next)
			if (!reach_is_nullable(node))
				return false;
		return true;
	default:
		return false;
	}
}

bool
reach_is_anything(const struct node *node)
{
	switch (node->kind) {
	case NODE_SEQUENCE:
	case NODE_CHOICE:
	case NODE_OPTIONAL:
	case NODE_REPEAT:
	case NODE_CAPTURE:
		for (node = node->child; node != NULL; node = node->next)
			if (!reach_is_anything(node))
				return false;
		return true;
	case NODE_ANY:
	case NODE_GAP:
	case NODE_ADJUNCTS:
		return true;
	default:
		return false;
	}
}

/* A ^ behind words or a $ before them, among the parts of a sequence. */
static const struct node *
find_edge(const struct node *sequence)
{
	const struct node *end = NULL;
	bool words = false;

	for (const struct node *n = sequence->child; n != NULL; n = n->next) {
		if (n->kind == NODE_START && words)
			return n;
		if (n->kind == NODE_END)
			end = n;
		if (reach_is_nullable(n))
			continue;
		words = true;
		if (end != NULL)
			return end;
	}
	return NULL;
}

const struct node *
reach_find_dead(const struct node *node)
{
	const struct node *dead =
	    node->kind == NODE_SEQUENCE ? find_edge(node) : NULL;

	for (node = node->child; node != NULL && dead == NULL;
	     node = node->next)
		dead = reach_find_dead(node);
	return dead;
}

/* --- Patterns that never get their turn ----------------------------------- */

static bool
covers_set(const struct lexeme_set *a, const struct lexeme_set *b, size_t count)
{
	if (a == b)
		return true;
	for (uint32_t i = 0; i < count; i++)
		if (a == NULL || b == NULL ||
		    (lexeme_set_has(b, i) && !lexeme_set_has(a, i)))
			return false;
	return true;
}

/* Whether an instruction does what another does; a trigger's may do more. */
static bool
covers(const struct instruction *a, const struct instruction *b, bool trigger,
    size_t lexemes)
{
	return a->op == b->op && a->clitics == b->clitics &&
	       a->free == b->free && a->conjunction == b->conjunction &&
	       a->ungoverned == b->ungoverned && a->slot == b->slot &&
	       a->limit == b->limit && a->kinds == b->kinds &&
	       a->tags == b->tags && a->target == b->target &&
	       same_text(a->text, b->text) && same_range(a->range, b->range) &&
	       feature_same(&a->test, &b->test) &&
	       (a->set == b->set ||
		   (a->set != NULL && b->set != NULL &&
		       covers_set(a->set, b->set, lexemes) &&
		       (trigger || covers_set(b->set, a->set, lexemes))));
}

static bool
covers_code(const struct instruction *a, const struct instruction *b,
    size_t count, bool trigger, size_t lexemes)
{
	for (size_t i = 0; i < count; i++)
		if (!covers(&a[i], &b[i], trigger && i == 0, lexemes))
			return false;
	return true;
}

static bool
has_exceptions(const struct rule *rule)
{
	for (size_t i = 0; i < rule->pattern_count; i++)
		if (rule->patterns[i].except)
			return true;
	return false;
}

/* Whether the rule of one is asked wherever that of another is. */
static bool
covers_rule(const struct rule *a, const struct rule *b)
{
	if (a == b)
		return true;
	/* Contexts and attributions do not keep each other from their turn. */
	return (a->use == RULE_EVENT || a->use == RULE_PHRASE) &&
	       !has_exceptions(a) && (!a->title_only || b->title_only) &&
	       (!a->body_only || b->body_only) &&
	       (a->use == RULE_EVENT || strcmp(a->type, b->type) == 0);
}

static bool
covers_pattern(
    const struct rule_pattern *a, const struct rule_pattern *b, size_t lexemes)
{
	const struct program *p = &a->program, *q = &b->program;
	bool event = a->rule->use == RULE_EVENT;

	return a->except == b->except && a->weight >= b->weight &&
	       p->after_count == q->after_count &&
	       p->before_count == q->before_count &&
	       covers_rule(a->rule, b->rule) &&
	       covers_code(
		   p->after, q->after, p->after_count, event, lexemes) &&
	       covers_code(
		   p->before, q->before, p->before_count, false, lexemes);
}

/* Patterns that may be alike, by how their code looks. */
struct alike {
	const struct rule_pattern *pattern;
	struct alike *next;
};

/* What alike patterns share: use, and the opcodes of both parts. */
static void
add_shape(struct buf *shape, const struct rule_pattern *p)
{
	buf_addc(shape, (char)('0' + p->rule->use));
	for (size_t i = 0; i < p->program.after_count; i++)
		buf_addc(shape, (char)('!' + p->program.after[i].op));
	buf_addc(shape, ' ');
	for (size_t i = 0; i < p->program.before_count; i++)
		buf_addc(shape, (char)('!' + p->program.before[i].op));
}

struct checker {
	struct map *shapes; /* of a shape: the patterns so far */
	struct map *told;   /* places of errors: an order has many rules */
	size_t lexemes;
	struct errors *errors;
};

/*
 * One pattern is told at its place, one of an order that another rule makes
 * superfluous at its own rule.
 */
static void
report(struct checker *c, const struct rule_pattern *first,
    const struct rule_pattern *p)
{
	bool inside = first->rule == p->rule;
	const char *file = inside ? p->file : p->rule->file;
	int line = inside ? p->line : p->rule->line;
	struct buf place = {0};

	buf_printf(&place, "%s:%d:%d", file, line, inside ? p->column : 0);
	if (map_set(c->told, place.data, c) == NULL)
		errors_add(c->errors, file, line, inside ? p->column : 1,
		    "never reached: \"%s\" of %s does the same (line %d)",
		    first->text, first->rule->id, first->line);
	buf_free(&place);
}

static void
check_pattern(struct checker *c, const struct rule_pattern *p)
{
	struct buf shape = {0};
	struct alike *alike = xcalloc(1, sizeof *alike);

	add_shape(&shape, p);
	alike->pattern = p;
	alike->next = map_get(c->shapes, shape.data);
	for (const struct alike *a = alike->next; a != NULL; a = a->next)
		if (covers_pattern(a->pattern, p, c->lexemes)) {
			report(c, a->pattern, p);
			break;
		}
	map_set(c->shapes, shape.data, alike);
	buf_free(&shape);
}

static void
free_alike(void *first)
{
	struct alike *next;

	for (struct alike *a = first; a != NULL; a = next) {
		next = a->next;
		free(a);
	}
}

/* A context that asks neither words nor anything of the event: all are it. */
static void
check_context(struct errors *errors, const struct rule *rule)
{
	if (rule->use != RULE_CONTEXT || rule_setting(rule, "form") != NULL ||
	    rule_setting(rule, "types") != NULL ||
	    rule_setting(rule, "but") != NULL)
		return;
	for (size_t i = 0; i < rule->pattern_count; i++) {
		const struct rule_pattern *p = &rule->patterns[i];

		if (!p->except && p->program.before == NULL &&
		    p->program.after_count == 2 &&
		    p->program.after[0].clitics == 0)
			errors_add(errors, p->file, p->line, p->column,
			    "this holds of every event: add words, types or a "
			    "form");
	}
}

void
reach_check(const struct ruleset *rules, const struct lexicon *lexicon,
    struct errors *errors)
{
	size_t count;
	const struct rule *rule = ruleset_rules(rules, &count);
	struct checker c = {.shapes = map_new(),
	    .told = map_new(),
	    .lexemes = lexicon_lexeme_count(lexicon),
	    .errors = errors};

	for (size_t r = 0; r < count; r++) {
		check_context(errors, &rule[r]);
		for (size_t i = 0; i < rule[r].pattern_count; i++)
			check_pattern(&c, &rule[r].patterns[i]);
	}
	map_free(c.shapes, free_alike);
	map_free(c.told, NULL);
}
