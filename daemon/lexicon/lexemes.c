/* SPDX-License-Identifier: ISC */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/xmalloc.h"
#include "lexicon/lexemes.h"
#include "lexicon/lexicon_parts.h"
#include "lexicon/morph.h"
#include "text/fold.h"

/* Words, with the forms that grammar makes of them. */

/* Classes that the program asks for go by their canonical name. */
static const char *
class_name(const struct lexicon *lexicon, const char *name)
{
	const char *canonical =
	    keywords_find(lexicon->keywords, KEYWORD_CLASS, name);

	return canonical ? canonical : name;
}

static struct lexeme *
add_lexeme(struct lexicon *lexicon, const struct stanza *stanza,
    uint32_t features, const char *form)
{
	const struct stanza_line *line = NULL;
	const char *value = stanza_value(stanza, "value");
	const char *max = stanza_value(stanza, "max");
	const char *gender = stanza_value(stanza, "gender");
	struct lexeme *lexeme;

	if (lexicon->lexeme_count == lexicon->lexeme_room) {
		lexicon->lexeme_room =
		    lexicon->lexeme_room ? lexicon->lexeme_room * 2 : 1024;
		lexicon->lexemes = xreallocarray(lexicon->lexemes,
		    lexicon->lexeme_room, sizeof *lexicon->lexemes);
	}
	lexicon->current = (uint32_t)lexicon->lexeme_count;
	lexeme = &lexicon->lexemes[lexicon->lexeme_count++];
	*lexeme = (struct lexeme){.id = stanza->id,
	    .lemma = lexicon_fold(lexicon->arena, form),
	    .name_en = stanza_value(stanza, "name_en"),
	    .role = stanza_value(stanza, "role"),
	    .means = stanza_value(stanza, "means"),
	    .country = stanza_value(stanza, "country"),
	    .unit = value,
	    .value = value ? strtol(value, NULL, 10) : 0,
	    .max = max ? strtol(max, NULL, 10) : 0,
	    .features = features,
	    .human = stanza_is(stanza, lexicon->keywords, "human")};
	if (gender != NULL)
		gender =
		    keywords_find(lexicon->keywords, KEYWORD_VALUE, gender);
	if (gender != NULL)
		lexeme->features |= strcmp(gender, "f") == 0 ? F_FEM : F_MASC;
	while ((line = stanza_next(stanza, "class", line)) != NULL)
		lexicon_add_to_set(lexicon, lexicon->classes,
		    class_name(lexicon, line->value), lexicon->current);
	lexicon_add_to_set(lexicon, lexicon->lemmas, form, lexicon->current);
	return lexeme;
}

/* A generated form goes into the table, folded, unless it is blocked. */
static void
add_form(void *arg, const char *form, uint32_t features)
{
	struct lexicon *lexicon = arg;
	char folded[FOLD_ROOM(WORD_MAX)], blocked[FOLD_ROOM(WORD_MAX)];
	const struct stanza_line *line = NULL;

	if (strlen(form) > WORD_MAX)
		return;
	fold_word(form, strlen(form), folded);
	while ((line = stanza_next(lexicon->stanza, "block", line)) != NULL) {
		if (strlen(line->value) > WORD_MAX)
			continue;
		fold_word(line->value, strlen(line->value), blocked);
		if (strcmp(folded, blocked) == 0)
			return;
	}
	form_table_add(lexicon->forms, form, lexicon->current, features);
}

