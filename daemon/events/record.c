/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "events/record.h"
#include "events/roster.h"
#include "rules/evidence.h"

/*
 * Events as JSON, written member by member, without a tree, each with the
 * comma that goes before it.
 */

/* The letter behind the backslash in JSON; 'u' where it takes four digits. */
static const char json_escape[256] = {
    ['"'] = '"',
    ['\\'] = '\\',
    ['\b'] = 'b',
    ['\f'] = 'f',
    ['\n'] = 'n',
    ['\r'] = 'r',
    ['\t'] = 't',
    [0x00] = 'u',
    [0x01] = 'u',
    [0x02] = 'u',
    [0x03] = 'u',
    [0x04] = 'u',
    [0x05] = 'u',
    [0x06] = 'u',
    [0x07] = 'u',
    [0x0b] = 'u',
    [0x0e] = 'u',
    [0x0f] = 'u',
    [0x10] = 'u',
    [0x11] = 'u',
    [0x12] = 'u',
    [0x13] = 'u',
    [0x14] = 'u',
    [0x15] = 'u',
    [0x16] = 'u',
    [0x17] = 'u',
    [0x18] = 'u',
    [0x19] = 'u',
    [0x1a] = 'u',
    [0x1b] = 'u',
    [0x1c] = 'u',
    [0x1d] = 'u',
    [0x1e] = 'u',
    [0x1f] = 'u',
    [0x7f] = 'u',
};

/* The comma, unless this is the first, and the name. */
static void
json_name(struct buf *b, const char *name)
{
	char last = b->data[b->length - 1];

	if (last != '{' && last != '[')
		buf_addc(b, ',');
	buf_addc(b, '"');
	buf_adds(b, name);
	buf_add(b, "\":", 2);
}

static void
json_string(struct buf *b, const char *name, const char *text)
{
	json_name(b, name);
	buf_addc(b, '"');
	buf_add_escaped(b, text, json_escape);
	buf_addc(b, '"');
}

static void
json_text(struct buf *b, const char *name, const char *text)
{
	if (record_text_known(text))
		json_string(b, name, text);
}

static void
json_count(struct buf *b, const char *name, long count)
{
	if (!record_count_known(count))
		return;
	json_name(b, name);
	buf_add_long(b, count);
}

/* A count that is said to be null where it is not known. */
static void
json_count_or_null(struct buf *b, const char *name, long count)
{
	json_name(b, name);
	if (record_count_known(count))
		buf_add_long(b, count);
	else
		buf_add(b, "null", 4);
}

static void
json_flag(struct buf *b, const char *name, bool flag)
{
	json_name(b, name);
	buf_adds(b, flag ? "true" : "false");
}

/* Whom a party stands for. */
static void
json_who(struct buf *b, const struct party *p)
{
	json_text(b, "name", p->name);
	json_text(b, "name_en", p->name_en);
	json_text(b, "id", p->id);
	json_string(b, "country", p->country != NULL ? p->country : "");
	json_text(b, "role", p->role);
}

static void
json_party(struct buf *b, const struct party *p)
{
	buf_adds(b, b->data[b->length - 1] == '[' ? "{" : ",{");
	json_text(b, "text", p->text);
	json_who(b, p);
	buf_addc(b, '}');
}

static void
json_parties(
    struct buf *b, const char *name, const struct party *parties, size_t count)
{
	json_name(b, name);
	buf_addc(b, '[');
	for (size_t i = 0; i < count; i++)
		json_party(b, &parties[i]);
	buf_addc(b, ']');
}

/* Which place it is. */
static void
json_where(struct buf *b, const struct event_place *place)
{
	json_text(b, "name", place->name);
	json_text(b, "name_en", place->name_en);
	json_text(b, "id", place->id);
	json_text(b, "country", place->country);
	json_text(b, "admin1", place->admin1);
	json_text(b, "admin2", place->admin2);
	if (place->located) {
		json_name(b, "lat");
		buf_add_double(b, place->lat, 5);
		json_name(b, "lon");
		buf_add_double(b, place->lon, 5);
	}
	json_text(b, "precision", place->precision);
}

static void
json_place(struct buf *b, const struct event_place *place)
{
	json_name(b, "place");
	if (place == NULL) {
		buf_adds(b, "null");
		return;
	}
	buf_addc(b, '{');
	json_text(b, "text", place->text);
	json_where(b, place);
	json_text(b, "basis", place->basis);
	buf_addc(b, '}');
}

static void
json_source(struct buf *b, const struct event_source *source)
{
	json_name(b, "source");
	if (source == NULL) {
		buf_adds(b, "null");
		return;
	}
	buf_addc(b, '{');
	json_text(b, "text", source->text);
	json_text(b, "name", source->name);
	json_text(b, "name_en", source->name_en);
	json_text(b, "id", source->id);
	buf_addc(b, '}');
}

