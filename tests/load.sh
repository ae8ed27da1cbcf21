#!/bin/sh
# SPDX-License-Identifier: ISC
#
# A few seconds of "make load": bad clients, floods, a stalling disk.
set -eu

export BUILD="${BUILD:-build}"
if [ ! -x "$BUILD/rasidd" ]; then
	echo "skipped: $BUILD/rasidd is not built"
	exit 77
fi
SECONDS=6 tests/cluster.sh python3 tests/load.py
