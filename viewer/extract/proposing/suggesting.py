"""Acts that are nearly likely enough to be told: a reader is asked about them, and nothing else is made of them."""

from __future__ import annotations

from collections.abc import Iterator

from viewer.extract.proposing.adding import GOES_ON, SURE, Adder
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.trace import Trace

NEARLY = GOES_ON
"""From this chance on, an act that is not told is suggested: of three or four such, one is right."""
MOST = 20
"""So many of a report are suggested at the most."""


def find(reading: Reading, trace: Trace) -> list[Act]:
    """What may be missing among the acts of a reading, which stay as they are; the likeliest first.

    Of what was weighed (``trace.proposed``). Nobody is suggested twice for what a sentence and its neighbours tell.
    """
    found: list[Act] = []
    adder = Adder(reading, trace, found)
    told = set(_told(reading))
    nearly = [one for key, one in trace.proposed.items() if NEARLY <= one.chance < SURE and key not in told]
    for one in sorted(nearly, key=lambda w: (-w.chance, w.candidate.sentence, w.candidate.token.i)):
        adder.add(one)
    return found[:MOST]


def _told(reading: Reading) -> Iterator[tuple[int, int | None]]:
    """The sentences that tell more of an act, by number, with those who are in it."""
    passage = reading.passage
    for act in reading.acts:
        for span in act.more:
            if (piece := passage.piece(span.start, span.end)) is not None:
                for person in act.people or (None,):
                    yield passage.sentence_number(piece[0]), person
