"""What was done, as a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tests.doubts import REPORT
from viewer.report.corrections.history import Step
from viewer.report.corrections.making import Maker, as_one
from viewer.report.corrections.naming import done
from viewer.report.corrections.operations import Operation
from viewer.report.model import Fact, Person

Make = Callable[[Maker], Sequence[Operation]]


def _newcomer(maker: Maker) -> Sequence[Operation]:
    """Somebody is put in, with the act that names them."""
    item = REPORT.programme[0]
    person = Person("r1", "Una Orr", item.spans[:1])
    who = replace(item.participants[0], id="r1")
    act = maker.beside(person).change(("item", 0), replace(item, participants=(who,)))
    return as_one(maker.add(person), act)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda maker: maker.confirm(("fact", "place")), "Place confirmed."),
        (lambda maker: maker.confirm(("person", "p1")), "Ann Lee confirmed."),
        (lambda maker: maker.confirm(("item", 1)), "Item 2 confirmed."),
        (lambda maker: maker.remove(("item", 0), ("item", 2)), "Item 1 and item 3 removed."),
        (lambda maker: maker.remove(("fact", "attendance")), "Attendance corrected."),
        (lambda maker: maker.set_fact("city", REPORT.event.city, Fact("Wick", ())), "Place corrected."),
        (lambda maker: maker.set_fact("start_time", None, Fact("09:00", ())), "Start added."),
        (
            lambda maker: maker.change(("person", "p1"), replace(REPORT.people[0], name="Anna Lee")),
            "Ann Lee corrected.",
        ),
        (lambda maker: maker.add(REPORT.programme[0]), "Item added."),
        (_newcomer, "Item 1 corrected."),
        (lambda maker: maker.merge(("person", "p1"), ("person", "p2")), "Ann Lee and Bo Ek made one."),
        (lambda maker: maker.distinct("p1", "p2"), "Ann Lee and Bo Ek kept apart."),
        (lambda maker: maker.move(0, 1), "Item 1 moved."),
        (lambda maker: maker.note("Why?", ("statement", 0)), "Note on statement 1 added."),
        (lambda maker: maker.remove(("remark", 0)), "Remark 1 dismissed."),
    ],
)
def test_what_was_done_is_one_sentence(make: Make, sentence: str) -> None:
    assert done(Step(tuple(make(Maker(REPORT, "A. B."))))) == sentence
