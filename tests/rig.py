# SPDX-License-Identifier: ISC
"""What the long tests of the service are made of.

Database  the private PostgreSQL of tests/cluster.sh, to be stopped and killed
Service   a rasidd with its files in a folder of its own
Clients   threads that send articles in every way, and note what they were told
check()   compares what they were told with what is stored

The scripts that use it run inside "tests/cluster.sh python3 ...", which gives
them PGHOST and the rest. Their verdict is on the last line.
"""

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

BUILD = os.path.abspath(os.environ.get("BUILD", "build"))
CONFIG = os.path.abspath(os.environ.get("CONFIG", "config"))
TOKEN = "nobody-guesses-this"


def say(text):
    print("%s %s" % (time.strftime("%H:%M:%S"), text), flush=True)


def eventually(what, condition, seconds=60, pause=0.05):
    """Wait until condition() is true; raises AssertionError if it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return
        except (OSError, ValueError):
            pass
        time.sleep(pause)
    raise AssertionError("never came true: " + what)


class Database:
    def __init__(self):
        self.folder = os.environ["PGHOST"]
        self.conninfo = "host=%s port=%s user=%s dbname=%s" % tuple(
            os.environ[name]
            for name in ("PGHOST", "PGPORT", "PGUSER", "PGDATABASE"))
        bins = subprocess.run(["pg_config", "--bindir"], text=True,
                              capture_output=True).stdout.strip()
        self.pg_ctl = os.path.join(bins or "/usr/lib/postgresql/15/bin",
                                   "pg_ctl")
        self.user = []
        if os.geteuid() == 0:
            owner = os.stat(self.folder + "/data").st_uid
            self.user = ["setpriv", "--reuid", str(owner), "--clear-groups"]

    def ctl(self, *arguments, env=None):
        subprocess.run(
            [*self.user, self.pg_ctl, "-D", self.folder + "/data", "-w", "-s",
             "-t", "60", *arguments], cwd=self.folder, check=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, **(env or {})})

    def stop(self, mode="fast"):
        self.ctl("-m", mode, "stop")

    def start(self, env=None):
        for left in range(9, -1, -1):
            try:
                self.ctl("-l", self.folder + "/log", "start", env=env)
                return
            except subprocess.CalledProcessError:
                if left == 0:
                    raise
                time.sleep(0.5)

    def kill(self):
        """SIGKILL to the postmaster and all its children; start() waits until
        they are gone."""
        pid = int(open(self.folder + "/data/postmaster.pid").readline())
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)],
                                  text=True, capture_output=True).stdout
        for victim in [pid, *map(int, children.split())]:
            try:
                os.kill(victim, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def sql(self, text):
        """Rows as lists of texts; raises CalledProcessError."""
        run = subprocess.run(
            ["psql", "-XAtq", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-c", text],
            text=True, capture_output=True)
        if run.returncode != 0:
            raise OSError("psql: " + run.stderr.strip())
        return [line.split("\t") for line in run.stdout.splitlines()]

    def number(self, text):
        return int(self.sql(text)[0][0])

    def migrate(self):
        subprocess.run([BUILD + "/rasid", "migrate", "--database",
                        self.conninfo], check=True, stdout=subprocess.DEVNULL)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Service:
    def __init__(self, database, **settings):
        self.folder = tempfile.mkdtemp(prefix="rasid.")
        self.socket = self.folder + "/sock"
        self.log = self.folder + "/log"
        self.port = free_port()
        self.process = None
        self.marked = 0
        self.settings = {
            "config_dir": CONFIG, "database": database.conninfo,
            "state_dir": self.folder + "/state",
            "spool_dir": self.folder + "/spool", "spool_scan": "1",
            "listen_socket": self.socket,
            "listen_tcp": "127.0.0.1:%d" % self.port,
            "token_file": self.folder + "/token", "workers": "2",
            **settings}
        os.mkdir(self.folder + "/state")
        os.makedirs(self.folder + "/spool/rejected")
        with open(self.folder + "/token", "w") as file:
            file.write(TOKEN + "\n")
        os.chmod(self.folder + "/token", 0o600)
        self.configure()

    def configure(self, **settings):
        self.settings.update(settings)
        with open(self.folder + "/conf", "w") as file:
            for name, value in self.settings.items():
                file.write("%s = %s\n" % (name, value))

    def start(self, env=None, wait=True):
        with open(self.log, "a") as log:
            self.process = subprocess.Popen(
                [BUILD + "/rasidd", "-f", self.folder + "/conf"], stderr=log,
                env={**os.environ, **(env or {})})
        if wait:
            eventually("rasidd listens", self.healthy)

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None

    def stop(self):
        self.process.terminate()
        status = self.process.wait(timeout=60)
        self.process = None
        if status != 0:
            raise AssertionError("exit status %d after SIGTERM" % status)
        if self.said("ThreadSanitizer: data race"):
            raise AssertionError("a data race, see " + self.log_end(60))

    def reload(self):
        self.process.send_signal(signal.SIGHUP)

    def get(self, path, timeout=10):
        """Status and body of a GET."""
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(timeout)
            s.connect(self.socket)
            return ask(s, b"GET %s HTTP/1.1\r\nConnection: close\r\n\r\n"
                       % path.encode())

    def healthy(self):
        return self.get("/healthz")[0] == 200

    def ready(self):
        return self.get("/readyz")[0] == 200

    def status(self):
        return json.loads(self.get("/status")[1])

    def waiting(self):
        return self.status()["queue_waiting"]

    def memory(self, what="VmRSS"):
        """Kilobytes of the main process."""
        with open("/proc/%d/status" % self.process.pid) as file:
            for line in file:
                if line.startswith(what):
                    return int(line.split()[1])
        return 0

    def queue_size(self):
        """Bytes of the queue on disk."""
        folder = self.settings["state_dir"]
        return sum(os.path.getsize(os.path.join(folder, name))
                   for name in os.listdir(folder))

    def mark(self):
        """From here on said_since() looks."""
        self.marked = os.path.getsize(self.log) \
            if os.path.exists(self.log) else 0

    def said_since(self, words):
        return self.said(words, self.marked)

    def said(self, words, start=0):
        with open(self.log, "rb") as file:
            file.seek(start)
            return words.encode() in file.read()

    def log_end(self, lines=20):
        with open(self.log, errors="replace") as file:
            return "".join(file.readlines()[-lines:])

    def remove(self):
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def ask(s, request):
    """Send a request and read its answer; raises OSError if there is none."""
    s.sendall(request)
    data = b""
    while True:
        head, gap, body = data.partition(b"\r\n\r\n")
        if gap:
            length = int(head.lower().split(b"content-length:")[1].split()[0])
            if len(body) >= length:
                return int(head.split()[1]), body[:length]
        piece = s.recv(65536)
        if not piece:
            raise OSError("the connection ended")
        data += piece


PLACES = ["إدلب", "حلب", "حمص", "درعا", "الرقة", "تدمر", "البوكمال", "الموصل"]
ACTS = [
    "قصفت طائرات حربية مدينة {place} أمس وأسفر القصف عن مقتل {count} مدنيين",
    "سيطر الجيش السوري على مدينة {place} بعد معارك قتل فيها {count} مسلحا",
    "قتل {count} شخصا في انفجار سيارة مفخخة في مدينة {place}",
    "زار وزير الثقافة معرض الكتاب في مدينة {place} وبقي فيه {count} دقيقة",
]


def make_article(key, rng, month):
    """An article of this id: none to three events, a month of its own."""
    body = [rng.choice(ACTS).format(place=rng.choice(PLACES),
                                    count=rng.randrange(11, 90))
            for _ in range(rng.randrange(1, 4))]
    article = {"id": key, "title": "خبر %d" % rng.randrange(1 << 30),
               "body": ". ".join(body) + "."}
    if rng.random() < 0.9:
        article["published"] = "%s-%02d" % (month, rng.randrange(1, 29))
    return article


class Clients:
    """Threads that send, note acknowledgements, and send again what was not
    acknowledged. accepted has the last text of every article that was
    acknowledged, refused the ids that must not be stored. Numbers are
    continued, so that clients may be started again."""

    def __init__(self, service, seed=1, pause=0.02):
        self.service = service
        self.pause = pause
        self.seed = seed
        self.month = "2017-11"
        self.lock = threading.Lock()
        self.accepted = {}
        self.refused = set()
        self.acknowledgements = 0
        self.put_off = 0
        self.revised = 0
        self.stopping = threading.Event()
        self.threads = []
        self.count = 0
        self.complaints = []

    def start(self, unix=3, tcp=1, spool=1):
        self.stopping.clear()
        for kind, number in ((self.by_unix, unix), (self.by_tcp, tcp),
                             (self.by_spool, spool)):
            for _ in range(number):
                self.count += 1
                rng = random.Random(self.seed * 1000 + self.count)
                thread = threading.Thread(
                    target=self.guard, args=(kind, self.count, rng), daemon=True)
                thread.start()
                self.threads.append(thread)

    def stop(self, seconds=120):
        """Each ends when its last article is acknowledged."""
        self.stopping.set()
        for thread in self.threads:
            thread.join(seconds)
            if thread.is_alive():
                raise AssertionError("a client was never answered")
        self.threads = []

    def guard(self, *arguments):
        try:
            self.run(*arguments)
        except AssertionError as complaint:
            self.complaints.append(str(complaint))
            say("client: %s" % complaint)

    def run(self, send, number, rng):
        own = []
        for n in range(1 << 30):
            if self.stopping.is_set():
                return
            articles = [make_article("%d.%d.%d.%d" % (self.seed, number, n, i), rng,
                                     self.month)
                        for i in range(rng.randrange(1, 6))]
            if own and rng.random() < 0.2:  # another text of an old one
                old = rng.choice(own)
                articles.append(make_article(old, rng, self.month))
                self.revised += 1
            own.extend(a["id"] for a in articles if a["id"] not in own[-50:])
            own = own[-50:]
            broken = "broken.%d.%d.%d" % (
                self.seed, number, n) if rng.random() < 0.1 else ""
            send(rng, articles, broken)
            time.sleep(self.pause * rng.random() * 2)

    @staticmethod
    def body(articles, broken):
        lines = [json.dumps(a, ensure_ascii=False) for a in articles]
        if broken:
            lines.insert(len(lines) // 2, json.dumps({"id": broken}))
        return ("\n".join(lines) + "\n").encode()

    def note(self, articles, broken):
        with self.lock:
            self.acknowledgements += len(articles)
            for article in articles:
                self.accepted[article["id"]] = article
            if broken:
                self.refused.add(broken)

    def post(self, connect, head, articles, broken):
        """Until it is acknowledged."""
        body = self.body(articles, broken)
        request = b"POST %s HTTP/1.1\r\n%sContent-Length: %d\r\n" \
            b"Connection: close\r\n\r\n%s" % (
                b"/articles", head, len(body), body)
        while True:
            try:
                with connect() as s:
                    status, answer = ask(s, request)
                if status == 202:
                    told = json.loads(answer)
                    if told["accepted"] + told["known"] != len(articles) or \
                            len(told["rejected"]) != bool(broken):
                        raise AssertionError("a wrong receipt: %r" % told)
                    self.note(articles, broken)
                    return
                if status not in (503, 429):
                    raise AssertionError("%d: %r" % (status, answer))
                self.put_off += 1
            except OSError:
                pass
            time.sleep(0.1)

    def by_unix(self, rng, articles, broken):
        def connect():
            s = socket.socket(socket.AF_UNIX)
            s.settimeout(30)
            s.connect(self.service.socket)
            return s

        if rng.random() < 0.05:  # one that is refused as a whole
            self.be_refused(connect, rng)
        self.post(connect, b"", articles, broken)

    def by_tcp(self, rng, articles, broken):
        def connect():
            return socket.create_connection(
                ("127.0.0.1", self.service.port), 30)

        self.post(connect, b"Authorization: Bearer %s\r\n"
                  % TOKEN.encode(), articles, broken)

    def be_refused(self, connect, rng):
        """A good article under bad circumstances: not taken."""
        article = make_article("refused.%d" % rng.randrange(1 << 60), rng,
                               self.month)
        body = self.body([article], "")
        request = rng.choice([
            b"POST /articles?feed=nobody HTTP/1.1\r\nContent-Length: %d"
            b"\r\n\r\n%s" % (len(body), body),
            b"POST /articles HTTP/1.1\r\nContent-Length: %d\r\n"
            b"Content-Encoding: gzip\r\n\r\n%s" % (len(body), body),
            b"POST /articles?what=1 HTTP/1.1\r\nContent-Length: %d"
            b"\r\n\r\n%s" % (len(body), body)])
        self.refused.add(article["id"])
        try:
            with connect() as s:
                status = ask(s, request)[0]
                if not 400 <= status < 600:
                    raise AssertionError("taken: %r" % request)
        except OSError:
            pass

    def by_spool(self, rng, articles, broken):
        """A file that goes away is an acknowledgement."""
        folder = self.service.settings["spool_dir"]
        name = "%d.ndjson" % rng.randrange(1 << 60)
        with open(os.path.join(folder, name + ".tmp"), "wb") as file:
            file.write(self.body(articles, broken))
        os.rename(os.path.join(folder, name + ".tmp"),
                  os.path.join(folder, name))
        while os.path.exists(os.path.join(folder, name)):
            time.sleep(0.05)
        if broken and not (
                os.path.exists(os.path.join(folder, "rejected", name)) and
                os.path.exists(os.path.join(folder, "rejected",
                                            name + ".error"))):
            raise AssertionError("a file with a broken item is not kept")
        self.note(articles, broken)


def expected(articles):
    """What rasid extract finds in them: (id, killed, mentions) by article."""
    lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles)
    run = subprocess.run(
        [BUILD + "/rasid", "extract", "-c", CONFIG, "--jobs", "2"],
        input=lines.encode(), capture_output=True)
    if run.returncode != 0:
        raise AssertionError("rasid extract: %r" % run.stderr[-500:])
    events = {}
    for line in run.stdout.splitlines():
        event = json.loads(line)
        killed = event.get("killed")
        events.setdefault(event["article_id"], []).append("%s %s %d" % (
            event["event_id"], "" if killed is None else killed,
            len(event["mentions"])))
    return events


def check(database, clients):
    """Figures of what is lost, twice, wrong or too much; all must be 0."""
    stored = {key: title for key, title in database.sql(
        "SELECT article_id, title FROM rasid.articles")}
    found = {}
    for key, *event in database.sql(
            "SELECT e.article_id, e.event_id, e.killed, count(m.event_id)"
            " FROM rasid.events e LEFT JOIN rasid.event_mentions m"
            " USING (event_id, partition_date)"
            " GROUP BY e.article_id, e.partition_date, e.event_id, e.killed"):
        found.setdefault(key, []).append(" ".join(event))
    wanted = expected(clients.accepted.values())
    wrong = [key for key in clients.accepted if key in stored and
             sorted(found.get(key, [])) != sorted(wanted.get(key, []))]
    for key in wrong[:3]:
        say("%s: stored %r, extract finds %r; %r" % (
            key, found.get(key), wanted.get(key), clients.accepted[key]))
    number = database.number
    return {
        "complaints of clients": len(clients.complaints),
        "lost": sum(key not in stored for key in clients.accepted),
        "old text": sum(stored.get(key, a["title"]) != a["title"]
                        for key, a in clients.accepted.items()),
        "wrong events": len(wrong),
        "refused but stored": sum(key in stored for key in clients.refused),
        "twice": number(
            "SELECT (SELECT count(*) - count(DISTINCT article_id)"
            " FROM rasid.articles) + (SELECT count(*) - count(DISTINCT"
            " event_id) FROM rasid.events)"),
        "orphans": number(
            "SELECT (SELECT count(*) FROM rasid.event_mentions m WHERE NOT"
            " EXISTS (SELECT FROM rasid.events e WHERE e.event_id = m.event_id"
            " AND e.partition_date = m.partition_date)) + (SELECT count(*)"
            " FROM rasid.article_keys k WHERE NOT EXISTS (SELECT FROM"
            " rasid.articles a WHERE a.article_id = k.article_id AND"
            " a.partition_date = k.partition_date))"),
    }


def figures(database, clients):
    """One line: how many there were, and are in the database."""
    return "%d articles acknowledged %d times (%d put off, %d revisions), " \
        "%d refused, %d stored with %d events" % (
            len(clients.accepted), clients.acknowledgements, clients.put_off,
            clients.revised, len(clients.refused),
            database.number("SELECT count(*) FROM rasid.articles"),
            database.number("SELECT count(*) FROM rasid.events"))


def finish(name, faults, detail=""):
    """The verdict, as the last line and as exit status."""
    bad = ["%s %s" % (count, what) for what, count in faults.items() if count]
    print("%s: %s%s" % (name, "FAILED: " + ", ".join(bad) if bad else
                        "all well: 0 lost, 0 twice, 0 wrong", detail))
    sys.exit(1 if bad else 0)
