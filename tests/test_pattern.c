/* SPDX-License-Identifier: ISC */
/*
 * The pattern language: from the text of a pattern to its instructions, and
 * from these to matches. The lexicon is the small one of tests/data/lexicon.
 */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "lexicon/library.h"
#include "rules/dump.h"
#include "rules/stage.h"

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

static struct errors errors;
static struct library *library;
static struct lexicon *lexicon;
static struct ruleset *ruleset;

static void
load(void)
{
	static const char *const folders[] = {"tests/data/lexicon"};

	library = library_load(folders, 1, "ar", &errors);
	ck_assert_msg(library != NULL, "%s", errors.text.data);
	lexicon = lexicon_new(library, &errors);
	ruleset = ruleset_new(library, lexicon, &errors);
	ck_assert_msg(errors.count == 0, "%s", errors.text.data);
}

static void
unload(void)
{
	ruleset_free(ruleset);
	lexicon_free(lexicon);
	library_free(library);
	errors_free(&errors);
}

/* Parse a pattern, with the rule's verb or verbal noun being "shell". */
static struct node *
parse(struct pattern_scope *scope, const char *pattern, struct arena *arena)
{
	const struct lexeme_set *family = lexicon_class(lexicon, "قصف");
	struct stanza_line line = {
	    .key = "pattern", .value = pattern, .line = 1, .column = 1};

	*scope = (struct pattern_scope){.lexicon = lexicon,
	    .keywords = library_keywords(library),
	    .action = family,
	    .noun = family,
	    .arena = arena,
	    .errors = &errors};
	return pattern_parse(scope, "test", &line);
}

static bool
compile(struct program *program, const char *pattern, enum code_use use,
    struct arena *arena)
{
	struct pattern_scope scope;
	struct stanza_line line = {
	    .key = "pattern", .value = pattern, .line = 1, .column = 1};
	struct node *node = parse(&scope, pattern, arena);

	/* As the rules do it: a choice is so many patterns. */
	if (node != NULL && node->kind == NODE_CHOICE && use != CODE_PHRASE)
		node = node->child;
	return node != NULL &&
	       code_compile(program, node, use, &scope, "test", &line);
}

