/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "lexicon/morph.h"
#include "rules/pattern.h"
#include "rules/reach.h"
#include "text/fold.h"

/* Recursive descent over the text of one pattern. */

#define GAP_USUAL 7 /* words that "..." may stand for */
#define GAP_MOST 30
#define NUMBER_DIGITS 9 /* of a number in a pattern */

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

/* Prefixes of a pattern's element: code point and clitic bit. */
static const struct {
	uint16_t letter;
	uint8_t clitic;
} prefixes[] = {
    {0x648, C_WA}, {0x641, C_FA}, {0x628, C_BI}, {0x643, C_KA}, {0x644, C_LI}};

struct parser {
	const struct pattern_scope *scope;
	const char *file;
	const struct stanza_line *line;
	const char *p;
	bool failed;
	bool trigger; /* one was marked */
};

static struct node *parse_choice(struct parser *);

static int
column_at(const struct parser *parser, const char *at)
{
	int column = parser->line->column;

	for (const char *p = parser->line->value; p < at; p++)
		column += ((unsigned char)*p & 0xc0) != 0x80;
	return column;
}

#define fail(parser, at, ...)                                                  \
	do {                                                                   \
		if (!(parser)->failed)                                         \
			errors_add((parser)->scope->errors, (parser)->file,    \
			    (parser)->line->line, column_at(parser, at),       \
			    __VA_ARGS__);                                      \
		(parser)->failed = true;                                       \
	} while (0)

static struct node *
node_new(struct parser *parser, enum node_kind kind)
{
	struct node *node = arena_alloc(parser->scope->arena, sizeof *node);

	node->kind = kind;
	node->column = column_at(parser, parser->p);
	return node;
}

static void
skip_space(struct parser *parser)
{
	parser->p += strspn(parser->p, " \t");
}

static bool
accept(struct parser *parser, const char *text)
{
	size_t length = strlen(text);

	if (strncmp(parser->p, text, length) != 0)
		return false;
	parser->p += length;
	return true;
}

/* Bytes of the word at p: letters, digits, underscores, signs. */
static size_t
word_length(const char *p)
{
	const char *start = p, *end = p + strlen(p);

	while (p < end) {
		const char *before = p;
		uint32_t folded, c = fold_next(&p, end);
		enum fold_class class = fold_code_point(c, &folded);

		if (class != FOLD_LETTER && class != FOLD_DIGIT &&
		    class != FOLD_MARK && !(c == '_' && before > start)) {
			p = before;
			break;
		}
	}
	return (size_t)(p - start);
}

static char *
take_word(struct parser *parser)
{
	size_t length = word_length(parser->p);
	char *word = arena_strndup(parser->scope->arena, parser->p, length);

	if (length == 0)
		fail(parser, parser->p, "a word is missing here");
	parser->p += length;
	return word;
}

static char *
fold(struct parser *parser, const char *word)
{
	size_t length = strlen(word);
	char *out = arena_alloc(parser->scope->arena, FOLD_ROOM(length));

	fold_word(word, length, out);
	return out;
}

/* The canonical keyword of a feature at p; an error if there is none. */
static const char *
take_feature(struct parser *parser)
{
	const char *at = parser->p, *word = take_word(parser);
	const char *name =
	    keywords_find(parser->scope->keywords, KEYWORD_FEATURE, word);

	if (name == NULL) {
		const char *near = keywords_nearest(
		    parser->scope->keywords, KEYWORD_FEATURE, word);

		fail(parser, at, "unknown feature \"%s\"%s%s%s", word,
		    near ? " (did you mean \"" : "", near ? near : "",
		    near ? "\"?)" : "");
	}
	return name;
}

static bool
accept_comma(struct parser *parser)
{
	skip_space(parser);
	return accept(parser, ",") || accept(parser, "\xd8\x8c");
}

/* A number at p, if there is one. */
static bool
accept_number(struct parser *parser, uint32_t *number)
{
	size_t digits = strspn(parser->p, "0123456789");

	if (digits == 0)
		return false;
	if (digits > NUMBER_DIGITS)
		fail(parser, parser->p, "a number too long");
	*number = (uint32_t)strtoul(parser->p, NULL, 10);
	parser->p += digits;
	return true;
}

