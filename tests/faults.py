#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make faults: all that can happen to the database and to the queue's disk.

tests/faults.py [--quick] [NAME...]: the faults of these names, or all; --quick
leaves out those that other tests have, and the slow ones. Clients send all the
while. Through every fault intake must go on (or, where it is the queue's disk
that fails, say 503), after it the backlog must drain without help; at the end
every acknowledged article must be stored once, with exactly its events.
"""

import os
import shutil
import socket
import subprocess
import sys
import threading
import time

import power
import rig


class Proxy:
    """A way to the database that can be cut, stalled, or made deaf."""

    def __init__(self, database, folder):
        self.folder = folder
        self.target = database.folder + "/.s.PGSQL.5432"
        self.mode = "pass"
        self.pairs = []
        self.lost = 0
        os.mkdir(folder)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(folder + "/.s.PGSQL.5432")
        self.listener.listen(8)
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client = self.listener.accept()[0]
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(self.target)
            except OSError:
                client.close()
                continue
            pair = {"sockets": (client, server), "stalled": False}
            self.pairs.append(pair)
            for ends in (client, server, True), (server, client, False):
                threading.Thread(target=self.pump, args=(pair, *ends),
                                 daemon=True).start()

    def pump(self, pair, source, sink, is_client):
        try:
            while True:
                data = source.recv(65536)
                if not data:
                    break
                if self.mode == "deaf" and not is_client and \
                        b"revised\0" in data and b"COMMIT\0" in data:
                    self.lost += 1  # a batch was stored: not a word of it
                    pair["stalled"] = True
                while pair["stalled"]:
                    time.sleep(0.05)
                sink.sendall(data)
        except OSError:
            pass
        for end in source, sink:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def stall(self):
        """Nothing of what is connected now ever gets through again."""
        for pair in self.pairs:
            pair["stalled"] = True

    def cut(self):
        for pair in self.pairs:
            pair["stalled"] = False
            for end in pair["sockets"]:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
        self.pairs = []


class Stage:
    """Everything that a fault may touch."""

    def __init__(self):
        self.database = rig.Database()
        self.database.migrate()
        self.sql = self.database.sql
        self.sql("CREATE ROLE rasid_test LOGIN IN ROLE rasid_writer")
        self.service = rig.Service(self.database)
        os.chmod(self.service.folder, 0o755)
        self.proxy = Proxy(self.database, self.service.folder + "/proxy")
        self.service.configure(
            database="host=%s port=5432 user=rasid_test dbname=postgres"
            % self.proxy.folder)
        self.disk = power.Disk(self.service.settings["state_dir"],
                               self.service.folder)
        self.clients = rig.Clients(self.service, pause=0.1)
        self.peak = 0

    def working(self):
        return self.service.ready() and self.service.waiting() < 100

    def intake(self, seconds=1.0):
        """For so long: articles are acknowledged, and nothing hangs."""
        before = self.clients.acknowledgements
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.service.healthy():
                raise AssertionError("not healthy")
            self.peak = max(self.peak, self.service.memory())
            time.sleep(0.05)
        rig.eventually("an article is acknowledged", lambda:
                       self.clients.acknowledgements > before, 10)

    def refused(self):
        """Clients are told to come back."""
        before = self.clients.put_off
        rig.eventually("somebody is told 503",
                       lambda: self.clients.put_off > before, 20)
        if not self.service.healthy():
            raise AssertionError("not healthy")

    def terminate(self):
        self.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                 " WHERE usename = 'rasid_test'")


def stopped(mode):
    def fault(stage):
        stage.database.stop(mode)
        stage.intake()
        stage.database.start()
    return fault


def killed(stage):
    stage.database.kill()
    stage.intake()
    stage.database.start()


def restarted(stage):
    for _ in range(4):
        stage.database.ctl("-m", "fast", "restart", "-l",
                           stage.database.folder + "/log")
        stage.intake(0.5)


def out_of_connections(stage):
    stage.sql("ALTER ROLE rasid_test CONNECTION LIMIT 0")
    stage.terminate()
    stage.intake()
    stage.sql("ALTER ROLE rasid_test CONNECTION LIMIT -1")


def read_only(stage):
    stage.sql("ALTER ROLE rasid_test SET default_transaction_read_only = on")
    stage.terminate()
    stage.intake()
    stage.sql("ALTER ROLE rasid_test RESET default_transaction_read_only")
    stage.terminate()


def database_full(stage):
    control = stage.service.folder + "/full"
    os.makedirs(control, exist_ok=True)
    stage.database.stop()
    stage.database.start({"LD_PRELOAD": stage.disk.env["LD_PRELOAD"],
                          "DISK_FOLDER": "base/", "DISK_CONTROL": control,
                          "ASAN_OPTIONS": ""})
    rig.eventually("stores again", stage.working)
    open(control + "/full", "w").close()
    rig.eventually("the database is full", lambda: stage.service.said_since(
        "No space left on device"), 30)
    stage.intake()
    os.unlink(control + "/full")


def terminated(stage):
    for _ in range(20):
        stage.terminate()
        time.sleep(0.1)
    stage.intake()


def lost_commits(stage):
    """What was sent is done, but nobody hears of it."""
    for _ in range(4):
        before = stage.proxy.lost
        stage.proxy.mode = "deaf"
        rig.eventually("a COMMIT is lost", lambda: stage.proxy.lost > before)
        stage.proxy.cut()
        stage.proxy.mode = "pass"
        rig.eventually("stores again", stage.service.ready)
        time.sleep(0.3)


def half_open(stage):
    stage.proxy.stall()
    stage.intake(3)
    rig.eventually("the dead connection is given up", lambda:
                   stage.service.said_since("no answer within"), 150, 1)


def locked(stage):
    with subprocess.Popen(
            ["psql", "-XAtq", "-c", "BEGIN; LOCK TABLE rasid.events IN ACCESS"
             " EXCLUSIVE MODE; SELECT pg_sleep(8); COMMIT"],
            stdout=subprocess.DEVNULL):
        stage.intake(7)
    if not stage.service.said_since("lock timeout"):
        raise AssertionError("the lock was not noticed")


OLDER = "UPDATE rasid.schema_version SET version = -version" \
    " WHERE version = (SELECT max(version) FROM rasid.schema_version)"
OLDER_BACK = "UPDATE rasid.schema_version SET version = -version" \
    " WHERE version < 0"


def failed_migration(stage):
    """The last step fails; it is taken back, and can be done again."""
    folder = stage.service.folder + "/schema"
    shutil.copytree("schema", folder, dirs_exist_ok=True)
    last = os.path.join(folder, max(os.listdir(folder)))
    with open(last) as file:
        step = file.read()
    with open(last, "w") as file:
        file.write("LOCK TABLE rasid.events; SELECT pg_sleep(1);\n"
                   "SELECT nonsense;\n" + step)
    stage.sql(OLDER)
    run = subprocess.run(
        [rig.BUILD + "/rasid", "migrate", "--schema", folder, "--database",
         stage.database.conninfo], text=True, capture_output=True)
    if run.returncode == 0 or "nonsense" not in run.stderr:
        raise AssertionError("it did not fail: %r" % run.stderr)
    rig.eventually("the schema is refused", lambda: b"run: rasid migrate" in
                   stage.service.get("/readyz")[1])
    stage.intake()
    stage.sql(OLDER_BACK)


def other_schema(stage):
    """Newer than the daemon, then older."""
    for change, back, words in (
            ("INSERT INTO rasid.schema_version VALUES (99, 'later')",
             "DELETE FROM rasid.schema_version WHERE version = 99",
             "install the newer rasidd"),
            (OLDER, OLDER_BACK, "run: rasid migrate")):
        stage.sql(change)
        rig.eventually("the schema is refused",
                       lambda: words.encode() in stage.service.get("/readyz")[1])
        stage.intake()
        stage.sql(back)
        rig.eventually("stores again", stage.service.ready)


def disk_refuses(fault):
    def run(stage):
        stage.disk.set(fault)
        stage.refused()
        stage.disk.set(fault, False)
        stage.intake()
    return run


def disk_fills(fault):
    """It takes a while until there is no room left in the file itself, the
    more so after faults that have left a backlog's room in it."""
    def run(stage):
        stage.database.stop()
        stage.disk.set(fault)
        rig.eventually("articles are refused", lambda: stage.service.said_since(
            "articles are refused"), 300)
        stage.refused()
        stage.database.start()
        stage.disk.set(fault, False)
        stage.intake()
    return run


