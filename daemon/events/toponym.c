/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "lexicon/morph.h"
#include "events/toponym.h"

/*
 * Names are read in three rounds. First those that need no context are counted
 * (countries, names of one place that is no common word), then every name is
 * settled in the light of these, and what each name came to mean where it was
 * clearest is kept; last, when spots ask, that settles the unclear mentions.
 */
#define PLACES_MAX 512 /* different places of one article */
#define NAMES_MAX 512  /* different names of one article */
#define COUNTRIES_MAX 64
#define CANDIDATES_MAX 64
#define PARENTS_MAX 4 /* names beside a name that are looked at */

/* A country's share of what an article names, and how much that must be. */
#define STRAY_SHARE 0.15
#define STRAY_LEAST 4

/* A country's share of an article from which its common words are places. */
#define FAMOUS 300000

struct meaning {
	const uint32_t *refs; /* of the name: one array a name */
	uint32_t place;
	double score;
};

struct toponyms {
	const struct story *story;
	struct place_count counts[PLACES_MAX];
	size_t count;
	struct place_country countries[COUNTRIES_MAX];
	size_t country_count;
	struct meaning meanings[NAMES_MAX];
	size_t meaning_count;
};

static void
count_country(struct toponyms *t, const char *code, double weight)
{
	if (code == NULL || code[0] == '\0')
		return;
	for (size_t i = 0; i < t->country_count; i++) {
		if (strcmp(t->countries[i].code, code) != 0)
			continue;
		t->countries[i].weight += weight;
		return;
	}
	if (t->country_count == COUNTRIES_MAX)
		return;
	snprintf(t->countries[t->country_count].code, sizeof t->countries->code,
	    "%s", code);
	t->countries[t->country_count++].weight = weight;
}

static void
count_place(struct toponyms *t, const struct place *place)
{
	size_t i = 0;

	count_country(t, place->country, 1.0);
	while (i < t->count && t->counts[i].place != place->index)
		i++;
	if (i == PLACES_MAX)
		return;
	if (i == t->count)
		t->counts[t->count++] = (struct place_count){place->index, 0};
	t->counts[i].count++;
}

/* The places that a name can mean. */
static size_t
candidates(const struct name *name, uint32_t *out)
{
	size_t count = 0;

	for (size_t i = 0; i < name->count && count < CANDIDATES_MAX; i++) {
		struct name_ref ref = lexicon_name_ref(name->refs[i]);

		if (ref.kind == ENTITY_PLACE)
			out[count++] = ref.number;
	}
	return count;
}

size_t
toponym_names(
    const struct phrase *phrase, const struct phrase **out, size_t max)
{
	size_t count = 0;

	for (size_t i = 0; i < phrase->capture_count && count < max; i++)
		if (phrase->captures[i].phrase != NULL &&
		    phrase->captures[i].phrase->kind == PHRASE_PLACE_NAME)
			out[count++] = phrase->captures[i].phrase;
	return count;
}

enum place_kind
toponym_kind(const struct lexicon *lexicon, const struct word *word)
{
	for (size_t i = 0; i < word->count; i++) {
		const char *unit =
		    lexicon_lexeme(lexicon, word->readings[i].lexeme)->unit;
		enum place_kind kind =
		    unit ? place_kind_parse(unit) : PLACE_KIND_COUNT;

		if (kind != PLACE_KIND_COUNT)
			return kind;
	}
	return PLACE_KIND_COUNT;
}

/* Whether a word before a name says that a place follows. */
static bool
is_cue(const struct story *story, const struct word *word)
{
	return word_is(word, story->lexicon, CLASS_PLACE_NOUN) ||
	       word_is(word, story->lexicon, CLASS_FACILITY) ||
	       word_is(word, story->lexicon, CLASS_SETTLEMENT);
}

/* "The eastern quarters" are in no governorate called so. */
static bool
is_adjective(const struct story_sentence *s, const struct phrase *name)
{
	const struct word *word = &s->analysis.words[name->begin];
	uint32_t pos = word->count > 0 ? word->readings[0].features & F_POS : 0;

	return pos == F_ADJ || pos == F_NISBA;
}

static bool
is_plural(const struct word *word)
{
	return word->count > 0 &&
	       (word->readings[0].features & F_COUNT) == F_PLUR;
}

struct toponym
toponym_in_phrase(const struct story *story, const struct story_sentence *s,
    const struct phrase *phrase, const struct phrase *const *names,
    size_t count)
{
	struct toponym out = {.sentence = s, .names = names, .count = count};
	size_t at = names[0]->begin;

	if (at > 0) {
		const struct word *word = &s->analysis.words[at - 1];
		enum place_kind kind = toponym_kind(story->lexicon, word);

		out.street = word_is(word, story->lexicon, CLASS_STREET);
		/* After a noun with the article an adjective goes with it. */
		out.cue = is_cue(story, word) && !((word->proclitics & C_AL) &&
						     is_adjective(s, names[0]));
		/* "The suburbs of X": X is no suburb. */
		if (out.cue && kind != PLACE_KIND_COUNT && !is_plural(word))
			out.kinds = PLACE_BIT(kind);
	}
	out.preposition =
	    (phrase->tags & TAG_ADVERBIAL) != 0 ||
	    (phrase->begin > 0 && word_is(&s->analysis.words[phrase->begin - 1],
				      story->lexicon, CLASS_PREPOSITION));
	return out;
}

