#!/bin/sh
# SPDX-License-Identifier: ISC
#
# "make deb": build the Debian package from what git has, in build/deb, and
# let lintian look at it. Prints the package's path on its last line.
set -eu

build=$PWD/${BUILD:-build}/deb
version=$(sed -n '1s/.*(\(.*\)-.*/\1/p' systemd/debian/changelog)
tree=$build/rasid-$version

rm -rf "$build"
mkdir -p "$tree"
git ls-files -z | tar --null -T - -cf - | tar -C "$tree" -xf -
cp -R systemd/debian "$tree/debian"
tar -C "$build" --exclude=debian -czf "$build/rasid_$version.orig.tar.gz" \
    "rasid-$version"
(cd "$tree" && dpkg-buildpackage -us -uc -b -j"$(nproc)") >"$build/log" 2>&1 || {
	tail -n 40 "$build/log"
	exit 1
}
lintian --fail-on error,warning --suppress-tags \
    initial-upload-closes-no-bugs "$build"/rasid_*.changes
ls "$build"/rasid_*.deb
