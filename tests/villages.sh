#!/bin/sh
# SPDX-License-Identifier: ISC
#
# 80,000 imported villages change nothing in the articles of tests/data/golden:
# every word of these articles is the name of a village, several times over, in
# the countries that they tell of and in others; the rest have names made up.
set -eu

rasid=${BUILD:-build}/rasid
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

fail() {
	echo "villages.sh: $*"
	exit 1
}

cat tests/data/golden/*.ndjson >"$dir/articles.ndjson"
python3 - "$dir/articles.ndjson" >"$dir/villages.txt" <<'END'
import json
import re
import sys

COUNTRIES = (("SY", 35.2, 37.1), ("IQ", 33.5, 44.2), ("YE", 15.3, 44.3),
             ("LY", 29.5, 16.2), ("EG", 28.2, 30.7), ("SD", 14.4, 31.0),
             ("AF", 33.9, 66.1), ("MA", 31.9, -6.9))
WANTED = 80000


def words():
    """Every word of the articles, then names that nobody has."""
    told = set()
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            text = f"{article.get('title', '')} {article.get('body', '')}"
            told.update(re.findall("[\u0621-\u064a]{2,}", text))
    for copy in range(6):
        yield from sorted(told)
    letters = "بتجحدرسشصطعفقكلمنهي"
    for i in range(WANTED):
        name, n = "", i
        for _ in range(5):
            name, n = name + letters[n % len(letters)], n // len(letters)
        yield name + "ين"


for number, name in zip(range(WANTED), words()):
    country, lat, lon = COUNTRIES[number % len(COUNTRIES)]
    lat += (number % 97) / 100
    lon += (number % 89) / 100
    print(20000000 + number, f"Village {number}", f"Village {number}", name,
          f"{lat:.4f}", f"{lon:.4f}", "P", "PPL", country, "", "", "", "", "",
          number % 900, "", "", "", "2020-01-01", sep="\t")
END
[ "$(wc -l <"$dir/villages.txt")" -eq 80000 ] || fail "not 80,000 villages"

mkdir -p "$dir/more/ar/lexicon"
"$rasid" import-places -o "$dir/more/ar/lexicon/villages.lex" \
	"$dir/villages.txt" 2>"$dir/err" || fail "$(head -3 "$dir/err")"
grep -qx '80000 places, 0 errors' "$dir/err" || fail "$(cat "$dir/err")"
"$rasid" lexicon -c config -c "$dir/more" --size >"$dir/size"
places=$(awk '$1 == "places" { print $2 }' "$dir/size")
[ "${places:-0}" -gt 80000 ] || fail "the villages are not read: $(cat "$dir/size")"

# The version of the rules is another, all else is the same byte for byte.
events() {
	"$rasid" extract "$@" "$dir/articles.ndjson" |
		sed 's/"ruleset":"[^"]*"//'
}
events -c config >"$dir/without"
events -c config -c "$dir/more" >"$dir/with"
[ -s "$dir/without" ] || fail "no events"
diff "$dir/without" "$dir/with" >"$dir/diff" ||
	fail "other events: $(grep -c '^>' "$dir/diff") of $(wc -l <"$dir/with")
$(head -c 1500 "$dir/diff")"

# And one is found where the text says that it is a village and where it lies.
name=$(awk -F'\t' '$9 == "SY" { name = $4 } END { print name }' "$dir/villages.txt")
echo "قصفت الطائرات السورية قرية $name في سوريا" |
	"$rasid" extract --names -c config -c "$dir/more" >"$dir/out"
grep '"kind":"place"' "$dir/out" | grep -q '"id":"geonames\.' ||
	fail "no village: $(cat "$dir/out")"
