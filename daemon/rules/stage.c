/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "rules/stage.h"

/* Phrase rules at work: one kind of phrase after the other. */

/* The longest phrase of a stage that begins at a word; the first of equals. */
static struct phrase *
find_phrase(const struct beginnings *beginnings, enum phrase_kind kind,
    struct scene *scene, size_t at)
{
	const struct rule_pattern *patterns[BEGIN_MAX];
	size_t count = beginnings_at(beginnings, scene, at, kind, patterns);
	const struct word *word = &scene->analysis->words[at];
	struct match match, best = {.end = (uint16_t)at};
	const struct rule *rule = NULL;
	struct phrase *phrase;

	for (size_t i = 0; i < count; i++) {
		const struct rule_pattern *p = patterns[i];

		if (!needs_all(&p->needs, scene->met) ||
		    !vm_match(&p->program, scene, at, 0, 0, &match) ||
		    match.end <= best.end)
			continue;
		best = match;
		rule = p->rule;
	}
	if (rule == NULL)
		return NULL;
	phrase = arena_alloc(scene->arena, sizeof *phrase);
	phrase->kind = kind;
	phrase->begin = (uint16_t)at;
	phrase->end = best.end;
	phrase->rule = rule;
	phrase->proclitics = word->proclitics;
	phrase->captures = arena_alloc(
	    scene->arena, best.capture_count * sizeof *phrase->captures);
	memcpy((void *)phrase->captures, best.captures,
	    best.capture_count * sizeof *phrase->captures);
	phrase->capture_count = best.capture_count;
	phrase_describe(phrase, scene);
	return phrase;
}

/* The clitics outside of a name that begins a phrase count as the phrase's. */
static void
take_clitics(struct phrase *phrase)
{
	for (size_t i = 0; i < phrase->capture_count; i++) {
		const struct phrase *inner = phrase->captures[i].phrase;

		if (inner != NULL && inner->begin == phrase->begin) {
			phrase->proclitics = inner->proclitics;
			return;
		}
	}
}

void
stage_run(const struct ruleset *rules, struct scene *scene)
{
	beginnings_mark(ruleset_beginnings(rules), scene);
	if (scene->met == NULL)
		scene->met = ruleset_met(rules, scene->analysis, scene->arena);
	for (int kind = PHRASE_COUNT; kind < PHRASE_KINDS; kind++) {
		for (size_t i = 0; i < scene->analysis->count;) {
			struct phrase *phrase = find_phrase(
			    ruleset_beginnings(rules), kind, scene, i);

			if (phrase == NULL) {
				i++;
				continue;
			}
			take_clitics(phrase);
			scene_add(scene, phrase);
			i = phrase->end;
		}
		if (kind == PHRASE_PARTY)
			scene_join(scene, kind);
	}
}
