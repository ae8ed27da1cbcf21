/* SPDX-License-Identifier: ISC */
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uloc.h>

#include "base/arena.h"
#include "base/map.h"
#include "lexicon/geonames.h"
#include "lexicon/place.h"
#include "lexicon/stanza.h"
#include "text/fold.h"

/*
 * The import of GeoNames dumps (https://download.geonames.org/export/dump/,
 * readme.txt there describes the columns).
 *
 * First the tables of alternate names are read and their Arabic names kept
 * under the id of the place; then the tables of places, of which only those
 * with an Arabic name are kept; then parents are looked up and all is written.
 */

enum table_column {
	T_ID,
	T_NAME,
	T_ASCII,
	T_ALTERNATES,
	T_LAT,
	T_LON,
	T_CLASS,
	T_CODE,
	T_COUNTRY,
	T_CC2,
	T_ADMIN1,
	T_ADMIN2,
	T_ADMIN3,
	T_ADMIN4,
	T_POPULATION,
	T_ELEVATION,
	T_DEM,
	T_ZONE,
	T_DATE,
	T_COLUMNS
};

enum names_column {
	N_ID,
	N_PLACE,
	N_LANGUAGE,
	N_NAME,
	N_PREFERRED,
	N_SHORT,
	N_COLLOQUIAL,
	N_HISTORIC,
	N_FROM,
	N_TO,
	N_COLUMNS
};

/* Feature codes that are kept; the rest of class P is a village. */
static const struct {
	const char *code;
	enum place_kind kind; /* PLACE_KIND_COUNT: left out */
} features[] = {
    {"ADM1", PLACE_ADMIN1}, {"ADM2", PLACE_ADMIN2}, {"ADM3", PLACE_DISTRICT},
    {"PPLC", PLACE_CITY}, {"PPLA", PLACE_CITY}, {"PPLA2", PLACE_TOWN},
    {"PPLA3", PLACE_TOWN}, {"PPLX", PLACE_NEIGHBOURHOOD},
    {"PPLH", PLACE_KIND_COUNT}, /* no longer exists */
    {"PPLCH", PLACE_KIND_COUNT}, {"PPLQ", PLACE_KIND_COUNT}, /* abandoned */
    {"PPLW", PLACE_KIND_COUNT},				     /* destroyed */
};

#define CITY_PEOPLE 50000
#define TOWN_PEOPLE 5000
#define NAMES_MOST 6

struct names {
	const char *list[NAMES_MOST];
	size_t count;
};

struct record {
	uint32_t id;
	const char *name_en;
	struct names *names;
	const char *admin1, *admin2; /* keys of divisions, or "" */
	char country[3];	     /* alpha-2 */
	enum place_kind kind;
	const char *lat, *lon; /* as written, checked */
	uint32_t population;
};

struct import {
	struct arena *arena;
	struct map *names;     /* GeoNames id → struct names */
	struct map *divisions; /* "SY.02", "SY.02.0201" → id of the record */
	struct record *records;
	size_t count, room;
	struct errors *errors;
};

/* A line of a file, cut into columns. */
struct row {
	const char *path;
	int line;
	char *columns[T_COLUMNS + 1];
	size_t count;
};

static void
cut(struct row *row, char *line)
{
	char *column;

	line[strcspn(line, "\r\n")] = '\0';
	row->count = 0;
	while ((column = strsep(&line, "\t")) != NULL)
		if (row->count <= T_COLUMNS)
			row->columns[row->count++] = column;
}

/* A code point that only Arabic is written with; foreign: of its kin too. */
static bool
is_arabic(uint32_t c, bool foreign)
{
	return (c >= 0x621 && c <= 0x64a) ||
	       (foreign && c >= 0x671 && c <= 0x6d3);
}

/*
 * The name in Arabic letters, spaces, marks and digits as an arena string, or
 * NULL if it has anything else but hyphens, or fewer than two letters.
 */
