#!/bin/sh
# SPDX-License-Identifier: ISC
#
# rasid-rules(5) is the specification of lexicons and rules: it speaks of every
# keyword of config/ar/keywords.lex, of every setting that the program asks for,
# of every meaning of times, and of every sign of patterns.
set -eu
export LC_ALL=C.UTF-8

manual=man/rasid-rules.5
missing=0

# need WHAT WORD...: words that the manual must have
need() {
	what=$1
	shift
	for word; do
		grep -qwF -- "$word" "$manual" && continue
		echo "manual: no $what \"$word\" in $manual"
		missing=$((missing + 1))
	done
}

for space in head key slot feature class; do
	words=$(awk -v space=$space '$1 == space { print $3 }' \
		config/ar/keywords.lex)
	[ "$(echo "$words" | wc -l)" -ge 18 ]
	# shellcheck disable=SC2086 # a word each
	need $space $words
done
settings=$(grep -rhoE '(rule_setting|has_setting)\([^,]*, "[a-z]+"' daemon |
	grep -oE '"[a-z]+"' | tr -d '"' | sort -u)
[ "$(echo "$settings" | wc -l)" -ge 10 ]
# shellcheck disable=SC2086
need setting $settings
times=$(sed -n '/^} operations/,/^}/s/^    {"\([a-z]*\)".*/\1/p' \
	daemon/events/date.c)
[ "$(echo "$times" | wc -l)" -ge 15 ]
# shellcheck disable=SC2086
need "meaning of times" $times
for sign in '...' '~' '_' '^' '&x' '!x' '@x' '@!x' '#' '{slot}' '{slot: x}' \
	'(x | y)' 'x?' 'x*' 'x+' '[x]'; do
	grep -qF -- "$sign" "$manual" || {
		echo "manual: no sign \"$sign\""
		missing=$((missing + 1))
	}
done
[ "$missing" -eq 0 ]
