/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "events/place.h"

/*
 * Place phrases to places. A phrase of kind place holds one or more names; the
 * first is the place, the others say where it lies. Names are settled in two
 * rounds: first the ones that need no context (countries, governorates), then
 * the rest in the light of these.
 */
#define PLACES_MAX 512 /* different places of one article */
#define CANDIDATES_MAX 64

struct place_memory {
	struct place_count settled[PLACES_MAX];
	size_t settled_count;
	struct place_country countries[64];
	size_t country_count;
	/* The last place told, for sentences that name none. */
	const struct phrase *last;
	const struct story_sentence *last_sentence;
	uint32_t last_number;
};

static void
count_country(struct place_memory *memory, const char *code, double weight)
{
	if (code == NULL || code[0] == '\0')
		return;
	for (size_t i = 0; i < memory->country_count; i++) {
		if (strcmp(memory->countries[i].code, code) != 0)
			continue;
		memory->countries[i].weight += weight;
		return;
	}
	if (memory->country_count == 64)
		return;
	snprintf(memory->countries[memory->country_count].code,
	    sizeof memory->countries->code, "%s", code);
	memory->countries[memory->country_count++].weight = weight;
}

static void
count_place(struct place_memory *memory, uint32_t place)
{
	for (size_t i = 0; i < memory->settled_count; i++) {
		if (memory->settled[i].place == place) {
			memory->settled[i].count++;
			return;
		}
	}
	if (memory->settled_count < PLACES_MAX)
		memory->settled[memory->settled_count++] =
		    (struct place_count){place, 1};
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

/* Every name inside a place phrase, in order. */
static size_t
inner_names(const struct phrase *phrase, const struct phrase **out, size_t max)
{
	size_t count = 0;

	for (size_t i = 0; i < phrase->capture_count && count < max; i++)
		if (phrase->captures[i].phrase != NULL &&
		    phrase->captures[i].phrase->kind == PHRASE_PLACE_NAME)
			out[count++] = phrase->captures[i].phrase;
	return count;
}

/*
 * Whether a name of one word is also a word of the language: "the city", "the
 * government" are places only where a word for a kind of place says so, or
 * where everybody knows them.
 */
static bool
is_common_word(const struct story_sentence *s, const struct phrase *name)
{
	return name->end - name->begin == 1 &&
	       s->analysis.words[name->begin].count > 0;
}

static bool
is_cued(const struct story_sentence *s, const struct phrase *name)
{
	const struct lexeme_set *kinds =
	    lexicon_class(s->scene->lexicon, "place_noun");

	return kinds != NULL && name->begin > 0 &&
	       vm_word_in(&s->analysis.words[name->begin - 1], kinds);
}

/* "The capital" is a word for a kind of place, whatever is called so. */
static bool
is_kind(const struct story_sentence *s, const struct phrase *name)
{
	const struct lexeme_set *kinds =
	    lexicon_class(s->scene->lexicon, "place_noun");

	return kinds != NULL && name->end - name->begin == 1 &&
	       vm_word_in(&s->analysis.words[name->begin], kinds);
}

static bool
is_famous(const struct place *place)
{
	return place->kind == PLACE_COUNTRY || place->population > 300000;
}

/* The best place of a name, given the names that follow it in the phrase. */
static uint32_t
settle(const struct story *story, const struct story_sentence *s,
    const struct place_memory *memory, const struct phrase *const *names,
    size_t count, bool adverbial)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	uint32_t own[CANDIDATES_MAX], parents[CANDIDATES_MAX * 4];
	struct place_context context = {.mentions = memory->settled,
	    .mention_count = memory->settled_count,
	    .countries = memory->countries,
	    .country_count = memory->country_count,
	    .feed_country = story->country[0] ? story->country : NULL,
	    .preposition = adverbial};
	const struct place *place;
	size_t n = candidates(names[0]->name, own);

	for (size_t i = 1; i < count && i < 4; i++)
		context.parent_count +=
		    candidates(names[i]->name, parents + context.parent_count);
	context.parents = parents;
	place = gazetteer_rank(g, own, n, &context);
	if (place != NULL && is_common_word(s, names[0]) &&
	    (is_kind(s, names[0]) ||
		(!is_cued(s, names[0]) && !is_famous(place))))
		return PLACE_NONE;
	return place ? place->index : PLACE_NONE;
}

/* One round over all names; later rounds know what earlier ones settled. */
static void
settle_all(const struct story *story, struct place_memory *memory)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);

	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++) {
			const struct phrase *p =
			    s->scene->begins[PHRASE_PLACE_NAME][w];
			uint32_t number;

			if (p == NULL)
				continue;
			number = settle(story, s, memory, &p, 1, false);
			if (number == PLACE_NONE)
				continue;
			count_place(memory, number);
			count_country(
			    memory, gazetteer_place(g, number)->country, 1.0);
		}
	}
}

/* Countries of the parties: "the Syrian army" makes Syria likelier. */
static void
count_parties(const struct story *story, struct place_memory *memory)
{
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++) {
			const struct phrase *p =
			    s->scene->begins[PHRASE_PARTY][w];
			const struct word *word = &s->analysis.words[w];

			if (p != NULL && p->entity != NO_ENTITY)
				count_country(memory,
				    lexicon_entity(story->lexicon, p->entity)
					->country,
				    1.0);
			if (word->count > 0)
				count_country(memory,
				    lexicon_lexeme(story->lexicon,
					word->readings[0].lexeme)
					->country,
				    0.5);
		}
	}
}