/* What patterns become; as dump.h says. */
static const struct {
	enum code_use use;
	const char *pattern, *want;
} codes[] = {
    {CODE_PHRASE, "<قصف>",
	"  first {w.qasafa}\n"
	"  after\n"
	"     0 SET {w.qasafa} any-preposition may-be-joined\n"
	"     1 MATCH\n"},
    {CODE_PHRASE, "<قصف:فعل، مجهول، ماض>",
	"  first {w.qasafa}\n"
	"  after\n"
	"     0 SET {w.qasafa} verb past passive any-preposition "
	"may-be-joined\n"
	"     1 MATCH\n"},
    {CODE_PHRASE, "<رقم> ب<غريب>",
	"  first digits\n"
	"  after\n"
	"     0 DIGITS any-preposition may-be-joined\n"
	"     1 UNKNOWN bi+\n"
	"     2 MATCH\n"},
    /* a choice, something optional, a repetition */
    {CODE_PHRASE, "(=أ | =ب | =ج)",
	"  first \"ا\" \"ب\" \"ج\"\n"
	"  after\n"
	"     0 SPLIT -> 3\n"
	"     1 TEXT \"ا\" any-preposition may-be-joined\n"
	"     2 JUMP -> 7\n"
	"     3 SPLIT -> 6\n"
	"     4 TEXT \"ب\" any-preposition may-be-joined\n"
	"     5 JUMP -> 7\n"
	"     6 TEXT \"ج\" any-preposition may-be-joined\n"
	"     7 MATCH\n"},
    {CODE_PHRASE, "في? من+",
	"  first {w.fi w.min}\n"
	"  after\n"
	"     0 SPLIT -> 2\n"
	"     1 TEXT \"في\" {w.fi} any-preposition may-be-joined\n"
	"     2 TEXT \"من\" {w.min} any-preposition may-be-joined\n"
	"     3 SPLIT -> 5\n"
	"     4 JUMP -> 2\n"
	"     5 MATCH\n"},
    {CODE_PHRASE, "{الرأس: <ناس>} !(من | في) &_ ، $",
	"  first {w.jundi w.madani w.jisr}\n"
	"  after\n"
	"     0 OPEN head\n"
	"     1 SET {w.jundi w.madani w.jisr} any-preposition "
	"may-be-joined\n"
	"     2 CLOSE head\n"
	"     3 NOT -> 9\n"
	"     4 SPLIT -> 7\n"
	"     5 TEXT \"من\" {w.min} any-preposition may-be-joined\n"
	"     6 JUMP -> 8\n"
	"     7 TEXT \"في\" {w.fi} any-preposition may-be-joined\n"
	"     8 DONE\n"
	"     9 AHEAD -> 12\n"
	"    10 ANY any-preposition may-be-joined\n"
	"    11 DONE\n"
	"    12 MARK \",\"\n"
	"    13 END\n"
	"    14 MATCH\n"},
    /* a trigger parts what stands left of it, which runs leftwards */
    {CODE_EVENT, "{الفاعل/مسلح} ~ [<الفعل:معلوم>] ... {المكان}",
	"  first {w.qasafa}\n"
	"  after\n"
	"     0 SET {w.qasafa} verb active any-preposition\n"
	"     1 GAP up to 7\n"
	"     2 PHRASE place\n"
	"     3 MATCH\n"
	"  before\n"
	"     0 ADJUNCTS\n"
	"     1 PHRASE actor armed may-be-joined ungoverned\n"
	"     2 MATCH\n"},
    /* what stands before runs leftwards, wherever it is asked for */
    {CODE_EVENT, "{الفاعل} @!(من | في) [<الفعل:مجهول_فقط>] ...3",
	"  first {w.qasafa}\n"
	"  after\n"
	"     0 SET {w.qasafa} verb passive only_passive any-preposition\n"
	"     1 GAP up to 3\n"
	"     2 MATCH\n"
	"  before\n"
	"     0 NOT_BEHIND -> 6\n"
	"     1 SPLIT -> 4\n"
	"     2 TEXT \"من\" {w.min} may-be-joined\n"
	"     3 JUMP -> 5\n"
	"     4 TEXT \"في\" {w.fi} may-be-joined\n"
	"     5 DONE\n"
	"     6 PHRASE actor may-be-joined ungoverned\n"
	"     7 MATCH\n"},
    {CODE_PHRASE, "<رقم:1900..2100> {العدد/3..}",
	"  first digits\n"
	"  after\n"
	"     0 DIGITS 1900..2100 any-preposition may-be-joined\n"
	"     1 PHRASE count 3..\n"
	"     2 MATCH\n"},
    {CODE_CONTEXT, "(من | في) #",
	"  first\n"
	"  after\n"
	"     0 HERE\n"
	"     1 MATCH\n"
	"  before\n"
	"     0 SPLIT -> 3\n"
	"     1 TEXT \"من\" {w.min} any-preposition may-be-joined\n"
	"     2 JUMP -> 4\n"
	"     3 TEXT \"في\" {w.fi} any-preposition may-be-joined\n"
	"     4 MATCH\n"},
};

START_TEST(test_codes)
{
	struct arena *arena = arena_new();
	struct program program;
	struct buf got = {0};

	ck_assert_msg(
	    compile(&program, codes[_i].pattern, codes[_i].use, arena), "%s",
	    errors.text.data);
	dump_program(&got, &program, lexicon);
	ck_assert_str_eq(got.data, codes[_i].want);
	buf_free(&got);
	arena_free(arena);
}
END_TEST

