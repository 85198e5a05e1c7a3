"""The rules of lists, discussions and messages make of their own examples what they say."""

from __future__ import annotations

import pytest

from viewer.extract import extract
from viewer.extract.draft import Example
from viewer.extract.rules import activities, discussing, inline, listing, questioning, rolls, sending, voting

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
