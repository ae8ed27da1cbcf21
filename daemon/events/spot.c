/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/spot.h"
#include "lexicon/morph.h"

/* Place phrases to spots, in order, so that later ones can refer back. */

/* How many spots "the town" looks back for what it means. */
#define LOOK_BACK 24

struct finder {
	const struct story *story;
	const struct toponyms *toponyms;
	const struct gazetteer *gazetteer;
	struct spots *spots;
	size_t room;
};

/* Where the part of a phrase begins that is its text. */
static size_t
text_begin(const struct phrase *p)
{
	static const uint8_t slots[] = {SLOT_NAME, SLOT_HEAD};
	const struct phrase *names[1];

	for (size_t i = 0; i < sizeof slots; i++) {
		const struct capture *c = phrase_capture(p, slots[i]);

		if (c != NULL)
			return c->begin;
	}
	return toponym_names(p, names, 1) == 1 ? names[0]->begin : p->begin;
}

/* The word for a kind of place that a phrase begins with. */
static void
take_noun(const struct story *story, struct spot *spot, size_t at)
{
	const struct word *word = &spot->sentence->analysis.words[at];

	spot->noun_kind = toponym_kind(story->lexicon, word);
	if (spot->noun_kind == PLACE_KIND_COUNT)
		return;
	for (size_t i = 0; i < word->count; i++) {
		const struct lexeme *lexeme =
		    lexicon_lexeme(story->lexicon, word->readings[i].lexeme);

		if (lexeme->unit != NULL) {
			spot->noun = lexeme;
			return;
		}
	}
}

/* Whether a word is somebody: an office, people, an armed side. */
static bool
is_somebody(const struct story *story, const struct word *word)
{
	for (size_t i = 0; i < word->count && i < 2; i++) {
		const struct reading *r = &word->readings[i];
		const struct lexeme *lexeme =
		    lexicon_lexeme(story->lexicon, r->lexeme);

		if ((r->features & F_POS) != F_VERB && lexeme->role != NULL &&
		    strcmp(lexeme->role, "OBJ") != 0)
			return true;
	}
	return false;
}

/* What stands before a phrase, and what that makes of it. */
static void
look_before(const struct story *story, struct spot *spot)
{
	const struct phrase *p = spot->phrase;
	const struct word *words = spot->sentence->analysis.words;
	const struct word *before = p->begin > 0 ? &words[p->begin - 1] : NULL;

	spot->adverbial = (p->tags & TAG_ADVERBIAL) != 0;
	if (before == NULL)
		return;
	spot->origin = word_is(before, story->lexicon, CLASS_ORIGIN);
	spot->goal = word_is(before, story->lexicon, CLASS_GOAL) ||
		     word_is(&words[p->begin], story->lexicon, CLASS_GOAL);
	spot->between = word_is(before, story->lexicon, CLASS_BETWEEN);
	spot->upon = word_is(before, story->lexicon, CLASS_UPON);
	/* "Close to": the word before "to" is a border of a place. */
	if (spot->origin && p->begin > 1 &&
	    (word_is(&words[p->begin - 2], story->lexicon, CLASS_DIRECTION) ||
		word_is(&words[p->begin - 2], story->lexicon, CLASS_EDGE)))
		spot->origin = false;
	spot->attached = !spot->adverbial && is_somebody(story, before);
	spot->adverbial |= word_is(before, story->lexicon, CLASS_PREPOSITION);
}

/* "Baghdad (agency) -", "Lebanon: ..." */
static bool
is_dateline(const struct spot *spot)
{
	const struct analysis *a = &spot->sentence->analysis;
	size_t end = spot->phrase->end;

	return spot->phrase->begin == 0 && end < a->count &&
	       a->words[end].token->kind == TOKEN_PUNCT &&
	       strchr("(:-/.", a->words[end].token->text[0]) != NULL;
}

/* Whether a spot is of the kind that a noun names. */
static bool
is_called(const struct finder *f, const struct spot *spot,
    const struct lexeme *noun, enum place_kind kind)
{
	enum place_kind own;

	if (spot->noun == noun)
		return true;
	if (spot->kind == SPOT_UNKNOWN || spot->number == PLACE_NONE)
		return false;
	own = gazetteer_place(f->gazetteer, spot->number)->kind;
	/* "The area" is any place, which says nothing. */
	return (own == kind && kind != PLACE_REGION) ||
	       ((kind == PLACE_CITY || kind == PLACE_TOWN) &&
		   (own == PLACE_CITY || own == PLACE_TOWN));
}

