/* SPDX-License-Identifier: ISC */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/library.h"

/*
 * Stanzas are copied out of their files into one arena. The map holds them
 * under "kind id", in order of first insertion; a folder that replaces one
 * keeps its place. Places lie in an arena of their own, since they may go.
 */
#define PLACE "place" /* the kind of their stanzas */

struct kept {
	struct stanza stanza;
	size_t folder; /* which folder it came from */
	bool off;
};

struct library {
	struct arena *arena;
	struct arena *places; /* NULL: forgotten */
	struct keywords *keywords;
	struct map *stanzas;
	uint64_t hash;
	size_t folder; /* being read */
	struct errors *errors;
	char version[17];
};

struct paths {
	char **paths;
	size_t count, room;
};

static const struct stanza *
copy_stanza(struct arena *arena, const struct stanza *from, struct stanza *to)
{
	struct stanza_line *lines =
	    arena_alloc(arena, (from->count + 1) * sizeof *lines);

	for (size_t i = 0; i < from->count; i++) {
		lines[i] = from->lines[i];
		lines[i].value = arena_strdup(arena, from->lines[i].value);
	}
	*to = *from;
	to->id = arena_strdup(arena, from->id);
	to->lines = lines;
	return to;
}

static void
switch_off(struct library *library, const struct stanza *stanza)
{
	size_t place = 0, length = strlen(stanza->id);
	const char *key;
	void *value;
	bool found = false;

	while ((key = map_next(library->stanzas, &place, &value)) != NULL) {
		size_t n = strlen(key);

		if (n > length && key[n - length - 1] == ' ' &&
		    strcmp(key + n - length, stanza->id) == 0) {
			((struct kept *)value)->off = true;
			found = true;
		}
	}
	if (!found)
		errors_add(library->errors, stanza->file, stanza->line,
		    stanza->column, "nothing has the id \"%s\"", stanza->id);
}

static void
keep(void *arg, const struct stanza *stanza)
{
	struct library *library = arg;
	struct kept *kept, *old;
	struct arena *arena =
	    strcmp(stanza->kind, PLACE) == 0 ? library->places : library->arena;
	char *key;

	for (size_t i = 0; i < stanza->count; i++) {
		library->hash ^= map_hash(
		    stanza->lines[i].key, strlen(stanza->lines[i].key));
		library->hash =
		    library->hash * 31 + map_hash(stanza->lines[i].value,
					     strlen(stanza->lines[i].value));
	}
	library->hash =
	    library->hash * 31 + map_hash(stanza->id, strlen(stanza->id));
	if (strcmp(stanza->kind, "off") == 0) {
		switch_off(library, stanza);
		return;
	}
	key = xasprintf("%s %s", stanza->kind, stanza->id);
	old = map_get(library->stanzas, key);
	if (old != NULL && old->folder == library->folder) {
		errors_add(library->errors, stanza->file, stanza->line,
		    stanza->column, "\"%s\" is defined already at %s:%d",
		    stanza->id, old->stanza.file, old->stanza.line);
	} else {
		kept = old ? old : arena_alloc(arena, sizeof *kept);
		copy_stanza(arena, stanza, &kept->stanza);
		kept->folder = library->folder;
		kept->off = false;
		map_set(library->stanzas, key, kept);
	}
	free(key);
}

static int
compare_paths(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool
has_suffix(const char *name, const char *suffix)
{
	size_t n = strlen(name), m = strlen(suffix);

	return n > m && strcmp(name + n - m, suffix) == 0;
}

/* Paths of all rule and lexicon files below a folder. */
static void
find_files(struct paths *found, const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;

	if (dir == NULL)
		return;
	while ((entry = readdir(dir)) != NULL) {
		char *path;
		struct stat st;

		if (entry->d_name[0] == '.')
			continue;
		path = xasprintf("%s/%s", folder, entry->d_name);
		if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
			find_files(found, path);
			free(path);
			continue;
		}
		if (!(has_suffix(path, ".lex") || has_suffix(path, ".rules")) ||
		    has_suffix(path, "/keywords.lex")) {
			free(path);
			continue;
		}
		if (found->count == found->room) {
			found->room = found->room ? found->room * 2 : 64;
			found->paths = xreallocarray(
			    found->paths, found->room, sizeof *found->paths);
		}
		found->paths[found->count++] = path;
	}
	closedir(dir);
}

static void
read_folder(struct library *library, const char *folder, const char *language)
{
	char *below = xasprintf("%s/%s", folder, language);
	struct paths found = {0};

	find_files(&found, below);
	if (found.count > 0)
		qsort(found.paths, found.count, sizeof *found.paths,
		    compare_paths);
	for (size_t i = 0; i < found.count; i++) {
		const char *path = arena_strdup(library->arena, found.paths[i]);

		stanza_read(
		    path, library->keywords, keep, library, library->errors);
		free(found.paths[i]);
	}
	free(found.paths);
	free(below);
}

struct library *
library_load(const char *const *folders, size_t count, const char *language,
    struct errors *errors)
{
	struct library *library = xcalloc(1, sizeof *library);
	char *path = xasprintf("%s/%s/keywords.lex", folders[0], language);

	library->arena = arena_new();
	library->places = arena_new();
	library->stanzas = map_new();
	library->errors = errors;
	library->keywords =
	    keywords_load(arena_strdup(library->arena, path), errors);
	free(path);
	if (library->keywords == NULL) {
		library_free(library);
		return NULL;
	}
	for (library->folder = 0; library->folder < count; library->folder++)
		read_folder(library, folders[library->folder], language);
	snprintf(library->version, sizeof library->version, "%016llx",
	    (unsigned long long)library->hash);
	return library;
}

void
library_free(struct library *library)
{
	if (library == NULL)
		return;
	keywords_free(library->keywords);
	map_free(library->stanzas, NULL);
	arena_free(library->arena);
	arena_free(library->places);
	free(library);
}

void
library_each(const struct library *library, const char *kind,
    stanza_handler *handler, void *arg)
{
	size_t place = 0;
	void *value;

	while (map_next(library->stanzas, &place, &value) != NULL) {
		const struct kept *kept = value;

		if (!kept->off && strcmp(kept->stanza.kind, kind) == 0)
			handler(arg, &kept->stanza);
	}
}

void
library_drop_places(struct library *library)
{
	struct map *rest = map_new();
	size_t place = 0;
	const char *key;
	void *value;

	while ((key = map_next(library->stanzas, &place, &value)) != NULL)
		if (strcmp(((struct kept *)value)->stanza.kind, PLACE) != 0)
			map_set(rest, key, value);
	map_free(library->stanzas, NULL);
	library->stanzas = rest;
	arena_free(library->places);
	library->places = NULL;
}

const struct keywords *
library_keywords(const struct library *library)
{
	return library->keywords;
}

const char *
library_version(const struct library *library)
{
	return library->version;
}
