/* SPDX-License-Identifier: ISC */
/*
 * bench_engine ROUNDS FILE CONFIG...: how fast the steps of the engine are, one
 * by one and together, on the articles of an NDJSON file that is in memory, and
 * beside each step the yardstick that it is held against. What it measures is
 * the processor time of this process; MB are 10^6 bytes of title and body.
 *
 * It prints a JSON object: for every step its megabytes a second, the median of
 * the rounds; steps follow one another within a round, so that a disturbance
 * hits them alike. See tests/bench.py, which runs it.
 */
#include <hs/hs.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/utf8.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/map.h"
#include "base/xmalloc.h"
#include "extract.h"
#include "feed/feed.h"
#include "lexicon/analysis.h"
#include "text/fold.h"

#define ROUNDS_MAX 99

struct bench {
	struct buf file;
	struct arena *kept;    /* of the articles */
	struct arena *scratch; /* of each step */
	struct article *articles;
	size_t count, room, bytes;
	struct knowledge *knowledge;
	hs_database_t *phrases;
	hs_scratch_t *hs;
	size_t phrase_count, hits;
};

typedef void step_run(struct bench *);

static double
cpu_seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool
keep_article(void *arg, size_t index, struct article *a)
{
	struct bench *b = arg;

	(void)index;
	b->articles = arena_grow(
	    b->kept, b->articles, b->count, &b->room, sizeof *b->articles);
	b->articles[b->count++] = *a;
	b->bytes +=
	    (a->title ? strlen(a->title) : 0) + (a->body ? strlen(a->body) : 0);
	return true;
}

static void
no_error(void *arg, size_t index, const char *message)
{
	(void)arg;
	fprintf(stderr, "article %zu: %s\n", index, message);
}

static void
read_file(struct bench *b, const char *path)
{
	struct feed_handler handler = {keep_article, no_error, b};
	FILE *f = fopen(path, "r");
	char bytes[65536];
	size_t n;

	if (f == NULL) {
		perror(path);
		exit(2);
	}
	while ((n = fread(bytes, 1, sizeof bytes, f)) > 0)
		buf_add(&b->file, bytes, n);
	fclose(f);
	feed_read_lines(b->file.data, b->file.length, NULL, b->kept, &handler);
}

/* Call a step for title and body of every article. */
static void
each_field(struct bench *b, void (*run)(struct bench *, const char *, size_t))
{
	for (size_t i = 0; i < b->count; i++) {
		const struct article *a = &b->articles[i];

		if (a->title != NULL)
			run(b, a->title, strlen(a->title));
		if (a->body != NULL)
			run(b, a->body, strlen(a->body));
		arena_reset(b->scratch);
	}
}

/* Yardstick of folding and splitting: is it UTF-8, one code point at a time. */
static void
validate_field(struct bench *b, const char *text, size_t length)
{
	for (int32_t i = 0, n = (int32_t)length; i < n;) {
		UChar32 c;

		U8_NEXT((const uint8_t *)text, i, n, c);
		b->hits += c < 0;
	}
}

static void
split_field(struct bench *b, const char *text, size_t length)
{
	b->hits += token_split(text, length, b->scratch).count;
}

/* Yardstick of the look-up: each word in the trie of names alone. */
static void
trie_field(struct bench *b, const char *text, size_t length)
{
	const struct trie *trie =
	    lexicon_names(knowledge_lexicon(b->knowledge));
	struct token_list list = token_split(text, length, b->scratch);

	for (size_t i = 0; i < list.count; i++) {
		uint32_t node = TRIE_ROOT;

		for (size_t j = i; j < list.count && node != TRIE_NONE; j++)
			node = trie_step(trie, node, list.tokens[j].text,
			    list.tokens[j].length);
		b->hits += node != TRIE_NONE;
	}
}

