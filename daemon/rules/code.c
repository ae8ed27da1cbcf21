/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "rules/code.h"
#include "rules/reach.h"

/* From a pattern's tree to the matcher's instructions. */

struct compiler {
	struct arena *arena;
	struct instruction *code;
	size_t count, room;
	bool backwards;
	bool first;   /* nothing was matched yet on this side */
	bool trigger; /* the next word is the trigger */
	enum code_use use;
};

static const char *const opcode_names[OPCODES] = {
#define X(name, meaning) #name,
#include "rules/opcodes.h"
#undef X
};

const char *
opcode_name(enum opcode op)
{
	return opcode_names[op];
}

static struct instruction *
emit(struct compiler *c, enum opcode op)
{
	c->code =
	    arena_grow(c->arena, c->code, c->count, &c->room, sizeof *c->code);
	memset(&c->code[c->count], 0, sizeof *c->code);
	c->code[c->count].op = (uint8_t)op;
	return &c->code[c->count++];
}

/* An instruction, and the piece of the pattern that it came from. */
static struct instruction *
emit_from(struct compiler *c, enum opcode op, const struct node *node)
{
	struct instruction *i = emit(c, op);

	i->from = node->from;
	i->to = node->to;
	return i;
}

/*
 * An instruction that matches words: what its first word may have before it. A
 * word that governs the trigger of a context may itself stand after one: "by
 * stopping".
 */
static struct instruction *
emit_word(struct compiler *c, enum opcode op, const struct node *node)
{
	struct instruction *i = emit_from(c, op, node);

	i->clitics = node->clitics;
	i->free = node->clitics == 0 &&
		  (c->trigger || (c->first && c->use == CODE_PHRASE) ||
		      (c->backwards && c->use == CODE_CONTEXT));
	i->conjunction = c->first || c->backwards;
	i->set = node->set;
	i->test = node->test;
	i->text = node->text;
	i->length = node->text ? strlen(node->text) : 0;
	i->slot = node->slot;
	i->kinds = node->kinds;
	i->tags = node->tags;
	i->range = node->range;
	return i;
}

static void compile(struct compiler *, const struct node *);

/* The nodes from one up to another (NULL: all), the last one first. */
static void
compile_leftwards(
    struct compiler *c, const struct node *node, const struct node *end)
{
	if (node == NULL || node == end)
		return;
	compile_leftwards(c, node->next, end);
	compile(c, node);
}

static void
compile_children(struct compiler *c, const struct node *node)
{
	if (c->backwards) {
		compile_leftwards(c, node->child, NULL);
		return;
	}
	for (node = node->child; node != NULL; node = node->next)
		compile(c, node);
}

/*
 * SPLIT L1; a; JUMP end; L1: SPLIT L2; b; JUMP end; L2: c; end:
 *
 * Until the end is known, the target of each jump is the jump before it.
 */
static void
compile_choice(struct compiler *c, const struct node *node)
{
	size_t jump = 0; /* the last one, from 1 */
	bool first = c->first, any = false;

	for (node = node->child; node != NULL; node = node->next) {
		size_t split = c->count;

		if (node->next != NULL)
			emit(c, OP_SPLIT);
		c->first = first;
		compile(c, node);
		any |= c->first;
		if (node->next == NULL)
			break;
		emit(c, OP_JUMP)->target = (uint32_t)jump;
		jump = c->count;
		c->code[split].target = (uint32_t)c->count;
	}
	c->first = any;
	while (jump > 0) {
		struct instruction *i = &c->code[jump - 1];

		jump = i->target;
		i->target = (uint32_t)c->count;
	}
}

/* SPLIT end; a; end: */
static void
compile_optional(struct compiler *c, const struct node *node)
{
	size_t split = c->count;
	bool first = c->first;

	emit(c, OP_SPLIT);
	compile(c, node->child);
	c->first = first;
	c->code[split].target = (uint32_t)c->count;
}

/* again: a; SPLIT end; JUMP again; end: */
static void
compile_repeat(struct compiler *c, const struct node *node)
{
	size_t again = c->count, split;

	compile(c, node->child);
	split = c->count;
	emit(c, OP_SPLIT);
	emit(c, OP_JUMP)->target = (uint32_t)again;
	c->code[split].target = (uint32_t)c->count;
}

/* What is looked at lies to one side, whichever way the part itself runs. */
static void
compile_look(
    struct compiler *c, const struct node *node, enum opcode op, bool behind)
{
	size_t look = c->count;
	bool first = c->first, backwards = c->backwards, trigger = c->trigger;

	emit_from(c, op, node);
	c->backwards = behind;
	c->first = true;
	c->trigger = trigger && !behind;
	compile(c, node->child);
	c->backwards = backwards;
	c->first = first;
	c->trigger = trigger;
	emit(c, OP_DONE);
	c->code[look].target = (uint32_t)c->count;
}

static void
compile_capture(struct compiler *c, const struct node *node)
{
	emit(c, OP_OPEN)->slot = node->slot;
	compile(c, node->child);
	emit(c, OP_CLOSE)->slot = node->slot;
}

/* Nodes that match words themselves. */
static const enum opcode word_opcodes[] = {
    [NODE_SET] = OP_SET,
    [NODE_TEXT] = OP_TEXT,
    [NODE_DIGITS] = OP_DIGITS,
    [NODE_UNKNOWN] = OP_UNKNOWN,
    [NODE_MARK] = OP_MARK,
    [NODE_PHRASE] = OP_PHRASE,
    [NODE_ANY] = OP_ANY,
    [NODE_HERE] = OP_HERE,
};

