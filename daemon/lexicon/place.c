/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "lexicon/place.h"
#include "lexicon/stanza.h"

/* One place: how its stanza is read, its kinds, and distances. */

static const char *const kind_names[] = {
#define X(kind, name, precision, points) name,
    PLACE_KINDS(X)
#undef X
};

static const char *const precisions[] = {
#define X(kind, name, precision, points) precision,
    PLACE_KINDS(X)
#undef X
};

/* What is being read: one stanza into one place. */
struct reading {
	const struct keywords *keywords;
	struct arena *arena;
	const struct stanza *stanza;
	struct errors *errors;
	struct place *place;
};

/* Complain about a fact. */
#define WRONG(r, fact, ...)                                                    \
	errors_add((r)->errors, (r)->stanza->file, (fact)->line,               \
	    (fact)->column, __VA_ARGS__)

static const char *
copy(struct reading *r, const struct stanza_line *fact)
{
	return arena_strdup(r->arena, fact->value);
}

static void
read_name_en(struct reading *r, const struct stanza_line *fact)
{
	r->place->name_en = copy(r, fact);
}

static void
read_demonym(struct reading *r, const struct stanza_line *fact)
{
	r->place->demonym = copy(r, fact);
}

static void
read_country(struct reading *r, const struct stanza_line *fact)
{
	const char *code = fact->value;

	if (strlen(code) != 3 ||
	    strspn(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3)
		WRONG(r, fact,
		    "\"%s\" is no country code of three capital letters", code);
	else
		strcpy(r->place->country, code);
}

static void
read_kind(struct reading *r, const struct stanza_line *fact)
{
	const char *name =
	    keywords_find(r->keywords, KEYWORD_VALUE, fact->value);

	r->place->kind = place_kind_parse(name != NULL ? name : fact->value);
	if (r->place->kind != PLACE_KIND_COUNT)
		return;
	r->place->kind = PLACE_VILLAGE;
	WRONG(r, fact, "\"%s\" is no kind of place", fact->value);
}

static void
read_at(struct reading *r, const struct stanza_line *fact)
{
	char *end, *end2;
	double lat = strtod(fact->value, &end), lon = strtod(end, &end2);

	if (end == fact->value || end2 == end || *end2 != '\0')
		WRONG(r, fact,
		    "\"%s\" is no position: latitude and longitude in degrees",
		    fact->value);
	else if (!(fabs(lat) <= 90 && fabs(lon) <= 180) ||
		 (lat == 0 && lon == 0))
		WRONG(r, fact, "there is no such position as %s", fact->value);
	else {
		r->place->lat = lat;
		r->place->lon = lon;
		r->place->located = true;
	}
}

/* A whole number above zero that fits 32 bits. */
static uint32_t
read_whole(struct reading *r, const struct stanza_line *fact)
{
	char *end;
	unsigned long n;

	errno = 0;
	n = strtoul(fact->value, &end, 10);
	if (fact->value[0] >= '1' && fact->value[0] <= '9' && *end == '\0' &&
	    errno == 0 && n < UINT32_MAX)
		return (uint32_t)n;
	WRONG(r, fact, "\"%s\" is no whole number above zero", fact->value);
	return 0;
}

static void
read_population(struct reading *r, const struct stanza_line *fact)
{
	r->place->population = read_whole(r, fact);
}

static void
read_geonames(struct reading *r, const struct stanza_line *fact)
{
	r->place->geonames = read_whole(r, fact);
}

static void
read_yes(struct reading *r, const struct stanza_line *fact, bool *yes)
{
	const char *word =
	    keywords_find(r->keywords, KEYWORD_VALUE, fact->value);

	if (word != NULL && strcmp(word, "yes") == 0)
		*yes = true;
	else if (word == NULL || strcmp(word, "no") != 0)
		WRONG(r, fact, "\"%s\" is neither yes nor no", fact->value);
}

static void
read_ambiguous(struct reading *r, const struct stanza_line *fact)
{
	read_yes(r, fact, &r->place->ambiguous);
}

static void
read_capital(struct reading *r, const struct stanza_line *fact)
{
	read_yes(r, fact, &r->place->capital);
}

/* The facts of a place. Lists are read apart, the parent by the gazetteer. */
static const struct {
	const char *key;
	bool many; /* may be told several times */
	void (*read)(struct reading *, const struct stanza_line *);
} facts[] = {
    {"name", true, NULL},
    {"nisba", true, NULL},
    {"plural", true, NULL},
    {"name_en", false, read_name_en},
    {"demonym", false, read_demonym},
    {"country", false, read_country},
    {"kind", false, read_kind},
    {"parent", false, NULL},
    {"at", false, read_at},
    {"population", false, read_population},
    {"geonames", false, read_geonames},
    {"ambiguous", false, read_ambiguous},
    {"capital", false, read_capital},
};

#define FACT_COUNT (sizeof facts / sizeof facts[0])

/* All values of a key. */
static const char *const *
read_list(struct reading *r, const char *key, uint16_t *count)
{
	const struct stanza_line *fact = NULL;
	const char **list;
	size_t n = 0;

	while ((fact = stanza_next(r->stanza, key, fact)) != NULL)
		n++;
	if (n == 0)
		return NULL;
	list = arena_alloc(r->arena, n * sizeof *list);
	*count = (uint16_t)n;
	n = 0;
	while ((fact = stanza_next(r->stanza, key, fact)) != NULL)
		list[n++] = copy(r, fact);
	return list;
}

static void
read_facts(struct reading *r)
{
	unsigned told = 0;

	for (size_t i = 0; i < r->stanza->count; i++) {
		const struct stanza_line *fact = &r->stanza->lines[i];
		size_t k = 0;

		while (k < FACT_COUNT && strcmp(facts[k].key, fact->key) != 0)
			k++;
		if (k == FACT_COUNT)
			WRONG(r, fact, "a place has no such fact as %s",
			    fact->key);
		else if (!facts[k].many && (told & 1u << k))
			WRONG(r, fact, "%s is told twice", fact->key);
		else if (fact->value[0] == '\0')
			WRONG(r, fact, "%s has no value", fact->key);
		else if (facts[k].read != NULL)
			facts[k].read(r, fact);
		if (k < FACT_COUNT)
			told |= 1u << k;
	}
}

/* What every place must have. */
static void
check_facts(struct reading *r)
{
	const struct stanza *s = r->stanza;

	if (r->place->name_count == 0)
		errors_add(r->errors, s->file, s->line, s->column,
		    "place \"%s\" has no name", s->id);
	if (stanza_get(s, "kind") == NULL)
		errors_add(r->errors, s->file, s->line, s->column,
		    "place \"%s\" has no kind", s->id);
	if (r->place->kind == PLACE_COUNTRY && r->place->country[0] == '\0')
		errors_add(r->errors, s->file, s->line, s->column,
		    "country \"%s\" has no country code", s->id);
}

void
place_read(struct place *place, const struct stanza *stanza,
    const struct keywords *keywords, struct arena *arena, struct errors *errors)
{
	struct reading r = {.keywords = keywords,
	    .arena = arena,
	    .stanza = stanza,
	    .errors = errors,
	    .place = place};

	*place = (struct place){.id = arena_strdup(arena, stanza->id),
	    .parent = PLACE_NONE,
	    .kind = PLACE_VILLAGE};
	read_facts(&r);
	place->names = read_list(&r, "name", &place->name_count);
	place->nisba = read_list(&r, "nisba", &place->nisba_count);
	place->plurals = read_list(&r, "plural", &place->plural_count);
	place->name = place->name_count > 0 ? place->names[0] : "";
	place->imported = strncmp(stanza->id, "geonames.", 9) == 0;
	check_facts(&r);
}

/*
 * The haversine formula, R. W. Sinnott, "Virtues of the Haversine", Sky and
 * Telescope 68 (1984), 159, with the mean radius of the Earth, 6371 km.
 */
double
place_distance(const struct place *a, const struct place *b)
{
	const double degree = M_PI / 180;
	double s, t, h;

	if (!a->located || !b->located)
		return -1;
	s = sin((b->lat - a->lat) * degree / 2);
	t = sin((b->lon - a->lon) * degree / 2);
	h = s * s + cos(a->lat * degree) * cos(b->lat * degree) * t * t;
	return 2 * 6371 * asin(sqrt(fmin(h, 1)));
}

const char *
place_precision(const struct place *place)
{
	return precisions[place->kind];
}

enum place_kind
place_kind_parse(const char *name)
{
	int kind = 0;

	while (kind < PLACE_KIND_COUNT && strcmp(kind_names[kind], name) != 0)
		kind++;
	return kind;
}

const char *
place_kind_name(enum place_kind kind)
{
	return kind_names[kind];
}

/*
 * Words for places are used loosely: a town is called a city or a village, a
 * district by its seat, an airport is a base. What is meant by a word of a
 * kind is that kind or one of these.
 */
static const uint32_t loosely[PLACE_KIND_COUNT] = {
#define B(kind) PLACE_BIT(PLACE_##kind)
    [PLACE_ADMIN1] = B(REGION),
    [PLACE_ADMIN2] = B(DISTRICT) | B(CITY) | B(TOWN) | B(ADMIN1),
    [PLACE_DISTRICT] =
	B(ADMIN2) | B(TOWN) | B(CITY) | B(NEIGHBOURHOOD) | B(REGION),
    [PLACE_CITY] = B(TOWN) | B(VILLAGE) | B(NEIGHBOURHOOD),
    [PLACE_TOWN] = B(CITY) | B(VILLAGE) | B(NEIGHBOURHOOD),
    [PLACE_VILLAGE] = B(TOWN),
    [PLACE_NEIGHBOURHOOD] = B(DISTRICT) | B(TOWN) | B(VILLAGE) | B(CAMP),
    [PLACE_CAMP] = B(NEIGHBOURHOOD) | B(TOWN) | B(VILLAGE) | B(BASE),
    [PLACE_CROSSING] = B(TOWN) | B(VILLAGE),
    [PLACE_AIRPORT] = B(BASE),
    [PLACE_BASE] = B(AIRPORT) | B(CAMP),
    [PLACE_PRISON] = B(BUILDING),
    [PLACE_BUILDING] = B(PRISON),
    [PLACE_REGION] = B(ADMIN1) | B(ADMIN2) | B(DISTRICT) | B(TOWN) |
		     B(VILLAGE) | B(NEIGHBOURHOOD) | B(ISLAND) | B(CITY),
    [PLACE_SEA] = B(RIVER),
#undef B
};

uint32_t
place_kinds(enum place_kind kind)
{
	return PLACE_BIT(kind) | loosely[kind];
}
