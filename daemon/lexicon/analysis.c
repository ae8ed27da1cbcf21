/* SPDX-License-Identifier: ISC */
#include <string.h>

#include "base/arena.h"
#include "lexicon/analysis.h"
#include "lexicon/morph.h"

/* Words and names of a sentence, looked up. */

/* Whether a word can bring the verb after it into another mood. */
static bool
governs_verb(const struct lexicon *lexicon, const struct word *word)
{
	return word_is(word, lexicon, CLASS_NEGATION) ||
	       word_is(word, lexicon, CLASS_COMPLEMENTISER);
}

/* Drop jussive and subjunctive readings where nothing asks for that mood. */
static size_t
drop_moods(struct reading *readings, size_t count, bool governed)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++)
		if (governed || !(readings[i].features & F_JUSSIVE) ||
		    (readings[i].proclitics & C_LI))
			readings[kept++] = readings[i];
	return kept;
}

/* The node of a name's first word, its clitics cut off as a strip says. */
static uint32_t
first_step(const struct trie *trie, const struct token *token,
    const struct strip *strip)
{
	static const char article[] = "\xd8\xa7\xd9\x84";
	char text[256];

	if (strip->enclitic != 0)
		return TRIE_NONE;
	if (!(strip->proclitics & C_AL))
		return trie_step(
		    trie, TRIE_ROOT, token->text + strip->begin, strip->length);
	/* Names keep their article: put it back. */
	if (strip->length + 4u >= sizeof text)
		return TRIE_NONE;
	memcpy(text, article, 4);
	memcpy(text + 4, token->text + strip->begin, strip->length);
	return trie_step(trie, TRIE_ROOT, text, strip->length + 4u);
}

/* Everything that is found out about a word. */
struct facts {
	struct reading readings[READINGS_MAX];
	struct strip strips[STRIPS_MAX];
	struct name_start starts[STRIPS_MAX];
	struct memo_word word;
};

static void
find_readings(struct facts *facts, const struct lexicon *lexicon,
    const struct token *token)
{
	const struct form_table *forms = lexicon_forms(lexicon);
	struct memo_word *word = &facts->word;
	size_t count = readings_find_after(forms, token->clitics, token->text,
	    token->length, facts->readings, READINGS_MAX);

	count = drop_moods(facts->readings, count, word->governed);
	readings_prefer(facts->readings, count, word->raw, word->length);
	for (size_t i = 0; i < count; i++)
		facts->readings[i].proclitics |= token->clitics;
	word->readings = facts->readings;
	word->count = (uint16_t)count;
}

/* The ways to cut clitics off, and the names that then begin. */
static void
find_starts(struct facts *facts, const struct lexicon *lexicon,
    const struct token *token)
{
	struct memo_word *word = &facts->word;
	struct strip *strips = facts->strips;
	size_t count = readings_strip(
		   token->text, token->length, strips, STRIPS_MAX),
	       ways = count;

	/* A single letter, of initials, has nothing to cut off. */
	if (count == 0)
		strips[ways++] = (struct strip){.length = token->length};
	for (size_t s = 0; s < ways; s++) {
		uint32_t node =
		    first_step(lexicon_names(lexicon), token, &strips[s]);

		if (node != TRIE_NONE)
			facts->starts[word->start_count++] =
			    (struct name_start){node, strips[s].proclitics};
	}
	word->strips = strips;
	word->strip_count = (uint16_t)count;
	word->starts = facts->starts;
}

/* Copy what is known of a word into the arena. */
static void
take(struct word *word, const struct memo_word *known, struct arena *arena)
{
	size_t readings = known->count * sizeof *known->readings;
	size_t starts = known->start_count * sizeof *known->starts;
	size_t strips = known->strip_count * sizeof *known->strips;
	char *p = arena_alloc(arena, readings + starts + strips);

	word->readings = memcpy(p, known->readings, readings);
	word->starts = memcpy(p += readings, known->starts, starts);
	word->strips = memcpy(p += starts, known->strips, strips);
	word->count = known->count;
	word->start_count = known->start_count;
	word->strip_count = known->strip_count;
	if (word->count > 0)
		word->proclitics = word->readings[0].proclitics;
}

static void
read_word(struct word *word, const struct word *before,
    const struct lexicon *lexicon, const struct token *token, const char *raw,
    struct arena *arena)
{
	struct facts facts;
	const struct memo_word *known;

	word->token = token;
	word->proclitics = token->clitics;
	if (token->kind != TOKEN_WORD)
		return;
	facts.word = (struct memo_word){.raw = raw + token->byte_begin,
	    .length = token->byte_end - token->byte_begin,
	    .detached = token->clitics,
	    .governed = before != NULL && governs_verb(lexicon, before)};
	known = memo_find(lexicon_memo(lexicon), &facts.word);
	if (known == NULL) {
		find_readings(&facts, lexicon, token);
		find_starts(&facts, lexicon, token);
		known = &facts.word;
		memo_keep(lexicon_memo(lexicon), known);
	}
	take(word, known, arena);
}

/* Walk the trie over words from i + 1 on; the longest name's end, or 0. */
static size_t
longest(const struct trie *trie, uint32_t node, const struct word *words,
    size_t i, size_t count, uint32_t *last)
{
	size_t end = 0, n;

	for (;;) {
		trie_payloads(trie, node, &n);
		if (n > 0) {
			end = i + 1;
			*last = node;
		}
		if (++i == count || words[i].token->clitics != 0)
			break;
		/* Names are told on one breath: only a dash may part them. */
		if (token_is(words[i].token, '-') && i + 1 < count)
			i++;
		if (words[i].token->kind == TOKEN_PUNCT)
			break;
		node = trie_step(
		    trie, node, words[i].token->text, words[i].token->length);
		if (node == TRIE_NONE)
			break;
	}
	return end;
}

