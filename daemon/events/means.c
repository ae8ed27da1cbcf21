/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/means.h"
#include "lexicon/morph.h"

/* What an act was done with, and what type of event that makes it. */

const char *
means_of(const struct scene *scene, size_t at)
{
	const struct word *word = &scene->analysis->words[at];

	for (size_t r = 0; r < word->count; r++) {
		const char *code =
		    lexicon_lexeme(scene->lexicon, word->readings[r].lexeme)
			->means;

		if (code != NULL)
			return code;
	}
	return NULL;
}

/*
 * Where another act is told: at "and" with a verb or a noun of a happening.
 * The means of that one are its own: "shelling by rebels and a raid by planes".
 */
static size_t
means_end(const struct finding *f)
{
	const struct lexicon *lexicon = f->sentence->scene->lexicon;
	size_t i = f->match.end;

	for (; i < f->end; i++) {
		const struct word *word = &f->sentence->analysis.words[i];
		const struct reading *r = word->readings;

		if (word->count > 0 && (r->proclitics & C_CONJUNCTIONS) != 0 &&
		    ((r->features & F_POS) == F_VERB ||
			word_is_first(word, lexicon, CLASS_HAPPENING)))
			break;
	}
	return i;
}

/* Means that make what they stand beside a weapon, whatever its slot. */
static const char *const carried[] = {"suicide", "carbomb", "bomb", "mine"};

/*
 * Whether a word tells of what was hit: an attack on an air base is no raid.
 * Where the first word names a means itself, it may be the hitter misread.
 */
static bool
is_target(const struct finding *f, size_t at)
{
	const struct scene *scene = f->sentence->scene;
	const char *code = means_of(scene, at);

	if (code == NULL)
		return false;
	for (size_t i = 0; i < sizeof carried / sizeof *carried; i++)
		if (strcmp(code, carried[i]) == 0)
			return false;
	for (size_t i = 0; i < f->match.capture_count; i++) {
		const struct capture *c = &f->match.captures[i];

		if (c->slot == SLOT_TARGET && c->begin < at && at < c->end)
			return means_of(scene, c->begin) == NULL;
	}
	return false;
}

/* The first word of some that names one of some means, as its code. */
static const char *
find_means(const struct finding *f, size_t end, const struct rule_means *means)
{
	for (size_t i = f->begin; i < end; i++) {
		const char *code =
		    is_target(f, i) ? NULL : means_of(f->sentence->scene, i);

		for (size_t c = 0; code != NULL && c < means->code_count; c++)
			if (strcmp(means->codes[c], code) == 0)
				return code;
	}
	return NULL;
}

const char *
means_type(const struct rule *rule, const char *code)
{
	for (size_t m = 0; m < rule->means_count; m++)
		for (size_t c = 0; c < rule->means[m].code_count; c++)
			if (strcmp(rule->means[m].codes[c], code) == 0)
				return rule->means[m].type;
	return rule->type;
}

void
means_apply(struct finding *f)
{
	size_t end = means_end(f);

	for (size_t m = 0; m < f->rule->means_count; m++) {
		const char *code = find_means(f, end, &f->rule->means[m]);

		if (code == NULL)
			continue;
		f->type = f->rule->means[m].type;
		f->weapon = code;
		return;
	}
	for (size_t i = f->begin; i < end && f->weapon == NULL; i++)
		if (!is_target(f, i))
			f->weapon = means_of(f->sentence->scene, i);
}
