"""Dates, clock times and numbers by their written forms; what the text leaves open is not guessed."""

from __future__ import annotations

import pytest

from viewer.extract.language.clock import times
from viewer.extract.language.dates import dates
from viewer.extract.language.numbers import number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Sunday, May 3, 2020", ["2020-05-03"]),
        ("on 3 May 2020", ["2020-05-03"]),
        ("the 3rd of May, 2020", ["2020-05-03"]),
        ("3.5.2020; 2020-05-04", ["2020-05-03", "2020-05-04"]),
        ("25/03/2020", ["2020-03-25"]),
        ("03/25/2020", ["2020-03-25"]),
        ("03/04/2020", []),
        ("03/04/2020, 25/04/2020", ["2020-04-03", "2020-04-25"]),
        ("Saturday 6th of July 2019", ["2019-07-06"]),
        ("the third of May 2019", ["2019-05-03"]),
        ("03/04/2020 (Friday)", ["2020-04-03"]),
        ("04/04/2020", ["2020-04-04"]),
        ("the 22d of June, 1887", ["1887-06-22"]),
        ("June 3d, 1887", ["1887-06-03"]),
        ("on 30. May 2023 at noon", ["2023-05-30"]),
        ("there were 30. May came, and with it rain", []),
        ("17-Nov-2015", ["2015-11-17"]),
        ("2018-5-3; 2018.05.04", ["2018-05-03", "2018-05-04"]),
        ("Wednesday, November the seventeenth, 1915", ["1915-11-17"]),
        ("seventeenth November 2015", ["2015-11-17"]),
        ("they may first speak, and may second the motion", []),
        ("5th day of November, in the year 1887", ["1887-11-05"]),
        ("5th November, A.D. 1887", ["1887-11-05"]),
        ("31 February 2020", [None]),
        ("3 May", [None]),
        ("in May 2020", []),
    ],
)
def test_dates(text: str, expected: list[str | None]) -> None:
    assert [date.iso() for date in dates(text)] == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("3-5 May 2020", "2020-05-03", "2020-05-05"),
        ("from 31 August to 2 September 2019", "2019-08-31", "2019-09-02"),
        ("August 31 – September 2, 2019", "2019-08-31", "2019-09-02"),
        ("30 December – 2 January 2020", "2019-12-30", "2020-01-02"),
        ("on 14, 15 and 16 June 2022", "2022-06-14", "2022-06-16"),
        ("Oct. 5, 6 and 7, 2019", "2019-10-05", "2019-10-07"),
        ("Friday 5th and Saturday 6th May 2017", "2017-05-05", "2017-05-06"),
        ("05.–07.10.2019", "2019-10-05", "2019-10-07"),
        ("3. - 5. May 2018", "2018-05-03", "2018-05-05"),
        ("22d and 23d June, 1887", "1887-06-22", "1887-06-23"),
        ("2019-10-05 to 2019-10-07", "2019-10-05", "2019-10-07"),
        ("May 3, 2020 and 20 people", "2020-05-03", None),
        ("3 May 2020 members of the club met", "2020-05-03", None),
        ("May 3 1887 people of all ranks met", "1887-05-03", None),
    ],
)
def test_a_range_has_a_last_day(text: str, first: str, last: str | None) -> None:
    (date,) = dates(text)
    assert (date.iso(), date.last.iso() if date.last else None) == (first, last)


def test_a_range_without_a_year_takes_one() -> None:
    (date,) = dates("from 30 December to 2 January")
    full = date.within(2019)
    assert (full.iso(), full.last.iso() if full.last else None) == ("2019-12-30", "2020-01-02")


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
        ("10-11am", [("10:00", False)]),
        ("11 to 1pm", [("11:00", False)]),
        ("at 1400 hrs", [("14:00", False)]),
        ("at 19h00", [("19:00", False)]),
        ("at seven-thirty", [("19:30", True)]),
        ("at eight o'clock P. M.", [("20:00", False)]),
        ("at 8 o’clock in the evening", [("20:00", False)]),
        ("at 8 o'clock p.m.", [("20:00", False)]),
        ("at eleven o'clock in the forenoon", [("11:00", False)]),
        ("seven p.m.", [("19:00", False)]),
        ("at half past 7", [("19:30", True)]),
        ("at half-past 7 o'clock", [("19:30", True)]),
        ("at 5 minutes to eight", [("19:55", True)]),
        ("from ten to 7 people", []),
        ("at 12 o'clock at night", [("00:00", False)]),
        ("at 12 midnight", [("00:00", False)]),
        ("at nine minutes past", []),
        ("at seven, and at nine minutes past, when", [("19:00", True), ("19:09", True)]),
    ],
)
def test_times(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(clock.value, clock.left_open) for clock in times(text)] == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1,200", 1200),
        ("sixty-three", 63),
        ("two hundred and five", 205),
        ("three thousand", 3000),
        ("Seven hundred and twelve", 712),
        ("several", None),
        ("a dozen", 12),
        ("1.5 thousand", 1500),
        ("1,16,000", 116000),
        ("3k", 3000),
        ("9" * 5000, None),
    ],
)
def test_numbers(words: str, value: int | None) -> None:
    assert number(words) == value
