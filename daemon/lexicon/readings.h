/* SPDX-License-Identifier: ISC */
#ifndef RASID_READINGS_H
#define RASID_READINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * The readings of a word: proclitics, a form of a lexeme, a pronoun suffix. All
 * text is folded UTF-8 (text/fold.h).
 */

/* Proclitics, as bits. The detached ones of a token are told the same way. */
enum clitic {
	C_WA = 1,  /* and */
	C_FA = 2,  /* so */
	C_BI = 4,  /* by, with, in */
	C_KA = 8,  /* like */
	C_LI = 16, /* for, to; so that; with a noun's article written ll */
	C_SA = 32, /* will */
	C_AL = 64, /* the */
	C_CONJUNCTIONS = C_WA | C_FA,
	C_PREPOSITIONS = C_BI | C_KA | C_LI,
};

/* Pronoun suffixes: him, her … my, me. */
enum enclitic {
	E_NONE,
	E_3MS,
	E_3FS,
	E_3D,
	E_3MP,
	E_3FP,
	E_2S,
	E_2P,
	E_1S,
	E_1P,
};

/* Most readings that are worth asking for. */
enum { READINGS_MAX = 16 };

struct reading {
	uint32_t lexeme;
	uint32_t features; /* see morph.h */
	uint16_t spelling; /* private: how the form's alefs are spelled */
	uint8_t proclitics;
	uint8_t enclitic;
	uint8_t stem; /* code points of the word before the stem */
};

/*
 * A hash table from folded forms to lexemes with features. Fill it, freeze it,
 * and it never changes again: any number of processes may share it.
 */
struct form_table;

struct form_table *form_table_new(void);
void form_table_free(struct form_table *);

/*
 * Add a form, as spelled; it is folded inside. Its spelling is kept for
 * readings_prefer(), so hand it over unfolded where that is possible. The same
 * form, lexeme and features twice are kept once.
 */
void form_table_add(
    struct form_table *, const char *form, uint32_t lexeme, uint32_t features);
void form_table_freeze(struct form_table *);

/* Entries (form, lexeme, features), different forms, bytes of memory. */
size_t form_table_count(const struct form_table *);
size_t form_table_forms(const struct form_table *);
size_t form_table_size(const struct form_table *);

/*
 * Every form of a lexeme, as it was added (alefs and final ya included, as far
 * as a word has no more than eight of them). Walks the whole table.
 */
typedef void form_visit(void *arg, const char *form, uint32_t features);
void form_table_each(
    const struct form_table *, uint32_t lexeme, form_visit *, void *arg);

/*
 * All readings of a folded word, fewest clitics first, then those without a
 * suffix, then in the order in which lexemes were added; never more than max.
 * Forms that news hardly have come later than their place: jussives, the first
 * and second persons, duals written like another form, passives that are
 * written unlike the active. Clitics are taken only where grammar allows them.
 * Returns how many; 0 if no stem is known.
 */
size_t readings_find(const struct form_table *, const char *word, size_t length,
    struct reading *out, size_t max);

/*
 * The same for a word whose proclitics stood apart from it (bits of enum
 * clitic): only readings that these can precede.
 */
size_t readings_find_after(const struct form_table *, uint8_t detached,
    const char *word, size_t length, struct reading *out, size_t max);

/*
 * Put those readings first that agree best with the word as it was written
 * (UTF-8, unfolded): its hamzas, final ya, a shadda, a tanwin. A hamza that is
 * written otherwise weighs a bit more than a clitic; a bare alef only breaks
 * ties. Keeps the order otherwise.
 */
void readings_prefer(
    struct reading *, size_t count, const char *raw, size_t length);

/* Person, gender and number of a suffix, as bits of morph.h. */
uint32_t enclitic_features(enum enclitic);
/* The suffix as letters of letters.h, "" for none. */
const char *enclitic_letters(enum enclitic);

/*
 * Ways to cut clitics off a word that no lexicon knows, for names: longest
 * remaining stem first, the whole word included. A stem has at least two
 * letters. Where C_LI and C_AL are both set the alef of the article was not
 * written: to look up a name with its article, alef and lam go before the stem.
 */
enum { STRIPS_MAX = 32 };

struct strip {
	uint16_t begin;	 /* bytes of the word before the stem */
	uint16_t length; /* bytes of the stem */
	uint8_t proclitics;
	uint8_t enclitic;
};

size_t readings_strip(
    const char *word, size_t length, struct strip *out, size_t max);

#endif
