"""The rules of what is shown or done make of their own examples what they say."""

from __future__ import annotations

import pytest

from viewer.extract import extract
from viewer.extract.example import Example
from viewer.extract.rules.layout import labelled
from viewer.extract.rules.programme import likewise, preceding
from viewer.extract.rules.showing import (
    accompanying,
    awarding,
    concert,
    framing,
    honours,
    installing,
    offering,
    performers,
    performing,
    prizegiving,
    rites,
    screening,
)

_EXAMPLES = [
    *performing.EXAMPLES,
    *offering.EXAMPLES,
    *performers.EXAMPLES,
    *likewise.EXAMPLES,
    *rites.EXAMPLES,
    *installing.EXAMPLES,
    *awarding.EXAMPLES,
    *honours.EXAMPLES,
    *prizegiving.EXAMPLES,
    *labelled.EXAMPLES,
    *concert.EXAMPLES,
    *preceding.EXAMPLES,
    *accompanying.EXAMPLES,
    *screening.EXAMPLES,
    *framing.EXAMPLES,
]


@pytest.mark.parametrize("example", _EXAMPLES, ids=lambda e: e.text)
def test_acts(example: Example) -> None:
    report = extract(example.text)
    told = (f"{item.kind}: {', '.join(report.person(i).name for i in item.people)}" for item in report.programme)
    assert tuple(told) == example.expected
