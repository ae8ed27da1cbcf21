/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "lexicon/stanza.h"
#include "text/fold.h"

/*
 * Stanza files, and the errors that are found in them.
 *
 * The file is read whole. Lines are cut in place; a stanza's lines are handed
 * to the caller when the blank line after it (or the end) is reached.
 */

static const char *const space_names[KEYWORD_SPACES] = {
    "head", "key", "value", "slot", "feature", "class", "label"};

struct keywords {
	struct arena *arena;
	struct map
	    *spaces[KEYWORD_SPACES]; /* folded synonym → canonical word */
	struct map *names[KEYWORD_SPACES]; /* canonical word → first synonym */
};

struct reader {
	const char *path;
	const struct keywords *keywords;
	stanza_handler *handler;
	void *arg;
	struct errors *errors;
	struct arena *arena;
	struct stanza stanza;
	struct stanza_line *lines;
	size_t room;
	bool open; /* a head was read */
	bool skip; /* ... but it was wrong: pass over its facts */
};

/* The whole of a file, NUL-terminated, or NULL with errno. */
static char *
read_file(const char *path, size_t *length)
{
	FILE *file = fopen(path, "re");
	struct buf text = {0};
	char piece[65536];
	size_t n;

	if (file == NULL)
		return NULL;
	while ((n = fread(piece, 1, sizeof piece, file)) > 0)
		buf_add(&text, piece, n);
	if (ferror(file)) {
		fclose(file);
		buf_free(&text);
		errno = EIO;
		return NULL;
	}
	fclose(file);
	*length = text.length;
	return buf_take(&text);
}

/* Code points between two places of a line. */
static int
column_of(const char *line, const char *at)
{
	int column = 1;

	for (; line < at; line++)
		column += ((unsigned char)*line & 0xc0) != 0x80;
	return column;
}

/* Append the text of a line and a caret line under a column. */
static void
add_caret(struct errors *errors, const char *file, int line, int column)
{
	size_t length;
	char *text = read_file(file, &length), *p = text, *end;

	for (int i = 1; p != NULL && i < line; i++)
		if ((p = strchr(p, '\n')) != NULL)
			p++;
	if (p != NULL) {
		end = strchrnul(p, '\n');
		buf_printf(&errors->text, "  %.*s\n  ", (int)(end - p), p);
		for (int i = 1; i < column; i++)
			buf_addc(&errors->text, ' ');
		buf_adds(&errors->text, "^\n");
	}
	free(text);
}

void
errors_add(struct errors *errors, const char *file, int line, int column,
    const char *format, ...)
{
	va_list ap;
	char *message;
	int n;

	va_start(ap, format);
	n = vasprintf(&message, format, ap);
	va_end(ap);
	if (n < 0)
		return;
	errors->count++;
	if (line == 0)
		buf_printf(&errors->text, "%s: %s\n", file, message);
	else
		buf_printf(&errors->text, "%s:%d:%d: %s\n", file, line,
		    column > 0 ? column : 1, message);
	if (line > 0 && column > 0)
		add_caret(errors, file, line, column);
	free(message);
}

void
errors_free(struct errors *errors)
{
	buf_free(&errors->text);
	errors->count = 0;
}

#define KEYWORD_MAX 128 /* bytes of it that count */

/* Fold a keyword so that any spelling of it is the same. */
static size_t
fold_keyword(const char *word, char out[FOLD_ROOM(KEYWORD_MAX)])
{
	size_t length = strlen(word);

	return fold_word(
	    word, length < KEYWORD_MAX ? length : KEYWORD_MAX, out);
}

const char *
keywords_find(
    const struct keywords *keywords, enum keyword_space space, const char *word)
{
	char folded[FOLD_ROOM(KEYWORD_MAX)];
	size_t n = fold_keyword(word, folded);

	return map_getn(keywords->spaces[space], folded, n);
}

const char *
keywords_name(const struct keywords *keywords, enum keyword_space space,
    const char *canonical)
{
	return map_get(keywords->names[space], canonical);
}

static void
add_keyword(struct keywords *keywords, enum keyword_space space,
    const char *word, const char *canonical)
{
	char folded[FOLD_ROOM(KEYWORD_MAX)];
	size_t n = fold_keyword(word, folded);

	map_setn(keywords->spaces[space], folded, n, (void *)canonical);
}

