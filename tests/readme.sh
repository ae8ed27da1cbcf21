#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What the README shows works: the word and the rule, the queries, the article.
set -eu

BUILD=${BUILD:-build}

# shellcheck source=tests/cluster.sh
. tests/cluster.sh
cluster_start
work=$CLUSTER/work
mkdir -p "$work/ar/lexicon" "$work/ar/rules"

fail() {
	echo "readme: $*" >&2
	exit 1
}

# The lines of all blocks of a kind.
block() {
	awk -v kind="$1" '/^```/ { on = $0 == "```" kind; next } on' README.md
}

block local.lex >"$work/ar/lexicon/local.lex"
block local.rules >"$work/ar/rules/local.rules"
grep -q . "$work/ar/rules/local.rules" || fail "no rule"
"$BUILD/rasid" check config "$work" || fail "the rule"

echo 'سيطر الجيش السوري اليوم الخميس على مدينة البوكمال' |
	"$BUILD/rasid" extract --date 2017-11-16 | grep -q '"capture"' ||
	fail "the article"

"$BUILD/rasid" migrate --database "" >"$work/out"
block sql >"$work/queries"
grep -q SELECT "$work/queries" || fail "no queries"
psql -Xq -v ON_ERROR_STOP=1 -f "$work/queries" >"$work/out" ||
	fail "the queries"
