/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "lexicon/morph.h"
#include "rules/adjunct.h"
#include "rules/agreement.h"
#include "rules/vm.h"
#include "rules/wordtest.h"

/*
 * One matcher for all patterns: a backtracking machine with an explicit stack
 * and a limit on its steps, so that no sentence can make it run away.
 *
 * A position lies between words. Going right, the word at a position p is p;
 * going left it is p - 1. An entry of the stack is a way not yet tried.
 */
#define STEP_LIMIT 4000
#define STACK_SIZE 128
#define MARKS_MAX 48

/* Where a capture was opened or closed. */
struct mark {
	uint8_t slot;
	bool open;
	uint16_t at;
	const struct phrase *phrase; /* a whole one: opens and closes it */
	uint16_t end;
};

struct entry {
	uint32_t pc;
	uint16_t position;
	uint16_t mark_count;
	uint16_t step_count; /* of the trace */
	uint8_t left;	     /* words that a gap may still take, or as below */
	bool looped;	     /* an adjunct was taken already */
};

enum {
	LEFT_ADJUNCTS = 255,
	LEFT_ALONE = 254 /* a phrase without its "and"s */
};

struct machine {
	const struct scene *scene;
	const struct instruction *code;
	bool backwards;
	size_t here_begin, here_end;
	size_t at; /* the trigger */
	bool verb; /* it is asked for as a verb */
	int steps;
	struct mark marks[MARKS_MAX];
	size_t mark_count;
	struct trace *trace; /* or NULL */
};

static const struct phrase *
phrase_at(const struct machine *m, enum phrase_kind kind, size_t position)
{
	return m->backwards ? m->scene->ends[kind][position]
			    : m->scene->begins[kind][position];
}

/* A phrase of one of the kinds that passes, or NULL. */
static const struct phrase *
find_phrase(
    const struct machine *m, const struct instruction *i, size_t position)
{
	uint32_t kinds =
	    i->kinds & (m->backwards ? m->scene->end_kinds[position]
				     : m->scene->kinds[position]);

	for (; kinds != 0; kinds &= kinds - 1) {
		int kind = __builtin_ctz(kinds);
		const struct phrase *phrase = phrase_at(m, kind, position);

		if ((phrase->tags & i->tags) != i->tags ||
		    (i->range.most != 0 &&
			!count_in_range(m->scene, phrase, i->range)))
			continue;
		/* These have their prepositions inside. */
		if (kind == PHRASE_PLACE || kind == PHRASE_TIME ||
		    kind == PHRASE_ALLEGIANCE ||
		    wordtest_clitics(i, phrase->proclitics))
			return phrase;
	}
	return NULL;
}

static bool
push_mark(struct machine *m, struct mark mark)
{
	if (m->mark_count == MARKS_MAX)
		return false;
	m->marks[m->mark_count++] = mark;
	return true;
}

static const struct word *
word_at(const struct machine *m, size_t position)
{
	return scene_word(m->scene, m->backwards, position);
}

static size_t
step(const struct machine *m, size_t position)
{
	return m->backwards ? position - 1 : position + 1;
}

/* Whether a gap may take the word at a position. */
static bool
gap_takes(const struct machine *m, size_t position)
{
	size_t count = m->scene->analysis->count, i = position;

	if (m->backwards ? position == 0 : position == count)
		return false;
	if (m->backwards)
		i--;
	return !scene_stops(m->scene, i);
}

static bool run(struct machine *, size_t pc, size_t position, size_t *end);

/* What is looked at captures nothing and leaves the machine as it was. */
static bool
look(struct machine *m, size_t pc, size_t position, bool behind)
{
	bool backwards = m->backwards, matched;
	struct trace *trace = m->trace;
	size_t mark_count = m->mark_count, end;

	m->backwards = behind;
	m->trace = NULL;
	matched = run(m, pc, position, &end);
	m->backwards = backwards;
	m->trace = trace;
	m->mark_count = mark_count;
	return matched;
}

