#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make soak: all faults in random order against a running service.

MINUTES long: the faults of make faults, SIGKILLs, stops, reloads, losses of
power and crowds of connections, one after the other, under load, with a checker
beside them: every minute what was acknowledged and has left the queue must be
stored, and nothing twice. At the end everything is compared.
"""

import os
import random
import socket
import threading
import time

import faults
import rig

MINUTES = float(os.environ.get("MINUTES", 60))
SEED = int(os.environ.get("SEED", time.time()))


def restart(stage):
    stage.service.start(stage.env)


def killed(stage):
    stage.service.kill()
    restart(stage)


def stopped(stage):
    stage.service.stop()
    restart(stage)


def reloaded(stage):
    for _ in range(3):
        stage.service.reload()
        stage.intake(0.5)


def power_cut(stage):
    stage.service.kill()
    stage.disk.cut(stage.rng)
    restart(stage)


def crowded(stage):
    crowd = []
    for _ in range(200):
        s = socket.socket(socket.AF_UNIX)
        s.settimeout(5)
        s.connect(stage.service.socket)
        s.send(b"POST /articles HTTP/1.1\r\nContent-Length: 100\r\n\r\n{")
        crowd.append(s)
    stage.intake()
    for s in crowd:
        s.close()


def checker(stage, stop, wrong):
    """Beside it all: nothing that went through is missing or there twice."""
    while not stop.wait(30):
        with stage.clients.lock:
            known = dict(stage.clients.accepted)
        try:
            rig.eventually("the queue is short", lambda:
                           stage.service.waiting() == 0, 1)
            missing = set(known) - {row[0] for row in stage.database.sql(
                "SELECT article_id FROM rasid.articles")}
            twice = stage.database.number(
                "SELECT count(*) - count(DISTINCT event_id)"
                " FROM rasid.events")
        except (AssertionError, OSError):
            continue  # not now
        if missing or twice:
            wrong.append("%d missing, %d twice" % (len(missing), twice))


def run(stage):
    kinds = {name: fault for name, (fault, _) in faults.FAULTS.items()}
    del kinds["half-open"]  # takes minutes; make faults has it
    for fault in killed, stopped, reloaded, power_cut, crowded:
        kinds["rasidd " + fault.__name__] = fault
    wrong, bad, done = [], {}, {}
    stop = threading.Event()
    watch = threading.Thread(target=checker, args=(stage, stop, wrong))
    restart(stage)
    stage.clients.start()
    rig.eventually("stores", stage.working)
    watch.start()
    end = time.monotonic() + MINUTES * 60
    while time.monotonic() < end and not bad:
        name = stage.rng.choice(list(kinds))
        stage.service.mark()
        try:
            kinds[name](stage)
            rig.eventually("it drains", stage.working, 300)
            done[name] = done.get(name, 0) + 1
        except AssertionError as fault:
            rig.say("%s: %s\n%s" % (name, fault, stage.service.log_end()))
            bad[name] = 1
    stop.set()
    watch.join()
    stage.clients.stop()
    rig.eventually("the queue is empty",
                   lambda: stage.service.waiting() == 0, 300)
    rig.say(", ".join("%s %d" % pair for pair in sorted(done.items())))
    rig.say(rig.figures(stage.database, stage.clients))
    bad.update(rig.check(stage.database, stage.clients))
    bad["complaints of the checker"] = len(wrong)
    bad["gaps in the queue"] = stage.service.said("are missing")
    stage.service.stop()
    return bad, "; %d faults in %g minutes, peak memory %d MB, seed %d" % (
        sum(done.values()), MINUTES, stage.peak >> 10, SEED)


def main():
    stage = faults.Stage()
    stage.rng = random.Random(SEED)
    stage.env = {**stage.disk.env, "DISK_SHADOW": stage.disk.shadow}
    try:
        bad, detail = run(stage)
    finally:
        stage.service.remove()
    rig.finish("soak", bad, detail)


main()
