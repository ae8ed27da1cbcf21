/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "lexicon/morph.h"
#include "rules/pattern.h"
#include "rules/phrase.h"

/* Phrases in a sentence, and what can be told of a phrase by its captures. */

#define SHORT_BYTES 8 /* of a word of four letters in UTF-8 */

/* Which kind of phrase a name is, by what it stands for. */
static const enum phrase_kind name_kinds[] = {
    [ENTITY_ACTOR] = PHRASE_ORG,
    [ENTITY_PERSON] = PHRASE_PERSON,
    [ENTITY_INSTITUTION] = PHRASE_INSTITUTION,
    [ENTITY_SOURCE] = PHRASE_SOURCE_NAME,
    [ENTITY_PLACE] = PHRASE_PLACE_NAME,
};

/* Roles and the tags that they bring. */
static const struct {
	const char *role;
	uint32_t tags;
} role_tags[] = {
    {"MIL", TAG_ARMED | TAG_HUMAN},
    {"REB", TAG_ARMED | TAG_HUMAN},
    {"POL", TAG_ARMED | TAG_HUMAN},
    {"UNK", TAG_ARMED | TAG_HUMAN},
    {"CVL", TAG_CIVILIAN | TAG_HUMAN},
    {"MED", TAG_CIVILIAN | TAG_HUMAN},
    {"NGO", TAG_CIVILIAN | TAG_HUMAN},
    {"OPP", TAG_CIVILIAN | TAG_HUMAN},
    {"GOV", TAG_OFFICIAL | TAG_HUMAN},
    {"IGO", TAG_OFFICIAL | TAG_HUMAN},
    {"BUS", TAG_HUMAN},
    {"OBJ", TAG_THING},
};

static uint32_t
tags_of_role(const char *role)
{
	for (size_t i = 0; role && i < sizeof role_tags / sizeof *role_tags;
	     i++)
		if (strcmp(role, role_tags[i].role) == 0)
			return role_tags[i].tags;
	return 0;
}

void
scene_add(struct scene *scene, const struct phrase *phrase)
{
	scene->begins[phrase->kind][phrase->begin] = phrase;
	scene->ends[phrase->kind][phrase->end] = phrase;
	scene->kinds[phrase->begin] |= (uint16_t)(1 << phrase->kind);
	scene->end_kinds[phrase->end] |= (uint16_t)(1 << phrase->kind);
}

/* Whether a name can mean a country: those act like persons. */
static bool
is_country(const struct scene *scene, const struct name *name)
{
	for (size_t i = 0; i < name->count; i++) {
		struct name_ref ref = lexicon_name_ref(name->refs[i]);

		if (ref.kind == ENTITY_PLACE &&
		    gazetteer_place(
			lexicon_gazetteer(scene->lexicon), ref.number)
			    ->kind == PLACE_COUNTRY)
			return true;
	}
	return false;
}

/* Whether a name stands for something in full, not only as a short form. */
static bool
is_full(const struct name *name)
{
	for (size_t i = 0; i < name->count; i++)
		if (!lexicon_name_ref(name->refs[i]).brief)
			return true;
	return false;
}

/* The tags of an entity: who speaks is no party to what is told by that. */
static uint32_t
tags_of_entity(const struct lexicon *lexicon, uint32_t number)
{
	const struct entity *e = lexicon_entity(lexicon, number);

	return e->kind == ENTITY_SOURCE ? 0 : tags_of_role(e->role);
}

/* The tags of a name that stands for a party, by the role of that. */
static uint32_t
tags_of_name(
    const struct scene *scene, const struct name *name, struct name_ref ref)
{
	if (ref.kind == ENTITY_PLACE)
		return TAG_NAMED | (is_country(scene, name) ? TAG_COUNTRY : 0);
	if (ref.kind == ENTITY_SOURCE) /* who speaks is somebody */
		return TAG_NAMED | TAG_HUMAN;
	return TAG_NAMED | tags_of_entity(scene->lexicon, ref.number);
}

/*
 * Whether what is cut off before a place's name is more likely a part of the
 * word: "so" and "like" are rarely said of any place but the best known, nor
 * is a preposition of a name of two or three letters.
 */