/*
 * Whether a word that is spelled like a name is a verb: it can be one, and no
 * preposition or kind of place stands before it. News speaks of nobody as "I"
 * or "you".
 */
static bool
is_verb(const struct lexicon *lexicon, const struct word *words, size_t i)
{
	if (words[i].count == 0 ||
	    (words[i].readings[0].features & F_POS) != F_VERB ||
	    (words[i].readings[0].features & F_PERSON) != F_P3)
		return false;
	return i == 0 || !(word_is(&words[i - 1], lexicon, CLASS_PREPOSITION) ||
			     word_is(&words[i - 1], lexicon, CLASS_PLACE_NOUN));
}

/* Whether a name is one of imported places and of nothing else. */
static bool
is_imported(const struct lexicon *lexicon, const uint32_t *refs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct name_ref ref = lexicon_name_ref(refs[i]);

		if (ref.kind != ENTITY_PLACE ||
		    !gazetteer_place(lexicon_gazetteer(lexicon), ref.number)
			 ->imported)
			return false;
	}
	return true;
}

/*
 * The name that begins at a word: the longest; of equally long ones the one
 * with the fewest clitics before it, but a village that only a dump of a
 * gazetteer has comes last: "and Mosul" is no village.
 */
static bool
find_name(struct name *name, const struct lexicon *lexicon,
    const struct word *words, size_t i, size_t count)
{
	const struct trie *trie = lexicon_names(lexicon);
	size_t best = 0;

	for (size_t s = 0; s < words[i].start_count; s++) {
		const struct name_start *start = &words[i].starts[s];
		uint32_t last = 0;
		size_t end = longest(trie, start->node, words, i, count, &last);
		const uint32_t *refs;
		size_t n;

		if (end == 0 || end < best)
			continue;
		refs = trie_payloads(trie, last, &n);
		if (end == best &&
		    (!is_imported(lexicon, name->refs, name->count) ||
			is_imported(lexicon, refs, n)))
			continue;
		best = end;
		name->begin = (uint16_t)i;
		name->end = (uint16_t)end;
		name->proclitics =
		    (start->proclitics | words[i].token->clitics) &
		    (C_CONJUNCTIONS | C_PREPOSITIONS);
		name->refs = refs;
		name->count = n;
	}
	/* A verb that is spelled like a name is a verb. */
	return best > i + 1 || (best > 0 && !is_verb(lexicon, words, i));
}

static void
add_name(struct analysis *analysis, const struct name *name, size_t *room,
    struct arena *arena)
{
	analysis->names = arena_grow(
	    arena, analysis->names, analysis->name_count, room, sizeof *name);
	analysis->names[analysis->name_count++] = *name;
}

/* The place that a name ends in, after a preposition: "al-Qaeda in Yemen". */
static bool
find_inner(struct name *inner, const struct lexicon *lexicon,
    const struct word *words, const struct name *name)
{
	for (size_t i = name->begin + 1u; i < name->end; i++)
		if (word_is(&words[i - 1], lexicon, CLASS_PREPOSITION) &&
		    find_name(inner, lexicon, words, i, name->end))
			return inner->end == name->end &&
			       lexicon_name_ref(inner->refs[0]).kind ==
				   ENTITY_PLACE;
	return false;
}

void
analysis_make(struct analysis *analysis, const struct lexicon *lexicon,
    const struct token *tokens, size_t count, const char *raw,
    struct arena *arena)
{
	size_t room = 0;

	memset(analysis, 0, sizeof *analysis);
	analysis->words = arena_alloc(arena, (count + 1) * sizeof(struct word));
	analysis->count = count;
	for (size_t i = 0; i < count; i++)
		read_word(&analysis->words[i],
		    i > 0 ? &analysis->words[i - 1] : NULL, lexicon, &tokens[i],
		    raw, arena);
	for (size_t i = 0; i < count;) {
		struct name name, inner;

		if (tokens[i].kind != TOKEN_WORD ||
		    !find_name(&name, lexicon, analysis->words, i, count)) {
			i++;
			continue;
		}
		add_name(analysis, &name, &room, arena);
		if (find_inner(&inner, lexicon, analysis->words, &name))
			add_name(analysis, &inner, &room, arena);
		i = name.end;
	}
}

bool
word_in(const struct word *word, const struct lexeme_set *set)
{
	for (size_t i = 0; i < word->count; i++)
		if (lexeme_set_has(set, word->readings[i].lexeme))
			return true;
	return false;
}

const struct reading *
word_reading(const struct word *word, const struct lexicon *lexicon,
    enum word_class class)
{
	const struct lexeme_set *set = lexicon_set(lexicon, class);

	for (size_t i = 0; i < word->count; i++)
		if (lexeme_set_has(set, word->readings[i].lexeme))
			return &word->readings[i];
	return NULL;
}

bool
word_is(const struct word *word, const struct lexicon *lexicon,
    enum word_class class)
{
	return word_reading(word, lexicon, class) != NULL;
}

bool
word_is_first(const struct word *word, const struct lexicon *lexicon,
    enum word_class class)
{
	return word->count > 0 && lexeme_set_has(lexicon_set(lexicon, class),
				      word->readings[0].lexeme);
}
