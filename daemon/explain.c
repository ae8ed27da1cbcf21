/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/assemble.h"
#include "explain_parts.h"
#include "lexicon/morph.h"

/* How a sentence was read, for people. */

static const char *const kind_names[PHRASE_KINDS] = {
    [PHRASE_ORG] = "name of an actor",
    [PHRASE_PERSON] = "name of a person",
    [PHRASE_INSTITUTION] = "institution",
    [PHRASE_PLACE_NAME] = "name of a place",
    [PHRASE_SOURCE_NAME] = "name of a source",
    [PHRASE_COUNT] = "count",
    [PHRASE_TIME] = "time",
    [PHRASE_PLACE] = "place",
    [PHRASE_ENTITY] = "entity",
    [PHRASE_ALLEGIANCE] = "allegiance",
    [PHRASE_PARTY] = "party",
    [PHRASE_MEANS] = "means",
    [PHRASE_ADJUNCT] = "adjunct"};

static const struct {
	uint32_t tag;
	const char *name;
} tag_names[] = {{TAG_ARMED, "armed"}, {TAG_CIVILIAN, "civilian"},
    {TAG_COUNTED, "counted"}, {TAG_NAMED, "named"}, {TAG_TOLL, "toll"},
    {TAG_COUNTRY, "country"}, {TAG_THING, "thing"}, {TAG_HUMAN, "human"},
    {TAG_OFFICIAL, "official"}, {TAG_DEFINITE, "definite"},
    {TAG_INDEFINITE, "indefinite"}, {TAG_SINGULAR, "singular"},
    {TAG_DUAL, "dual"}, {TAG_PLURAL, "plural"}, {TAG_MASC, "masculine"},
    {TAG_FEM, "feminine"}, {TAG_OBLIQUE, "oblique"}, {TAG_QUOTED, "quoted"},
    {TAG_ADVERBIAL, "adverbial"}};

static const struct {
	uint8_t clitic;
	const char *name;
} clitic_names[] = {{C_WA, "wa+"}, {C_FA, "fa+"}, {C_BI, "bi+"}, {C_KA, "ka+"},
    {C_LI, "li+"}, {C_SA, "sa+"}, {C_AL, "al+"}};

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

const char *
explain_label(struct explainer *x, const char *english)
{
	static const enum keyword_space spaces[] = {
	    KEYWORD_LABEL, KEYWORD_FEATURE, KEYWORD_SLOT, KEYWORD_HEAD};
	const struct keywords *keywords = knowledge_keywords(x->knowledge);
	char *key, *label;

	if (!x->options->arabic)
		return english;
	key = arena_strdup(x->story->arena, english);
	for (char *p = key; *p != '\0'; p++)
		if (*p == ' ')
			*p = '_';
	for (size_t i = 0; i < COUNT_OF(spaces); i++) {
		const char *name = keywords_name(keywords, spaces[i], key);

		if (name == NULL)
			continue;
		label = arena_strdup(x->story->arena, name);
		for (char *p = label; *p != '\0'; p++)
			if (*p == '_')
				*p = ' ';
		return label;
	}
	return english;
}

void
explain_say(struct explainer *x, const char *english)
{
	buf_printf(x->out, "%s ", explain_label(x, english));
}

/* Words that have a label each: the features of a form. */
static void
say_each(struct explainer *x, const char *english)
{
	char *text = arena_strdup(x->story->arena, english), *save = NULL;

	for (char *word = strtok_r(text, " ", &save); word != NULL;
	     word = strtok_r(NULL, " ", &save))
		explain_say(x, word);
}

void
explain_heading(struct explainer *x, const char *english)
{
	size_t indent = strspn(english, " ");
	bool colour = x->options->colour;

	buf_printf(x->out, "%s%.*s%s%s\n", colour ? "\033[1m" : "", (int)indent,
	    english, explain_label(x, english + indent),
	    colour ? "\033[0m" : "");
}

/*
 * Arabic between left-to-right words keeps its place by isolates on a
 * terminal; in a pipe the bare words are easier to search for.
 */
void
explain_arabic(struct explainer *x, const char *text)
{
	if (x->options->colour)
		buf_printf(
		    x->out, "\xe2\x81\xa8\033[36m%s\033[0m\xe2\x81\xa9", text);
	else
		buf_adds(x->out, text);
}

void
explain_range(struct explainer *x, const struct story_sentence *s, size_t begin,
    size_t end)
{
	explain_arabic(x, story_text(x->story, s, begin, end));
}

/* A label and the text that goes with it, if there is any. */
static void
add_fact(struct explainer *x, const char *english, const char *text)
{
	if (text != NULL && *text != '\0')
		buf_printf(x->out, "  %s %s", explain_label(x, english), text);
}

static void
explain_reading(struct explainer *x, const struct reading *r)
{
	const struct lexicon *lexicon = knowledge_lexicon(x->knowledge);
	const struct lexeme *lexeme = lexicon_lexeme(lexicon, r->lexeme);

	buf_adds(x->out, "      ");
	for (size_t i = 0; i < COUNT_OF(clitic_names); i++)
		if (r->proclitics & clitic_names[i].clitic)
			buf_adds(x->out, clitic_names[i].name);
	buf_printf(x->out, "%s  ", lexeme->id);
	say_each(x, morph_describe(r->features));
	if (r->enclitic != E_NONE)
		buf_printf(x->out, " +%s", enclitic_letters(r->enclitic));
	add_fact(x, "role", lexeme->role);
	add_fact(x, "means", lexeme->means);
	add_fact(x, "of", lexeme->country);
	buf_addc(x->out, '\n');
}

