#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The schema and the store on a real PostgreSQL: migrations, comments, the
# views' columns, the rights of the roles, and articles that go in exactly
# once while the database is terminated, stopped, killed and started.

set -eu

BUILD=${BUILD:-build}
rasid=$BUILD/rasid
for test_store in "$BUILD/tests/test_store" "$BUILD/test_store"; do
	[ -x "$test_store" ] && break
done
for program in "$rasid" "$test_store"; do
	if [ ! -x "$program" ]; then
		echo "skipped: $program is not built"
		exit 77
	fi
done

# shellcheck source=tests/cluster.sh
. tests/cluster.sh
cluster_start
work=$CLUSTER/work
mkdir "$work"

fail() {
	echo "tests/store.sh: $*" >&2
	exit 1
}

# The answer of a query, unaligned; "|" divides columns.
sql() {
	psql -XAtq -v ON_ERROR_STOP=1 "$@"
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

# A command that must fail, saying these words on standard error.
fails() {
	words=$1
	shift
	if "$@" >"$work/out" 2>"$work/err"; then
		fail "should have failed: $*"
	fi
	want_in "$work/err" "$words"
}

latest=$(find schema -name '[0-9]*.sql' | sed 's,.*/\([0-9]*\)_.*,\1,' |
	sort -n | tail -n 1 | sed 's/^0*//')

migrate() {
	"$rasid" migrate --schema "${schema:-schema}" --database "$@"
}

# --- migrations

migrate "" --dry-run >"$work/out"
want_in "$work/out" "CREATE ROLE"
want_in "$work/out" "CREATE TABLE rasid.article_keys"
want "$(sql -c "SELECT count(*) FROM pg_namespace WHERE nspname = 'rasid'")" \
	0 "a dry run changes nothing"

# two at once, each applies what the other has not
migrate "" >"$work/one" &
one=$!
migrate "" >"$work/two" &
two=$!
wait "$one" || fail "first of two migrations at once"
wait "$two" || fail "second of two migrations at once"
want "$(sql -c "SELECT count(*), max(version) FROM rasid.schema_version")" \
	"$latest|$latest" "every step once"
migrate "" >"$work/out"
want "$(cat "$work/out")" \
	"schema rasid of database postgres is at version $latest" \
	"a second run does nothing"
migrate "" --dry-run >"$work/out"
want "$(cat "$work/out")" "" "nothing would run"

# as one who may not: it says what a superuser has to do, and then works
sql -c "CREATE ROLE plain LOGIN" -c "CREATE DATABASE second"
plain="user=plain dbname=second"
fails 'GRANT rasid_owner TO "plain"' migrate "$plain"
sql -c "GRANT rasid_owner TO plain"
fails 'GRANT CREATE ON DATABASE "second" TO "plain"' \
	migrate "$plain"
sql -c "GRANT CREATE ON DATABASE second TO plain"

# a step that fails is taken back whole, the ones before it stay
cp -r schema "$work/broken"
schema=$work/broken
echo "SELECT nonsense;" >>"$work/broken/004_reference.sql"
fails "004_reference.sql:" migrate "$plain"
want_in "$work/err" 'column "nonsense" does not exist'
want "$(sql -d second -c "SELECT max(version), to_regclass('rasid.actors')
	FROM rasid.schema_version")" "3|" "after a failed step"
rm "$work/broken/005_views.sql"
fails "needs the files" migrate "$plain"
schema=schema
migrate "$plain" >"$work/out"
want_in "$work/out" "is at version $latest"
want "$(sql -d second -c "SELECT count(*) FROM pg_class c
	JOIN pg_namespace n ON n.oid = relnamespace
	WHERE nspname = 'rasid' AND relowner <> 'rasid_owner'::regrole")" 0 \
	"everything belongs to rasid_owner"
sql -d second -c "INSERT INTO rasid.schema_version VALUES (99, 'later')"
fails "use the newer one" migrate "$plain"
fails "no database" migrate "host=/nonexistent"
fails "no argument" "$rasid" migrate here

# --- the schema describes itself

sql -c "SELECT rasid.ensure_partitions('2017-10-05', '2018-01-01')" \
	>"$work/out"
want "$(cat "$work/out")" 16 "tables made for four months"
want "$(sql -c "SELECT rasid.ensure_partitions('2017-10-31', '2017-10-31')")" \
	0 "no partition is made twice"
want "$(sql -c "SELECT string_agg(c.oid::regclass || coalesce('.' || attname,
		''), ' ')
	FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
	LEFT JOIN LATERAL (SELECT attname, attnum FROM pg_attribute
		WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped
		UNION ALL SELECT NULL, 0) AS a ON true
	WHERE nspname = 'rasid' AND relkind IN ('r', 'p', 'v')
	AND coalesce(col_description(c.oid, attnum),
		CASE attnum WHEN 0 THEN obj_description(c.oid) END) IS NULL")" \
	"" "tables and columns without a comment"
want "$(sql -c "SELECT string_agg(p.oid::regprocedure::text, ' ')
	FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
	WHERE nspname = 'rasid' AND obj_description(p.oid) IS NULL")" \
	"" "functions without a comment"
want "$(sql -c "SELECT string_agg(p.oid::regprocedure::text, ' ')
	FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
	WHERE nspname = 'rasid' AND prosecdef AND NOT EXISTS (SELECT
		FROM unnest(proconfig) AS c WHERE c LIKE 'search_path=%')")" \
	"" "SECURITY DEFINER without a fixed search_path"

columns_of() {
	sql -c "SELECT column_name FROM information_schema.columns
		WHERE table_schema = 'rasid' AND table_name = '$1'
		ORDER BY ordinal_position" | paste -sd ,
}

want "$(columns_of events_acled)" "event_id_cnty,event_date,year,\
time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,\
inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,\
country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,\
source_scale,notes,fatalities,tags,timestamp" "columns of ACLED"

want "$(columns_of events_plover)" "Event ID,Event Date,Event Type,Event Mode,\
Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,\
Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,\
Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,\
Primary Recipient Sector,Recipient Sectors,Recipient Title,\
Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,\
Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,\
Publication Date,Story People,Story Organizations,Story Locations,Language,\
Version" "columns of POLECAT"

actor="Code,Name,CountryCode,KnownGroupCode,EthnicCode,Religion1Code,\
Religion2Code,Type1Code,Type2Code,Type3Code"
geo="Type,FullName,CountryCode,ADM1Code,ADM2Code,Lat,Long,FeatureID"
prefixed() {
	echo "$2" | sed "s/[^,]*/$1&/g"
}
want "$(columns_of events_cameo)" "GLOBALEVENTID,SQLDATE,MonthYear,Year,\
FractionDate,$(prefixed Actor1 $actor),$(prefixed Actor2 $actor),IsRootEvent,\
EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,\
NumSources,NumArticles,AvgTone,$(prefixed Actor1Geo_ $geo),\
$(prefixed Actor2Geo_ $geo),$(prefixed ActionGeo_ $geo),DATEADDED,SOURCEURL" \
	"columns of GDELT"

# --- rights

sql -c "CREATE ROLE rasid_test LOGIN IN ROLE rasid_writer" \
	-c "CREATE ROLE analyst LOGIN IN ROLE rasid_reader"
# Every one of these must fail for want of rights.
cat >"$work/forbidden.sql" <<'SQL'
DO $do$
DECLARE
	t text;
	statement text;
	statements text[] := ARRAY[
		'UPDATE rasid.article_keys SET text_hash = ''x''',
		'UPDATE rasid.events SET killed = 0',
		'INSERT INTO rasid.event_types (type) VALUES (''x'')',
		'INSERT INTO rasid.incidents DEFAULT VALUES',
		'CREATE TABLE rasid.mine (x int)',
		'SET ROLE rasid_owner',
		'SELECT rasid.make_partition(''events'', ''2030-01-01'')',
		'SELECT lo_import(''/etc/passwd'')'];
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c
		WHERE relnamespace = 'rasid'::regnamespace
		AND relkind IN ('r', 'p', 'v') LOOP
		statements := statements || ARRAY[
			format('DELETE FROM %s', t),
			format('TRUNCATE %s', t),
			format('DROP TABLE %s', t),
			format('ALTER TABLE %s ADD COLUMN x int', t),
			format('ALTER TABLE %s OWNER TO %I', t, current_user),
			format('CREATE INDEX ON %s ((1))', t)];
		IF pg_has_role('rasid_reader', 'MEMBER') THEN
			statements := statements || format(
				'INSERT INTO %s DEFAULT VALUES', t);
		END IF;
	END LOOP;
	FOREACH statement IN ARRAY statements LOOP
		BEGIN
			EXECUTE statement;
			RAISE EXCEPTION '% may: %', current_user, statement;
		EXCEPTION
			WHEN insufficient_privilege OR wrong_object_type
			OR object_not_in_prerequisite_state THEN
				NULL;
		END;
	END LOOP;
	RAISE NOTICE '% statements refused', cardinality(statements);
END
$do$;
SQL
for user in rasid_test analyst; do
	sql -U $user -f "$work/forbidden.sql" 2>"$work/err" ||
		fail "$(cat "$work/err")"
	grep -q "NOTICE:  [1-9][0-9][0-9] statements refused" "$work/err" ||
		fail "too few statements tried: $(cat "$work/err")"
done
sql -U analyst -c "SELECT FROM rasid.events, rasid.articles_2017_10,
	rasid.schema_version, rasid.events_daily LIMIT 1"
fails "permission denied" sql -U analyst \
	-c "SELECT rasid.revise('{a}', '{b}')"
# bodies are forgotten by age, the words of events are not
sql -c "INSERT INTO rasid.articles (article_id, text_hash, body, event_count,
	accepted_date, partition_date) VALUES
	('aged', 'h', 'old words', 0, '2017-11-02', '2017-11-02')"
