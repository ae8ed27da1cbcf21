#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Events out of a real PostgreSQL: CSV loaded again is the same, NDJSON is what
# "rasid extract" prints, GeoJSON is read by Python, the ACLED table is the
# view; limits hold, wrong SQL is told, and nothing can be changed. The manual's
# client that listens hears of every event, and "rasid explain" tells how a
# stored event was found.

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
work=$(mktemp -d "${TMPDIR:-/tmp}/export.XXXXXX")
pid= listener=

clean_up() {
	[ -z "$pid" ] || kill -9 "$pid" 2>/dev/null || :
	[ -z "$listener" ] || kill -- "-$listener" 2>/dev/null || :
	cluster_stop
	rm -rf "$work"
}
trap clean_up EXIT

fail() {
	cat "$work/err" >&2
	echo "tests/export.sh: $*" >&2
	exit 1
}

# want GOT WANTED WHAT
want() {
	[ "$1" = "$2" ] || fail "$3: got \"$1\", want \"$2\""
}

sql() {
	psql -XAtq -v ON_ERROR_STOP=1 "$@"
}

export_() {
	"$rasid" export --database "user=analyst" "$@"
}

# fails STATUS WORDS OPTION...: an export that must fail, saying the words
fails() {
	wanted=$1 words=$2
	shift 2
	status=0
	export_ "$@" >"$work/out" 2>"$work/err" || status=$?
	want "$status" "$wanted" "exit status of $*"
	grep -qF -- "$words" "$work/err" || fail "\"$words\" was not said"
}

# --- no database, no schema, wrong options

: >"$work/err"
status=0
"$rasid" export --database "host=/nonexistent" 2>"$work/err" || status=$?
want "$status" 1 "exit status without a database"
grep -q "no database" "$work/err" || fail "not said: no database"
cluster_start
sql -c "CREATE ROLE analyst LOGIN"
fails 1 'relation "rasid.events" does not exist'
fails 2 "not \"xml\"" --format xml
fails 2 "YYYY-MM-DD, not \"yesterday\"" --since yesterday
fails 2 "YYYY-MM-DD, not \"2017-02-30\"" --until 2017-02-30
fails 2 'takes no argument "here"' here

# --- a database without events, and then some, through the service

"$rasid" migrate --database "" >"$work/log"
fails 1 "permission denied"
sql -c "GRANT rasid_reader TO analyst"
want "$(export_ --format ndjson)" "" "NDJSON of nothing"
want "$(export_ --format geojson | tr -d '\n')" \
	'{"type":"FeatureCollection","features":[]}' "GeoJSON of nothing"
want "$(export_ | wc -l)" 1 "CSV of nothing has its header"

python3 - "$work/articles" <<'END'
import json, sys
told = [
    ("2017-11-16", "الجيش يسيطر على \"البوكمال\"",
     "سيطر الجيش السوري\tاليوم الخميس على مدينة البوكمال.\n"
     "وقال المرصد السوري لحقوق الإنسان إن 12 شخصا قتلوا في قصف جوي على "
     "مدينة إدلب."),
    ("2017-11-18", "أخبار \\ متفرقة, منها",
     "نفى الجيش العراقي قصف مدينة الموصل. وتظاهر مئات في بغداد أمس."),
    ("2017-12-02", "خبر", "قصفت طائرات حربية مدينة إدلب وقتل خمسة مدنيين."),
    ("2018-01-05", "طقس", "الطقس غدا مشمس."),
    ("2018-01-06", "نبأ", "وقعت اشتباكات بين الجيش ومسلحين."),
]
with open(sys.argv[1], "w") as out:
    for i, (day, title, body) in enumerate(told):
        print(json.dumps({"id": f"a{i}", "title": title, "body": body,
            "published": day, "publisher": "وكالة \"نبأ\"",
            "url": f"https://example.org/{i}"}), file=out)
END
# the client of the manual, as it stands there
mandoc -T utf8 -O width=200 man/rasid.1 | col -bx |
	sed -n '/^ *#!\/bin\/sh$/,/^ *done$/s/^ \{5\}//p' >"$work/client"
