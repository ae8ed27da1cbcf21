#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Words as they stand in the news, read with the project's own lexicon: each of
# tests/data/words.txt has the reading that stands beside it; what is split off
# or glued on is read too, and names are found however they are spaced.
set -eu

rasid=${BUILD:-build}/rasid
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

grep -v -e '^#' -e '^$' tests/data/words.txt >"$work/wanted"
cut -f 1 "$work/wanted" | xargs "$rasid" lexicon -c config >"$work/out"
awk -F '\t' 'NF == 1 && /:$/ { word = substr($0, 1, length($0) - 1) }
	/^\t/ && NF >= 4 { print word "\t" $2 "\t" $4 }' "$work/out" |
	sort -u >"$work/got"
while IFS="$(printf '\t')" read -r word reading form; do
	grep -qxF "$word	$reading	$form" "$work/got" && continue
	echo "words: $word is not read as $reading, $form; but as"
	grep "^$word	" "$work/got" || true
	failed=1
done <"$work/wanted"
[ "$(wc -l <"$work/wanted")" -ge 35 ] || failed=1

# has SENTENCE LINE: what explain prints of it
has() {
	"$rasid" explain -c config --date 2020-01-15 "$1" >"$work/out"
	sed 's/^ *//; s/ *$//; s/  */ /g' "$work/out" | grep -qF -- "$2" && return
	echo "words: $1: no \"$2\""
	failed=1
}
has 'أعلن الجيش السوري مقتل18 مدنيا' 'party 18 مدنيا'
has 'أصيب و 3 جنود' 'party و 3 جنود'
has 'قتل جندي و ثلاثة مدنيين' 'and the next'
for name in 'عبدالفتاح السيسي' 'عبد الفتاح السيسي'; do
	has "التقى $name وزيرا" "name of a person $name = eg.sisi"
done
has 'التقى أبوبكر البغدادي مسلحين' 'name of a person أبوبكر البغدادي'
has 'مع أبي بكر البغدادي' 'name of a person أبي بكر البغدادي'
exit $failed
