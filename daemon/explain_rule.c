/* SPDX-License-Identifier: ISC */
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "events/finding.h"
#include "explain_parts.h"

/* One rule at work on a sentence: where it was tried and how far it came. */

/* A piece of a pattern's text, half-open. */
static void
add_piece(struct explainer *x, const char *text, size_t from, size_t to)
{
	if (from < to && to <= strlen(text))
		explain_arabic(
		    x, arena_strndup(x->story->arena, text + from, to - from));
}

/* The end of the brackets that a piece stands in, to one side of it. */
static size_t
find_bracket(const char *text, size_t at, int step)
{
	const char *in = step < 0 ? ")]}" : "([{";
	const char *out = step < 0 ? "([{" : ")]}";
	int depth = 0;

	for (; step < 0 ? at > 0 : text[at] != '\0'; at += (size_t)step) {
		char c = text[step < 0 ? at - 1 : at];

		if (strchr(in, c) != NULL)
			depth++;
		else if (strchr(out, c) != NULL && depth-- == 0)
			break;
	}
	return at;
}

/* A piece that is one of several alternatives: all of them. */
static void
add_choice(struct explainer *x, const char *text, size_t from, size_t to)
{
	size_t before = from, after = to;

	while (before > 0 && text[before - 1] == ' ')
		before--;
	after += strspn(text + after, " ");
	if ((before > 0 && text[before - 1] == '|') || text[after] == '|') {
		from = find_bracket(text, from, -1);
		to = find_bracket(text, to, 1);
	}
	add_piece(x, text, from, to);
}

void
explain_trace(struct explainer *x, const struct story_sentence *s,
    const struct rule_pattern *p, const struct trace *trace)
{
	for (size_t i = 0; i < trace->count; i++) {
		const struct trace_step *step = &trace->steps[i];

		buf_adds(x->out, "        ");
		add_piece(x, p->text, step->code->from, step->code->to);
		buf_adds(x->out, "  <-  ");
		explain_range(x, s, step->begin, step->end);
		buf_addc(x->out, '\n');
	}
}

/* Why a pattern did not match: the piece, and the word that it stood at. */
static void
explain_stop(struct explainer *x, const struct story_sentence *s,
    const struct rule_pattern *p, const struct trace *trace)
{
	size_t at = trace->stopped_at;
	bool left =
	    trace->stopped >= p->program.before &&
	    trace->stopped < p->program.before + p->program.before_count;

	if (trace->exhausted)
		explain_say(x, "out of steps");
	if (trace->stopped == NULL)
		return;
	if (left && at > 0)
		at--;
	else if (left || at == s->analysis.count)
		at = SIZE_MAX;
	if (at == SIZE_MAX) {
		explain_say(x, left ? "stopped where the sentence begins"
				    : "stopped where the sentence ends");
	} else {
		explain_say(x, "stopped at word");
		buf_printf(x->out, "%zu ", at);
		explain_range(x, s, at, at + 1);
		buf_addc(x->out, ' ');
	}
	explain_say(x, "which is not");
	add_choice(x, p->text, trace->stopped->from, trace->stopped->to);
}

/* What became of an event pattern that matched. */
static void
explain_rival(struct explainer *x, const struct story_sentence *s, size_t at,
    const struct rule_pattern *p)
{
	const struct story *story = x->story;
	const struct rule_pattern *except =
	    finding_exception(p->rule, s->scene, at);

	if (except != NULL) {
		explain_say(x, "but an exception holds:");
		explain_arabic(x, except->text);
		return;
	}
	for (size_t i = 0; i < story->finding_count + story->dropped_count;
	     i++) {
		const struct finding *f =
		    i < story->finding_count
			? story->findings[i]
			: story->dropped[i - story->finding_count];

		if (f->sentence != s || f->trigger != at)
			continue;
		if (f->pattern == p) {
			explain_say(x, "and fired");
		} else {
			explain_say(x, "but another pattern says more:");
			buf_printf(x->out, "[%s] ", f->rule->id);
			explain_arabic(x, f->pattern->text);
		}
		return;
	}
	explain_say(x, "but a find around it tells it already, or the field is "
		       "another");
}

/* Try a pattern at a word and say how it went. */
static void
try_pattern(struct explainer *x, const struct story_sentence *s,
    const struct rule_pattern *p, size_t at, const struct finding *f)
{
	struct match match;
	struct trace trace = {.count = 0};
	bool matched =
	    vm_trace(&p->program, s->scene, at, at, at + 1, &match, &trace);

	buf_printf(x->out, "  %3zu ", at);
	explain_range(x, s, at, at + 1);
	buf_addc(x->out, ' ');
	explain_arabic(x, p->text);
	buf_adds(x->out, "\n      ");
	if (!matched) {
		explain_stop(x, s, p, &trace);
	} else {
		explain_say(x, "matched");
		explain_range(x, s, match.begin, match.end);
		buf_addc(x->out, ' ');
		if (p->rule->use == RULE_EVENT)
			explain_rival(x, s, at, p);
		else if (f != NULL && finding_context(f, p->rule) != p)
			explain_say(x, "but its settings, an exception or a "
				       "pattern before it exclude it");
	}
	buf_addc(x->out, '\n');
	explain_trace(x, s, p, &trace);
}

/* The patterns of a rule at each word that can begin one (or its trigger). */
static size_t
try_words(struct explainer *x, const struct story_sentence *s,
    const struct rule *rule)
{
	size_t tried = 0;

	for (size_t at = 0; at < s->analysis.count; at++)
		for (size_t i = 0; i < rule->pattern_count; i++) {
			const struct rule_pattern *p = &rule->patterns[i];

			if (p->except ||
			    !first_allows(&p->program.first, s->scene, at))
				continue;
			try_pattern(x, s, p, at, NULL);
			tried++;
		}
	return tried;
}

/* The patterns of a context around each find. */
static size_t
try_finds(struct explainer *x, const struct story_sentence *s,
    const struct rule *rule)
{
	const struct story *story = x->story;
	size_t tried = 0;

	for (size_t k = 0; k < story->finding_count + story->dropped_count;
	     k++) {
		const struct finding *f =
		    k < story->finding_count
			? story->findings[k]
			: story->dropped[k - story->finding_count];

		for (size_t i = 0; f->sentence == s && i < rule->pattern_count;
		     i++) {
			if (rule->patterns[i].except)
				continue;
			try_pattern(x, s, &rule->patterns[i], f->trigger, f);
			tried++;
		}
	}
	return tried;
}

void
explain_rule(struct explainer *x, const struct story_sentence *s,
    const struct rule *rule)
{
	size_t tried;

	explain_heading(x, "  tried");
	tried = rule->use == RULE_CONTEXT ? try_finds(x, s, rule)
					  : try_words(x, s, rule);
	if (tried > 0)
		return;
	buf_adds(x->out, "  ");
	explain_say(x, rule->use == RULE_CONTEXT
			   ? "nothing was found that it could be asked of"
			   : "no word here can begin it");
	buf_addc(x->out, '\n');
}
