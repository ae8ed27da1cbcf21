#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Sockets that systemd opens (systemd-socket-activate stands in for it) are
# taken over: clients that come before the service does are answered, the
# socket's file stays when the service goes.
set -eu

BUILD=${BUILD:-build}
work=$(mktemp -d)
pid=
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || :; rm -rf "$work"' EXIT

fail() {
	echo "activation: $*" >&2
	cat "$work/log" >&2
	exit 1
}

command -v systemd-socket-activate >/dev/null || {
	echo "no systemd-socket-activate"
	exit 77
}
rasidd=$(realpath "$BUILD/rasidd")
cat >"$work/conf" <<END
database = host=$work/nowhere dbname=rasid
config_dir = config
state_dir = $work/state
listen_socket = $work/sock
workers = 1
END
mkdir "$work/state"
systemd-socket-activate -l "$work/sock" "$rasidd" -f "$work/conf" \
    2>"$work/log" &
pid=$!
n=0
until [ -S "$work/sock" ]; do
	n=$((n + 1))
	[ $n -lt 100 ] || fail "no socket"
	sleep 0.1
done
# The first client starts the service, and waits for it.
got=$(curl -s --max-time 60 --unix-socket "$work/sock" http://x/healthz) ||
	fail "no answer"
[ "$got" = '{"status":"ok"}' ] || fail "/healthz said $got"
[ "$(readlink "/proc/$pid/exe")" = "$rasidd" ] || fail "another one answered"
kill -TERM "$pid"
wait "$pid" || fail "exit status $?"
pid=
[ -S "$work/sock" ] || fail "the socket's file is gone, which was not ours"