/* A range among the features: 3, 3..9, 3.. or ..9 */
static bool
accept_range(struct parser *parser, struct node *node)
{
	const char *at = parser->p;
	bool low = accept_number(parser, &node->range.least);

	node->range.most = node->range.least;
	if (accept(parser, "..")) {
		if (!accept_number(parser, &node->range.most)) {
			node->range.most = UINT32_MAX;
			if (!low)
				fail(parser, at, "a number is missing here");
		}
	} else if (!low) {
		return false;
	}
	if (node->range.most == 0 || node->range.most < node->range.least)
		fail(parser, at, "no number is in this range");
	return true;
}

/* Features after the colon of a class. */
static void
parse_word_features(struct parser *parser, struct node *node)
{
	do {
		const struct reading_test *test;
		const char *at, *name;

		skip_space(parser);
		if (accept_range(parser, node))
			continue;
		at = parser->p;
		name = take_feature(parser);
		if (name == NULL)
			return;
		test = feature_of_word(name);
		if (test == NULL) {
			fail(
			    parser, at, "\"%s\" is a feature of phrases", name);
			return;
		}
		if (!feature_merge(&node->test, test))
			fail(parser, at, "no word can be that and the rest");
	} while (accept_comma(parser));
}

/* Verbs or nouns that the rule names once for all its orders. */
static void
use_family(
    struct parser *parser, struct node *node, const char *slot, const char *at)
{
	bool action = strcmp(slot, "action") == 0;

	node->set = action ? parser->scope->action : parser->scope->noun;
	if (node->set == NULL)
		fail(parser, at, "the rule names no %s",
		    action ? "verbs" : "nouns");
	if (node->test.parts == 0)
		node->test.parts =
		    action ? 1u << F_VERB
			   : 1u << F_MASDAR | 1u << F_NOUN | 1u << F_ADJ;
}

/* <class:features>, or a lemma of no class of that name */
static struct node *
parse_class(struct parser *parser)
{
	struct node *node = node_new(parser, NODE_SET);
	const char *at = parser->p, *word = take_word(parser), *slot;
	bool any;

	slot = keywords_find(parser->scope->keywords, KEYWORD_SLOT, word);
	any = slot != NULL && strcmp(slot, "any") == 0;
	skip_space(parser);
	if (accept(parser, ":"))
		parse_word_features(parser, node);
	if (slot != NULL && strcmp(slot, "digits") == 0)
		node->kind = NODE_DIGITS;
	else if (slot != NULL && strcmp(slot, "unknown") == 0)
		node->kind = NODE_UNKNOWN;
	else if (slot != NULL &&
		 (strcmp(slot, "action") == 0 || strcmp(slot, "noun") == 0))
		use_family(parser, node, slot, at);
	else if (!any)
		node->set = lexicon_class(parser->scope->lexicon, word);
	if (node->kind == NODE_SET && node->set == NULL && !any)
		node->set = lexicon_lemma(parser->scope->lexicon, word);
	if (node->kind == NODE_SET && node->set == NULL && !any) {
		const char *near = lexicon_near(parser->scope->lexicon, word);

		fail(parser, at, "no word is of the class \"%s\"%s%s%s", word,
		    near ? " (did you mean \"" : "", near ? near : "",
		    near ? "\"?)" : "");
	}
	if (slot == NULL && node->set != NULL && parser->scope->reach != NULL &&
	    !reach_has_form(parser->scope->reach, node->set, &node->test))
		fail(parser, at, "no word of this class has such a form");
	if (node->range.most != 0 && node->kind != NODE_DIGITS)
		fail(parser, at, "only digits and phrases have a number");
	if (!accept(parser, ">"))
		fail(parser, parser->p, "expected >");
	return node;
}

static void
parse_tags(struct parser *parser, struct node *node)
{
	do {
		const char *at, *name;
		uint32_t tag;

		skip_space(parser);
		if (accept_range(parser, node))
			continue;
		at = parser->p;
		name = take_feature(parser);
		if (name == NULL)
			return;
		tag = feature_of_phrase(name);
		if (tag == 0) {
			fail(parser, at, "\"%s\" is a feature of words", name);
			return;
		}
		node->tags |= tag;
	} while (accept_comma(parser));
}

