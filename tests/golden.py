# SPDX-License-Identifier: ISC
"""golden.py FILE: compare events on standard input with those FILE expects.

Each event is one line:

type | actor | target | place | date | source | tolls

A party is its id or else its words, several are joined by " + ", "-" is
unknown. The date is a day or FIRST..LAST; tolls are k (killed), w (wounded),
d (detained), p (displaced) with their numbers. After it stand, if they are
not as usual: the modality, "background".

In FILE "*" stands for anything, "#" begins a comment. Every line must have its
event and every event its line; a line that begins with "~" may go without.
"""
import json
import sys


def party(parties):
    return " + ".join(p.get("id") or p["text"] for p in parties) or "-"


def named(thing):
    return (thing.get("id") or thing["text"]) if thing else "-"


def day(event):
    first, last = event.get("event_date"), event.get("event_date_end")
    return (first if first == last else f"{first}..{last}") if first else "-"


def tolls(event):
    names = (("killed", "k"), ("wounded", "w"), ("detained", "d"),
             ("displaced", "p"))
    told = [f"{letter}{event[name]}" for name, letter in names
            if event.get(name) is not None]
    return " ".join(told) or "-"


def show(event):
    parts = [event["event_type"], party(event.get("actors") or []),
             party(event.get("targets") or []), named(event.get("place")),
             day(event), named(event.get("source")), tolls(event)]
    if event["modality"] != "actual":
        parts.append(event["modality"])
    if event.get("background"):
        parts.append("background")
    return parts


def fits(want, got):
    return len(want) == len(got) and all(
        w in ("*", g) for w, g in zip(want, got))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line.strip() for line in file
                 if line.strip() and not line.startswith("#")]
    events = [show(json.loads(line)) for line in sys.stdin.buffer]
    failed = False
    for line in lines:
        want = [part.strip() for part in line.lstrip("~ ").split("|")]
        found = next((e for e in events if fits(want, e)), None)
        if found:
            events.remove(found)
        elif not line.startswith("~"):
            print("missing:", line)
            failed = True
    for event in events:
        print("not expected:", " | ".join(event))
        failed = True
    sys.exit(failed)


main()