/* The capital of a country, or PLACE_NONE. */
static uint32_t
capital_of(const struct finder *f, const char *country)
{
	for (size_t i = 0; i < gazetteer_count(f->gazetteer); i++) {
		const struct place *p =
		    gazetteer_place(f->gazetteer, (uint32_t)i);

		if (p->capital && strcmp(p->country, country) == 0)
			return p->index;
	}
	return PLACE_NONE;
}

/* The country of an adjective in a phrase ("the Syrian capital"), or NULL. */
static const char *
adjective_country(const struct story *story, const struct spot *spot)
{
	const struct word *words = spot->sentence->analysis.words;

	for (size_t i = spot->phrase->begin; i < spot->phrase->end; i++)
		for (size_t r = 0; r < words[i].count; r++) {
			const char *country = lexicon_lexeme(
			    story->lexicon, words[i].readings[r].lexeme)
						  ->country;

			if (country != NULL)
				return country;
		}
	return NULL;
}

/* The country that is spoken of at the end of the spots. */
static const char *
country_here(const struct finder *f)
{
	for (size_t i = f->spots->count; i-- > 0;) {
		const struct spot *s = &f->spots->list[i];

		if (s->number != PLACE_NONE && !s->dateline &&
		    gazetteer_place(f->gazetteer, s->number)->country[0])
			return gazetteer_place(f->gazetteer, s->number)
			    ->country;
	}
	return toponyms_country(f->toponyms);
}

/* The spot that a definite noun refers to: the last that is called so. */
static const struct spot *
find_told(const struct finder *f, const struct spot *spot)
{
	size_t least =
	    f->spots->count > LOOK_BACK ? f->spots->count - LOOK_BACK : 0;

	for (size_t i = f->spots->count; i-- > least;)
		if (!f->spots->list[i].dateline &&
		    is_called(
			f, &f->spots->list[i], spot->noun, spot->noun_kind))
			return &f->spots->list[i];
	return NULL;
}

/* What lies around the last spots and is of the kind that a noun names. */
static uint32_t
find_around(const struct finder *f, enum place_kind kind)
{
	size_t least = f->spots->count > 6 ? f->spots->count - 6 : 0;

	for (size_t i = f->spots->count; i-- > least;) {
		uint32_t number = f->spots->list[i].number;
		const struct place *p;

		for (; number != PLACE_NONE; number = p->parent) {
			p = gazetteer_place(f->gazetteer, number);
			if (p->kind == kind)
				return number;
		}
	}
	return PLACE_NONE;
}

static uint32_t
country_number(const struct finder *f, const char *code)
{
	const struct place *p =
	    code ? gazetteer_country_place(f->gazetteer, code) : NULL;

	return p ? p->index : PLACE_NONE;
}

/*
 * "A Yemeni village", "the Iraqi cities": of many or of none in particular no
 * more is known than the country.
 */
static bool
is_any_of_country(const struct spot *spot, const struct word *head)
{
	const struct phrase *p = spot->phrase;

	return head->count > 0 &&
	       ((head->readings[0].features & F_COUNT) == F_PLUR ||
		   !(head->readings[0].proclitics & C_AL)) &&
	       p->end - p->begin > 1;
}

/* "The capital", "the country", "the town", by what was told before. */
static bool
take_definite(const struct finder *f, struct spot *spot)
{
	const struct word *head =
	    &spot->sentence->analysis.words[text_begin(spot->phrase)];
	const char *country = adjective_country(f->story, spot);
	const struct spot *told;

	spot->kind = SPOT_DEFINITE;
	if (word_is(head, f->story->lexicon, CLASS_CAPITAL)) {
		spot->number =
		    capital_of(f, country ? country : country_here(f));
		return spot->number != PLACE_NONE;
	}
	if (spot->noun_kind == PLACE_COUNTRY) {
		spot->number =
		    country_number(f, country ? country : country_here(f));
		return spot->number != PLACE_NONE;
	}
	if (spot->noun == NULL)
		return false;
	if (country != NULL && is_any_of_country(spot, head)) {
		spot->number = country_number(f, country);
		return spot->number != PLACE_NONE;
	}
	told = find_told(f, spot);
	if (told != NULL) {
		spot->number = told->number;
		spot->name = told->name;
		spot->told = told->told ? told->told : told->text;
		return spot->number != PLACE_NONE || spot->name != NULL;
	}
	spot->number = find_around(f, spot->noun_kind);
	return spot->number != PLACE_NONE;
}

