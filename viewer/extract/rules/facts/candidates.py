"""The candidates for a fact of the event: what was considered, and which of them is taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from viewer.extract.rules.shared.draft import Candidate, Reading
from viewer.report.model import Fact, Origin, Span

_MOST = 5
"""So many other candidates are kept beside the one that is taken."""


def proposed(by: str, found: Iterable[tuple[int, Span]]) -> Iterator[tuple[int, Span, str]]:
    """Scored spans with the name of the rule that proposes them."""
    return ((score, span, by) for score, span in found)


def choose(reading: Reading, field: str, ranked: Iterable[Candidate]) -> Fact | None:
    """The fact that ranked candidates make; all are noted in ``reading.considered``."""
    candidates = list(ranked)
    reading.considered[field] = candidates
    return first_of(candidates)


def first_of(candidates: Sequence[Candidate]) -> Fact | None:
    """The first of ranked candidates as the fact, those of other values as its alternatives; None if there is none."""
    if not candidates:
        return None
    best = candidates[0]
    others: dict[str, Fact] = {}
    for candidate in candidates[1:]:
        key = str(candidate.fact.value).casefold()
        if key != str(best.fact.value).casefold():
            others.setdefault(key, replace(candidate.fact, origin=Origin(candidate.by)))
    return replace(best.fact, origin=Origin(best.by), alternatives=tuple(others.values())[:_MOST])