before=$(sql -c "SELECT count(*) FROM rasid.event_mentions")
want "$(sql -U rasid_test -c "SELECT rasid.drop_bodies(1000, 1)")" 1 "one body"
sql -U rasid_test -c "SELECT rasid.drop_bodies(1000)" >/dev/null
want "$(sql -c "SELECT count(*) FROM rasid.articles WHERE body IS NOT NULL
	AND partition_date < current_date - 1000")" 0 "old bodies"
want "$(sql -c "SELECT count(*) FROM rasid.event_mentions")" "$before" "mentions"
fails "a day at least" sql -U rasid_test -c "SELECT rasid.drop_bodies(0)"
sql -c "DELETE FROM rasid.articles WHERE article_id = 'aged'"
fails "ten years" sql -U rasid_test \
	-c "SELECT rasid.ensure_partitions('2000-01-01', '2100-01-01')"

# whoever revises cannot be led to other tables than the schema's
sql -U rasid_test -c "INSERT INTO rasid.article_keys VALUES
	('trap', 'old', '2017-11-16')" -c "SET search_path = pg_temp, rasid" \
	-c "CREATE TEMPORARY TABLE article_keys (LIKE rasid.article_keys)" \
	-c "CREATE FUNCTION pg_temp.hashtextextended(text, bigint)
		RETURNS bigint LANGUAGE sql AS 'SELECT 1/0'" \
	-c "SELECT * FROM rasid.revise('{trap,gone}', '{new,new}')" \
	-c "SELECT rasid.ensure_partitions('2017-11-16', '2017-11-16')" \
	-c "DROP TABLE pg_temp.article_keys" >"$work/out"
