/* SPDX-License-Identifier: ISC */
#ifndef RASID_TESTS_KNOWLEDGE_H
#define RASID_TESTS_KNOWLEDGE_H

#include <check.h>

#include "base/arena.h"
#include "extract.h"
#include "lexicon/stanza.h"

/* The project's own rules and lexicons, and an arena: a fixture of a program.
 */
static struct knowledge *knowledge;
static struct arena *arena;

static void
load(void)
{
	static const char *const folders[] = {"config"};
	struct errors errors = {0};

	knowledge = knowledge_load(folders, 1, &errors);
	ck_assert_msg(knowledge != NULL, "config has errors");
	errors_free(&errors);
	arena = arena_new();
}

static void
unload(void)
{
	arena_free(arena);
	knowledge_free(knowledge);
}

#endif
