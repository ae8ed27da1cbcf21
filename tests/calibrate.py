#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Fit the weights of evidence to annotated articles and sentences.

usage: calibrate.py [--rasid PROGRAM] [-c CONFIG]... [--ridge R] [--write FILE]
                    EVAL_DIR [ARTICLES.jsonl]...

EVAL_DIR is a folder as tests/eval.py takes it; its part "dev" is read, and the
articles of further files. An event is right that is paired with an annotated
one of its type, and one of a class that a labelled sentence tells; one found
in an article or a sentence that tells none is wrong. The weights are those of
a logistic regression (Newton's method, with a ridge). What is printed comes of
cross-validation in ten parts, so of articles that the weights have not seen:
how many are right of those about as sure, precision and recall by the least
confidence, and the rules that are right more or less often than is said: give
those a setting "confidence". --write puts the weights into a file of stanzas.

Exit status: 0 done, 1 something could not be read, 2 wrong usage.
"""
import argparse
import collections
import json
import math
import pathlib
import re
import subprocess
import sys

PARTS = 10
ROUNDS = 25
PROTEST = {"protest", "riot", "crackdown"}
ASSAULT = set("""clash ground_attack air_strike drone_strike shelling bombing
    suicide_bombing chemical_attack killing abduction abuse crackdown
    riot""".split())
CLASSES = {"assault": ASSAULT, "protest": PROTEST}  # what a sentence may tell
STEPS = (0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def extract(options, path):
    """Events by article, all that are actual and no background."""
    command = [options.rasid, "extract", "--evidence", "--confidence-min", "0"]
    for folder in options.config:
        command += ["-c", folder]
    out = subprocess.run(command + [str(path)], stdout=subprocess.PIPE)
    if out.returncode != 0:
        sys.exit(f"calibrate.py: {path}: rasid extract: {out.returncode}")
    events = collections.defaultdict(list)
    for line in out.stdout.decode().splitlines():
        event = json.loads(line)
        if event.get("modality") == "actual" and not event.get("background"):
            events[event["article_id"]].append(event)
    return events


class Sample:
    """An event, whether it is right, and how much that counts."""

    def __init__(self, group, event, right, weight):
        self.group, self.right, self.weight = group, right, weight
        self.evidence = dict(event["evidence"])
        self.rule = self.evidence.pop("rule", 0)  # its weight stays 1
        self.rule_id = event["rule"]


def spans(article, annotated):
    """Where an annotated event is told: any white space stands for any."""
    for quote in annotated["evidence"]:
        pattern = r"\s+".join(map(re.escape, quote.split()))
        for field in ("title", "body"):
            for m in re.finditer(pattern, article.get(field) or ""):
                yield field, m.start(), m.end()


def pair(article, found):
    """The annotated event, if any, that each found one is, by its place."""
    taken, pairs = set(), {}
    gold = [(g, list(spans(article, g))) for g in article["events"]]
    gold.sort(key=lambda g: not g[0].get("core", True))
    for n, (annotated, where) in enumerate(gold):
        for i, event in enumerate(found):
            if (i not in pairs and n not in taken
                    and event["event_type"] == annotated["type"]
                    and any(m["field"] == field and m["begin"] < end
                            and begin < m["end"]
                            for m in event["mentions"]
                            for field, begin, end in where)):
                pairs[i] = annotated
                taken.add(n)
    return pairs


def of_articles(options, path):
    events = extract(options, path)
    for article in read(path):
        pairs = pair(article, events[article["id"]])
        for i, event in enumerate(events[article["id"]]):
            core = i not in pairs or pairs[i].get("core", True)
            yield Sample(article["id"], event, i in pairs, 1 if core else 0.5)


def of_sentences(options, path):
    events = extract(options, path)
    for sentence in read(path):
        if sentence["label"] == "ambiguous":
            continue
        for event in events[sentence["id"]]:
            if event["event_type"] in CLASSES[sentence["class"]]:
                yield Sample(sentence["id"], event, sentence["label"] == "yes",
                             0.5 if sentence["label"] == "difficult no" else 1)


def of_quiet(options, path):
    for article, events in extract(options, path).items():
        for event in events:
            yield Sample(article, event, False, 1)


def solve(matrix, vector):
    """Gauss with pivots: the matrix is small and positive definite."""
    n = len(vector)
    rows = [matrix[i][:] + [vector[i]] for i in range(n)]
    for i in range(n):
        best = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for r in range(i + 1, n):
            factor = rows[r][i] / rows[i][i]
            if factor:
                for c in range(i, n + 1):
                    rows[r][c] -= factor * rows[i][c]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (rows[i][n] - sum(rows[i][c] * out[c]
                                   for c in range(i + 1, n))) / rows[i][i]
    return out


def odds(weights, sample):
    return sample.rule + sum(weights.get(name, 0) * value
                             for name, value in sample.evidence.items())


def chance(weights, sample):
    return 1 / (1 + math.exp(-max(-30, min(30, odds(weights, sample)))))


def fit(samples, names, ridge):
    """Weights by name that make the samples likeliest."""
    weights = dict.fromkeys(names, 0.0)
    index = {name: i for i, name in enumerate(names)}
    for _ in range(ROUNDS):
        n = len(names)
        matrix = [[0.0] * n for _ in range(n)]
        vector = [0.0] * n
        for name, i in index.items():
            held = 0.01 if name == "base" else ridge
            matrix[i][i] = held
            vector[i] = -held * weights[name]
        for s in samples:
            p = chance(weights, s)
            terms = [(index[k], v) for k, v in s.evidence.items()]
            for i, v in terms:
                vector[i] += s.weight * (s.right - p) * v
                for j, u in terms:
                    matrix[i][j] += s.weight * p * (1 - p) * v * u
        step = solve(matrix, vector)
        for name, i in index.items():
            weights[name] += step[i]
        if max(map(abs, step)) < 1e-6:
            break
    return weights


def validate(samples, names, ridge):
    """Every sample's chance by weights that have not seen its article."""
    groups = sorted({s.group for s in samples})
    part = {g: i % PARTS for i, g in enumerate(groups)}
    out = []
    for i in range(PARTS):
        weights = fit([s for s in samples if part[s.group] != i], names, ridge)
        out += [(chance(weights, s), s) for s in samples if part[s.group] == i]
    return out


def show(title, judged):
    bins = collections.defaultdict(lambda: [0, 0])
    for p, s in judged:
        b = bins[min(9, int(p * 10))]
        b[0] += s.right
        b[1] += 1
    print(f"{title}: {len(judged)} events, "
          f"{sum(s.right for _, s in judged)} right")
    print("  sure of ", *(f"{b / 10:.1f}:{r}/{n}"
                          for b, (r, n) in sorted(bins.items())))
    all_right = sum(s.right for _, s in judged)
    for least in STEPS:
        kept = [s for p, s in judged if p >= least]
        right = sum(s.right for s in kept)
        precision = right / max(1, len(kept))
        recall = right / max(1, all_right)
        print(f"  least {least:.2f}  kept {len(kept):4}  right "
              f"{precision:.3f}  of all right {recall:.3f}  F1 "
              f"{2 * precision * recall / max(1e-9, precision + recall):.3f}")


def show_rules(judged):
    """Rules whose events are right less or more often than is said of them."""
    rules = collections.defaultdict(list)
    for p, s in judged:
        rules[s.rule_id].append((p, s))
    for rule, of in sorted(rules.items()):
        right = sum(s.weight * s.right for _, s in of)
        said = sum(s.weight * p for p, s in of)
        spread = sum(s.weight ** 2 * p * (1 - p) for p, s in of) ** 0.5
        if spread and abs(right - said) > 2 * spread:
            print(f"  {rule}: {right:.1f} right of {len(of)}, said {said:.1f}")


def write(path, weights):
    head = ("# What each kind of evidence weighs, in log odds: rasid-rules(5).\n"
            "# Fitted by tests/calibrate.py.\n")
    with open(path, "w", encoding="utf-8") as out:
        out.write(head)
        for name, weight in sorted({**weights, "rule": 1}.items()):
            out.write(f"\nدليل {name}\nوزن {weight:.2f}\n")


def main():
    parser = argparse.ArgumentParser(
        usage=__doc__.split("usage: ")[1].split("\n\n")[0])
    parser.add_argument("--rasid", default="build/rasid")
    parser.add_argument("-c", "--config", action="append", default=[])
    parser.add_argument("--ridge", type=float, default=3)
    parser.add_argument("--write")
    parser.add_argument("eval_dir", type=pathlib.Path)
    parser.add_argument("articles", type=pathlib.Path, nargs="*")
    options = parser.parse_args()
    dev = options.eval_dir / "dev"
    sets = {"articles": [], "sentences": [], "quiet": []}
    for path in [dev / "articles.jsonl", *options.articles]:
        sets["articles"] += of_articles(options, path)
    for name in ("assault", "protest"):
        sets["sentences"] += of_sentences(
            options, dev / f"gsr-{name}.jsonl")
    sets["quiet"] += of_quiet(options, dev / "nonconflict.jsonl")
    samples = [s for of in sets.values() for s in of]
    names = sorted({name for s in samples for name in s.evidence})
    judged = validate(samples, names, options.ridge)
    for title, of in sets.items():
        of = set(of)
        show(title, [j for j in judged if j[1] in of])
    print("rules that are otherwise than is said of them:")
    show_rules(judged)
    weights = fit(samples, names, options.ridge)
    for name, weight in sorted(weights.items(), key=lambda w: -abs(w[1])):
        print(f"{weight:7.2f}  {name}")
    if options.write:
        write(options.write, weights)


main()