/* {slot}, {slot/tag} or {slot: pattern} */
static struct node *
parse_slot(struct parser *parser)
{
	struct node *node = node_new(parser, NODE_PHRASE);
	const char *at, *word, *name;

	skip_space(parser);
	at = parser->p;
	word = take_word(parser);
	name = keywords_find(parser->scope->keywords, KEYWORD_SLOT, word);
	node->slot = name ? slot_find(name) : SLOT_NONE;
	if (node->slot == SLOT_NONE) {
		const char *near = keywords_nearest(
		    parser->scope->keywords, KEYWORD_SLOT, word);

		fail(parser, at, "unknown slot \"%s\"%s%s%s", word,
		    near ? " (did you mean \"" : "", near ? near : "",
		    near ? "\"?)" : "");
	}
	node->kinds = slot_kinds(node->slot);
	skip_space(parser);
	if (accept(parser, "/"))
		parse_tags(parser, node);
	skip_space(parser);
	if (accept(parser, ":")) {
		node->kind = NODE_CAPTURE;
		node->child = parse_choice(parser);
	} else if (node->kinds == 0) {
		fail(parser, at, "\"%s\" needs a pattern after a colon", word);
	}
	skip_space(parser);
	if (!accept(parser, "}"))
		fail(parser, parser->p, "expected }");
	return node;
}

static struct node *
parse_bracket(struct parser *parser, const char *close)
{
	struct node *node = parse_choice(parser);

	skip_space(parser);
	if (!accept(parser, close))
		fail(parser, parser->p, "expected %s", close);
	return node;
}

/* The first letters of an element that stand for prepositions, if any. */
static uint8_t
take_prefix(struct parser *parser)
{
	size_t length = word_length(parser->p);
	const char *p = parser->p, *end = p + length;
	uint8_t clitics = 0;

	if (length == 0 || length > 6 || strchr("<{([#=", *end) == NULL ||
	    *end == '\0')
		return 0;
	while (p < end) {
		uint32_t c = fold_next(&p, end);
		uint8_t bit = 0;

		for (size_t i = 0; i < COUNT_OF(prefixes); i++)
			if (prefixes[i].letter == c)
				bit = prefixes[i].clitic;
		if (bit == 0) {
			fail(parser, parser->p,
			    "only a conjunction or preposition of one letter "
			    "may touch what follows");
			return 0;
		}
		clitics |= bit;
	}
	parser->p = end;
	return clitics;
}

/* A word stands for its lemma's forms if the lexicon has it. */
static struct node *
parse_word(struct parser *parser, bool exact)
{
	struct node *node = node_new(parser, NODE_TEXT);
	const char *word = take_word(parser);

	node->text = fold(parser, word);
	if (!exact)
		node->set = lexicon_lemma(parser->scope->lexicon, word);
	return node;
}

/* Marks that stand for themselves, and the canonical mark in tokens. */
static const struct {
	const char *text, *mark;
} marks[] = {
    {"\xd8\x8c", ","},
    {",", ","},
    {"\xd8\x9b", ";"},
    {":", ":"},
    {"/", "/"},
    {"-", "-"},
    {"\"(\"", "("},
    {"\")\"", ")"},
    {"%", "%"},
    {".", "."},
};

static struct node *
parse_mark(struct parser *parser)
{
	for (size_t i = 0; i < COUNT_OF(marks); i++) {
		struct node *node;

		if (!accept(parser, marks[i].text))
			continue;
		node = node_new(parser, NODE_MARK);
		node->text = marks[i].mark;
		return node;
	}
	fail(parser, parser->p, "this is no pattern");
	return node_new(parser, NODE_ANY);
}

static struct node *
wrap(struct parser *parser, enum node_kind kind, struct node *child)
{
	struct node *node = node_new(parser, kind);

	node->child = child;
	return node;
}

static struct node *
parse_trigger(struct parser *parser)
{
	struct node *node;

	if (parser->trigger)
		fail(parser, parser->p, "a second trigger");
	parser->trigger = true;
	node = wrap(parser, NODE_TRIGGER, parse_choice(parser));
	skip_space(parser);
	if (!accept(parser, "]"))
		fail(parser, parser->p, "expected ]");
	return node;
}

