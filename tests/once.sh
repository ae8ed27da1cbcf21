#!/bin/sh
# SPDX-License-Identifier: ISC
#
# Articles are stored once though a COMMIT is lost and then the rules change,
# the daemon is killed, the text is revised, or the day or the month ends.
set -eu

export BUILD="${BUILD:-build}"
if [ ! -x "$BUILD/rasidd" ]; then
	echo "skipped: $BUILD/rasidd is not built"
	exit 77
fi
tests/cluster.sh python3 tests/once.py
