#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Score what names stand for on a folder of annotated articles: dev and exam.

usage: names.py [--rasid PROGRAM] [-c CONFIG] [--places FILE] [--errors N] EVAL_DIR

Each annotated actor, target, place and source is looked for where it stands:
among what `rasid extract --names` reads in the article, whatever overlaps it
most, event or no event. Right is

  actor, target  country and role as annotated
  place          within 25 km of the place of that name in FILE (a table of
                 tab-separated columns: name_ar, other_arabic, name_en,
                 country, admin1, lat, lon, kind, population, geonames_id;
                 gzip or plain); of divisions and countries, that division.
                 Places that FILE has not are left out; without FILE the name
  source         the name as annotated

--errors shows what is wrong on dev, never on exam.
"""
import argparse
import collections
import csv
import gzip
import importlib.util
import json
import math
import pathlib
import re
import subprocess
import sys

SETS = ("dev", "exam")
SLOTS = ("actor country", "actor role", "actor both", "target country",
         "target role", "target both", "place", "source")
NEAR = 25  # km
AREAS = ("country", "admin1")
ALPHA3 = dict(zip(
    "AE AF AT AZ BH CH CY DJ DZ EG ER ET FR GB GR IL IQ IR JO KM KW LB LY MA "
    "ML MR NE NG OM PK PS QA RU SA SD SO SS SY TD TN TR US YE EH".split(),
    "ARE AFG AUT AZE BHR CHE CYP DJI DZA EGY ERI ETH FRA GBR GRC ISR IRQ IRN "
    "JOR COM KWT LBN LBY MAR MLI MRT NER NGA OMN PAK PSE QAT RUS SAU SDN SOM "
    "SSD SYR TCD TUN TUR USA YEM ESH".split()))


def load_scorer(path):
    """score.py's own ideas of equal names, without running it."""
    text = path.read_text(encoding="utf-8").replace("\nmain()\n", "\n")
    spec = importlib.util.spec_from_loader("score", loader=None)
    module = importlib.util.module_from_spec(spec)
    exec(compile(text, str(path), "exec"), module.__dict__)
    return module


def read_names(options, source):
    command = [options.rasid, "extract", "--names", "--jobs", "2"]
    for folder in options.config:
        command += ["-c", folder]
    run = subprocess.run(command + [str(source)], stdout=subprocess.PIPE)
    if run.returncode != 0:
        sys.exit(f"names.py: {source}: exit status {run.returncode}")
    names = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        name = json.loads(line)
        names[name["article_id"]].append(name)
    return names


class Places:
    """The table of places, by English and Arabic names."""

    def __init__(self, path, fold):
        self.fold = fold
        self.rows = collections.defaultdict(list)
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t",
                                      quoting=csv.QUOTE_NONE):
                if not row["lat"]:
                    continue
                names = [row["name_en"], row["name_ar"]]
                names += row["other_arabic"].split("|")
                for name in set(map(fold, names)) - {""}:
                    self.rows[name].append(row)

    def find(self, place):
        """The rows that an annotated place can mean."""
        for name in (place.get("name_en"), place.get("text")):
            rows = [row for row in self.rows.get(self.fold(name or ""), ())
                    if ALPHA3.get(row["country"]) == place.get("country")]
            inside = [row for row in rows if place.get("admin1") and
                      self.same(place["admin1"], row["admin1"] or
                                row["kind"] in AREAS and row["name_ar"])]
            rows = inside or sorted(
                rows, key=lambda r: -int(r["population"] or 0))[:3]
            if rows:
                return rows
        return []

    def same(self, english, arabic):
        """Whether two names are of one division."""
        return arabic and any(self.fold(row["name_ar"]) == self.fold(arabic)
                   for row in self.rows.get(self.fold(english), ())
                   if row["kind"] in AREAS)


def distance(row, name):
    a, b = math.radians(float(row["lat"])), math.radians(name["lat"])
    c = math.radians(float(row["lon"]) - name["lon"])
    h = (math.sin((a - b) / 2) ** 2
         + math.cos(a) * math.cos(b) * math.sin(c / 2) ** 2)
    return 12742 * math.asin(math.sqrt(h))


def overlap(spans, name):
    """How much of both is common, and whether name stands in a span's field."""
    best = 0
    for field, begin, end in spans:
        if field == name["field"]:
            common = min(end, name["end"]) - max(begin, name["begin"])
            whole = max(end, name["end"]) - min(begin, name["begin"])
            best = max(best, common / whole)
    return best