/* A name that is also a definite noun: "the Island". */
static bool
take_noun_name(const struct finder *f, struct spot *spot)
{
	const struct phrase *name =
	    spot->sentence->scene
		->begins[PHRASE_PLACE_NAME][text_begin(spot->phrase)];
	struct toponym t;

	if (name == NULL)
		return false;
	t = toponym_in_phrase(f->story, spot->sentence, spot->phrase, &name, 1);
	spot->kind = SPOT_NAMED;
	spot->number = toponym_settle(f->toponyms, &t);
	return spot->number != PLACE_NONE;
}

/* "The governor of X in Y": an office is not where it is named after. */
static bool
is_office_of(const struct story *story, const struct spot *spot,
    const struct phrase *const *names)
{
	static const char *const roles[] = {"GOV", "MIL", "POL"};
	const struct word *words = spot->sentence->analysis.words;
	size_t at = spot->phrase->begin;

	if (at == 0 || spot->adverbial ||
	    !word_is(&words[names[0]->end], story->lexicon, CLASS_PREPOSITION))
		return false;
	for (size_t i = 0; i < words[at - 1].count; i++) {
		const char *role = lexicon_lexeme(
		    story->lexicon, words[at - 1].readings[i].lexeme)
				       ->role;

		for (size_t r = 0; role && r < sizeof roles / sizeof *roles;
		     r++)
			if (strcmp(role, roles[r]) == 0)
				return true;
	}
	return false;
}

/* Where the party ends that a phrase begins in: "embassy of X in Y". */
static size_t
party_end(const struct spot *spot)
{
	const struct scene *scene = spot->sentence->scene;

	for (size_t w = 0; w < spot->phrase->begin; w++) {
		const struct phrase *p = scene->begins[PHRASE_ENTITY][w];

		if (p != NULL && p->end > spot->phrase->begin)
			return p->end;
	}
	return 0;
}

/* The first name of a phrase that means a place; how many came before it. */
static bool
take_named(const struct finder *f, struct spot *spot, size_t *skipped)
{
	const struct phrase *names[PHRASE_NAMES];
	size_t count = toponym_names(spot->phrase, names, PHRASE_NAMES);
	size_t from = count > 1 ? party_end(spot) : 0;

	if (count > 1 && is_office_of(f->story, spot, names))
		from = names[1]->begin;

	for (size_t i = 0; i < count; i++) {
		struct toponym t = toponym_in_phrase(f->story, spot->sentence,
		    spot->phrase, names + i, count - i);

		if (names[i]->begin < from && names[count - 1]->begin >= from)
			continue;
		spot->number = toponym_settle(f->toponyms, &t);
		*skipped = i;
		spot->begin = names[i]->begin;
		if (i > 0 &&
		    word_is(
			&spot->sentence->analysis.words[names[i]->begin - 1],
			f->story->lexicon, CLASS_PLACE_NOUN))
			spot->begin--;
		if (spot->number != PLACE_NONE)
			return true;
	}
	return false;
}

/* What lies around a place of this name that was told before. */
static uint32_t
find_called(const struct finder *f, const char *name)
{
	for (size_t i = f->spots->count; i-- > 0;) {
		const struct spot *s = &f->spots->list[i];

		if (s->kind == SPOT_UNKNOWN && strcmp(s->name, name) == 0)
			return s->number;
	}
	return PLACE_NONE;
}

/* Whether a place is in the country found so far, if any is. */
static bool
lies_around(const struct finder *f, uint32_t number, uint32_t country)
{
	return country == PLACE_NONE ||
	       strcmp(gazetteer_place(f->gazetteer, number)->country,
		   gazetteer_place(f->gazetteer, country)->country) == 0;
}

/*
 * A place that no gazetteer has ("village so-and-so in the countryside of
 * Hama"): its words, in the country and division of the place around it. Where
 * only the country was named again, that is what was told of it before.
 */
static bool
take_unknown(
    const struct finder *f, struct spot *spot, size_t begin, size_t end)
{
	spot->kind = SPOT_UNKNOWN;
	spot->name = story_text(f->story, spot->sentence, begin, end);
	if (spot->number == PLACE_NONE)
		spot->number = find_called(f, spot->name);
	if (spot->number != PLACE_NONE)
		return true;
	for (size_t i = f->spots->count; i-- > 0;) {
		const struct spot *s = &f->spots->list[i];

		if (s->dateline || s->number == PLACE_NONE)
			continue;
		if (!lies_around(f, s->number, spot->number))
			break;
		spot->number = s->number;
		if (gazetteer_place(f->gazetteer, s->number)->kind !=
		    PLACE_COUNTRY)
			break;
	}
	return true;
}

