"""Acts that are nearly likely enough to be told: a reader is asked about them, and nothing else is made of them."""

from __future__ import annotations

from viewer.extract.proposing.adding import GOES_ON, SURE, Adder, sentences_of
from viewer.extract.proposing.leaving_out import STEP, STEP_OF_ALL
from viewer.extract.rules.shared.draft import Act, Reading
from viewer.extract.trace import Trace, Weighed

NEARLY = GOES_ON
"""From this chance on, an act that is not told is suggested: of four such, about one is right."""
MOST = 20
"""So many of a report are suggested at the most."""


def find(reading: Reading, trace: Trace) -> list[Act]:
    """What may be missing among the acts of a reading, which stay as they are; the likeliest first.

    Of what was weighed (``trace.proposed``), and speeches that were not told as all of them was doubtful. Nobody is
    suggested for what a sentence and its neighbours tell of them, and no act without a person where a sentence tells
    of one.
    """
    told = _Told(reading)
    found: list[Act] = []
    adder = Adder(reading, trace, found)
    doubtful = {
        (number, person)
        for act, step in reading.dropped
        if step == STEP_OF_ALL
        for number in sentences_of(reading, act)
        for person in act.people
    }
    nearly = [
        one
        for key, one in trace.proposed.items()
        if one.chance >= NEARLY and (one.chance < SURE or key in doubtful) and not told.has(one)
    ]
    for one in sorted(nearly, key=lambda w: (-w.chance, w.candidate.sentence, w.candidate.token.i)):
        adder.add(one)
    return found[:MOST]


class _Told:
    """What the sentences of a reading tell already."""

    def __init__(self, reading: Reading) -> None:
        self._people: set[tuple[int, int | None]] = set()
        self._acts: set[int] = set()
        self._of_nobody: set[tuple[int, str]] = set()
        left_out = (act for act, step in reading.dropped if step == STEP)
        for act in (*reading.acts, *left_out):
            for number in sentences_of(reading, act):
                self._people.update((number, person) for person in act.people or (None,))
                self._acts.add(number)
                if not act.people:
                    self._of_nobody.add((number, act.kind))

    def has(self, one: Weighed) -> bool:
        """Whether a candidate would say again what is told, or say it of somebody instead of nobody, or the reverse."""
        number, person = one.candidate.sentence, one.candidate.person
        if person is None:
            return number in self._acts
        return (number, person) in self._people or (number, one.kind) in self._of_nobody