/* Patterns that are none: column of the error, and what it says. */
static const struct {
	enum code_use use;
	const char *pattern, *want;
} faults[] = {
    {CODE_PHRASE, "{الفاعلل}",
	"test:1:2: unknown slot \"الفاعلل\" (did you mean \"الفاعل\"?)"},
    {CODE_PHRASE, "من <قصفف>",
	"test:1:5: no word is of the class \"قصفف\" "
	"(did you mean \"قصف\"?)"},
    {CODE_PHRASE, "<قصف:مجهوول>",
	"test:1:6: unknown feature \"مجهوول\" (did you mean \"مجهول\"?)"},
    {CODE_PHRASE, "<قصف:مسلح>", "test:1:6: \"armed\" is a feature of phrases"},
    {CODE_PHRASE, "{الفاعل/ماض}", "test:1:9: \"past\" is a feature of words"},
    {CODE_PHRASE, "{الرأس}", "test:1:2: \"الرأس\" needs a pattern after a"},
    {CODE_PHRASE, "(من | في", "test:1:9: expected )"},
    {CODE_PHRASE, "{الفاعل", "test:1:8: expected }"},
    {CODE_PHRASE, "<قصف", "test:1:5: expected >"},
    {CODE_EVENT, "[من", "test:1:4: expected ]"},
    {CODE_PHRASE, "من)", "test:1:3: unexpected )"},
    {CODE_PHRASE, "من | ", "test:1:6: an empty pattern"},
    {CODE_PHRASE, "()", "test:1:2: an empty pattern"},
    {CODE_PHRASE, "<>", "test:1:2: a word is missing here"},
    {CODE_PHRASE, "من +", "test:1:4: this is no pattern"},
    {CODE_PHRASE, "من @", "test:1:5: this is no pattern"},
    {CODE_PHRASE, "<قصف:ماض،مضارع>", "test:1:10: no word can be that and"},
    {CODE_PHRASE, "<ناس:معرفة،نكرة>", "test:1:12: no word can be that and"},
    {CODE_PHRASE, "<ناس:نكرة،بضمير>", "test:1:11: no word can be that and"},
    {CODE_PHRASE, "<ناس:3..>", "test:1:2: only digits and phrases have a"},
    {CODE_PHRASE, "{العدد/9..3}", "test:1:8: no number is in this range"},
    {CODE_PHRASE, "{العدد/..}", "test:1:8: a number is missing here"},
    {CODE_PHRASE, "{العدد/0}", "test:1:8: no number is in this range"},
    {CODE_PHRASE, "{العدد/12345678901}", "test:1:8: a number too long"},
    {CODE_PHRASE, "من ...99 في", "test:1:7: a gap has 1 to 30 words"},
    {CODE_PHRASE, "من ...0 في", "test:1:7: a gap has 1 to 30 words"},
    {CODE_PHRASE, "سس<قصف>", "test:1:1: only a conjunction or preposition"},
    {CODE_EVENT, "[<قصف>] [من]", "test:1:10: a second trigger"},
    {CODE_EVENT, "{الفاعل} {الهدف}",
	"test:1:1: no word that could be the trigger"},
    {CODE_CONTEXT, "من في", "test:1:1: a context needs # for the trigger"},
    {CODE_PHRASE, "من? في*", "test:1:1: this pattern can match nothing"},
    {CODE_PHRASE, "...", "test:1:1: this pattern can match nothing"},
    {CODE_PHRASE, "(من | في?)", "test:1:1: this pattern can match nothing"},
};

START_TEST(test_faults)
{
	struct arena *arena = arena_new();
	struct program program;

	ck_assert(
	    !compile(&program, faults[_i].pattern, faults[_i].use, arena));
	ck_assert_uint_eq(errors.count, 1);
	ck_assert_msg(strncmp(errors.text.data, faults[_i].want,
			  strlen(faults[_i].want)) == 0,
	    "got: %s", errors.text.data);
	arena_free(arena);
}
END_TEST

/*
 * Patterns on sentences. The first match, from left to right, is shown as its
 * words, then its captures; "-": none. A context is tried at the first form of
 * "shell". The features of phrases and the slots come from small.rules.
 */