/* Whether a name is no more than "the city". */
static bool
is_bare_noun(
    const struct finder *f, const struct spot *spot, const struct phrase *name)
{
	const struct word *word = &spot->sentence->analysis.words[name->begin];

	return name->end - name->begin == 1 && word->count > 0 &&
	       (word->readings[0].proclitics & C_AL) &&
	       word_is(word, f->story->lexicon, CLASS_PLACE_NOUN);
}

/* Whether a name has a word for a kind of place before or in it. */
static bool
is_village_name(const struct finder *f, const struct spot *spot, size_t begin,
    const struct phrase *name)
{
	const struct word *word = &spot->sentence->analysis.words[begin];

	return name->end - begin > 1 && word->count > 0 &&
	       !(word->readings[0].proclitics & C_AL) &&
	       (toponym_kind(f->story->lexicon, word) != PLACE_KIND_COUNT ||
		   word_is(word, f->story->lexicon, CLASS_STREET));
}

/* A phrase with names in it. */
static bool
take_names(const struct finder *f, struct spot *spot, const struct phrase *name)
{
	size_t begin = text_begin(spot->phrase), skipped = 0;
	bool taken = take_named(f, spot, &skipped);

	spot->skips = skipped > 0;
	if (taken && skipped == 0)
		return true;
	if (is_bare_noun(f, spot, name))
		return take_definite(f, spot);
	/* A name that means none of its places, after "village": another. */
	if (is_village_name(f, spot, begin, name))
		return take_unknown(f, spot, begin, name->end);
	return taken; /* its text begins with the name that means one */
}

static bool
take(const struct finder *f, struct spot *spot)
{
	const struct capture *name = phrase_capture(spot->phrase, SLOT_NAME);
	const struct phrase *names[1];
	size_t skipped;

	if (name != NULL) {
		take_named(f, spot, &skipped);
		return take_unknown(f, spot, name->begin, name->end);
	}
	if (toponym_names(spot->phrase, names, 1) > 0)
		return take_names(f, spot, names[0]);
	return take_definite(f, spot) || take_noun_name(f, spot);
}

static void
add_spot(struct finder *f, const struct story_sentence *s,
    const struct phrase *phrase)
{
	struct spot spot = {.sentence = s,
	    .phrase = phrase,
	    .number = PLACE_NONE,
	    .noun_kind = PLACE_KIND_COUNT};
	struct spots *spots = f->spots;
	size_t begin = text_begin(phrase);

	/* Like a place is not there; nor is «Asharq Al-Awsat» spoken to. */
	if ((phrase->proclitics & C_KA) ||
	    ((phrase->tags & TAG_QUOTED) && (phrase->proclitics & C_LI)))
		return;
	take_noun(f->story, &spot, begin);
	look_before(f->story, &spot);
	if (!take(f, &spot))
		return;
	if (spot.kind != SPOT_NAMED || spot.begin < begin || !spot.skips)
		spot.begin = begin;
	else
		spot.attached = false;
	spot.text = story_text(f->story, s, spot.begin, phrase->end);
	spot.dateline = is_dateline(&spot);
	if (spots->count > 0) {
		const struct spot *last = &spots->list[spots->count - 1];

		spot.outer = last->sentence == s &&
			     last->phrase->end == phrase->begin &&
			     !(phrase->proclitics & C_WA) && !last->dateline;
		spot.between |= last->between && last->sentence == s &&
				last->phrase->end == phrase->begin;
	}
	spots->list = arena_grow(f->story->arena, spots->list, spots->count,
	    &f->room, sizeof *spots->list);
	spots->list[spots->count++] = spot;
}

struct spots *
spots_find(const struct story *story, const struct toponyms *toponyms)
{
	struct finder f = {.story = story,
	    .toponyms = toponyms,
	    .gazetteer = lexicon_gazetteer(story->lexicon)};
	struct spots *spots = arena_alloc(story->arena, sizeof *spots);

	f.spots = spots;
	spots->first = arena_alloc(
	    story->arena, (story->sentence_count + 1) * sizeof *spots->first);
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		spots->first[i] = spots->count;
		for (size_t w = 0; w < s->analysis.count; w++)
			if (s->scene->begins[PHRASE_PLACE][w] != NULL)
				add_spot(
				    &f, s, s->scene->begins[PHRASE_PLACE][w]);
	}
	spots->first[story->sentence_count] = spots->count;
	return spots;
}