static bool
is_uncut(const struct scene *scene, const struct name *name,
    const struct place *place)
{
	const struct word *word = &scene->analysis->words[name->begin];
	uint8_t cut = name->proclitics & ~C_WA;

	if (cut == 0 || name->end - name->begin > 1)
		return false;
	if (word->count > 0 && (cut & ~word->readings[0].proclitics) != 0)
		return true;
	return place->kind != PLACE_COUNTRY && place->kind != PLACE_ADMIN1 &&
	       place->kind != PLACE_CITY &&
	       ((cut & (C_FA | C_KA)) != 0 ||
		   word->token->length <= SHORT_BYTES);
}

/* Whether a name is one of something else than places too. */
static bool
names_others(const struct name *name)
{
	for (size_t i = 0; i < name->count; i++)
		if (lexicon_name_ref(name->refs[i]).kind != ENTITY_PLACE)
			return true;
	return false;
}

/*
 * Whether a name is a word for a kind of place that has its own name after it:
 * "camp" of "the camp of the brigade", not the town that is called so.
 */
static bool
is_head(const struct scene *scene, const struct name *name)
{
	const struct lexicon *lexicon = scene->lexicon;
	const struct analysis *a = scene->analysis;
	const struct word *word = &a->words[name->begin], *next = word + 1;

	if (name->end == a->count || next->token->kind != TOKEN_WORD ||
	    !(word_is(word, lexicon, CLASS_SETTLEMENT) ||
		word_is(word, lexicon, CLASS_FACILITY)) ||
	    (name->begin > 0 &&
		(word_is(word - 1, lexicon, CLASS_SETTLEMENT) ||
		    word_is(word - 1, lexicon, CLASS_PLACE_NOUN))))
		return false;
	return next->count == 0 || ((next->readings[0].proclitics & C_AL) &&
				       !(next->readings[0].proclitics & ~C_AL));
}

/*
 * Whether a place's name is really a word of the language: a particle or an
 * adverb always, any word or other name where only imported places are called
 * so and nothing says that one is meant. Tens of thousands of villages are
 * called like words.
 */
static bool
is_word(const struct scene *scene, const struct name *name, struct name_ref ref)
{
	const struct word *word = &scene->analysis->words[name->begin];
	const struct place *place;

	if (ref.kind != ENTITY_PLACE)
		return false;
	place = gazetteer_place(lexicon_gazetteer(scene->lexicon), ref.number);
	if (is_uncut(scene, name, place) ||
	    (place->imported && names_others(name)))
		return true;
	if (name->end - name->begin > 1 || word->count == 0)
		return false;
	if ((word->readings[0].features & F_POS) == F_PARTICLE ||
	    (word->token->flags & TOKEN_TANWIN) || is_head(scene, name))
		return true;
	return place->imported &&
	       !(name->begin > 0 &&
		   word_is(word - 1, scene->lexicon, CLASS_SETTLEMENT));
}

/*
 * A name becomes one phrase for each kind of thing it can stand for; as a
 * short form only if it is nothing in full.
 */
static void
add_name(struct scene *scene, const struct name *name)
{
	bool full = is_full(name);

	for (size_t i = 0; i < name->count; i++) {
		struct name_ref ref = lexicon_name_ref(name->refs[i]);
		enum phrase_kind kind = name_kinds[ref.kind];
		struct phrase *phrase;

		if (scene->begins[kind][name->begin] != NULL ||
		    (full && ref.brief) || is_word(scene, name, ref))
			continue;
		phrase = arena_alloc(scene->arena, sizeof *phrase);
		*phrase = (struct phrase){.kind = kind,
		    .begin = name->begin,
		    .end = name->end,
		    .head = name->begin,
		    .proclitics = name->proclitics,
		    .tags = tags_of_name(scene, name, ref),
		    .name = name,
		    .entity = ref.kind == ENTITY_PLACE || ref.brief
				  ? NO_ENTITY
				  : ref.number};
		scene_add(scene, phrase);
	}
}

/* Marks and words after which another clause begins. */
static void
find_stops(struct scene *scene)
{
	const struct analysis *a = scene->analysis;

	for (size_t i = 0; i < a->count; i++) {
		const struct word *word = &a->words[i];
		bool mark = word->token->kind == TOKEN_PUNCT &&
			    strchr(".,;:~?!", word->token->text[0]) != NULL;

		if (mark || word_is_first(word, scene->lexicon, CLASS_BOUNDARY))
			scene->stops[i >> 6] |= 1ull << (i & 63);
	}
}

