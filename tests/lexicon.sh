#!/bin/sh
# rasid lexicon: paradigms and readings of a small lexicon of its own.
set -eu

BUILD=${BUILD:-build}
rasid=$BUILD/rasid
if [ ! -x "$rasid" ]; then
	echo "no $rasid"
	exit 77
fi
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
mkdir -p "$dir/ar/lexicon"
cp config/ar/keywords.lex "$dir/ar/"
cat >"$dir/ar/lexicon/words.lex" <<'LEX'
فعل w.qatala
لفظ قتل
مضارع يقتل
مصدر قتل
صنف قتل
صنف جر

اسم w.musallah
لفظ مسلح
جمع_مذكر نعم
مثنى نعم
دور REB
إنجليزي gunmen
LEX

fail() {
	echo "lexicon: $1" >&2
	cat "$dir/out" >&2
	exit 1
}

# want STATUS WORD... : run it, keep what it prints
want() {
	status=0
	wanted=$1
	shift
	"$rasid" lexicon -c "$dir" "$@" >"$dir/out" 2>&1 || status=$?
	[ "$status" -eq "$wanted" ] || fail "exit $status, not $wanted: $*"
}

has() {
	grep -qF -- "$1" "$dir/out" || fail "no line with: $1"
}

want 0 وسيقتلونهم
has "wa+sa+w.qatala+hm"
has "verb present active 3 masc plur"
want 0 قتل
has "past passive"
has "classes	قتل جر"
has "3 masc plur	قتلوا	قتلوا	يقتلون	يقتلون	يقتلوا	يقتلوا	قتلو	-	يقتلو"
has "masdar masc sing tanwin	قتلا"
want 0 مسلحو
has "noun masc plur construct nominative"
has "role REB	gunmen"
want 1 برتقالة
has "not known"
want 0 --size
has "lexemes	2"
want 2
want 2 --no-such-option
want 0 --help
has "Usage: rasid lexicon"
printf 'فعل w.x\nلفظ قتل\n' >"$dir/ar/lexicon/bad.lex"
want 1 قتل
has "bad.lex:1"
has "form I needs its present"

# A lexeme's entry says which forms it has, and which reading is none.
cat >"$dir/ar/lexicon/bad.lex" <<'LEX'
فعل w.wasala
لفظ وصل
مضارع يصل
مصدر وصول
بلا_مضارع نعم
بلا_مجهول نعم
أسماء_الفاعل نعم
حجب وصلن
LEX
want 0 وصل
has "active-participle masc sing	واصل"
if grep -q "present active" "$dir/out"; then fail "a present"; fi
if grep -q "past passive 3" "$dir/out"; then fail "a passive"; fi
if grep -qw "وصلن" "$dir/out"; then fail "a blocked form"; fi
want 1 يصل
want 1 وصلن
want 0 وصلنا
