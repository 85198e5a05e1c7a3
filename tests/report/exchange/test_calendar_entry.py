"""The calendar entry, read by vobject and, strictly, by icalendar, and compared with the model."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import replace

import icalendar
import pytest
import vobject

from tests.report.exchange.samples import BARE, WILD, letters, sample
from viewer.report import headlines
from viewer.report.exchange import FORMATS, ExchangeError
from viewer.report.model import Event, Fact, Report, Source, Span
from viewer.report.wording import speakers

TEXT = "It was on 4 May 2023."


def fact(value: str, note: str | None = None) -> Fact:
    return Fact(value, (Span(0, 2),), note)


@pytest.fixture
def dated(report: Report) -> Report:
    """The report, with a date where it states none."""
    day = Fact("2023-05-04", (Span(0, 1),))
    return report if report.event.date else replace(report, event=replace(report.event, date=day))


def entry(**facts: Fact) -> icalendar.Event:
    report = Report(TEXT, Source("meeting.txt"), event=Event(**{"date": fact("2023-05-04"), **facts}))  # pyright: ignore[reportArgumentType]
    (found,) = icalendar.Calendar.from_ical(FORMATS["ics"].data(report)).walk("VEVENT")
    assert isinstance(found, icalendar.Event)
    assert not found.errors
    return found


def test_another_reader_finds_the_model(dated: Report) -> None:
    calendar = vobject.readOne(FORMATS["ics"].data(dated).decode())
    event = dated.event
    (found,) = calendar.vevent_list
    assert event.date
    first = found.dtstart.value
    assert str(first)[:10] == event.date.value
    assert letters(found.summary.value) == letters(headlines.name(dated))
    if event.place or event.city:
        place = event.place or event.city
        assert place
        assert letters(str(place.value)) in letters(found.location.value)
    else:
        assert not hasattr(found, "location")
    description = letters(found.description.value)
    for one in event.organisers:
        assert letters(str(one.value)) in description
    for person in speakers(dated):
        assert letters(person.name) in description
    assert ("Speakers" in found.description.value) == bool(speakers(dated))
    if event.date_end:
        assert str(found.dtend.value - datetime.timedelta(days=1)) == event.date_end.value
    else:
        assert not hasattr(found, "dtend")


def test_the_strict_reader_finds_one_entry_and_no_fault(dated: Report) -> None:
    data = FORMATS["ics"].data(dated)
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar.errors == []
    (found,) = calendar.subcomponents
    assert found.name == "VEVENT"
    assert found.errors == []
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT", "STATUS"}
    assert set(found) <= allowed
    uid = str(found["uid"])
    assert uuid.UUID(uid).version == 5 if dated.source.sha256 else uid.startswith("urn:oid:")
    assert str(found.decoded("dtstamp").tzinfo) == "UTC"


def test_lines_are_as_the_standard_wants_them(dated: Report) -> None:
    data = FORMATS["ics"].data(dated)
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert not any(byte < 32 or byte == 127 for line in lines for byte in line)
    assert not any(b"TZID" in line for line in lines)


def test_an_entry_needs_a_day(report: Report) -> None:
    if report.event.date is not None:
        assert FORMATS["ics"].data(report)
        return
    with pytest.raises(ExchangeError, match="states no date, and a calendar entry cannot be without one"):
        FORMATS["ics"].data(report)


def test_a_text_without_a_name_is_told_of_as_the_report() -> None:
    with pytest.raises(ExchangeError, match=r"^The report states no date"):
        FORMATS["ics"].data(replace(BARE, source=Source()))


def test_a_day_alone_is_a_whole_day() -> None:
    found = entry()
    assert found.decoded("dtstart") == datetime.date(2023, 5, 4)
    assert "dtend" not in found


def test_an_hour_floats() -> None:
    found = entry(start_time=fact("09:30")).decoded("dtstart")
    assert found == datetime.datetime(2023, 5, 4, 9, 30)  # noqa: DTZ001
    assert found.tzinfo is None


@pytest.mark.parametrize("time", [fact("09:30", "planned"), fact("09:30", "a.m. or p.m. not stated"), fact("29:30")])
def test_an_hour_with_a_reserve_is_told_in_words(time: Fact) -> None:
    found = entry(start_time=time)
    assert found.decoded("dtstart") == datetime.date(2023, 5, 4)
    told = "“It” (a.m. or p.m. not stated)" if time.note == "a.m. or p.m. not stated" else str(time.value)
    assert told in str(found["description"])
    assert "status" not in found  # that it took place is not in question


def test_the_end_is_the_day_after_the_last() -> None:
    found = entry(date_end=fact("2023-05-31"), start_time=fact("09:30"))
    assert found.decoded("dtstart") == datetime.date(2023, 5, 4)
    assert found.decoded("dtend") == datetime.date(2023, 6, 1)
    assert "Start: 09:30" in str(found["description"])


@pytest.mark.parametrize("last", ["2023-05-04", "2023-05-03"])
def test_a_last_day_that_is_no_later_is_no_end(last: str) -> None:
    assert "dtend" not in entry(date_end=fact(last))


def test_days_at_the_ends_of_all_days() -> None:
    assert entry(date=fact("0001-01-01")).decoded("dtstart") == datetime.date(1, 1, 1)
    last = entry(date=fact("9999-12-30"), date_end=fact("9999-12-31"))
    assert last.decoded("dtstart") == datetime.date(9999, 12, 30)
    assert "dtend" not in last


def test_a_day_that_was_planned_is_tentative() -> None:
    assert entry(date=fact("2023-05-04", "planned"))["status"] == "TENTATIVE"


def test_an_entry_keeps_its_identifier() -> None:
    one, other = (icalendar.Calendar.from_ical(FORMATS["ics"].data(WILD)).events[0]["uid"] for _ in range(2))
    assert one == other != icalendar.Calendar.from_ical(FORMATS["ics"].data(sample("seed"))).events[0]["uid"]