/*
 * Whether a name of one word is also a word of the language: such are places
 * only after a word for a kind of place, or where everybody knows them. After
 * one preposition no word begins with another: "in Ba'quba".
 */
static bool
is_common_word(const struct story_sentence *s, const struct phrase *name)
{
	const struct word *word = &s->analysis.words[name->begin];
	bool governed = name->begin > 0 &&
			word_is(word - 1, s->scene->lexicon, CLASS_PREPOSITION);

	if (name->end - name->begin != 1)
		return false;
	for (size_t i = 0; i < word->count; i++)
		if (!governed ||
		    !(word->readings[i].proclitics & C_PREPOSITIONS))
			return true;
	return false;
}

/* "The capital" is a word for a kind of place, whatever is called so. */
static bool
is_kind(const struct story *story, const struct story_sentence *s,
    const struct phrase *name)
{
	return name->end - name->begin == 1 &&
	       word_is(&s->analysis.words[name->begin], story->lexicon,
		   CLASS_PLACE_NOUN);
}

/* Whether an article speaks of a country at all. */
static bool
is_spoken_of(const struct toponyms *t, const char *country)
{
	for (size_t i = 0; i < t->country_count; i++)
		if (strcmp(t->countries[i].code, country) == 0)
			return true;
	return false;
}

static bool
is_famous(const struct toponyms *t, const struct place *place, bool preposition)
{
	return place->kind == PLACE_COUNTRY ||
	       (place->population > FAMOUS &&
		   (place->ambiguous
			   ? preposition && is_spoken_of(t, place->country)
			   : preposition || is_spoken_of(t, place->country)));
}

/* Whether a name consists of words of the language. */
static bool
is_of_words(const struct story_sentence *s, const struct phrase *name)
{
	for (size_t i = name->begin; i < name->end; i++)
		if (s->analysis.words[i].count == 0)
			return false;
	return true;
}

/*
 * Every town has its "Engineers' quarter": in an article on another country it
 * is not the one that the gazetteer knows.
 */
static bool
is_stray(const struct toponyms *t, const struct place *place)
{
	double own = 0, all = 0;

	if (place->population > FAMOUS || place->kind == PLACE_COUNTRY)
		return false;
	for (size_t i = 0; i < t->country_count; i++) {
		all += t->countries[i].weight;
		if (strcmp(t->countries[i].code, place->country) == 0)
			own = t->countries[i].weight;
	}
	return all >= STRAY_LEAST && own < all * STRAY_SHARE;
}

/* What the first word of a name of several words says that it is. */
static uint32_t
own_kinds(const struct story *story, const struct toponym *name)
{
	const struct phrase *p = name->names[0];
	enum place_kind kind = toponym_kind(
	    story->lexicon, &name->sentence->analysis.words[p->begin]);

	return p->end - p->begin > 1 && kind != PLACE_KIND_COUNT
		   ? PLACE_BIT(kind)
		   : 0;
}

/* The best place by all that is known so far, with its points. */
static const struct place *
rank(const struct toponyms *t, const struct toponym *name, double *score)
{
	const struct gazetteer *g = lexicon_gazetteer(t->story->lexicon);
	const struct phrase *first = name->names[0];
	uint32_t own[CANDIDATES_MAX], parents[CANDIDATES_MAX * PARENTS_MAX];
	struct place_context context = {.mentions = t->counts,
	    .mention_count = t->count,
	    .countries = t->countries,
	    .country_count = t->country_count,
	    .feed_country = t->story->country[0] ? t->story->country : NULL,
	    .kinds = name->kinds,
	    .preposition = name->preposition};
	const struct place *place;
	size_t n = candidates(first->name, own);

	for (size_t i = 1; i < name->count && i <= PARENTS_MAX; i++)
		context.parent_count += candidates(
		    name->names[i]->name, parents + context.parent_count);
	context.parents = parents;
	place = gazetteer_rank(g, own, n, &context);
	if (place == NULL && name->kinds == 0) {
		/* "Camp so-and-so" as a whole is a name. */
		context.kinds = own_kinds(t->story, name);
		place = context.kinds != 0 ? gazetteer_rank(g, own, n, &context)
					   : NULL;
	}
	if (place == NULL && name->kinds != 0) {
		/* "The airport of Hama" lies there, though no airport. */
		context.kinds = 0;
		place = gazetteer_rank(g, own, n, &context);
	}
	if (place == NULL)
		return NULL;
	if (is_of_words(name->sentence, first) && is_stray(t, place))
		return NULL;
	if (is_common_word(name->sentence, first) && !name->cue &&
	    (is_kind(t->story, name->sentence, first) ||
		(place->kind != PLACE_COUNTRY &&
		    is_adjective(name->sentence, first)) ||
		!is_famous(t, place, name->preposition)))
		return NULL;
	*score = gazetteer_score(g, place, &context);
	return place;
}