bool
scene_stops(const struct scene *scene, size_t at)
{
	return scene->stops[at >> 6] >> (at & 63) & 1;
}

struct scene *
scene_new(const struct lexicon *lexicon, const struct analysis *analysis,
    bool in_title, struct arena *arena)
{
	struct scene *scene = arena_alloc(arena, sizeof *scene);
	size_t room = analysis->count + 1;

	scene->lexicon = lexicon;
	scene->analysis = analysis;
	scene->in_title = in_title;
	scene->arena = arena;
	for (int k = 0; k < PHRASE_KINDS; k++) {
		scene->begins[k] =
		    arena_alloc(arena, room * sizeof *scene->begins[k]);
		scene->ends[k] =
		    arena_alloc(arena, room * sizeof *scene->ends[k]);
	}
	scene->kinds = arena_alloc(arena, room * sizeof *scene->kinds);
	scene->end_kinds = arena_alloc(arena, room * sizeof *scene->end_kinds);
	scene->stops = arena_alloc(arena, (room / 64 + 1) * 8);
	for (size_t i = 0; i < analysis->name_count; i++)
		add_name(scene, &analysis->names[i]);
	find_stops(scene);
	return scene;
}

/* The phrase that a party goes on with: "and b", or ", b" before an "and". */
static struct phrase *
joined_to(const struct scene *scene, const struct phrase *phrase)
{
	size_t next = phrase->end;
	const struct analysis *a = scene->analysis;
	struct phrase *other;

	if (next < a->count && token_is(a->words[next].token, ',') &&
	    next + 1 < a->count)
		next++;
	other = (struct phrase *)scene->begins[phrase->kind][next];
	if (other == NULL || other->before != NULL ||
	    (other->proclitics & C_PREPOSITIONS) !=
		(phrase->proclitics & C_PREPOSITIONS))
		return NULL;
	if (other->proclitics & C_WA)
		return other;
	/* A comma joins only where an "and" follows later in the list. */
	if (next == phrase->end || joined_to(scene, other) == NULL)
		return NULL;
	return other;
}

void
scene_join(struct scene *scene, enum phrase_kind kind)
{
	for (size_t i = 0; i < scene->analysis->count; i++) {
		struct phrase *phrase = (struct phrase *)scene->begins[kind][i];
		struct phrase *other;

		if (phrase == NULL || phrase->next != NULL)
			continue;
		other = joined_to(scene, phrase);
		if (other == NULL || other == phrase)
			continue;
		phrase->next = other;
		other->before = phrase;
	}
}

const struct capture *
capture_find(const struct capture *captures, size_t count, uint8_t slot)
{
	for (size_t i = 0; i < count; i++)
		if (captures[i].slot == slot)
			return &captures[i];
	return NULL;
}

const struct capture *
phrase_capture(const struct phrase *phrase, uint8_t slot)
{
	return capture_find(phrase->captures, phrase->capture_count, slot);
}

/* Gender, number and case of a word as a noun. */
static uint32_t
tags_of_reading(const struct reading *reading, const struct lexeme *lexeme)
{
	uint32_t f = reading->features, tags = 0;

	if ((f & F_COUNT) == F_PLUR)
		tags |= TAG_PLURAL;
	else if ((f & F_COUNT) == F_DUAL)
		tags |= TAG_DUAL | TAG_COUNTED;
	else
		tags |= TAG_SINGULAR;
	if ((f & F_GENDER) == F_FEM || (lexeme->features & F_GENDER) == F_FEM)
		tags |= TAG_FEM;
	else
		tags |= TAG_MASC;
	if (f & (F_OBL | F_TANWIN))
		tags |= TAG_OBLIQUE;
	if ((reading->proclitics & C_AL) || reading->enclitic != E_NONE)
		tags |= TAG_DEFINITE;
	else if (!(f & F_CONSTRUCT))
		tags |= TAG_INDEFINITE;
	if (lexeme->human)
		tags |= TAG_HUMAN;
	return tags;
}

/* A word's reading as a noun; a participle only if there is no other. */
static const struct reading *
head_reading(const struct word *word)
{
	const struct reading *participle = NULL;

	for (size_t i = 0; i < word->count; i++) {
		const struct reading *r = &word->readings[i];
		uint32_t pos = r->features & F_POS;

		if (pos == F_VERB || pos == F_PARTICLE)
			continue;
		if (pos != F_ACTPART && pos != F_PASSPART)
			return r;
		if (participle == NULL)
			participle = r;
	}
	return participle;
}

