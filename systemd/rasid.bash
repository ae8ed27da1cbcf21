# SPDX-License-Identifier: ISC
# bash completion of rasid and rasidd: commands and options are asked of the
# programs' own --help.
# shellcheck shell=bash

_rasid_words() {
	"$@" --help 2>/dev/null | grep -oE -- '(^|[ ,[])--[a-z][a-z-]*' |
		tr -d ' ,['
}

_rasid() {
	local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
	local command=${COMP_WORDS[1]} words=

	if [ "$COMP_CWORD" -eq 1 ]; then
		words=$("$1" --help 2>/dev/null | sed -n 's/^  \([a-z-]*\) .*/\1/p')
	elif [[ $word == -* ]]; then
		words=$(_rasid_words "$1" "$command")
	elif [ "$command" = queue ] && [ "$previous" = queue ]; then
		words='list show retry drop'
	else
		compopt -o default 2>/dev/null
		return
	fi
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

_rasidd() {
	local word=${COMP_WORDS[COMP_CWORD]}

	if [[ $word == -* ]]; then
		mapfile -t COMPREPLY < <(compgen -W "$(_rasid_words "$1")" -- "$word")
	else
		compopt -o default 2>/dev/null
	fi
}

complete -F _rasid rasid
complete -F _rasidd rasidd
