/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/calendar.h"
#include "events/memory.h"
#include "events/spot.h"
#include "lexicon/morph.h"
#include "text/fold.h"

/* Who was named in a story, and who is meant by less than a name. */

const struct lexeme *
memory_noun(const struct story_sentence *s, size_t at)
{
	const struct word *word = &s->analysis.words[at];

	for (size_t r = 0; r < word->count; r++) {
		uint32_t pos = word->readings[r].features & F_POS;

		if (pos == F_NOUN || pos == F_ACTPART || pos == F_ADJ)
			return lexicon_lexeme(
			    s->scene->lexicon, word->readings[r].lexeme);
	}
	return NULL;
}

const struct lexeme *
memory_nisba(const struct story_sentence *s, size_t begin, size_t end)
{
	for (size_t i = begin; i < end; i++) {
		const struct word *word = &s->analysis.words[i];

		for (size_t r = 0; r < word->count; r++) {
			const struct lexeme *lexeme = lexicon_lexeme(
			    s->scene->lexicon, word->readings[r].lexeme);

			if (lexeme->country != NULL &&
			    (lexeme->features & F_POS) == F_NISBA)
				return lexeme;
		}
	}
	return NULL;
}

bool
memory_has_army(const struct lexicon *lexicon, const char *country)
{
	for (uint32_t i = 0; i < lexicon_entity_count(lexicon); i++) {
		const struct entity *e = lexicon_entity(lexicon, i);

		if (e->kind == ENTITY_ACTOR && e->org_kind != NULL &&
		    strcmp(e->org_kind, "military") == 0 &&
		    strcmp(e->country, country) == 0 &&
		    strcmp(e->role, "MIL") == 0)
			return true;
	}
	return false;
}

static void
count_country(const struct story *story, struct tally_of_country *tallies,
    const char *code)
{
	const struct place *country =
	    code && code[0] != '\0'
		? gazetteer_country_place(
		      lexicon_gazetteer(story->lexicon), code)
		: NULL;

	for (size_t i = 0; country != NULL && i < COUNTRIES_MAX; i++) {
		if (tallies[i].country != NULL && tallies[i].country != country)
			continue;
		tallies[i].country = country;
		tallies[i].count++;
		return;
	}
}

/* The country of whoever publishes the story, if the lexicon knows him. */
static const char *
country_of_publisher(const struct story *story)
{
	const struct trie *names = lexicon_names(story->lexicon);
	const char *p = story->article->publisher;
	uint32_t node = TRIE_ROOT;
	const uint32_t *refs;
	size_t count;

	while (p != NULL && *p != '\0' && *p != '(' && node != TRIE_NONE) {
		size_t length = strcspn(p, " (");
		char *word = arena_alloc(story->arena, FOLD_ROOM(length));

		length = fold_word(p, length, word);
		if (length > 0)
			node = trie_step(names, node, word, length);
		p += strcspn(p, " (");
		p += *p == ' ';
	}
	if (node == TRIE_ROOT || node == TRIE_NONE)
		return NULL;
	refs = trie_payloads(names, node, &count);
	for (size_t i = 0; i < count; i++) {
		struct name_ref ref = lexicon_name_ref(refs[i]);

		if (ref.kind == ENTITY_SOURCE)
			return lexicon_entity(story->lexicon, ref.number)
			    ->country;
	}
	return NULL;
}

/*
 * The country whose places and people the story names most; where it names
 * none, that of its feed or its publisher.
 */
static const struct place *
find_home(const struct story *story, const struct spots *spots,
    struct tally_of_country *tallies)
{
	const struct gazetteer *g = lexicon_gazetteer(story->lexicon);
	size_t best = 0;

	for (size_t i = 0; i < spots->count; i++)
		if (spots->list[i].number != PLACE_NONE &&
		    spots->list[i].kind == SPOT_NAMED)
			count_country(story, tallies,
			    gazetteer_place(g, spots->list[i].number)->country);
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++) {
			const struct lexeme *nisba = memory_nisba(s, w, w + 1);

			if (nisba != NULL)
				count_country(story, tallies, nisba->country);
		}
	}
	count_country(story, tallies, story->country);
	for (size_t i = 1; i < COUNTRIES_MAX; i++)
		if (tallies[i].count > tallies[best].count)
			best = i;
	if (tallies[best].country == NULL)
		count_country(story, tallies, country_of_publisher(story));
	return tallies[best].country;
}

