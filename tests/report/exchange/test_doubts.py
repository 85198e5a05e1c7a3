"""What makes a fact doubtful is told wherever the fact goes."""

from __future__ import annotations

import csv
import datetime
import io
from dataclasses import replace
from typing import cast

import icalendar
import pytest

from tests import doubts
from tests.participants import took
from viewer.report.exchange import FORMATS
from viewer.report.model import Event, Fact, Origin, Person, ProgrammeItem, Remark, Report, Source, Span
from viewer.report.vocabulary import ItemKind, RemarkKind, Tag

TEXT = "On Monday, 3 May 1998, 80 people came to hear Ann Lee, who was ill."
DAY, COUNT = (Span(3, 21),), (Span(23, 32),)
WHO = (Span(46, 53),)
REPORT = Report(
    TEXT,
    Source("doubts.txt"),
    Event(date=Fact("1998-05-03", DAY), attendance=Fact(80, COUNT)),
    (Person("p1", "Ann Lee", WHO),),
    (ProgrammeItem(ItemKind.SPEECH, "to hear Ann Lee", (Span(38, 53),), took(WHO[0], "p1"), tags=(Tag.ABSENT,)),),
    remarks=(
        Remark(RemarkKind.WEEKDAY, "The report says Monday; that day was a Sunday.", DAY),
        Remark(RemarkKind.CONFLICTING_NUMBERS, "Another number is given here: “90”.", COUNT),
        Remark(RemarkKind.PLANNED, "The report says what was planned here.", WHO),
    ),
)


@pytest.mark.parametrize("name", ["csv", "md", "html", "jsonld", "ics", "ris", "csljson"])
def test_a_wrong_weekday_is_told(name: str) -> None:
    data = FORMATS[name].data(REPORT).decode()
    if name == "ics":
        entry = icalendar.Calendar.from_ical(data).walk("VEVENT")[0]
        assert "weekday" not in str(entry["DESCRIPTION"])
        data = data.replace("\r\n ", "")
        assert cast("datetime.date", entry.decoded("DTSTART")) == datetime.date(1998, 5, 3)
    assert "the weekday does not match the date" in data
    assert name in ("ris", "csljson") or "the report gives another number too" in data


@pytest.mark.parametrize("name", ["csv", "md", "html", "jsonld", "ics", "ris", "csljson"])
def test_how_doubtful_a_fact_is_is_told(name: str) -> None:
    doubtful = Fact("1998-05-03", DAY, origin=Origin("", 0.3, ("other day",)))
    data = FORMATS[name].data(replace(REPORT, event=Event(date=doubtful), remarks=())).decode()
    assert ("uncertain" if name not in ("md", "html") else "?") in data


@pytest.mark.parametrize("name", ["csv", "md", "html", "jsonld"])
def test_a_planned_act_is_told(name: str) -> None:
    assert "planned, not confirmed" in FORMATS[name].data(REPORT).decode()


def _row(report: Report, what: str, number: int) -> dict[str, str]:
    table = csv.DictReader(io.StringIO(FORMATS["csv"].data(report).decode("utf-8-sig"), newline=""))
    return next(row for row in table if (row["What"], row["Number"]) == (what, str(number)))


def test_what_of_a_person_is_doubtful_is_told() -> None:
    assert _row(doubts.REPORT, "Person", 1)["Doubt"] == f"How they took part, uncertain: {doubts.OFTEN_WRONG}"
    assert _row(doubts.REPORT, "Person", 2)["Doubt"] == f"Role, uncertain: {doubts.OFTEN_WRONG}"
    assert _row(doubts.REPORT, "Person", 3)["Doubt"].startswith("doubtful: ")
    for name in ("jsonld", "annotations"):
        assert "How they took part, uncertain: " in FORMATS[name].data(doubts.REPORT).decode()


def test_characters_of_a_statement_are_those_that_were_said() -> None:
    said = doubts.REPORT.statements[0]
    later = doubts.at("sang")
    both = replace(said, spans=(later, *said.spans))
    for one in (said, both):
        row = _row(replace(doubts.REPORT, statements=(one,)), "Statement", 1)
        assert int(row["First character"]) == one.spans[0].start + 1
        assert int(row["Last character"]) == said.spans[0].end
