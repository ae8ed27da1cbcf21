#!/bin/sh
# SPDX-License-Identifier: ISC
#
# "rasid check --coverage": what rules of the small lexicon do on two articles,
# one of them in another language, and what is said of wrong use.
set -eu

rasid=${BUILD:-build}/rasid
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
	echo "coverage: $*"
	cat "$work/out" "$work/err"
	exit 1
}

# Run, and hold the exit status to what is wanted.
run() {
	want=$1
	shift
	status=0
	"$rasid" check -c tests/data/lexicon "$@" \
		>"$work/out" 2>"$work/err" || status=$?
	[ "$status" -eq "$want" ] || fail "status $status, not $want: $*"
}

# A line of what was printed.
has() {
	grep -qxF -- "$1" "$work/out" || fail "no line \"$1\""
}

cat >"$work/articles" <<-'END'
	{"id": "1", "body": "قصف الجيش السوري ثلاثة مدنيين في حلب. قصفت قسد جسرا. قصف الجيش السوري ثلاثة مدنيين في حلب."}
	{"id": "2", "lang": "fr", "body": "قصفت قسد حلب"}
END
run 0 --coverage "$work/articles"
has '1 articles, 3 sentences, 3 finds'
has '       3  shelling.shell'
has '       2  count.number'
has '            قصف الجيش السوري [ثلاثة] مدنيين في حلب.'
has '            قصفت [قسد] جسرا.'
# what reads the same stands once: under the rule and under the word
[ "$(grep -cxF '            [قصف] الجيش السوري ثلاثة مدنيين في حلب …' \
	"$work/out")" -eq 2 ] || fail "samples"
has 'Words that trigger most, at most 50'
has '       3  قصف (w.qasafa)'

echo '{"id": "1", "body": "لا شيء هنا"}' | "$rasid" check \
	-c tests/data/lexicon --coverage - >"$work/out" 2>"$work/err"
has 'Rules that fired: 0'
grep -q '^          shelling.shell (.*small.rules:[0-9]*)$' "$work/out" ||
	fail "no rule that never fired"

run 1 --coverage "$work/articles" "$work/missing"
has '1 articles, 3 sentences, 3 finds'
grep -q missing "$work/err" || fail "the missing file is not named"
run 2 --coverage
run 2 --coverage --dump shelling.shell "$work/articles"
