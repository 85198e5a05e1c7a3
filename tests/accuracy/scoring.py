"""One report of the application against its annotation: counts for every layer, and what is not right, in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast

from tests.accuracy import acts, facts, people, said, suggested
from tests.accuracy.gold import Gold
from tests.accuracy.placing import locate
from tests.accuracy.reliability import Judged, judge
from tests.accuracy.suggested import Suggested
from tests.accuracy.tally import Count, Tally
from viewer.report import codec

_ABSENT = "mentioned"
"""The participation, in annotations, of who had no part in the event."""
_NO_PART = (_ABSENT, "absent")
"""The same in the application, which tells those who were due from the others."""


@dataclass(frozen=True, slots=True)
class Score:
    """The counts of one report, and what it missed or has too much."""

    tally: Tally
    faults: list[str]
    judged: list[Judged]
    """Each finding with its doubt, and whether it is right."""
    suggested: Suggested
    """What the suggestions bring."""


def score(gold: Gold, line: str) -> Score:
    """Compare a line of ``--json``. Raises ModelError where it is no valid report."""
    shown = _evidence(json.loads(line))
    report = codec.loads(line)
    faults = [f"not in the text: {piece}" for piece in _snippets(gold) if locate(report.text, piece) is None]

    part = [p for p in gold.people if p.participation != _ABSENT]
    here = [p for p in report.people if p.participation not in _NO_PART]
    took_part, missed, wrong = people.count_found(part, here)
    faults += [f"person missed: {name}" for name in missed] + [f"person wrong: {name}" for name in wrong]
    named, _, _ = people.count_found(gold.people, report.people)
    pairs = people.pair(gold.people, report.people)
    both = [(gold.people[i], report.people[j]) for i, j in pairs.items()]
    same = {report.people[j].id: i for i, j in pairs.items()}

    done = acts.compare(gold, report, same)
    faults += [f"act missed: {kind}: {words}" for kind, words in done.missed]
    faults += [f"act wrong: {kind}: {words}" for kind, words in done.wrong]
    known, unlike = facts.compare(gold, report.event)
    faults += [f"fact {fault}" for fault in unlike]
    spoken, unheard = said.compare(gold, report, same)
    faults += [f"statement missed: {words}" for words in unheard]
    return Score(
        {
            "people": took_part,
            "named": named,
            "role": Count.of_share(people.roles(both)),
            "how": Count.of_share(_same_part(g.participation, f.participation) for g, f in both),
            "acts": done.found,
            "acts+kind": done.kind,
            "function": done.function,
            "order": done.order,
            "facts": known,
            **spoken,
            "evidence": shown,
        },
        faults,
        list(judge(gold, report)),
        suggested.count(gold, report, same),
    )


def _same_part(told: str, found: str) -> bool:
    return told == (_ABSENT if found in _NO_PART else found)


def _snippets(gold: Gold) -> Iterator[str]:
    """The pieces of text by which the annotation places acts: one that is not in the text is a slip in it."""
    for act in gold.programme:
        yield act.evidence


def _evidence(model: dict[str, Any]) -> Count:
    """Of all that is shown, whatever it is: how much cites words that are there."""
    answers = [
        bool(spans) and all(0 <= start < end <= len(model["text"]) for start, end in spans) for spans in _shown(model)
    ]
    return Count(answers.count(True), 0, answers.count(False))


def _shown(part: object) -> Iterator[list[list[int]]]:
    """The spans of everything in a JSON object that has spans."""
    if isinstance(part, dict):
        inside = cast(dict[str, object], part)
        if "spans" in inside:
            yield cast(list[list[int]], inside["spans"])
        for value in inside.values():
            yield from _shown(value)
    elif isinstance(part, list):
        for value in cast(list[object], part):
            yield from _shown(value)
