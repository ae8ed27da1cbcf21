#!/bin/sh
# SPDX-License-Identifier: ISC
# rasid extract as a process: input of all kinds, several processes, errors,
# exit statuses.
set -eu

rasid=${BUILD:-build}/rasid
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

fail() {
	echo "extract.sh: $*"
	exit 1
}

# expect STATUS COMMAND...: run it, output in $dir/out and $dir/err
expect() {
	want=$1
	shift
	status=0
	"$@" >"$dir/out" 2>"$dir/err" || status=$?
	[ "$status" -eq "$want" ] ||
		fail "exit status $status, not $want: $*; $(head -3 "$dir/err")"
}

# told TEXT: standard error has it
told() {
	grep -qF -- "$1" "$dir/err" || fail "no \"$1\" in: $(cat "$dir/err")"
}

title='قصف مدفعي على مدينة حلب'
body='قتل ثلاثة مدنيين اليوم الخميس في قصف مدفعي على مدينة حلب، بحسب المرصد السوري لحقوق الإنسان.'
article() {
	printf '{"id":"t-%s","title":"%s","body":"%s","published":"2017-11-16"}\n' \
		"$1" "$title" "$body"
}

# One article, in every notation and by every way in: the same events.
article 1 >"$dir/one.ndjson"
expect 0 "$rasid" extract "$dir/one.ndjson"
[ -s "$dir/out" ] || fail "no event in a sentence that tells one"
cp "$dir/out" "$dir/want"
{ printf '['; article 1; printf ']'; } >"$dir/one.json"
printf '\357\273\277' | cat - "$dir/one.ndjson" >"$dir/bom.ndjson"
iconv -f UTF-8 -t WINDOWS-1256 "$dir/one.ndjson" >"$dir/1256.ndjson"
iconv -f UTF-8 -t UTF-16 "$dir/one.ndjson" >"$dir/16.ndjson"
cat >"$dir/rss.xml" <<END
<rss version="2.0"><channel><item><guid>t-1</guid><title>$title</title>
<description>&lt;p&gt;$body&lt;/p&gt;</description>
<pubDate>Thu, 16 Nov 2017</pubDate></item></channel></rss>
END
cat >"$dir/atom.xml" <<END
<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>t-1</id>
<title>$title</title><content>$body</content>
<published>2017-11-16</published></entry></feed>
END
cat >"$dir/feed.json" <<END
{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"t-1",
"title":"$title","content_html":"<p>$body","date_published":"2017-11-16"}]}
END
for file in one.json bom.ndjson 1256.ndjson 16.ndjson rss.xml atom.xml feed.json
do
	expect 0 "$rasid" extract "$dir/$file"
	cmp -s "$dir/out" "$dir/want" || fail "$file gives other events"
done
expect 0 "$rasid" extract - <"$dir/one.ndjson"
cmp -s "$dir/out" "$dir/want" || fail "standard input gives other events"
expect 0 "$rasid" extract "$dir/one.ndjson" "$dir/rss.xml"
cat "$dir/want" "$dir/want" | cmp -s - "$dir/out" || fail "two files"

# A page and plain text have no id; what they leave out can be told.
printf '%s\n\n%s\n' "$title" "$body" >"$dir/text"
printf '<html><head><title>%s</title></head><article><p>%s</p></article>' \
	"$title" "$body" >"$dir/page.html"
for file in text page.html; do
	expect 0 "$rasid" extract --date 2017-11-16 --publisher P --feed f \
		"$dir/$file"
	grep -q '"publisher":"P","published":"2017-11-16"' "$dir/out" ||
		fail "$file: defaults"
done
expect 0 "$rasid" extract --feed f "$dir/one.ndjson"
grep -q '"article_id":"f/t-1"' "$dir/out" || fail "--feed"

# Many articles: the same bytes from one process and from several.
i=0
while [ $i -lt 1500 ]; do
	i=$((i + 1))
	article $i