struct place_memory *
place_resolve(struct story *story)
{
	struct place_memory *memory = arena_alloc(story->arena, sizeof *memory);

	memory->last_number = PLACE_NONE;
	count_parties(story, memory);
	settle_all(story, memory);
	return memory;
}

static const char *
english(const struct place *place)
{
	return place ? place->name_en ? place->name_en : place->name : NULL;
}

static const char *const precisions[] = {
#define X(kind, name, precision, points) precision,
    PLACE_KINDS(X)
#undef X
};

static struct event_place *
describe(const struct story *story, uint32_t number, const char *text,
    const char *basis)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	struct event_place *out = arena_alloc(story->arena, sizeof *out);
	const struct place *place;

	out->text = text;
	out->basis = basis;
	out->country = "";
	if (number == PLACE_NONE)
		return out;
	place = gazetteer_place(g, number);
	out->name = place->name;
	out->name_en = english(place);
	out->id = place->id;
	out->country = place->country;
	out->admin1 = english(gazetteer_admin1(g, place));
	out->admin2 = english(gazetteer_admin2(g, place));
	out->lat = place->lat;
	out->lon = place->lon;
	out->located = place->located;
	out->precision = precisions[place->kind];
	return out;
}

/* The first name of a place phrase that resolves. */
static uint32_t
resolve_phrase(const struct story *story, const struct story_sentence *s,
    const struct place_memory *memory, const struct phrase *phrase)
{
	const struct phrase *names[6];
	size_t count = inner_names(phrase, names, 6);

	for (size_t i = 0; i < count; i++) {
		uint32_t number = settle(story, s, memory, names + i, count - i,
		    (phrase->tags & TAG_ADVERBIAL) != 0);

		if (number != PLACE_NONE)
			return number;
	}
	return PLACE_NONE;
}

/* The words of a place phrase without its preposition. */
static const char *
phrase_text(const struct story *story, const struct story_sentence *s,
    const struct phrase *p)
{
	const struct capture *head =
	    capture_find(p->captures, p->capture_count, SLOT_HEAD);
	const struct phrase *names[1];
	size_t begin = p->begin;

	if (head != NULL)
		begin = head->begin;
	else if (inner_names(p, names, 1) == 1)
		begin = names[0]->begin;
	return story_text(story, s, begin, p->end);
}

/*
 * A place that no gazetteer has ("village so-and-so in the countryside of
 * Hama"): its words, in the country and division of the place around it.
 */
static bool
take_unknown(struct story *story, const struct place_memory *memory,
    struct finding *f, const struct phrase *p, uint32_t around)
{
	const struct capture *name =
	    capture_find(p->captures, p->capture_count, SLOT_NAME);

	if (name == NULL)
		return false;
	if (around == PLACE_NONE)
		around = memory->last_number;
	f->place = describe(story, around,
	    story_text(story, f->sentence, name->begin, name->end), "told");
	f->place->name = f->place->text;
	f->place->name_en = f->place->id = f->place->precision = NULL;
	f->place->located = false;
	return true;
}

/* A country is a place only after a preposition: else it acts. */
static bool
is_agent(const struct story *story, uint32_t number, const struct phrase *p)
{
	return gazetteer_place(lexicon_gazetteer(story->lexicon), number)
		       ->kind == PLACE_COUNTRY &&
	       !(p->tags & TAG_ADVERBIAL);
}

static bool
take(struct story *story, struct place_memory *memory, struct finding *f,
    const struct phrase *p)
{
	uint32_t number = resolve_phrase(story, f->sentence, memory, p);

	if (take_unknown(story, memory, f, p, number))
		return true;
	if (number == PLACE_NONE || is_agent(story, number, p))
		return false;
	f->place_number = number;
	f->place =
	    describe(story, number, phrase_text(story, f->sentence, p), "told");
	memory->last = p;
	memory->last_sentence = f->sentence;
	memory->last_number = number;
	return true;
}

/* The nearest place phrase that resolves: after the trigger before before it.
 */
static bool
take_nearest(struct story *story, struct place_memory *memory,
    struct finding *f, size_t begin, size_t end)
{
	const struct scene *scene = f->sentence->scene;

	for (size_t i = f->trigger; i < end; i++)
		if (scene->begins[PHRASE_PLACE][i] != NULL &&
		    take(story, memory, f, scene->begins[PHRASE_PLACE][i]))
			return true;
	for (size_t i = f->trigger; i-- > begin;)
		if (scene->begins[PHRASE_PLACE][i] != NULL &&
		    take(story, memory, f, scene->begins[PHRASE_PLACE][i]))
			return true;
	return false;
}

void
place_find(struct story *story, struct place_memory *memory, struct finding *f)
{
	const struct capture *c =
	    capture_find(f->match.captures, f->match.capture_count, SLOT_PLACE);

	if (rule_setting(f->rule, "place") != NULL)
		return; /* "set place none": accusations, demands, threats */
	if (c != NULL && c->phrase != NULL && take(story, memory, f, c->phrase))
		return;
	if (take_nearest(story, memory, f, f->begin, f->end) ||
	    take_nearest(story, memory, f, 0, f->sentence->analysis.count))
		return;
	if (memory->last_number == PLACE_NONE)
		return;
	f->place_number = memory->last_number;
	f->place = describe(story, memory->last_number,
	    phrase_text(story, memory->last_sentence, memory->last), "carried");
}
