#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The programs of a normal build are hardened: position-independent, no
# executable stack, all relocations read-only, stack protector, fortified calls.
set -eu

build=build
for program in rasid rasidd; do
	if [ ! -x "$build/$program" ]; then
		echo "no normal build (make) to look at"
		exit 77
	fi
	path=$build/$program
	faults=
	has() { # has WHAT READELF_OPTION PATTERN
		readelf -W "$2" "$path" 2>/dev/null | grep -qE "$3" ||
			faults="$faults, no $1"
	}
	has "position-independent code" -h 'Type: +DYN'
	has "read-only relocations" -l GNU_RELRO
	has "immediate binding" -d 'FLAGS.*(BIND_)?NOW'
	has "plain stack" -l 'GNU_STACK.* RW '
	has "stack protector" -s __stack_chk_fail
	has "fortified calls" -s '__[a-z]*_chk@'
	if [ -n "$faults" ]; then
		echo "$path: ${faults#, }"
		exit 1
	fi
done