static void
explain_words(struct explainer *x, const struct story_sentence *s)
{
	explain_heading(x, "  words");
	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct word *word = &s->analysis.words[i];

		buf_printf(x->out, "  %3zu ", i);
		explain_range(x, s, i, i + 1);
		if (word->count == 0 && word->token->kind == TOKEN_WORD)
			buf_printf(x->out, "  (%s)",
			    explain_label(x, "not in the lexicon"));
		buf_addc(x->out, '\n');
		for (size_t r = 0; r < word->count; r++)
			explain_reading(x, &word->readings[r]);
	}
}

void
explain_captures(struct explainer *x, const struct story_sentence *s,
    const struct capture *captures, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_printf(x->out,
		    "  %s=", explain_label(x, slot_name(captures[i].slot)));
		explain_range(x, s, captures[i].begin, captures[i].end);
	}
}

/* The steps of the pattern that built a phrase. */
static void
explain_steps(
    struct explainer *x, const struct story_sentence *s, const struct phrase *p)
{
	for (size_t i = 0; i < p->rule->pattern_count; i++) {
		const struct rule_pattern *pattern = &p->rule->patterns[i];
		struct match match;
		struct trace trace = {.count = 0};

		if (!vm_trace(&pattern->program, s->scene, p->begin, 0, 0,
			&match, &trace) ||
		    match.end != p->end)
			continue;
		explain_trace(x, s, pattern, &trace);
		return;
	}
}

static void
explain_phrase(
    struct explainer *x, const struct story_sentence *s, const struct phrase *p)
{
	const struct lexicon *lexicon = knowledge_lexicon(x->knowledge);

	buf_printf(x->out, "  %3u-%-3u ", p->begin, p->end);
	explain_say(x, kind_names[p->kind]);
	explain_range(x, s, p->begin, p->end);
	if (p->rule != NULL)
		buf_printf(x->out, "  [%s]", p->rule->id);
	if (p->entity != NO_ENTITY)
		buf_printf(
		    x->out, "  = %s", lexicon_entity(lexicon, p->entity)->id);
	explain_captures(x, s, p->captures, p->capture_count);
	if (p->next != NULL)
		buf_printf(x->out, "  %s", explain_label(x, "and the next"));
	buf_adds(x->out, "  ( ");
	for (size_t i = 0; i < COUNT_OF(tag_names); i++)
		if (p->tags & tag_names[i].tag)
			explain_say(x, tag_names[i].name);
	buf_adds(x->out, ")\n");
	if (x->options->steps && p->rule != NULL)
		explain_steps(x, s, p);
}

static void
explain_phrases(struct explainer *x, const struct story_sentence *s)
{
	explain_heading(x, "  phrases");
	for (size_t i = 0; i < s->analysis.count; i++)
		for (int kind = 0; kind < PHRASE_KINDS; kind++)
			if (s->scene->begins[kind][i] != NULL)
				explain_phrase(x, s, s->scene->begins[kind][i]);
}

static void
explain_attributions(struct explainer *x, const struct story_sentence *s)
{
	if (s->attribution_count > 0)
		explain_heading(x, "  attributed");
	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		buf_printf(x->out, "  %3u-%-3u ", a->begin, a->end);
		explain_say(x, "to");
		if (a->source != NULL)
			explain_arabic(x, a->source->text);
		else
			explain_say(x, "nobody yet");
		buf_printf(x->out, "  [%s]", a->rule->id);
		if (a->carried)
			buf_printf(x->out, " (%s)",
			    explain_label(x, "still speaking"));
		buf_addc(x->out, '\n');
	}
}

static void
explain_sentence(struct explainer *x, const struct story_sentence *s)
{
	explain_say(x, "sentence");
	buf_printf(x->out, "%d", s->number);
	if (s->in_title)
		buf_printf(x->out, " (%s)", explain_label(x, "title"));
	if (s->furniture)
		buf_printf(
		    x->out, " (%s)", explain_label(x, "not read for events"));
	buf_adds(x->out, ": ");
	explain_range(x, s, 0, s->analysis.count);
	buf_addc(x->out, '\n');
	explain_words(x, s);
	explain_phrases(x, s);
	explain_attributions(x, s);
	explain_findings(x, s);
	if (x->options->rule != NULL)
		explain_rule(x, s, x->options->rule);
}

void
explain_article(struct buf *out, const struct knowledge *knowledge,
    const struct article *article, const struct explain_options *options)
{
	struct arena *arena = arena_new();
	struct explainer x = {.out = out,
	    .knowledge = knowledge,
	    .story = extract_story(knowledge, article, arena),
	    .options = options};
	struct event_list events = assemble_events(x.story);

	for (size_t i = 0; i < x.story->sentence_count; i++)
		if (x.story->sentences[i].analysis.count > 0)
			explain_sentence(&x, &x.story->sentences[i]);
	explain_events(&x, &events);
	arena_free(arena);
}