static struct meaning *
find_meaning(struct toponyms *t, const struct phrase *name)
{
	for (size_t i = 0; i < t->meaning_count; i++)
		if (t->meanings[i].refs == name->name->refs)
			return &t->meanings[i];
	return NULL;
}

/* Keep what a name means where it is clearest. */
static void
keep_meaning(struct toponyms *t, const struct phrase *name,
    const struct place *place, double score)
{
	struct meaning *m = find_meaning(t, name);

	if (m == NULL && t->meaning_count < NAMES_MAX) {
		m = &t->meanings[t->meaning_count++];
		*m = (struct meaning){name->name->refs, place->index, score};
	} else if (m != NULL && score > m->score) {
		m->place = place->index;
		m->score = score;
	}
}

uint32_t
toponym_settle(const struct toponyms *t, const struct toponym *name)
{
	double score;
	const struct place *place = rank(t, name, &score);
	const struct meaning *m =
	    find_meaning((struct toponyms *)t, name->names[0]);

	if (name->street)
		return PLACE_NONE;
	/* What is said beside it decides; else what it was before. */
	if (place != NULL && (name->kinds != 0 || name->count > 1))
		return place->index;
	if (m != NULL &&
	    (place != NULL || !is_common_word(name->sentence, name->names[0])))
		return m->place;
	return place ? place->index : PLACE_NONE;
}

/* Countries of the parties: "the Syrian army" makes Syria likelier. */
static void
count_parties(struct toponyms *t, const struct story_sentence *s)
{
	const struct lexicon *lexicon = t->story->lexicon;

	for (size_t w = 0; w < s->analysis.count; w++) {
		const struct phrase *p = s->scene->begins[PHRASE_PARTY][w];
		const struct word *word = &s->analysis.words[w];

		if (p != NULL && p->entity != NO_ENTITY)
			count_country(
			    t, lexicon_entity(lexicon, p->entity)->country, 1);
		if (word->count > 0)
			count_country(t,
			    lexicon_lexeme(lexicon, word->readings[0].lexeme)
				->country,
			    0.5);
	}
}

/* A name that needs no context: one place only, and no word of the language. */
static void
count_sure(struct toponyms *t, const struct story_sentence *s,
    const struct phrase *name)
{
	const struct gazetteer *g = lexicon_gazetteer(t->story->lexicon);
	uint32_t own[CANDIDATES_MAX];
	const struct place *place;

	if (candidates(name->name, own) != 1)
		return;
	place = gazetteer_place(g, own[0]);
	if (place->kind == PLACE_COUNTRY ||
	    (!place->ambiguous && !place->imported && !is_common_word(s, name)))
		count_place(t, place);
}

/* Settle the names of a place phrase and keep what they mean. */
static void
learn(struct toponyms *t, const struct story_sentence *s,
    const struct phrase *phrase)
{
	const struct phrase *names[PHRASE_NAMES];
	size_t count = toponym_names(phrase, names, PHRASE_NAMES);

	for (size_t i = 0; i < count; i++) {
		struct toponym name = toponym_in_phrase(
		    t->story, s, phrase, names + i, count - i);
		double score;
		const struct place *place = rank(t, &name, &score);

		if (place != NULL && !name.street)
			keep_meaning(t, names[i], place, score);
	}
}

/* A round over all phrases of a kind. */
static void
each_phrase(struct toponyms *t, enum phrase_kind kind,
    void (*visit)(struct toponyms *, const struct story_sentence *,
	const struct phrase *))
{
	const struct story *story = t->story;

	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++)
			if (s->scene->begins[kind][w] != NULL)
				visit(t, s, s->scene->begins[kind][w]);
	}
}

struct toponyms *
toponyms_new(const struct story *story)
{
	struct toponyms *t = arena_alloc(story->arena, sizeof *t);

	t->story = story;
	for (size_t i = 0; i < story->sentence_count; i++)
		count_parties(t, &story->sentences[i]);
	each_phrase(t, PHRASE_PLACE_NAME, count_sure);
	each_phrase(t, PHRASE_PLACE, learn);
	for (size_t i = 0; i < t->meaning_count; i++)
		count_place(
		    t, gazetteer_place(lexicon_gazetteer(story->lexicon),
			   t->meanings[i].place));
	each_phrase(t, PHRASE_PLACE, learn);
	return t;
}

const char *
toponyms_country(const struct toponyms *t)
{
	const struct place_country *best = NULL;

	for (size_t i = 0; i < t->country_count; i++)
		if (best == NULL || t->countries[i].weight > best->weight)
			best = &t->countries[i];
	return best ? best->code : "";
}