want "$(cat "$work/out")" "trap|2017-11-16
0" "revise through a spoilt search_path"
want "$(sql -c "SELECT text_hash, revision FROM rasid.article_keys
	WHERE article_id = 'trap'")" "new|1" "the key that was revised"

# --- articles, whatever happens to the database

# Run the load generator until it is done; it must get through.
load_start() {
	"$test_store" load "$1" "$2" >"$work/load" 2>&1 &
	load=$!
}
# Wait until it has stored something, then do as told.
amid() {
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		if grep -q stored "$work/load"; then
			"$@" >/dev/null
			return
		fi
		sleep 0.1
	done
	"$@" >/dev/null
}
load_finish() {
	wait "$load" || {
		tail -n 5 "$work/load" >&2
		fail "$1"
	}
	want "$(sql -c "SELECT count(*), sum(revision), count(e.event_id),
		count(DISTINCT event_id)
		FROM rasid.article_keys
		JOIN rasid.articles USING (article_id, partition_date)
		LEFT JOIN rasid.events e USING (article_id, partition_date)
		WHERE article_id LIKE 'load/%'")" "$2|0|$2|$2" "$1: each once"
	want "$(sql -c "SELECT count(*) FROM rasid.event_mentions
		WHERE article_id LIKE 'load/%'")" $(($2 * 2)) "$1: mentions"
}
terminate="SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
	WHERE usename = 'rasid_test'"

load_start 0 12000
amid :
for _ in 1 2 3 4 5 6 7 8 9 10; do
	sql -c "$terminate" >/dev/null
	sleep 0.1
