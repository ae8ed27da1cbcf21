#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""make bench: how fast everything is, beside what could be.

Everything is measured in one run beside its yardstick, as processor time, and
is the median of ROUNDS rounds (5), in which the two follow one another. MB are
10^6 bytes. The corpus is BENCH_CORPUS, NDJSON perhaps packed by gzip, or else
one made of the articles of tests/data/golden; for the whole way from file to
events it is repeated to BENCH_MB, with an id of its own for every article.

A table goes to standard output; build/bench.svg shows how cost grows. The last
line is the verdict: what does not reach its aim is named.
"""

import gzip
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = os.environ.get("BUILD", "build")
CORPUS = os.environ.get("BENCH_CORPUS", "")
SIZE = float(os.environ.get("BENCH_MB", 200)) * 1e6
ROUNDS = int(os.environ.get("ROUNDS", 5))
CONFIG = "config"
STEP_BYTES = 8e6  # of articles in memory, for the engine's steps
GROWTH_WORDS = 60_000  # of each measurement of how cost grows
rows, missed = [], []


def row(name, value, unit, aim=None, reached=None, note=""):
    """A line of the table; an aim that is not reached is a fault."""
    mark = "" if reached is None else "ok" if reached else "MISSED"
    rows.append((name, value))
    print("%-38s %10s %-9s %-20s %-6s %s" % (
        name, "%.3g" % value if isinstance(value, float) else value, unit,
        aim or "", mark, note), flush=True)
    if reached is False:
        missed.append(name)


def run(*arguments, stdout=subprocess.DEVNULL, env=None):
    """Processor seconds, peak resident bytes and wall seconds of a command."""
    begin = time.monotonic()
    with subprocess.Popen(arguments, stdout=stdout,
                          env={**os.environ, **(env or {})}) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("%s: status %d" % (arguments[0], process.returncode))
    return (used.ru_utime + used.ru_stime, used.ru_maxrss * 1024,
            time.monotonic() - begin)


def extract(*arguments, stdout=subprocess.DEVNULL):
    return run(BUILD + "/rasid", "extract", *arguments, stdout=stdout)


def median(measure, rounds=ROUNDS):
    return statistics.median(measure() for _ in range(rounds))


def read_corpus():
    """Articles as dictionaries."""
    if CORPUS:
        opener = gzip.open if CORPUS.endswith(".gz") else open
        with opener(CORPUS, "rt") as file:
            return [json.loads(line) for line in file if line.strip()]
    folder = "tests/data/golden"
    articles = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(".ndjson"):
            with open(os.path.join(folder, name)) as file:
                articles += [json.loads(line) for line in file if line.strip()]
    # Sentences of several, in another order, make an article like those read.
    rng = random.Random(1)
    sentences = [s for a in articles for s in
                 re.split(r"(?<=[.!؟])\s+", a.get("body", "")) if s]
    return articles + [
        {"id": "made-%d" % i, "published": "2020-01-15", "lang": "ar",
         "title": rng.choice(articles).get("title", ""),
         "body": " ".join(rng.choices(sentences, k=12))} for i in range(2000)]


def write(path, articles):
    with open(path, "w") as file:
        for a in articles:
            file.write(json.dumps(a, ensure_ascii=False) + "\n")
    return path


def write_repeated(path, articles, size, numbers=range(1 << 60)):
    """The corpus again and again, each article with another id."""
    lines = [json.dumps(a, ensure_ascii=False) for a in articles]
    written = 0
    with open(path, "w") as file:
        for number in numbers:
            for line in lines:
                line = line.replace('"id": "', '"id": "%d-' % number, 1) + "\n"
                file.write(line)
                written += len(line.encode())
                if written >= size:
                    return path
    return path


def bench_load(folder):
    empty = write(folder + "/empty.ndjson", [])
    places = make_places(folder, 100_000)
    load = median(lambda: extract("-c", CONFIG, empty)[0])
    row("load, own lexicons", load, "s")
    cpu = statistics.median(extract("-c", CONFIG, "-c", places, empty)[0]
                            for _ in range(ROUNDS))
    row("load, 100,000 places more", cpu, "s", "< 0.5", cpu < 0.5)
    return load, places


def bench_whole(folder, articles, load):
    """Point 1 and 7: from file to events, in one and two processes."""
    path = write_repeated(folder + "/corpus.ndjson", articles, SIZE)
    size = os.path.getsize(path)
    halves = split(path, folder)
    one, two, apart, memory = [], [], [], []
    for _ in range(ROUNDS):
        with open(folder + "/one", "w") as out:
            cpu, peak, _ = extract("-c", CONFIG, path, stdout=out)
        one.append(cpu)
        memory.append(peak)
        with open(folder + "/two", "w") as out:
            two.append(extract("-c", CONFIG, "-j", "2", path, stdout=out)[2])
        begin = time.monotonic()
        pair = [subprocess.Popen([BUILD + "/rasid", "extract", "-c", CONFIG,
                                  half], stdout=subprocess.DEVNULL)
                for half in halves]
        for process in pair:
            process.wait()
        apart.append(time.monotonic() - begin)
    speed = size / 1e6 / statistics.median(one)
    row("extract, one core", speed, "MB/s", ">= 15", speed >= 15,
        "%.0f MB, load included" % (size / 1e6))
    share = statistics.median(a / t for a, t in zip(apart, two))
    row("extract --jobs 2 to two processes", share, "", ">= 0.9", share >= 0.9)
    same = subprocess.run(["cmp", "-s", folder + "/one", folder + "/two"])
    row("... prints the same", same.returncode == 0, "", "",
        same.returncode == 0)
    small = extract("-c", CONFIG, write_repeated(
        folder + "/small.ndjson", articles, size / 8))[1]
    row("resident after 8 times as many articles", memory[-1] / small, "times",
        "<= 1.05", memory[-1] / small <= 1.05,
        "%.0f MB" % (memory[-1] / 1e6))


def split(path, folder):
    """Two files of half the lines each."""
    with open(path) as file:
        lines = file.readlines()
    names = [folder + "/half1", folder + "/half2"]
    for name, part in zip(names, (lines[:len(lines) // 2],
                                  lines[len(lines) // 2:])):
        with open(name, "w") as file:
            file.writelines(part)
    return names


def bench_steps(folder, articles):
    """Points 2 and 3: the engine's steps on articles in memory."""
    path = write_repeated(folder + "/steps.ndjson", articles, STEP_BYTES)
    out = subprocess.run([BUILD + "/bench_engine", str(ROUNDS), path, CONFIG],
                         stdout=subprocess.PIPE, text=True, check=True).stdout
    speed = json.loads(out)
    for step, yardstick, least, what in (
            ("split", "utf8", 0.5, "fold and split : UTF-8 validation"),
            ("lookup", "trie", 0.5, "look-up : names in the trie alone"),
            ("read", "jansson", 0.5, "articles of NDJSON : jansson"),
            ("engine", "hyperscan", 0.5, "engine : fold and Hyperscan")):
        ratio = speed[step] / speed[yardstick]
        row(what, ratio, "", ">= %g" % least, ratio >= least,
            "%.1f : %.1f MB/s" % (speed[step], speed[yardstick]))


