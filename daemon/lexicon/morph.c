/* SPDX-License-Identifier: ISC */
/* Forms collected for a lexeme, and features in words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/xmalloc.h"
#include "lexicon/morph_parts.h"

struct form {
	uint32_t features;
	char letters[LETTERS_MAX + 1];
};

struct forms {
	struct form *forms;
	size_t count, room;
};

struct forms *
forms_new(void)
{
	return xcalloc(1, sizeof(struct forms));
}

void
forms_add(struct forms *forms, const char *letters, uint32_t features)
{
	struct form *form;

	for (size_t i = 0; i < forms->count; i++)
		if (forms->forms[i].features == features &&
		    strcmp(forms->forms[i].letters, letters) == 0)
			return;
	if (forms->count == forms->room) {
		forms->room = forms->room ? forms->room * 2 : 128;
		forms->forms = xreallocarray(
		    forms->forms, forms->room, sizeof *forms->forms);
	}
	form = &forms->forms[forms->count++];
	form->features = features;
	snprintf(form->letters, sizeof form->letters, "%s", letters);
}

void
forms_emit(struct forms *forms, morph_emit *emit, void *arg)
{
	char utf8[LETTERS_UTF8];

	for (size_t i = 0; emit != NULL && i < forms->count; i++) {
		letters_write(forms->forms[i].letters, utf8);
		emit(arg, utf8, forms->forms[i].features);
	}
	free(forms->forms);
	free(forms);
}

/* Each group of bits with a value, and the word for it. */
static const struct {
	uint32_t mask;
	uint32_t value;
	const char *word;
} words[] = {
    {F_POS, F_VERB, "verb"},
    {F_POS, F_MASDAR, "masdar"},
    {F_POS, F_NOUN, "noun"},
    {F_POS, F_ADJ, "adjective"},
    {F_POS, F_ACTPART, "active-participle"},
    {F_POS, F_PASSPART, "passive-participle"},
    {F_POS, F_PARTICLE, "particle"},
    {F_POS, F_NUMBER, "number"},
    {F_POS, F_NISBA, "nisba"},
    {F_TENSE, F_PAST, "past"},
    {F_TENSE, F_PRESENT, "present"},
    {F_TENSE, F_IMPERATIVE, "imperative"},
    {F_JUSSIVE, F_JUSSIVE, "jussive"},
    {F_ACTIVE, F_ACTIVE, "active"},
    {F_PASSIVE, F_PASSIVE, "passive"},
    {F_PERSON, F_P1, "1"},
    {F_PERSON, F_P2, "2"},
    {F_PERSON, F_P3, "3"},
    {F_GENDER, F_MASC, "masc"},
    {F_GENDER, F_FEM, "fem"},
    {F_COUNT, F_SING, "sing"},
    {F_COUNT, F_DUAL, "dual"},
    {F_COUNT, F_PLUR, "plur"},
    {F_CONSTRUCT, F_CONSTRUCT, "construct"},
    {F_NOM, F_NOM, "nominative"},
    {F_OBL, F_OBL, "oblique"},
    {F_TANWIN, F_TANWIN, "tanwin"},
    {F_PRESUFFIX, F_PRESUFFIX, "presuffix"},
};

const char *
morph_describe(uint32_t features)
{
	static char text[200];
	size_t length = 0;

	text[0] = '\0';
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if ((features & words[i].mask) != words[i].value)
			continue;
		length += (size_t)snprintf(text + length, sizeof text - length,
		    "%s%s", length > 0 ? " " : "", words[i].word);
	}
	return text;
}