static const char *
arabic_name(struct import *import, const char *text, bool foreign)
{
	const char *p = text, *end = text + strlen(text), *name = NULL;
	struct buf clean = {0};
	size_t letters = 0;
	bool fits = true;

	while (p < end && fits) {
		uint32_t folded, c = fold_next(&p, end);
		enum fold_class class = fold_code_point(c, &folded);

		if (class == FOLD_IGNORE)
			continue;
		if (class == FOLD_SPACE)
			c = ' ';
		fits = is_arabic(c, foreign) || class == FOLD_MARK ||
		       class == FOLD_DIGIT || c == ' ' || c == '-';
		letters += is_arabic(c, foreign);
		if (c != ' ' || (clean.length > 0 && p < end &&
				    clean.data[clean.length - 1] != ' '))
			buf_addu(&clean, c);
	}
	if (fits && letters >= 2)
		name = arena_strdup(import->arena, clean.data);
	buf_free(&clean);
	return name;
}

/* Put a name into a list unless it stands there. */
static void
add_name(struct names *names, const char *name, bool first)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->list[i], name) == 0)
			return;
	if (names->count == NAMES_MOST)
		return;
	names->list[names->count++] = name;
	if (first) {
		names->list[names->count - 1] = names->list[0];
		names->list[0] = name;
	}
}

static struct names *
names_of(struct import *import, const char *id, bool make)
{
	struct names *names = map_get(import->names, id);

	if (names == NULL && make) {
		names = arena_alloc(import->arena, sizeof *names);
		map_set(import->names, id, names);
	}
	return names;
}

/* A whole number; false if it is none or too large. */
static bool
whole(const char *text, uint32_t *number)
{
	char *end;
	unsigned long long n;

	errno = 0;
	n = strtoull(text, &end, 10);
	if (!isdigit((unsigned char)*text) || *end != '\0' || errno != 0 ||
	    n >= UINT32_MAX)
		return false;
	*number = (uint32_t)n;
	return true;
}

#define BAD_LINE(import, row, ...)                                             \
	errors_add((import)->errors, (row)->path, (row)->line, 0, __VA_ARGS__)

static void
read_names_row(struct import *import, const struct row *row)
{
	char *const *column = row->columns;
	const char *name;
	uint32_t id;

	if (row->count != 8 && row->count != N_COLUMNS)
		BAD_LINE(import, row, "%zu columns instead of 8 or %d",
		    row->count, N_COLUMNS);
	else if (!whole(column[N_PLACE], &id) || id == 0)
		BAD_LINE(
		    import, row, "\"%s\" is no GeoNames id", column[N_PLACE]);
	else if (strcmp(column[N_LANGUAGE], "ar") == 0 &&
		 strcmp(column[N_HISTORIC], "1") != 0 &&
		 strcmp(column[N_COLLOQUIAL], "1") != 0) {
		name = arabic_name(import, column[N_NAME], true);
		if (name != NULL)
			add_name(names_of(import, column[N_PLACE], true), name,
			    strcmp(column[N_PREFERRED], "1") == 0);
	}
}

/* A degree within limits; false if it is none. */
static bool
degree(const char *text, double most)
{
	char *end;
	double value = strtod(text, &end);

	return end != text && *end == '\0' && fabs(value) <= most;
}

/* The kind of a feature, or PLACE_KIND_COUNT if it is not kept. */
static enum place_kind
kind_of(const struct row *row, uint32_t population)
{
	const char *code = row->columns[T_CODE];

	if (strcmp(row->columns[T_CLASS], "P") != 0 &&
	    strcmp(row->columns[T_CLASS], "A") != 0)
		return PLACE_KIND_COUNT;
	for (size_t i = 0; i < sizeof features / sizeof features[0]; i++)
		if (strcmp(features[i].code, code) == 0)
			return features[i].kind;
	if (row->columns[T_CLASS][0] == 'A')
		return PLACE_KIND_COUNT;
	return population >= CITY_PEOPLE   ? PLACE_CITY
	       : population >= TOWN_PEOPLE ? PLACE_TOWN
					   : PLACE_VILLAGE;
}