class Judge:
    def __init__(self, score, places):
        self.score, self.places = score, places
        self.right = collections.Counter()
        self.all = collections.Counter()
        self.wrong = []

    def spans(self, article, evidence, text):
        """Where a text stands: in its evidence, else anywhere."""
        found = self.score.locate(article, text)
        around = [span for quote in evidence
                  for span in self.score.locate(article, quote)]
        inside = [s for s in found if any(
            a[0] == s[0] and a[1] <= s[1] and s[2] <= a[2] for a in around)]
        return (inside or found)[:1]

    def nearest(self, names, kinds, spans):
        likely = [(overlap(spans, n), n) for n in names if n["kind"] in kinds]
        likely = [pair for pair in likely if pair[0] > 0]
        return max(likely, default=(0, None),
                   key=lambda pair: (pair[0], pair[1]["kind"] == "source"))[1]

    def count(self, slot, right, article, told, name):
        self.all[slot] += 1
        self.right[slot] += bool(right)
        if not right:
            self.wrong.append((slot, article["id"], told, name))

    def party(self, slot, article, event, names, party):
        spans = self.spans(article, event["evidence"], party["text"])
        name = self.nearest(names, ("party",), spans) or {}
        country = (party.get("country") or "") == (name.get("country") or "")
        role = party.get("role") == name.get("role")
        if party.get("role") != "OBJ":
            self.count(f"{slot} country", country, article, party, name)
            self.count(f"{slot} role", role, article, party, name)
            self.count(f"{slot} both", country and role, article, party, name)

    def is_place(self, place, name):
        if self.places is None:
            return self.score.place_ok({"name_en": place.get("name_en")},
                                       {"name_en": name.get("name_en")})
        rows = self.places.find(place)
        if not rows:
            return None
        if place.get("country") != name.get("country"):
            return False
        if "lat" in name and any(distance(r, name) <= NEAR for r in rows):
            return True
        return (any(row["kind"] in AREAS for row in rows)
                and name.get("precision") in AREAS
                and self.score.same_text(place["name_en"],
                                         name.get("name_en")))

    def place(self, article, event, names):
        place = event.get("place")
        if not place or not place.get("name_en"):
            return
        spans = self.spans(article, event["evidence"], place["text"])
        name = self.nearest(names, ("place",), spans) or {}
        right = self.is_place(place, name)
        if right is not None:
            self.count("place", right, article, place, name)

    def source(self, article, event, names):
        source = event.get("source")
        if not source:
            return
        spans = self.spans(article, event["evidence"], source["text"])
        name = self.nearest(names, ("source", "party"), spans) or {}
        who = name.get("source") or name
        self.count("source", self.score.source_ok(
            {"name": source["name"]},
            {"name_en": who.get("name_en"), "name": who.get("name")}),
            article, source, name)

    def read(self, article, names):
        for event in article.get("events", []):
            for slot in ("actor", "target"):
                for party in event.get(slot) or []:
                    self.party(slot, article, event, names, party)
            self.place(article, event, names)
            self.source(article, event, names)


def judge(options, path, score, places):
    verdict = Judge(score, places)
    names = read_names(options, path)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            verdict.read(article, names[article["id"]])
    return verdict


def show_errors(verdict, most):
    keep = ("text", "name", "name_en", "country", "role", "admin1", "lat",
            "lon", "kind")
    for slot, article, told, name in verdict.wrong[:most]:
        told, name = ({k: v for k, v in x.items() if k in keep}
                      for x in (told, {**name, **name.get("source", {})}))
        print(slot, article, json.dumps(told, ensure_ascii=False), "READ",
              json.dumps(name, ensure_ascii=False), sep="\t")


def main():
    parser = argparse.ArgumentParser(
        usage=re.search("usage: (.*)", __doc__).group(1))
    parser.add_argument("--rasid", default="build/rasid")
    parser.add_argument("-c", "--config", action="append", default=[])
    parser.add_argument("--places", type=pathlib.Path)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("eval_dir", type=pathlib.Path)
    options = parser.parse_args()
    parts = [part for part in SETS
             if (options.eval_dir / part / "articles.jsonl").is_file()]
    if not parts or not (options.eval_dir / "score.py").is_file():
        parser.error(f"{options.eval_dir}: no score.py, or no articles")
    score = load_scorer(options.eval_dir / "score.py")
    places = options.places and Places(options.places, score.fold)
    verdicts = {part: judge(options, options.eval_dir / part /
                            "articles.jsonl", score, places)
                for part in parts}
    if options.errors and "dev" in verdicts:
        show_errors(verdicts["dev"], options.errors)
    print(f"{'names':34}" + "".join(f"{part:>22}" for part in parts))
    for slot in SLOTS:
        print(f"{slot:34}" + "".join(
            f"{v.right[slot]}/{v.all[slot]} "
            f"{v.right[slot] / max(1, v.all[slot]):.3f}".rjust(22)
            for v in verdicts.values()))


main()
