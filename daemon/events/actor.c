/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/actor.h"
#include "events/date.h"
#include "lexicon/morph.h"

/*
 * Parties: from a phrase to whom it stands for. What a phrase names is settled
 * in this order: a named entity; an institution with the country of an
 * adjective beside it; a role noun with the affiliation or nationality told; a
 * definite description that stands for an entity told before.
 */
struct named {
	const struct phrase *phrase; /* the party as it was told */
	const struct story_sentence *sentence;
	const struct lexeme *head; /* of the first word of its name */
	const char *country;	   /* of one told by its nationality, or NULL */
	uint32_t entity;	   /* or NO_ENTITY */
};

struct actor_memory {
	struct story *story;
	struct named *named; /* in order of the text */
	size_t count, room;
};

static const struct lexeme *nisba_in(
    const struct story_sentence *, size_t begin, size_t end);

/* The noun that a word is, or NULL. */
static const struct lexeme *
noun_at(const struct story_sentence *s, size_t at)
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

/* Remember a party that is told by name or nationality. */
static void
remember(struct actor_memory *memory, const struct story_sentence *s,
    const struct phrase *p)
{
	const struct lexeme *nisba = nisba_in(s, p->begin, p->end);
	struct named named = {.phrase = p,
	    .sentence = s,
	    .head = noun_at(s, p->begin),
	    .entity = p->entity,
	    .country = nisba ? nisba->country : NULL};

	if (named.entity == NO_ENTITY && nisba == NULL)
		return;
	memory->named = arena_grow(memory->story->arena, memory->named,
	    memory->count, &memory->room, sizeof *memory->named);
	memory->named[memory->count++] = named;
}

struct actor_memory *
actor_memory_new(struct story *story)
{
	static const enum phrase_kind kinds[] = {PHRASE_ENTITY, PHRASE_PARTY};
	struct actor_memory *memory = arena_alloc(story->arena, sizeof *memory);

	memory->story = story;
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
	for (size_t i = 0; i < memory->count; i++)
		if (memory->named[i].entity == entity &&
		    memory->named[i].phrase->end -
			    memory->named[i].phrase->begin >
			but->end - but->begin)
			return true;
	return false;
}

/*
 * Among the entities of one name: one that existed at the time and that the
 * story names more fully elsewhere, else the first that existed.
 */
static uint32_t
pick_entity(const struct actor_memory *memory, const struct phrase *p,
    enum entity_kind kind, day_number day)
{
	uint32_t first = NO_ENTITY, existed = NO_ENTITY;
	int date = date_number_of(day);

	if (p->name == NULL)
		return p->entity;
	for (size_t i = 0; i < p->name->count; i++) {
		struct name_ref ref = lexicon_name_ref(p->name->refs[i]);
		const struct entity *e;

		if (ref.kind != kind ||
		    (ref.brief && !is_named(memory, ref.number, p)))
			continue;
		if (first == NO_ENTITY)
			first = ref.number;
		e = lexicon_entity(memory->story->lexicon, ref.number);
		if (date != 0 && (e->since > date || date > e->until))
			continue;
		if (is_named(memory, ref.number, p))
			return ref.number;
		if (existed == NO_ENTITY)
			existed = ref.number;
	}
	return existed != NO_ENTITY ? existed : first;
}

/* The lexeme of a nationality among some words, or NULL. */
static const struct lexeme *
nisba_in(const struct story_sentence *s, size_t begin, size_t end)
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

static void
fill_entity(struct party *party, const struct entity *e)
{
	party->name = e->name;
	party->name_en = e->name_en;
	party->id = e->id;
	if (e->country[0] != '\0')
		party->country = e->country;
	if (e->role[0] != '\0')
		party->role = e->role;
}

/* "%s army" with the demonym; without one, the pattern's words alone. */
static const char *
compose(struct story *story, const char *pattern, const char *demonym)
{
	const char *gap = pattern ? strstr(pattern, "%s") : NULL;

	if (gap == NULL)
		return pattern;
	if (demonym == NULL)
		return arena_printf(story->arena, "%.*s%s",
		    (int)(gap - pattern), pattern, gap + 2 + (gap[2] == ' '));
	return arena_printf(story->arena, "%.*s%s%s", (int)(gap - pattern),
	    pattern, demonym, gap + 2);
}

