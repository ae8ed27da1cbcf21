#!/bin/sh
# SPDX-License-Identifier: ISC
#
# A private PostgreSQL cluster on a Unix socket, gone when the script ends.
#
# Sourced (". tests/cluster.sh") it gives these functions:
#   cluster_start [DIR]  initdb and start; DIR is kept if given, else a new
#                        one is made under $BUILD and removed at the end.
#                        Exports PGHOST, PGPORT, PGUSER (a superuser),
#                        PGDATABASE, so that psql and libpq find it.
#   cluster_down [MODE]  stop the server (fast; or immediate: as if killed)
#   cluster_up           start it again
#   cluster_stop         stop it and remove what was made; run at exit. A
#                        script with a trap of its own calls it from there.
# Called with a command ("tests/cluster.sh psql") it runs that in a cluster.
#
# PostgreSQL refuses to run as root: root runs it as CLUSTER_USER (postgres,
# else nobody). CLUSTER_CONF may hold more lines for postgresql.conf.
# Several may run at the same time.

CLUSTER=
CLUSTER_KEEP=

# Where initdb and pg_ctl are; Debian keeps them out of the PATH.
cluster_bin() {
	for bin in "$(pg_config --bindir 2>/dev/null)" \
	    /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin; do
		if [ -x "$bin/initdb" ]; then
			echo "$bin"
			return
		fi
	done
	dirname "$(command -v initdb)"
}

# Run a command as the user who owns the cluster.
cluster_as() {
	if [ "$(id -u)" -eq 0 ]; then
		runuser -u "$CLUSTER_USER" -- "$@"
	else
		"$@"
	fi
}

# A new directory that the cluster's user can reach and whose name leaves room
# for a socket's (at most 107 bytes).
cluster_dir() {
	for parent in "$(cd "${BUILD:-build}" 2>/dev/null && pwd)" \
	    "${TMPDIR:-/tmp}"; do
		if [ -z "$parent" ] || [ ${#parent} -ge 70 ]; then
			continue
		fi
		dir=$(mktemp -d "$parent/pg.XXXXXX") || continue
		if [ "$(id -u)" -eq 0 ]; then
			chown "$CLUSTER_USER" "$dir"
			# shellcheck disable=SC2016
			if ! cluster_as sh -c 'cd "$1"' sh "$dir" 2>/dev/null; then
				rmdir "$dir"
				continue
			fi
		fi
		echo "$dir"
		return
	done
	return 1
}

cluster_ctl() {
	(cd "$CLUSTER" && cluster_as "$CLUSTER_BIN/pg_ctl" -D "$CLUSTER/data" \
	    -w -t 60 -s "$@")
}

cluster_up() {
	cluster_ctl -l "$CLUSTER/log" start || {
		tail -n 20 "$CLUSTER/log" >&2
		return 1
	}
}

cluster_down() {
	cluster_ctl -m "${1:-fast}" stop
}

cluster_conf() {
	cat <<-END
	listen_addresses = ''
	unix_socket_directories = '$CLUSTER'
	max_connections = 40
	shared_buffers = 32MB
	fsync = off
	log_min_messages = warning
	$CLUSTER_CONF
	END
}

# Find out who runs PostgreSQL, and where it is.
cluster_init() {
	if [ -z "${CLUSTER_USER:-}" ]; then
		CLUSTER_USER=postgres
		id postgres >/dev/null 2>&1 || CLUSTER_USER=nobody
	fi
	CLUSTER_BIN=$(cluster_bin)
}

# shellcheck disable=SC2120
cluster_start() {
	CLUSTER_CONF=${CLUSTER_CONF:-}
	cluster_init
	if [ $# -gt 0 ]; then
		CLUSTER=$1
		CLUSTER_KEEP=yes
		mkdir -p "$CLUSTER"
		CLUSTER=$(cd "$CLUSTER" && pwd)
		if [ "$(id -u)" -eq 0 ]; then
			chown "$CLUSTER_USER" "$CLUSTER"
		fi
	else
		CLUSTER=$(cluster_dir)
	fi
	if [ ! -f "$CLUSTER/data/PG_VERSION" ]; then
		(cd "$CLUSTER" && cluster_as "$CLUSTER_BIN/initdb" -N -A trust \
		    -U postgres -E UTF8 --locale=C.UTF-8 -D "$CLUSTER/data" \
		    >"$CLUSTER/initdb.log" 2>&1) || {
			cat "$CLUSTER/initdb.log" >&2
			return 1
		}
		cluster_conf | cluster_as tee -a \
		    "$CLUSTER/data/postgresql.conf" >/dev/null
	fi
	export PGHOST="$CLUSTER" PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
	if cluster_ctl status >/dev/null 2>&1; then
		return
	fi
	cluster_up
}

cluster_stop() {
	[ -n "$CLUSTER" ] || return 0
	cluster_down immediate >/dev/null 2>&1 || :
	[ -n "$CLUSTER_KEEP" ] || rm -rf "$CLUSTER"
	CLUSTER=
}

trap cluster_stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

case $0 in
*/cluster.sh | cluster.sh)
	set -eu
	if [ $# -eq 0 ]; then
		echo "usage: $0 command [argument ...]" >&2
		exit 2
	fi
	# shellcheck disable=SC2119
	cluster_start
	"$@"
	;;
esac
