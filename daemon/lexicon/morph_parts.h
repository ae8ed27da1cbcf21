/* SPDX-License-Identifier: ISC */
#ifndef RASID_MORPH_PARTS_H
#define RASID_MORPH_PARTS_H

/*
 * What the files of the morphology share among themselves; see morph.h for
 * what others use.
 *
 * Verbs are built from sounds and then written down. A word of sounds is a
 * string of consonants (the letters of letters.h, every hamza as ') and vowels:
 *
 *	a i u   short     A I U  long     Y  long a written as final ya
 *	{       the alef of a prosthetic vowel: {istahdafa
 *	6 7     a third radical w or y that contracts with its neighbours
 *	0       the silent alef after the waw of the plural
 *	+       at the end: a pronoun suffix will follow
 *
 * A doubled consonant stands twice: qattala.
 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexicon/letters.h"
#include "lexicon/morph.h"

enum { SOUNDS_MAX = 64 };

/* Forms of the verb, in the usual numbering; quadriliterals follow. */
enum verb_form {
	FORM_I = 1,
	FORM_II,
	FORM_III,
	FORM_IV,
	FORM_V,
	FORM_VI,
	FORM_VII,
	FORM_VIII,
	FORM_IX,
	FORM_X,
	FORM_QI,
	FORM_QII,
	FORM_QIV,
};

/* How stems change; hamzated and defective roots go by the rules of sounds. */
enum verb_class {
	CLASS_SOUND,
	CLASS_DOUBLED,
	CLASS_HOLLOW,
	CLASS_DROPS_W, /* form I, present without the first radical w */
	CLASS_SEE,     /* form I, present without the second radical hamza */
	CLASS_NOT,     /* the verb "is not", past only */
};

/* A verb taken apart. */
struct verb {
	enum verb_form form;
	enum verb_class class;
	char radicals[4];
	char infix;	/* form VIII: its t, as assimilated */
	bool defective; /* the third radical is weak */
	char weak_past; /* form I active: '6' or '7' */
	char weak_present;
	char past_vowel; /* form I: of the second radical */
	char present_vowel;
	char long_vowel;  /* form I hollow: of the present */
	char short_vowel; /* form I hollow: of qultu, biEtu, xiftu */
};

/* Find form and root of a verb's entry. NULL, or what is wrong with it. */
const char *verb_parse(const struct morph_verb *, struct verb *);

/* Contract weak radicals and vowels of a word of sounds, in place. */
void sounds_settle(char *sounds);

/*
 * Write settled sounds as letters. With plain set, a hamza before the ending
 * -una or -u keeps the seat it has at the end of the word, as many write.
 */
void sounds_write(const char *sounds, bool plain, char *letters);

/* The forms of one lexeme, collected so that none is emitted twice. */
struct forms;
struct forms *forms_new(void);
void forms_add(struct forms *, const char *letters, uint32_t features);
/* Give all forms to the caller's function, and free them. */
void forms_emit(struct forms *, morph_emit *, void *arg);

/* Inflection of a noun in letters: a verbal noun's or a participle's too. */
struct noun {
	char singular[LETTERS_MAX + 1];
	char feminine[LETTERS_MAX + 1]; /* "" for none */
	uint32_t features;
	bool sound_masc;
	bool sound_fem;
	bool dual;
	bool drops_ya; /* its final ya is written only if definite */
};
void noun_add(struct forms *, const struct noun *);

#endif
