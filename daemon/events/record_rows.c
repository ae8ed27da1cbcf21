/* SPDX-License-Identifier: ISC */
#include "events/record.h"

/*
 * Events as rows for COPY, written column by column, each with the tab that
 * goes behind it; the last tab becomes the newline. What the columns are,
 * their order, and where their values come from, stands in the lists
 * X(kind, column, value) below and nowhere else.
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
	buf_add_escaped(b, text, copy_escape);
	buf_addc(b, '\t');
}

static void
column_text(struct buf *b, const char *text)
{
	column_code(b, record_text_known(text) ? text : NULL);
}

static void
column_count(struct buf *b, long count)
{
	if (!record_count_known(count)) {
		column_null(b);
		return;
	}
	buf_add_long(b, count);
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
	buf_add_double(b, *degrees, 5);
	buf_addc(b, '\t');
}

static void
column_share(struct buf *b, double share)
{
	buf_add_double(b, share, 3);
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