/* What is wrong with a row of the table, or NULL. */
static const char *
wrong_with(const struct row *row, uint32_t *id, uint32_t *population)
{
	char *const *column = row->columns;

	*population = 0;
	if (row->count != T_COLUMNS)
		return "not 19 columns";
	if (!whole(column[T_ID], id) || *id == 0)
		return "no GeoNames id in column 1";
	if (!degree(column[T_LAT], 90))
		return "no latitude in column 5";
	if (!degree(column[T_LON], 180))
		return "no longitude in column 6";
	if (column[T_COUNTRY][0] != '\0' &&
	    (strlen(column[T_COUNTRY]) != 2 ||
		!isupper((unsigned char)column[T_COUNTRY][0]) ||
		!isupper((unsigned char)column[T_COUNTRY][1])))
		return "no country code in column 9";
	if (strtod(column[T_LAT], NULL) == 0 &&
	    strtod(column[T_LON], NULL) == 0)
		return "latitude and longitude 0: not known";
	if (column[T_POPULATION][0] != '\0' &&
	    !whole(column[T_POPULATION], population))
		return "no population in column 15";
	return NULL;
}

/* Names of the table's own column, used where the names tables have none. */
static struct names *
own_names(struct import *import, const struct row *row)
{
	struct names *names = NULL;
	char *rest = row->columns[T_ALTERNATES], *text;

	while ((text = strsep(&rest, ",")) != NULL) {
		const char *name = arabic_name(import, text, false);

		if (name == NULL)
			continue;
		names = names_of(import, row->columns[T_ID], true);
		add_name(names, name, false);
	}
	return names;
}

/* The key of a division: country and codes, "" if it has no code. */
static const char *
division_key(struct import *import, const struct row *row, bool second)
{
	char *const *column = row->columns;

	if (column[T_ADMIN1][0] == '\0' ||
	    strcmp(column[T_ADMIN1], "00") == 0 ||
	    (second && column[T_ADMIN2][0] == '\0'))
		return "";
	return arena_printf(import->arena, second ? "%s.%s.%s" : "%s.%s",
	    column[T_COUNTRY], column[T_ADMIN1], column[T_ADMIN2]);
}

static void
read_table_row(struct import *import, const struct row *row)
{
	char *const *column = row->columns;
	uint32_t id, population;
	const char *wrong = wrong_with(row, &id, &population);
	enum place_kind kind;
	struct names *names;
	struct record *r;

	if (wrong != NULL) {
		BAD_LINE(import, row, "%s", wrong);
		return;
	}
	kind = kind_of(row, population);
	if (kind == PLACE_KIND_COUNT || column[T_COUNTRY][0] == '\0')
		return;
	names = names_of(import, column[T_ID], false);
	if (names == NULL && (names = own_names(import, row)) == NULL)
		return;
	import->records = arena_grow(import->arena, import->records,
	    import->count, &import->room, sizeof *import->records);
	r = &import->records[import->count++];
	*r = (struct record){.id = id,
	    .names = names,
	    .kind = kind,
	    .population = population,
	    .name_en = arena_strdup(import->arena,
		column[T_ASCII][0] ? column[T_ASCII] : column[T_NAME]),
	    .admin1 = division_key(import, row, false),
	    .admin2 = division_key(import, row, true),
	    .lat = arena_strdup(import->arena, column[T_LAT]),
	    .lon = arena_strdup(import->arena, column[T_LON])};
	memcpy(r->country, column[T_COUNTRY], 3);
	if (kind == PLACE_ADMIN1 || kind == PLACE_ADMIN2)
		map_set(import->divisions,
		    kind == PLACE_ADMIN1 ? r->admin1 : r->admin2,
		    (void *)(uintptr_t)id);
}

