#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make power: cut the power under load, again and again.

The daemon's queue lies on the bad disk of tests/disk.c. A cut is SIGKILL, and
then the queue's files are made anew: of what was fsynced all, of what was not
nothing, all, or any blocks, as they might have reached the disk. In some rounds
the disk also fails a few fsyncs before that, as Linux fails them: what they
were about is never written. In the end every acknowledged article must be
stored once, with exactly its events.
"""

import os
import random
import shutil
import subprocess
import time

import rig

ROUNDS = int(os.environ.get("ROUNDS", 150))
SEED = int(os.environ.get("SEED", time.time()))
BLOCK = 4096


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""


def blend(durable, live, share, rng):
    """A file of which this share of what was not durable is there."""
    length = len(live) if rng.random() < share else len(durable)
    out = bytearray(length)
    for at in range(0, length, BLOCK):
        block = live if rng.random() < share else durable
        piece = block[at:min(at + BLOCK, length)]
        out[at:at + len(piece)] = piece
    return bytes(out)


class Disk:
    """A folder on the bad disk."""

    def __init__(self, folder, work):
        self.folder = folder
        self.shadow = work + "/shadow"
        self.control = work + "/control"
        os.mkdir(self.shadow)
        os.mkdir(self.control)
        library = work + "/disk.so"
        subprocess.run([os.environ.get("CC", "cc"), "-D_GNU_SOURCE", "-shared",
                        "-fPIC", "-O1", "-o", library, "tests/disk.c"],
                       check=True)
        self.env = {"LD_PRELOAD": library, "DISK_FOLDER": folder,
                    "DISK_CONTROL": self.control,
                    "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") +
                    ":verify_asan_link_order=0"}

    def set(self, fault, on=True):
        path = os.path.join(self.control, fault)
        if on:
            open(path, "w").close()
        elif os.path.exists(path):
            os.unlink(path)

    def cut(self, rng):
        """What is there when the power comes back; nobody may be at work."""
        share = rng.choice([0, 0, 0.5, 1, rng.random()])
        durable = dict(reversed(line.split()) for line in
                       read(self.shadow + "/names").decode().splitlines())
        files = {}
        for name in set(durable) | set(os.listdir(self.folder)):
            path = os.path.join(self.folder, name)
            exists = os.path.exists(path)
            number = str(os.stat(path).st_ino) if exists else None
            kept = durable.get(name)
            if kept is None and rng.random() >= share:
                continue  # the name was not durable yet
            if exists and (kept in (None, number) or rng.random() < share):
                files[name] = blend(read("%s/%s" % (self.shadow, number)),
                                    read(path), share, rng)
            elif exists or rng.random() >= share:
                files[name] = read("%s/%s" % (self.shadow, kept))
        for folder in self.folder, self.shadow:
            shutil.rmtree(folder)
            os.mkdir(folder, 0o700)
        for name, content in files.items():
            with open(os.path.join(self.folder, name), "wb") as file:
                file.write(content)


def run(database, service):
    rng = random.Random(SEED)
    disk = Disk(service.settings["state_dir"], service.folder)
    env = {**disk.env, "DISK_SHADOW": disk.shadow}
    clients = rig.Clients(service, SEED)
    failed = 0
    begin = time.monotonic()
    rig.say("%d cuts, seed %d" % (ROUNDS, SEED))
    clients.start()
    for n in range(ROUNDS):
        service.start(env, wait=n % 2 == 0)
        time.sleep(rng.uniform(0.3, 1.8))
        if rng.random() < 0.3:
            disk.set("failing")
            time.sleep(rng.uniform(0, 0.2))
            disk.set("failing", False)
            time.sleep(rng.uniform(0, 1.5))
            failed += 1
        service.kill()
        disk.cut(rng)
    took = time.monotonic() - begin
    service.start(env)
    clients.stop()
    rig.eventually("the queue is empty", lambda: service.waiting() == 0, 300)
    rig.say(rig.figures(database, clients))
    faults = rig.check(database, clients)
    faults["gaps in the queue"] = service.said("are missing")
    faults["damaged queues"] = service.said("the damaged queue is kept")
    service.stop()
    return faults, "; %d cuts in %d s, %d after failed fsyncs" % (
        ROUNDS, took, failed)


def main():
    database = rig.Database()
    database.migrate()
    service = rig.Service(database)
    try:
        faults, detail = run(database, service)
    finally:
        service.remove()
    rig.finish("power", faults, detail)


if __name__ == "__main__":
    main()