static void
json_tolls(struct buf *b, const struct event *e)
{
	json_count_or_null(b, "killed", e->killed);
	json_count(b, "killed_max", e->killed_max);
	json_count_or_null(b, "wounded", e->wounded);
	json_count(b, "wounded_max", e->wounded_max);
	json_count_or_null(b, "detained", e->detained);
	json_count(b, "detained_max", e->detained_max);
	json_count_or_null(b, "displaced", e->displaced);
	json_count(b, "displaced_max", e->displaced_max);
	json_count(b, "killed_civilians", e->killed_civilians);
	json_count(b, "killed_actor", e->killed_actor);
	json_count(b, "killed_target", e->killed_target);
	json_text(b, "toll_text", e->toll_text);
}

static void
json_mentions(struct buf *b, const struct event *e)
{
	json_name(b, "mentions");
	buf_addc(b, '[');
	for (size_t i = 0; i < e->mention_count; i++) {
		const struct mention *m = &e->mentions[i];

		buf_adds(b, i == 0 ? "{" : ",{");
		json_string(b, "field", m->in_title ? "title" : "body");
		json_count(b, "begin", (long)m->begin);
		json_count(b, "end", (long)m->end);
		json_text(b, "text", m->text);
		buf_addc(b, '}');
	}
	buf_addc(b, ']');
}

/* What happened and when. */
static void
json_what(struct buf *b, const struct event *e)
{
	json_text(b, "event_type", e->event_type);
	json_text(b, "family", e->family);
	json_text(b, "cameo", e->cameo);
	json_text(b, "plover", e->plover);
	json_text(b, "plover_mode", e->plover_mode);
	json_text(b, "acled_event_type", e->acled_event_type);
	json_text(b, "acled_sub_event_type", e->acled_sub_event_type);
	json_text(b, "event_date", e->event_date);
	json_text(b, "event_date_end", e->event_date_end);
	json_text(b, "date_precision", e->date_precision);
	json_text(b, "date_text", e->date_text);
	json_text(b, "date_basis", e->date_basis);
}

/* What the confidence was worked out from. */
static void
json_evidence(struct buf *b, const struct event *e)
{
	bool first = true;

	if (e->evidence == NULL)
		return;
	json_name(b, "evidence");
	buf_addc(b, '{');
	for (size_t i = 0; i < EVIDENCE_COUNT; i++) {
		if (e->evidence[i] == 0)
			continue;
		buf_printf(b, "%s\"%s\":", first ? "" : ",", evidence_names[i]);
		buf_add_double(b, e->evidence[i], 3);
		first = false;
	}
	buf_addc(b, '}');
}

void
record_json(struct buf *b, const struct article *a, const struct event *e,
    const char *ruleset)
{
	buf_addc(b, '{');
	json_text(b, "event_id", e->event_id);
	json_text(b, "article_id", a->id);
	json_what(b, e);
	json_parties(b, "actors", e->actors, e->actor_count);
	json_parties(b, "targets", e->targets, e->target_count);
	json_place(b, e->place);
	json_source(b, e->source);
	json_tolls(b, e);
	json_text(b, "weapon", e->weapon);
	json_text(b, "modality", e->modality);
	json_flag(b, "background", e->background);
	json_mentions(b, e);
	json_count(b, "sentence_no", e->sentence_no);
	json_flag(b, "in_title", e->in_title);
	json_name(b, "confidence");
	buf_add_double(b, e->confidence, 3);
	json_evidence(b, e);
	json_text(b, "rule", e->rule);
	json_text(b, "ruleset", ruleset);
	json_text(b, "url", a->url);
	json_text(b, "publisher", a->publisher);
	json_text(b, "published", a->published);
	buf_add(b, "}\n", 2);
}

/* Only what no other member tells: a party that speaks for itself has none. */
static bool
speaks_for_another(const struct roster_entry *entry)
{
	return entry->source != NULL && entry->source->id != NULL &&
	       (entry->party == NULL || entry->party->id == NULL ||
		   strcmp(entry->source->id, entry->party->id) != 0);
}

void
record_roster(
    struct buf *b, const struct article *a, const struct roster_entry *entry)
{
	static const char *const kinds[] = {[ROSTER_PARTY] = "party",
	    [ROSTER_PLACE] = "place",
	    [ROSTER_SOURCE] = "source"};

	buf_addc(b, '{');
	json_text(b, "article_id", a->id);
	json_string(b, "field", entry->in_title ? "title" : "body");
	json_count(b, "begin", (long)entry->begin);
	json_count(b, "end", (long)entry->end);
	json_text(b, "text", entry->text);
	json_string(b, "kind", kinds[entry->kind]);
	if (entry->party != NULL)
		json_who(b, entry->party);
	if (entry->place != NULL)
		json_where(b, entry->place);
	if (entry->kind == ROSTER_SOURCE || speaks_for_another(entry))
		json_source(b, entry->source);
	buf_add(b, "}\n", 2);
}