done >"$dir/many.ndjson"
expect 0 "$rasid" extract "$dir/many.ndjson"
cp "$dir/out" "$dir/want"
grep -q '"article_id":"t-1500"' "$dir/want" || fail "the last article"
for n in 2 3; do
	expect 0 "$rasid" extract --jobs $n "$dir/many.ndjson"
	cmp -s "$dir/out" "$dir/want" || fail "--jobs $n gives other bytes"
	expect 0 "$rasid" extract -j $n <"$dir/many.ndjson"
	cmp -s "$dir/out" "$dir/want" || fail "-j $n from standard input"
done

# What can't be read is told by its place; the rest is read.
{ sed 700q "$dir/many.ndjson"; echo '{"id":'; echo '{"id":"x"}'
  sed 1,700d "$dir/many.ndjson"; echo '[]'; } >"$dir/bad.ndjson"
for n in 1 2; do
	expect 1 "$rasid" extract -j $n "$dir/bad.ndjson"
	cmp -s "$dir/out" "$dir/want" || fail "bad lines cost good ones"
	told "bad.ndjson: article 701: bad JSON"
	told "bad.ndjson: article 702: neither title nor body"
	told "bad.ndjson: article 1503: an article must be an object"
done

# A reader that goes away ends it.
"$rasid" extract -j 2 "$dir/many.ndjson" 2>"$dir/err" | head -1 >"$dir/out" ||
	fail "head"

expect 0 "$rasid" extract /dev/null
[ ! -s "$dir/out" ] || fail "events of nothing"
expect 1 "$rasid" extract "$dir/nothing" "$dir/one.ndjson"
told "No such file"
[ -s "$dir/out" ] || fail "the file behind a missing one"
expect 1 "$rasid" extract "$dir"
told "directory"
printf '\037\213\010\001' >"$dir/gz"
expect 1 "$rasid" extract "$dir/gz"
told "gzip data"
expect 1 "$rasid" extract -c "$dir/nothing" "$dir/one.ndjson"

# Wrong usage, and help.
expect 2 "$rasid"
expect 2 "$rasid" frobnicate
expect 2 "$rasid" extract --frobnicate
expect 2 "$rasid" extract --jobs 0
expect 2 "$rasid" extract --confidence-min 1.5
expect 2 "$rasid" extract --confidence-min x
expect 0 "$rasid" extract --confidence-min 1 "$dir/many.ndjson"
[ ! -s "$dir/out" ] || fail "events that are less sure than --confidence-min"
expect 0 "$rasid" extract --evidence "$dir/many.ndjson"
grep -q '"evidence":{"base":1,' "$dir/out" || fail "--evidence shows none"

# What an article names: parties, places and sources, where they stand and what
# they stand for.
expect 0 "$rasid" extract --names "$dir/one.ndjson"
want_name() {
	grep -F "\"text\":\"$2\",\"kind\":\"$1\"" "$dir/out" | grep -qF "$3" ||
		fail "--names: $1 $2 is not $3: $(cat "$dir/out")"
}
want_name party 'ثلاثة مدنيين' '"country":"SYR","role":"CVL"'
want_name place 'مدينة حلب' '"field":"title","begin":14,"end":23'
want_name place 'مدينة حلب' '"lat":36.'
want_name source 'المرصد السوري لحقوق الإنسان' '"id":"src.sohr"'

# Whoever was named in full is named by the last word too; an army is one of a
# country that has one.
echo 'قال إيهود باراك إن القصف مستمر. وأضاف باراك أن الجيش قصف غزة وأن الاحتلال الإسرائيلي باق' |
	"$rasid" extract --names >"$dir/out"
want_name party 'باراك' '"name_en":"Ehud Barak"'
want_name party 'الجيش' '"country":"ISR","role":"MIL"'

expect 2 "$rasid" extract --date yesterday
told "is no date"
expect 0 "$rasid" --help
expect 0 "$rasid" --version
for command in extract check; do
	expect 0 "$rasid" $command --help
	grep -q "^Usage: rasid $command" "$dir/out" || fail "$command --help"
	expect 0 "$rasid" help $command
	expect 2 "$rasid" $command --frobnicate
done