static void
analyse_field(struct bench *b, const char *text, size_t length)
{
	struct token_list list = token_split(text, length, b->scratch);

	for (size_t first = 0; first < list.count;) {
		struct sentence s = sentence_next(&list, first);
		struct analysis analysis;

		analysis_make(&analysis, knowledge_lexicon(b->knowledge),
		    list.tokens + s.first, s.count, text, b->scratch);
		b->hits += analysis.name_count;
		first += s.count;
	}
}

static int
on_hit(unsigned id, unsigned long long from, unsigned long long to,
    unsigned flags, void *arg)
{
	(void)id, (void)from, (void)to, (void)flags;
	++*(size_t *)arg;
	return 0;
}

/* Yardstick of the engine: fold, then Hyperscan for all names. */
static void
scan_field(struct bench *b, const char *text, size_t length)
{
	char *folded = arena_alloc(b->scratch, FOLD_ROOM(length));
	const char *p = text, *end = text + length;
	size_t used = 0;

	while (p < end) {
		uint32_t c = fold_next(&p, end), out;
		enum fold_class class = fold_code_point(c, &out);

		if (class != FOLD_MARK && class != FOLD_IGNORE)
			used += fold_put(out, folded + used);
	}
	hs_scan(b->phrases, folded, (unsigned)used, 0, b->hs, on_hit, &b->hits);
}

static void
run_validate(struct bench *b)
{
	each_field(b, validate_field);
}

static void
run_split(struct bench *b)
{
	each_field(b, split_field);
}

static void
run_trie(struct bench *b)
{
	each_field(b, trie_field);
}

static void
run_analyse(struct bench *b)
{
	each_field(b, analyse_field);
}

static void
run_hyperscan(struct bench *b)
{
	each_field(b, scan_field);
}

static void
run_engine(struct bench *b)
{
	for (size_t i = 0; i < b->count; i++) {
		b->hits +=
		    extract_article(b->knowledge, &b->articles[i], b->scratch)
			.count;
		arena_reset(b->scratch);
	}
}

static bool
count_article(void *arg, size_t index, struct article *a)
{
	(void)index, (void)a;
	++*(size_t *)arg;
	return true;
}

static void
run_read(struct bench *b)
{
	struct feed_handler handler = {count_article, no_error, &b->hits};

	feed_read_lines(
	    b->file.data, b->file.length, NULL, b->scratch, &handler);
	arena_reset(b->scratch);
}

/* Yardstick of reading: jansson alone. */
static void
run_jansson(struct bench *b)
{
	const char *p = b->file.data, *end = p + b->file.length;

	while (p < end) {
		const char *newline = memchr(p, '\n', (size_t)(end - p));
		json_t *json;

		if (newline == NULL)
			newline = end;
		json = json_loadb(p, (size_t)(newline - p), 0, NULL);
		b->hits += json != NULL;
		json_decref(json);
		p = newline + 1;
	}
}

static const struct {
	const char *name;
	step_run *run;
} steps[] = {
    {"utf8", run_validate},
    {"split", run_split},
    {"trie", run_trie},
    {"lookup", run_analyse},
    {"jansson", run_jansson},
    {"read", run_read},
    {"hyperscan", run_hyperscan},
    {"engine", run_engine},
};

#define STEPS (sizeof steps / sizeof *steps)

static void
add_phrase(struct map *phrases, const char *text)
{
	struct buf out = {0};

	while (*text != '\0') {
		size_t n = strcspn(text, " -/");
		char *folded = xmalloc(FOLD_ROOM(n));
		size_t length = fold_word(text, n, folded);

		if (out.length > 0 && length > 0)
			buf_addc(&out, ' ');
		buf_add(&out, folded, length);
		free(folded);
		text += n + (text[n] != '\0');
	}
	if (out.length > 0)
		map_setn(phrases, out.data, out.length, phrases);
	buf_free(&out);
}

