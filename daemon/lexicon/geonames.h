/* SPDX-License-Identifier: ISC */
#ifndef RASID_GEONAMES_H
#define RASID_GEONAMES_H

#include <stddef.h>

#include "base/buf.h"

struct errors;

/*
 * Turn a GeoNames dump into stanzas of places. Two kinds of files are known by
 * the number of their tab-separated columns, in any order and number: tables
 * of places (19 columns: allCountries.txt, SY.txt …) and of alternate names (8
 * or 10 columns: alternateNames.txt, alternateNamesV2.txt). Each is read
 * twice, so none can be a pipe.
 *
 * Populated places and administrative divisions with a name in Arabic are
 * added to out, in order of their GeoNames id, as place "geonames.ID". Their
 * parents are the smallest division of the dump that they lie in, or else the
 * country, whose id is its lower-case ISO 3166 alpha-2 code as in the lexicon.
 *
 * Lines that can't be read are left out and added to errors. Returns the
 * number of places.
 */
size_t geonames_import(
    const char *const *paths, size_t count, struct buf *out, struct errors *);

#endif