/* One line of the table: name space, canonical word, synonyms. */
static void
read_keyword_line(struct keywords *keywords, const char *path, int number,
    char *line, struct errors *errors)
{
	char *save = NULL, *word = strtok_r(line, " \t\r", &save);
	const char *canonical;
	int space;

	if (word == NULL || word[0] == '#')
		return;
	for (space = 0; space < KEYWORD_SPACES; space++)
		if (strcmp(word, space_names[space]) == 0)
			break;
	word = strtok_r(NULL, " \t\r", &save);
	if (space == KEYWORD_SPACES || word == NULL) {
		errors_add(errors, path, number, 1,
		    "expected: head, key, value, slot, feature, class or "
		    "label, "
		    "a word and its synonyms");
		return;
	}
	canonical = arena_strdup(keywords->arena, word);
	if (map_get(keywords->names[space], canonical) == NULL && *save != '\0')
		map_set(keywords->names[space], canonical,
		    arena_strndup(
			keywords->arena, save, strcspn(save, " \t\r")));
	for (; word != NULL; word = strtok_r(NULL, " \t\r", &save))
		add_keyword(keywords, space, word, canonical);
}

struct keywords *
keywords_load(const char *path, struct errors *errors)
{
	struct keywords *keywords;
	size_t length;
	char *text = read_file(path, &length), *line, *rest = text;

	if (text == NULL) {
		errors_add(errors, path, 0, 0, "%s", strerror(errno));
		return NULL;
	}
	keywords = xcalloc(1, sizeof *keywords);
	keywords->arena = arena_new();
	for (int i = 0; i < KEYWORD_SPACES; i++) {
		keywords->spaces[i] = map_new();
		keywords->names[i] = map_new();
	}
	for (int number = 1; (line = strsep(&rest, "\n")) != NULL; number++)
		read_keyword_line(keywords, path, number, line, errors);
	free(text);
	return keywords;
}

void
keywords_free(struct keywords *keywords)
{
	if (keywords == NULL)
		return;
	for (int i = 0; i < KEYWORD_SPACES; i++) {
		map_free(keywords->spaces[i], NULL);
		map_free(keywords->names[i], NULL);
	}
	arena_free(keywords->arena);
	free(keywords);
}

#define WORD_LETTERS 64

/* The code points of a word, at most WORD_LETTERS; how many there are. */
static int
spell(const char *word, uint32_t *letters)
{
	const char *end = word + strlen(word);
	int n = 0;

	while (word < end && n < WORD_LETTERS)
		letters[n++] = fold_next(&word, end);
	return n;
}

/* Letters to change, add or leave out to make one word of another. */
static int
edit_distance(const char *a, const char *b)
{
	uint32_t from[WORD_LETTERS], to[WORD_LETTERS];
	int row[WORD_LETTERS + 1], n = spell(a, from), m = spell(b, to);

	for (int i = 0; i <= n; i++)
		row[i] = i;
	for (int j = 1; j <= m; j++) {
		int diagonal = row[0];

		row[0] = j;
		for (int i = 1; i <= n; i++) {
			int change = diagonal + (from[i - 1] != to[j - 1]);

			diagonal = row[i];
			if (row[i] + 1 < change)
				change = row[i] + 1;
			if (row[i - 1] + 1 < change)
				change = row[i - 1] + 1;
			row[i] = change;
		}
	}
	return row[n];
}

const char *
keywords_nearest(
    const struct keywords *keywords, enum keyword_space space, const char *word)
{
	const char *best = NULL, *candidate;
	int best_distance = (int)strlen(word) / 6 + 2; /* letters: two bytes */
	size_t place = 0;

	if (strlen(word) > WORD_LETTERS)
		return NULL; /* so long a word is no misspelling */
	while ((candidate = map_next(keywords->spaces[space], &place, NULL))) {
		int distance = edit_distance(word, candidate);

		if (distance < best_distance) {
			best_distance = distance;
			best = candidate;
		}
	}
	return best;
}

static void
unknown_keyword(
    struct reader *r, enum keyword_space space, const char *word, int line)
{
	const char *guess = keywords_nearest(r->keywords, space, word);

	errors_add(r->errors, r->path, line, 1, "unknown %s \"%s\"%s%s%s",
	    space == KEYWORD_HEAD ? "kind of stanza" : "keyword", word,
	    guess ? " (did you mean \"" : "", guess ? guess : "",
	    guess ? "\"?)" : "");
}

/* A stanza is complete: hand it over. */
static void
finish_stanza(struct reader *r)
{
	if (r->open && !r->skip) {
		r->stanza.lines = r->lines;
		r->handler(r->arg, &r->stanza);
	}
	r->open = r->skip = false;
	r->stanza = (struct stanza){.file = r->path};
	r->lines = NULL;
	r->room = 0;
	arena_reset(r->arena);
}

