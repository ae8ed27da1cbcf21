#!/bin/sh
# SPDX-License-Identifier: ISC
#
# "make demo": the whole service for a minute. A private PostgreSQL and rasidd
# are started under $BUILD/demo, the sample articles of tests/data/demo go in
# by every way in, and the events that came of them are shown. At the end, and
# when it is interrupted, everything is shut down; what one that was killed
# has left behind, the next one clears away.
set -eu

BUILD=${BUILD:-build}
demo=$BUILD/demo
samples=tests/data/demo
articles=7 # in them
export LC_ALL=C.UTF-8 PGCLIENTENCODING=UTF8

# shellcheck source=tests/cluster.sh
. tests/cluster.sh

rasidd=

say() {
	printf '\n\033[1m%s\033[0m\n' "$*"
}

fail() {
	echo "demo: $*" >&2
	if [ -s "$demo/rasidd.log" ]; then
		echo "the end of $demo/rasidd.log:" >&2
		tail -n 20 "$demo/rasidd.log" >&2
	fi
	exit 1
}

# Run a command and show how it is called.
show() {
	printf '$'
	for word; do
		case $word in
		*\ *) printf " '%s'" "$word" ;;
		*) printf ' %s' "$word" ;;
		esac
	done
	echo
	"$@"
}

# await SECONDS WHAT COMMAND...: until the command succeeds
await() {
	tries=$(($1 * 10)) what=$2
	shift 2
	until "$@"; do
		tries=$((tries - 1))
		[ "$tries" -gt 0 ] || fail "no $what in time"
		[ -z "$rasidd" ] || kill -0 "$rasidd" 2>/dev/null ||
			fail "rasidd has ended"
		sleep 0.1
	done
}

stop() {
	[ -n "$rasidd" ] || return 0
	kill -TERM "$rasidd" 2>/dev/null || :
	status=0
	wait "$rasidd" || status=$?
	rasidd=
	rm -f "$demo/pid"
	[ "$status" -eq 0 ] || echo "rasidd: exit status $status"
}

# Stop the cluster, and remove it.
drop() {
	CLUSTER=$(cat "$demo/cluster" 2>/dev/null || :)
	[ -d "$CLUSTER" ] || return 0
	cluster=$CLUSTER
	cluster_stop
	rm -rf "$cluster" "$demo/cluster"
}

finish() {
	stop
	drop
}
trap finish EXIT

# Clear away what a demo that was killed has left: its service, its cluster.
sweep() {
	pid=$(cat "$demo/pid" 2>/dev/null || :)
	if [ -n "$pid" ] && [ -d "/proc/$pid" ]; then
		case $(tr '\0' ' ' <"/proc/$pid/cmdline") in
		*"$demo/rasid.conf "*) kill -KILL "$pid" ;;
		esac
	fi
	drop
	rm -rf "$demo"
	mkdir -p "$demo/state" "$demo/spool"
}

configure() {
	cat <<-END
	database = host=$PGHOST port=$PGPORT dbname=rasid user=rasid
	config_dir = config
	state_dir = $demo/state
	spool_dir = $demo/spool
	listen_socket = $demo/ingest.sock
	workers = 2

	[feed sample]
	publisher = نشرة المثال
	country = YEM
	time_zone = Asia/Aden
	END
}

is_ready() {
	curl --silent --fail --unix-socket "$demo/ingest.sock" \
	    http://localhost/readyz >"$demo/ready" 2>/dev/null
}

is_stored() {
	[ "$(psql -XAtqc 'SELECT count(*) FROM rasid.articles')" -eq $articles ]
}

say "A private PostgreSQL, the schema, and the service"
cluster_init
sweep
cluster=$(cluster_dir)
echo "$cluster" >"$demo/cluster"
cluster_start "$cluster"
psql -Xqc 'CREATE DATABASE rasid'
export PGDATABASE=rasid
show "$BUILD/rasid" migrate --database "dbname=rasid"
psql -Xqc 'CREATE ROLE rasid LOGIN IN ROLE rasid_writer'
configure >"$demo/rasid.conf"
echo "\$ $BUILD/rasidd -f $demo/rasid.conf &"
"$BUILD/rasidd" -f "$demo/rasid.conf" 2>"$demo/rasidd.log" &
rasidd=$!
echo $rasidd >"$demo/pid"
await 60 "answer of /readyz" is_ready

say "Articles over the socket, as a scraper sends them"
show curl --silent --show-error --fail --unix-socket "$demo/ingest.sock" \
    --data-binary "@$samples/articles.ndjson" http://localhost/articles

say "A feed and a web page (windows-1256) through the spool"
cp "$samples/feed.rss" "$demo/feed.tmp"
show mv "$demo/feed.tmp" "$demo/spool/sample/feed.rss"
cp "$samples/page.html" "$demo/page.tmp"
show mv "$demo/page.tmp" "$demo/spool/page.html"

say "A plain text by the command line"
show "$BUILD/rasid" submit --socket "$demo/ingest.sock" --date 2017-11-15 \
    --publisher "صحيفة المثال" "$samples/article.txt"

say "What PostgreSQL has of them"
await 60 "$articles articles in the database" is_stored
psql -XAtq <<'END'
SELECT concat_ws(E'\n',
	concat_ws('  ', E'\n' || event_type, event_date,
		coalesce(place_name_en, place_name, place_text) ||
			coalesce(', ' || place_country, ''),
		killed || ' killed', nullif(modality, 'actual')),
	'  actor     ' || coalesce(actor_name_en, actor_name, actor_text),
	'  target    ' || coalesce(target_name_en, target_name, target_text),
	'  source    ' || coalesce(source_name_en, source_name, source_text),
	'  evidence  ' || left(mention.text, 60))
FROM rasid.events
LEFT JOIN rasid.event_mentions AS mention
	ON mention.event_id = events.event_id AND mention.ordinal = 0
ORDER BY events.published, events.article_id, events.ordinal;
END
say "How the service is"
show "$BUILD/rasid" status --socket "$demo/ingest.sock"
events=$(psql -XAtqc 'SELECT count(*) FROM rasid.events')
printf '\n%s articles, %s events\n' "$articles" "$events"
[ "$events" -gt 0 ] || fail "no event was found"

say "All is shut down again"
stop
echo "rasidd's log was $demo/rasidd.log; README.md tells how to install it."
