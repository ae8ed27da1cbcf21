/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/visible.h"
#include "base/xmalloc.h"
#include "coverage.h"
#include "events/finding.h"
#include "events/story.h"

/*
 * A tally for each rule and for each lexeme, with the first few places that
 * read differently. What fires:
 *
 *   event rule    at its trigger, also where a context made no event of it
 *   phrase rule   for each phrase that it built
 *   attribution   for each source that it found
 *   context       at each find that it applies to; furniture: at the line
 */
#define SAMPLES 3
#define WORDS_AROUND 6
#define LEXEMES_SHOWN 50

struct tally_of {
	const char *name;	 /* id of the rule, lemma of the lexeme */
	const struct rule *rule; /* one of these two */
	const struct lexeme *lexeme;
	size_t count;
	size_t order;
	char *samples[SAMPLES]; /* owned */
	size_t sample_count;
};

struct coverage {
	const struct knowledge *knowledge;
	struct tally_of *rules, *lexemes;
	size_t rule_count, lexeme_count;
	size_t articles, sentences, finds;
	struct buf line; /* a sample, while it is made */
};

struct coverage *
coverage_new(const struct knowledge *knowledge)
{
	struct coverage *c = xcalloc(1, sizeof *c);
	const struct lexicon *lexicon = knowledge_lexicon(knowledge);
	const struct rule *rules =
	    ruleset_rules(knowledge_rules(knowledge), &c->rule_count);

	/* The last ones: they have no patterns that could fire. */
	while (c->rule_count > 0 && rules[c->rule_count - 1].use == RULE_MERGE)
		c->rule_count--;
	c->knowledge = knowledge;
	c->lexeme_count = lexicon_lexeme_count(lexicon);
	c->rules = xcalloc(c->rule_count + 1, sizeof *c->rules);
	c->lexemes = xcalloc(c->lexeme_count + 1, sizeof *c->lexemes);
	for (size_t i = 0; i < c->rule_count; i++) {
		c->rules[i].rule = &rules[i];
		c->rules[i].name = rules[i].id;
		c->rules[i].order = i;
	}
	for (size_t i = 0; i < c->lexeme_count; i++) {
		c->lexemes[i].lexeme = lexicon_lexeme(lexicon, (uint32_t)i);
		c->lexemes[i].name = c->lexemes[i].lexeme->lemma;
		c->lexemes[i].order = i;
	}
	return c;
}

static void
free_tallies(struct tally_of *tallies, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < tallies[i].sample_count; k++)
			free(tallies[i].samples[k]);
	free(tallies);
}

void
coverage_free(struct coverage *c)
{
	if (c == NULL)
		return;
	free_tallies(c->rules, c->rule_count);
	free_tallies(c->lexemes, c->lexeme_count);
	buf_free(&c->line);
	free(c);
}

/* Collecting */

/* Add words of a sentence, with every white space as a blank. */
static void
add_words(struct buf *line, const struct story *story,
    const struct story_sentence *s, size_t begin, size_t end)
{
	char *text =
	    arena_strdup(story->arena, story_text(story, s, begin, end));

	for (char *p = text; *p != '\0'; p++)
		if (strchr("\t\r\n", *p) != NULL)
			*p = ' ';
	visible_add(line, text);
}

/* One line of a concordance: the words in brackets, a few on each side. */
static const char *
concordance(struct buf *line, const struct story *story,
    const struct story_sentence *s, size_t begin, size_t end)
{
	size_t count = s->analysis.count;
	size_t from = begin > WORDS_AROUND ? begin - WORDS_AROUND : 0;
	size_t to = end + WORDS_AROUND < count ? end + WORDS_AROUND : count;

	buf_clear(line);
	if (from > 0)
		buf_adds(line, "… ");
	add_words(line, story, s, from, begin);
	buf_adds(line, begin > from ? " [" : "[");
	add_words(line, story, s, begin, end);
	buf_adds(line, to > end ? "] " : "]");
	add_words(line, story, s, end, to);
	if (to < count)
		buf_adds(line, " …");
	return line->data;
}

static void
note(struct coverage *c, struct tally_of *t, const struct story *story,
    const struct story_sentence *s, size_t begin, size_t end)
{
	const char *sample;

	t->count++;
	if (t->sample_count == SAMPLES)
		return;
	sample = concordance(&c->line, story, s, begin, end);
	for (size_t i = 0; i < t->sample_count; i++)
		if (strcmp(t->samples[i], sample) == 0)
			return;
	t->samples[t->sample_count++] = xstrdup(sample);
}

static void
note_rule(struct coverage *c, const struct rule *rule,
    const struct story *story, const struct story_sentence *s, size_t begin,
    size_t end)
{
	note(c, &c->rules[rule->number], story, s, begin, end);
}

/* The lexeme by which a word triggered a pattern, or NULL: none. */
static struct tally_of *
trigger_lexeme(struct coverage *c, const struct finding *f)
{
	const struct word *word = &f->sentence->analysis.words[f->trigger];
	const struct first *first = &f->pattern->program.first;

	for (size_t i = 0; i < word->count; i++)
		if (first->lexemes.bits != NULL &&
		    lexeme_set_has(&first->lexemes, word->readings[i].lexeme))
			return &c->lexemes[word->readings[i].lexeme];
	return NULL;
}