static void
read_head(struct reader *r, char *key, char *value, int line, int column)
{
	const char *kind = keywords_find(r->keywords, KEYWORD_HEAD, key);

	r->open = true;
	if (kind == NULL) {
		unknown_keyword(r, KEYWORD_HEAD, key, line);
		r->skip = true;
		return;
	}
	if (*value == '\0') {
		errors_add(r->errors, r->path, line, 1,
		    "\"%s\" needs an id after it", key);
		r->skip = true;
		return;
	}
	r->stanza.kind = kind;
	r->stanza.id = value;
	r->stanza.line = line;
	r->stanza.column = column;
}

static void
read_fact(struct reader *r, char *key, char *value, int line, int column)
{
	const char *canonical = keywords_find(r->keywords, KEYWORD_KEY, key);

	if (canonical == NULL) {
		unknown_keyword(r, KEYWORD_KEY, key, line);
		return;
	}
	r->lines = arena_grow(
	    r->arena, r->lines, r->stanza.count, &r->room, sizeof *r->lines);
	r->lines[r->stanza.count++] = (struct stanza_line){
	    .key = canonical, .value = value, .line = line, .column = column};
}

/* Characters that make a line read otherwise than it is. */
static const char *
find_bidi_control(const char *line)
{
	const char *p = line, *end = line + strlen(line);

	while (p < end) {
		const char *at = p;
		uint32_t c = fold_next(&p, end);

		if (c == 0x61c || c == 0x200e || c == 0x200f ||
		    (c >= 0x202a && c <= 0x202e) ||
		    (c >= 0x2066 && c <= 0x2069))
			return at;
	}
	return NULL;
}

static void
read_line(struct reader *r, char *line, int number)
{
	char *key = line + strspn(line, " \t"), *value, *end;
	const char *control = find_bidi_control(line);

	for (end = line + strlen(line);
	     end > key && strchr(" \t\r", end[-1]) != NULL; end--)
		end[-1] = '\0';
	if (control != NULL)
		errors_add(r->errors, r->path, number, column_of(line, control),
		    "bidirectional control characters are not allowed");
	if (*key == '#')
		return;
	if (*key == '\0') {
		finish_stanza(r);
		return;
	}
	value = key + strcspn(key, " \t");
	if (*value != '\0') {
		*value++ = '\0';
		value += strspn(value, " \t");
	}
	/* The NULs written above do not move what column_of counts. */
	if (!r->open)
		read_head(r, key, value, number, column_of(line, value));
	else if (!r->skip)
		read_fact(r, key, value, number, column_of(line, value));
}

void
stanza_read(const char *path, const struct keywords *keywords,
    stanza_handler *handler, void *arg, struct errors *errors)
{
	struct reader r = {.path = path,
	    .keywords = keywords,
	    .handler = handler,
	    .arg = arg,
	    .errors = errors};
	size_t length;
	char *text = read_file(path, &length), *line, *rest = text;

	if (text == NULL) {
		errors_add(errors, path, 0, 0, "%s", strerror(errno));
		return;
	}
	if (strlen(text) != length)
		errors_add(errors, path, 0, 0, "a NUL byte in the file");
	r.arena = arena_new();
	r.stanza.file = path;
	if (strncmp(rest, "\xef\xbb\xbf", 3) == 0)
		rest += 3;
	for (int number = 1; (line = strsep(&rest, "\n")) != NULL; number++)
		read_line(&r, line, number);
	finish_stanza(&r);
	arena_free(r.arena);
	free(text);
}

const struct stanza_line *
stanza_next(const struct stanza *stanza, const char *key,
    const struct stanza_line *after)
{
	const struct stanza_line *line = after ? after + 1 : stanza->lines;

	for (; line < stanza->lines + stanza->count; line++)
		if (strcmp(line->key, key) == 0)
			return line;
	return NULL;
}

const struct stanza_line *
stanza_get(const struct stanza *stanza, const char *key)
{
	return stanza_next(stanza, key, NULL);
}

bool
stanza_is(const struct stanza *stanza, const struct keywords *keywords,
    const char *key)
{
	const struct stanza_line *line = stanza_get(stanza, key);
	const char *value =
	    line ? keywords_find(keywords, KEYWORD_VALUE, line->value) : NULL;

	return value != NULL && strcmp(value, "yes") == 0;
}