static void
fill_institution(struct story *story, struct party *party,
    const struct entity *e, const struct lexeme *nisba,
    const struct place *country)
{
	const char *demonym = nisba	? nisba->name_en
			      : country ? country->demonym
					: NULL;

	fill_entity(party, e);
	if (nisba != NULL)
		party->country = nisba->country;
	else if (country != NULL)
		party->country = country->country;
	party->name_en = compose(story, e->name_en, demonym);
	if (party->country[0] != '\0')
		party->id =
		    arena_printf(story->arena, "%s:%s", e->id, party->country);
}

/* A country as a party: its government. */
static void
fill_country(
    struct story *story, struct party *party, const struct place *place)
{
	party->country = place->country;
	party->role = "GOV";
	party->name = place->name;
	party->name_en = place->name_en;
	party->id = arena_printf(story->arena, "gov:%s", place->country);
}

/* A capture of a phrase or of the entity that it consists of. */
static const struct capture *
inner_capture(const struct phrase *p, uint8_t slot)
{
	const struct capture *c =
	    capture_find(p->captures, p->capture_count, slot);
	const struct capture *entity =
	    capture_find(p->captures, p->capture_count, SLOT_ENTITY);

	if (c == NULL && entity != NULL && entity->phrase != NULL)
		return inner_capture(entity->phrase, slot);
	return c;
}

/* The place that a name means: a country before a town called the same. */
static const struct place *
place_named(const struct story *story, const struct name *name)
{
	const struct gazetteer *gazetteer = lexicon_gazetteer(story->lexicon);
	const struct place *first = NULL;

	for (size_t i = 0; name != NULL && i < name->count; i++) {
		struct name_ref ref = lexicon_name_ref(name->refs[i]);
		const struct place *place;

		if (ref.kind != ENTITY_PLACE)
			continue;
		place = gazetteer_place(gazetteer, ref.number);
		if (place->kind == PLACE_COUNTRY)
			return place;
		if (first == NULL)
			first = place;
	}
	return first;
}

