/* SPDX-License-Identifier: ISC */
#ifndef RASID_EVENT_H
#define RASID_EVENT_H

#include <stdbool.h>
#include <stddef.h>

#include "rules/count.h"

/*
 * The event record: field for field what is printed and stored. Strings live
 * in the article's arena or in the knowledge; NULL or "" is "not known".
 */
struct party {
	const char *text; /* verbatim */
	const char *name;
	const char *name_en;
	const char *id;
	const char *country; /* ISO 3166 alpha-3 or "" */
	const char *role;    /* MIL, REB, CVL … */
};

struct event_place {
	const char *text;
	const char *name;
	const char *name_en;
	const char *id;
	const char *country;
	const char *admin1;
	const char *admin2;
	double lat, lon;
	bool located;	       /* lat and lon are known */
	const char *precision; /* point locality admin2 admin1 country */
	const char *basis;     /* told carried */
};

struct event_source {
	const char *text;
	const char *name;
	const char *name_en;
	const char *id;
};

struct mention {
	bool in_title;
	size_t begin, end; /* code points of the field as it came, half-open */
	const char *text;
};

struct event {
	char event_id[33]; /* half a SHA-256 in lower-case hex */
	const char *article_id;
	const char *event_type;
	const char *family, *cameo, *plover, *plover_mode;
	const char *acled_event_type, *acled_sub_event_type;
	const char *event_date, *event_date_end; /* ISO, NULL if unknown */
	const char *date_precision;
	const char *date_text, *date_basis;
	struct party *actors, *targets;
	size_t actor_count, target_count;
	struct event_place *place;		       /* or NULL */
	struct event_source *source;		       /* or NULL */
	long killed, killed_max, wounded, wounded_max; /* UNKNOWN */
	long detained, detained_max, displaced, displaced_max;
	long killed_civilians, killed_actor, killed_target;
	const char *toll_text;
	const char *weapon;
	const char *modality; /* actual denied planned alleged */
	bool background;
	struct mention *mentions;
	size_t mention_count;
	int sentence_no;
	bool in_title;
	double confidence;
	double *evidence; /* EVIDENCE_COUNT numbers, or NULL */
	const char *rule;
};

struct event_list {
	struct event *events; /* in order of the first mention */
	size_t count;
};

#endif
