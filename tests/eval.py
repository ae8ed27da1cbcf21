#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Score extraction on a folder of annotated articles: dev beside exam.

usage: eval.py [--rasid PROGRAM] [--out DIR] [--jobs N] [-c CONFIG] EVAL_DIR

EVAL_DIR holds the scorers (score.py, score_detect.py) and the folders dev and
exam with articles, labelled sentences and articles without conflict, one a
line. `rasid extract` runs over each file; its events stay in DIR/dev and
DIR/exam (build/eval), where a scorer's --errors can be asked about dev. The
scorers judge, this only puts their figures into one table.

Exit status: 0 all was scored, 1 something could not be, 2 wrong usage.
"""
import argparse
import json
import pathlib
import subprocess
import sys

SETS = ("dev", "exam")
SLOTS = "actor actor_code target place date source casualties".split()


def extract(options, source, target):
    """Run rasid extract over a file. Nothing of the exam's text is shown."""
    command = [options.rasid, "extract", "--jobs", str(options.jobs)]
    for folder in options.config:
        command += ["-c", folder]
    target.parent.mkdir(parents=True, exist_ok=True)
    with open(target, "wb") as out:
        run = subprocess.run(command + [str(source)], stdout=out,
                             stderr=subprocess.PIPE)
    if run.returncode != 0:
        if source.parent.name != "exam":
            sys.stderr.write(run.stderr.decode(errors="replace"))
        sys.exit(f"eval.py: {options.rasid} extract {source}: "
                 f"exit status {run.returncode}")


def scorer(path, gold, system):
    run = subprocess.run(
        [sys.executable, str(path), str(gold), str(system), "--json"],
        stdout=subprocess.PIPE)
    if run.returncode != 0:
        sys.exit(f"eval.py: {path.name} {gold}: exit status {run.returncode}")
    return json.loads(run.stdout)


def ratio(score):
    return f"{score['p']:.3f}  {score['r']:.3f}  {score['f1']:.3f}"


def share(part, whole):
    return f"{part}/{whole} {part / max(1, whole):.3f}"


def article_rows(score):
    """What score.py says of whole articles."""
    yield "articles / core events", f"{score['articles']} / {score['core_events']}"
    for level in ("detect", "family", "typed", "tuple"):
        yield f"{level}: P R F1", ratio(score[level])
    for name in SLOTS:
        value = score["slots"].get(name)
        yield f"slot {name}", "-" if value is None else f"{value:.3f}"
    traps = score["traps"]
    yield "traps fallen for", share(traps["fallen_for"], traps["n"])
    yield "told twice, not merged", str(score["twice"])


def detection_rows(name, score):
    """What score_detect.py says of labelled sentences."""
    for against in ("easy", "all"):
        yield f"{name}, yes/{against}: P R F1", ratio(score[against])


def span_rows(name, score):
    """What score_detect.py says of marked actors and targets."""
    yield f"{name} spans: detected", share(score["detected"],
                                           score["sentences"])
    for side in ("actor", "target"):
        yield (f"{name} spans: {side} found",
               share(score.get(f"{side} found", 0),
                     score.get(f"{side} named", 0)))
        yield f"{name} spans: {side} invented", str(
            score.get(f"{side} invented", 0))
        yield (f"{name} spans: {side} role",
               share(score.get(f"{side} role right", 0),
                     score.get(f"{side} role known", 0)))


def quiet_rows(gold, system):
    """Events in articles that tell of no conflict."""
    with open(gold, encoding="utf-8") as lines:
        articles = sum(1 for line in lines if line.strip())
    count = 0
    with open(system, encoding="utf-8") as lines:
        for line in lines:
            event = json.loads(line)
            count += (event.get("modality", "actual") == "actual"
                      and not event.get("background"))
    yield "no conflict: events an article", share(count, articles)


def rows(options, part):
    """All rows of one set, in the order of the table."""
    folder, out = options.eval_dir / part, options.out / part

    def judge(name, program):
        gold, system = folder / f"{name}.jsonl", out / f"{name}.ndjson"
        extract(options, gold, system)
        return scorer(options.eval_dir / program, gold, system)

    yield from article_rows(judge("articles", "score.py"))
    for name in ("assault", "protest"):
        yield from detection_rows(
            name, judge(f"gsr-{name}", "score_detect.py"))
        yield from span_rows(
            name, judge(f"gsr-{name}-spans", "score_detect.py"))
    gold, system = folder / "nonconflict.jsonl", out / "nonconflict.ndjson"
    extract(options, gold, system)
    yield from quiet_rows(gold, system)


def main():
    parser = argparse.ArgumentParser(
        usage=__doc__.split("usage: ")[1].splitlines()[0])
    parser.add_argument("--rasid", default="build/rasid")
    parser.add_argument("--out", type=pathlib.Path,
                        default=pathlib.Path("build/eval"))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("-c", "--config", action="append", default=[])
    parser.add_argument("eval_dir", type=pathlib.Path)
    options = parser.parse_args()
    parts = [part for part in SETS if (options.eval_dir / part).is_dir()]
    if not parts or not (options.eval_dir / "score.py").is_file():
        parser.error(f"{options.eval_dir}: no scorers, or neither dev nor exam")
    tables = [dict(rows(options, part)) for part in parts]
    print(f"{'':34}" + "".join(f"{part:>22}" for part in parts))
    for name in tables[0]:
        print(f"{name:34}" + "".join(f"{table[name]:>22}" for table in tables))


main()
