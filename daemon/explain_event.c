/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/finding.h"
#include "explain_parts.h"

/* What rules found, how their slots were filled, and what came of it. */

static const char *const toll_names[TOLLS] = {
    "killed", "wounded", "detained", "displaced"};

static const char *
or_dash(const char *text)
{
	return text != NULL && *text != '\0' ? text : "-";
}

static void
explain_parties(struct explainer *x, const char *side,
    const struct party *parties, size_t count, const char *basis)
{
	for (size_t i = 0; i < count; i++) {
		buf_printf(x->out, "    %s ", explain_label(x, side));
		explain_arabic(x, parties[i].text);
		buf_printf(x->out, "  %s  %s  %s  %s",
		    or_dash(parties[i].name_en), or_dash(parties[i].id),
		    or_dash(parties[i].country), or_dash(parties[i].role));
		if (basis != NULL)
			buf_printf(x->out, " (%s)", explain_label(x, basis));
		buf_addc(x->out, '\n');
	}
}

static void
explain_place(struct explainer *x, const struct event_place *place)
{
	if (place == NULL)
		return;
	buf_printf(x->out, "    %s ", explain_label(x, "place"));
	explain_arabic(x, place->text ? place->text : "");
	buf_printf(x->out, "  %s  %s  %s (%s)\n", or_dash(place->name_en),
	    or_dash(place->admin1), or_dash(place->country),
	    explain_label(x, place->basis));
}

static void
explain_source(struct explainer *x, const struct event_source *source)
{
	if (source == NULL)
		return;
	buf_printf(x->out, "    %s ", explain_label(x, "source"));
	explain_arabic(x, source->text);
	buf_printf(x->out, "  %s\n", or_dash(source->name_en));
}

/* Whether a find's own pattern has filled a slot, or something around it. */
static const char *
basis_of(const struct finding *f, enum slot slot)
{
	return finding_capture(f, slot) != NULL ? "by the pattern"
						: "from around it";
}

/* How the slots of a find were filled. */
static void
explain_slots(struct explainer *x, const struct finding *f)
{
	explain_parties(
	    x, "actor", f->actors, f->actor_count, basis_of(f, SLOT_ACTOR));
	explain_parties(
	    x, "target", f->targets, f->target_count, basis_of(f, SLOT_TARGET));
	explain_place(x, f->place);
	if (f->when.first != DAY_NONE && f->when.phrase != NULL) {
		buf_printf(x->out, "    %s ", explain_label(x, "date"));
		explain_range(x, f->when.sentence, f->when.phrase->begin,
		    f->when.phrase->end);
		buf_printf(x->out, "  [%s] (%s)\n", f->when.phrase->rule->id,
		    explain_label(x, f->when.basis));
	}
	explain_source(x, f->source);
	for (int t = 0; t < TOLLS; t++)
		if (f->told[t].value != UNKNOWN)
			buf_printf(x->out, "    %s %ld\n",
			    explain_label(x, toll_names[t]), f->told[t].value);
}

/* What a context made of a find, and by which of its patterns. */
static void
explain_context(struct explainer *x, const struct finding *f)
{
	const struct rule_pattern *p =
	    f->context ? finding_context(f, f->context) : NULL;
	struct match match;
	struct trace trace = {.count = 0};

	if (f->context == NULL)
		return;
	buf_adds(x->out, "      ");
	explain_say(x, "context");
	buf_printf(x->out, "[%s] ", f->context->id);
	explain_say(x, "says");
	explain_say(x, f->context->meaning);
	if (p != NULL)
		explain_arabic(x, p->text);
	buf_addc(x->out, '\n');
	if (p != NULL && vm_trace(&p->program, f->sentence->scene, f->trigger,
			     f->trigger, f->trigger + 1u, &match, &trace))
		explain_trace(x, f->sentence, p, &trace);
}

static void
explain_merged(struct explainer *x, const struct finding *into)
{
	buf_adds(x->out, "      ");
	explain_say(x, "merged into");
	buf_printf(x->out, "%s ", into->type);
	explain_say(x, "of word");
	buf_printf(x->out, "%u ", into->trigger);
	explain_say(x, "of sentence");
	buf_printf(x->out, "%d\n", into->sentence->number);
}

/* Whether an event is the one that was asked for. */
static bool
is_asked(const struct explainer *x, const struct event *e)
{
	return e != NULL && x->options->event_id != NULL &&
	       strcmp(e->event_id, x->options->event_id) == 0;
}

static void
explain_mark(struct explainer *x, const struct event *e)
{
	if (is_asked(x, e))
		buf_printf(x->out, "  <== %s", e->event_id);
}

/* The event that tells a find, after all merging; or NULL. */
static const struct event *
event_of(const struct finding *f)
{
	while (f->into != NULL)
		f = f->into;
	return f->event;
}