/* Every name of the lexicon, once. */
static struct map *
collect_phrases(const struct lexicon *lexicon)
{
	const struct gazetteer *g = lexicon_gazetteer(lexicon);
	struct map *phrases = map_new();

	for (uint32_t i = 0; i < gazetteer_count(g); i++) {
		const struct place *place = gazetteer_place(g, i);

		for (size_t n = 0; n < place->name_count; n++)
			add_phrase(phrases, place->names[n]);
	}
	for (uint32_t i = 0; i < lexicon_entity_count(lexicon); i++)
		add_phrase(phrases, lexicon_entity(lexicon, i)->name);
	return phrases;
}

static void
compile_phrases(struct bench *b)
{
	struct map *map = collect_phrases(knowledge_lexicon(b->knowledge));
	size_t count = map_count(map), place = 0;
	const char **texts = xcalloc(count, sizeof *texts);
	size_t *lengths = xcalloc(count, sizeof *lengths);
	unsigned *flags = xcalloc(count, sizeof *flags);
	unsigned *ids = xcalloc(count, sizeof *ids);
	hs_compile_error_t *error;

	b->phrase_count = count;
	for (size_t i = 0; i < count; i++) {
		texts[i] = map_next(map, &place, NULL);
		lengths[i] = strlen(texts[i]);
		ids[i] = (unsigned)i;
	}
	if (hs_compile_lit_multi(texts, flags, ids, lengths, (unsigned)count,
		HS_MODE_BLOCK, NULL, &b->phrases, &error) != HS_SUCCESS ||
	    hs_alloc_scratch(b->phrases, &b->hs) != HS_SUCCESS) {
		fprintf(stderr, "Hyperscan takes no such phrases\n");
		exit(2);
	}
	free(texts);
	free(lengths);
	free(flags);
	free(ids);
	map_free(map, NULL);
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* Steps given by name, or all of them. */
static void
run_rounds(struct bench *b, int rounds, const char *only)
{
	double seconds[STEPS][ROUNDS_MAX], start;
	const char *comma = "{";

	for (int r = 0; r < rounds; r++)
		for (size_t s = 0; s < STEPS; s++) {
			if (only != NULL && strcmp(steps[s].name, only) != 0)
				continue;
			start = cpu_seconds();
			steps[s].run(b);
			seconds[s][r] = cpu_seconds() - start;
		}
	for (size_t s = 0; s < STEPS; s++) {
		if (only != NULL && strcmp(steps[s].name, only) != 0)
			continue;
		qsort(seconds[s], (size_t)rounds, sizeof **seconds, by_size);
		printf("%s\"%s\": %.2f", comma, steps[s].name,
		    (double)b->bytes / 1e6 / seconds[s][rounds / 2]);
		comma = ", ";
	}
	printf(", \"bytes\": %zu, \"articles\": %zu, \"phrases\": %zu}\n",
	    b->bytes, b->count, b->phrase_count);
}

int
main(int argc, char **argv)
{
	struct bench b = {.kept = arena_new(), .scratch = arena_new()};
	struct errors errors = {0};
	const char *only = getenv("STEP");
	int rounds = argc > 3 ? atoi(argv[1]) : 0;

	if (rounds < 1 || rounds > ROUNDS_MAX) {
		fprintf(stderr, "usage: bench_engine ROUNDS FILE CONFIG...\n");
		return 2;
	}
	b.knowledge = knowledge_load(
	    (const char *const *)argv + 3, (size_t)argc - 3, &errors);
	if (b.knowledge == NULL) {
		fputs(errors.text.data, stderr);
		return 2;
	}
	read_file(&b, argv[2]);
	if (only == NULL)
		compile_phrases(&b);
	run_rounds(&b, rounds, only);
	hs_free_scratch(b.hs);
	hs_free_database(b.phrases);
	buf_free(&b.file);
	arena_free(b.kept);
	arena_free(b.scratch);
	knowledge_free(b.knowledge);
	errors_free(&errors);
	return 0;
}
