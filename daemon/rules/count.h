/* SPDX-License-Identifier: ISC */
#ifndef RASID_COUNT_H
#define RASID_COUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct phrase;
struct scene;

#define UNKNOWN (-1L) /* a number that is not told */

/* What a pattern may ask of a number; most 0: it asks nothing. */
struct number_range {
	uint32_t least, most;
};

/* A number as told; UNKNOWN for one that is not. */
struct tally {
	long value, max;
	bool vague; /* dozens, many: words, no number */
	const struct phrase *phrase;
};

/*
 * The number that a phrase of kind count tells: digits, number words, ranges,
 * "at least". Vague words (dozens) give no value but are vague.
 */
struct tally count_value(const struct scene *, const struct phrase *);

/*
 * How many a party is: its number, two for a dual, one for an indefinite
 * singular person; all parties joined to it are summed, up to a word. value is
 * UNKNOWN if none has a number, or one has none and none is counted.
 */
struct tally count_party(
    const struct scene *, const struct phrase *first, size_t end);

/*
 * Whether the number of a phrase lies in a range: of a count, of a party by
 * itself, of a time its days from publication, either way.
 */
bool count_in_range(
    const struct scene *, const struct phrase *, struct number_range);

#endif
