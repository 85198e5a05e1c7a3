"""The headline of a report: found, shown as one, and never taken for the title of the event."""

from __future__ import annotations

import datetime
import json

import pytest

from viewer.report.citing import cited
from viewer.report.exchange import FORMATS
from viewer.report.headlines import headline, name, own_name, with_headline
from viewer.report.layout import Block
from viewer.report.model import Event, Fact, Person, Report, Source, Span
from viewer.report.safe_copy import hide
from viewer.report.summary import summarise, to_html, to_text
from viewer.window.paper.pdf import job_name

HEAD = "Ann Bell’s club meets in Leeds"
BODY = "The club met on 4 May 2023. Ann Bell spoke of books. " * 4
DAY = datetime.date(2024, 1, 2)


def _report(text: str, *headings: str, event: Event | None = None, people: tuple[Person, ...] = ()) -> Report:
    layout = tuple(Block(Span(text.index(one), text.index(one) + len(one)), "heading") for one in headings)
    report = Report(text, event=event or Event(), people=people)
    return with_headline(report, Source("club.txt", layout=layout))


def _club(title: str = "") -> Report:
    text = f"{HEAD}\n\n{BODY}"
    start = text.index("4 May 2023")
    date = Fact("2023-05-04", (Span(start, start + 10),))
    event = Event(title=Fact(title, (Span(0, 8),)) if title else None, date=date)
    return _report(text, event=event, people=(Person("p1", "Ann Bell", (Span(0, 8),)),))


@pytest.mark.parametrize(
    ("text", "headings", "expected"),
    [
        (f"{HEAD}\n\n{BODY}", (), HEAD),
        (f"PRESS RELEASE\n\nLeeds, 4 May 2023\n\n{HEAD}\n\n{BODY}", (), HEAD),
        (f"By Ann Bell\n\n{BODY}", (), None),
        (f"by Ann Bell of Leeds\n\n{BODY}", (), None),
        (f"Date: the fourth of May\n\n{BODY}", (), None),
        (f"4 May 2023, Leeds\n\n{BODY}", (), None),
        (f"80 years on, Leeds remembers its club\n\n{BODY}", (), "80 years on, Leeds remembers its club"),
        (f"Dear friends of the club,\n\n{BODY}", (), None),
        (f"THE CLUB OF LEEDS.\n\n{BODY}", (), "THE CLUB OF LEEDS."),
        (f"The club met in Leeds.\n\n{BODY}", (), None),
        (f"{HEAD}\n{BODY}", (), None),
        (HEAD, (), None),
        ("", (), None),
        (f"Report\n\n{HEAD}\n\n{BODY}", ("Report",), "Report"),
        (f"A line of some words\n\n{HEAD}\n\n{BODY}", (HEAD,), HEAD),
        (f"A line of some words\n\n{BODY}\n\nProgramme\n\n{BODY}", ("Programme",), None),
    ],
)
def test_the_heading_of_the_report_is_found(text: str, headings: tuple[str, ...], expected: str | None) -> None:
    found = headline(_report(text, *headings))
    assert (found.words if found else None) == expected
    assert found is None or text[found.spans[0].start : found.spans[0].end] == expected


def test_a_line_that_is_a_fact_is_no_headline() -> None:
    text = f"Reading Room of Leeds\n\n{BODY}"
    assert headline(_report(text))
    assert headline(_report(text, event=Event(place=Fact("Reading Room", (Span(0, 12),))))) is None


def test_the_title_of_the_event_comes_first_but_for_the_report_itself() -> None:
    report = _club("Spring Meeting")
    assert (name(report), own_name(report)) == ("Spring Meeting", HEAD)
    assert (name(_club()), own_name(_club())) == (HEAD, HEAD)
    assert (name(_report(BODY)), own_name(_report(BODY))) == ("club.txt", "club.txt")


def test_the_summary_says_that_it_is_a_headline() -> None:
    found = summarise(_club(), DAY)
    assert (found.title, found.title_reference) == (f"Headline: {HEAD}", "¶1")
    assert job_name(found) == f"Event summary: {HEAD}"
    assert f"Headline: {HEAD}  ¶1" in to_text(found)
    assert f"<bdi>Headline: {HEAD}</bdi>" in to_html(found)
    assert summarise(_club("Spring Meeting"), DAY).title == "“Spring Meeting”"
    assert summarise(_report(BODY), DAY).title == "club.txt"


def test_exports_are_called_by_it_and_say_so() -> None:
    told = {
        one: FORMATS[one].data(_club()).decode() for one in ("ris", "csljson", "ics", "jsonld", "csv", "md", "html")
    }
    assert f"TI  - {HEAD}\r\n" in told["ris"]
    assert "AB  - 4 May 2023\r\nN1  - Called by the headline of the report “club.txt”\r\n" in told["ris"]
    (entry,) = json.loads(told["csljson"])
    assert entry["title"] == HEAD
    assert entry["note"].startswith("Called by the headline of the report “club.txt”")
    assert "event-title" not in entry
    calendar = told["ics"].replace("\r\n ", "")
    assert f"SUMMARY:{HEAD}" in calendar
    assert "The report states no title of the event: the entry bears the headline of the report." in calendar
    linked = json.loads(told["jsonld"])
    assert "name" not in linked
    assert linked["subjectOf"]["headline"] == HEAD
    assert f"Fact,1,Headline,,{HEAD},,,¶1,1,{len(HEAD)},club.txt" in told["csv"]
    assert f"Headline: {HEAD}" in told["md"]
    assert f"Headline: {HEAD}" in told["html"]


def test_a_stated_title_is_no_headline_anywhere() -> None:
    told = {one: FORMATS[one].data(_club("Spring Meeting")).decode() for one in ("ics", "csv", "md")}
    assert not [one for one, words in told.items() if "eadline" in words]


def test_a_citation_says_that_it_is_a_headline() -> None:
    report = _club()
    start = report.text.index("Ann Bell spoke")
    words = cited(report, [Span(start, start + 8)])
    assert words == f"“Ann Bell”\n— headline “{HEAD}”, 4 May 2023 (club.txt, ¶2)"


def test_a_safe_copy_keeps_its_headline_without_the_names() -> None:
    text = f"Note\n\n{HEAD}\n\n{BODY}"
    report = _report(text, HEAD, people=(Person("p1", "Ann Bell", (Span(6, 14),)),))
    hidden = headline(hide(report, ["p1"]).report)
    assert hidden
    assert hidden.words == HEAD.replace("Ann Bell", "Person A")