static const struct place *
first_place(const struct story *story, const struct phrase *p)
{
	const struct capture *c = inner_capture(p, SLOT_COUNTRY);

	return c && c->phrase ? place_named(story, c->phrase->name) : NULL;
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

/*
 * "The organisation", "the movement", "the forces": the last party told before
 * that is called so; in a headline, which comes first, the first one after it.
 */
static const struct named *
refer_back(const struct actor_memory *memory, const struct phrase *p,
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

/* The phrase of a party's captures that names it, looking into inner phrases.
 */
static const struct phrase *
naming_phrase(const struct phrase *p, int depth)
{
	static const uint8_t slots[] = {SLOT_PERSON, SLOT_ORG, SLOT_INSTITUTION,
	    SLOT_SOURCE_NAME, SLOT_ENTITY, SLOT_AFFILIATION};

	if (p->name != NULL)
		return p;
	for (size_t i = 0; i < sizeof slots && depth < 4; i++) {
		const struct capture *c =
		    capture_find(p->captures, p->capture_count, slots[i]);

		if (c != NULL && c->phrase != NULL)
			return naming_phrase(c->phrase, depth + 1);
	}
	return NULL;
}

static const enum entity_kind kinds_of_names[] = {
    [PHRASE_ORG] = ENTITY_ACTOR,
    [PHRASE_PERSON] = ENTITY_PERSON,
    [PHRASE_INSTITUTION] = ENTITY_INSTITUTION,
    [PHRASE_SOURCE_NAME] = ENTITY_SOURCE,
};

/* A kind of source ("military commander") is of the role that its noun has. */
static void
fill_kind(
    struct party *party, const struct story_sentence *s, const struct phrase *p)
{
	const struct lexeme *head = noun_at(s, p->begin);
	const struct lexeme *nisba = nisba_in(s, p->begin, p->end);

	if (party->role[0] == '\0' && head != NULL && head->role != NULL)
		party->role = head->role;
	if (party->country[0] == '\0' && nisba != NULL)
		party->country = nisba->country;
}

/* Whom the names inside a phrase stand for. */
static bool
fill_named(struct actor_memory *memory, struct party *party,
    const struct story_sentence *s, const struct phrase *p, day_number day)
{
	const struct phrase *naming = naming_phrase(p, 0);
	const struct entity *e;
	uint32_t number;

	if (naming == NULL || naming->kind > PHRASE_SOURCE_NAME ||
	    naming->kind == PHRASE_PLACE_NAME)
		return false;
	number = pick_entity(memory, naming, kinds_of_names[naming->kind], day);
	if (number == NO_ENTITY)
		return false;
	e = lexicon_entity(memory->story->lexicon, number);
	if (e->kind == ENTITY_INSTITUTION)
		fill_institution(memory->story, party, e,
		    nisba_in(s, naming->end, p->end),
		    first_place(memory->story, p));
	else
		fill_entity(party, e);
	if (e->kind == ENTITY_SOURCE)
		fill_kind(party, s, p);
	return true;
}

static const char *
gloss(
    struct story *story, const struct lexeme *head, const struct lexeme *nisba)
{
	if (head == NULL || head->name_en == NULL)
		return nisba ? nisba->name_en : NULL;
	if (nisba == NULL || nisba->name_en == NULL)
		return head->name_en;
	return arena_printf(
	    story->arena, "%s %s", nisba->name_en, head->name_en);
}

/* The description that a phrase ends in: "fighters of [the organisation]". */
static const struct phrase *
described_phrase(const struct phrase *p)
{
	static const uint8_t slots[] = {SLOT_AFFILIATION, SLOT_ENTITY};

	for (size_t i = 0; i < sizeof slots; i++) {
		const struct capture *c =
		    capture_find(p->captures, p->capture_count, slots[i]);

		if (c != NULL && c->phrase != NULL)
			return described_phrase(c->phrase);
	}
	return p;
}

/* Whether a phrase says that nobody knows who they are. */
static bool
is_unknown(const struct story_sentence *s, const struct phrase *p)
{
	const struct lexeme_set *unknown =
	    lexicon_class(s->scene->lexicon, "unknown");

	for (size_t i = p->begin; unknown != NULL && i < p->end; i++)
		if (vm_word_in(&s->analysis.words[i], unknown))
			return true;
	return false;
}

static struct party
resolve_one(struct actor_memory *memory, const struct story_sentence *s,
    const struct phrase *p, day_number day)
{
	struct story *story = memory->story;
	struct party party = {.text = story_text(story, s, p->begin, p->end),
	    .country = "",
	    .role = ""};
	const struct lexeme *nisba = nisba_in(s, p->begin, p->end);
	const struct place *country = first_place(story, p);
	const struct named *named = NULL;
	const struct phrase *inner;
	const struct lexeme *head;

	if (fill_named(memory, &party, s, p, day)) {
		if (p->lexeme != NULL && p->lexeme->role != NULL &&
		    party.role[0] == '\0')
			party.role = p->lexeme->role;
		return party;
	}
	inner = described_phrase(p);
	if (p->lexeme != NULL)
		head = p->lexeme;
	else
		head = inner->lexeme;
	if (nisba == NULL && (inner->tags & TAG_DEFINITE))
		named = refer_back(memory, inner, s);
	if (named != NULL && named->entity != NO_ENTITY) {
		fill_entity(
		    &party, lexicon_entity(story->lexicon, named->entity));
		return party;
	}
	if (head == NULL && country != NULL) {
		fill_country(story, &party, country);
		return party;
	}
	party.role = is_unknown(s, p)	  ? "UNK"
		     : head && head->role ? head->role
					  : "";
	if (nisba != NULL)
		party.country = nisba->country;
	else if (country != NULL)
		party.country = country->country;
	else if (named != NULL && named->country != NULL)
		party.country = named->country;
	party.name_en = gloss(story, head, nisba);
	return party;
}

struct party *
actor_resolve(struct actor_memory *memory, const struct story_sentence *s,
    const struct phrase *first, size_t end, day_number day, size_t *count)
{
	struct party *parties;
	size_t n = 0;

	for (const struct phrase *p = first; p != NULL && p->begin < end;
	     p = p->next)
		n++;
	parties = arena_alloc(memory->story->arena, n * sizeof *parties);
	*count = 0;
	for (const struct phrase *p = first; p != NULL && p->begin < end;
	     p = p->next)
		parties[(*count)++] = resolve_one(memory, s, p, day);
	return parties;
}

/* Whether the lexicon knows an army of a country. */
static bool
has_army(const struct lexicon *lexicon, const char *country)
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

/*
 * A side told by no more than a nationality: "Russian (raids)", its forces; or
 * by a town: "Khartoum (accused)", the government of its country.
 */
static struct party *
told_by_word(struct story *story, const struct story_sentence *s,
    const struct capture *c, size_t *count)
{
	const struct phrase *name =
	    s->scene->begins[PHRASE_PLACE_NAME][c->begin];
	const struct place *town = name ? place_named(story, name->name) : NULL;
	const struct place *country =
	    town ? gazetteer_country_place(
		       lexicon_gazetteer(story->lexicon), town->country)
		 : NULL;
	const struct lexeme *nisba = nisba_in(s, c->begin, c->end);
	struct party *party = arena_alloc(story->arena, sizeof *party);

	*count = nisba != NULL || country != NULL;
	if (*count == 0)
		return party;
	party->text = story_text(story, s, c->begin, c->end);
	if (country != NULL) {
		fill_country(story, party, country);
		return party;
	}
	party->country = nisba->country;
	party->role = has_army(story->lexicon, nisba->country) ? "MIL" : "REB";
	party->name_en = arena_printf(story->arena, "%s forces",
	    nisba->name_en ? nisba->name_en : nisba->country);
	party->id = arena_printf(story->arena, "mil:%s", nisba->country);
	return party;
}

/* Things do not act: aircraft of a country are its forces, others nobody. */
static size_t
drop_things(struct party *parties, size_t count)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		if (strcmp(parties[i].role, "OBJ") == 0) {
			if (parties[i].country[0] == '\0')
				continue;
			parties[i].role = "MIL";
		}
		parties[kept++] = parties[i];
	}
	return kept;
}