void
lexemes_add_verb(void *arg, const struct stanza *stanza)
{
	struct lexicon *lexicon = arg;
	struct morph_verb verb = {
	    .past = lexicon_need(lexicon, stanza, "form")};
	const char *wrong;

	if (verb.past == NULL)
		return;
	add_lexeme(lexicon, stanza, F_VERB, verb.past);
	lexicon->stanza = stanza;
	verb.present = stanza_value(stanza, "present");
	verb.masdars =
	    lexicon_values(lexicon, stanza, "masdar", &verb.masdar_count);
	verb.participles = stanza_is(stanza, lexicon->keywords, "participles");
	verb.no_present = stanza_is(stanza, lexicon->keywords, "no_present");
	verb.no_passive = stanza_is(stanza, lexicon->keywords, "no_passive");
	wrong = morph_verb(&verb, add_form, lexicon);
	if (wrong != NULL)
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "%s", wrong);
	for (size_t i = 0; i < verb.masdar_count; i++)
		lexicon_add_to_set(lexicon, lexicon->lemmas, verb.masdars[i],
		    lexicon->current);
}

static void
add_nominal(struct lexicon *lexicon, const struct stanza *stanza,
    uint32_t part_of_speech)
{
	struct morph_noun noun = {
	    .singular = lexicon_need(lexicon, stanza, "form")};
	const char *wrong;

	if (noun.singular == NULL)
		return;
	add_lexeme(lexicon, stanza, part_of_speech, noun.singular);
	lexicon->stanza = stanza;
	noun.plurals =
	    lexicon_values(lexicon, stanza, "plural", &noun.plural_count);
	noun.sound_masc = stanza_is(stanza, lexicon->keywords, "sound_masc");
	noun.sound_fem = stanza_is(stanza, lexicon->keywords, "sound_fem");
	noun.dual = stanza_is(stanza, lexicon->keywords, "dual");
	noun.feminine = stanza_value(stanza, "feminine");
	noun.features =
	    lexicon->lexemes[lexicon->current].features & (F_POS | F_GENDER);
	wrong = morph_noun(&noun, add_form, lexicon);
	if (wrong != NULL)
		errors_add(lexicon->errors, stanza->file, stanza->line,
		    stanza->column, "%s", wrong);
}

void
lexemes_add_noun(void *arg, const struct stanza *stanza)
{
	add_nominal(arg, stanza, F_NOUN);
}

void
lexemes_add_adjective(void *arg, const struct stanza *stanza)
{
	add_nominal(arg, stanza, F_ADJ);
}

/* Words that do not change: particles and number words. */
static void
add_invariable(
    struct lexicon *lexicon, const struct stanza *stanza, uint32_t features)
{
	const char *form = lexicon_need(lexicon, stanza, "form");
	const struct stanza_line *line = NULL;

	if (form == NULL)
		return;
	add_lexeme(lexicon, stanza, features, form);
	lexicon->stanza = stanza;
	while ((line = stanza_next(stanza, "form", line)) != NULL) {
		add_form(lexicon, line->value, features);
		lexicon_add_to_set(
		    lexicon, lexicon->lemmas, line->value, lexicon->current);
	}
}

void
lexemes_add_word(void *arg, const struct stanza *stanza)
{
	add_invariable(arg, stanza, F_PARTICLE);
}

void
lexemes_add_number(void *arg, const struct stanza *stanza)
{
	add_invariable(arg, stanza, F_NUMBER);
}

void
lexemes_add_nisba(
    struct lexicon *lexicon, const struct place *place, const char *singular)
{
	struct stanza stanza = {.file = place->id, .id = place->id};
	struct morph_noun noun = {.singular = singular,
	    .plurals = place->plurals,
	    .plural_count = place->plural_count,
	    .sound_masc = true,
	    .sound_fem = true,
	    .dual = true,
	    .features = F_NISBA};
	const char *wrong;
	struct lexeme *lexeme = add_lexeme(lexicon, &stanza, F_NISBA, singular);

	lexeme->name_en = place->demonym;
	lexeme->country = place->country;
	lexicon_add_to_set(
	    lexicon, lexicon->classes, "nisba", lexicon->current);
	lexicon->stanza = &stanza;
	wrong = morph_noun(&noun, add_form, lexicon);
	if (wrong != NULL)
		errors_add(lexicon->errors, place->id, 0, 0, "%s: %s", singular,
		    wrong);
}
