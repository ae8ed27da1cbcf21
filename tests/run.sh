#!/bin/sh
# SPDX-License-Identifier: ISC
#
# tests/run.sh [NAME]...: run all tests, or those of these names (fold, store).
#
# A test is a program $BUILD/tests/test_NAME (from tests/test_NAME.c, with
# libcheck) or a script tests/NAME.sh. It runs from the top of the repository
# with BUILD set, and fails with any status but 0; 77 is skipped, for the
# reason on its last line. What it printed is shown only if it fails. A
# program counts with every check in it, a script as one.
set -eu

BUILD=${BUILD:-build}
TEST_TIMEOUT=${TEST_TIMEOUT:-300} # seconds
export BUILD
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_stack_use_after_return=1}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0 faults='' gaps=''

# What is not a test but serves them, or people.
is_test() {
	case ${1##*/} in
	run.sh | cluster.sh) return 1 ;;
	*) [ -x "$1" ] ;;
	esac
}

# Programs, then scripts; those that were asked for.
list() {
	for path in "$BUILD"/tests/test_* tests/*.sh; do
		name=${path##*/}
		name=${name#test_}
		case $name in *.*) [ "$name" != "${name%.sh}" ] || continue ;; esac
		case $name,$* in
		*,) ;;
		*) case " $* " in *" ${name%.sh} "*) ;; *) continue ;; esac ;;
		esac
		! is_test "$path" || echo "$path"
	done
}

# The sum in libcheck's lines "90%: Checks: 10, Failures: 1, Errors: 0".
checks() {
	awk '/%: Checks: [0-9]+, Failures: [0-9]+, Errors: [0-9]+$/ {
		all += $3; bad += $5 + $7 }
		END { print all + 0, bad + 0 }' "$work/out"
}

run() {
	start=$(date +%s)
	status=0
	timeout -k 10 "$TEST_TIMEOUT" "$1" >"$work/out" 2>&1 </dev/null || status=$?
	took=$(($(date +%s) - start))
	read -r all bad <<-END
	$(checks)
	END
	case $status in
	0)
		[ "$all" -gt 0 ] || all=1
		passed=$((passed + all))
		echo "ok       $1 ($all, $took s)"
		;;
	77)
		skipped=$((skipped + 1))
		gaps="$gaps ${1##*/}"
		echo "skipped  $1: $(tail -n 1 "$work/out")"
		;;
	*)
		[ "$bad" -gt 0 ] || bad=1
		[ "$all" -gt "$bad" ] || all=$bad
		passed=$((passed + all - bad))
		failed=$((failed + bad))
		faults="$faults ${1##*/}"
		[ "$status" -ne 124 ] || echo "took more than $TEST_TIMEOUT s" \
			>>"$work/out"
		echo "FAILED   $1 (status $status, $took s)"
		sed 's/^/    /' "$work/out" | tail -n 100
		;;
	esac
}

for test in $(list "$@"); do
	run "$test"
done

[ -z "$faults" ] || echo "failed:$faults"
[ -z "$gaps" ] || echo "skipped:$gaps"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ] && [ "$((passed + skipped))" -gt 0 ]
