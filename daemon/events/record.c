/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <string.h>

#include "events/record.h"

/*
 * Both ways to write an event down. JSON is written member by member, without
 * a tree, each with the comma that goes before it. A row is written column by
 * column, each with the tab that goes behind it; the last tab becomes the
 * newline. What the columns are, their order, and where their values come
 * from, stands in the lists X(kind, column, value) below and nowhere else.
 */

static const struct party no_party;
static const struct event_place no_place;
static const struct event_source no_source;

#define ARTICLE_COLUMNS(X)                                                     \
	X(text, article_id, a->id)                                             \
	X(text, text_hash, a->text_hash)                                       \
	X(text, feed, a->feed)                                                 \
	X(text, url, a->url)                                                   \
	X(text, title, a->title)                                               \
	X(text, body, a->body)                                                 \
	X(text, published, a->published)                                       \
	X(text, publisher, a->publisher)                                       \
	X(text, lang, a->lang)                                                 \
	X(text, ruleset, ruleset)                                              \
	X(count, event_count, (long)list->count)

#define EVENT_COLUMNS(X)                                                       \
	X(text, event_id, e->event_id)                                         \
	X(text, article_id, a->id)                                             \
	X(count, ordinal, ordinal)                                             \
	X(text, event_type, e->event_type)                                     \
	X(text, family, e->family)                                             \
	X(text, cameo, e->cameo)                                               \
	X(text, plover, e->plover)                                             \
	X(text, plover_mode, e->plover_mode)                                   \
	X(text, acled_event_type, e->acled_event_type)                         \
	X(text, acled_sub_event_type, e->acled_sub_event_type)                 \
	X(text, event_date, e->event_date)                                     \
	X(text, event_date_end, e->event_date_end)                             \
	X(text, date_precision, e->date_precision)                             \
	X(text, date_text, e->date_text)                                       \
	X(text, date_basis, e->date_basis)                                     \
	X(text, actor_text, actor->text)                                       \
	X(text, actor_name, actor->name)                                       \
	X(text, actor_name_en, actor->name_en)                                 \
	X(text, actor_id, actor->id)                                           \
	X(code, actor_country, actor->country)                                 \
	X(text, actor_role, actor->role)                                       \
	X(text, target_text, target->text)                                     \
	X(text, target_name, target->name)                                     \
	X(text, target_name_en, target->name_en)                               \
	X(text, target_id, target->id)                                         \
	X(code, target_country, target->country)                               \
	X(text, target_role, target->role)                                     \
	X(text, place_text, place->text)                                       \
	X(text, place_name, place->name)                                       \
	X(text, place_name_en, place->name_en)                                 \
	X(text, place_id, place->id)                                           \
	X(text, place_country, place->country)                                 \
	X(text, place_admin1, place->admin1)                                   \
	X(text, place_admin2, place->admin2)                                   \
	X(degrees, place_lat, place->located ? &place->lat : NULL)             \
	X(degrees, place_lon, place->located ? &place->lon : NULL)             \
	X(text, place_precision, place->precision)                             \
	X(text, place_basis, place->basis)                                     \
	X(text, source_text, source->text)                                     \
	X(text, source_name, source->name)                                     \
	X(text, source_name_en, source->name_en)                               \
	X(text, source_id, source->id)                                         \
	X(count, killed, e->killed)                                            \
	X(count, killed_max, e->killed_max)                                    \
	X(count, wounded, e->wounded)                                          \
	X(count, wounded_max, e->wounded_max)                                  \
	X(count, detained, e->detained)                                        \
	X(count, detained_max, e->detained_max)                                \
	X(count, displaced, e->displaced)                                      \
	X(count, displaced_max, e->displaced_max)                              \
	X(count, killed_civilians, e->killed_civilians)                        \
	X(count, killed_actor, e->killed_actor)                                \
	X(count, killed_target, e->killed_target)                              \
	X(text, toll_text, e->toll_text)                                       \
	X(text, weapon, e->weapon)                                             \
	X(text, modality, e->modality)                                         \
	X(flag, background, e->background)                                     \
	X(count, sentence_no, e->sentence_no)                                  \
	X(flag, in_title, e->in_title)                                         \
	X(share, confidence, e->confidence)                                    \
	X(text, rule, e->rule)                                                 \
	X(text, ruleset, ruleset)                                              \
	X(text, url, a->url)                                                   \
	X(text, publisher, a->publisher)                                       \
	X(text, published, a->published)

