/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/assemble.h"
#include "events/story.h"
#include "explain.h"
#include "lexicon/morph.h"

/* How a sentence was read, for people. */

#define TRIGGERED_MAX 128

struct explainer {
	struct buf *out;
	const struct knowledge *knowledge;
	struct story *story;
	bool colour;
};

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

static void
heading(struct explainer *x, const char *text)
{
	buf_printf(x->out, "%s%s%s\n", x->colour ? "\033[1m" : "", text,
	    x->colour ? "\033[0m" : "");
}

/*
 * Arabic between left-to-right words keeps its place by isolates on a
 * terminal; in a pipe the bare words are easier to search for.
 */
static void
add_arabic(struct explainer *x, const char *text)
{
	if (x->colour)
		buf_printf(
		    x->out, "\xe2\x81\xa8\033[36m%s\033[0m\xe2\x81\xa9", text);
	else
		buf_adds(x->out, text);
}

static void
add_words(struct explainer *x, const struct story_sentence *s, size_t begin,
    size_t end)
{
	add_arabic(x, story_text(x->story, s, begin, end));
}

static void
explain_reading(struct explainer *x, const struct reading *r)
{
	const struct lexicon *lexicon = knowledge_lexicon(x->knowledge);
	const struct lexeme *lexeme = lexicon_lexeme(lexicon, r->lexeme);

	buf_adds(x->out, "      ");
	for (size_t i = 0; i < sizeof clitic_names / sizeof *clitic_names; i++)
		if (r->proclitics & clitic_names[i].clitic)
			buf_adds(x->out, clitic_names[i].name);
	buf_printf(x->out, "%s  %s", lexeme->id, morph_describe(r->features));
	if (r->enclitic != E_NONE)
		buf_printf(x->out, " +%s", enclitic_letters(r->enclitic));
	if (lexeme->role != NULL)
		buf_printf(x->out, "  role %s", lexeme->role);
	if (lexeme->means != NULL)
		buf_printf(x->out, "  means %s", lexeme->means);
	if (lexeme->country != NULL)
		buf_printf(x->out, "  of %s", lexeme->country);
	buf_addc(x->out, '\n');
}

static void
explain_words(struct explainer *x, const struct story_sentence *s)
{
	heading(x, "  words");
	for (size_t i = 0; i < s->analysis.count; i++) {
		const struct word *word = &s->analysis.words[i];

		buf_printf(x->out, "  %3zu ", i);
		add_words(x, s, i, i + 1);
		if (word->count == 0 && word->token->kind == TOKEN_WORD)
			buf_adds(x->out, "  (not in the lexicon)");
		buf_addc(x->out, '\n');
		for (size_t r = 0; r < word->count; r++)
			explain_reading(x, &word->readings[r]);
	}
}

static void
explain_captures(struct explainer *x, const struct story_sentence *s,
    const struct capture *captures, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_printf(x->out, "  %s=", slot_name(captures[i].slot));
		add_words(x, s, captures[i].begin, captures[i].end);
	}
}

static void
explain_phrase(
    struct explainer *x, const struct story_sentence *s, const struct phrase *p)
{
	const struct lexicon *lexicon = knowledge_lexicon(x->knowledge);

	buf_printf(
	    x->out, "  %3u-%-3u %s ", p->begin, p->end, kind_names[p->kind]);
	add_words(x, s, p->begin, p->end);
	if (p->rule != NULL)
		buf_printf(x->out, "  [%s]", p->rule->id);
	if (p->entity != NO_ENTITY)
		buf_printf(
		    x->out, "  = %s", lexicon_entity(lexicon, p->entity)->id);
	explain_captures(x, s, p->captures, p->capture_count);
	if (p->next != NULL)
		buf_adds(x->out, "  and the next");
	buf_adds(x->out, "  (");
	for (size_t i = 0; i < sizeof tag_names / sizeof *tag_names; i++)
		if (p->tags & tag_names[i].tag)
			buf_printf(x->out, " %s", tag_names[i].name);
	buf_adds(x->out, " )\n");
}