[ "$(grep -c . "$work/client")" -ge 10 ] || fail "no client in the manual"
PATH=$BUILD:$PATH PGUSER=analyst setsid sh -c "$(sed \
	"s/^export PGDATABASE=.*/export PGDATABASE=$PGDATABASE/" \
	"$work/client")" >"$work/heard" 2>"$work/err" &
listener=$!
listens() {
	sql -c "SELECT count(*) FROM pg_stat_activity
		WHERE usename = 'analyst' AND query LIKE 'SELECT WHERE%'"
}
for _ in $(seq 100); do
	[ "$(listens)" -eq 0 ] || break
	sleep 0.1
done

mkdir "$work/state"
cat >"$work/conf" <<END
config_dir = $CONFIG
database = host=$PGHOST port=$PGPORT user=$PGUSER dbname=$PGDATABASE
state_dir = $work/state
listen_socket = $work/sock
workers = 1
END
"$rasidd" -f "$work/conf" 2>>"$work/log" &
pid=$!
for _ in $(seq 100); do
	[ ! -S "$work/sock" ] || break
	sleep 0.1
done
"$rasid" submit --socket "$work/sock" "$work/articles" >/dev/null
for _ in $(seq 100); do
	[ "$(sql -c "SELECT count(*) FROM rasid.articles")" -lt 5 ] || break
	sleep 0.1
done
events=$(sql -c "SELECT count(*) FROM rasid.events")
[ "$events" -ge 4 ] || fail "only $events events"

# --- round trips

export_ --format csv >"$work/csv"
sql -c "CREATE TABLE again (LIKE rasid.events)" \
	-c "\\copy again FROM '$work/csv' WITH (FORMAT csv, HEADER MATCH)"
want "$(sql -c "SELECT (SELECT count(*) FROM again), count(*)
	FROM (TABLE again EXCEPT ALL TABLE rasid.events) AS x")" "$events|0" \
	"CSV loaded again"

"$rasid" export -f "$work/conf" --format ndjson >"$work/ndjson"
want "$(wc -l <"$work/ndjson")" "$events" "lines of NDJSON"
"$rasid" extract -c "$CONFIG" "$work/articles" >"$work/extracted"
python3 - "$work/extracted" "$work/ndjson" <<'END' ||
import json, sys
told, out = ({e["event_id"]: e for e in map(json.loads, open(p))}
             for p in sys.argv[1:])
for key in told.keys() | out.keys():
    if told.get(key) != out.get(key):
        sys.exit(f"extract: {told.get(key)}\nexport:  {out.get(key)}")
END
	fail "NDJSON is not what extract prints"

# who listened has heard of the same
for _ in $(seq 50); do
	[ "$(wc -l <"$work/heard")" -lt "$events" ] || break
	sleep 0.1
done
sort "$work/heard" >"$work/heard.sorted"
sort "$work/ndjson" | cmp - "$work/heard.sorted" || fail "what was heard"

export_ --format geojson >"$work/geojson"
python3 - "$work/geojson" "$work/ndjson" <<'END' || fail "GeoJSON"
import json, sys
places = {e["event_id"]: e["place"] or {} for e in map(json.loads, open(sys.argv[2]))}
told = json.load(open(sys.argv[1]))
assert told["type"] == "FeatureCollection"
assert len(told["features"]) == len(places)
for f in told["features"]:
    place = places.pop(f["id"])
    assert f["type"] == "Feature" and f["properties"]["event_type"]
    if "lat" in place:
        assert f["geometry"] == {"type": "Point",
            "coordinates": [place["lon"], place["lat"]]}, f
    else:
        assert f["geometry"] is None, f
END
grep -q '"Point"' "$work/geojson" || fail "no point in GeoJSON"

export_ --format acled-csv >"$work/acled"
psql -XqAt -c "COPY (SELECT * FROM rasid.events_acled
	ORDER BY event_date, event_id_cnty) TO STDOUT (FORMAT csv, HEADER)" |
	cmp - "$work/acled" || fail "acled-csv is not the view"
