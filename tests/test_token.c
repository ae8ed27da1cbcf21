/* SPDX-License-Identifier: ISC */
/* Words, numbers and marks; ICU is the oracle of where words end. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "base/arena.h"
#include "base/buf.h"
#include "text/fold.h"
#include "text/token.h"

#define COUNT_OF(a) (sizeof(a) / sizeof *(a))

/*
 * A token is shown as its folded text; a number with "#" before it, a mark as
 * it is; joined clitics before a "+", by their letters; flags after it:
 *   " shadda  < quoted  > unquoted  ^ tanwin  / first of a line
 * The first token of a text has its "/" left out.
 */
static const struct {
	const char *input, *want;
} texts[] = {
    {"", ""},
    {" \n\t ", ""},
    {"قتل ثلاثة جنود", "قتل ثلاثة جنود"},
    {"أ", "ا"},
    /* marks, each in its canonical form */
    {"قال، ثم؛ هل؟ نعم!", "قال , ثم ; هل ? نعم !"},
    {"[أ1] {د2}", "( ا #1 ) ( د #2 )"},
    {"من–إلى—عن-في", "من - الي - عن - في"},
    {"نعم... ثم… لا..", "نعم ~ ثم ~ لا ~"},
    {"50% أو ٪50", "#50 % او % #50"},
    {"أ/ب", "ا / ب"},
    {"😀 ©", "* *"},
    /* quotes are no tokens, whatever their form */
    {"\"قسد\"", "قسد<>"},
    {"«قسد» قالت", "قسد<> قالت<"},
    {"“قوات سوريا”", "قوات< سوريا>"},
    {"‘داعش’", "داعش<>"},
    {"قال: \"لا\"", "قال :> لا<>"},
    /* clitics that stand apart */
    {"لـ\"قسد\"", "ل+قسد<>"},
    {"لـ”قسد”", "ل+قسد<>"},
    {"لـ «قسد»", "ل+قسد<>"},
    {"ب 5 جنود", "ب+#5 جنود"},
    {"بـ5", "ب+#5"},
    {"و أكد", "و+اكد"},
    {"و ب 5", "وب+#5"},
    {"ك سابقتها", "ك+سابقتها"},
    {"ب\nحلب", "ب حلب/"},
    {"ب (داعش)", "ب ( داعش )"},
    {"ب", "ب"},
    /* digits */
    {"١٢٣ و ۴۵", "#123 و+#45"},
    {"1,200 و١٬٢٠٠ و1،200", "#1200 و+#1200 و+#1 , #200"},
    {"3.5 مليون", "#3.5 مليون"},
    {"٣٫٥", "#3.5"},
    {"عام 2017.", "عام #2017 ."},
    {"10:30", "#10 : #30"},
    {"2017/11/16", "#2017 / #11 / #16"},
    {"بمقتل18 شخصا", "بمقتل #18 شخصا"},
    {"18شخصا", "#18 شخصا"},
    {"كوفيد-19", "كوفيد - #19"},
    {"F16 وF-16", "f16 وf - #16"},
    /* initials */
    {"أ.ف.ب", "ا.ف.ب"},
    {"وكالة أ.ف.ب إن", "وكالة ا.ف.ب ان"},
    {"قالت أ.ف.ب.", "قالت ا.ف.ب ."},
    {"(أ ف ب) قال", "( ا ف ب ) قال"},
    {"د ب أ", "د ب ا"},
    {"U.N. said", "u.n . said"},
    {"م. ت. ف", "م . ت . ف"},
    /* signs that folding drops, and what is remembered of them */
    {"قَتَّلَ", "قتل\""},
    {"جنديًا", "جنديا^"},
    {"الـــجيش", "الجيش"},
    {"ـ ُ \u200f", ""},
    {"\u202bالجيش\u202c السوري\u200f.", "الجيش السوري ."},
    {"\ufefb أحد", "لا احد"},
    {"\ufdf2", "الله"},
    {"می\u200cشود", "ميشود"},
    {"عبد\u00a0الله", "عبد الله"},
    {"سطر\nثان\r\nثالث\u2028رابع", "سطر ثان/ ثالث/ رابع/"},
    /* broken UTF-8: a mark, and the words beside it stay */
    {"قتل \xd8 جندي", "قتل * جندي"},
    {"قتل\xff\xfe", "قتل * *"},
};