/* side is actor or target; ordinal counts from 0 on each side. */
#define PARTY_COLUMNS(X)                                                       \
	X(text, event_id, e->event_id)                                         \
	X(text, article_id, a->id)                                             \
	X(text, side, side)                                                    \
	X(count, ordinal, ordinal)                                             \
	X(text, text, p->text)                                                 \
	X(text, name, p->name)                                                 \
	X(text, name_en, p->name_en)                                           \
	X(text, actor_id, p->id)                                               \
	X(code, country, p->country)                                           \
	X(text, role, p->role)

#define MENTION_COLUMNS(X)                                                     \
	X(text, event_id, e->event_id)                                         \
	X(text, article_id, a->id)                                             \
	X(count, ordinal, ordinal)                                             \
	X(text, field, m->in_title ? "title" : "body")                         \
	X(count, begin_offset, (long)m->begin)                                 \
	X(count, end_offset, (long)m->end)                                     \
	X(text, text, m->text)

#define NAME(kind, column, value) #column,
#define COLUMN(kind, column, value) column_##kind(b, value);

const char *const record_article_columns[] = {ARTICLE_COLUMNS(NAME) NULL};
const char *const record_event_columns[] = {EVENT_COLUMNS(NAME) NULL};
const char *const record_party_columns[] = {PARTY_COLUMNS(NAME) NULL};
const char *const record_mention_columns[] = {MENTION_COLUMNS(NAME) NULL};

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

/* The letter behind the backslash in COPY text. */
static const char copy_escape[256] = {
    ['\\'] = '\\',
    ['\b'] = 'b',
    ['\f'] = 'f',
    ['\n'] = 'n',
    ['\r'] = 'r',
    ['\t'] = 't',
    ['\v'] = 'v',
};

/* Add a text, what the table names as backslash and letter. */
static void
add_escaped(struct buf *b, const char *text, const char *escape)
{
	const char *run = text, *p;

	for (p = text; *p != '\0'; p++) {
		unsigned char c = (unsigned char)*p;

		if (escape[c] == 0)
			continue;
		buf_add(b, run, (size_t)(p - run));
		if (escape[c] == 'u')
			buf_printf(b, "\\u%04x", c);
		else
			buf_add(b, (char[]){'\\', escape[c]}, 2);
		run = p + 1;
	}
	buf_add(b, run, (size_t)(p - run));
}

static void
add_long(struct buf *b, long value)
{
	char digits[24];
	size_t at = sizeof digits;
	unsigned long rest =
	    value < 0 ? -(unsigned long)value : (unsigned long)value;

	do
		digits[--at] = (char)('0' + rest % 10);
	while ((rest /= 10) != 0);
	if (value < 0)
		digits[--at] = '-';
	buf_add(b, digits + at, sizeof digits - at);
}

/* A number with so many places behind the point, without idle zeros. */
static void
add_double(struct buf *b, double value, int places)
{
	char digits[64];
	int length = snprintf(digits, sizeof digits, "%.*f", places, value);

	if (length < 0 || (size_t)length >= sizeof digits)
		length = 0;
	while (length > 1 && digits[length - 1] == '0')
		length--;
	if (length > 1 && digits[length - 1] == '.')
		length--;
	buf_add(b, digits, (size_t)length);
}

static bool
known(const char *text)
{
	return text != NULL && *text != '\0';
}

static bool
known_count(long count)
{
	return count >= 0 && count <= RECORD_COUNT_MAX;
}

/* JSON */

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
	add_escaped(b, text, json_escape);
	buf_addc(b, '"');
}

static void
json_text(struct buf *b, const char *name, const char *text)
{
	if (known(text))
		json_string(b, name, text);
}

static void
json_count(struct buf *b, const char *name, long count)
{
	if (!known_count(count))
		return;
	json_name(b, name);
	add_long(b, count);
}

/* A count that is said to be null where it is not known. */
static void
json_count_or_null(struct buf *b, const char *name, long count)
{
	json_name(b, name);
	if (known_count(count))
		add_long(b, count);
	else
		buf_add(b, "null", 4);
}

static void
json_flag(struct buf *b, const char *name, bool flag)
{
	json_name(b, name);
	buf_adds(b, flag ? "true" : "false");
}

