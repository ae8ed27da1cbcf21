#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What is written about options is true: the lists in rasid.conf(5) are those
# of rasidd --help-options=mdoc, the sample configuration has every option with
# its default and is accepted, and all manual pages are well formed.
# "tests/options.sh --write" puts the lists into the page.
set -eu
export LC_ALL=C.UTF-8

BUILD=${BUILD:-build}
page=man/rasid.conf.5
sample=config/rasid.conf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The lists, a sentence a line, as installed in /usr.
lists() {
	"$BUILD/rasidd" --help-options=mdoc |
		sed 's,/[^ ]*/share/rasid,/usr/share/rasid,
		s/\([.;]\) \([A-Z]\)/\1\n\2/g'
}

# The page with the lists in the place between its two comments.
fill() {
	sed '/^\.\\" From here/q' "$page"
	lists
	sed -n '/^\.\\" End of the lists/,$p' "$page"
}

fill >"$work/page"
if [ "${1:-}" = --write ]; then
	cp "$work/page" "$page"
fi
diff -u "$page" "$work/page" || {
	echo "$page is behind: run tests/options.sh --write"
	exit 1
}

lists | sed -n 's/^\.It Ic \([a-z_]*\) No = .*/\1/p' >"$work/options"
[ -s "$work/options" ]
while read -r option; do
	grep -q "^#$option =" "$sample" || {
		echo "$sample does not have $option"
		exit 1
	}
done <"$work/options"

# all lines of the sample, with rules that are here
mkdir "$work/ar"
cp config/ar/keywords.lex "$work/ar/"
sed "s/^#\([][a-z]\)/\1/; s,^config_dir = .*,config_dir = $work," "$sample" \
    >"$work/rasid.conf"
"$BUILD/rasidd" -n -f "$work/rasid.conf"

if command -v mandoc >/dev/null; then
	mandoc -T lint -W warning man/*.[158] >"$work/lint" 2>&1 || {
		cat "$work/lint"
		exit 1
	}
fi