/* Whether a phrase can be the subject of the verb that triggers. */
static bool
is_subject(const struct machine *m, const struct instruction *i,
    const struct phrase *phrase)
{
	if (!m->verb)
		return true;
	if (i->clitics == 0 && agreement_object(m->scene, phrase))
		return false;
	return m->backwards || agreement_follows(m->scene, m->at, phrase);
}

/* Match a phrase, with all that is joined to it or alone. */
static bool
match_phrase(struct machine *m, const struct instruction *i, size_t *position,
    bool alone)
{
	const struct phrase *phrase = find_phrase(m, i, *position), *first,
			    *last;

	if (phrase == NULL)
		return false;
	first = last = phrase;
	while (!alone && m->backwards && first->before != NULL)
		first = first->before;
	while (!alone && !m->backwards && last->next != NULL)
		last = last->next;
	if (i->ungoverned && agreement_governed(m->scene, first))
		return false;
	if (i->slot == SLOT_ACTOR && !is_subject(m, i, phrase))
		return false;
	*position = m->backwards ? first->begin : last->end;
	return push_mark(
	    m, (struct mark){i->slot, true, first->begin, first, last->end});
}

/* Whether what an instruction would match has others joined to it. */
static bool
is_joined(const struct machine *m, const struct instruction *i, size_t position)
{
	const struct phrase *phrase =
	    i->op == OP_PHRASE ? find_phrase(m, i, position) : NULL;

	if (phrase == NULL)
		return false;
	return m->backwards ? phrase->before != NULL : phrase->next != NULL;
}

/* Whether a negation stands right before a word: "did not shell". */
static bool
is_negated(const struct machine *m, const struct word *word)
{
	return word > m->scene->analysis->words &&
	       word_is(word - 1, m->scene->lexicon, CLASS_NEGATION);
}

/* Whether a word is what an instruction asks for. */
static bool
word_passes(const struct machine *m, const struct instruction *i,
    const struct word *word)
{
	switch (i->op) {
	case OP_SET:
		return wordtest_set(i, word) &&
		       (!i->test.negated || is_negated(m, word));
	case OP_TEXT:
		return wordtest_text(i, word);
	case OP_DIGITS:
		return wordtest_digits(i, word);
	case OP_UNKNOWN:
		return word->token->kind == TOKEN_WORD && word->count == 0 &&
		       wordtest_clitics(i, word->token->clitics);
	case OP_MARK:
		return token_is(word->token, i->text[0]);
	default:
		return word->token->kind != TOKEN_PUNCT; /* OP_ANY */
	}
}

/*
 * Whether an instruction over one word fails: then the way that begins with it
 * need not be taken at all. Most alternatives of a choice end here.
 */
static bool
fails_at(const struct machine *m, const struct instruction *i, size_t position)
{
	const struct word *word = word_at(m, position);

	if (i->op > OP_MARK)
		return false;
	return word == NULL || !word_passes(m, i, word);
}

/* One instruction over a word or phrase. */
static bool
match_word(struct machine *m, const struct instruction *i, size_t *position)
{
	const struct word *word;

	if (i->op == OP_PHRASE)
		return match_phrase(m, i, position, false);
	word = word_at(m, *position);
	if (word == NULL || !word_passes(m, i, word))
		return false;
	*position = step(m, *position);
	return true;
}

/* Take up a way that was left: its gap or adverbials grow by one. */
static bool
resume(struct machine *m, struct entry *entry)
{
	size_t p = entry->position;

	if (entry->left == 0)
		return true;
	if (entry->left == LEFT_ALONE) {
		if (!match_phrase(m, &m->code[entry->pc], &p, true))
			return false;
		entry->pc++;
		entry->left = 0;
	} else if (entry->left == LEFT_ADJUNCTS) {
		p = adjunct_step(m->scene, m->backwards, p, entry->looped);
		if (p == entry->position)
			return false;
		entry->looped = true;
	} else {
		if (!gap_takes(m, p))
			return false;
		p = step(m, p);
		entry->left--;
	}
	entry->position = (uint16_t)p;
	return true;
}

static bool
look_passes(
    struct machine *m, const struct instruction *i, size_t pc, size_t position)
{
	bool behind = i->op == OP_BEHIND || i->op == OP_NOT_BEHIND;
	bool wanted = i->op == OP_AHEAD || i->op == OP_BEHIND;