static void
explain_phrases(struct explainer *x, const struct story_sentence *s)
{
	heading(x, "  phrases");
	for (size_t i = 0; i < s->analysis.count; i++)
		for (int kind = 0; kind < PHRASE_KINDS; kind++)
			if (s->scene->begins[kind][i] != NULL)
				explain_phrase(x, s, s->scene->begins[kind][i]);
}

static void
explain_attributions(struct explainer *x, const struct story_sentence *s)
{
	if (s->attribution_count > 0)
		heading(x, "  attributed");
	for (size_t i = 0; i < s->attribution_count; i++) {
		const struct attribution *a = &s->attributions[i];

		buf_printf(x->out, "  %3u-%-3u to ", a->begin, a->end);
		add_arabic(x, a->source ? a->source->text : "nobody yet");
		buf_printf(x->out, "  [%s]%s\n", a->rule->id,
		    a->carried ? " (still speaking)" : "");
	}
}

static void
explain_finding(struct explainer *x, const struct finding *f)
{
	buf_printf(
	    x->out, "  %3u %s  [%s]  ", f->trigger, f->type, f->rule->id);
	add_words(x, f->sentence, f->match.begin, f->match.end);
	buf_adds(x->out, "\n      by ");
	add_arabic(x, f->pattern->text);
	buf_adds(x->out, "\n     ");
	explain_captures(
	    x, f->sentence, f->match.captures, f->match.capture_count);
	if (f->context != NULL)
		buf_printf(x->out, "\n      context [%s] says %s",
		    f->context->id, f->context->meaning);
	if (f->into != NULL)
		buf_printf(x->out,
		    "\n      merged into the %s of word %u of "
		    "sentence %d",
		    f->into->type, f->into->trigger, f->into->sentence->number);
	buf_addc(x->out, '\n');
}

static void
explain_findings(struct explainer *x, const struct story_sentence *s)
{
	const struct story *story = x->story;

	heading(x, "  found");
	for (size_t i = 0; i < story->finding_count; i++)
		if (story->findings[i]->sentence == s)
			explain_finding(x, story->findings[i]);
	for (size_t i = 0; i < story->dropped_count; i++) {
		if (story->dropped[i]->sentence != s)
			continue;
		buf_adds(x->out, "  no event:\n");
		explain_finding(x, story->dropped[i]);
	}
}

/* How far each pattern of one rule came at the words that trigger it. */
static void
explain_rule(
    struct explainer *x, const struct story_sentence *s, const char *rule_id)
{
	const struct rule_pattern *found[TRIGGERED_MAX];

	heading(x, "  tried");
	for (size_t at = 0; at < s->analysis.count; at++) {
		size_t n = ruleset_triggers(knowledge_rules(x->knowledge),
		    s->scene, at, found, TRIGGERED_MAX);

		for (size_t i = 0; i < n; i++) {
			struct match match = {0};
			bool matched;

			if (strcmp(found[i]->rule->id, rule_id) != 0)
				continue;
			matched = vm_match(&found[i]->program, s->scene, at, at,
			    at + 1, &match);
			buf_printf(x->out, "  %3zu %s ", at,
			    matched ? "matched" : "stopped");
			if (!matched)
				buf_adds(x->out, " ");
			add_arabic(x, found[i]->text);
			buf_addc(x->out, '\n');
		}
	}
}

static void
explain_parties(struct explainer *x, const char *side,
    const struct party *parties, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		buf_printf(x->out, "    %s ", side);
		add_arabic(x, parties[i].text);
		buf_printf(x->out, "  %s  %s  %s  %s\n",
		    parties[i].name_en ? parties[i].name_en : "-",
		    parties[i].id ? parties[i].id : "-",
		    parties[i].country && parties[i].country[0]
			? parties[i].country
			: "-",
		    parties[i].role && parties[i].role[0] ? parties[i].role
							  : "-");
	}
}