/* "...", or "...3" */
static struct node *
parse_gap(struct parser *parser)
{
	struct node *node = node_new(parser, NODE_GAP);
	const char *at = parser->p;
	uint32_t limit = GAP_USUAL;

	if (accept_number(parser, &limit) && (limit == 0 || limit > GAP_MOST))
		fail(parser, at, "a gap has 1 to %d words", GAP_MOST);
	node->limit = (uint8_t)limit;
	return node;
}

static struct node *parse_element(struct parser *);

/* Elements that are one sign, and signs that say something of what follows. */
static const struct {
	const char *sign;
	enum node_kind kind;
	bool wraps;
} signs[] = {
    {"~", NODE_ADJUNCTS, false},
    {"#", NODE_HERE, false},
    {"_", NODE_ANY, false},
    {"^", NODE_START, false},
    {"$", NODE_END, false},
    {"@!", NODE_NOT_BEHIND, true},
    {"@", NODE_BEHIND, true},
    {"&", NODE_AHEAD, true},
    {"!", NODE_NOT, true},
};

static struct node *
parse_plain(struct parser *parser)
{
	for (size_t i = 0; i < COUNT_OF(signs); i++)
		if (accept(parser, signs[i].sign))
			return signs[i].wraps ? wrap(parser, signs[i].kind,
						    parse_element(parser))
					      : node_new(parser, signs[i].kind);
	if (accept(parser, "..."))
		return parse_gap(parser);
	if (accept(parser, "="))
		return parse_word(parser, true);
	if (accept(parser, "<"))
		return parse_class(parser);
	if (accept(parser, "{"))
		return parse_slot(parser);
	if (accept(parser, "("))
		return parse_bracket(parser, ")");
	if (accept(parser, "["))
		return parse_trigger(parser);
	if (word_length(parser->p) > 0)
		return parse_word(parser, false);
	return parse_mark(parser);
}

/* The clitics belong to whatever the element begins with. */
static void
put_prefix(struct node *node, uint8_t clitics)
{
	if (node == NULL)
		return;
	node->clitics |= clitics;
	if (node->kind == NODE_CHOICE)
		for (node = node->child; node != NULL; node = node->next)
			put_prefix(node, clitics);
	else
		put_prefix(node->child, clitics);
}

static struct node *
parse_element(struct parser *parser)
{
	const char *at = parser->p;
	uint8_t clitics = take_prefix(parser);
	struct node *node = parse_plain(parser);

	node->column = column_at(parser, at);
	node->from = (uint32_t)(at - parser->line->value);
	node->to = (uint32_t)(parser->p - parser->line->value);
	if (clitics != 0)
		put_prefix(node, clitics);
	for (;;) {
		if (accept(parser, "?") || accept(parser, "\xd8\x9f"))
			node = wrap(parser, NODE_OPTIONAL, node);
		else if (accept(parser, "*"))
			node = wrap(parser, NODE_OPTIONAL,
			    wrap(parser, NODE_REPEAT, node));
		else if (accept(parser, "+"))
			node = wrap(parser, NODE_REPEAT, node);
		else
			return node;
	}
}

static struct node *
parse_sequence(struct parser *parser)
{
	struct node *sequence = node_new(parser, NODE_SEQUENCE);
	struct node **tail = &sequence->child;

	for (;;) {
		skip_space(parser);
		if (*parser->p == '\0' || strchr(")}]|", *parser->p) != NULL ||
		    parser->failed)
			break;
		*tail = parse_element(parser);
		tail = &(*tail)->next;
	}
	if (sequence->child == NULL)
		fail(parser, parser->p, "an empty pattern");
	return sequence;
}

static struct node *
parse_choice(struct parser *parser)
{
	struct node *first = parse_sequence(parser), *choice, *last = first;

	skip_space(parser);
	if (*parser->p != '|')
		return first;
	choice = wrap(parser, NODE_CHOICE, first);
	while (accept(parser, "|")) {
		last->next = parse_sequence(parser);
		last = last->next;
		skip_space(parser);
	}
	return choice;
}

struct node *
pattern_parse(const struct pattern_scope *scope, const char *file,
    const struct stanza_line *line)
{
	struct parser parser = {
	    .scope = scope, .file = file, .line = line, .p = line->value};
	struct node *node = parse_choice(&parser);

	if (!parser.failed && *parser.p != '\0')
		fail(&parser, parser.p, "unexpected %c", *parser.p);
	return parser.failed ? NULL : node;
}
