"""How far a report has been checked: entries, counted."""

from __future__ import annotations

import datetime
from dataclasses import replace

from tests.corrected import AT, CORRECTIONS, FOUND, REPORT
from viewer.report.corrections.making import Maker, back
from viewer.report.corrections.operations import Corrections
from viewer.report.corrections.replay import replay
from viewer.report.model import Fact, Report
from viewer.report.progress import Progress, last_day, progress
from viewer.report.spans import Span


def test_of_what_was_found_nothing_is_checked() -> None:
    assert progress(FOUND) == Progress(total=18, doubtful=2)
    assert last_day(FOUND) is None
    assert progress(Report("")) == Progress()


def test_removed_entries_stay_and_added_ones_raise_the_total() -> None:
    """Of 18, two people are one; an organiser and an item are added."""
    found = progress(REPORT)
    assert (found.total, found.confirmed, found.corrected, found.doubtful) == (18 - 1 + 2, 4, 9, 1)
    assert found.checked == 13
    assert last_day(REPORT) == datetime.datetime.fromisoformat(AT).astimezone().date()


def test_what_is_undone_counts_as_found() -> None:
    undone = CORRECTIONS.and_these(*back([one.id for one in CORRECTIONS.operations]))
    assert progress(replay(FOUND, undone).report) == progress(FOUND)


def test_a_fact_of_two_parts_is_one_entry() -> None:
    maker = Maker(FOUND, "A.B.")
    city = maker.confirm(("fact", "place"))[1:]
    half = replay(FOUND, Corrections().and_these(*city, text=FOUND.text)).report
    assert progress(half).confirmed == 0
    whole = replay(FOUND, Corrections().and_these(*maker.confirm(("fact", "place")), text=FOUND.text)).report
    assert progress(whole) == replace(progress(FOUND), confirmed=1)


def test_one_of_several_organisers_may_go() -> None:
    event = replace(FOUND.event, organisers=tuple(Fact(FOUND.text[n : n + 2], (Span(n, n + 2),)) for n in (0, 5)))
    report = replace(FOUND, event=event)
    gone = Maker(report).set_fact("organisers", event.organisers[1], None)
    after = replay(report, Corrections().and_these(*gone, text=report.text)).report
    assert progress(after) == replace(progress(report), corrected=1)