static const struct {
	enum code_use use;
	const char *pattern, *sentence, *want;
} matches[] = {
    /* words: a lemma's forms, or as written; with clitics at the edge only */
    {CODE_PHRASE, "جندي", "رأى جنودا", "جنودا"},
    {CODE_PHRASE, "=جندي", "رأى جنودا", "-"},
    {CODE_PHRASE, "=جنود", "جنود", "جنود"},
    {CODE_PHRASE, "جندي", "وبالجندي", "وبالجندي"},
    {CODE_PHRASE, "من جندي", "من بجندي", "-"},
    {CODE_PHRASE, "من ب<ناس>", "من بجندي", "من بجندي"},
    {CODE_PHRASE, "من و<ناس>", "من وجندي", "من وجندي"},
    {CODE_PHRASE, "من و<ناس>", "من جندي", "-"},
    {CODE_PHRASE, "من <ناس>", "من وجندي", "-"},
    {CODE_PHRASE, "من و=جندي", "من وجندي", "من وجندي"},
    {CODE_PHRASE, "من و=جندي", "من جندي", "-"},
    {CODE_PHRASE, "زرعوفة", "قرية زرعوفة", "زرعوفة"},
    {CODE_PHRASE, "<غريب>", "من زرعوفة", "زرعوفة"},
    {CODE_PHRASE, "من <غريب>", "من جندي", "-"},
    /* features */
    {CODE_PHRASE, "<قصف:فعل>", "قصف", "قصف"},
    {CODE_PHRASE, "<قصف:مضارع>", "قصف", "-"},
    {CODE_PHRASE, "<قصف:مضارع>", "يقصف", "يقصف"},
    {CODE_PHRASE, "<قصف:مجهول،مؤنث>", "قصفت", "قصفت"},
    {CODE_PHRASE, "<ناس:معرفة>", "جنود الجنود", "الجنود"},
    {CODE_PHRASE, "<ناس:نكرة>", "الجنود جنود", "جنود"},
    {CODE_PHRASE, "<ناس:نكرة>", "جنودنا", "-"},
    {CODE_PHRASE, "<ناس:بضمير>", "جنود جنوده", "جنوده"},
    {CODE_PHRASE, "<ناس:مثنى>", "جنود جنديان", "جنديان"},
    {CODE_PHRASE, "<ناس:منصوب>", "مدنيون مدنيين", "مدنيين"},
    {CODE_PHRASE, "<ناس:جمع>", "جندي جنود", "جنود"},
    {CODE_PHRASE, "جوي", "غارة جوية", "جوية"},
    {CODE_PHRASE, "<قصف:مجهول_فقط>", "قصف", "-"},
    {CODE_PHRASE, "<قال:مجهول_فقط>", "قال قيل", "قيل"},
    {CODE_PHRASE, "<قصف:منفي>", "قصف لم يقصف", "يقصف"},
    {CODE_PHRASE, "@!لم <قصف:فعل>", "لم يقصف قصف", "قصف"},
    /* numbers and marks */
    {CODE_PHRASE, "<رقم:10..20>", "9 21 15", "15"},
    {CODE_PHRASE, "<رقم:15>", "9 15", "15"},
    {CODE_PHRASE, "{العدد/..2}", "3 2", "2 | count=2"},
    {CODE_PHRASE, "{الهدف/3..}", "جنديان وثلاثة مدنيين",
	"وثلاثة مدنيين | target=وثلاثة مدنيين"},
    {CODE_PHRASE, "{الهدف/معدود،2}", "3 جنود، جنديان",
	"جنديان | target=جنديان"},
    {CODE_PHRASE, "{الهدف/1..}", "جنود", "-"},
    {CODE_PHRASE, "<رقم>", "من ٢٥", "25"},
    {CODE_PHRASE, "من ب<رقم>", "من ب 5", "من 5"},
    {CODE_PHRASE, "من : في", "من: في", "من : في"},
    {CODE_PHRASE, "من ، في", "من, في", "من , في"},
    {CODE_PHRASE, "من في", "من، في", "-"},
    {CODE_PHRASE, "_ $", "، من", "من"},
    /* choice, optional, repetition: as much as can be */
    {CODE_PHRASE, "من (على | في) على", "من في على", "من في علي"},
    {CODE_PHRASE, "من* في", "من من من في", "من من من في"},
    {CODE_PHRASE, "من+", "في من من في", "من من"},
    {CODE_PHRASE, "من? في", "في", "في"},
    {CODE_PHRASE, "من* من", "من من", "من من"},
    /* look-aheads and the sentence's ends */
    {CODE_PHRASE, "من &في", "من على من في", "من"},
    {CODE_PHRASE, "من !في في?", "من في من على", "من"},
    {CODE_PHRASE, "@من في", "في على في من في على", "في"},
    {CODE_PHRASE, "@(من على) في في?", "على في من على في في", "في في"},
    {CODE_PHRASE, "@(^ على) في", "في على في", "-"},
    {CODE_PHRASE, "@{الفاعل} في", "في جندي ومدني في", "في"},
    {CODE_PHRASE, "في @!(_ في) من", "على في من، في من", "في من"},
    {CODE_PHRASE, "^ في", "من في", "-"},
    {CODE_PHRASE, "في $", "في من في", "في"},
    /* gaps stay in their clause, and are short */
    {CODE_PHRASE, "من ... على", "من س س س على", "من س س س علي"},
    {CODE_PHRASE, "من ...2 على", "من س س على", "من س س علي"},
    {CODE_PHRASE, "من ...2 على", "من س س س على", "-"},
    {CODE_PHRASE, "من ... على", "من س، س على", "-"},
    {CODE_PHRASE, "من ... على", "من س لكن س على", "-"},
    {CODE_PHRASE, "من ... على", "من س س س س س س س س على", "-"},
    /* captures */
    {CODE_PHRASE, "من {الرأس: <ناس> _?} في", "من جندي طويل في",
	"من جندي طويل في | head=جندي طويل"},
    {CODE_PHRASE, "{الفاعل/مسلح}", "مدني وجندي", "وجندي | actor=وجندي"},
    {CODE_PHRASE, "{الفاعل/مدني}", "جندي ومدني", "ومدني | actor=ومدني"},
    {CODE_PHRASE, "{الهدف/شيء}", "جندي على جسر", "جسر | target=جسر"},
    {CODE_PHRASE, "{الهدف/معدود}", "جنود، 3 جنود", "3 جنود | target=3 جنود"},
    {CODE_PHRASE, "{اسم_مكان}", "بحلب", "بحلب | place_name=بحلب"},
    /* parties that are joined go together, or alone where that helps */
    {CODE_PHRASE, "{الفاعل} في", "جندي ومدني في",
	"جندي ومدني في | actor=جندي ومدني"},
    {CODE_PHRASE, "{الفاعل} و{الهدف}", "قسد ومدنيين",
	"قسد ومدنيين | actor=قسد target=ومدنيين"},
    /* events: both sides of the trigger */
    {CODE_EVENT, "{الفاعل} [<الفعل:معلوم>] {الهدف}", "الجيش السوري قصف جسرا",
	"الجيش السوري قصف جسرا | target=جسرا actor=الجيش السوري"},
    {CODE_EVENT, "{الفاعل} قد? [<الفعل>]", "قسد قد قصفت",
	"قسد قد قصفت | actor=قسد"},
    {CODE_EVENT, "{الرأس: _ _} [<الفعل>]", "أ ب ج قصف", "ب ج قصف | head=ب ج"},
    {CODE_EVENT, "من [<الاسم>]", "من القصف", "من القصف"},
    {CODE_EVENT, "[<الاسم>]", "بالقصف", "بالقصف"},
    {CODE_EVENT, "[<الفعل:معلوم>] {الفاعل}", "قصف مدنيين", "-"},
    /* adverbials may stand between: places, times, brackets */
    {CODE_EVENT, "[<الفعل>] ~ {الفاعل} ~ {الهدف}",
	"قصفت في حلب قسد (المدعومة) ثلاثة جنود",
	"قصفت في حلب قسد ( المدعومة ) ثلاثة جنود | actor=قسد "
	"target=ثلاثة جنود"},
    {CODE_EVENT, "[<الفعل>] ~ {الفاعل}", "قصفت من قسد", "-"},
    /* a party behind a preposition that the pattern does not know is none */
    {CODE_EVENT, "{الفاعل} [<الفعل>]", "من قسد قصف", "-"},
    /* contexts, around the trigger */
    {CODE_CONTEXT, "من #", "من القصف", "من القصف"},
    {CODE_CONTEXT, "من #", "في القصف", "-"},
    {CODE_CONTEXT, "# في", "قصف في", "قصف في"},
    {CODE_CONTEXT, "ل#", "للقصف", "للقصف"},
    {CODE_CONTEXT, "ل#", "القصف", "-"},
    {CODE_CONTEXT, "ل#", "وبالقصف", "-"},
    {CODE_CONTEXT, "من ل#", "من للقصف", "من للقصف"},
    {CODE_EVENT, "ب[<الاسم>]", "القصف بالقصف", "بالقصف"},
};

