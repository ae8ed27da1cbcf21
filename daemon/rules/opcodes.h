/* SPDX-License-Identifier: ISC */
/*
 * The matcher's instructions: X(NAME, "what it does"). No include guard: each
 * user defines X first. "word" is the word at the position; matching moves the
 * position over it, to the right or, in the part of a pattern before its
 * trigger, to the left.
 */
/* Over one word; up to MARK they are what ways can be told apart by. */
X(SET, "a reading of the word is in the set and passes the test")
X(TEXT, "the word is written so, or is a form of the set's lexemes")
X(DIGITS, "the word is a number in digits")
X(UNKNOWN, "the word is in no lexicon")
X(MARK, "the word is this punctuation mark")
X(PHRASE, "a phrase of one of the kinds stands here; capture it")
X(ANY, "any word, but no mark")
X(GAP, "nothing, then one more word of the same clause up to the limit")
X(ADJUNCTS, "nothing, then one more adverbial")
X(OPEN, "a capture begins")
X(CLOSE, "a capture ends")
X(SPLIT, "go on; if that fails, go on at the target instead")
X(JUMP, "go on at the target")
X(AHEAD, "match up to DONE without moving, go on at the target")
X(NOT, "fail if it matches up to DONE, else go on at the target")
X(BEHIND, "match up to DONE leftwards without moving, go on at the target")
X(NOT_BEHIND, "fail if it matches so, else go on at the target")
X(DONE, "what was looked for is there")
X(START, "the sentence begins here")
X(END, "the sentence ends here")
X(HERE, "the trigger of the event in question")
X(MATCH, "the pattern has matched")
