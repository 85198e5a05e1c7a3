"""Dates, clock times and numbers by their written forms; what the text leaves open is not guessed."""

from __future__ import annotations

import pytest

from viewer.extract.dates import dates, number, times


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Sunday, May 3, 2020", ["2020-05-03"]),
        ("on 3 May 2020", ["2020-05-03"]),
        ("the 3rd of May, 2020", ["2020-05-03"]),
        ("3.5.2020 and 2020-05-04", ["2020-05-03", "2020-05-04"]),
        ("25/03/2020", ["2020-03-25"]),
        ("03/25/2020", ["2020-03-25"]),
        ("03/04/2020", []),
        ("03/04/2020 (Friday)", ["2020-04-03"]),
        ("04/04/2020", ["2020-04-04"]),
        ("31 February 2020", [None]),
        ("3 May", [None]),
        ("in May 2020", []),
    ],
)
def test_dates(text: str, expected: list[str | None]) -> None:
    assert [date.iso() for date in dates(text)] == expected


def test_a_range_has_a_last_day() -> None:
    (date,) = dates("from 3 to 5 May 2020, or so: 3-5 May 2020"[26:])
    assert (date.iso(), date.iso(date.last)) == ("2020-05-03", "2020-05-05")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 9.30 a.m.", [("09:30", False)]),
        ("at 2 p.m. sharp", [("14:00", False)]),
        ("at 14:05", [("14:05", False)]),
        ("at 2:17", [("14:17", True)]),
        ("at 2:17 in the afternoon", [("14:17", False)]),
        ("at half past nine in the morning", [("09:30", False)]),
        ("at quarter to eight in the evening", [("19:45", False)]),
        ("at noon", [("12:00", False)]),
        ("at seven", [("19:00", True)]),
        ("seven people", []),
        ("rose by 9.30 per cent", []),
        ("at 25:10", []),
    ],
)
def test_times(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(value, left_open) for _, value, left_open in times(text, 0, len(text))] == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1,200", 1200),
        ("sixty-three", 63),
        ("two hundred and five", 205),
        ("three thousand", 3000),
        ("Seven hundred and twelve", 712),
        ("several", None),
    ],
)
def test_numbers(words: str, value: int | None) -> None:
    assert number(words) == value
