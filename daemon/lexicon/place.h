/* SPDX-License-Identifier: ISC */
#ifndef RASID_PLACE_H
#define RASID_PLACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct errors;
struct keywords;
struct stanza;

/* X(KIND, name in files, precision, points in ranking) */
#define PLACE_KINDS(X)                                                         \
	X(COUNTRY, "country", "country", 40)                                   \
	X(ADMIN1, "admin1", "admin1", 24)                                      \
	X(ADMIN2, "admin2", "admin2", 19)                                      \
	X(DISTRICT, "district", "admin2", 16)                                  \
	X(CITY, "city", "locality", 30)                                        \
	X(TOWN, "town", "locality", 22)                                        \
	X(VILLAGE, "village", "locality", 10)                                  \
	X(NEIGHBOURHOOD, "neighbourhood", "point", 12)                         \
	X(CAMP, "camp", "point", 12)                                           \
	X(CROSSING, "crossing", "point", 14)                                   \
	X(AIRPORT, "airport", "point", 14)                                     \
	X(BASE, "base", "point", 14)                                           \
	X(DAM, "dam", "point", 14)                                             \
	X(FIELD, "field", "point", 12)                                         \
	X(PRISON, "prison", "point", 12)                                       \
	X(BUILDING, "building", "point", 12)                                   \
	X(MOUNTAIN, "mountain", "admin2", 12)                                  \
	X(ROAD, "road", "admin2", 10)                                          \
	X(ISLAND, "island", "admin2", 16)                                      \
	X(RIVER, "river", "admin1", 14)                                        \
	X(REGION, "region", "admin1", 20)                                      \
	X(SEA, "sea", "country", 20)

enum place_kind {
#define X(kind, name, precision, points) PLACE_##kind,
	PLACE_KINDS(X)
#undef X
	    PLACE_KIND_COUNT
};

#define PLACE_NONE UINT32_MAX

struct place {
	const char *id;
	const char *name;	    /* the first of names, as written */
	const char *const *names;   /* as written, not folded */
	const char *name_en;	    /* as GeoNames writes it, or NULL */
	const char *demonym;	    /* of a country, in English, or NULL */
	const char *const *nisba;   /* masculine singular adjectives */
	const char *const *plurals; /* broken plurals of the nisba */
	char country[4];	    /* ISO 3166 alpha-3, or "" */
	enum place_kind kind;
	uint16_t name_count, nisba_count, plural_count;
	uint32_t index;	     /* its own */
	uint32_t parent;     /* index, or PLACE_NONE */
	double lat, lon;     /* degrees, WGS 84 */
	uint32_t population; /* 0: unknown */
	uint32_t geonames;   /* id, or 0 */
	bool located;	     /* lat and lon are known */
	bool capital;	     /* of its country */
	bool ambiguous;	     /* also a common word or a person's name */
	bool imported;	     /* from a GeoNames dump: id begins "geonames." */
};

/*
 * Read a stanza of kind "place"; what is wrong with it is added. Its strings
 * are copied into the arena; index and parent are left to the gazetteer.
 */
void place_read(struct place *, const struct stanza *, const struct keywords *,
    struct arena *, struct errors *);

/* Great-circle distance in km; negative if one has no coordinates. */
double place_distance(const struct place *, const struct place *);

/* "point", "locality", "admin2", "admin1", "country" */
const char *place_precision(const struct place *);

/* A kind by its name in files; PLACE_KIND_COUNT if there is none such. */
enum place_kind place_kind_parse(const char *name);
const char *place_kind_name(enum place_kind);

/* Kinds that are loosely called by the word of one (a town a city), as bits. */
#define PLACE_BIT(kind) (1u << (kind))
uint32_t place_kinds(enum place_kind);

#endif
