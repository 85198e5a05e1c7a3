"""A reader who does anything that can be done, as Hypothesis draws it."""

from __future__ import annotations

import random

from hypothesis import strategies as st

from tests.survival import readers
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.model import Fact, Report

ACTS = ("confirm", "remove", "change", "organiser", "other", "again", "bulk")
"""What a reader may do; most of it is drawn as ``tests.survival`` draws it."""

chances = st.integers(0, 2**32).map(random.Random)


def act(report: Report, name: str, chance: random.Random) -> tuple[Operation, ...]:
    """The operations of one act on a report as it is shown; none where there is nothing to do it to."""
    maker = Maker(report, chance.choice(("", "A. B.", "C. D.")), "1")
    keys = list(readers.keys(report))
    match name:
        case "confirm":
            return maker.confirm(chance.choice(keys))
        case "remove":
            return maker.remove(chance.choice(keys))
        case "bulk":
            return chance.choice((maker.confirm, maker.remove))(*chance.sample(keys, min(3, len(keys))))
        case "change":
            return readers.changed(maker, chance.choice(keys), [*report.people], chance)
        case "organiser":
            before = chance.choice((None, *report.event.organisers))
            after = chance.choice((None, before, Fact("Us", before.spans if before else ())))
            return maker.set_fact("organisers", before, after) if before or after else ()
        case "again":
            return chance.choice([(), *readers.again(maker, chance)])
        case _:
            return chance.choice([(), *readers.others(maker, chance)])


def corrected(report: Report, chance: random.Random, number: int) -> Corrections:
    """So many acts, one after the other, each on what is shown then."""
    corrections = Corrections()
    for _ in range(number):
        made = act(replay(report, corrections).report, chance.choice(ACTS), chance)
        corrections = corrections.and_these(*made, text=report.text)
    return corrections
