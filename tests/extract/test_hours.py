"""The clock times of acts: those of their own clause or line, in the words of the report."""

from __future__ import annotations

import pytest

from viewer.extract import extract
from viewer.extract.rules.facts.start import OPEN_HALF
from viewer.report import wording
from viewer.report.vocabulary import Order

HEAD = "Harbour day\n\nIt was a warm day in Lowick, and the hall was full.\n\n"


def times(text: str) -> list[tuple[str, str, str | None]]:
    report = extract(HEAD + text)
    return [
        (str(item.kind), str(item.time.value), item.time.note) if item.time else (str(item.kind), "", None)
        for item in report.programme
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At 14:05 Ann Lee opened the meeting.", [("opening", "14:05", None)]),
        ("Bo Ek spoke about eels at 3.15 p.m. in the hall.", [("speech", "15:15", None)]),
        ("At eleven o'clock in the morning the choir sang a hymn.", [("performance", "11:00", None)]),
        ("The meeting was closed at 21:25 by Ann Lee.", [("closing", "21:25", None)]),
        ("Ann Lee spoke until 14:05 about eels.", [("speech", "", None)]),
        ("Ann Lee said that the 14:05 train had been late, and spoke about eels.", [("speech", "", None)]),
        ("Ann Lee gave a speech on “The bell at 14:05”.", [("speech", "", None)]),
    ],
)
def test_an_act_has_the_time_of_its_own_clause(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert times(text) == expected


def test_what_came_before_has_not_the_time_of_what_followed() -> None:
    found = times("Ann Lee opened the meeting at 14:05, after a prayer by Father Bo Ek.")
    assert ("opening", "14:05", None) in found
    assert ("ceremony", "", None) in found


def test_lines_begin_with_their_times() -> None:
    lines = "10:00 Welcome – Ann Lee\n[10:30] Keynote – Bo Ek: On boats\n11.15–12.00 Nets for all – Di Roe\n"
    assert [time for _, time, _ in times(lines)] == ["10:00", "10:30", "11:15"]


def test_a_time_that_is_all_of_the_line_above_is_that_of_the_act() -> None:
    assert times("3:30PM\n\nAnn Lee gave a speech about eels.\n") == [("speech", "15:30", None)]


def test_numbers_of_headings_are_no_times() -> None:
    assert [time for _, time, _ in times("2.15 Budget. Ann Lee spoke about eels.")] == [""]


def test_an_open_half_of_the_day_is_told_in_the_words_of_the_report() -> None:
    report = extract(HEAD + "At nine, Ann Lee gave a speech about eels.")
    (item,) = report.programme
    assert item.time is not None
    assert item.time.note == OPEN_HALF
    assert wording.time_of(report, item) == "“nine”"
    assert item.order == Order.STATED


def test_the_half_follows_from_the_act_before() -> None:
    text = "At 11:00 Ann Lee opened the meeting. At one, Bo Ek gave a speech. At nine, Di Roe sang two songs."
    assert [time for _, time, _ in times(text)] == ["11:00", "13:00", "21:00"]


def test_short_times_are_open_unless_the_report_counts_to_24() -> None:
    text = "At 9.15 Ann Lee opened the meeting. "
    assert times(text) == [("opening", "09:15", OPEN_HALF)]
    assert times(text + "At 16:40 Bo Ek gave a speech.")[0] == ("opening", "09:15", None)
