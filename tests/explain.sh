#!/bin/sh
# SPDX-License-Identifier: ISC
#
# rasid explain over the small lexicon: the way of a sentence, how far a rule
# came and what stopped it, in English and Arabic.
set -eu

rasid=${BUILD:-build}/rasid
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
	echo "explain: $*"
	cat "$work/out" "$work/err"
	exit 1
}

# Run, and hold the exit status to what is wanted.
run() {
	want=$1
	shift
	status=0
	"$rasid" explain -c tests/data/lexicon -c tests/data/language \
		--date 2020-01-15 "$@" >"$work/out" 2>"$work/err" || status=$?
	[ "$status" -eq "$want" ] || fail "status $status, not $want: $*"
}

# A line of what was printed, without the space around it.
has() {
	sed 's/^ *//; s/ *$//' "$work/out" | grep -qxF -- "$1" ||
		fail "no line \"$1\""
}

run 0 'قصف الجيش السوري في حلب ثلاثة مدنيين'
has '0 shelling  [shelling.shell]  قصف الجيش السوري في حلب ثلاثة مدنيين'
has 'by [<الفعل:معلوم>] ~ {الفاعل} ~ {الهدف}'
has '<الفعل:معلوم>  <-  قصف'
has '{الفاعل}  <-  الجيش السوري'
has '~  <-  في حلب'
has '{الهدف}  <-  ثلاثة مدنيين'
has 'actor الجيش السوري  Syrian army  sy.army  SYR  MIL (by the pattern)'
has 'place حلب  Aleppo  -  SYR (told)'

# a context, and by which of its patterns
run 0 'قصف الجيش السوري مدنيين غدا'
has 'context [lang.foretold] says planned # ... {الزمن/لاحق}'
has '{الزمن/لاحق}  <-  غدا'

# phrases step by step
run 0 --steps 'قصفت قسد ثلاثة جنود'
has '{العدد}  <-  ثلاثة'
has '<ناس>  <-  جنود'

# what stopped a rule: at a word, where the sentence ends, at alternatives
run 0 --rule shelling.shell 'قصف الجيش السوري على مدنيين. قصفت قسد'
has 'stopped at word 3 على which is not {الهدف}'
has 'stopped where the sentence ends which is not {الهدف}'
run 0 --rule lang.behind 'من قتل 4 جنود'
has 'stopped at word 0 من which is not @!(من | في)'
run 0 --rule lang.negated 'من قتل 4 جنود'
has 'nothing was found that it could be asked of'
run 0 --rule lang.behind 'قتل 4 جنود'
has 'matched قتل 4 جنود and fired'
run 0 --rule shelling.shell 'سيطرت قسد على حلب'
has 'no word here can begin it'

# another pattern that says more, and a phrase's rule
run 0 --rule lang.light 'سيطرت قسد على جسر في حلب'
has 'matched سيطرت قسد على جسر but another pattern says more: [lang.heavy] [<الفعل:معلوم>] ~ {الفاعل} ... {المكان}'
run 0 --rule party.people 'قتل 4 جنود'
has '{العدد}  <-  4'
has 'matched 4 جنود'

# in Arabic
run 0 --labels ar 'قصف الجيش السوري في حلب ثلاثة مدنيين'
has 'الكلمات'
has 'w.qasafa  فعل ماض معلوم مجهول غائب مذكر مفرد'
has 'الفاعل الجيش السوري  Syrian army  sy.army  SYR  MIL (من النمط)'

run 1 --rule no.such.rule 'قصفت قسد حلب'
grep -q 'no rule has the id "no.such.rule"' "$work/err" || fail "no error"
run 2 --labels fr 'قصفت قسد حلب'

# Every label that the program says has its Arabic.
cat daemon/explain*.c | tr -d '\n\t' | sed 's/" *"//g' |
	grep -oE '(explain_(say|label|heading)|add_fact)\([^;]*;' |
	grep -oE '"[^"]*"' | tr -d '"' | grep '[a-z]' | grep -v '[%\\]' |
	sed 's/^ *//; s/ /_/g' | sort -u >"$work/said"
sed -n '/^static const char \*const kind_names/,/};/p; /} tag_names\[\]/,/};/p' \
	daemon/explain.c | grep -oE '"[^"]*"' | tr -d '"' | sed 's/ /_/g' \
	>>"$work/said"
sed -n '/^    {F_/s/.*"\(.*\)".*/\1/p' daemon/lexicon/morph.c >>"$work/said"
awk '$1 ~ /^(label|feature|slot|head)$/ && NF > 2 { print $2 }' \
	config/ar/keywords.lex >"$work/known"
grep -vxF -f "$work/known" "$work/said" >"$work/out" && fail "no Arabic for"
[ "$(wc -l <"$work/said")" -gt 90 ] || fail "labels were not found"
