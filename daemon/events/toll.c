/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/toll.h"
#include "lexicon/morph.h"
#include "rules/count.h"

static const char *const toll_names[TOLLS] = {
    "killed", "wounded", "detained", "displaced"};

static const uint8_t toll_slots[TOLLS] = {
    SLOT_KILLED, SLOT_WOUNDED, SLOT_DETAINED, SLOT_DISPLACED};

/* A noun of dead or wounded that stands for itself: one, or two. */
static struct tally
count_noun(const struct finding *f, size_t at)
{
	struct tally tally = {.value = UNKNOWN, .max = UNKNOWN};
	const struct scene *scene = f->sentence->scene;
	const struct lexeme_set *toll = lexicon_set(scene->lexicon, CLASS_TOLL);
	const struct word *word = &scene->analysis->words[at];

	for (size_t i = 0; i < word->count; i++) {
		const struct reading *r = &word->readings[i];

		if (!lexeme_set_has(toll, r->lexeme) ||
		    (r->proclitics & C_AL) || r->enclitic != E_NONE)
			continue;
		if ((r->features & F_COUNT) == F_DUAL)
			tally.value = 2;
		else if ((r->features & F_COUNT) != F_PLUR)
			tally.value = 1;
		break;
	}
	return tally;
}

/* The phrase of a number or a party that a capture begins with. */
static const struct phrase *
captured_phrase(const struct finding *f, const struct capture *c)
{
	const struct scene *scene = f->sentence->scene;

	if (c->phrase != NULL)
		return c->phrase;
	if (scene->begins[PHRASE_COUNT][c->begin] != NULL)
		return scene->begins[PHRASE_COUNT][c->begin];
	return scene->begins[PHRASE_PARTY][c->begin];
}

/* "So-and-so, 21 years": nobody is counted. */
static bool
is_age(const struct finding *f, const struct phrase *count)
{
	const struct scene *scene = f->sentence->scene;
	const struct word *word = &scene->analysis->words[count->end];

	if (count->end >= scene->analysis->count)
		return false;
	for (size_t i = 0; i < word->count; i++) {
		const char *unit =
		    lexicon_lexeme(scene->lexicon, word->readings[i].lexeme)
			->unit;

		if (unit != NULL && strcmp(unit, "year") == 0)
			return true;
	}
	return false;
}

static struct tally
count_capture(const struct finding *f, const struct capture *c)
{
	const struct phrase *phrase = captured_phrase(f, c);

	if (phrase == NULL)
		return count_noun(f, c->begin);
	if (phrase->kind == PHRASE_COUNT && is_age(f, phrase))
		return (struct tally){.value = UNKNOWN, .max = UNKNOWN};
	if (phrase->kind == PHRASE_COUNT)
		return count_value(f->sentence->scene, phrase);
	return count_party(f->sentence->scene, phrase, c->end);
}

/* Who is counted: the target, else a number alone, else the trigger's noun. */
static struct tally
count_victims(const struct finding *f)
{
	const struct capture *target = finding_capture(f, SLOT_TARGET);
	const struct capture *number = finding_capture(f, SLOT_COUNT);

	if (number != NULL)
		return count_capture(f, number);
	if (target != NULL)
		return count_capture(f, target);
	return count_noun(f, f->trigger);
}

/* "Persons", "others": nobody says that they were civilians. */
static bool
is_people(const struct finding *f, const struct phrase *p)
{
	return word_is(&f->sentence->analysis.words[p->head],
	    f->sentence->scene->lexicon, CLASS_PEOPLE);
}

/* Those of the killed parties that are said to be civilians. */
static void
count_civilians(struct finding *f, const struct capture *c)
{
	const struct phrase *p = c ? captured_phrase(f, c) : NULL;

	for (; p != NULL && p->kind == PHRASE_PARTY && p->begin < c->end;
	     p = p->next) {
		struct tally one;

		if (!(p->tags & TAG_CIVILIAN) || is_people(f, p))
			continue;
		one = count_party(f->sentence->scene, p, p->end);
		if (one.value == UNKNOWN)
			continue;
		f->killed_civilians =
		    one.value +
		    (f->killed_civilians == UNKNOWN ? 0 : f->killed_civilians);
	}
}

/* "Fifty dead and wounded", "killed or wounded forty": of each, no number. */
static bool
is_mixed(const struct finding *f)
{
	const struct scene *scene = f->sentence->scene;
	const struct lexeme_set *toll = lexicon_set(scene->lexicon, CLASS_TOLL);
	size_t at = f->match.end;
	const struct word *word = &scene->analysis->words[at];

	if (at >= scene->analysis->count || word->count == 0)
		return false;
	for (size_t i = 0; i < word->count; i++) {
		const struct reading *r = &word->readings[i];

		if (r->proclitics == C_WA && r->enclitic == E_NONE &&
		    lexeme_set_has(toll, r->lexeme))
			return true;
	}
	return false;
}

static void
keep_words(struct story *story, struct finding *f, const struct tally *tally)
{
	if (!tally->vague || tally->phrase == NULL || f->toll_text != NULL)
		return;
	f->toll_text = story_text(
	    story, f->sentence, tally->phrase->begin, tally->phrase->end);
}

void
toll_find(struct story *story, struct finding *f)
{
	const char *of_target = rule_setting(f->rule, "toll");

	for (int t = 0; t < TOLLS; t++) {
		const struct capture *c = finding_capture(f, toll_slots[t]);
		bool counted =
		    of_target != NULL && strcmp(of_target, toll_names[t]) == 0;

		if ((c == NULL && !counted) || is_mixed(f))
			continue;
		f->tolls[t] = c ? count_capture(f, c) : count_victims(f);
		keep_words(story, f, &f->tolls[t]);
		if (t == TOLL_KILLED)
			count_civilians(
			    f, c ? c : finding_capture(f, SLOT_TARGET));
	}
	memcpy(f->told, f->tolls, sizeof f->told);
	f->victims = f->targets;
	f->victim_count = f->target_count;
}

