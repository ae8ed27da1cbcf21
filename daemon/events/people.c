/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "events/memory.h"
#include "events/people.h"
#include "lexicon/morph.h"

/* Parties that no name tells: who they are by nouns and nationalities. */

/* Whether a phrase says that nobody knows who they are. */
static bool
is_unknown(const struct story_sentence *s, const struct phrase *p)
{
	for (size_t i = p->begin; i < p->end; i++)
		if (word_is(&s->analysis.words[i], s->scene->lexicon,
			CLASS_UNKNOWN))
			return true;
	return false;
}

/* The forces of a country that has an army; of another, those who fight. */
void
people_forces(
    struct story *story, struct party *party, const struct lexeme *nisba)
{
	party->country = nisba->country;
	party->role =
	    memory_has_army(story->lexicon, nisba->country) ? "MIL" : "REB";
	party->name_en = arena_printf(story->arena, "%s forces",
	    nisba->name_en ? nisba->name_en : nisba->country);
	party->id = arena_printf(story->arena, "mil:%s", nisba->country);
}

/* Whether a word goes with the noun before it: "raids, Russian ones". */
static bool
follows_noun(const struct story_sentence *s, size_t at)
{
	const struct word *before = at > 0 ? &s->analysis.words[at - 1] : NULL;
	uint32_t pos = before != NULL && before->count > 0
			   ? before->readings[0].features & F_POS
			   : 0;

	return pos == F_NOUN || pos == F_MASDAR || pos == F_ADJ;
}

/*
 * People of a country, or its forces: "Palestinians", "a Palestinian", "Russian
 * (raids)". Several, and one who goes with no noun, are people.
 */
void
people_national(struct story *story, struct party *party,
    const struct story_sentence *s, const struct phrase *p,
    const struct lexeme *nisba)
{
	const struct word *word = &s->analysis.words[p->head];
	bool people =
	    phrase_capture(p, SLOT_COUNT) != NULL || !follows_noun(s, p->head);

	for (size_t r = 0; r < word->count; r++) {
		uint32_t features = word->readings[r].features;
		uint32_t count = features & F_COUNT;

		if (lexicon_lexeme(story->lexicon, word->readings[r].lexeme) ==
		    nisba)
			people |= count == F_PLUR || count == F_DUAL ||
				  ((features & F_TANWIN) &&
				      (features & F_GENDER) == F_MASC);
	}
	if (!people) {
		people_forces(story, party, nisba);
		return;
	}
	party->country = nisba->country;
	party->role = "CVL";
	party->name_en = nisba->name_en;
}

/* "Gunmen", of no told side: people whom nobody knows. */
static bool
is_stranger(const struct story_sentence *s, const struct phrase *p)
{
	return (p->tags & TAG_INDEFINITE) && p->lexeme != NULL &&
	       p->lexeme->role != NULL && strcmp(p->lexeme->role, "CVL") != 0 &&
	       memory_nisba(s, p->begin, p->end) == NULL &&
	       phrase_capture(p, SLOT_AFFILIATION) == NULL &&
	       phrase_capture(p, SLOT_ALLEGIANCE) == NULL &&
	       word_is(&s->analysis.words[p->head], s->scene->lexicon,
		   CLASS_STRANGER);
}

/*
 * Whether people of a role turn out to be rebels by what is said of them: those
 * of no role; opponents and men who are armed; soldiers who mutiny, but not
 * "armed forces".
 */
static bool
can_be_rebel(const struct story_sentence *s, const struct phrase *p,
    const char *role, bool armed)
{
	if (strcmp(role, "CVL") == 0)
		return word_is(&s->analysis.words[p->head], s->scene->lexicon,
		    CLASS_STRANGER);
	return role[0] == '\0' || (strcmp(role, "OPP") == 0 && armed) ||
	       (strcmp(role, "MIL") == 0 && !armed);
}

/*
 * The role of a noun, or where it has none, or is of civilians, that of what
 * is said of it: "members, armed ones", "residents, armed ones".
 */
static const char *
role_told(const struct story_sentence *s, const struct phrase *p,
    const struct lexeme *head)
{
	const char *role = head && head->role ? head->role : "";

	if (p->lexeme == NULL)
		return role;
	for (size_t i = p->head + 1u; i < p->end; i++) {
		const struct word *word = &s->analysis.words[i];
		const struct lexeme *beside =
		    word->count > 0 ? lexicon_lexeme(s->scene->lexicon,
					  word->readings[0].lexeme)
				    : NULL;
		bool armed = word_is(word, s->scene->lexicon, CLASS_STRANGER);

		if (beside == NULL || beside->role == NULL ||
		    strcmp(beside->role, "REB") != 0 ||
		    !can_be_rebel(s, p, role, armed))
			continue;
		return armed && role[0] != 'O' && (p->tags & TAG_INDEFINITE)
			   ? "UNK"
			   : "REB";
	}
	return role;
}

const char *
people_role(const struct story_sentence *s, const struct phrase *p,
    const struct lexeme *head)
{
	return is_unknown(s, p) || is_stranger(s, p) ? "UNK"
						     : role_told(s, p, head);
}
