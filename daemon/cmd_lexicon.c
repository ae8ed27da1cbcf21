/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "lexicon/lexicon.h"
#include "lexicon/library.h"
#include "lexicon/morph.h"
#include "lexicon/readings.h"
#include "text/fold.h"

/* rasid lexicon: what a word can be, and all forms of a lemma. */

static const char help[] =
    "Usage: rasid lexicon [-c DIR]... [-s] [WORD]...\n"
    "\n"
    "Show every reading of each WORD: its clitics, the lexeme, the form. If "
    "it\n"
    "is the lemma of an entry (or a verbal noun that one lists), show all "
    "forms\n"
    "of that lexeme and its classes too: of verbs as a table, persons down,\n"
    "tenses across.\n"
    "Columns are divided by tabs.\n"
    "\n"
    "  -c, --config DIR  a folder of lexicons; may be repeated\n"
    "  -s, --size        print how many names, words and forms there are\n"
    "      --help        show this\n"
    "\n"
    "Exit status: 0 all is well, 1 a word is unknown or the lexicons have\n"
    "errors, 2 wrong usage.\n";

static const struct option options[] = {
    {"config", required_argument, NULL, 'c'},
    {"size", no_argument, NULL, 's'},
    {"help", no_argument, NULL, 'h'},
    {0},
};

/* The longest word worth asking about, in bytes. */
#define WORD_LIMIT 200

/* What is no part of a form's description. */
#define HIDDEN (uint32_t)(F_FINAL | F_SHADDA)

/* The forms of one lexeme. */
struct paradigm {
	struct paradigm_form {
		char *text;
		uint32_t features;
	} * forms;
	size_t count, room;
};

static void
collect(void *arg, const char *form, uint32_t features)
{
	struct paradigm *paradigm = arg;

	if (paradigm->count == paradigm->room) {
		paradigm->room = paradigm->room ? paradigm->room * 2 : 128;
		paradigm->forms = xreallocarray(
		    paradigm->forms, paradigm->room, sizeof *paradigm->forms);
	}
	paradigm->forms[paradigm->count].text = xstrdup(form);
	paradigm->forms[paradigm->count++].features = features & ~HIDDEN;
}

/* By part of speech, then features, alike ones by their letters. */
static int
compare_forms(const void *a, const void *b)
{
	const struct paradigm_form *p = a, *q = b;

	if ((p->features & F_POS) != (q->features & F_POS))
		return (p->features & F_POS) < (q->features & F_POS) ? -1 : 1;
	if (p->features != q->features)
		return p->features < q->features ? -1 : 1;
	return strcmp(p->text, q->text);
}

/* The tenses of a verb's table, as columns. */
static const struct column {
	const char *title;
	uint32_t features;
} columns[] = {
    {"past", F_PAST | F_ACTIVE},
    {"past passive", F_PAST | F_PASSIVE},
    {"present", F_PRESENT | F_ACTIVE},
    {"present passive", F_PRESENT | F_PASSIVE},
    {"jussive", F_PRESENT | F_JUSSIVE | F_ACTIVE},
    {"jussive passive", F_PRESENT | F_JUSSIVE | F_PASSIVE},
    {"past before a suffix", F_PAST | F_ACTIVE | F_PRESUFFIX},
    {"present before a suffix", F_PRESENT | F_ACTIVE | F_PRESUFFIX},
    {"jussive before a suffix", F_PRESENT | F_JUSSIVE | F_ACTIVE | F_PRESUFFIX},
};

