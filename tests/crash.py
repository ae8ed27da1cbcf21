#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make crash: kill the daemon under load, again and again.

Half of the kills are at the crash points compiled into build/crash, each in
turn, the others at random moments. Clients of every kind go on sending and note
what was acknowledged; in the end each of these articles must be stored once,
in its last text, with exactly its events, and none that was refused.
"""

import glob
import os
import random
import re
import subprocess
import time

import rig

KILLS = int(os.environ.get("KILLS", 500))
SEED = int(os.environ.get("SEED", time.time()))


def points():
    names = set()
    for path in glob.glob("daemon/*.c") + glob.glob("daemon/*/*.c"):
        with open(path) as file:
            names.update(re.findall(r'crashpoint\("([a-z0-9-]+)"\)',
                                    file.read()))
    return sorted(names)


def dies(service, seconds):
    try:
        service.process.wait(seconds)
        return True
    except subprocess.TimeoutExpired:
        return False


def run(database, service):
    rng = random.Random(SEED)
    clients = rig.Clients(service, SEED)
    names = points()
    hits = dict.fromkeys(names, 0)
    begin = time.monotonic()
    rig.say("%d kills, seed %d, at random and at %s"
            % (KILLS, SEED, " ".join(names)))
    clients.start()
    for n in range(KILLS):
        point = names[n // 2 % len(names)] if n % 2 else None
        often = 1 if point and point.startswith(("r", "spool")) \
            else rng.randrange(1, 8)
        if point in ("rotating", "rotated") or n % 20 == 0:
            clients.month = "%d-%02d" % (2001 + n // 12 % 20, n % 12 + 1)
        service.start({"RASID_CRASHPOINT": "%s:%d" % (point, often)}
                      if point else {}, wait=False)
        if point is None:
            time.sleep(rng.uniform(0, 2))
            if rng.random() < 0.2:
                service.reload()
                time.sleep(rng.uniform(0, 0.6))
        elif point.startswith("reload"):
            rig.eventually("rasidd listens", lambda: dies(service, 0.02) or
                           service.healthy())
            service.reload()
        if point and dies(service, 5):
            hits[point] += 1
        service.kill()
        if n % 100 == 99:
            rig.say("%d kills, %d s, %d articles acknowledged" % (
                n + 1, time.monotonic() - begin, len(clients.accepted)))
    took = time.monotonic() - begin
    service.start()
    clients.stop()
    drained = time.monotonic()
    rig.eventually("the queue is empty", lambda: service.waiting() == 0, 300)
    drained = time.monotonic() - drained
    rig.say("kills at each point: " + ", ".join(
        "%s %d" % pair for pair in hits.items()))
    rig.say(rig.figures(database, clients))
    faults = rig.check(database, clients)
    faults["gaps in the queue"] = service.said("are missing")
    if KILLS >= 4 * len(names):
        faults["points never hit"] = [p for p in names if hits[p] == 0]
    service.stop()
    return faults, "; %d kills in %d s (%d at points), drained in %.1f s" % (
        KILLS, took, sum(hits.values()), drained)


def main():
    database = rig.Database()
    database.migrate()
    service = rig.Service(database)
    try:
        faults, detail = run(database, service)
    finally:
        service.remove()
    rig.finish("crash", faults, detail)


main()
