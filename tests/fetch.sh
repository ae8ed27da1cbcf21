#!/bin/sh
# SPDX-License-Identifier: ISC
#
# systemd/rasid-fetch between a web server and the service: a feed is fetched
# and handed over, is not fetched again while it has not changed, and what the
# server told is remembered only when the service has the articles.
set -eu

BUILD=$(cd "${BUILD:-build}" && pwd)
fetch=$PWD/systemd/rasid-fetch
work=$(mktemp -d)
rasidd='' server=''

finish() {
	[ -z "$server" ] || kill "$server" 2>/dev/null || :
	[ -z "$rasidd" ] || kill "$rasidd" 2>/dev/null || :
	wait
	rm -rf "$work"
}
trap finish EXIT

fail() {
	echo "fetch: $*" >&2
	cat "$work/out" "$work/rasidd.log" >&2
	exit 1
}

# await WHAT COMMAND...
await() {
	tries=600 what=$1
	shift
	until "$@"; do
		tries=$((tries - 1))
		[ $tries -gt 0 ] || fail "no $what in time"
		kill -0 "$rasidd" 2>/dev/null || fail "rasidd has ended"
		sleep 0.1
	done
}

# fetched STATUS WORDS: run it; it must end so and say so
fetched() {
	status=0
	"$fetch" sample >"$work/out" 2>&1 || status=$?
	[ "$status" -eq "$1" ] || fail "exit status $status, not $1"
	grep -qF -- "$2" "$work/out" || fail "it did not say \"$2\""
}

cat >"$work/server.py" <<'END'
import hashlib, http.server, sys

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = open(sys.argv[1], "rb").read()
        tag = '"' + hashlib.sha256(body).hexdigest() + '"'
        known = self.headers["If-None-Match"] == tag
        print("304" if known else "200", self.headers["If-Modified-Since"])
        sys.stdout.flush()
        self.send_response(304 if known else 200)
        self.send_header("ETag", tag)
        self.send_header("Last-Modified", "Tue, 14 Nov 2017 06:20:00 GMT")
        self.send_header("Content-Length", "0" if known else str(len(body)))
        self.end_headers()
        if not known:
            self.wfile.write(body)
    def log_message(self, *arguments):
        pass

with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
    open(sys.argv[2], "w").write(str(server.server_port))
    server.serve_forever()
END

# no database, and no rules: articles are taken in all the same
serve() {
	"$BUILD/rasidd" -f "$work/rasid.conf" 2>>"$work/rasidd.log" &
	rasidd=$!
	await "socket of rasidd" test -S "$work/ingest.sock"
}

cat >"$work/rasid.conf" <<END
database = host=$work
config_dir = $work
state_dir = $work/state
listen_socket = $work/ingest.sock
workers = 1
[feed sample]
END
mkdir "$work/state" "$work/fetch" "$work/ar"
cp config/ar/keywords.lex "$work/ar/"
cp tests/data/demo/feed.rss "$work/feed.rss"
: >"$work/out"
serve
python3 "$work/server.py" "$work/feed.rss" "$work/port" >"$work/served" &
server=$!
await "port of the web server" test -s "$work/port"

URL=http://127.0.0.1:$(cat "$work/port")/feed.rss
export URL STATE_DIRECTORY="$work/fetch" RASID="$BUILD/rasid"
export RASID_OPTIONS="--socket $work/ingest.sock"

fetched 0 "2 accepted, 0 known, 0 rejected"
fetched 0 "not modified"
sed -i 's/sample-102/sample-103/' "$work/feed.rss"
kill "$rasidd"
wait "$rasidd" || fail "rasidd did not stop well"
fetched 1 "rasid"
serve
fetched 0 "1 accepted, 1 known, 0 rejected"
fetched 0 "not modified"

cat >"$work/wanted" <<'END'
200 None
304 Tue, 14 Nov 2017 06:20:00 GMT
200 Tue, 14 Nov 2017 06:20:00 GMT
200 Tue, 14 Nov 2017 06:20:00 GMT
304 Tue, 14 Nov 2017 06:20:00 GMT
END
diff "$work/wanted" "$work/served" || fail "what the web server was asked"

URL=http://127.0.0.1:1/ fetched 7 "curl"
URL='' fetched 2 "no URL"