static void
json_party(struct buf *b, const struct party *p)
{
	buf_adds(b, b->data[b->length - 1] == '[' ? "{" : ",{");
	json_text(b, "text", p->text);
	json_text(b, "name", p->name);
	json_text(b, "name_en", p->name_en);
	json_text(b, "id", p->id);
	json_string(b, "country", p->country != NULL ? p->country : "");
	json_text(b, "role", p->role);
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
	json_text(b, "name", place->name);
	json_text(b, "name_en", place->name_en);
	json_text(b, "id", place->id);
	json_text(b, "country", place->country);
	json_text(b, "admin1", place->admin1);
	json_text(b, "admin2", place->admin2);
	if (place->located) {
		json_name(b, "lat");
		add_double(b, place->lat, 5);
		json_name(b, "lon");
		add_double(b, place->lon, 5);
	}
	json_text(b, "precision", place->precision);
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
	add_double(b, e->confidence, 3);
	json_text(b, "rule", e->rule);
	json_text(b, "ruleset", ruleset);
	json_text(b, "url", a->url);
	json_text(b, "publisher", a->publisher);
	json_text(b, "published", a->published);
	buf_add(b, "}\n", 2);
}

/* Rows */

static void
column_null(struct buf *b)
{
	buf_add(b, "\\N\t", 3);
}

/* A text of which an empty one says something. */
static void
column_code(struct buf *b, const char *text)
{
	if (text == NULL) {
		column_null(b);
		return;
	}
	add_escaped(b, text, copy_escape);
	buf_addc(b, '\t');
}

static void
column_text(struct buf *b, const char *text)
{
	column_code(b, known(text) ? text : NULL);
}

static void
column_count(struct buf *b, long count)
{
	if (!known_count(count)) {
		column_null(b);
		return;
	}
	add_long(b, count);
	buf_addc(b, '\t');
}

static void
column_flag(struct buf *b, bool flag)
{
	buf_adds(b, flag ? "t\t" : "f\t");
}

static void
column_degrees(struct buf *b, const double *degrees)
{
	if (degrees == NULL) {
		column_null(b);
		return;
	}
	add_double(b, *degrees, 5);
	buf_addc(b, '\t');
}

static void
column_share(struct buf *b, double share)
{
	add_double(b, share, 3);
	buf_addc(b, '\t');
}

static void
row_end(struct buf *b)
{
	b->data[b->length - 1] = '\n';
}

static void
row_article(struct buf *b, const struct article *a,
    const struct event_list *list, const char *ruleset)
{
	ARTICLE_COLUMNS(COLUMN)
	row_end(b);
}

static void
row_event(struct buf *b, const struct article *a, const struct event *e,
    long ordinal, const char *ruleset)
{
	const struct party *actor = e->actor_count ? e->actors : &no_party;
	const struct party *target = e->target_count ? e->targets : &no_party;
	const struct event_place *place = e->place ? e->place : &no_place;
	const struct event_source *source = e->source ? e->source : &no_source;

	EVENT_COLUMNS(COLUMN)
	row_end(b);
}

static void
row_party(struct buf *b, const struct article *a, const struct event *e,
    const char *side, const struct party *p, long ordinal)
{
	PARTY_COLUMNS(COLUMN)
	row_end(b);
}

static void
row_mention(struct buf *b, const struct article *a, const struct event *e,
    const struct mention *m, long ordinal)
{
	MENTION_COLUMNS(COLUMN)
	row_end(b);
}

void
record_rows(struct record_rows *rows, const struct article *a,
    const struct event_list *list, const char *ruleset)
{
	row_article(&rows->article, a, list, ruleset);
	for (size_t i = 0; i < list->count; i++) {
		const struct event *e = &list->events[i];

		row_event(&rows->events, a, e, (long)i, ruleset);
		for (size_t k = 0; k < e->actor_count; k++)
			row_party(&rows->parties, a, e, "actor", &e->actors[k],
			    (long)k);
		for (size_t k = 0; k < e->target_count; k++)
			row_party(&rows->parties, a, e, "target",
			    &e->targets[k], (long)k);
		for (size_t k = 0; k < e->mention_count; k++)
			row_mention(
			    &rows->mentions, a, e, &e->mentions[k], (long)k);
	}
}

void
record_rows_free(struct record_rows *rows)
{
	buf_free(&rows->article);
	buf_free(&rows->events);
	buf_free(&rows->parties);
	buf_free(&rows->mentions);
}
