#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What is wrong in an analyst's files is told with its place: each folder of
# tests/errors adds a fault to the small lexicon of tests/data/lexicon, and
# NAME.stderr is what rasid check must say of it, byte for byte.
#
# tests/errors.sh --write NAME...: write NAME.stderr anew; read it before you
# believe it.
set -eu

rasid=${BUILD:-build}/rasid
out=$(mktemp)
trap 'rm -f "$out"' EXIT
failed=0

# run NAME: what check says of a fault
run() {
	status=0
	"$rasid" check tests/data/lexicon "tests/errors/$1" 2>"$out" >/dev/null || status=$?
	[ "$status" -eq 1 ] || echo "(exit status $status)" >>"$out"
}

if [ "${1-}" = --write ]; then
	shift
	for name; do
		run "$name"
		cp "$out" "tests/errors/$name.stderr"
	done
	exit
fi

"$rasid" check tests/data/lexicon >/dev/null
for folder in tests/errors/*/; do
	name=$(basename "$folder")
	run "$name"
	if ! diff -u "tests/errors/$name.stderr" "$out"; then
		echo "errors.sh: $name is told otherwise"
		failed=1
	fi
done

# Every error, not just the first.
[ "$(grep -c '^tests/' tests/errors/many.stderr)" -ge 7 ] || failed=1
exit $failed
