/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/side.h"
#include "events/memory.h"
#include "lexicon/morph.h"

/* On which side of what was done a party stands. */

/* Things do not act: aircraft of a country are its forces, others nobody. */
size_t
side_drop_things(struct party *parties, size_t count)
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

/* Who was read as struck did it. */
static void
turn_round(struct finding *f)
{
	f->actors = f->targets;
	f->actor_count = f->target_count;
	f->targets = NULL;
	f->target_count = 0;
}

/*
 * Aircraft and guns of somebody right after a verb of attack strike: spelling
 * hides whether they do or are struck, and where nobody else is told to act it
 * is they who do.
 */
static void
take_aircraft(struct finding *f)
{
	const struct capture *c = finding_capture(f, SLOT_TARGET);
	const struct lexeme *noun;

	if (f->actor_count > 0 || f->target_count == 0 ||
	    f->rule->means_count == 0 || c == NULL || c->phrase == NULL ||
	    (f->targets[0].id == NULL && f->targets[0].country[0] == '\0'))
		return;
	noun = c->phrase->lexeme;
	if (noun == NULL)
		noun = memory_noun(f->sentence, c->begin);
	if (noun == NULL || noun->means == NULL)
		return;
	turn_round(f);
	f->actor_count = side_drop_things(f->actors, f->actor_count);
}

/* Whether a word is a finite verb, by one of its readings. */
static bool
is_verb(const struct word *word)
{
	for (size_t r = 0; r < word->count; r++)
		if ((word->readings[r].features & F_POS) == F_VERB)
			return true;
	return false;
}

/*
 * Only people are killed, kidnapped, arrested: an organisation after such a
 * verb does it, whoever the victims are that nobody could read.
 */
static void
take_organisation(struct finding *f)
{
	const struct capture *c = finding_capture(f, SLOT_TARGET);
	const struct capture *org;

	if (f->actor_count > 0 || f->target_count == 0 || c == NULL ||
	    c->phrase == NULL || c->begin < f->trigger ||
	    rule_setting(f->rule, "toll") == NULL ||
	    !is_verb(&f->sentence->analysis.words[f->trigger]))
		return;
	org = phrase_capture(c->phrase, SLOT_ENTITY);
	if (org == NULL || org->phrase == NULL ||
	    phrase_capture(org->phrase, SLOT_ORG) == NULL)
		return;
	turn_round(f);
}

void
side_settle(struct finding *f)
{
	take_aircraft(f);
	take_organisation(f);
}