const struct place *
memory_army(const struct actor_memory *memory)
{
	const struct tally_of_country *best = NULL;

	for (size_t i = 0; i < COUNTRIES_MAX; i++) {
		const struct tally_of_country *t = &memory->countries[i];

		if (t->country != NULL &&
		    (best == NULL || t->count > best->count) &&
		    memory_has_army(
			memory->story->lexicon, t->country->country))
			best = t;
	}
	return best ? best->country : NULL;
}

/* Whether the name inside a phrase is of one party alone. */
static bool
is_own_name(const struct phrase *p)
{
	static const uint8_t slots[] = {SLOT_ENTITY, SLOT_AFFILIATION, SLOT_ORG,
	    SLOT_PERSON, SLOT_INSTITUTION, SLOT_SOURCE_NAME};
	size_t parties = 0;

	for (size_t i = 0; i < sizeof slots && p->name == NULL; i++) {
		const struct capture *c = phrase_capture(p, slots[i]);

		if (c != NULL && c->phrase != NULL)
			return is_own_name(c->phrase);
	}
	for (size_t i = 0; p->name != NULL && i < p->name->count; i++)
		parties +=
		    lexicon_name_ref(p->name->refs[i]).kind != ENTITY_PLACE;
	return parties == 1;
}

static struct own_name *
find_own(const struct actor_memory *memory, uint32_t entity)
{
	for (size_t i = 0; i < memory->own_count; i++)
		if (memory->own[i].entity == entity)
			return &memory->own[i];
	return NULL;
}

/* Few entities are named however long a story is: kept apart from parties. */
static void
remember_own(struct actor_memory *memory, const struct phrase *p)
{
	struct own_name *own = find_own(memory, p->entity);
	int words = p->end - p->begin;

	if (own == NULL) {
		memory->own = arena_grow(memory->story->arena, memory->own,
		    memory->own_count, &memory->own_room, sizeof *own);
		own = &memory->own[memory->own_count++];
		*own = (struct own_name){p->entity, words};
	}
	if (words > own->words)
		own->words = words;
}

/* Remember a party that is told by name or nationality. */
static void
remember(struct actor_memory *memory, const struct story_sentence *s,
    const struct phrase *p)
{
	const struct lexeme *nisba = memory_nisba(s, p->begin, p->end);
	struct named named = {.phrase = p,
	    .sentence = s,
	    .head = memory_noun(s, p->begin),
	    .entity = p->entity,
	    .country = nisba ? nisba->country : NULL};

	if (named.entity == NO_ENTITY && nisba == NULL)
		return;
	memory->named = arena_grow(memory->story->arena, memory->named,
	    memory->count, &memory->room, sizeof *memory->named);
	memory->named[memory->count++] = named;
	if (is_own_name(p))
		remember_own(memory, p);
}

struct actor_memory *
actor_memory_new(struct story *story, const struct spots *spots)
{
	static const enum phrase_kind kinds[] = {PHRASE_ENTITY, PHRASE_PARTY};
	struct actor_memory *memory = arena_alloc(story->arena, sizeof *memory);

	memory->story = story;
	memory->home = find_home(story, spots, memory->countries);
	for (size_t i = 0; i < story->sentence_count; i++) {
		const struct story_sentence *s = &story->sentences[i];

		for (size_t w = 0; w < s->analysis.count; w++) {
			for (size_t k = 0; k < 2; k++) {
				const struct phrase *p =
				    s->scene->begins[kinds[k]][w];

				if (p != NULL)
					remember(memory, s, p);
			}
		}
	}
	return memory;
}

static int
date_number_of(day_number day)
{
	int y, m, d;

	if (day == DAY_NONE)
		return 0;
	date_to_civil(day, &y, &m, &d);
	return y * 10000 + m * 100 + d;
}

/* Whether an entity is named elsewhere in the story by a name of its own. */
static bool
is_named(const struct actor_memory *memory, uint32_t entity,
    const struct phrase *but)
{
	const struct own_name *own = find_own(memory, entity);

	return own != NULL && own->words > but->end - but->begin;
}