static struct scene *
make_scene(const char *text, struct arena *arena)
{
	struct token_list list = token_split(text, strlen(text), arena);
	struct analysis *analysis = arena_alloc(arena, sizeof *analysis);
	struct scene *scene;

	analysis_make(analysis, lexicon, list.tokens, list.count, text, arena);
	scene = scene_new(lexicon, analysis, false, arena);
	stage_run(ruleset, scene);
	return scene;
}

static void
add_words(struct buf *out, const struct scene *scene, size_t begin, size_t end)
{
	for (size_t i = begin; i < end; i++)
		buf_printf(out, "%s%s", i > begin ? " " : "",
		    scene->analysis->words[i].token->text);
}

static void
show(struct buf *out, const struct scene *scene, const struct match *match)
{
	add_words(out, scene, match->begin, match->end);
	for (size_t i = 0; i < match->capture_count; i++) {
		const struct capture *c = &match->captures[i];

		buf_printf(
		    out, "%s %s=", i == 0 ? " |" : "", slot_name(c->slot));
		add_words(out, scene, c->begin, c->end);
	}
}

/* The first word that can be "shell". */
static size_t
find_here(const struct scene *scene)
{
	const struct lexeme_set *set = lexicon_class(lexicon, "قصف");
	size_t i = 0;

	while (i < scene->analysis->count &&
	       !word_in(&scene->analysis->words[i], set))
		i++;
	return i;
}

