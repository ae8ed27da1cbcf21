#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make backlog: 200,000 articles wait while the database is down.

Intake goes on, memory stays below the bound that rasidd(8) promises; when the
database is back everything drains without help, and is stored once.
"""

import os
import random
import socket
import threading
import time

import rig

ARTICLES = int(os.environ.get("ARTICLES", 200000))
BOUND = 256  # megabytes of the main process, as rasidd(8) says
BODY = 250   # articles
CLIENTS = 4


def bodies(number):
    """This client's share of the articles, by the body."""
    rng = random.Random(number)
    share = range(number, ARTICLES // BODY, CLIENTS)
    for n in share:
        articles = []
        for i in range(min(BODY, ARTICLES - n * BODY)):
            article = rig.make_article("b%d.%d" % (n, i), rng, "2017-11")
            article["body"] += " " + "وقال شهود إن الحركة عادت إلى المدينة. " * 25
            articles.append(article)
        yield rig.Clients.body(articles, "")


def send(service, number, faults):
    try:
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(120)
            s.connect(service.socket)
            for body in bodies(number):
                status, answer = rig.ask(
                    s, b"POST /articles HTTP/1.1\r\nContent-Length: %d"
                    b"\r\n\r\n%s" % (len(body), body))
                if status != 202:
                    faults.append("%d: %r" % (status, answer[:200]))
                    return
    except OSError as fault:
        faults.append(str(fault))


def run(database, service):
    faults = []
    database.stop()
    service.start()
    begin = time.monotonic()
    threads = [threading.Thread(target=send, args=(service, n, faults))
               for n in range(CLIENTS)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        time.sleep(1)
    taken = time.monotonic() - begin
    waiting, size = service.waiting(), service.queue_size()
    down = service.memory("VmHWM") / 1024
    rig.say("%d articles waiting after %d s, queue %d MB, peak memory %d MB"
            % (waiting, taken, size >> 20, down))
    service.stop()
    restart = time.monotonic()
    service.start()
    restart = time.monotonic() - restart
    database.start()
    begin = time.monotonic()
    rig.eventually("the queue is empty", lambda: service.waiting() == 0,
                   3600, 1)
    drained = time.monotonic() - begin
    peak = max(down, service.memory("VmHWM") / 1024)
    stored, twice, events = map(int, database.sql(
        "SELECT count(*), count(*) - count(DISTINCT article_id),"
        " (SELECT count(*) FROM rasid.events) FROM rasid.articles")[0])
    rig.eventually("room is given back", lambda:
                   service.queue_size() < 100 << 20, 120, 1)
    rig.say("%d articles and %d events stored, restarted in %.1f s, drained in %d s"
            " (%d a second), peak memory %d MB, queue %d MB after"
            % (stored, events, restart, drained, stored / max(drained, 1), peak,
               service.queue_size() >> 20))
    service.stop()
    return {"complaints of clients": len(faults), "lost": ARTICLES - stored,
            "not waiting": ARTICLES - waiting, "twice": twice,
            "megabytes too much": max(0, int(peak - BOUND))}


def main():
    database = rig.Database()
    database.migrate()
    service = rig.Service(database, max_body="64M")
    try:
        faults = run(database, service)
    finally:
        service.remove()
    rig.finish("backlog", faults)


main()
