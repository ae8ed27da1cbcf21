#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make load: 256 connections that behave badly, and floods of more.

Beside clients that behave there are some that drip a byte a second, send bodies
too long, pipeline, close their side early, say nothing, or come and go. All that
must get an answer gets it, slow ones are cut off at their deadline, /healthz
answers within 250 ms (99 of 100), also while an fsync of the queue stalls, and
what was acknowledged is stored once.
"""

import asyncio
import multiprocessing
import os
import socket
import sys
import time

import power
import rig

SECONDS = int(os.environ.get("SECONDS", 60))
DEADLINE = 4  # seconds: request_timeout and idle_timeout here
LIMIT = 0.25


def probe(path, stop, answers):
    """Ask /healthz twenty times a second; how long each took."""
    took = []
    while not stop.is_set():
        begin = time.monotonic()
        try:
            with socket.socket(socket.AF_UNIX) as s:
                s.settimeout(10)
                s.connect(path)
                status = rig.ask(s, b"GET /healthz HTTP/1.1\r\n"
                                 b"Connection: close\r\n\r\n")[0]
        except OSError:
            status = 0
        took.append((time.monotonic() - begin, status))
        time.sleep(0.05)
    answers.put(took)


def put_off(data):
    """Told to come back: too much of it (429), or no room (503)."""
    return b" 429 " in data or b" 503 " in data


class Crowd:
    """Bad clients; each behaviour is a coroutine that is run again and again.
    It returns what is wrong, or None."""

    def __init__(self, service):
        self.service = service
        self.end = time.monotonic() + SECONDS
        self.wrong = []
        self.done = {}

    async def connect(self):
        return await asyncio.open_unix_connection(self.service.socket)

    async def answer(self, reader, seconds=DEADLINE + 4):
        """All that comes until the other side closes."""
        return await asyncio.wait_for(reader.read(), seconds)

    async def drip(self, text):
        """A byte a second, and told so at the deadline."""
        reader, writer = await self.connect()
        begin = time.monotonic()
        try:
            for byte in text:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(1)
                if time.monotonic() - begin > DEADLINE + 4:
                    return "fed for %d s" % (time.monotonic() - begin)
                if reader.at_eof() or reader._buffer:
                    break
        except OSError:
            pass
        data = await self.answer(reader)
        writer.close()
        return None if b" 408 " in data or put_off(data) or not data \
            else "a drip got %r" % data[:60]

    async def drip_head(self):
        return await self.drip(b"POST /articles HTTP/1.1\r\nHost: example\r\n")

    async def drip_body(self):
        reader, writer = await self.connect()
        writer.write(b"POST /articles HTTP/1.1\r\nContent-Length: 90\r\n\r\n")
        for _ in range(DEADLINE + 3):
            writer.write(b"x")
            await asyncio.sleep(1)
        data = await self.answer(reader)
        writer.close()
        return None if b" 408 " in data or put_off(data) or not data \
            else "a slow body got %r" % data[:60]

    async def huge(self):
        """Told 413 before it is sent, or while."""
        reader, writer = await self.connect()
        writer.write(b"POST /articles HTTP/1.1\r\nContent-Length: 99999999"
                     b"\r\n\r\n" + b"x" * 200000)
        data = await self.answer(reader)
        writer.close()
        return None if b" 413 " in data or put_off(data) \
            else "a huge body got %r" % data[:60]

    async def huge_chunks(self):
        reader, writer = await self.connect()
        writer.write(b"POST /articles HTTP/1.1\r\nTransfer-Encoding: chunked"
                     b"\r\n\r\n")
        try:
            for _ in range(40):
                writer.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
                await writer.drain()
        except OSError:
            return None  # cut off in the middle, as it may be
        data = await self.answer(reader)
        writer.close()
        return None if b" 413 " in data or put_off(data) \
            else "huge chunks got %r" % data[:60]

    async def pipelined(self):
        reader, writer = await self.connect()
        writer.write(b"GET /healthz HTTP/1.1\r\n\r\n" * 20 +
                     b"GET /status HTTP/1.1\r\nConnection: close\r\n\r\n")
        data = await self.answer(reader)
        writer.close()
        got = data.count(b"HTTP/1.1 200 ")
        closed = b"Connection: close" in data.split(b"HTTP/1.1 ")[-1]
        return None if closed or not data \
            else "%d answers to 21 requests" % got

    async def half_closed(self):
        reader, writer = await self.connect()
        writer.write(b"GET /healthz HTTP/1.1\r\n\r\n")
        writer.write_eof()
        data = await self.answer(reader)
        writer.close()
        return None if b" 200 " in data or put_off(data) \
            else "half-closed and got %r" % data[:60]

    async def silent(self):
        reader, writer = await self.connect()
        begin = time.monotonic()
        data = await self.answer(reader)
        writer.close()
        if data and not put_off(data):
            return "silence got %r" % data[:60]
        return None if time.monotonic() - begin < DEADLINE + 4 \
            else "silence was endless"

    async def vanish(self):
        _, writer = await self.connect()
        writer.write(b"POST /articles HTTP/1.1\r\nContent-Length: 500\r\n\r\n"
                     b"{\"id\":")
        writer.transport.abort()
        await asyncio.sleep(0.01)

    async def again(self, behave):
        while time.monotonic() < self.end:
            try:
                wrong = await behave()
            except (asyncio.TimeoutError, TimeoutError):
                wrong = "never answered"
            except OSError:
                wrong = None
                await asyncio.sleep(0.1)
            name = behave.__name__
            self.done[name] = self.done.get(name, 0) + 1
            if wrong:
                self.wrong.append("%s: %s" % (name, wrong))
            await asyncio.sleep(0.02)

    async def flood(self):
        """Far more connections at once than are served."""
        crowd = []
        for _ in range(400):
            try:
                crowd.append(await asyncio.wait_for(self.connect(), 2))
            except (OSError, asyncio.TimeoutError):
                break
        await asyncio.sleep(0.5)
        for _, writer in crowd:
            writer.transport.abort()
        await asyncio.sleep(4)

    async def run(self):
        kinds = [(self.drip_head, 80), (self.drip_body, 60), (self.silent, 50),
                 (self.huge, 8), (self.huge_chunks, 8), (self.pipelined, 20),
                 (self.half_closed, 20), (self.vanish, 9), (self.flood, 1)]
        await asyncio.gather(*(self.again(behave) for behave, count in kinds
                               for _ in range(count)))


def stall_now_and_then(disk, end):
    while time.monotonic() < end:
        time.sleep(1)
        disk.set("stalling")
        time.sleep(1.5)
        disk.set("stalling", False)


def run(database, service, disk):
    stop, answers = multiprocessing.Event(), multiprocessing.Queue()
    prober = multiprocessing.Process(target=probe,
                                     args=(service.socket, stop, answers))
    service.start(disk.env)
    rig.eventually("stores", service.ready)
    prober.start()
    clients = rig.Clients(service, 7, pause=0.1)
    clients.start()
    crowd = Crowd(service)
    staller = rig.threading.Thread(target=stall_now_and_then,
                                   args=(disk, crowd.end))
    staller.start()
    asyncio.run(crowd.run())
    staller.join()
    stop.set()
    took = answers.get()
    prober.join()
    clients.stop()
    rig.eventually("the queue is empty", lambda: service.waiting() == 0, 300)
    times = sorted(seconds for seconds, _ in took)
    p99 = times[len(times) * 99 // 100]
    status = service.status()
    rig.say("/healthz %d times: half within %.0f ms, 99%% within %.0f ms, all "
            "within %.0f ms" % (len(times), times[len(times) // 2] * 1e3,
                                p99 * 1e3, times[-1] * 1e3))
    rig.say(", ".join("%s %d" % pair for pair in sorted(crowd.done.items())))
    rig.say("%d connections, %d refused, %d deadlines, peak memory %d MB" % (
        status["connections_total"], status["connections_refused_total"],
        status["request_timeouts_total"], service.memory("VmHWM") >> 10))
    rig.say(rig.figures(database, clients))
    for wrong in crowd.wrong[:5]:
        rig.say(wrong)
    faults = rig.check(database, clients)
    faults["bad answers to bad clients"] = len(crowd.wrong)
    faults["probes without an answer"] = sum(s != 200 for _, s in took)
    faults["times /healthz was late"] = p99 > LIMIT
    service.stop()
    return faults


def main():
    database = rig.Database()
    database.migrate()
    service = rig.Service(database, request_timeout=str(DEADLINE),
                          idle_timeout=str(DEADLINE), max_body="1M",
                          max_connections="256")
    try:
        faults = run(database, service,
                     power.Disk(service.settings["state_dir"], service.folder))
    finally:
        service.remove()
    rig.finish("load", faults, "; %d s" % SECONDS)


main()