START_TEST(test_matches)
{
	struct arena *arena = arena_new();
	struct scene *scene = make_scene(matches[_i].sentence, arena);
	size_t here = find_here(scene), count = scene->analysis->count;
	struct program program;
	struct match match;
	struct buf got = {0};

	ck_assert_msg(
	    compile(&program, matches[_i].pattern, matches[_i].use, arena),
	    "%s", errors.text.data);
	for (size_t i = 0; i < count && got.length == 0; i++) {
		if (matches[_i].use == CODE_CONTEXT && i != here)
			continue;
		if (vm_match(&program, scene, i, here, here + 1, &match))
			show(&got, scene, &match);
	}
	if (got.length == 0)
		buf_adds(&got, "-");
	ck_assert_msg(strcmp(got.data, matches[_i].want) == 0,
	    "%s on %s: got %s, want %s", matches[_i].pattern,
	    matches[_i].sentence, got.data, matches[_i].want);
	buf_free(&got);
	arena_free(arena);
}
END_TEST

/* Whether a sentence's word or phrases at a place begin a pattern. */
static bool
begins(const struct index *index, const struct scene *scene, size_t at)
{
	uint64_t bits = 0;

	index_word(index, &scene->analysis->words[at], &bits);
	index_phrases(index, scene->kinds[at], &bits);
	return bits == 1;
}

/*
 * What a pattern is looked up by is never less than what it matches: its first
 * word in the index, and all the words that it needs.
 */
