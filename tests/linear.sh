#!/bin/sh
# SPDX-License-Identifier: ISC
#
# No article makes the work grow with the square of its length: of articles
# that repeat what makes much work, those that are four times as long take
# about four times as long.
set -eu

exec python3 - "${BUILD:-build}/rasid" <<'END'
import json, resource, subprocess, sys

SEEDS = ["قتل جندي في قصف على حلب. ", "المرصد: قتل ", "الهجوم "]


def seconds(size):
    """Processor time for an article of so many bytes of each seed."""
    lines = "".join(
        json.dumps({"id": str(i), "published": "2020-01-15",
                    "body": seed * (size // len(seed.encode()))}) + "\n"
        for i, seed in enumerate(SEEDS))
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([sys.argv[1], "extract", "-c", "config"], check=True,
                   input=lines.encode(), stdout=subprocess.DEVNULL)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


start = seconds(100)
short = seconds(80_000) - start
long = seconds(320_000) - start
print(f"{short:.2f} s, four times as long: {long:.2f} s")
sys.exit(long > 8 * short)
END