static void
compile(struct compiler *c, const struct node *node)
{
	switch (node->kind) {
	case NODE_SEQUENCE:
	case NODE_TRIGGER:
		compile_children(c, node);
		break;
	case NODE_CHOICE:
		compile_choice(c, node);
		break;
	case NODE_OPTIONAL:
		compile_optional(c, node);
		break;
	case NODE_REPEAT:
		compile_repeat(c, node);
		break;
	case NODE_CAPTURE:
		compile_capture(c, node);
		break;
	case NODE_AHEAD:
		compile_look(c, node, OP_AHEAD, false);
		break;
	case NODE_NOT:
		compile_look(c, node, OP_NOT, false);
		break;
	case NODE_BEHIND:
		compile_look(c, node, OP_BEHIND, true);
		break;
	case NODE_NOT_BEHIND:
		compile_look(c, node, OP_NOT_BEHIND, true);
		break;
	case NODE_GAP:
		emit_from(c, OP_GAP, node)->limit = node->limit;
		break;
	case NODE_ADJUNCTS:
		emit_from(c, OP_ADJUNCTS, node);
		break;
	case NODE_START:
		emit_from(c, OP_START, node);
		break;
	case NODE_END:
		emit_from(c, OP_END, node);
		break;
	default:
		emit_word(c, word_opcodes[node->kind], node);
		c->first = c->trigger = false;
	}
}

/* The trigger among the elements of a sequence: marked, or the first word. */
static const struct node *
find_trigger(const struct node *sequence)
{
	const struct node *node;

	for (node = sequence->child; node != NULL; node = node->next)
		if (node->kind == NODE_TRIGGER || node->kind == NODE_HERE)
			return node;
	for (node = sequence->child; node != NULL; node = node->next)
		if (node->kind == NODE_SET ||
		    (node->kind == NODE_TEXT && node->set != NULL))
			return node;
	for (node = sequence->child; node != NULL; node = node->next)
		if (node->kind == NODE_TEXT)
			return node;
	return NULL;
}

/*
 * A phrase that nothing more is asked of on its left must not be the object of
 * a preposition that the pattern knows nothing of.
 */
static void
mark_ungoverned(struct compiler *c)
{
	struct instruction *last = c->count ? &c->code[c->count - 1] : NULL;

	if (c->backwards && last != NULL && last->op == OP_PHRASE)
		last->ungoverned = true;
}

static struct instruction *
finish(struct compiler *c, size_t *count)
{
	mark_ungoverned(c);
	emit(c, OP_MATCH);
	*count = c->count;
	return c->code;
}

static void
compile_after(struct program *program, const struct node *node,
    enum code_use use, bool joined, struct arena *arena)
{
	/* The trigger may hang on any preposition: contexts judge that. */
	struct compiler c = {.arena = arena,
	    .use = use,
	    .first = !joined,
	    .trigger = use == CODE_EVENT};

	for (; node != NULL; node = node->next)
		compile(&c, node);
	program->after = finish(&c, &program->after_count);
}

static void
compile_before(struct program *program, const struct node *sequence,
    const struct node *trigger, enum code_use use, struct arena *arena)
{
	struct compiler c = {.arena = arena, .use = use, .backwards = true};

	if (sequence->kind != NODE_SEQUENCE || sequence->child == trigger)
		return;
	compile_leftwards(&c, sequence->child, trigger);
	program->before = finish(&c, &program->before_count);
}

/* Whether what a trigger begins with can't be looked up by the word. */
static bool
is_open(const struct first *first)
{
	return first->anything || first->digits || first->unknown ||
	       first->kinds != 0;
}

bool
code_compile(struct program *program, const struct node *node,
    enum code_use use, const struct pattern_scope *scope, const char *file,
    const struct stanza_line *line)
{
	const struct node *trigger, *dead;

	memset(program, 0, sizeof *program);
	if (reach_is_nullable(node)) {
		errors_add(scope->errors, file, line->line, line->column,
		    "this pattern can match nothing at all");
		return false;
	}
	dead = reach_find_dead(node);
	if (dead != NULL) {
		errors_add(scope->errors, file, line->line, dead->column,
		    "this can match nothing: words stand beyond the end of "
		    "the sentence");
		return false;
	}
	if (reach_is_anything(node)) {
		errors_add(scope->errors, file, line->line, line->column,
		    "this pattern matches any words");
		return false;
	}
	if (use == CODE_PHRASE) {
		first_of(&program->first, node, scope->lexicon, scope->arena);
		compile_after(program, node, use, false, scope->arena);
		return true;
	}
	trigger = node->kind == NODE_SEQUENCE ? find_trigger(node) : node;
	if (trigger == NULL ||
	    (use == CODE_CONTEXT && trigger->kind != NODE_HERE)) {
		errors_add(scope->errors, file, line->line, line->column,
		    use == CODE_CONTEXT ? "a context needs # for the trigger"
					: "no word that could be the trigger: "
					  "mark it as [word]");
		return false;
	}
	if (use == CODE_EVENT)
		first_of(
		    &program->first, trigger, scope->lexicon, scope->arena);
	if (use == CODE_EVENT && is_open(&program->first)) {
		errors_add(scope->errors, file, line->line, line->column,
		    "the trigger may be any word: name words or a class");
		return false;
	}
	compile_before(program, node, trigger, use, scope->arena);
	compile_after(
	    program, trigger, use, program->before != NULL, scope->arena);
	return true;
}