[ "$(wc -l <"$work/acled")" -gt 1 ] || fail "nothing in acled-csv"

# --- limits

limited() { # limited COUNT-SQL OPTION...
	count=$(sql -c "SELECT count(*) FROM rasid.events WHERE $1")
	condition=$1
	shift
	[ "$count" -lt "$events" ] || fail "$condition limits nothing"
	want "$(export_ --format ndjson "$@" | wc -l)" "$count" "$*"
}
limited "event_date >= '2017-11-17'" --since 2017-11-17
limited "event_date <= '2017-12-01'" --until 2017-12-01
limited "event_date = '2017-11-16'" --since 2017-11-16 --until 2017-11-16
limited "killed > 3 OR event_type = 'capture'" \
	--where "killed > 3 OR event_type = 'capture' -- and no more"
limited "killed > 3 AND event_date > '2017-12-01'" \
	--since 2017-12-02 --where "false OR killed > 3"
want "$(export_ --format acled-csv --where "fatalities = 12" | wc -l)" 2 \
	"a condition over the columns of the view"

# --- wrong SQL, and none that changes anything

fails 1 '--where: column "kiled" does not exist' --where "event_type = 'x' AND kiled > 3"
want "$(tail -n 3 "$work/err" | sed -n '/\^/p')" \
	"                         ^" "where the caret stands"
fails 1 '--where: syntax error' --where "killed >"
fails 1 '--where: syntax error' --format ndjson --where "killed = = 3"
fails 1 "division by zero" --format ndjson --where "1 / (length(event_id) - 32) = 1"
for format in csv ndjson; do
	fails 1 "connection" --format $format --where \
		"ordinal = 0 OR pg_terminate_backend(pg_backend_pid())"
done
fails 1 "" --format ndjson --where "true); DROP TABLE again; SELECT (true"
fails 1 "" --where "true)) TO STDOUT; DROP TABLE again; COPY (SELECT (1"
sql -c "CREATE FUNCTION spoil() RETURNS boolean LANGUAGE sql
	AS 'DELETE FROM again RETURNING true'" \
	-c "ALTER TABLE again OWNER TO analyst"
fails 1 "read-only transaction" --where "spoil()"
want "$(sql -c "SELECT count(*) FROM again")" "$events" "nothing was changed"

# --- how a stored event was found

explain() { # explain STATUS ID [OPTION]...
	wanted=$1
	shift
	status=0
	"$rasid" explain -c "$CONFIG" -f "$work/conf" "$@" >"$work/out" \
		2>"$work/err" || status=$?
	want "$status" "$wanted" "exit status of explain $*"
}
says() {
	grep -qF -- "$2" "$1" || {
		cat "$1"
		fail "\"$2\" was not said"
	}
}
event_of() {
	sql -c "SELECT event_id FROM rasid.events WHERE $1 ORDER BY ordinal LIMIT 1"
}
id=$(event_of "event_type = 'capture' AND article_id = 'a0'")
rule=$(sql -c "SELECT rule FROM rasid.events WHERE event_id = '$id'")
explain 0 "$id"
says "$work/out" "$id  capture  [$rule]"
grep -q "  \[$rule\]  .*  <== $id\$" "$work/out" || fail "no find is marked"
grep -q "^  capture  actual.*\[$rule\]  <== $id\$" "$work/out" ||
	fail "the event is not marked"
# nothing of another type is
! grep "<== " "$work/out" | grep -vq capture || fail "too much is marked"
explain 0 --labels ar --rule "$rule" "$id"
explain 2 --date 2017-11-16 "$id"

# one that rules find no more
sql -c "UPDATE rasid.events SET event_id = repeat('a', 32)
	WHERE event_id = '$id'"
explain 0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
says "$work/out" "not found today  <== aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
explain 1 "$id"
says "$work/err" "no event $id in database $PGDATABASE"
explain 1 --database "host=/nonexistent" "$id"
says "$work/err" "no database"
sql -c "UPDATE rasid.articles SET body = NULL WHERE article_id = 'a0'"
explain 1 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
says "$work/err" "the body of article a0 was dropped"
