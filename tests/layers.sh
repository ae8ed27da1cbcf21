#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The shape of daemon/: every source stands in the Makefile's SRCS, includes go
# one way only, and neither files nor functions outgrow a reader.
#
# SRCS is in the order in which data flows. A file includes only headers of its
# own folder and of folders that come before it in SRCS; files that lie in
# daemon/ itself are a folder of their own, after events. Inside a folder it is
# the headers that go one way. rasid.c, rasidd.c and the subcommands stand on
# top of everything.
set -eu
export LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk '/^SRCS = / { on = 1; next }
	on { for (i = 1; i <= NF; i++) if ($i != "\\") print $i }
	on && $NF != "\\" { exit }' Makefile >"$work/srcs"
(cd daemon && find . -name '*.c' ! -path './rasid.c' ! -path './rasidd.c' \
    ! -path './cmd_*' | sed 's,^\./,,' | sort) >"$work/files"
sort "$work/srcs" >"$work/sorted"

{
	uniq -d "$work/sorted" | sed 's/.*/Makefile: SRCS has & twice/'
	comm -13 "$work/sorted" "$work/files" | sed 's/.*/Makefile: SRCS lacks &/'
	comm -23 "$work/sorted" "$work/files" |
		sed 's/.*/Makefile: SRCS has &, which is not there/'

	# every include, as "file header"
	(cd daemon && grep -rHo --include='*.[ch]' '^#include "[^"]*"' .) |
		sed 's,^\./,,; s/:#include "/ /; s/"$//' |
		awk -v srcs="$work/srcs" '
		function folder(path) {
			return path ~ /\// ? substr(path, 1, index(path, "/") - 1) : "."
		}
		function noun(path) {
			sub(/\.[ch]$/, "", path)
			return path
		}
		BEGIN {
			while ((getline path < srcs) > 0) {
				place[noun(path)] = ++count
				if (!(folder(path) in rank))
					rank[folder(path)] = count
			}
		}
		$1 ~ /^(rasid|rasidd|cmd_[a-z_]*)\.c$/ || $1 == "cmd.h" { next }
		!(folder($2) in rank) || rank[folder($2)] > rank[folder($1)] ||
		    $2 == "cmd.h" {
			print "daemon/" $1 ": includes " $2 ", which stands above it"
			next
		}
		# a header without a source has no place of its own
		folder($1) == folder($2) && $1 ~ /\.h$/ && noun($1) in place &&
		    noun($2) in place && place[noun($2)] > place[noun($1)] {
			print "daemon/" $1 ": includes " $2 \
			    ", which comes later in SRCS"
		}'

	for file in $(find daemon -name '*.[ch]' | sort); do
		awk -v file="$file" '
		/^[a-z_][A-Za-z0-9_]*\(/ { name = $0; sub(/\(.*/, "", name) }
		/^\{/ { start = FNR }
		/^\}/ && start {
			if (FNR - start + 1 > 80)
				print file ":" start ": " name "() has " \
				    FNR - start + 1 " lines, 80 are the most"
			start = 0
		}
		END { if (FNR >= 600)
			print file ": " FNR " lines, fewer than 600 are wanted" }
		' "$file"
	done

	# language data belongs in config/
	grep -rnHP --include='*.[ch]' '^(?!\s*/?\*).*"[^"]*\p{Arabic}' daemon |
		sed 's/\([^:]*:[0-9]*\):.*/\1: Arabic in a string/'
} >"$work/faults" || :

cat "$work/faults"
[ ! -s "$work/faults" ]
