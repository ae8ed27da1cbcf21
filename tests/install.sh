#!/bin/sh
# SPDX-License-Identifier: ISC
#
# "make install" puts everything where it belongs, paths in units follow
# PREFIX, a second one leaves the configuration alone, and the service's unit
# is as closed as it is meant to be.
set -eu

BUILD=${BUILD:-build}
dest=$(mktemp -d)
trap 'rm -rf "$dest"' EXIT

fail() {
	echo "install: $*" >&2
	exit 1
}

# Install what is built already, with the flags that it was built with.
install_all() {
	san='' werror=''
	! grep -q fsanitize=address "$BUILD/flags" || san=1
	! grep -q -- '-Werror ' "$BUILD/flags" || werror=1
	env -u MAKEFLAGS make -s install BUILD="$BUILD" SAN=$san \
	    WERROR=$werror DESTDIR="$dest" >"$dest/log" 2>&1 || {
		cat "$dest/log"
		fail "make install"
	}
}

install_all
root=$dest/usr/local
for file in bin/rasid sbin/rasidd lib/rasid/rasid-fetch \
    share/rasid/ar/keywords.lex share/rasid/schema/000_roles.sql \
    share/man/man1/rasid.1 share/man/man5/rasid-rules.5 \
    share/man/man5/rasid.conf.5 share/man/man8/rasidd.8 \
    share/doc/rasid/README.md lib/systemd/system/rasid.service \
    lib/systemd/system/rasid-fetch@.timer lib/sysusers.d/rasid.conf \
    lib/tmpfiles.d/rasid.conf; do
	[ -s "$root/$file" ] || fail "no $file"
done
if [ ! -x "$root/sbin/rasidd" ] || [ -x "$root/share/rasid/ar/keywords.lex" ]; then
	fail "modes"
fi
diff -r config/ar "$root/share/rasid/ar" >/dev/null || fail "lexicons, rules"
"$root/bin/rasid" --version >/dev/null || fail "the installed rasid"

unit=$root/lib/systemd/system/rasid.service
grep -q '^ExecStart=/usr/local/sbin/rasidd$' "$unit" || fail "$unit"
grep -q '^ExecStart=/usr/local/lib/rasid/rasid-fetch ' \
    "$root/lib/systemd/system/rasid-fetch@.service" || fail "rasid-fetch@"

echo "queue_limit = 7" >"$dest/etc/rasid/rasid.conf"
install_all
grep -q 'queue_limit = 7' "$dest/etc/rasid/rasid.conf" ||
	fail "the configuration was overwritten"

if command -v systemd-analyze >/dev/null; then
	sed 's,^ExecStart=/.*,ExecStart=/bin/true,' "$unit" >"$dest/rasid.service"
	systemd-analyze security --offline=true --threshold=14 \
	    "$dest/rasid.service" >"$dest/log" 2>&1 || {
		tail -n 3 "$dest/log"
		fail "the unit is more open than 1.4"
	}
	systemd-sysusers --dry-run "$root/lib/sysusers.d/rasid.conf" \
	    >"$dest/log" 2>&1 || fail "$(cat "$dest/log")"
fi