/* What a word as the head of a phrase makes of it. */
static void
describe_word(struct phrase *phrase, const struct scene *scene, size_t at)
{
	const struct lexeme_set *toll = lexicon_set(scene->lexicon, CLASS_TOLL);
	const struct word *word = &scene->analysis->words[at];
	const struct reading *r = head_reading(word);

	phrase->head = (uint16_t)at;
	if (r != NULL) {
		phrase->lexeme = lexicon_lexeme(scene->lexicon, r->lexeme);
		phrase->tags |= tags_of_reading(r, phrase->lexeme);
		phrase->tags |= tags_of_role(phrase->lexeme->role);
		if ((r->features & F_POS) == F_NISBA)
			phrase->tags |= TAG_HUMAN;
		if (lexeme_set_has(toll, r->lexeme))
			phrase->tags |= TAG_TOLL;
	}
	if (word->token->flags & TOKEN_TANWIN)
		phrase->tags |= TAG_OBLIQUE;
}

/* The head word: the captured one, in its reading as a noun. */
static void
describe_head(struct phrase *phrase, const struct scene *scene)
{
	const struct capture *head = phrase_capture(phrase, SLOT_HEAD);

	if (head != NULL)
		describe_word(phrase, scene, head->begin);
}

/* The entity: one that is named directly, else that of an inner phrase. */
static void
describe_entity(struct phrase *phrase, const struct scene *scene)
{
	static const uint8_t slots[] = {SLOT_PERSON, SLOT_ORG, SLOT_INSTITUTION,
	    SLOT_ENTITY, SLOT_SOURCE_NAME, SLOT_AFFILIATION, SLOT_ALLEGIANCE};

	phrase->entity = NO_ENTITY;
	for (size_t i = 0; i < sizeof slots; i++) {
		const struct capture *c = phrase_capture(phrase, slots[i]);

		if (c == NULL || c->phrase == NULL)
			continue;
		phrase->tags |= c->phrase->tags &
				(TAG_NAMED | TAG_ARMED | TAG_CIVILIAN |
				    TAG_OFFICIAL | TAG_COUNTRY | TAG_HUMAN);
		/* A party that is no more than the entity has its form too. */
		if (phrase->lexeme == NULL && slots[i] == SLOT_ENTITY)
			phrase->tags |=
			    c->phrase->tags &
			    (TAG_DEFINITE | TAG_SINGULAR | TAG_DUAL |
				TAG_PLURAL | TAG_MASC | TAG_FEM | TAG_OBLIQUE);
		phrase->entity = c->phrase->entity;
		/* A short name that may stand for several is a description. */
		if (phrase->entity == NO_ENTITY && phrase->lexeme == NULL &&
		    slots[i] == SLOT_ORG)
			describe_word(phrase, scene, c->begin);
		if (phrase->entity != NO_ENTITY && phrase->lexeme == NULL)
			phrase->tags |=
			    TAG_NAMED | TAG_DEFINITE |
			    tags_of_entity(scene->lexicon, phrase->entity);
		break;
	}
	if (phrase_capture(phrase, SLOT_COUNTRY) != NULL)
		phrase->tags |= TAG_COUNTRY | TAG_NAMED | TAG_OFFICIAL;
}

void
phrase_describe(struct phrase *phrase, const struct scene *scene)
{
	const struct word *first = &scene->analysis->words[phrase->begin];

	phrase->head = phrase->begin;
	phrase->entity = NO_ENTITY;
	phrase->days = UNKNOWN;
	describe_head(phrase, scene);
	describe_entity(phrase, scene);
	if (phrase_capture(phrase, SLOT_COUNT) != NULL)
		phrase->tags |= TAG_COUNTED;
	if (first->token->flags & TOKEN_QUOTED)
		phrase->tags |= TAG_QUOTED;
	if ((phrase->proclitics & C_PREPOSITIONS) ||
	    word_is(first, scene->lexicon, CLASS_DIRECTION) ||
	    word_is(first, scene->lexicon, CLASS_PREPOSITION))
		phrase->tags |= TAG_ADVERBIAL;
	if (phrase->kind == PHRASE_TIME && scene->clock != NULL)
		scene->clock(scene->clock_arg, phrase);
}