/* Go through a file; pass 0 reads tables of names, pass 1 those of places. */
static void
read_file(struct import *import, const char *path, int pass)
{
	FILE *file = fopen(path, "re");
	struct row row = {.path = path};
	char *line = NULL;
	size_t room = 0, columns = 0;

	if (file == NULL) {
		if (pass == 0)
			errors_add(
			    import->errors, path, 0, 0, "%s", strerror(errno));
		return;
	}
	while (getline(&line, &room, file) > 0) {
		row.line++;
		if (line[strspn(line, " \t\r\n")] == '\0')
			continue;
		cut(&row, line);
		if (columns == 0 && (columns = row.count) != T_COLUMNS &&
		    columns != 8 && columns != N_COLUMNS) {
			if (pass == 0)
				BAD_LINE(import, &row,
				    "neither a table of GeoNames (19 columns) "
				    "nor of its alternate names (8 or 10)");
			break;
		}
		if (columns == T_COLUMNS && pass == 1)
			read_table_row(import, &row);
		else if (columns != T_COLUMNS && pass == 0)
			read_names_row(import, &row);
	}
	free(line);
	fclose(file);
}

static int
compare_records(const void *left, const void *right)
{
	const struct record *a = left, *b = right;

	return a->id < b->id ? -1 : a->id > b->id;
}

/* The alpha-3 code of an alpha-2 one, or "". */
static const char *
alpha3(const char *alpha2)
{
	char locale[] = "und_XX";

	if (strcmp(alpha2, "XK") == 0)
		return "XKX"; /* Kosovo has no code of ISO's own */
	memcpy(locale + 4, alpha2, 2);
	return uloc_getISO3Country(locale);
}

/* The line that names a record's parent. */
static void
write_parent(
    const struct import *import, const struct record *r, struct buf *out)
{
	uintptr_t parent = 0;

	if (r->kind != PLACE_ADMIN1 && r->kind != PLACE_ADMIN2)
		parent = (uintptr_t)map_get(import->divisions, r->admin2);
	if (parent == 0 && r->kind != PLACE_ADMIN1)
		parent = (uintptr_t)map_get(import->divisions, r->admin1);
	if (parent != 0)
		buf_printf(out, "parent geonames.%u\n", (unsigned)parent);
	else
		buf_printf(out, "parent %c%c\n",
		    tolower((unsigned char)r->country[0]),
		    tolower((unsigned char)r->country[1]));
}

static void
write_record(
    const struct import *import, const struct record *r, struct buf *out)
{
	const char *country = alpha3(r->country);

	buf_printf(out, "place geonames.%u\n", r->id);
	for (size_t i = 0; i < r->names->count; i++)
		buf_printf(out, "name %s\n", r->names->list[i]);
	if (r->name_en[0] != '\0')
		buf_printf(out, "name_en %s\n", r->name_en);
	if (country[0] != '\0')
		buf_printf(out, "country %s\n", country);
	buf_printf(out, "kind %s\n", place_kind_name(r->kind));
	write_parent(import, r, out);
	buf_printf(out, "at %s %s\n", r->lat, r->lon);
	if (r->population > 0)
		buf_printf(out, "population %u\n", r->population);
	buf_printf(out, "geonames %u\n", r->id);
}

size_t
geonames_import(const char *const *paths, size_t count, struct buf *out,
    struct errors *errors)
{
	struct import import = {.arena = arena_new(),
	    .names = map_new(),
	    .divisions = map_new(),
	    .errors = errors};
	uint32_t last = 0;
	size_t written = 0;

	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < count; i++)
			read_file(&import, paths[i], pass);
	if (import.count > 0)
		qsort(import.records, import.count, sizeof *import.records,
		    compare_records);
	for (size_t i = 0; i < import.count; i++) {
		if (import.records[i].id == last)
			continue;
		last = import.records[i].id;
		buf_adds(out, written++ > 0 ? "\n" : "");
		write_record(&import, &import.records[i], out);
	}
	map_free(import.names, NULL);
	map_free(import.divisions, NULL);
	arena_free(import.arena);
	return written;
}
