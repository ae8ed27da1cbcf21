/* SPDX-License-Identifier: ISC */
#ifndef RASID_MORPH_H
#define RASID_MORPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Features of a written form, as one word of bits. A group left 0 is unknown
 * or does not apply.
 */
enum morph_features {
	/* part of speech, 4 bits */
	F_POS = 0xf,
	F_VERB = 1,
	F_MASDAR = 2, /* verbal noun */
	F_NOUN = 3,
	F_ADJ = 4,
	F_ACTPART = 5,	/* active participle */
	F_PASSPART = 6, /* passive participle */
	F_PARTICLE = 7, /* preposition, conjunction, adverb … */
	F_NUMBER = 8,	/* number word */
	F_NISBA = 9,	/* adjective of a country or group */

	/* verbs */
	F_TENSE = 0x30,
	F_PAST = 0x10,
	F_PRESENT = 0x20,
	F_IMPERATIVE = 0x30,
	F_PASSIVE = 0x40, /* the form can be passive */
	F_ACTIVE = 0x80,  /* the form can be active; both bits: either */
	F_PERSON = 0x300,
	F_P1 = 0x100,
	F_P2 = 0x200,
	F_P3 = 0x300,
	F_JUSSIVE = 0x400, /* only after a jussive or subjunctive particle */

	/* verbs and nouns */
	F_GENDER = 0x3000,
	F_MASC = 0x1000,
	F_FEM = 0x2000,
	F_COUNT = 0xc000,
	F_SING = 0x4000,
	F_DUAL = 0x8000,
	F_PLUR = 0xc000,

	/* nouns, as written */
	F_CONSTRUCT = 0x10000,	/* lost its final nun: must have a genitive */
	F_NOM = 0x20000,	/* written nominative: ون ان */
	F_OBL = 0x40000,	/* written accusative or genitive: ين */
	F_TANWIN = 0x80000,	/* accusative alef: indefinite */
	F_PRESUFFIX = 0x100000, /* this form only before a pronoun suffix */
	F_FINAL = 0x200000,	/* this form never before a pronoun suffix */
	F_SHADDA = 0x400000,	/* a letter inside is doubled: helps raw ties */
};

/* What a verb's entry tells, spelled as usual, diacritics optional. */
struct morph_verb {
	const char *past;    /* he did */
	const char *present; /* he does; NULL: worked out for forms II to X */
	const char *const *masdars;
	size_t masdar_count; /* 0: worked out for forms II to X */
	bool participles;    /* make both participles */
	bool no_present;     /* leave out the present tense */
	bool no_passive;     /* leave out the passive: an intransitive verb */
};

struct morph_noun {
	const char *singular;
	const char *const *plurals; /* broken or irregular ones as listed */
	size_t plural_count;
	bool sound_masc;      /* makes ون ين */
	bool sound_fem;	      /* makes ات */
	bool dual;	      /* makes ان ين */
	const char *feminine; /* its feminine, or NULL */
	uint32_t features;    /* part of speech, gender: added to each form */
};

/*
 * Called for each form: spelled as in print without diacritics (hamza seats,
 * final ya and ta marbuta as written), not folded.
 */
typedef void morph_emit(void *arg, const char *form, uint32_t features);

/*
 * All written forms of a verb of form I to X or a quadriliteral, whatever its
 * root (sound, doubled, hamzated, assimilated, hollow, defective); of its
 * verbal nouns and, if asked for, participles. Pronoun suffixes and proclitics
 * are not added, but forms that writing changes before a suffix (dropped alef
 * after waw, hamza seats, alef for final ya, ta for ta marbuta) are emitted
 * with F_PRESUFFIX. Returns NULL, or what is wrong with the entry.
 * Source: the paradigms of W. Wright, A Grammar of the Arabic Language, 3rd ed.
 */
const char *morph_verb(const struct morph_verb *, morph_emit *, void *arg);
const char *morph_noun(const struct morph_noun *, morph_emit *, void *arg);

/* "verb past active 3 masc plur" and the like, for people; static buffer. */
const char *morph_describe(uint32_t features);

#endif
