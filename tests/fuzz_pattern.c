/* SPDX-License-Identifier: ISC */
/*
 * Fuzzing: the first line is a pattern, behind a letter for its use (p phrase,
 * e event, c context); what follows is a text that it is run on, at each word
 * of each sentence. Lexicon: the small one of tests/data/lexicon.
 * Exercises rules/pattern.c, first.c, code.c, vm.c, wordtest.c, stage.c,
 * phrase.c and lexicon/analysis.c.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/xmalloc.h"
#include "lexicon/library.h"
#include "rules/dump.h"
#include "rules/stage.h"

int LLVMFuzzerInitialize(int *, char ***);
int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static struct library *library;
static struct lexicon *lexicon;
static struct ruleset *ruleset;

static void
load(void)
{
	static const char *const folders[] = {"tests/data/lexicon"};
	struct errors errors = {0};

	library = library_load(folders, 1, "ar", &errors);
	if (library == NULL)
		abort();
	lexicon = lexicon_new(library, &errors);
	ruleset = ruleset_new(library, lexicon, &errors);
	if (errors.count > 0)
		abort();
}

/* As the rules do it: a choice is so many patterns. */
static void
match(struct program *program, enum code_use use, const char *text,
    struct arena *arena)
{
	struct token_list list = token_split(text, strlen(text), arena);
	struct sentence s;

	for (size_t at = 0; at < list.count; at = s.first + s.count) {
		struct analysis analysis = {0};
		struct scene *scene;
		struct match m;

		s = sentence_next(&list, at);
		analysis_make(&analysis, lexicon, list.tokens + s.first,
		    s.count, text, arena);
		scene = scene_new(lexicon, &analysis, false, arena);
		stage_run(ruleset, scene);
		for (size_t w = 0; w < s.count; w++) {
			if (!vm_match(program, scene, w,
				use == CODE_CONTEXT ? w : 0,
				use == CODE_CONTEXT ? w + 1 : 0, &m))
				continue;
			if (m.begin > m.end || m.end > s.count ||
			    m.capture_count > CAPTURES_MAX)
				abort();
		}
	}
}

static void
compile(const char *pattern, enum code_use use, const char *text,
    struct arena *arena)
{
	const struct lexeme_set *family = lexicon_class(lexicon, "قصف");
	struct errors errors = {0};
	struct pattern_scope scope = {.lexicon = lexicon,
	    .keywords = library_keywords(library),
	    .action = family,
	    .noun = family,
	    .arena = arena,
	    .errors = &errors};
	struct stanza_line line = {
	    .key = "pattern", .value = pattern, .line = 1, .column = 1};
	struct node *node = pattern_parse(&scope, "fuzz", &line);
	struct program program = {0};
	struct buf dump = {0};

	if (node == NULL && errors.count == 0)
		abort();
	if (node != NULL && node->kind == NODE_CHOICE && use != CODE_PHRASE)
		node = node->child;
	if (node != NULL &&
	    code_compile(&program, node, use, &scope, "fuzz", &line)) {
		dump_program(&dump, &program, lexicon);
		match(&program, use, text, arena);
	}
	buf_free(&dump);
	errors_free(&errors);
}

/* Before the first input: loading is no part of its time. */
int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	load();
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum code_use use;
	struct arena *arena;
	char *text, *rest;

	if (size < 2 || size > 4096)
		return -1;
	use = data[0] == 'p'   ? CODE_PHRASE
	      : data[0] == 'e' ? CODE_EVENT
			       : CODE_CONTEXT;
	text = xstrndup((const char *)data + 1, size - 1);
	rest = strchr(text, '\n');
	if (rest != NULL)
		*rest++ = '\0';
	arena = arena_new();
	compile(text, use, rest ? rest : "", arena);
	arena_free(arena);
	free(text);
	return 0;
}