static const uint32_t rows[] = {
    F_P3 | F_MASC | F_SING,
    F_P3 | F_FEM | F_SING,
    F_P3 | F_MASC | F_DUAL,
    F_P3 | F_FEM | F_DUAL,
    F_P3 | F_MASC | F_PLUR,
    F_P3 | F_FEM | F_PLUR,
    F_P2 | F_MASC | F_SING,
    F_P2 | F_FEM | F_SING,
    F_P2 | F_DUAL,
    F_P2 | F_MASC | F_PLUR,
    F_P2 | F_FEM | F_PLUR,
    F_P1 | F_SING,
    F_P1 | F_PLUR,
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Does a form belong into a cell of the table? */
static bool
is_in_cell(uint32_t features, uint32_t row, const struct column *column)
{
	const uint32_t same = F_TENSE | F_JUSSIVE | F_PRESUFFIX;

	return (features & (F_PERSON | F_GENDER | F_COUNT)) == row &&
	       (features & same) == (column->features & same) &&
	       (features & column->features & (F_ACTIVE | F_PASSIVE)) != 0;
}

static void
print_cell(
    const struct paradigm *paradigm, uint32_t row, const struct column *column)
{
	const char *between = "\t";

	for (size_t i = 0; i < paradigm->count; i++) {
		const struct paradigm_form *form = &paradigm->forms[i];

		if ((form->features & F_POS) != F_VERB ||
		    !is_in_cell(form->features, row, column))
			continue;
		printf("%s%s", between, form->text);
		between = " ";
	}
	if (*between == '\t')
		fputs("\t-", stdout);
}

static void
print_verb(const struct paradigm *paradigm)
{
	fputs("person", stdout);
	for (size_t i = 0; i < COUNT(columns); i++)
		printf("\t%s", columns[i].title);
	putchar('\n');
	for (size_t i = 0; i < COUNT(rows); i++) {
		fputs(morph_describe(rows[i]), stdout);
		for (size_t j = 0; j < COUNT(columns); j++)
			print_cell(paradigm, rows[i], &columns[j]);
		putchar('\n');
	}
}

/* Whatever is no verb: features, then the forms that have them. */
static void
print_others(const struct paradigm *paradigm)
{
	uint32_t last = 0;

	for (size_t i = 0; i < paradigm->count; i++) {
		const struct paradigm_form *form = &paradigm->forms[i];

		if ((form->features & F_POS) == F_VERB)
			continue;
		if (form->features == last) {
			printf(" %s", form->text);
			continue;
		}
		printf("%s%s\t%s", last != 0 ? "\n" : "",
		    morph_describe(form->features), form->text);
		last = form->features;
	}
	if (last != 0)
		putchar('\n');
}

/* The classes that patterns know it by. */
static void
print_classes(const struct lexicon *lexicon, uint32_t number)
{
	const char *name, *before = "classes\t";
	size_t place = 0;

	while ((name = lexicon_class_of(lexicon, number, &place)) != NULL) {
		printf("%s%s", before, name);
		before = " ";
	}
	if (place > 0 && *before == ' ')
		putchar('\n');
}

static void
print_paradigm(const struct lexicon *lexicon, uint32_t number)
{
	struct paradigm paradigm = {0};

	form_table_each(lexicon_forms(lexicon), number, collect, &paradigm);
	if (paradigm.count > 0)
		qsort(paradigm.forms, paradigm.count, sizeof *paradigm.forms,
		    compare_forms);
	printf("\nforms of %s, %zu:\n", lexicon_lexeme(lexicon, number)->id,
	    paradigm.count);
	print_classes(lexicon, number);
	if (paradigm.count > 0 &&
	    (lexicon_lexeme(lexicon, number)->features & F_POS) == F_VERB)
		print_verb(&paradigm);
	print_others(&paradigm);
	for (size_t i = 0; i < paradigm.count; i++)
		free(paradigm.forms[i].text);
	free(paradigm.forms);
}

/* One reading: clitics, lexeme, lemma, features, and what the entry tells. */
static void
print_reading(const struct lexicon *lexicon, const struct reading *reading)
{
	static const char *const names[] = {
	    "wa+", "fa+", "bi+", "ka+", "li+", "sa+", "al+"};
	const struct lexeme *lexeme = lexicon_lexeme(lexicon, reading->lexeme);

	putchar('\t');
	for (size_t i = 0; i < COUNT(names); i++)
		if (reading->proclitics >> i & 1)
			fputs(names[i], stdout);
	printf("%s", lexeme->id);
	if (reading->enclitic != E_NONE)
		printf("+%s", enclitic_letters(reading->enclitic));
	printf("\t%s\t%s", lexeme->lemma, morph_describe(reading->features));
	if (lexeme->role != NULL)
		printf("\trole %s", lexeme->role);
	if (lexeme->means != NULL)
		printf("\tmeans %s", lexeme->means);
	if (lexeme->country != NULL)
		printf("\tcountry %s", lexeme->country);
	if (lexeme->name_en != NULL)
		printf("\t%s", lexeme->name_en);
	putchar('\n');
}

/* All that is known of a word; false if nothing is. */
static bool
print_word(const struct lexicon *lexicon, const char *word)
{
	struct reading readings[READINGS_MAX];
	const struct lexeme_set *lexemes = NULL;
	char folded[FOLD_ROOM(WORD_LIMIT)];
	size_t count, length = strlen(word);

	printf("%s", word);
	if (length > WORD_LIMIT) {
		printf(": too long\n");
		return false;
	}
	count = fold_word(word, length, folded);
	count = readings_find(
	    lexicon_forms(lexicon), folded, count, readings, READINGS_MAX);
	readings_prefer(readings, count, word, length);
	lexemes = lexicon_lemma(lexicon, word);
	printf(count == 0 && lexemes == NULL ? ": not known\n" : ":\n");
	for (size_t i = 0; i < count; i++)
		print_reading(lexicon, &readings[i]);
	for (uint32_t i = 0;
	     lexemes != NULL && i < lexicon_lexeme_count(lexicon); i++)
		if (lexeme_set_has(lexemes, i))
			print_paradigm(lexicon, i);
	return count > 0 || lexemes != NULL;
}

/* Names of each kind, and words with what rules and codes ask of them. */
static void
print_size(const struct lexicon *lexicon)
{
	static const char *const kinds[] = {[ENTITY_ACTOR] = "actors",
	    [ENTITY_PERSON] = "persons",
	    [ENTITY_INSTITUTION] = "institutions",
	    [ENTITY_SOURCE] = "sources"};
	const struct form_table *forms = lexicon_forms(lexicon);
	size_t counts[ENTITY_PLACE] = {0}, roles = 0, verbs = 0;

	for (uint32_t i = 0; i < lexicon_entity_count(lexicon); i++)
		counts[lexicon_entity(lexicon, i)->kind]++;
	for (int kind = 0; kind < ENTITY_PLACE; kind++)
		printf("%s\t%zu\n", kinds[kind], counts[kind]);
	printf("places\t%zu\n", gazetteer_count(lexicon_gazetteer(lexicon)));
	for (uint32_t i = 0; i < lexicon_lexeme_count(lexicon); i++) {
		const struct lexeme *l = lexicon_lexeme(lexicon, i);

		verbs += (l->features & F_POS) == F_VERB;
		roles += (l->features & F_POS) == F_NOUN && l->role != NULL;
	}
	printf("verbs\t%zu\nnouns with a role\t%zu\n", verbs, roles);

	printf("lexemes\t%zu\nforms\t%zu\nreadings\t%zu\nbytes of forms\t%zu\n",
	    lexicon_lexeme_count(lexicon), form_table_forms(forms),
	    form_table_count(forms), form_table_size(forms));
}

/* Load the lexicons, show the words; the exit status. */
static int
show(struct cmd_folders *folders, char **words, bool size)
{
	struct errors errors = {0};
	struct lexicon *lexicon = NULL;
	struct library *library;
	int status = CMD_OK;

	cmd_folders_default(folders);
	library = library_load(folders->paths, folders->count, "ar", &errors);
	if (library != NULL)
		lexicon = lexicon_new(library, &errors);
	if (errors.count > 0) {
		fputs(errors.text.data, stderr);
		log_warnx("%zu error%s in the lexicons", errors.count,
		    errors.count == 1 ? "" : "s");
		status = CMD_FAILED;
	} else {
		if (size)
			print_size(lexicon);
		for (; *words != NULL; words++)
			if (!print_word(lexicon, *words))
				status = CMD_FAILED;
	}
	lexicon_free(lexicon);
	library_free(library);
	errors_free(&errors);
	cmd_folders_free(folders);
	return status;
}

int
cmd_lexicon(int argc, char **argv)
{
	struct cmd_folders folders = {0};
	bool size = false;
	int c;

	while ((c = getopt_long(argc, argv, "c:s", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (c == 's')
			size = true;
		else if (c == 'c')
			cmd_folders_add(&folders, optarg);
		else
			return cmd_usage("lexicon");
	}
	if (optind == argc && !size)
		return cmd_usage("lexicon");
	return show(&folders, argv + optind, size);
}