def disk_stalls(stage):
    stage.disk.set("stalling")
    slow = 0.0
    for _ in range(60):
        begin = time.monotonic()
        if not stage.service.healthy():
            raise AssertionError("not healthy")
        slow = max(slow, time.monotonic() - begin)
        time.sleep(0.05)
    stage.disk.set("stalling", False)
    if slow > 0.25:
        raise AssertionError("/healthz took %.3f s" % slow)
    stage.intake()


FAULTS = {  # name: (the fault, whether it is quick)
    "stopped-fast": (stopped("fast"), False),
    "stopped-immediate": (stopped("immediate"), False),
    "killed": (killed, False),
    "restarted": (restarted, False),
    "out-of-connections": (out_of_connections, False),
    "read-only": (read_only, False),
    "database-full": (database_full, False),
    "terminated": (terminated, False),
    "lost-commits": (lost_commits, True),
    "half-open": (half_open, False),
    "locked": (locked, False),
    "failed-migration": (failed_migration, False),
    "other-schema": (other_schema, True),
    "disk-full": (disk_fills("full"), True),
    "disk-quota": (disk_fills("quota"), False),
    "disk-read-only": (disk_refuses("readonly"), True),
    "disk-fsync-fails": (disk_refuses("failing"), True),
    "disk-stalls": (disk_stalls, True),
}


def run(stage, names):
    """One fault after the other; what is wrong, by name."""
    stage.service.start(stage.disk.env)
    stage.clients.start()
    rig.eventually("stores", stage.working)
    for name in names:
        begin = time.monotonic()
        stage.service.mark()
        try:
            FAULTS[name][0](stage)
            over = time.monotonic()
            rig.eventually("it drains", stage.working, 300)
            now = time.monotonic()
            rig.say("%-20s %5.1f s, then drained in %.1f s"
                    % (name, over - begin, now - over))
        except AssertionError as fault:
            rig.say("%-20s %s\n%s" % (name, fault, stage.service.log_end()))
            return {name: 1}
    stage.clients.stop()
    rig.eventually("the queue is empty",
                   lambda: stage.service.waiting() == 0, 120)
    rig.say(rig.figures(stage.database, stage.clients))
    faults = rig.check(stage.database, stage.clients)
    stage.service.stop()
    return faults


def main():
    quick = "--quick" in sys.argv
    names = [name for name in sys.argv[1:] if name != "--quick"] or \
        [name for name, (_, fast) in FAULTS.items() if fast or not quick]
    stage = Stage()
    try:
        faults = run(stage, names)
    finally:
        stage.service.remove()
    rig.finish("faults", faults, "; %d faults, peak memory %d MB"
               % (len(names), stage.peak // 1024))


if __name__ == "__main__":
    main()
