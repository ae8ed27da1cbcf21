#!/bin/sh
# SPDX-License-Identifier: ISC
#
# "make package": the Debian package from a newcomer's first hour to its end,
# in a bare Debian 12 below $BUILD/chroot: installed, checked, fed with a feed,
# asked five questions, upgraded over local rules, removed, purged. Needs root
# and Debian's mirror. The last line is the verdict.
set -eu

build=$PWD/${BUILD:-build}
root=$build/chroot
deb=$(ls "$build"/deb/rasid_*.deb)

fail() {
	echo "package: FAILED: $*"
	exit 1
}

# Run something in there, without the services of out here.
inside() {
	chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
	    HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

stop() {
	inside sh -c 'kill $(cat /tmp/rasidd.pid 2>/dev/null) 2>/dev/null
		[ ! -d /etc/postgresql/15 ] ||
			pg_ctlcluster 15 main stop -m immediate' >/dev/null 2>&1 || :
	umount "$root/proc" 2>/dev/null || :
}

# await COMMAND...: up to a minute
await() {
	n=60
	until "$@" >/dev/null 2>&1; do
		n=$((n - 1))
		[ $n -gt 0 ] || fail "$* in time"
		sleep 1
	done
}

query() {
	echo
	echo "rasid=# $1"
	inside runuser -u postgres -- psql -Xd rasid -c "$1"
}

[ "$(id -u)" -eq 0 ] || fail "this needs root"
stop
rm -rf "$root"
debootstrap --variant=minbase bookworm "$root" "${DEBIAN_MIRROR:-$(sed -n \
    's,^\(deb\|URIs:\) *\(\[[^]]*\] *\)\?\(http[^ ]*\).*,\3,p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    head -n 1)}" >"$build/chroot.log" 2>&1 || {
	tail "$build/chroot.log"
	fail "debootstrap"
}
trap stop EXIT
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || :
mount -t proc proc "$root/proc" 2>/dev/null || :
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
cp "$deb" "$root/tmp/rasid.deb"
cp tests/data/demo/feed.rss "$root/tmp/feed.rss"

echo "$ apt-get install ./rasid.deb postgresql curl"
inside sh -c 'apt-get update && apt-get install -y --no-install-recommends \
    /tmp/rasid.deb postgresql curl' >"$build/chroot.log" 2>&1 || {
	tail -n 20 "$build/chroot.log"
	fail "installation"
}
for file in /usr/bin/rasid /usr/sbin/rasidd /etc/rasid/rasid.conf \
    /usr/share/rasid/ar/keywords.lex /usr/share/rasid/schema/001_tables.sql \
    /usr/share/man/man8/rasidd.8.gz /lib/systemd/system/rasid.service \
    /usr/share/bash-completion/completions/rasid; do
	[ -e "$root$file" ] || fail "no $file"
done
inside id rasid >/dev/null || fail "no user rasid"
[ "$(stat -c %a "$root/var/spool/rasid")" = 2770 ] || fail "no spool"
inside runuser -u rasid -- rasidd -n || fail "rasidd -n"

echo "$ createdb, rasid migrate, CREATE ROLE"
inside pg_ctlcluster 15 main start
inside runuser -u postgres -- createdb -E UTF8 -T template0 rasid
inside runuser -u postgres -- rasid migrate --database dbname=rasid >/dev/null
inside runuser -u postgres -- psql -Xqd rasid -c \
    'CREATE ROLE rasid LOGIN IN ROLE rasid_writer'
printf '\n[feed sample]\npublisher = Sample\ncountry = YEM\ntime_zone = Asia/Aden\n' \
    >>"$root/etc/rasid/rasid.conf"

# What systemd does, by hand.
echo "$ systemctl start rasid"
inside install -d -o rasid -g rasid /run/rasid /var/lib/rasid
inside sh -c 'runuser -u rasid -- rasidd >/tmp/rasidd.log 2>&1 &
	echo $! >/tmp/rasidd.pid'
await inside curl -sf --unix-socket /run/rasid/ingest.sock http://x/readyz
echo "$ rasid submit --feed sample feed.rss"
inside rasid submit --feed sample /tmp/feed.rss || fail "submit"
await inside sh -c '[ "$(runuser -u postgres -- psql -XAtqd rasid -c \
    "SELECT count(*) > 0 FROM rasid.events")" = t ]'
inside rasid status
query 'SELECT count(*) AS articles, sum(event_count) AS events FROM rasid.articles'
query 'SELECT event_date, event_type, actor_name_en, target_name_en, place_name_en, killed FROM rasid.events ORDER BY 1, 2'
query "SELECT e.event_type, m.text FROM rasid.events e JOIN rasid.event_mentions m USING (event_id, partition_date) WHERE m.ordinal = 0"
query 'SELECT event_id_cnty, event_date, sub_event_type, country, admin1, location, fatalities FROM rasid.events_acled'
query 'SELECT day, country, event_type, incidents, killed FROM rasid.events_daily ORDER BY 1, 2'

# An upgrade keeps what is the user's, and the package's rules come anew.
mkdir -p "$root/etc/rasid/ar/lexicon"
printf 'جهة local.band\nاسم فوج المثال\nإنجليزي Example Regiment\nبلد YEM\nدور REB\n' \
    >"$root/etc/rasid/ar/lexicon/local.lex"
echo '# mine' >>"$root/etc/rasid/rasid.conf"
echo '# not mine' >>"$root/usr/share/rasid/ar/rules/remote.rules"
inside dpkg --force-confold -i /tmp/rasid.deb >"$build/chroot.log" 2>&1 ||
	fail "upgrade"
grep -q '^# mine' "$root/etc/rasid/rasid.conf" || fail "configuration lost"
[ -s "$root/etc/rasid/ar/lexicon/local.lex" ] || fail "local lexicon lost"
! grep -q 'not mine' "$root/usr/share/rasid/ar/rules/remote.rules" ||
	fail "the package's rules stay old"
inside rasidd -n >/dev/null || fail "rasidd -n with a local lexicon"

inside sh -c 'kill $(cat /tmp/rasidd.pid)'
inside apt-get remove -y rasid >"$build/chroot.log" 2>&1 || fail "removal"
[ ! -e "$root/usr/sbin/rasidd" ] || fail "rasidd is still there"
[ -s "$root/etc/rasid/rasid.conf" ] && [ -d "$root/var/lib/rasid" ] ||
	fail "removal took configuration or queue"
rm -r "$root/etc/rasid/ar/lexicon"
inside apt-get purge -y rasid >"$build/chroot.log" 2>&1 || fail "purge"
[ ! -e "$root/etc/rasid/rasid.conf" ] && [ ! -e "$root/var/lib/rasid" ] ||
	fail "purge left configuration or queue"
echo "package: installed, used, upgraded, removed, purged: all is well"
