#!/bin/sh
# SPDX-License-Identifier: ISC
#
# What watches the service speaks of metrics that it has: alert rules and the
# dashboard name none that report.c does not print. promtool checks the rules
# where it is installed (Debian's prometheus); the completion works in a real
# bash.
set -eu

BUILD=${BUILD:-build}
failed=0

fail() {
	echo "watching: $*" >&2
	failed=1
}

# The names that /metrics has: those of its tables, and of the series by label.
known=$(sed -n 's/.*{\(COUNTER\|GAUGE\), "\([a-z_]*\)".*/rasid_\2/p' \
    daemon/intake/report.c
grep -o 'rasid_[a-z_]*' daemon/intake/report.c
for series in bucket sum count; do echo rasid_stage_seconds_$series; done)
for file in systemd/rasid.rules.yml systemd/rasid-dashboard.json; do
	for name in $(grep -o 'rasid_[a-z_]*' $file | sort -u); do
		echo "$known" | grep -qx "$name" || fail "$file: no metric is called $name"
	done
done
python3 -c 'import json; json.load(open("systemd/rasid-dashboard.json"))' ||
	fail "the dashboard is no JSON"
! command -v promtool >/dev/null ||
	promtool check rules systemd/rasid.rules.yml || fail "promtool"

# What completion offers for a line of words; the last is being written.
complete_line() {
	PATH=$BUILD:$PATH bash -c '
		. systemd/rasid.bash
		COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
		_rasid "$1" && echo "${COMPREPLY[@]}"' bash "$@"
}

[ "$(complete_line rasid ext)" = extract ] || fail "rasid ext<TAB>"
[ "$(complete_line rasid extract --confi)" = "--config --confidence-min" ] ||
	fail "rasid extract --confi<TAB>: $(complete_line rasid extract --confi)"
[ "$(complete_line rasid queue re)" = retry ] || fail "rasid queue re<TAB>"

exit $failed
