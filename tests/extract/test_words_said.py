"""The words of a statement mean what was said: a denial belongs to them, and a deed spoken of is no statement."""

from __future__ import annotations

import pytest

from viewer.extract import extract

_RALLY = "A rally was held in Leeds on 3 May 2024. Ann Lee, the mayor, came with Bo Ek, the secretary of the league."


def words_said(told: str) -> list[str]:
    """Who said what, as ``name: words``."""
    report = extract(f"{_RALLY} {told}")
    return [
        f"{report.person(one.speaker).name}: {' '.join(report.words(span) for span in one.spans)}"
        for one in report.statements
        if one.speaker
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Bo Ek called on the crowd not to be afraid of the law.", "Bo Ek: not to be afraid of the law"),
        ("Bo Ek urged the members never to give up the pier.", "Bo Ek: never to give up the pier"),
        ("Ann Lee warned the young people not to trust the builders.", "Ann Lee: not to trust the builders"),
        ("Ann Lee asked them not only to vote but to march.", "Ann Lee: not only to vote"),
        ("Ann Lee asked them again to mend the pier.", "Ann Lee: to mend the pier"),
        ("Bo Ek urged the members strongly to mend the pier.", "Bo Ek: to mend the pier"),
    ],
)
def test_what_is_asked_keeps_its_denial(told: str, expected: str) -> None:
    assert words_said(told) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Bo Ek spoke.\n\nMs Lee had no answer.\n\nEk called on the mayor to recall the council.",
            ["Bo Ek: to recall the council"],
        ),
        ("Bo Ek called upon the mayor to announce a date.", ["Bo Ek: to announce a date"]),
        ("Bo Ek remarked that preaching against gin was wise.", ["Bo Ek: that preaching against gin was wise"]),
        ("Bo Ek called on Ann Lee to thank the band.", ["Ann Lee: the band"]),
        ("Bo Ek spoke, preaching against gin.", ["Bo Ek: against gin"]),
    ],
)
def test_a_deed_that_is_asked_for_or_spoken_of_is_no_statement(told: str, expected: list[str]) -> None:
    assert words_said(told) == expected
