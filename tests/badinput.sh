#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What is wrong with the input of rasid extract is told, and costs no other
# article its events. (How each format is read: test_feed.c, test_charset.c.)
set -eu

rasid=${BUILD:-build}/rasid
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0
good='{"id":"good","body":"قصف الجيش السوري ثلاثة جنود في حلب","published":"2020-01-15"}'

fail() {
	echo "badinput.sh: $*"
	failed=1
}

extract() {
	status=0
	timeout 30 "$rasid" extract -c tests/data/lexicon "$@" >"$dir/out" \
		2>"$dir/err" || status=$?
}

# bad NAME MESSAGE: the input on standard input is refused with this message,
# and the good article behind it is read
bad() {
	cat >"$dir/bad"
	printf '%s\n' "$good" >"$dir/good"
	extract "$dir/bad" "$dir/good"
	[ "$status" -eq 1 ] || fail "$1: exit status $status"
	grep -qF -- "$2" "$dir/err" || fail "$1: $(head -2 "$dir/err")"
	grep -q '"article_id":"good"' "$dir/out" || fail "$1 cost a good one"
}

# fair NAME: nothing is wrong with it
fair() {
	cat >"$dir/fair"
	extract "$dir/fair"
	[ "$status" -eq 0 ] || fail "$1: exit status $status"
	[ ! -s "$dir/err" ] || fail "$1: $(head -2 "$dir/err")"
}

repeat() {
	head -c "$2" /dev/zero | sed "s/\x00/$1/g"
}

printf '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>' |
	bad "entity bomb" "DOCTYPE"
{ printf '{"body":'; repeat '[' 100000; } | bad "deep JSON" "depth"
{ printf '<rss>'; repeat '<a>' 100000; } | bad "deep XML" "too deep"
printf '{"id":"n","body":"a\\u0000b"}\n' | bad "NUL" "u0000"
printf '{"id":"n","body":"x"\n' | bad "half an object" "bad JSON"
printf '{"id":"n"}\n' | bad "no text" "neither title nor body"
printf '{"id":"n","body":5}\n' | bad "a number for a text" "body"
printf '{"id":"n","body":"x","published":"tomorrow"}\n' |
	bad "no date" "is no possible date"
printf '{"id":"n","body":"x","published":"2999-01-01"}\n' |
	bad "the far future" "is no possible date"
printf '\211PNG\r\n\032\n\000\000\000\rIHDR' | bad "an image" "bad: article 1"

# These are articles like others.
printf '{"id":"n","titel":"x","title":"قصف","more":{"a":[1]}}\n' |
	fair "unknown fields"
printf '{"id":"n","body":"\330 \377 \360\237"}\n' | fair "broken UTF-8"
printf '{"id":"n","body":"قصف"}\n' | fair "no date at all"
{ printf '{"id":"n","body":"'; repeat 'قصف ' 200000; printf '"}\n'; } |
	fair "a long body"
{ printf '{"id":"n","body":"'; repeat 'ق' 400000; printf '"}\n'; } |
	fair "a long word"

# Numbers that nobody can have counted are no tolls.
for number in 99999999999999999999 5000000000 12.5 000000000000000000000009; do
	printf '{"id":"n","body":"قتل %s شخصا في حلب","published":"2020-01-15"}\n' \
		$number
done >"$dir/absurd"
"$rasid" extract -c config "$dir/absurd" >"$dir/out"
! grep -oE '"killed(_max)?":[0-9.-]{5,}' "$dir/out" || fail "absurd numbers"
exit $failed