static void
explain_finding(struct explainer *x, const struct finding *f)
{
	struct match match;
	struct trace trace = {.count = 0};

	buf_printf(
	    x->out, "  %3u %s  [%s]  ", f->trigger, f->type, f->rule->id);
	explain_range(x, f->sentence, f->match.begin, f->match.end);
	explain_mark(x, event_of(f));
	buf_adds(x->out, "\n      ");
	explain_say(x, "by");
	explain_arabic(x, f->pattern->text);
	buf_addc(x->out, '\n');
	if (vm_trace(&f->pattern->program, f->sentence->scene, f->trigger,
		f->trigger, f->trigger + 1u, &match, &trace))
		explain_trace(x, f->sentence, f->pattern, &trace);
	if (f->match.capture_count > 0) {
		buf_adds(x->out, "     ");
		explain_captures(
		    x, f->sentence, f->match.captures, f->match.capture_count);
		buf_addc(x->out, '\n');
	}
	explain_context(x, f);
	if (f->modality != MODALITY_NONE)
		explain_slots(x, f);
	if (f->into != NULL)
		explain_merged(x, f->into);
}

void
explain_findings(struct explainer *x, const struct story_sentence *s)
{
	const struct story *story = x->story;

	explain_heading(x, "  found");
	for (size_t i = 0; i < story->finding_count; i++)
		if (story->findings[i]->sentence == s)
			explain_finding(x, story->findings[i]);
	for (size_t i = 0; i < story->dropped_count; i++) {
		if (story->dropped[i]->sentence != s)
			continue;
		explain_heading(x, "  no event");
		explain_finding(x, story->dropped[i]);
	}
}

static void
explain_tolls(struct explainer *x, const struct event *e)
{
	const long tolls[TOLLS] = {
	    e->killed, e->wounded, e->detained, e->displaced};

	for (size_t i = 0; i < TOLLS; i++)
		if (tolls[i] != UNKNOWN)
			buf_printf(x->out, "    %s %ld\n",
			    explain_label(x, toll_names[i]), tolls[i]);
}

/* What makes the confidence: each kind of evidence and the odds it adds. */
static void
explain_evidence(struct explainer *x, const struct event *e)
{
	const double *weights = ruleset_weights(knowledge_rules(x->knowledge));

	buf_adds(x->out, "    ");
	explain_say(x, "evidence");
	for (size_t i = 0; i < EVIDENCE_COUNT; i++)
		if (e->evidence[i] * weights[i] != 0)
			buf_printf(x->out, " %s %+.2f", evidence_names[i],
			    e->evidence[i] * weights[i]);
	buf_addc(x->out, '\n');
}

static void
explain_mentions(struct explainer *x, const struct event *e)
{
	for (size_t i = 0; i < e->mention_count; i++) {
		buf_adds(x->out, "    ");
		explain_say(x, "told in");
		explain_say(x, e->mentions[i].in_title ? "title" : "body");
		buf_printf(x->out, "%zu-%zu ", e->mentions[i].begin,
		    e->mentions[i].end);
		explain_arabic(x, e->mentions[i].text);
		buf_addc(x->out, '\n');
	}
}

static void
explain_event(struct explainer *x, const struct event *e)
{
	buf_printf(
	    x->out, "  %s  %s", e->event_type, explain_label(x, e->modality));
	if (e->background)
		buf_printf(x->out, "  %s", explain_label(x, "background"));
	buf_printf(x->out, "  %s %.2f  [%s]", explain_label(x, "confidence"),
	    e->confidence, e->rule);
	explain_mark(x, e);
	buf_addc(x->out, '\n');
	explain_parties(x, "actor", e->actors, e->actor_count, NULL);
	explain_parties(x, "target", e->targets, e->target_count, NULL);
	explain_place(x, e->place);
	if (e->event_date != NULL) {
		buf_printf(x->out, "    %s %s..%s %s (%s) ",
		    explain_label(x, "date"), e->event_date, e->event_date_end,
		    explain_label(x, e->date_precision),
		    explain_label(x, e->date_basis));
		explain_arabic(x, e->date_text ? e->date_text : "");
		buf_addc(x->out, '\n');
	}
	explain_source(x, e->source);
	explain_tolls(x, e);
	explain_evidence(x, e);
	explain_mentions(x, e);
}

void
explain_events(struct explainer *x, const struct event_list *events)
{
	bool asked = x->options->event_id == NULL;

	explain_heading(x, "events");
	for (size_t i = 0; i < events->count; i++) {
		explain_event(x, &events->events[i]);
		asked = asked || is_asked(x, &events->events[i]);
	}
	if (events->count == 0)
		buf_printf(x->out, "  %s\n", explain_label(x, "none"));
	if (!asked)
		buf_printf(x->out, "  %s  <== %s\n",
		    explain_label(x, "not found today"), x->options->event_id);
}
