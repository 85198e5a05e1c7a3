"""The rules of lists, discussions and messages make of their own examples what they say."""

from __future__ import annotations

import pytest

from viewer.extract import extract
from viewer.extract.example import Example
from viewer.extract.rules.discussing import discussing, questioning
from viewer.extract.rules.layout import inline, listing
from viewer.extract.rules.programme import activities, voting
from viewer.extract.rules.speaking import rolls, sending

_ACTS = [
    *listing.EXAMPLES,
    *inline.EXAMPLES,
    *discussing.EXAMPLES,
    *questioning.EXAMPLES,
    *rolls.EXAMPLES,
    *sending.EXAMPLES,
    *activities.EXAMPLES,
    *voting.EXAMPLES,
]


@pytest.mark.parametrize("example", _ACTS, ids=lambda e: e.text)
def test_acts(example: Example) -> None:
    report = extract(example.text)
    found = tuple(f"{item.kind}: {', '.join(report.person(i).name for i in item.people)}" for item in report.programme)
    assert found == example.expected
