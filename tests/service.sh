#!/bin/sh
# SPDX-License-Identifier: ISC
#
# rasidd as a process, without a database: what it says to bad requests, files
# and clients, and that what it has acknowledged is still there after kill -9,
# crashes of workers, reloads and stops.

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

work=$(mktemp -d "${TMPDIR:-/tmp}/service.XXXXXX")
sock=$work/sock
pid=

clean_up() {
	[ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || :
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fail() {
	[ ! -f "$work/log" ] || tail -n 20 "$work/log" >&2
	echo "tests/service.sh: $*" >&2
	exit 1
}

# want GOT WANTED WHAT
want() {
	[ "$1" = "$2" ] || fail "$3: got \"$1\", want \"$2\""
}

# want_in FILE WORDS
want_in() {
	grep -qF -- "$2" "$1" || {
		cat "$1" >&2
		fail "\"$2\" was not said"
	}
}

# eventually COMMAND...: it comes true within ten seconds.
eventually() {
	for _ in $(seq 100); do
		if "$@" >/dev/null 2>&1; then
			return
		fi
		sleep 0.1
	done
	fail "never came true: $*"
}

# A port that is free now.
free_port() {
	python3 -c 'import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])'
}

port=$(free_port)
mkdir "$work/state" "$work/own"
echo "a token that nobody guesses" >"$work/token"
cat >"$work/conf" <<END
config_dir = $CONFIG:$work/own
database = host=$work/nowhere dbname=none
state_dir = $work/state
spool_dir = $work/spool
spool_scan = 1
listen_socket = $sock
listen_tcp = 127.0.0.1:$port
token_file = $work/token
workers = 2
worker_memory = 64M
article_timeout = 2
max_body = 1M
max_pending = 4M
max_connections = 20
request_timeout = 2
idle_timeout = 3
queue_limit = 60
stop_timeout = 3
[feed sana]
publisher = SANA
country = SYR
END

# Start it, and wait until it takes requests.
start() {
	LD_PRELOAD=${preload:-} \
	ASAN_OPTIONS="${ASAN_OPTIONS:-}:verify_asan_link_order=0" \
	    "$rasidd" -f "$work/conf" 2>>"$work/log" &
	pid=$!
	eventually curl -sf --unix-socket "$sock" http://x/healthz
}

# Stop it as systemd would; it must exit with 0, and soon.
stop() {
	kill -TERM "$pid"
	status=0
	wait "$pid" || status=$?
	pid=
	want "$status" 0 "exit status after SIGTERM"
}

forget() {
	rm -rf "$work/state"
	mkdir "$work/state"
	: >"$work/log"
}

# ask WANTED_STATUS WORDS CURL_ARGUMENT...: over the Unix socket.
ask() {
	status=$1 words=$2
	shift 2
	got=$(curl -s --unix-socket "$sock" -o "$work/answer" \
	    -w '%{http_code}' "$@") || :
	[ "$got" = "$status" ] || {
		cat "$work/answer" >&2
		fail "$*: got $got, want $status"
	}
	want_in "$work/answer" "$words"
}

articles=http://x/articles

# An article of this id; more words go into its body.
article() {
	printf '{"id":"%s","title":"خبر","body":"%s قصفت طائرات حربية المدينة"}\n' \
	    "$1" "${2:-}"
}

# A number of /status.
number() {
	curl -s --unix-socket "$sock" http://x/status |
		sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

waiting_is() {
	[ "$(number queue_waiting)" -eq "$1" ]
}

### What speaks against starting at all

: >"$work/log"
for wrong in "colour = red" "state_dir = /nonexistent/x" \
    "config_dir = /nonexistent" "token_file = /nonexistent" \
    "listen_socket = /nonexistent/x"; do
	key=${wrong%% =*}
	grep -v "^$key " "$work/conf" >"$work/bad"
	sed -i "1i $wrong" "$work/bad"
	status=0
	timeout 20 "$rasidd" -f "$work/bad" 2>"$work/err" || status=$?
	want "$status" 1 "exit status with $wrong"
	[ -s "$work/err" ] || fail "nothing was said about $wrong"
done
"$rasidd" -n -f "$work/conf" >"$work/out"
want_in "$work/out" "configuration OK"
echo "nonsense" >"$work/bad"
if "$rasidd" -n -f "$work/bad" 2>"$work/err"; then
	fail "-n found nothing wrong"
fi
want_in "$work/err" "$work/bad:1: expected key = value"

"$rasidd" --help-options >"$work/out"
want_in "$work/out" "queue_limit = 500000"
want_in "$work/out" "[feed NAME]"

### What it tells systemd

python3 - "$rasidd" "$work/conf" "$work/notify" <<'END'
import os, signal, socket, subprocess, sys, time

def wait_for(text):
    end = time.time() + 20
    while time.time() < end:
        if text in s.recv(4096).decode():
            return
    sys.exit("systemd was not told " + text)

s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind(sys.argv[3])
s.settimeout(20)
with open(os.path.dirname(sys.argv[2]) + "/log", "a") as log:
    daemon = subprocess.Popen([sys.argv[1], "-f", sys.argv[2]], stderr=log,
        env={**os.environ, "NOTIFY_SOCKET": sys.argv[3],
             "WATCHDOG_USEC": "3000000"})
for text in "READY=1", "STATUS=0 stored, 0 waiting", "WATCHDOG=1":
    wait_for(text)
daemon.send_signal(signal.SIGHUP)
wait_for("RELOADING=1")
wait_for("READY=1")
daemon.send_signal(signal.SIGTERM)
wait_for("STOPPING=1")
if daemon.wait() != 0:
    sys.exit("exit status %d" % daemon.returncode)
END

### Requests, good and bad

start
want "$(stat -c %a "$sock")" 660 "mode of the socket"
want "$("$rasidd" -f "$work/conf" 2>&1 >/dev/null | grep -c another)" 1 \
    "a second daemon in the same place"

article a1 >"$work/a1"
ask 202 '{"accepted":1,"known":0,"rejected":[]}' --data-binary @"$work/a1" \
    $articles
ask 202 '{"accepted":0,"known":1,"rejected":[]}' --data-binary @"$work/a1" \
    $articles
{
	article a2
	echo '{"id":'
	article a1
} >"$work/mixed"
ask 202 '{"accepted":1,"known":1,"rejected":[{"index":1,"error":' \
    --data-binary @"$work/mixed" $articles
ask 202 '"accepted":1' --data-binary @"$work/a1" "$articles?feed=sana"
ask 202 '"accepted":1' -H 'Transfer-Encoding: chunked' \
    --data-binary "$(article a3)" $articles
ask 202 '"accepted":1' -H 'Content-Type: application/json' \
    -H 'Expect: 100-continue' --data-binary "$(article a4)" \
    "$articles?publisher=x&published=2017-11-16&lang=ar"

ask 400 'the body is empty' --data-binary '' $articles
ask 400 'there is no body' -X POST -H 'Content-Length:' $articles
ask 400 '"accepted":0' --data-binary '{"id":' $articles
ask 400 'unknown feed' --data-binary @"$work/a1" "$articles?feed=nobody"
ask 400 'unknown parameter' --data-binary @"$work/a1" "$articles?color=red"
ask 404 'there is nothing here' http://x/nothing
ask 405 'not with this method' $articles
ask 405 'not with this method' -X DELETE http://x/healthz
ask 415 'uncompressed' -H 'Content-Encoding: gzip' --data-binary @"$work/a1" \
    $articles
ask 415 'articles come as' -H 'Content-Type: image/png' \
    --data-binary @"$work/a1" $articles
head -c 1100000 /dev/zero | tr '\0' 'x' >"$work/long"
ask 413 'the body is too long' --data-binary @"$work/long" $articles
ask 413 'the body is too long' -H 'Transfer-Encoding: chunked' \
    --data-binary @"$work/long" $articles
ask 431 'the head is too long' -H "X: $(head -c 17000 /dev/zero | tr '\0' x)" \
    $articles
ask 417 'unknown expectation' -H 'Expect: miracles' http://x/healthz

ask 200 '{"status":"ok"}' http://x/healthz
ask 503 '"ready":false' http://x/readyz
ask 200 'rasid_articles_accepted_total 5' http://x/metrics
ask 200 'rasid_stage_seconds_bucket{stage="parse",le="+Inf"} 8' http://x/metrics
ask 200 'rasid_events_extracted_total{type="air_strike"' http://x/metrics
ask 200 '"articles_accepted_total":5' http://x/status
want "$(curl -sI --unix-socket "$sock" http://x/healthz | head -n 1)" \
    "$(printf 'HTTP/1.1 200 OK\r')" "HEAD"

### The queue is for the service's own user

if [ "$(id -u)" -eq 0 ] && chmod 711 "$work" && chmod 666 "$sock"; then
	want "$(setpriv --reuid 65534 --regid 65534 --clear-groups curl -s \
	    -o /dev/null -w '%{http_code}' --unix-socket "$sock" \
	    http://x/queue)" 403 "the queue for a stranger"
	want "$(setpriv --reuid 65534 --regid 65534 --clear-groups curl -s \
	    -o /dev/null -w '%{http_code}' --unix-socket "$sock" \
	    http://x/healthz)" 200 "/healthz for a stranger"
	chmod 660 "$sock"
fi

### Over TCP: only with the token, and no queue

tcp=http://127.0.0.1:$port
code() {
	curl -s -o /dev/null -w '%{http_code}' "$@"
}
want "$(code "$tcp/healthz")" 200 "TCP /healthz"
want "$(code --data-binary @"$work/a1" "$tcp/articles")" 401 "no token"
want "$(code -H 'Authorization: Bearer wrong' --data-binary @"$work/a1" \
    "$tcp/articles")" 401 "a wrong token"
want "$(code -H 'Authorization: Bearer ' --data-binary @"$work/a1" \
    "$tcp/articles")" 401 "an empty token"
want "$(code -H 'Authorization: bearer a token that nobody guesses' \
    --data-binary @"$work/a1" "$tcp/articles")" 401 "more than a token"
want "$(code -H 'Authorization: Bearer a' --data-binary @"$work/a1" \
    "$tcp/articles")" 202 "the token"
want "$(code "$tcp/queue")" 404 "the queue over TCP"

### Bodies that mean harm: an answer, and nobody falls over

printf '<!DOCTYPE x [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>' \
    >"$work/bomb"
python3 -c 'print("{\"body\":" * 100000)' >"$work/deep"
printf '{"id":"n","title":"a\\u0000b","body":"x"}' >"$work/nul"
printf '{"id":"u","title":"\377\376","body":"x"}' >"$work/utf8"
want "$(code --unix-socket "$sock" --data-binary @"$work/utf8" $articles)" 202 \
    "bytes that are no UTF-8, mended"
for file in bomb deep nul; do
	curl -s --unix-socket "$sock" -o "$work/answer" \
	    --data-binary @"$work/$file" $articles
	want_in "$work/answer" '"rejected":[{"index":0,"error":'
done

### Slow, greedy and hasty clients

python3 - "$sock" <<'END'
import re, socket, sys, time

def connect():
    s = socket.socket(socket.AF_UNIX)
    s.connect(sys.argv[1])
    s.settimeout(10)
    return s

def read_all(s):
    data = b""
    while True:
        piece = s.recv(65536)
        if not piece:
            return data
        data += piece

def check(what, ok):
    if not ok:
        sys.exit("client: " + what)

# A byte at a time: told off at the deadline, not fed for ever.
s, begin = connect(), time.time()
try:
    for byte in b"POST /articles HTTP/1.1\r\nContent-Length: 100\r\n" * 9:
        s.send(bytes([byte]))
        time.sleep(0.1)
except OSError:
    pass
check("slow head is not ended", time.time() - begin < 5)
check("slow head is not told", b" 408 " in read_all(s))
s = connect()
s.send(b"POST /articles HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc")
check("slow body is not told", b" 408 " in read_all(s))

# Silent ones are let go.
s, begin = connect(), time.time()
check("silence is answered", read_all(s) == b"")
check("silence is endless", time.time() - begin < 6)

# Several requests at once are answered in order; half-closing is no hurry.
s = connect()
s.send(b"GET /healthz HTTP/1.1\r\n\r\nGET /nothing HTTP/1.1\r\n\r\n"
       b"POST /articles HTTP/1.1\r\nContent-Length: 7\r\n\r\n{\"id\":\n"
       b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")
s.shutdown(socket.SHUT_WR)
data = read_all(s)
codes = re.findall(rb"HTTP/1.1 (\d+) ", data)
check("pipelined: %r" % codes, codes == [b"200", b"404"])

# (404 closes; without it all are served.)
s = connect()
s.send(b"GET /healthz HTTP/1.1\r\n\r\n"
       b"POST /articles HTTP/1.1\r\nContent-Length: 7\r\n\r\n{\"id\":\n"
       b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")
s.shutdown(socket.SHUT_WR)
data = read_all(s)
codes = re.findall(rb"HTTP/1.1 (\d+) ", data)
check("pipelined: %r" % codes, codes == [b"200", b"400", b"200"])

# Gone before the answer.
for _ in range(20):
    s = connect()
    s.send(b"POST /articles HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")
    s.close()

# More bodies than fit into memory at once: some are put off, none hangs.
crowd = []
for _ in range(18):
    s = connect()
    s.setblocking(False)
    try:
        s.send(b"POST /articles HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n")
        while True:
            s.send(b"x" * 100000)
    except OSError:
        pass
    crowd.append(s)
begin = time.time()
s = connect()
s.send(b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")
check("no answer in the crowd", b" 200 " in read_all(s))
check("late answer in the crowd", time.time() - begin < 1)
for s in crowd:
    s.close()

# A flood: beyond the limit articles are put off, questions still answered.
flood = [connect() for _ in range(30)]
s = connect()
s.send(b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n")
check("no answer in the flood", b" 200 " in read_all(s))
s = connect()
s.send(b"POST /articles HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")
data = read_all(s)
check("taken in the flood", b" 429 " in data and b"Retry-After" in data)
END
eventually curl -sf --unix-socket "$sock" http://x/healthz

### The tool

article s1 | "$rasid" submit --socket "$sock" >"$work/out"
want "$(cat "$work/out")" "1 accepted, 0 known, 0 rejected" "submit"
"$rasid" submit --socket "$sock" "$work/mixed" >"$work/out" 2>"$work/err" &&
	fail "submit is content with a broken item"
want "$(cat "$work/out")" "0 accepted, 2 known, 1 rejected" "submit"
want_in "$work/err" "$work/mixed: item 2: "
"$rasid" submit --socket "$work/nowhere" "$work/a1" >"$work/out" 2>"$work/err" &&
	fail "submit to nobody"
want_in "$work/err" "does rasidd run?"
"$rasid" status -f "$work/conf" >"$work/out" && fail "status: ready without a database"
want_in "$work/out" 'rasidd NOT READY: no database'
want_in "$work/out" 'air_strike'
"$rasid" status --socket "$work/nowhere" 2>"$work/err" && fail "status of nobody"
"$rasid" status --json --socket "$sock" >"$work/out" || :
want_in "$work/out" '"last_warnings":[{"at":'
"$rasid" queue -f "$work/conf" list >"$work/out"
want_in "$work/out" " sana/a1"
"$rasid" queue -f "$work/conf" show a1 >"$work/out"
want_in "$work/out" '"state":"waiting"'
"$rasid" queue -f "$work/conf" show nobody 2>"$work/err" &&
	fail "showed what is not there"
want_in "$work/err" "not in the queue"

### The queue's limit: come back later

for i in $(seq 60); do article "limit$i"; done >"$work/many"
"$rasid" submit --socket "$sock" "$work/many" >/dev/null
ask 503 'the queue is at its limit' --data-binary "$(article late)" $articles
article late | "$rasid" submit --socket "$sock" --wait 0 >"$work/out" 2>"$work/err" &&
	fail "submit beyond the limit"
want_in "$work/err" "the queue is at its limit"
waiting=$(number queue_waiting)
[ "$waiting" -ge 60 ] || fail "$waiting wait, fewer than were accepted"

### kill -9: what was acknowledged is there

kill -9 "$pid"
wait "$pid" 2>/dev/null || :
"$rasid" queue -f "$work/conf" list >"$work/out" # on the file
want "$(wc -l <"$work/out")" "$waiting" "articles after kill -9"
"$rasid" queue -f "$work/conf" drop limit1 limit2
waiting=$((waiting - 2))
start
waiting_is "$waiting" || fail "other than $waiting wait after the restart"
want_in "$work/log" " 0 missing"
stop
[ ! -e "$sock" ] || fail "the socket is still there"

### The spool

forget
rm -rf "$work/spool"
start
spool=$work/spool
in_spool() { # in_spool NAME [FEED]: standard input becomes a file
	cat >"$spool/${2:-}/.$1"
	mv "$spool/${2:-}/.$1" "$spool/${2:-}/$1"
}
gone() {
	[ ! -e "$1" ]
}
article f1 | in_spool f1.json
eventually gone "$spool/f1.json"
waiting_is 1 || fail "the file is gone, the article not there"
article f1 | in_spool again.json
article f2 | in_spool f2.json sana
eventually gone "$spool/again.json"
eventually gone "$spool/sana/f2.json"
"$rasid" queue -f "$work/conf" list >"$work/out"
want_in "$work/out" " sana/f2"
waiting_is 2 || fail "known article taken twice"

article f3 >"$spool/f3.tmp"
article f3 >"$spool/.f3"
in_spool mixed.json <"$work/mixed"
in_spool bad.json sana <"$work/nul"
in_spool long.json <"$work/long"
in_spool empty.json </dev/null
ln -s /etc/passwd "$spool/link"
mkfifo "$spool/fifo"
python3 -c 'import socket, sys
socket.socket(socket.AF_UNIX).bind(sys.argv[1])' "$spool/socket"
article x | in_spool "$(printf 'a\n\342\200\256b')"
rejected() { # rejected NAME WORDS
	eventually test -e "$spool/rejected/$1"
	want_in "$spool/rejected/$1.error" "$2"
}
rejected mixed.json "item 2: "
want_in "$spool/rejected/mixed.json.error" "2 accepted, 0 known, 1 rejected"
rejected sana.bad.json "item 1: "
rejected long.json "longer than max_body"
rejected empty.json "the file is empty"
[ -L "$spool/link" ] && eventually gone "$spool/link"
[ -L "$spool/rejected/link" ] || fail "the link was not moved as it is"
want_in "$spool/rejected/link.error" "a symbolic link"
eventually gone "$spool/fifo"
want_in "$spool/rejected/fifo.error" "not a regular file"
eventually gone "$spool/socket"
in_spool bad.json sana <"$work/nul" # the name is taken
eventually test -e "$spool/rejected/sana.bad.json.1.error"
[ -e "$spool/f3.tmp" ] && [ -e "$spool/.f3" ] ||
	fail "took what is not for it"
waiting_is 5 || fail "the spool's articles: $(number queue_waiting) wait"
if grep -q "$(printf '\342\200\256')" "$work/log"; then
	fail "a control character came into the log"
fi

### Files that lie there when it starts

stop
article f4 >"$spool/f4.json"
start
eventually gone "$spool/f4.json"
waiting_is 6 || fail "a file that lay there was not taken"

### Reload: good rules, broken rules, and work goes on

version() {
	curl -s --unix-socket "$sock" http://x/status |
		sed -n 's/.*"rules":"\([0-9a-f]*\)".*/\1/p'
}
old=$(version)
mkdir -p "$work/own/ar/lexicon"
cp "$CONFIG/ar/keywords.lex" "$work/own/ar/"
echo "nonsense here" >"$work/own/ar/lexicon/own.lex"
: >"$work/log"
kill -HUP "$pid"
eventually grep -q "the old ones stay in use" "$work/log"
want_in "$work/log" "own.lex:1:1: "
want "$(version)" "$old" "rules after a reload that failed"
article r1 | "$rasid" submit --socket "$sock" >/dev/null
cat >"$work/own/ar/lexicon/own.lex" <<END
actor x.tests-of-the-service
name جماعة اختبار الخدمة
name_en Group of the Test
role REB
kind armed_group
END
kill -HUP "$pid"
changed() {
	[ "$(version)" != "$old" ]
}
eventually changed
article r2 | "$rasid" submit --socket "$sock" >/dev/null
echo "colour = red" >>"$work/conf"
kill -HUP "$pid"
eventually grep -q "not reloaded: the configuration has errors" "$work/log"
sed -i '$d' "$work/conf"

### The loader dies, and all workers with it

loader=$(cat "/proc/$pid/task/$pid/children")
kill -9 $loader
article l1 | "$rasid" submit --socket "$sock" >"$work/out"
want "$(cat "$work/out")" "1 accepted, 0 known, 0 rejected" "after the loader"
stop

### Poison: it hurts nobody else

forget
if ! ${CC:-cc} -D_GNU_SOURCE -shared -fPIC -o "$work/poison.so" \
    tests/poison.c 2>"$work/err"; then
	cat "$work/err" >&2
	fail "poison.c"
fi
preload=$work/poison.so start
sanitized= # memory is not limited then
if grep -q "lib[at]san" "$rasidd"; then
	sanitized=yes
fi
begin=$(date +%s)
{
	article p1 open:extract
	article p2 crash:extract
	article p3
	article p4 hang:extract
	article p5
	[ -n "$sanitized" ] || article p6 eat:extract
	article p7
} | "$rasid" submit --socket "$sock" >"$work/out"
failed=2
[ -n "$sanitized" ] || failed=3
failed_is() {
	[ "$(number queue_failed)" -eq "$1" ]
}
eventually failed_is "$failed"
[ $(($(date +%s) - begin)) -le 12 ] || fail "poison took too long"
"$rasid" queue -f "$work/conf" --failed list >"$work/out"
want "$(wc -l <"$work/out")" "$failed" "articles set aside"
grep "p2" "$work/out" | grep -q "killed by signal 6" ||
	fail "no reason for the crash"
grep "p4" "$work/out" | grep -q "took too long" || fail "no reason for the hang"
want "$(number articles_extracted_total)" 4 "articles extracted"
ask 422 'killed by signal 6' --data-binary "$(article c crash:parse)" $articles
ask 422 'took too long' --data-binary "$(article h hang:parse)" $articles
article s crash:parse | in_spool poison.json
rejected poison.json "killed by signal 6"
article good | "$rasid" submit --socket "$sock" >"$work/out"
want "$(cat "$work/out")" "1 accepted, 0 known, 0 rejected" "after the poison"
stop

# After a fix it can be tried again.
start
"$rasid" queue -f "$work/conf" retry p2
"$rasid" queue -f "$work/conf" retry p3 2>"$work/err" &&
	fail "retried what did not fail"
want_in "$work/err" "it waits already"
extracted() {
	[ "$(number articles_extracted_total)" -eq "$1" ]
}
eventually extracted 6
failed_is $((failed - 1)) || fail "the retried article failed again"
stop
