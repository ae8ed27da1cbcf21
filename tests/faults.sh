#!/bin/sh
# SPDX-License-Identifier: ISC
#
# The quick ones of the faults of "make faults" and "make power": COMMITs whose
# outcome is not heard of, a schema of another version, a disk that is full,
# read-only, fails or stalls, and a few losses of power.
set -eu

export BUILD="${BUILD:-build}"
if [ ! -x "$BUILD/rasidd" ]; then
	echo "skipped: $BUILD/rasidd is not built"
	exit 77
fi
ROUNDS=4 tests/cluster.sh sh -euc '
	python3 tests/faults.py --quick
	python3 tests/power.py'