done
load_finish "pg_terminate_backend in a loop" 12000
connections=$(sed -n 's/done, \([0-9]*\) connections.*/\1/p' "$work/load")
[ "$connections" -gt 2 ] || fail "hit only $connections connections"

load_start 12000 8000
amid cluster_down fast
sleep 0.5
cluster_up
sleep 0.7
cluster_down immediate
cluster_up
sleep 0.7
pid=$(sql -c "SELECT pid FROM pg_stat_activity
	WHERE usename = 'rasid_test' LIMIT 1")
[ -z "$pid" ] || kill -9 "$pid"
load_finish "stopped, crashed, killed" 20000

sql -c "ALTER ROLE rasid_test CONNECTION LIMIT 0" >/dev/null
load_start 20000 500
sleep 0.5
want_in "$work/load" "too many connections"
sql -c "ALTER ROLE rasid_test CONNECTION LIMIT -1" >/dev/null
load_finish "out of connections" 20500

# two writers with the same articles
load_start 20500 1000
"$test_store" load 20500 1000 >"$work/load2" 2>&1 || fail "second writer"
load_finish "two writers at once" 21500

# --- what analysts see

sql -c "CREATE TEMPORARY TABLE e AS SELECT * FROM rasid.events
		WHERE article_id = 'load/0'" \
	-c "UPDATE e SET acled_event_type = 'Battles', plover = 'COERCE',
		plover_mode = 'seize', place_admin1 = 'Deir ez-Zor',
		acled_sub_event_type = 'Government regains territory',
		sentence_no = 0, target_role = 'CVL', target_country = ''" \
	-c "DELETE FROM rasid.events WHERE event_id IN (SELECT event_id FROM e)" \
	-c "INSERT INTO rasid.events SELECT * FROM e" >/dev/null
want "$(sql -U analyst -c "SELECT left(event_id_cnty, 3), event_date, year,
	time_precision, disorder_type, event_type, actor1, inter1, inter2,
	interaction, civilian_targeting, iso, region, country, admin1, location,
	latitude, geo_precision, source, notes, fatalities, tags
	FROM rasid.events_acled WHERE event_date = '2017-11-16'")" \
	"SYR|2017-11-16|2017|1|Political violence|Battles|Syrian army|\
State Forces|Civilians|State Forces-Civilians|Civilian targeting|760|\
Middle East|Syria|Deir ez-Zor|البوكمال|34.45|1|وكالة|عنوان … نص	آخر\\|3|" \
	"a row of events_acled"
want "$(sql -U analyst -c 'SELECT "Event Type", "Event Mode", "Intensity",
	"Quad Code", "Actor Name", "Actor Country", "Actor COW",
	"Primary Actor Sector", "Actor Sectors", "Primary Recipient Sector",
	"City", "Province", "Country", "Source", "Publication Date", "Language",
	"Version" FROM rasid.events_plover')" \
	"COERCE|seize|-7|4|Syrian army|SYR|652|MIL|MIL|CVL|البوكمال|\
Deir ez-Zor|SYR|وكالة|2017-11-16|ar|0123456789abcdef" "a row of events_plover"
want "$(sql -U analyst -c "SELECT \"SQLDATE\", \"MonthYear\", \"FractionDate\",
	\"Actor1Code\", \"Actor1Name\", \"Actor2Code\", \"IsRootEvent\",
	\"EventCode\", \"EventRootCode\", \"QuadClass\", \"GoldsteinScale\",
	\"NumMentions\", \"ActionGeo_Type\", \"ActionGeo_FullName\",
	\"ActionGeo_CountryCode\" FROM rasid.events_cameo
	WHERE \"ActionGeo_FullName\" LIKE '%Deir%'")" \
	"20171116|201711|2017.9479|SYRMIL|SYRIAN ARMY|CVL|1|192|19|4|-10|2|4|\
البوكمال, Deir ez-Zor, Syria|SY" "a row of events_cameo"
want "$(sql -U analyst -c "SELECT day, country, event_type, incidents, killed
	FROM rasid.events_daily WHERE admin1 = 'Deir ez-Zor'")" \
	"2017-11-16|SYR|capture|1|3" "a row of events_daily"

# denied and planned ones are in the table alone
sql -c "UPDATE rasid.events SET modality = 'denied'
	WHERE place_admin1 = 'Deir ez-Zor'"
want "$(sql -c "SELECT (SELECT count(*) FROM rasid.events_acled),
	(SELECT count(*) FROM rasid.events_plover)")" "0|0" "denied events"
