#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Articles of tests/data/golden through rasid extract with the rules of config/:
# the events that a careful reader expects (NAME.expected, as golden.py says),
# the same bytes every time, and never a look at the clock.
set -eu

BUILD=${BUILD:-build}
rasid=$BUILD/rasid
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
failed=0

fail() {
	echo "golden.sh: $*"
	failed=1
}

# Every article's events, from one run.
cat tests/data/golden/*.ndjson >"$dir/all.ndjson"
"$rasid" extract -c config "$dir/all.ndjson" >"$dir/once"
for article in tests/data/golden/*.ndjson; do
	name=$(basename "$article" .ndjson)
	grep "\"article_id\":\"$name\"" "$dir/once" >"$dir/$name" || true
	python3 tests/golden.py "tests/data/golden/$name.expected" \
		<"$dir/$name" || fail "$name"
	cat "$dir/$name" >>"$dir/each"
done
cmp "$dir/each" "$dir/once" || fail "events of no article"

# Alone, again, in two processes, in another time zone: the same bytes. Some
# hundred articles keep both busy.
"$rasid" extract -c config tests/data/golden/suicide-iraq.ndjson |
	cmp - "$dir/suicide-iraq" || fail "alone: other events"
TZ=Pacific/Auckland LC_ALL=C "$rasid" extract -c config "$dir/all.ndjson" |
	cmp - "$dir/once" || fail "another time zone: other events"
i=0
while [ $i -lt 40 ]; do
	i=$((i + 1))
	cat "$dir/all.ndjson"
done >"$dir/many"
"$rasid" extract -c config "$dir/many" >"$dir/one"
"$rasid" extract -c config --jobs 2 "$dir/many" |
	cmp - "$dir/one" || fail "--jobs 2: other bytes"

# Without a day of publication nothing can be dated by "today" or "yesterday".
sed 's/, "published": "[^"]*"//' "$dir/all.ndjson" >"$dir/undated"
"$rasid" extract -c config "$dir/undated" >"$dir/out"
[ -s "$dir/out" ] || fail "no events without dates"
! grep -o '"event_date":"[^"]*"' "$dir/out" || fail "a date out of nowhere"

# What the engine is linked from asks nobody for the time.
if nm -u "$BUILD"/feed/*.o "$BUILD"/text/*.o "$BUILD"/lexicon/*.o \
	"$BUILD"/rules/*.o "$BUILD"/events/*.o "$BUILD"/extract.o \
	"$BUILD"/cmd_extract.o | grep -E \
	' (time|gettimeofday|clock_gettime|localtime|localtime_r|ftime)(@.*)?$'
then
	fail "the engine reads the clock"
fi
exit $failed
