"""When it may have begun: every clock time of the report, the bare ones, too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.extract.language.clock import Clock, bare_times
from viewer.extract.language.passage import Passage
from viewer.extract.proposing.fact_candidates.candidate import (
    MOST,
    FactCandidate,
    by_rules,
    occurrence,
)
from viewer.extract.proposing.fact_candidates.context import Context
from viewer.extract.rules.facts import start
from viewer.extract.rules.facts.another_time import of_another_time
from viewer.extract.rules.shared.common import token_at
from viewer.extract.rules.shared.draft import Reading
from viewer.extract.weighing import only_those_there
from viewer.report.model import Fact

_RANGE = re.compile(r"\s*(?:-|–|—|to\b|until\b|till\b)")
_PLACES = 3
"""So many places of a time are looked at."""


def starts(reading: Reading, context: Context) -> Iterator[FactCandidate]:
    """The clock times, in text order."""
    passage = reading.passage
    groups: dict[str, list[Clock]] = {}
    known = passage.times
    for clock in sorted((*known, *bare_times(passage.text, known)), key=lambda clock: clock.span.start):
        if of_another_time(reading, token_at(passage, clock.span.start)) or start.is_of_posting(reading, clock):
            continue
        if clock.value in groups or len(groups) < MOST:
            groups.setdefault(clock.value, []).append(clock)
    early = sorted(groups)
    for number, (value, own) in enumerate(groups.items()):
        found = {
            **by_rules(reading, "start_time", value),
            "told often": min(1.0, len(own) / _PLACES),
            f"early={min(early.index(value), 3)}": 1.0,
            f"place among them={min(number, 4)}": 1.0,
            "the only one": float(len(groups) == 1),
            f"hour={int(value[:2]) // 4}": 1.0,
            "full hour": float(value.endswith("00")),
            "half hour": float(value.endswith("30")),
        }
        for clock in own[:_PLACES]:
            found |= dict.fromkeys(_there(passage, clock, context), 1.0)
        note = start.OPEN_HALF if own[0].left_open else None
        yield FactCandidate("start_time", Fact(value, (own[0].span,), note), only_those_there(found))


def _there(passage: Passage, clock: Clock, context: Context) -> Iterator[str]:
    place = occurrence(passage, clock.span, "")
    if place is None:
        return
    yield from start.signs(passage, place.first, clock)
    if clock.left_open:
        yield "either half of the day"
    if passage.quote(clock.span.start) is not None:
        yield "in quotation marks"
    if _RANGE.match(passage.text, clock.span.end):
        yield "an end behind it"
    yield from context.beside(place)
    yield from context.features(place)