/* Whether an entity belongs to the country that the story speaks of. */
static bool
is_at_home(const struct actor_memory *memory, const struct entity *e)
{
	const struct place *home = memory->home;
	size_t length = home ? strlen(home->id) : 0;

	if (home == NULL)
		return false;
	return strcmp(e->country, home->country) == 0 ||
	       (strncmp(e->id, home->id, length) == 0 && e->id[length] == '.');
}

static bool
existed_on(const struct entity *e, int date)
{
	return date == 0 || (e->since <= date && date <= e->until);
}

uint32_t
memory_entity(const struct actor_memory *memory, const struct phrase *p,
    enum entity_kind kind, day_number day)
{
	uint32_t first = NO_ENTITY, existed = NO_ENTITY, home = NO_ENTITY;
	int date = date_number_of(day);

	if (p->name == NULL)
		return p->entity;
	for (size_t i = 0; i < p->name->count; i++) {
		struct name_ref ref = lexicon_name_ref(p->name->refs[i]);
		const struct entity *e;

		if (ref.kind != kind)
			continue;
		e = lexicon_entity(memory->story->lexicon, ref.number);
		if (existed_on(e, date) && is_named(memory, ref.number, p))
			return ref.number;
		if (home == NO_ENTITY && existed_on(e, date) &&
		    is_at_home(memory, e))
			home = ref.number;
		if (ref.brief)
			continue;
		if (first == NO_ENTITY)
			first = ref.number;
		if (existed == NO_ENTITY && existed_on(e, date))
			existed = ref.number;
	}
	if (home != NO_ENTITY)
		return home;
	return existed != NO_ENTITY ? existed : first;
}

bool
memory_is_former(const struct story_sentence *s, const struct phrase *p)
{
	for (size_t i = p->begin; i < p->end; i++)
		if (word_is(
			&s->analysis.words[i], s->scene->lexicon, CLASS_FORMER))
			return true;
	return false;
}

uint32_t
memory_last_person(
    const struct lexicon *lexicon, const struct name *name, uint32_t number)
{
	for (size_t i = 0; name != NULL && i < name->count; i++) {
		struct name_ref ref = lexicon_name_ref(name->refs[i]);

		if (ref.kind == ENTITY_PERSON && !ref.brief &&
		    lexicon_entity(lexicon, ref.number)->since >
			lexicon_entity(lexicon, number)->since)
			number = ref.number;
	}
	return number;
}

/* Whether a short description can mean what was named before. */
static bool
describes(const struct named *named, const char *word,
    const struct lexeme *head, const struct lexicon *lexicon)
{
	const struct entity *e;

	if (head != NULL && named->head == head)
		return true;
	if (named->entity == NO_ENTITY)
		return false;
	e = lexicon_entity(lexicon, named->entity);
	for (size_t i = 0; i < e->short_count; i++)
		if (strcmp(e->shorts[i], word) == 0)
			return true;
	return head != NULL && e->head != NO_LEXEME &&
	       lexicon_lexeme(lexicon, e->head) == head;
}

static bool
is_before(const struct named *named, const struct story_sentence *s,
    const struct phrase *p)
{
	if (named->sentence != s)
		return named->sentence->number < s->number;
	return named->phrase->begin < p->begin;
}

const char *
memory_country(const struct actor_memory *memory, uint32_t institution,
    const struct phrase *p, const struct story_sentence *s)
{
	const char *country = NULL;

	for (size_t i = 0; i < memory->count; i++) {
		const struct named *named = &memory->named[i];

		if (named->entity != institution || named->country == NULL)
			continue;
		if (country != NULL && !is_before(named, s, p))
			break;
		country = named->country;
	}
	return country;
}

const struct named *
memory_refer(const struct actor_memory *memory, const struct phrase *p,
    const struct story_sentence *s)
{
	const struct lexicon *lexicon = memory->story->lexicon;
	const char *word = s->tokens[p->head].text;
	const struct named *found = NULL;

	for (size_t i = 0; i < memory->count; i++) {
		const struct named *named = &memory->named[i];

		if (named->sentence == s && named->phrase->begin == p->begin)
			continue;
		if (!is_before(named, s, p) && (found != NULL || !s->in_title))
			break;
		if (describes(named, word, p->lexeme, lexicon))
			found = named;
	}
	return found;
}