static void
show(struct buf *out, const struct token *token, bool first)
{
	static const char *const letters[] = {"و", "ف", "ب", "ك", "ل"};
	static const struct {
		uint8_t flag;
		char mark;
	} flags[] = {{TOKEN_SHADDA, '"'}, {TOKEN_TANWIN, '^'},
	    {TOKEN_QUOTED, '<'}, {TOKEN_UNQUOTED, '>'}, {TOKEN_NEWLINE, '/'}};

	if (!first)
		buf_addc(out, ' ');
	for (int i = 0; i < 5; i++)
		if (token->clitics >> i & 1)
			buf_adds(out, letters[i]);
	if (token->clitics != 0)
		buf_addc(out, '+');
	if (token->kind == TOKEN_NUMBER)
		buf_addc(out, '#');
	buf_add(out, token->text, token->length);
	for (size_t i = 0; i < COUNT_OF(flags); i++)
		if ((token->flags & flags[i].flag) &&
		    !(first && flags[i].mark == '/'))
			buf_addc(out, flags[i].mark);
}

START_TEST(test_texts)
{
	struct arena *arena = arena_new();
	struct token_list list =
	    token_split(texts[_i].input, strlen(texts[_i].input), arena);
	struct buf got = {0};

	buf_adds(&got, "");
	for (size_t i = 0; i < list.count; i++)
		show(&got, &list.tokens[i], i == 0);
	ck_assert_str_eq(got.data, texts[_i].want);
	buf_free(&got);
	arena_free(arena);
}
END_TEST

/* What every list of tokens must be like, whatever it was made from. */
static void
check_list(const char *text, size_t length, const struct token_list *list)
{
	const char *p = text, *end = text + length;
	uint32_t position = 0;

	for (size_t i = 0; i < list->count; i++) {
		const struct token *t = &list->tokens[i];

		/* In order, none empty, bytes and code points at one place. */
		ck_assert_uint_lt(t->begin, t->end);
		ck_assert_uint_ge(t->begin, position);
		while (position < t->begin) {
			ck_assert(p < end);
			fold_next(&p, end);
			position++;
		}
		ck_assert_uint_eq((size_t)(p - text), t->byte_begin);
		while (position < t->end) {
			ck_assert(p < end);
			fold_next(&p, end);
			position++;
		}
		ck_assert_uint_eq((size_t)(p - text), t->byte_end);
		ck_assert_uint_gt(t->length, 0);
		ck_assert_uint_eq(strlen(t->text), t->length);
	}
}

START_TEST(test_offsets)
{
	struct arena *arena = arena_new();
	size_t length = strlen(texts[_i].input);
	/* On the heap, so that the sanitizer sees each byte too far. */
	char *copy = malloc(length + 1);
	struct token_list list;

	memcpy(copy, texts[_i].input, length);
	list = token_split(copy, length, arena);
	check_list(copy, length, &list);
	free(copy);
	arena_free(arena);
}
END_TEST

/* A word stands where it was: cut out and folded, it is its own text. */
static const char *const sentences[] = {
    "قتل ثلاثة جنود وأصيب خمسة آخرون بجروح في هجوم شنه مسلحون مجهولون على "
    "حاجز عسكري شمال مدينة العريش",
    "أعلنت القوات المسلحة، اليوم الثلاثاء، استعادة السيطرة على قرية أبو دالي",
    "قال الناطق باسم الحكومة: إن المباحثات ستستأنف في التاسع من تشرين الثاني؟",
    "«الجبهة الوطنية» تعلن مسؤوليتها عن تفجير «الجسر»؛ والشرطة تنفي ذلك",
    "استُهدفَت قافلةٌ للإغاثةِ بغارةٍ جويّةٍ، وقُتل فيها اثنا عشر مدنيًّا",
    "نزح 1500 شخص من بلدة (سراقب) خلال 3 أيام، وعاد ٢٠٠ منهم أمس",
    "الرئيس الفرنسي إيمانويل ماكرون يلتقي نظيره المصري في القاهرة غدا",
    "مئات المتظاهرين يغلقون جسر الجمهورية وسط بغداد احتجاجا على البطالة!",
};