	return look(m, pc + 1, position, behind) == wanted;
}

/* Ways not yet tried, newest last. */
struct ways {
	struct entry entries[STACK_SIZE];
	size_t depth;
};

static bool
push_way(struct ways *ways, const struct machine *m, size_t pc, size_t position,
    uint8_t left)
{
	if (ways->depth == STACK_SIZE)
		return false;
	ways->entries[ways->depth++] = (struct entry){.pc = (uint32_t)pc,
	    .position = (uint16_t)position,
	    .mark_count = (uint16_t)m->mark_count,
	    .step_count = m->trace ? (uint16_t)m->trace->count : 0,
	    .left = left};
	return true;
}

/* An instruction has moved to a position: say what it took. */
static void
add_step(struct machine *m, size_t pc, size_t position)
{
	struct trace *trace = m->trace;

	if (trace->count < TRACE_MAX)
		trace->steps[trace->count++] = (struct trace_step){
		    .code = &m->code[pc], .end = (uint16_t)position};
}

/* An instruction fails: remember the one that came furthest. */
static void
note_stop(struct machine *m, size_t pc, size_t position)
{
	struct trace *trace = m->trace;
	bool further = m->backwards ? position < trace->stopped_at
				    : position > trace->stopped_at;

	if (trace->stopped != NULL && !further &&
	    (position != trace->stopped_at || &m->code[pc] < trace->stopped))
		return;
	trace->stopped = &m->code[pc];
	trace->stopped_at = (uint16_t)position;
}

/* Back to the newest way that can still go on; false if there is none. */
static bool
take_way(struct ways *ways, struct machine *m, size_t *pc, size_t *position)
{
	while (ways->depth > 0) {
		struct entry *entry = &ways->entries[ways->depth - 1];

		size_t before = entry->position;

		m->mark_count = entry->mark_count;
		if (!resume(m, entry)) {
			ways->depth--;
			continue;
		}
		if (m->trace != NULL) {
			m->trace->count = entry->step_count;
			if (entry->position != before)
				add_step(m, entry->pc - 1, entry->position);
		}
		*pc = entry->pc;
		*position = entry->position;
		if (entry->left == 0)
			ways->depth--;
		return true;
	}
	return false;
}

/* Whether the trigger in question stands here, with its preposition. */
static bool
is_here(const struct machine *m, const struct instruction *i, size_t position)
{
	const struct word *word = &m->scene->analysis->words[m->here_begin];

	return position == (m->backwards ? m->here_end : m->here_begin) &&
	       (i->clitics & ~word->proclitics) == 0;
}

/* Instructions about where the position is; false if they fail. */
static bool
match_position(struct machine *m, const struct instruction *i, size_t *position)
{
	switch (i->op) {
	case OP_START:
		return *position == 0;
	case OP_END:
		return *position == m->scene->analysis->count;
	case OP_HERE:
		if (!is_here(m, i, *position))
			return false;
		*position = m->backwards ? m->here_begin : m->here_end;
		return true;
	default:
		return push_mark(m, (struct mark){i->slot, i->op == OP_OPEN,
					(uint16_t)*position, NULL, 0});
	}
}

static bool
run(struct machine *m, size_t pc, size_t position, size_t *end)
{
	struct ways ways;

	ways.depth = 0;
	for (;;) {
		const struct instruction *i = &m->code[pc];
		bool passed = true;

		if (--m->steps <= 0)
			return false;
		switch (i->op) {
		case OP_MATCH:
		case OP_DONE:
			*end = position;
			return true;
		case OP_JUMP:
			pc = i->target;
			continue;
		case OP_SPLIT:
			if (m->trace == NULL && fails_at(m, i + 1, position)) {
				pc = i->target;
				m->steps--;
				continue;
			}
			passed = push_way(&ways, m, i->target, position, 0);
			break;
		case OP_GAP:
			passed = push_way(&ways, m, pc + 1, position, i->limit);
			break;
		case OP_ADJUNCTS:
			passed =
			    push_way(&ways, m, pc + 1, position, LEFT_ADJUNCTS);
			break;
		case OP_AHEAD:
		case OP_NOT:
		case OP_BEHIND:
		case OP_NOT_BEHIND:
			passed = look_passes(m, i, pc, position);
			if (passed) {
				pc = i->target;
				continue;
			}
			break;
		case OP_OPEN:
		case OP_CLOSE:
		case OP_START:
		case OP_END:
		case OP_HERE:
			passed = match_position(m, i, &position);
			break;
		default:
			if (is_joined(m, i, position))
				push_way(&ways, m, pc, position, LEFT_ALONE);
			passed = match_word(m, i, &position);
			if (passed && m->trace != NULL)
				add_step(m, pc, position);
		}
		if (passed) {
			pc++;
			continue;
		}
		if (m->trace != NULL)
			note_stop(m, pc, position);
		if (!take_way(&ways, m, &pc, &position))
			return false;
	}
}