static void
note_finding(
    struct coverage *c, const struct story *story, const struct finding *f)
{
	struct tally_of *lexeme = trigger_lexeme(c, f);
	size_t at = f->trigger, count;
	const struct rule *rules =
	    ruleset_rules(knowledge_rules(c->knowledge), &count);

	c->finds++;
	note_rule(c, f->rule, story, f->sentence, at, at + 1);
	if (lexeme != NULL)
		note(c, lexeme, story, f->sentence, at, at + 1);
	for (size_t i = 0; i < count; i++)
		if (rules[i].use == RULE_CONTEXT &&
		    finding_context(f, &rules[i]))
			note_rule(c, &rules[i], story, f->sentence, at, at + 1);
}

static void
note_sentence(struct coverage *c, const struct story *story,
    const struct story_sentence *s)
{
	c->sentences++;
	for (int kind = 0; kind < PHRASE_KINDS; kind++)
		for (size_t w = 0; w < s->analysis.count; w++) {
			const struct phrase *p = s->scene->begins[kind][w];

			if (p != NULL && p->rule != NULL)
				note_rule(
				    c, p->rule, story, s, p->begin, p->end);
		}
	for (size_t k = 0; k < s->attribution_count; k++)
		note_rule(c, s->attributions[k].rule, story, s,
		    s->attributions[k].source_begin,
		    s->attributions[k].source_end);
}

/* Which contexts made a line furniture. */
static void
note_furniture(struct coverage *c, const struct story *story,
    const struct story_sentence *s)
{
	size_t count;
	const struct rule_pattern *const *patterns = ruleset_patterns(
	    knowledge_rules(c->knowledge), RULE_CONTEXT, &count);
	struct match match;

	for (size_t i = 0; i < count; i++)
		if (strcmp(patterns[i]->rule->meaning, "furniture") == 0 &&
		    vm_match(&patterns[i]->program, s->scene, 0, 0, 0, &match))
			note_rule(c, patterns[i]->rule, story, s, 0, match.end);
}

void
coverage_add(
    struct coverage *c, const struct article *article, struct arena *arena)
{
	const struct story *story;

	if (!knowledge_reads(article))
		return;
	story = extract_story(c->knowledge, article, arena);
	c->articles++;
	for (size_t i = 0; i < story->sentence_count; i++) {
		note_sentence(c, story, &story->sentences[i]);
		if (story->sentences[i].furniture &&
		    story->sentences[i].analysis.count > 0)
			note_furniture(c, story, &story->sentences[i]);
	}
	for (size_t i = 0; i < story->finding_count; i++)
		note_finding(c, story, story->findings[i]);
	for (size_t i = 0; i < story->dropped_count; i++)
		note_finding(c, story, story->dropped[i]);
}

/* The report */

/* The most frequent first, else in the order of the files. */
static int
by_count(const void *a, const void *b)
{
	const struct tally_of *x = *(const struct tally_of *const *)a;
	const struct tally_of *y = *(const struct tally_of *const *)b;

	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static const struct tally_of **
sorted(const struct tally_of *tallies, size_t count)
{
	const struct tally_of **list =
	    xreallocarray(NULL, count + 1, sizeof *list);

	for (size_t i = 0; i < count; i++)
		list[i] = &tallies[i];
	qsort(list, count, sizeof *list, by_count);
	return list;
}

static void
print_tally(struct buf *out, const struct tally_of *t)
{
	buf_printf(out, "%8zu  %s", t->count, t->name);
	if (t->lexeme != NULL)
		buf_printf(out, " (%s)", t->lexeme->id);
	buf_addc(out, '\n');
	for (size_t i = 0; i < t->sample_count; i++)
		buf_printf(out, "            %s\n", t->samples[i]);
}

static void
print_rules(struct buf *out, const struct coverage *c)
{
	const struct tally_of **list = sorted(c->rules, c->rule_count);
	size_t fired = 0;

	while (fired < c->rule_count && list[fired]->count > 0)
		fired++;
	buf_printf(out, "\nRules that never fired: %zu of %zu\n",
	    c->rule_count - fired, c->rule_count);
	for (size_t i = fired; i < c->rule_count; i++)
		buf_printf(out, "          %s (%s:%d)\n", list[i]->name,
		    list[i]->rule->file, list[i]->rule->line);
	buf_printf(out, "\nRules that fired: %zu\n", fired);
	for (size_t i = 0; i < fired; i++)
		print_tally(out, list[i]);
	free(list);
}

static void
print_lexemes(struct buf *out, const struct coverage *c)
{
	const struct tally_of **list = sorted(c->lexemes, c->lexeme_count);

	buf_printf(
	    out, "\nWords that trigger most, at most %d\n", LEXEMES_SHOWN);
	for (size_t i = 0;
	     i < c->lexeme_count && i < LEXEMES_SHOWN && list[i]->count > 0;
	     i++)
		print_tally(out, list[i]);
	free(list);
}

void
coverage_print(struct buf *out, const struct coverage *c)
{
	buf_printf(out, "%zu articles, %zu sentences, %zu finds\n", c->articles,
	    c->sentences, c->finds);
	print_rules(out, c);
	print_lexemes(out, c);
}
