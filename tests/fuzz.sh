#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Fuzzing: each target tests/fuzz_NAME.c runs from the seeds and past findings
# in tests/data/fuzz/NAME for FUZZ_SECONDS, with tests/fuzz_NAME.dict if there
# is one. Without FUZZ_SECONDS a second each, on the small lexicon.
#
# tests/fuzz.sh [NAME]...: those, or all.
# tests/fuzz.sh --can: whether there is a clang with libFuzzer.
# Inputs that break a target are left in $FUZZ_BUILD/findings; what was learnt
# is kept in $FUZZ_BUILD/corpus for the next long run.
set -eu

build=${FUZZ_BUILD:-build/fuzz}
names='text stanza pattern extract feed html charset request spoolname'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

can() {
	echo 'int LLVMFuzzerTestOneInput(const char *p, unsigned long n);
	int LLVMFuzzerTestOneInput(const char *p, unsigned long n)
	{ return p == 0 && n > 0; }' >"$work/can.c"
	clang -fsanitize=fuzzer,address,undefined -o "$work/can" "$work/can.c" \
		>/dev/null 2>&1
}

if [ "${1:-}" = --can ]; then
	can
	exit
fi
can || {
	echo "no clang with libFuzzer: not fuzzed: $names"
	exit 77
}

[ $# -eq 0 ] || names=$*
if [ -n "${FUZZ_SECONDS:-}" ]; then
	corpus=$build/corpus
	config=${FUZZ_CONFIG:-config}
else
	corpus=$work
	config=tests/data/lexicon
fi
seconds=${FUZZ_SECONDS:-1}
for name in $names; do
	[ -x "$build/tests/fuzz_$name" ] || {
		echo "not built (make FUZZ=1 fuzzers): fuzz_$name"
		exit 77
	}
done
findings=$build/findings
mkdir -p "$findings"
count=0 broken=''

# A dictionary as libFuzzer wants it: bytes beyond ASCII as \xNN.
ascii() {
	python3 -c 'import sys
for byte in open(sys.argv[1], "rb").read():
    sys.stdout.write(chr(byte) if byte < 128 else "\\x%02x" % byte)' "$1"
}

# The end of a log: executions, and what they reached.
summary() {
	sed -n 's/^#\([0-9]*\).*DONE *cov: \([0-9]*\).*/\1 runs, \2 edges/p' "$1"
}

for name in $names; do
	program=$build/tests/fuzz_$name
	mkdir -p "$corpus/$name"
	set -- "$corpus/$name" "tests/data/fuzz/$name"
	if [ -e "tests/fuzz_$name.dict" ]; then
		ascii "tests/fuzz_$name.dict" >"$work/$name.dict"
		set -- "-dict=$work/$name.dict" "$@"
	fi
	count=$((count + 1))
	if FUZZ_CONFIG=$config "$program" -max_total_time="$seconds" -timeout=20 \
		-rss_limit_mb=2048 -artifact_prefix="$findings/$name-" "$@" \
		>"$work/$name.log" 2>&1; then
		echo "ok      $name: $(summary "$work/$name.log")"
	else
		echo "BROKEN  $name"
		grep -v '^#' "$work/$name.log" | tail -n 40 | sed 's/^/    /'
		broken="$broken $name"
	fi
done

if [ -n "$broken" ]; then
	echo "fuzz: broken:$broken; inputs in $findings"
	exit 1
fi
echo "fuzz: $count targets, $seconds s each, nothing found"