def engine_seconds(path, *configs):
    """Processor seconds of the engine alone, on articles in memory."""
    out = subprocess.run(
        [BUILD + "/bench_engine", str(ROUNDS), path, CONFIG, *configs],
        stdout=subprocess.PIPE, text=True, check=True,
        env={**os.environ, "STEP": "engine"}).stdout
    result = json.loads(out)
    return result["bytes"] / 1e6 / result["engine"]


def words_of(articles):
    words = []
    for a in articles:
        words += re.findall(r"\w+", a.get("body") or "")
        if len(words) > GROWTH_WORDS:
            return words[:GROWTH_WORDS]
    return words


def grow(title, unit, sizes, measure, limit):
    """Cost at each size; the largest against the smallest but one."""
    points = []
    for size in sizes:
        seconds, peak = measure(size)
        points.append((size, seconds, peak))
        print("    %-34s %10d %-9s %8.3f s  %6.0f MB" % (
            title, size, unit, seconds, peak / 1e6), flush=True)
    cost = max(b[1] / a[1] for a, b in zip(points[1:], points[2:]))
    row(title + ": worst step", cost, "times", "<= %g" % limit, cost <= limit)
    return title, points


def bench_growth(folder, articles, places):
    """Point 4: the same number of words, cut otherwise, with more knowledge."""
    words = words_of(articles)
    path = folder + "/growth.ndjson"

    def sentences(length, per_article):
        stops = [" ".join(words[i:i + length]) + "."
                 for i in range(0, len(words), length)]
        write(path, [{"id": str(i), "published": "2020-01-15",
                      "body": " ".join(stops[i:i + per_article])}
                     for i in range(0, len(stops), per_article)])
        return engine_seconds(path), extract("-c", CONFIG, path)[1]

    def more(config):
        return (engine_seconds(normal, config),
                extract("-c", CONFIG, "-c", config, normal)[1])

    normal = write(folder + "/normal.ndjson", articles[:200])
    largest = min(10_000, len(words) // 6)
    return [
        grow("words a sentence", "words", (10, 10, 100, 1000, 10_000),
             lambda n: sentences(n, max(1, 500 // n)), 2),
        grow("sentences an article", "sentences", (1, 1, 10, 100, 1000, largest),
             lambda n: sentences(6, n), 2),
        grow("places", "places", (1000, 1000, 10_000, 100_000),
             lambda n: more(make_places(folder, n)), 1.3),
        grow("rules", "rules", (100, 100, 200, 500, 1000, 2000),
             lambda n: more(make_rules(folder, n, words)), 1.3)]


def make_places(folder, count):
    """A configuration with places whose names are made up, in every country."""
    path = "%s/places%d" % (folder, count)
    if os.path.isdir(path):
        return path
    os.makedirs(path + "/ar/lexicon")
    rng = random.Random(2)
    letters = "ابتجحدرزسشصطعفقكلمنهوي"
    with open(path + "/ar/lexicon/made.lex", "w") as file:
        for i in range(count):
            name = "".join(rng.choices(letters, k=rng.randint(5, 8)))
            second = "".join(rng.choices(letters, k=rng.randint(4, 7)))
            file.write("مكان made.%d\nاسم %s %s%d\nإنجليزي Made %d\n"
                       "بلد SYR\nصنف_الكيان village\nأب sy\n"
                       "موقع 35.0 38.5\n\n" % (i, name, second, i, i))
    return path


def make_rules(folder, count, words):
    """Rules that share a few common verbs, each with a word of its own."""
    path = "%s/rules%d" % (folder, count)
    if os.path.isdir(path):
        return path
    os.makedirs(path + "/ar/rules")
    verbs = ("قال", "أعلن", "أكد", "قتل", "قصف", "سيطر")
    # As folding has them, so that no two are the same.
    folded = str.maketrans("أإآىٱ", "اااي" + "ا")
    own = sorted({w.translate(folded) for w in words
                  if re.fullmatch("[ء-غف-ي]{4,12}", w)})
    letters = "بتجحدرسشصطعفقكلمن"
    own += sorted({"ز" + "".join(random.Random(i).choices(letters, k=7))
                   for i in range(max(0, count - len(own)) * 2)})
    with open(path + "/ar/rules/made.rules", "w") as file:
        for i in range(count):
            file.write("قاعدة made.%d\nنوع protest\n"
                       "نمط [<%s:فعل>] ~ {الفاعل} ... =%s\n"
                       "مثال قصف الجيش حلب\n\n"
                       % (i, verbs[i % len(verbs)], own[i]))
    return path


def plot(series, path):
    """Processor time and memory over size, both axes by powers of ten."""
    import math
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="520" '
           'font-family="sans-serif" font-size="11">' % (len(series) * 300)]
    for k, (title, points) in enumerate(series):
        for r, (column, unit, scale) in enumerate(((1, "s", 1),
                                                   (2, "MB", 1e-6))):
            x0, y0 = 300 * k + 50, 260 * r + 220
            values = [p[column] * scale for p in points]
            most = max(values) * 1.1
            sizes = [math.log10(p[0]) for p in points]
            wide = max(sizes) - min(sizes) or 1
            spots = ["%.0f,%.0f" % (x0 + 220 * (s - min(sizes)) / wide,
                                    y0 - 180 * v / most)
                     for s, v in zip(sizes, values)]
            out.append('<text x="%d" y="%d">%s: %s</text>' % (
                x0, y0 - 190, title, unit))
            out.append('<path d="M%d %dv-180M%d %dh220" stroke="#999"/>' % (
                x0, y0, x0, y0))
            out.append('<polyline points="%s" fill="none" stroke="#06c"/>'
                       % " ".join(spots))
            for spot, point, value in zip(spots, points, values):
                x, y = spot.split(",")
                out.append('<circle cx="%s" cy="%s" r="3"/><text x="%s" y="%d">'
                           '%d</text><text x="%s" y="%d">%.3g</text>' % (
                               x, y, x, y0 + 14, point[0], x, int(y) - 6,
                               value))
    out.append("</svg>")
    with open(path, "w") as file:
        file.write("\n".join(out))


def main():
    articles = read_corpus()
    with tempfile.TemporaryDirectory(prefix="bench.", dir=BUILD) as folder:
        load, places = bench_load(folder)
        peak = extract("-c", CONFIG, "-c", places,
                       write(folder + "/some.ndjson", articles[:1000]))[1]
        row("resident, 100,000 places more", peak / 1e6, "MB", "< 200",
            peak < 200e6)
        bench_steps(folder, articles)
        plot(bench_growth(folder, articles, places), BUILD + "/bench.svg")
        bench_whole(folder, articles, load)
    print("bench: %d measured, %s" % (
        len(rows), "missed: " + "; ".join(missed) if missed
        else "all aims reached"))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
