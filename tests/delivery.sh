#!/bin/sh
# SPDX-License-Identifier: ISC
#
# From the socket into a real PostgreSQL: what was acknowledged is stored, once,
# whatever is killed or stopped meanwhile; a newer text replaces an older one;
# what the database refuses is set aside and can be tried again.

set -eu

BUILD=$(cd "${BUILD:-build}" && pwd)
CONFIG=${CONFIG:-$PWD/config}
rasid=$BUILD/rasid rasidd=$BUILD/rasidd
for program in "$rasid" "$rasidd"; do
	if [ ! -x "$program" ]; then
		echo "skipped: $program is not built"
		exit 77
	fi
done

# shellcheck source=tests/cluster.sh
. tests/cluster.sh
work=$(mktemp -d "${TMPDIR:-/tmp}/delivery.XXXXXX")
sock=$work/sock
pid=

clean_up() {
	[ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || :
	cluster_stop
	rm -rf "$work"
}
trap clean_up EXIT

fail() {
	tail -n 30 "$work/log" >&2
	echo "tests/delivery.sh: $*" >&2
	exit 1
}

# want GOT WANTED WHAT
want() {
	[ "$1" = "$2" ] || fail "$3: got \"$1\", want \"$2\""
}

# eventually COMMAND...: it comes true within a minute.
eventually() {
	for _ in $(seq 600); do
		if "$@" >/dev/null 2>&1; then
			return
		fi
		sleep 0.1
	done
	fail "never came true: $*"
}

sql() {
	psql -XAtq -v ON_ERROR_STOP=1 -c "$1"
}

number() {
	curl -s --unix-socket "$sock" http://x/status |
		sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

queue_is_empty() {
	[ "$(number queue_waiting)" -eq 0 ]
}

answers() { # answers PATH
	curl -sf --unix-socket "$sock" "http://x/$1"
}

start() {
	"$rasidd" -f "$work/conf" 2>>"$work/log" &
	pid=$!
	eventually answers healthz
}

crash() {
	kill -9 "$pid"
	wait "$pid" 2>/dev/null || :
	pid=
}

article() { # article ID [TITLE] [BODY]
	printf '{"id":"%s","title":"%s","body":"%s","published":"2017-11-16"}\n' \
	    "$1" "${2:-خبر}" "${3:-قصفت طائرات حربية مدينة إدلب}"
}

cluster_start
"$rasid" migrate --database "dbname=$PGDATABASE" >"$work/log"
mkdir "$work/state"
cat >"$work/conf" <<END
config_dir = $CONFIG
database = host=$PGHOST port=$PGPORT user=$PGUSER dbname=$PGDATABASE
state_dir = $work/state
listen_socket = $sock
workers = 2
in_flight = 50
END

### Straight through

start
eventually answers readyz
for i in $(seq 300); do article "straight$i"; done |
	"$rasid" submit --socket "$sock" >/dev/null
eventually queue_is_empty
want "$(sql "SELECT count(*) FROM rasid.articles")" 300 "articles stored"

### The newest text of an article is what counts, also in one batch

{
	article change "first"
	article change "second"
	article change "first"
	article change "third"
} | "$rasid" submit --socket "$sock" >"$work/out"
want "$(cat "$work/out")" "4 accepted, 0 known, 0 rejected" "four texts"
eventually queue_is_empty
want "$(sql "SELECT title FROM rasid.articles WHERE article_id = 'change'")" \
    third "the text that is stored"

### What the database refuses is set aside; the rest goes in

sql "ALTER TABLE rasid.articles ADD CONSTRAINT test CHECK (title <> 'bad')"
{
	for i in $(seq 20); do article "before$i"; done
	article refused "bad"
	for i in $(seq 20); do article "after$i"; done
} | "$rasid" submit --socket "$sock" >/dev/null
eventually queue_is_empty
want "$(sql "SELECT count(*) FROM rasid.articles
    WHERE article_id ~ '^(before|after)'")" 40 "articles beside the refused one"
"$rasid" queue -f "$work/conf" --failed list >"$work/out"
grep -q " refused: .*test" "$work/out" || fail "no reason: $(cat "$work/out")"
sql "ALTER TABLE rasid.articles DROP CONSTRAINT test"
"$rasid" queue -f "$work/conf" retry refused
is_stored() {
	[ "$(sql "SELECT count(*) FROM rasid.articles
	    WHERE article_id = '$1'")" = 1 ]
}
eventually is_stored refused

### The database goes and comes back; intake does not mind

cluster_down immediate
not_ready() {
	! answers readyz
}
eventually not_ready
for i in $(seq 2000); do article "down$i"; done |
	"$rasid" submit --socket "$sock" >"$work/out"
want "$(cat "$work/out")" "2000 accepted, 0 known, 0 rejected" \
    "while the database is down"
want "$(number under_way)" 50 "articles in memory"
kill -TERM "$pid"
status=0
wait "$pid" || status=$?
want "$status" 0 "exit status with the database down"
start
cluster_up
eventually queue_is_empty
want "$(sql "SELECT count(*) FROM rasid.articles
    WHERE article_id LIKE 'down%'")" 2000 "articles of the time it was down"

### kill -9 under load: every acknowledged article is stored, once

cat >"$work/load.py" <<'END'
# Clients that note what was acknowledged, and try again what was not.
import json, socket, sys, threading, time

def post(body):
    s = socket.socket(socket.AF_UNIX)
    s.settimeout(10)
    s.connect(sys.argv[1])
    s.sendall(b"POST /articles HTTP/1.1\r\nConnection: close\r\n"
              b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    data = b""
    while True:
        piece = s.recv(65536)
        if not piece:
            break
        data += piece
    return b" 202 " in data

def client(number):
    for i in range(int(sys.argv[3])):
        body = b"".join(
            json.dumps({"id": "load%d.%d.%d" % (number, i, n),
                        "title": "خبر", "published": "2017-11-16",
                        "body": "قصفت طائرات حربية مدينة إدلب"}).encode()
            + b"\n" for n in range(3))
        while True:
            try:
                if post(body):
                    break
            except OSError:
                pass
            time.sleep(0.05)
        with lock:
            for n in range(3):
                print("load%d.%d.%d" % (number, i, n), file=acks, flush=True)

lock = threading.Lock()
acks = open(sys.argv[2], "w")
threads = [threading.Thread(target=client, args=(n,)) for n in range(4)]
[t.start() for t in threads]
[t.join() for t in threads]
END
: >"$work/acks"
python3 "$work/load.py" "$sock" "$work/acks" 250 &
load=$!
for pause in 0.5 0.3 0.7 0.2 0.6 0.4; do
	sleep "$pause"
	crash
	start
done
wait "$load"
eventually queue_is_empty
want "$(wc -l <"$work/acks")" 3000 "acknowledged articles"
sort "$work/acks" >"$work/want"
psql -XAtq -c "SELECT article_id FROM rasid.articles
    WHERE article_id LIKE 'load%'" | sort >"$work/got"
cmp -s "$work/want" "$work/got" ||
	fail "acknowledged and stored differ: $(diff "$work/want" "$work/got" |
	    head -n 5)"
want "$(grep -c "are missing" "$work/log" || :)" 0 "gaps in the queue"

### A stop in the middle of the work

for i in $(seq 500); do article "stop$i"; done |
	"$rasid" submit --socket "$sock" >/dev/null
kill -TERM "$pid"
wait "$pid" || fail "exit status $? after SIGTERM"
start
eventually queue_is_empty
want "$(sql "SELECT count(*) FROM rasid.articles
    WHERE article_id LIKE 'stop%'")" 500 "articles around the stop"
want "$(sql "SELECT count(*) FROM (SELECT event_id FROM rasid.events
    GROUP BY event_id HAVING count(*) > 1) AS twice")" 0 "events stored twice"
kill -TERM "$pid"
wait "$pid" || fail "exit status $? at the end"
pid=