static void
explain_tolls(struct explainer *x, const struct event *e)
{
	const struct {
		const char *name;
		long value;
	} tolls[] = {{"killed", e->killed}, {"wounded", e->wounded},
	    {"detained", e->detained}, {"displaced", e->displaced}};

	for (size_t i = 0; i < sizeof tolls / sizeof *tolls; i++)
		if (tolls[i].value != UNKNOWN)
			buf_printf(x->out, "    %s %ld\n", tolls[i].name,
			    tolls[i].value);
}

/* What makes the confidence: each kind of evidence and the odds it adds. */
static void
explain_evidence(struct explainer *x, const struct event *e)
{
	const double *weights = ruleset_weights(knowledge_rules(x->knowledge));

	buf_adds(x->out, "    sure  ");
	for (size_t i = 0; i < EVIDENCE_COUNT; i++)
		if (e->evidence[i] * weights[i] != 0)
			buf_printf(x->out, " %s %+.2f", evidence_names[i],
			    e->evidence[i] * weights[i]);
	buf_addc(x->out, '\n');
}

static void
explain_event(struct explainer *x, const struct event *e)
{
	buf_printf(x->out, "  %s  %s%s  confidence %.2f  [%s]\n", e->event_type,
	    e->modality, e->background ? "  background" : "", e->confidence,
	    e->rule);
	explain_parties(x, "actor ", e->actors, e->actor_count);
	explain_parties(x, "target", e->targets, e->target_count);
	if (e->place != NULL) {
		buf_adds(x->out, "    place  ");
		add_arabic(x, e->place->text ? e->place->text : "");
		buf_printf(x->out, "  %s  %s  %s (%s)\n",
		    e->place->name_en ? e->place->name_en : "-",
		    e->place->admin1 ? e->place->admin1 : "-",
		    e->place->country, e->place->basis);
	}
	if (e->event_date != NULL) {
		buf_printf(x->out, "    date   %s..%s %s (%s) ", e->event_date,
		    e->event_date_end, e->date_precision, e->date_basis);
		add_arabic(x, e->date_text ? e->date_text : "");
		buf_addc(x->out, '\n');
	}
	if (e->source != NULL) {
		buf_adds(x->out, "    source ");
		add_arabic(x, e->source->text);
		buf_printf(x->out, "  %s\n",
		    e->source->name_en ? e->source->name_en : "-");
	}
	explain_tolls(x, e);
	explain_evidence(x, e);
	for (size_t i = 0; i < e->mention_count; i++) {
		buf_printf(x->out, "    told %s %zu-%zu ",
		    e->mentions[i].in_title ? "title" : "body",
		    e->mentions[i].begin, e->mentions[i].end);
		add_arabic(x, e->mentions[i].text);
		buf_addc(x->out, '\n');
	}
}

void
explain_article(struct buf *out, const struct knowledge *knowledge,
    const struct article *article, const char *rule_id, bool colour)
{
	struct arena *arena = arena_new();
	struct explainer x = {.out = out,
	    .knowledge = knowledge,
	    .story = extract_story(knowledge, article, arena),
	    .colour = colour};
	struct event_list events = assemble_events(x.story);

	for (size_t i = 0; i < x.story->sentence_count; i++) {
		const struct story_sentence *s = &x.story->sentences[i];

		if (s->analysis.count == 0)
			continue;
		buf_printf(out, "sentence %d%s%s: ", s->number,
		    s->in_title ? " (title)" : "",
		    s->furniture ? " (not read for events)" : "");
		add_words(&x, s, 0, s->analysis.count);
		buf_addc(out, '\n');
		explain_words(&x, s);
		explain_phrases(&x, s);
		explain_attributions(&x, s);
		explain_findings(&x, s);
		if (rule_id != NULL)
			explain_rule(&x, s, rule_id);
	}
	heading(&x, "events");
	for (size_t i = 0; i < events.count; i++)
		explain_event(&x, &events.events[i]);
	if (events.count == 0)
		buf_adds(out, "  none\n");
	arena_free(arena);
}