/* Captures from marks; a part that ran left opened where it ends. */
static void
collect(struct match *match, const struct machine *m)
{
	for (size_t i = 0; i < m->mark_count; i++) {
		const struct mark *mark = &m->marks[i];
		struct capture capture = {.slot = mark->slot,
		    .begin = mark->at,
		    .end = mark->end,
		    .phrase = mark->phrase};

		if (!mark->open || match->capture_count == CAPTURES_MAX)
			continue;
		if (mark->phrase == NULL) {
			size_t j = i + 1;
			int depth = 1;

			for (; j < m->mark_count; j++) {
				if (m->marks[j].phrase != NULL)
					continue;
				depth += m->marks[j].open ? 1 : -1;
				if (depth == 0)
					break;
			}
			if (j == m->mark_count)
				continue;
			capture.end = m->marks[j].at;
			if (m->backwards) {
				capture.end = mark->at;
				capture.begin = m->marks[j].at;
			}
		}
		match->captures[match->capture_count++] = capture;
	}
}

/* The words that each step took: from where the one before it ended. */
static void
settle_trace(struct trace *trace, size_t first, size_t at, bool backwards)
{
	size_t position = at;

	for (size_t i = first; i < trace->count; i++) {
		struct trace_step *step = &trace->steps[i];
		size_t end = step->end;

		step->begin = (uint16_t)(backwards ? end : position);
		step->end = (uint16_t)(backwards ? position : end);
		position = end;
	}
}

/* Run one part of a program from a word; where it ended. */
static bool
run_part(struct machine *m, const struct instruction *code, bool backwards,
    size_t at, size_t *end)
{
	size_t first = m->trace ? m->trace->count : 0;
	bool matched;

	m->code = code;
	m->backwards = backwards;
	m->mark_count = 0;
	if (m->trace != NULL) {
		m->trace->stopped = NULL;
		m->trace->stopped_at = (uint16_t)at;
	}
	matched = run(m, 0, at, end);
	if (m->trace != NULL) {
		settle_trace(m->trace, first, at, backwards);
		m->trace->exhausted = m->steps <= 0;
	}
	return matched;
}

bool
vm_trace(const struct program *program, const struct scene *scene, size_t at,
    size_t here_begin, size_t here_end, struct match *match,
    struct trace *trace)
{
	struct machine m; /* not zeroed: its marks are many and mostly unused */
	size_t end;

	m.scene = scene;
	m.here_begin = here_begin;
	m.here_end = here_end;
	m.at = at;
	m.verb = program->after[0].op == OP_SET &&
		 program->after[0].test.parts == 1u << F_VERB;
	m.steps = STEP_LIMIT;
	m.trace = trace;
	match->capture_count = 0;
	match->begin = (uint16_t)at;
	if (!run_part(&m, program->after, false, at, &end))
		return false;
	match->end = (uint16_t)end;
	collect(match, &m);
	if (program->before == NULL)
		return true;
	if (!run_part(&m, program->before, true, at, &end))
		return false;
	match->begin = (uint16_t)end;
	collect(match, &m);
	return true;
}

bool
vm_match(const struct program *program, const struct scene *scene, size_t at,
    size_t here_begin, size_t here_end, struct match *match)
{
	return vm_trace(program, scene, at, here_begin, here_end, match, NULL);
}