/* ICU's words (those of letters or digits), each a pair of code points. */
static size_t
ask_icu(const char *text, uint32_t out[][2], size_t max)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar u[1024];
	int32_t length, begin, end;
	UBreakIterator *words;
	size_t count = 0;

	u_strFromUTF8(u, 1024, &length, text, -1, &status);
	words = ubrk_open(UBRK_WORD, "ar", u, length, &status);
	ck_assert(U_SUCCESS(status));
	begin = ubrk_first(words);
	while ((end = ubrk_next(words)) != UBRK_DONE && count < max) {
		if (ubrk_getRuleStatus(words) >= UBRK_WORD_NUMBER) {
			out[count][0] = (uint32_t)begin;
			out[count++][1] = (uint32_t)end;
		}
		begin = end;
	}
	ubrk_close(words);
	return count;
}

START_TEST(test_oracle)
{
	const char *text = sentences[_i];
	struct arena *arena = arena_new();
	struct token_list list = token_split(text, strlen(text), arena);
	uint32_t icu[256][2];
	size_t count = ask_icu(text, icu, COUNT_OF(icu)), n = 0;

	check_list(text, strlen(text), &list);
	for (size_t i = 0; i < list.count; i++) {
		const struct token *t = &list.tokens[i];
		char folded[512];

		if (t->kind == TOKEN_PUNCT)
			continue;
		ck_assert_uint_lt(n, count);
		ck_assert_uint_eq(t->begin, icu[n][0]);
		ck_assert_uint_eq(t->end, icu[n][1]);
		n++;
		fold_word(
		    text + t->byte_begin, t->byte_end - t->byte_begin, folded);
		ck_assert_str_eq(folded, t->text);
	}
	ck_assert_uint_eq(n, count);
	arena_free(arena);
}
END_TEST

/* Bytes without sense, many times: never past the end, always in order. */
START_TEST(test_noise)
{
	static const char *const parts[] = {"ا", "ل", "و", " ", " ", "ـ", "ُ",
	    "\"", "«", ".", "5", "٣", ",", "\n", "\u202e", "\ufdfa", "\xd8",
	    "\xff", "\xf0\x9f", "a", "ب", "…", "\u200f", "\xe2\x80", "ّ"};
	struct arena *arena = arena_new();
	uint32_t seed = 17;

	for (int round = 0; round < 800; round++) {
		struct buf text = {0};
		struct token_list list;
		char *exact;

		for (int i = 0; i < 40; i++) {
			seed = seed * 1103515245u + 12345u;
			buf_adds(&text, parts[(seed >> 16) % COUNT_OF(parts)]);
		}
		exact = malloc(text.length);
		memcpy(exact, text.data, text.length);
		arena_reset(arena);
		list = token_split(exact, text.length, arena);
		check_list(exact, text.length, &list);
		free(exact);
		buf_free(&text);
	}
	arena_free(arena);
}
END_TEST

/* A word longer than a length can say loses its end, and nothing else. */
START_TEST(test_huge_word)
{
	struct arena *arena = arena_new();
	struct buf text = {0};
	struct token_list list;

	for (int i = 0; i < 200000; i++)
		buf_adds(&text, "س");
	buf_adds(&text, " بعد");
	list = token_split(text.data, text.length, arena);
	ck_assert_uint_eq(list.count, 2);
	ck_assert_uint_eq(list.tokens[0].end, 200000);
	ck_assert_str_eq(list.tokens[1].text, "بعد");
	buf_free(&text);
	arena_free(arena);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("token");
	TCase *tests = tcase_create("token");
	SRunner *runner;
	int failed;

	tcase_set_timeout(tests, 30);
	tcase_add_loop_test(tests, test_texts, 0, COUNT_OF(texts));
	tcase_add_loop_test(tests, test_offsets, 0, COUNT_OF(texts));
	tcase_add_loop_test(tests, test_oracle, 0, COUNT_OF(sentences));
	tcase_add_test(tests, test_noise);
	tcase_add_test(tests, test_huge_word);
	suite_add_tcase(suite, tests);
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
