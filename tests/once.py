#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Run by tests/once.sh: what could be stored twice, and is not.

A COMMIT is lost (done, but nobody hears of it), and before the article is tried
again the rules are reloaded, or the daemon is killed and comes back with other
rules, or a new text of it arrives, or midnight passes, or the month ends.
"""

import calendar
import json
import os
import socket
import subprocess
import time

import faults
import rig

BODY = "سيطر الجيش السوري على مدينة تدمر بعد معارك قتل فيها 21 مسلحا."
OTHER = "قصفت طائرات حربية مدينة حلب أمس وأسفر القصف عن مقتل 11 مدنيا."


class Stage:
    def __init__(self):
        self.database = rig.Database()
        self.database.migrate()
        self.service = rig.Service(self.database)
        folder = self.service.folder
        self.proxy = faults.Proxy(self.database, folder + "/proxy")
        self.own = folder + "/own"
        os.makedirs(self.own + "/ar/lexicon")
        keywords = os.path.join(rig.CONFIG, "ar/keywords.lex")
        subprocess.run(["cp", keywords, self.own + "/ar/"], check=True)
        self.service.configure(
            config_dir="%s:%s" % (rig.CONFIG, self.own),
            database="host=%s/proxy user=postgres dbname=postgres" % folder)
        library = folder + "/clock.so"
        subprocess.run([os.environ.get("CC", "cc"), "-D_GNU_SOURCE", "-shared",
                        "-fPIC", "-o", library, "tests/clock.c"], check=True)
        self.clock = folder + "/clock"
        self.env = {"LD_PRELOAD": library, "CLOCK_FILE": self.clock,
                    "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") +
                    ":verify_asan_link_order=0"}

    def set_clock(self, text):
        seconds = calendar.timegm(time.strptime(text, "%Y-%m-%d %H:%M:%S"))
        with open(self.clock + ".new", "w") as file:
            file.write("%d\n" % seconds)
        os.rename(self.clock + ".new", self.clock)

    def start(self):
        self.service.start(self.env)

    def crash(self):
        self.service.kill()

    def send(self, key, body, **more):
        """Until it is durable; the receipt."""
        line = json.dumps({"id": key, "body": body, **more}).encode()
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(self.service.socket)
            status, answer = rig.ask(
                s, b"POST /articles HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s"
                % (len(line), line))
        if status != 202:
            raise AssertionError("%d: %r" % (status, answer))
        return json.loads(answer)

    def stored(self):
        rig.eventually("all is stored", lambda: self.service.waiting() == 0)

    def lose_commit(self, key, body, **more):
        """The database has it, the daemon does not know."""
        rig.eventually("ready", self.service.ready)
        before = self.database.sql(
            "SELECT coalesce(max(revision), -1) FROM rasid.article_keys"
            " WHERE article_id = '%s'" % key)
        self.proxy.mode = "deaf"
        self.send(key, body, **more)
        rig.eventually("the database has it", lambda: before != self.database.sql(
            "SELECT coalesce(max(revision), -1) FROM rasid.article_keys"
            " WHERE article_id = '%s'" % key))
        if self.service.waiting() != 1:
            raise AssertionError("the answer was heard")

    def hear_again(self):
        self.proxy.cut()
        self.proxy.mode = "pass"

    def change_rules(self, number):
        """A new version of the knowledge; it knows one actor more."""
        with open(self.own + "/ar/lexicon/own.lex", "w") as file:
            file.write("actor x.tests-once-%d\nname جماعة الاختبار %d\n"
                       "name_en Group %d\nrole REB\nkind armed_group\n"
                       % (number, number, number))

    def want(self, key, wanted, columns="revision, count(*), count(DISTINCT"
             " e.event_id), count(DISTINCT e.ruleset)"):
        """What is stored of an article, in one row."""
        got = self.database.sql(
            "SELECT %s FROM rasid.article_keys k JOIN rasid.articles a"
            " USING (article_id, partition_date) LEFT JOIN rasid.events e"
            " USING (article_id, partition_date) WHERE article_id = '%s'"
            " GROUP BY k.article_id, k.revision, a.accepted_date,"
            " a.partition_date, a.body" % (columns, key))
        if got != [wanted.split("|")]:
            raise AssertionError("%s: got %r, want %r" % (key, got, wanted))


def reload(stage):
    """Rules change between a lost COMMIT and its retry."""
    old = stage.service.status()["rules"]
    stage.lose_commit("reloaded", BODY, published="2017-11-16")
    stage.change_rules(1)
    stage.service.reload()
    rig.eventually("other rules", lambda:
                   stage.service.status()["rules"] not in ("", old))
    stage.hear_again()
    stage.stored()
    stage.want("reloaded", "0|2|2|1")


def restart(stage):
    """The daemon is killed after it, and extracts again with other rules."""
    stage.lose_commit("restarted", BODY, published="2017-11-16")
    stage.crash()
    stage.hear_again()
    stage.change_rules(2)
    stage.start()
    stage.stored()
    stage.want("restarted", "0|2|2|1")


def revise(stage):
    """The lost COMMIT was of a new text; then the old one comes again."""
    stage.send("revised", BODY, published="2017-11-16")
    stage.stored()
    stage.lose_commit("revised", OTHER, published="2017-11-16")
    stage.crash()
    stage.hear_again()
    stage.start()
    stage.stored()
    stage.want("revised", "1|" + OTHER, "revision, a.body")
    if stage.send("revised", OTHER)["known"] != 1:
        raise AssertionError("the text that is stored is not known")
    stage.send("revised", BODY, published="2017-11-16")
    stage.stored()
    stage.want("revised", "2|" + BODY, "revision, a.body")
    stage.want("revised", "2|2|2|1")


DAYS = "a.accepted_date, a.partition_date, count(e.event_id)"


def midnight(stage):
    """No publication; accepted before midnight, tried again after it."""
    stage.set_clock("2031-01-14 23:59:59")
    stage.lose_commit("midnight", BODY)
    stage.set_clock("2031-01-15 00:00:01")
    if stage.send("midnight", BODY)["known"] != 1:
        raise AssertionError("what waits is not known")
    stage.hear_again()
    stage.stored()
    stage.want("midnight", "2031-01-14|2031-01-14|2", DAYS)


def month(stage):
    """The same at the end of a month, and the queue is lost as well."""
    stage.set_clock("2031-01-31 23:59:59")
    stage.lose_commit("month", BODY)
    stage.crash()
    stage.set_clock("2031-02-01 00:00:01")
    stage.hear_again()
    stage.start()
    stage.stored()
    stage.want("month", "2031-01-31|2031-01-31|2", DAYS)
    stage.service.stop()
    for name in os.listdir(stage.service.settings["state_dir"]):
        os.unlink(os.path.join(stage.service.settings["state_dir"], name))
    stage.start()
    if stage.send("month", BODY)["accepted"] != 1:
        raise AssertionError("a new queue knows it")
    stage.stored()
    stage.want("month", "2031-01-31|2031-01-31|2", DAYS)


def month_revised(stage):
    """Two texts, one on each side of the end of a month, in one batch."""
    stage.set_clock("2031-03-31 23:59:59")
    rig.eventually("ready", stage.service.ready)
    stage.database.stop()
    stage.send("two months", BODY)
    stage.set_clock("2031-04-01 00:00:01")
    stage.send("two months", OTHER)
    stage.database.start()
    stage.stored()
    stage.want("two months", "2031-04-01|2031-03-31|" + OTHER,
               "a.accepted_date, a.partition_date, a.body")


def main():
    stage = Stage()
    bad = {}
    try:
        stage.start()
        for test in reload, restart, revise, midnight, month, month_revised:
            try:
                test(stage)
                rig.say("%-14s stored once" % test.__name__)
            except AssertionError as fault:
                rig.say("%-14s %s\n%s" % (test.__name__, fault,
                                          stage.service.log_end(10)))
                bad[test.__name__] = 1
                break
        else:
            stage.service.stop()
    finally:
        stage.service.remove()
    rig.finish("once", bad)


main()
