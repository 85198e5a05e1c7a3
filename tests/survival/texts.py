"""Spans of every annotated report, looked for in an edited text: what is placed rightly, lost and placed wrongly."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.survival.edits import EDITS, Edited
from viewer.report.corrections.anchoring import Anchoring
from viewer.report.spans import Span

KINDS = ("name", "clause", "sentence")
VERDICTS = ("right", "gone", "asked", "wrong")
_OF_A_KIND = 4
"""Spans of each kind that are drawn of a report."""
_GONE = 0.4
"""A span of which less is left is gone."""
_RIGHT = 0.5
"""Least share in common of what was found and of what is right."""
_NAME = re.compile(r"(?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+")
_SENTENCE = re.compile(r"[^.!?\n]{40,220}[.!?]")
_CLAUSE = 8
"""Words of a clause; it is taken of a sentence that has half as many more."""


@dataclass(frozen=True, slots=True)
class Target:
    """What must be reached: at least so many of the spans right, and at most so many wrong, in percent of all."""

    right: float
    wrong: float


TARGETS: Mapping[str, Target] = {
    "format": Target(100, 0),
    "light5": Target(98.2, 0),
    "heavy25": Target(86.3, 0.9),
    "insert3": Target(99.7, 0.3),
    "moved": Target(99.3, 0.7),
    "deleted": Target(0, 0),
}

Tally = dict[tuple[str, str], Counter[str]]
"""For each edit and kind of span, how often each verdict was given."""


def measured(files: Iterable[Path], seed: int) -> Tally:
    """The verdicts on some spans of each file under each edit; the same ones for the same seed."""
    tally: Tally = defaultdict(Counter)
    for file in files:
        text = file.read_text(encoding="utf-8")
        chance = random.Random(f"{seed} {file.name}")
        for kind, span in drawn(text, chance):
            for name, edit in EDITS.items():
                tally[name, kind][verdict(text, span, edit(text, span, chance))] += 1
    return tally


def drawn(text: str, chance: random.Random) -> list[tuple[str, Span]]:
    """Some spans of each kind."""
    found: dict[str, list[Span]] = {kind: [] for kind in KINDS}
    found["name"] = [Span(*match.span()) for match in _NAME.finditer(text)]
    for match in _SENTENCE.finditer(text):
        start = match.end() - len(match.group().lstrip())
        found["sentence"].append(Span(start, match.end()))
        words = [Span(*word.span()) for word in re.compile(r"\w+").finditer(text, *match.span())]
        if len(words) > _CLAUSE * 3 // 2:
            first = chance.randrange(len(words) - _CLAUSE + 1)
            found["clause"].append(Span(words[first].start, words[first + _CLAUSE - 1].end))
    return [(k, span) for k, spans in found.items() for span in chance.sample(spans, min(_OF_A_KIND, len(spans)))]


def verdict(text: str, span: Span, edited: Edited) -> str:
    """One of ``VERDICTS``."""
    placed = Anchoring(text, edited.text).place(span)
    kept = edited.kept(span)
    if len(kept) < _GONE * (span.end - span.start):
        return "gone" if placed is None else "wrong"
    if placed is None:
        return "asked"
    low, high = kept[0], kept[-1] + 1
    common = max(0, min(high, placed.end) - max(low, placed.start))
    return "right" if common >= _RIGHT * (max(high, placed.end) - min(low, placed.start)) else "wrong"


def missed(tally: Tally) -> list[str]:
    """The targets that are missed, in words."""
    found: list[str] = []
    for edit, target in TARGETS.items():
        share = _shares(_whole(tally, edit))
        if share["right"] < target.right:
            found.append(f"{edit}: {share['right']:.2f} % right, not {target.right} %")
        if share["wrong"] > target.wrong:
            found.append(f"{edit}: {share['wrong']:.2f} % wrong, not {target.wrong} % at most")
    return found


def lines(tally: Tally) -> Iterator[str]:
    """The table: verdicts in percent of the spans, for each edit and kind, the targets beside."""
    yield f"{'edit':8}  {'span':8}{'spans':>6}" + "".join(f"{name:>8}" for name in VERDICTS) + "  target: right  wrong"
    for edit, target in TARGETS.items():
        for kind in KINDS:
            yield f"{edit:8}  {kind:8}{_figures(tally[edit, kind])}"
        yield f"{edit:8}  {'all':8}{_figures(_whole(tally, edit))}{target.right:15.1f}{target.wrong:7.1f}"


def _whole(tally: Tally, edit: str) -> Counter[str]:
    return sum((tally[edit, kind] for kind in KINDS), Counter[str]())


def _shares(counts: Counter[str]) -> dict[str, float]:
    return {name: 100 * counts[name] / max(1, counts.total()) for name in VERDICTS}


def _figures(counts: Counter[str]) -> str:
    return f"{counts.total():6}" + "".join(f"{share:8.1f}" for share in _shares(counts).values())