START_TEST(test_first)
{
	struct arena *arena = arena_new();
	struct scene *scene = make_scene(matches[_i].sentence, arena);
	struct pattern_scope scope;
	const struct node *node;
	struct index *index = index_new(lexicon, arena);
	struct needs *needs = needs_new(lexicon, arena);
	struct program program;
	struct need_list list;
	struct match match;
	bool context = matches[_i].use == CODE_CONTEXT; /* has no first */
	size_t here = find_here(scene);

	ck_assert(
	    compile(&program, matches[_i].pattern, matches[_i].use, arena));
	node = parse(&scope, matches[_i].pattern, arena);
	list = needs_add(needs, node);
	needs_finish(needs);
	if (!context)
		index_add(index, &program.first);
	index_finish(index);
	for (size_t i = 0; i < scene->analysis->count; i++) {
		if ((context && i != here) ||
		    !vm_match(&program, scene, i, here, here + 1, &match))
			continue;
		ck_assert(context || begins(index, scene, i));
		ck_assert(
		    needs_all(&list, needs_met(needs, scene->analysis, arena)));
	}
	index_free(index);
	needs_free(needs);
	arena_free(arena);
}
END_TEST

/* No pattern runs away, however it tries: the step limit ends it. */
START_TEST(test_limits)
{
	static const char *const patterns[] = {"(من* من*)* في", "(_* _*)* في",
	    "... ... ... ... ... في", "(من | من | من)* في", "~ ~ ~ ~ في",
	    "((من+)+)+ في", "{الرأس: _*} {الرأس: _*} {الرأس: _*} في"};
	struct arena *arena = arena_new();
	struct buf text = {0};
	struct scene *scene;

	for (int i = 0; i < 499; i++)
		buf_adds(&text, "من ");
	scene = make_scene(text.data, arena);
	for (size_t p = 0; p < COUNT_OF(patterns); p++) {
		struct program program;
		struct match match;

		/* A repetition of nothing may be refused instead. */
		if (!compile(&program, patterns[p], CODE_PHRASE, arena))
			continue;
		for (size_t i = 0; i < scene->analysis->count; i++)
			ck_assert(!vm_match(&program, scene, i, 0, 0, &match));
	}
	buf_free(&text);
	arena_free(arena);
}
END_TEST

/* Text without sense as a pattern: an error perhaps, but nothing worse. */
START_TEST(test_noise)
{
	static const char *const parts[] = {"{", "}", "<", ">", "(", ")", "|",
	    "?", "*", "+", "...", "~", "_", "[", "]", "#", "&", "!", "^", "$",
	    "=", ":", "،", " ", " ", "من", "الفاعل", "قصف", "ب", "ماض", "/",
	    "مسلح", "\xd8", "\"", "رقم"};
	struct arena *arena = arena_new();
	struct scene *scene = make_scene("قصف الجيش السوري حلب", arena);
	uint32_t seed = 3;

	for (int round = 0; round < 20000; round++) {
		struct program program;
		struct match match;
		struct buf text = {0};

		for (int i = 0; i < 8; i++) {
			seed = seed * 1103515245u + 12345u;
			buf_adds(&text, parts[(seed >> 16) % COUNT_OF(parts)]);
		}
		if (compile(
			&program, text.data, (enum code_use)(round % 3), arena))
			for (size_t i = 0; i < scene->analysis->count; i++)
				vm_match(&program, scene, i, 0, 1, &match);
		errors_free(&errors);
		buf_free(&text);
	}
	arena_free(arena);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("pattern");
	TCase *tests = tcase_create("pattern");
	SRunner *runner;
	int failed;

	tcase_set_timeout(tests, 60);
	tcase_add_checked_fixture(tests, load, unload);
	tcase_add_loop_test(tests, test_codes, 0, COUNT_OF(codes));
	tcase_add_loop_test(tests, test_faults, 0, COUNT_OF(faults));
	tcase_add_loop_test(tests, test_matches, 0, COUNT_OF(matches));
	tcase_add_loop_test(tests, test_first, 0, COUNT_OF(matches));
	tcase_add_test(tests, test_limits);
	tcase_add_test(tests, test_noise);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
