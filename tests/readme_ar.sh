#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What the analyst's page shows works: its stanzas load beside ours, and every
# example in them holds.
set -eu

BUILD=${BUILD:-build}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/ar/rules"

# Indented blocks are stanzas, or commands that begin with the tool's name.
awk '/^    / { sub(/^    /, ""); print; next } { print "" }' \
	config/README.ar.md | grep -v '^rasid ' >"$work/ar/rules/page.rules"
test "$(grep -c '^مثال ' "$work/ar/rules/page.rules")" -ge 1 || {
	echo "readme_ar: no rule on the page" >&2
	exit 1
}
"$BUILD/rasid" check config "$work"
# The verb of the page is known to the rules of its class.
"$BUILD/rasid" explain -c config -c "$work" 'اكتسح المسلحون بلدة سراقب' |
	grep -q '^  capture  actual' || {
	echo "readme_ar: the page's verb is in no rule" >&2
	exit 1
}
