/* SPDX-License-Identifier: ISC */
#include "rules/dump.h"

/* Instructions back to text. */

#define IDS_MAX 6 /* of a set: the rest is only counted */

static const char *const use_names[] = {
    [RULE_PHRASE] = "phrase",
    [RULE_EVENT] = "event",
    [RULE_CONTEXT] = "context",
    [RULE_ATTRIBUTION] = "attribution",
    [RULE_MERGE] = "merge",
};

static const char *const kind_names[PHRASE_KINDS] = {
    [PHRASE_ORG] = "org",
    [PHRASE_PERSON] = "person",
    [PHRASE_INSTITUTION] = "institution",
    [PHRASE_PLACE_NAME] = "place_name",
    [PHRASE_SOURCE_NAME] = "source_name",
    [PHRASE_COUNT] = "count",
    [PHRASE_TIME] = "time",
    [PHRASE_PLACE] = "place",
    [PHRASE_ENTITY] = "entity",
    [PHRASE_ALLEGIANCE] = "allegiance",
    [PHRASE_PARTY] = "party",
    [PHRASE_MEANS] = "means",
    [PHRASE_ADJUNCT] = "adjunct",
};

static const struct {
	uint8_t clitic;
	const char *name;
} clitic_names[] = {
    {C_WA, "wa"}, {C_FA, "fa"}, {C_BI, "bi"}, {C_KA, "ka"}, {C_LI, "li"}};

/* The ids of a set's lexemes. */
static void
add_set(struct buf *buf, const struct lexeme_set *set,
    const struct lexicon *lexicon)
{
	size_t count = lexicon_lexeme_count(lexicon), found = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (!lexeme_set_has(set, i))
			continue;
		if (found++ < IDS_MAX)
			buf_printf(buf, "%s%s", found > 1 ? " " : " {",
			    lexicon_lexeme(lexicon, i)->id);
	}
	if (found > IDS_MAX)
		buf_printf(buf, " and %zu more", found - IDS_MAX);
	if (found > 0)
		buf_addc(buf, '}');
}

/* What may or must stand before the first word. */
static void
add_clitics(struct buf *buf, const struct instruction *i)
{
	for (size_t c = 0; c < sizeof clitic_names / sizeof *clitic_names; c++)
		if (i->clitics & clitic_names[c].clitic)
			buf_printf(buf, " %s+", clitic_names[c].name);
	if (i->free)
		buf_adds(buf, " any-preposition");
	if (i->conjunction)
		buf_adds(buf, " may-be-joined");
	if (i->ungoverned)
		buf_adds(buf, " ungoverned");
}

static void
add_range(struct buf *buf, struct number_range range)
{
	if (range.most == UINT32_MAX)
		buf_printf(buf, " %u..", (unsigned)range.least);
	else if (range.most != 0)
		buf_printf(buf, " %u..%u", (unsigned)range.least,
		    (unsigned)range.most);
}

static void
add_operands(
    struct buf *buf, const struct instruction *i, const struct lexicon *lexicon)
{
	switch (i->op) {
	case OP_SPLIT:
	case OP_JUMP:
	case OP_AHEAD:
	case OP_NOT:
	case OP_BEHIND:
	case OP_NOT_BEHIND:
		buf_printf(buf, " -> %u", (unsigned)i->target);
		return;
	case OP_GAP:
		buf_printf(buf, " up to %d", i->limit);
		return;
	case OP_OPEN:
	case OP_CLOSE:
		buf_printf(buf, " %s", slot_name(i->slot));
		return;
	case OP_PHRASE:
		buf_printf(buf, " %s", slot_name(i->slot));
		feature_add_tags(buf, i->tags);
		add_range(buf, i->range);
		break;
	default:
		if (i->text != NULL)
			buf_printf(buf, " \"%s\"", i->text);
		if (i->set != NULL)
			add_set(buf, i->set, lexicon);
		feature_add_test(buf, &i->test);
		add_range(buf, i->range);
	}
	add_clitics(buf, i);
}

static void
add_code(struct buf *buf, const char *name, const struct instruction *code,
    size_t count, const struct lexicon *lexicon)
{
	buf_printf(buf, "  %s\n", name);
	for (size_t i = 0; i < count; i++) {
		buf_printf(buf, "%6zu %s", i, opcode_name(code[i].op));
		add_operands(buf, &code[i], lexicon);
		buf_addc(buf, '\n');
	}
}

/* What a match can begin with. */
static void
add_first(
    struct buf *buf, const struct first *first, const struct lexicon *lexicon)
{
	buf_adds(buf, "  first");
	if (first->anything)
		buf_adds(buf, " anything");
	if (first->digits)
		buf_adds(buf, " digits");
	if (first->unknown)
		buf_adds(buf, " unknown");
	for (int kind = 0; kind < PHRASE_KINDS; kind++)
		if (first->kinds >> kind & 1)
			buf_printf(buf, " %s", kind_names[kind]);
	if (first->lexemes.bits != NULL)
		add_set(buf, &first->lexemes, lexicon);
	for (size_t i = 0; i < first->text_count; i++)
		buf_printf(buf, " \"%s\"", first->texts[i]);
	buf_addc(buf, '\n');
}

void
dump_program(struct buf *buf, const struct program *program,
    const struct lexicon *lexicon)
{
	add_first(buf, &program->first, lexicon);
	add_code(buf, "after", program->after, program->after_count, lexicon);
	if (program->before != NULL)
		add_code(buf, "before", program->before, program->before_count,
		    lexicon);
}

void
dump_rule(
    struct buf *buf, const struct rule *rule, const struct lexicon *lexicon)
{
	buf_printf(buf, "%s %s%s%s%s%s\n", use_names[rule->use], rule->id,
	    rule->type ? " " : "", rule->type ? rule->type : "",
	    rule->title_only ? " in titles" : "",
	    rule->body_only ? " in bodies" : "");
	for (size_t i = 0; i < rule->pattern_count; i++) {
		const struct rule_pattern *p = &rule->patterns[i];

		buf_printf(buf, "%s %s\n  weight %u\n",
		    p->except ? "except" : "pattern", p->text,
		    (unsigned)p->weight);
		dump_program(buf, &p->program, lexicon);
	}
}
