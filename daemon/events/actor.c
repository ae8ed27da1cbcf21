/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "events/actor.h"
#include "events/owner.h"
#include "events/people.h"
#include "events/side.h"
#include "events/today.h"
#include "lexicon/morph.h"

#define COUNTRY_ID "gov:" /* how the id of a country as a party begins */

/*
 * Parties: from a phrase to whom it stands for. What a phrase names is settled
 * in this order: a named entity; an institution with the country of an
 * adjective beside it; a role noun with the affiliation or nationality told; a
 * definite description that stands for an entity told before.
 */
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

void
actor_institution(struct story *story, struct party *party,
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
	party->id = arena_printf(story->arena, COUNTRY_ID "%s", place->country);
}

/* A capture of a phrase or of the entity that it consists of. */
static const struct capture *
inner_capture(const struct phrase *p, uint8_t slot)
{
	const struct capture *c = phrase_capture(p, slot);
	const struct capture *entity = phrase_capture(p, SLOT_ENTITY);

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

/* The phrase of a party's captures that names it, looking into inner phrases.
 */
static const struct phrase *
naming_phrase(const struct phrase *p, int depth)
{
	static const uint8_t slots[] = {SLOT_PERSON, SLOT_ORG, SLOT_INSTITUTION,
	    SLOT_SOURCE_NAME, SLOT_ENTITY, SLOT_AFFILIATION, SLOT_ALLEGIANCE};

	if (p->name != NULL)
		return p;
	for (size_t i = 0; i < sizeof slots && depth < 4; i++) {
		const struct capture *c = phrase_capture(p, slots[i]);

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

/*
 * A kind of source is of the role that its noun has, and of the country told
 * beside it: "an Egyptian security source". What it speaks for, if anything
 * ("a military spokesman"), is an institution of that country.
 */
static void
fill_source(struct story *story, struct party *party,
    const struct story_sentence *s, const struct phrase *p,
    const struct entity *e)
{
	const struct lexeme *head = memory_noun(s, p->begin);
	const struct lexeme *nisba = memory_nisba(s, p->begin, p->end);

	if (e->org != NO_ENTITY) {
		e = lexicon_entity(story->lexicon, e->org);
		if (e->kind == ENTITY_INSTITUTION)
			actor_institution(story, party, e, nisba, NULL);
		else
			fill_entity(party, e);
		return;
	}
	if (party->role[0] == '\0' && head != NULL && head->role != NULL)
		party->role = head->role;
	if (party->country[0] != '\0' || nisba == NULL)
		return;
	party->country = nisba->country;
	if (nisba->name_en != NULL && party->name_en != NULL)
		party->name_en = arena_printf(
		    story->arena, "%s %s", nisba->name_en, party->name_en);
}

/* Forces and arms of a government are military: "units of the government". */
static void
fill_arms(struct party *party, const struct phrase *p)
{
	const struct lexeme *head = p->lexeme;

	if (head != NULL && head->role != NULL &&
	    strcmp(party->role, "GOV") == 0 &&
	    (strcmp(head->role, "MIL") == 0 || strcmp(head->role, "REB") == 0 ||
		head->means != NULL))
		party->role = "MIL";
}

/* The country told for an institution, beside it or before. */
static const struct place *
institution_country(const struct actor_memory *memory,
    const struct story_sentence *s, const struct phrase *p, uint32_t number)
{
	const struct gazetteer *g = lexicon_gazetteer(memory->story->lexicon);
	const struct place *country = first_place(memory->story, p);
	const char *code;

	if (country != NULL)
		return country;
	code = memory_country(memory, number, p, s);
	return code ? gazetteer_country_place(g, code) : NULL;
}

/* Whom the names inside a phrase stand for. */
static bool
fill_named(struct actor_memory *memory, struct party *party,
    const struct story_sentence *s, const struct phrase *p, day_number day)
{
	const struct phrase *naming = naming_phrase(p, 0);
	const struct entity *e;
	uint32_t number;

	/* "Local sources in the town", of which no part names anybody. */
	if (naming == NULL)
		naming = s->scene->begins[PHRASE_SOURCE_NAME][p->begin];
	if (naming == NULL || naming->kind > PHRASE_SOURCE_NAME ||
	    naming->kind == PHRASE_PLACE_NAME)
		return false;
	number =
	    memory_entity(memory, naming, kinds_of_names[naming->kind], day);
	if (number == NO_ENTITY)
		return false;
	if (naming->kind == PHRASE_PERSON && memory_is_former(s, p))
		number = memory_last_person(
		    memory->story->lexicon, naming->name, number);
	e = lexicon_entity(memory->story->lexicon, number);
	if (e->kind == ENTITY_INSTITUTION)
		actor_institution(memory->story, party, e,
		    memory_nisba(s, naming->end, p->end),
		    institution_country(memory, s, p, number));
	else
		fill_entity(party, e);
	if (e->kind == ENTITY_SOURCE)
		fill_source(memory->story, party, s, p, e);
	else
		fill_arms(party, p);
	return true;
}

static const char *
gloss(
    struct story *story, const struct lexeme *head, const struct lexeme *nisba)
{
	if (head == NULL || head->name_en == NULL)
		return nisba ? nisba->name_en : NULL;
	if (nisba == NULL || nisba == head || nisba->name_en == NULL)
		return head->name_en;
	return arena_printf(
	    story->arena, "%s %s", nisba->name_en, head->name_en);
}

/* The description that a phrase ends in: "fighters of [the organisation]". */
static const struct phrase *
described_phrase(const struct phrase *p)
{
	static const uint8_t slots[] = {
	    SLOT_AFFILIATION, SLOT_ALLEGIANCE, SLOT_ENTITY};

	for (size_t i = 0; i < sizeof slots; i++) {
		const struct capture *c = phrase_capture(p, slots[i]);

		if (c != NULL && c->phrase != NULL)
			return described_phrase(c->phrase);
	}
	return p;
}

static struct party resolve_one(struct actor_memory *,
    const struct story_sentence *, const struct phrase *, day_number);

/* "Its fighters": those of the party that the pronoun means. */
static bool
fill_owned(struct actor_memory *memory, struct party *party,
    const struct story_sentence *s, const struct phrase *p)
{
	const struct named *owner;

	if (p->lexeme == NULL || !(p->tags & TAG_HUMAN) ||
	    (p->tags & (TAG_CIVILIAN | TAG_OFFICIAL)))
		return false;
	owner = owner_meant(memory, s, p);
	if (owner == NULL)
		return false;
	fill_entity(
	    party, lexicon_entity(memory->story->lexicon, owner->entity));
	fill_arms(party, p);
	return true;
}

/* A thing stands for those to whom it belongs or whom it carries. */
static bool
fill_owner(struct actor_memory *memory, struct party *party,
    const struct story_sentence *s, const struct phrase *p, day_number day)
{
	const struct phrase *owner;

	if (p->tags & (TAG_ARMED | TAG_OFFICIAL | TAG_NAMED | TAG_HUMAN))
		return false;
	owner = owner_of_thing(s, p);
	if (owner == NULL)
		return false;
	*party = resolve_one(memory, s, owner, day);
	party->text = story_text(memory->story, s, p->begin, owner->end);
	return true;
}

static struct party
resolve_one(struct actor_memory *memory, const struct story_sentence *s,
    const struct phrase *p, day_number day)
{
	struct story *story = memory->story;
	struct party party = {.text = story_text(story, s, p->begin, p->end),
	    .country = "",
	    .role = ""};
	const struct lexeme *nisba = memory_nisba(s, p->begin, p->end);
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
	if (fill_owned(memory, &party, s, p) ||
	    fill_owner(memory, &party, s, p, day))
		return party;
	inner = described_phrase(p);
	head = p->lexeme ? p->lexeme : inner->lexeme;
	/* "The United States" is a country, not some states. */
	if (head == NULL && country == NULL)
		head = memory_noun(s, p->begin);
	if (nisba == NULL && (inner->tags & TAG_DEFINITE))
		named = memory_refer(memory, inner, s);
	if (named != NULL && named->entity != NO_ENTITY) {
		fill_entity(
		    &party, lexicon_entity(story->lexicon, named->entity));
		return party;
	}
	if (head == NULL && country != NULL) {
		fill_country(story, &party, country);
		return party;
	}
	if (nisba != NULL && head == nisba) {
		people_national(story, &party, s, p, nisba);
		return party;
	}
	party.role = people_role(s, p, head);
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

struct party *
actor_told_by_word(struct story *story, const struct story_sentence *s,
    const struct capture *c, size_t *count)
{
	const struct phrase *name =
	    s->scene->begins[PHRASE_PLACE_NAME][c->begin];
	const struct place *town = name ? place_named(story, name->name) : NULL;
	const struct place *country =
	    town ? gazetteer_country_place(
		       lexicon_gazetteer(story->lexicon), town->country)
		 : NULL;
	const struct lexeme *nisba = memory_nisba(s, c->begin, c->end);
	struct party *party = arena_alloc(story->arena, sizeof *party);

	*count = nisba != NULL || country != NULL;
	if (*count == 0)
		return party;
	party->text = story_text(story, s, c->begin, c->end);
	if (country != NULL) {
		fill_country(story, party, country);
		return party;
	}
	people_forces(story, party, nisba);
	return party;
}

/*
 * "The two sides" are parties told before or after: they name nobody, and what
 * is left empty here is filled from the fight that they belong to.
 */
static size_t
drop_sides(const struct finding *f, const struct phrase *phrase,
    struct party *parties, size_t count)
{
	const struct word *head = &f->sentence->analysis.words[phrase->head];

	if (parties[0].id != NULL ||
	    !word_is(head, f->sentence->scene->lexicon, CLASS_SIDES))
		return count;
	return 0;
}

/* A country that strikes or seizes does so by its forces. */
static void
send_forces(const struct story *story, const struct finding *f,
    struct party *parties, size_t count)
{
	static const char *const families[] = {"battle", "remote"};
	const struct event_type *type = ruleset_type(story->rules, f->type);

	for (size_t i = 0; type != NULL && i < count; i++)
		for (size_t k = 0; k < sizeof families / sizeof *families; k++)
			if (strcmp(type->family, families[k]) == 0 &&
			    parties[i].id != NULL &&
			    strncmp(parties[i].id, COUNTRY_ID,
				strlen(COUNTRY_ID)) == 0)
				parties[i].role = "MIL";
}

/* The parties of a captured phrase, or of the word where one begins. */
static struct party *
resolve_capture(struct actor_memory *memory, const struct finding *f,
    const struct capture *c, size_t *count)
{
	const struct phrase *p = c->phrase;
	struct party *parties;

	if (p == NULL) {
		parties =
		    actor_told_by_word(memory->story, f->sentence, c, count);
		p = f->sentence->scene->begins[PHRASE_PARTY][c->begin];
		if (*count > 0 || p == NULL || !(p->tags & TAG_HUMAN))
			return parties;
	}
	return actor_resolve(memory, f->sentence, p,
	    c->phrase != NULL ? c->end : p->end, today_fixed(&f->when), count);
}

void
actor_find(struct actor_memory *memory, struct finding *f)
{
	static const struct {
		uint8_t slot;
		bool target;
	} sides[] = {{SLOT_ACTOR, false}, {SLOT_TARGET, true}};

	for (size_t i = 0; i < 2; i++) {
		const struct capture *c = finding_capture(f, sides[i].slot);
		struct party *parties;
		size_t count;

		if (c == NULL)
			continue;
		parties = resolve_capture(memory, f, c, &count);
		if (c->phrase != NULL && count > 0)
			count = drop_sides(f, c->phrase, parties, count);
		if (!sides[i].target) {
			count = side_drop_things(parties, count);
			send_forces(memory->story, f, parties, count);
		}
		if (sides[i].target) {
			f->targets = parties;
			f->target_count = count;
		} else {
			f->actors = parties;
			f->actor_count = count;
		}
	}
	side_settle(f);
}

/* Whether an entity is no more than a kind of people: residents, medics. */
static bool
is_anybody(const struct entity *e)
{
	return e->kind == ENTITY_SOURCE && e->org_kind != NULL &&
	       strcmp(e->org_kind, "generic") == 0;
}

void
actor_settle(struct actor_memory *memory, struct party *parties, size_t count,
    const struct place *country)
{
	struct story *story = memory->story;

	for (size_t i = 0; i < count; i++) {
		struct party *party = &parties[i];
		uint32_t number =
		    party->id ? lexicon_entity_by_id(story->lexicon, party->id)
			      : NO_ENTITY;
		const struct entity *e =
		    number != NO_ENTITY ? lexicon_entity(story->lexicon, number)
					: NULL;
		const char *role = party->role;

		if (party->country[0] != '\0' || party->role[0] == '\0' ||
		    strcmp(party->role, "UNK") == 0 ||
		    strcmp(party->role, "OBJ") == 0)
			continue;
		if (e != NULL && e->kind == ENTITY_INSTITUTION)
			actor_institution(story, party, e, NULL,
			    strcmp(role, "MIL") == 0 &&
				    !memory_has_army(
					story->lexicon, country->country)
				? memory_army(memory)
				: country);
		else if (e == NULL || is_anybody(e))
			party->country = country->country;
		party->role = role;
	}
}

void
actor_localise(struct actor_memory *memory, struct finding *f)
{
	const struct place *country = memory->home;

	if (f->place != NULL && f->place->country[0] != '\0')
		country = gazetteer_country_place(
		    lexicon_gazetteer(memory->story->lexicon),
		    f->place->country);
	if (country == NULL)
		return;
	actor_settle(memory, f->actors, f->actor_count, country);
	actor_settle(memory, f->targets, f->target_count, country);
}
