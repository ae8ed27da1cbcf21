#!/bin/sh
# rasid import-places: a small GeoNames dump of our own, good and bad lines,
# and that its result is read beside the lexicons that come with rasid.
set -eu

rasid=${BUILD:-build}/rasid
if [ ! -x "$rasid" ]; then
	echo "no $rasid"
	exit 77
fi
data=tests/data/geonames
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

fail()
{
	echo "$*" >&2
	exit 1
}

# The tables in either order give the same lexicon.
"$rasid" import-places $data/SY.txt $data/alternateNames.txt >"$dir/a.lex" \
	2>"$dir/err"
"$rasid" import-places -o "$dir/b.lex" $data/alternateNames.txt $data/SY.txt \
	2>>"$dir/err"
diff -u $data/expected.lex "$dir/a.lex" || fail "not the places expected"
cmp "$dir/a.lex" "$dir/b.lex"
diff -u - "$dir/err" <<'END' || fail "not the messages expected"
6 places, 0 errors
6 places, 0 errors
END

# Without alternate names those of the table itself are taken.
"$rasid" import-places $data/SY.txt 2>&1 >"$dir/c.lex" |
	grep -qx '3 places, 0 errors' || fail "names of the table itself"

# Each bad line is told by its number, the good ones are kept.
status=0
"$rasid" import-places $data/bad.txt >"$dir/d.lex" 2>"$dir/err" || status=$?
[ $status -eq 1 ] || fail "bad lines: exit status $status"
diff -u $data/bad.err "$dir/err" || fail "bad lines: not the messages expected"
grep -qx 'place geonames.1' "$dir/d.lex" || fail "the good line is missing"

# Files that are no GeoNames table, or not there; no file at all.
status=0
"$rasid" import-places LICENSE /nowhere.txt >/dev/null 2>"$dir/err" ||
	status=$?
[ $status -eq 1 ] || fail "no table: exit status $status"
grep -q '^LICENSE:1:1: neither a table of GeoNames' "$dir/err"
grep -q '^/nowhere.txt: No such file' "$dir/err"
status=0
"$rasid" import-places 2>/dev/null || status=$?
[ $status -eq 2 ] || fail "no file: exit status $status"

# What was imported is read beside our own; a place that ours know by its
# GeoNames id or by name and parent stays theirs.
mkdir -p "$dir/ours/ar/lexicon" "$dir/more/ar/lexicon"
cp config/ar/keywords.lex "$dir/ours/ar/"
cp -R config/ar/lexicon/places "$dir/ours/ar/lexicon/"
cp "$dir/a.lex" "$dir/more/ar/lexicon/geonames.lex"
"$rasid" check "$dir/ours" "$dir/more" >"$dir/out" 2>&1 ||
	fail "the import does not load: $(head -5 "$dir/out")"