/*
 * Aircraft and guns of somebody right after a verb of attack strike: spelling
 * hides whether they do or are struck, and where nobody else is told to act it
 * is they who do.
 */
static void
take_aircraft(struct finding *f)
{
	const struct capture *c = capture_find(
	    f->match.captures, f->match.capture_count, SLOT_TARGET);

	if (f->actor_count > 0 || f->target_count == 0 ||
	    f->rule->means_count == 0 || c == NULL || c->phrase == NULL ||
	    c->phrase->lexeme == NULL || c->phrase->lexeme->means == NULL ||
	    (f->targets[0].id == NULL && f->targets[0].country[0] == '\0'))
		return;
	f->actors = f->targets;
	f->actor_count = drop_things(f->actors, f->target_count);
	f->targets = NULL;
	f->target_count = 0;
}

void
actor_find(struct actor_memory *memory, struct finding *f)
{
	static const struct {
		uint8_t slot;
		bool target;
	} sides[] = {{SLOT_ACTOR, false}, {SLOT_TARGET, true}};

	for (size_t i = 0; i < 2; i++) {
		const struct capture *c = capture_find(
		    f->match.captures, f->match.capture_count, sides[i].slot);
		struct party *parties;
		size_t count;

		if (c == NULL)
			continue;
		if (c->phrase == NULL)
			parties =
			    told_by_word(memory->story, f->sentence, c, &count);
		else
			parties = actor_resolve(memory, f->sentence, c->phrase,
			    c->end, f->when.first, &count);
		if (!sides[i].target)
			count = drop_things(parties, count);
		if (sides[i].target) {
			f->targets = parties;
			f->target_count = count;
		} else {
			f->actors = parties;
			f->actor_count = count;
		}
	}
	take_aircraft(f);
}

/* Parties of no told country are of the country where it happened. */
static void
localise(struct story *story, struct party *parties, size_t count,
    const struct place *country)
{
	for (size_t i = 0; i < count; i++) {
		struct party *party = &parties[i];
		uint32_t number =
		    party->id ? lexicon_entity_by_id(story->lexicon, party->id)
			      : NO_ENTITY;
		const struct entity *e =
		    number != NO_ENTITY ? lexicon_entity(story->lexicon, number)
					: NULL;

		if (party->country[0] != '\0' || party->role[0] == '\0' ||
		    strcmp(party->role, "UNK") == 0 ||
		    strcmp(party->role, "OBJ") == 0)
			continue;
		if (e != NULL && e->kind == ENTITY_INSTITUTION)
			fill_institution(story, party, e, NULL, country);
		else if (e == NULL)
			party->country = country->country;
	}
}

void
actor_localise(struct story *story, struct finding *f)
{
	const struct place *country;

	if (f->place == NULL || f->place->country[0] == '\0')
		return;
	country = gazetteer_country_place(
	    lexicon_gazetteer(story->lexicon), f->place->country);
	if (country == NULL)
		return;
	localise(story, f->actors, f->actor_count, country);
	localise(story, f->targets, f->target_count, country);
}
