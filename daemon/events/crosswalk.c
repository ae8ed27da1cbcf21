/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "events/crosswalk.h"

/*
 * Codes of other schemes. The type's own codes stand in its stanza; here are
 * the conditions under which they differ. Source: the ontology's conditions,
 * after the ACLED codebook (event and sub-event types of 2023), the CAMEO
 * manual 1.1b3 and the PLOVER manual.
 */
#define CIVILIAN "Violence against civilians"

static bool
is_one_of(const char *word, const char *list)
{
	const char *found;
	size_t length = word ? strlen(word) : 0;

	if (length == 0)
		return false;
	for (found = strstr(list, word); found != NULL;
	     found = strstr(found + 1, word))
		if ((found == list || found[-1] == ' ') &&
		    (found[length] == ' ' || found[length] == '\0'))
			return true;
	return false;
}

static const char *
role_of(const struct party *parties, size_t count)
{
	return count > 0 ? parties[0].role : "";
}

static void
set_acled(struct event *event, const char *type, const char *sub)
{
	event->acled_event_type = type;
	event->acled_sub_event_type = sub;
}

static void
battle(struct event *event, const char *actor, const char *target)
{
	(void)actor;
	if (is_one_of(target, "CVL MED NGO OPP"))
		set_acled(event, CIVILIAN, "Attack");
}

static void
capture(struct event *event, const char *actor, const char *target)
{
	const char *home =
	    event->actor_count > 0 ? event->actors[0].country : "";
	const char *country = event->place ? event->place->country : "";

	(void)target;
	if (is_one_of(actor, "GOV MIL POL") && country != NULL &&
	    home[0] != '\0' && strcmp(home, country) == 0)
		event->acled_sub_event_type = "Government regains territory";
	else
		event->acled_sub_event_type =
		    "Non-state actor overtakes territory";
}

static void
violation(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "artillery mortar rocket missile tank")) {
		set_acled(event, "Explosions/Remote violence",
		    "Shelling/artillery/missile attack");
		event->plover_mode = "heavy-weapons";
	} else if (is_one_of(event->weapon, "air heli")) {
		set_acled(
		    event, "Explosions/Remote violence", "Air/drone strike");
		event->plover_mode = "aerial";
	}
}

static void
bombing(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "grenade"))
		event->acled_sub_event_type = "Grenade";
}

static void
killing(struct event *event, const char *actor, const char *target)
{
	if (is_one_of(target, "MIL POL REB") &&
	    is_one_of(actor, "MIL POL REB UNK"))
		set_acled(event, "Battles", "Armed clash");
	if (is_one_of(event->weapon, "assassination"))
		event->cameo = "186";
}

static void
abuse(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "sexual")) {
		event->acled_sub_event_type = "Sexual violence";
		event->cameo = "1821";
		event->plover_mode = "sexual";
	} else if (is_one_of(event->weapon, "torture")) {
		event->plover_mode = "torture";
	}
}

static void
deployment(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "base"))
		event->acled_sub_event_type =
		    "Headquarters or base established";
}

static void
displacement(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (event->actor_count > 0) {
		event->cameo = "174";
		event->plover = "COERCE";
		event->plover_mode = "deport";
	}
}

static void
agreement(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "ceasefire")) {
		event->cameo = "0871";
		event->plover = "RETREAT";
		event->plover_mode = "ceasefire";
	}
}

static void
aid(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "military"))
		event->cameo = "072";
	else if (is_one_of(event->weapon, "financial"))
		event->cameo = "071";
	else if (is_one_of(event->weapon, "humanitarian"))
		event->cameo = "073";
}

static void
meeting(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "phone"))
		event->plover_mode = "phone";
	else if (is_one_of(event->weapon, "third-party"))
		event->plover_mode = "third-party";
	else if (is_one_of(event->weapon, "visit"))
		event->cameo = "042";
	else if (event->actor_count + event->target_count > 2)
		event->plover_mode = "multilateral";
}

static void
accusation(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (is_one_of(event->weapon, "condemn")) {
		event->cameo = "111";
		event->plover_mode = "disapprove";
	}
}

static void
protest(struct event *event, const char *actor, const char *target)
{
	static const char *const kinds[][3] = {{"strike", "143", "strike"},
	    {"obstruct", "144", "obstruct"}, {"hunger", "142", "hunger"},
	    {"boycott", "141", "boycott"}};

	(void)actor, (void)target;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!is_one_of(event->weapon, kinds[i][0]))
			continue;
		event->cameo = kinds[i][1];
		event->plover_mode = kinds[i][2];
	}
}

static void
riot(struct event *event, const char *actor, const char *target)
{
	if (is_one_of(target, "CVL") && !is_one_of(actor, "OPP"))
		event->acled_sub_event_type = "Mob violence";
}

static void
crackdown(struct event *event, const char *actor, const char *target)
{
	(void)actor, (void)target;
	if (event->killed <= 0)
		event->acled_sub_event_type = "Protest with intervention";
	else
		event->plover_mode = "firearms";
}

static const struct {
	const char *type;
	void (*apply)(struct event *, const char *actor, const char *target);
} conditions[] = {
    {"clash", battle},
    {"ground_attack", battle},
    {"capture", capture},
    {"violation", violation},
    {"bombing", bombing},
    {"killing", killing},
    {"abuse", abuse},
    {"deployment", deployment},
    {"displacement", displacement},
    {"agreement", agreement},
    {"aid", aid},
    {"meeting", meeting},
    {"accusation", accusation},
    {"protest", protest},
    {"riot", riot},
    {"crackdown", crackdown},
};

void
crosswalk_fill(struct event *event, const struct ruleset *rules)
{
	const struct event_type *type = ruleset_type(rules, event->event_type);

	if (type == NULL)
		return;
	event->family = type->family;
	event->cameo = type->cameo;
	event->plover = type->plover;
	event->plover_mode = type->mode;
	event->acled_event_type = type->acled;
	event->acled_sub_event_type = type->sub;
	for (size_t i = 0; i < sizeof conditions / sizeof *conditions; i++)
		if (strcmp(conditions[i].type, event->event_type) == 0)
			conditions[i].apply(event,
			    role_of(event->actors, event->actor_count),
			    role_of(event->targets, event->target_count));
}