/* Victims that are told of apart, and the first number told of them. */
struct group {
	const struct finding *first;
	struct tally tally;
};

#define GROUPS_MAX 8

/* Whether all that is said of some victims is how many they are. */
static bool
is_general(const struct finding *f)
{
	for (size_t i = 0; i < f->victim_count; i++)
		if (f->victims[i].id != NULL || f->victims[i].country[0] ||
		    (f->victims[i].role[0] &&
			strcmp(f->victims[i].role, "CVL") != 0))
			return false;
	return true;
}

/* Whether two parties may be the same. */
static bool
may_be_same(const struct party *a, const struct party *b)
{
	if (a->id != NULL && b->id != NULL)
		return strcmp(a->id, b->id) == 0;
	return !(a->role[0] && b->role[0] && strcmp(a->role, b->role) != 0);
}

static bool
share_victims(const struct finding *a, const struct finding *b)
{
	for (size_t i = 0; i < a->victim_count; i++)
		for (size_t j = 0; j < b->victim_count; j++)
			if (may_be_same(&a->victims[i], &b->victims[j]))
				return true;
	return a->victim_count == 0 || b->victim_count == 0;
}

/* News tell the latest toll first: later ones are older, or of more. */
static void
keep_first(struct tally *to, const struct tally *from)
{
	if (to->value == UNKNOWN)
		*to = *from;
}

/* Groups of victims taken together: sides of a fight add up. */
static struct tally
sum_groups(const struct group *groups, size_t count, bool add)
{
	struct tally sum = {.value = UNKNOWN, .max = UNKNOWN};

	for (size_t g = 0; g < count; g++) {
		const struct tally *t = &groups[g].tally;

		if (sum.value != UNKNOWN && add) {
			sum.value += t->value;
			sum.max = UNKNOWN;
		} else if (t->value > sum.value) {
			sum = *t;
		}
	}
	return sum;
}

/* One toll over all mentions. */
static struct tally
sum_toll(const struct finding *head, enum toll toll)
{
	struct tally all = {.value = UNKNOWN, .max = UNKNOWN}, sum;
	struct group groups[GROUPS_MAX];
	size_t count = 0, g;

	for (const struct finding *f = head; f != NULL; f = f->same) {
		const struct tally *told = &f->told[toll];

		/* What is history to the head counts others. */
		if (told->value == UNKNOWN ||
		    (f->background && !head->background &&
			f->sentence != head->sentence))
			continue;
		if (is_general(f)) {
			keep_first(&all, told);
			continue;
		}
		for (g = 0; g < count; g++)
			if (share_victims(groups[g].first, f))
				break;
		if (g == GROUPS_MAX)
			continue;
		if (g == count)
			groups[count++] =
			    (struct group){.first = f, .tally = *told};
		keep_first(&groups[g].tally, told);
	}
	sum = sum_groups(groups, count, strcmp(head->type, "clash") == 0);
	return sum.value == UNKNOWN || all.value > sum.value ? all : sum;
}

void
toll_sum(struct finding *head)
{
	for (int t = 0; t < TOLLS; t++)
		head->tolls[t] = sum_toll(head, (enum toll)t);
	for (const struct finding *f = head->same; f != NULL; f = f->same)
		if (f->killed_civilians > head->killed_civilians)
			head->killed_civilians = f->killed_civilians;
	if (head->tolls[TOLL_KILLED].value != UNKNOWN &&
	    head->killed_civilians > head->tolls[TOLL_KILLED].value)
		head->killed_civilians = UNKNOWN;
}

/* Whether a victim is told to be of a side: its entity, or its armed role. */
static bool
is_of(const struct party *victim, const struct party *side, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (victim->id != NULL && side[i].id != NULL) {
			if (strcmp(victim->id, side[i].id) == 0)
				return true;
		} else if (victim->role[0] && victim->role[0] != 'C' &&
			   strcmp(victim->role, side[i].role) == 0 &&
			   strcmp(victim->country, side[i].country) == 0) {
			return true;
		}
	}
	return false;
}

/* The killed of a side in one mention: of each party of a list by itself. */
static long
mention_side(const struct finding *f, const struct party *side, size_t count,
    const struct party *other, size_t other_count)
{
	const struct phrase *p = f->told[TOLL_KILLED].phrase;
	long sum = UNKNOWN;

	for (size_t i = 0;
	     i < f->victim_count && p != NULL && p->kind == PHRASE_PARTY;
	     i++, p = p->next) {
		struct tally one;

		if (!is_of(&f->victims[i], side, count) ||
		    is_of(&f->victims[i], other, other_count))
			continue;
		one = count_party(f->sentence->scene, p, p->end);
		if (one.value != UNKNOWN)
			sum = one.value + (sum == UNKNOWN ? 0 : sum);
	}
	return sum;
}

long
toll_side(const struct finding *head, const struct party *side, size_t count,
    const struct party *other, size_t other_count)
{
	long killed = UNKNOWN;

	if (count == 0 || other_count == 0)
		return UNKNOWN;
	for (const struct finding *f = head; f != NULL && killed == UNKNOWN;
	     f = f->same)
		if (f->told[TOLL_KILLED].value != UNKNOWN)
			killed =
			    mention_side(f, side, count, other, other_count);
	return killed;
}
