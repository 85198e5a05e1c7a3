"""The event as an entry for a calendar: iCalendar (RFC 5545).

Days and hours are those of the place, whatever its time zone: they float. The hour is told only where the report states
it without any reserve and for one day. An entry cannot be without a day.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable, Iterator
from typing import Protocol, cast

from icalendar import Calendar, Event

import viewer
from viewer.language import Words
from viewer.report import harmless, headlines, model, wording
from viewer.report.exchange import ExchangeError
from viewer.report.exchange.shared import fact_remarks, identifier, start_time
from viewer.report.model import Report

_DAY = datetime.timedelta(days=1)
_IN_DESCRIPTION = ("start_time", "organisers", "attendance")
"""Facts that the entry has no place of their own for, or that it tells in another notation."""

_Field = tuple[str, str | datetime.date]
"""A property by its name in iCalendar; a moment is a day, too."""


class CalendarEntry(Words):
    """What a calendar entry says beside the report's words."""


class _Component(Protocol):
    """What is asked of a calendar and of its entry."""

    def add(self, name: str, value: object) -> None: ...


def write(report: Report) -> bytes:
    """A calendar of one entry. Raises ExchangeError where the report states no date."""
    calendar, entry = Calendar(), Event()
    product = f"-//Event Report Viewer//{viewer.__version__}//EN"
    _add(cast("_Component", calendar), (("prodid", product), ("version", "2.0")))
    _add(cast("_Component", entry), _fields(report))
    calendar.add_component(entry)
    return calendar.to_ical()


def _add(component: _Component, fields: Iterable[_Field]) -> None:
    for name, value in fields:
        component.add(name, value)


def _fields(report: Report) -> Iterator[_Field]:
    date = report.event.date
    if date is None:
        raise ExchangeError(_no_date(report))
    now = datetime.datetime.now(datetime.UTC)
    of_file = identifier(report)
    yield "uid", str(uuid.uuid5(uuid.NAMESPACE_URL, of_file)) if report.source.sha256 else of_file
    yield "dtstamp", now.replace(hour=0, minute=0, second=0, microsecond=0)
    yield from _days(report.event, datetime.date.fromisoformat(str(date.value)))
    if summary := headlines.name(report):
        yield "summary", harmless.folded(summary)
    if wording.is_stated(report, "place"):
        yield "location", harmless.folded(wording.fact_text(report, "place"))
    if date.note == "planned":
        yield "status", "TENTATIVE"
    yield "description", "\n".join(map(harmless.folded, _description(report)))
    for remark in fact_remarks(report, wording.FACT_LABELS):
        yield "comment", harmless.folded(remark)


def _days(event: model.Event, first: datetime.date) -> Iterator[_Field]:
    """The first moment or day, and the day after the last one where a last one is stated."""
    last = datetime.date.fromisoformat(str(event.date_end.value)) if event.date_end else first
    if last > first:
        yield "dtstart", first
        if last < datetime.date.max:  # the day after has to be one, too
            yield "dtend", last + _DAY
    else:
        time = start_time(event)
        yield "dtstart", datetime.datetime.combine(first, time) if time else first


def _description(report: Report) -> Iterator[str]:
    if report.event.title is None and headlines.headline(report):
        yield CalendarEntry.tr("The report states no title of the event: the entry bears the headline of the report.")
    for name in _IN_DESCRIPTION:
        if wording.is_stated(report, name):
            label, text = wording.fact_label(report, name), wording.fact_text(report, name)
            yield CalendarEntry.tr("{label}: {text}").format(label=label, text=text)
    if author := report.source.about.author:
        yield CalendarEntry.tr("Author of the report: {name}").format(name=author)
    if speakers := wording.speakers(report):
        names = wording.names(report, (person.id for person in speakers))
        yield CalendarEntry.tr("Speakers: {names}").format(names=names)
    if name := report.source.name:
        yield CalendarEntry.tr("Restates the report “{name}”; verifies nothing in it.").format(name=name)
    else:
        yield CalendarEntry.tr("Restates the report; verifies nothing in it.")


def _no_date(report: Report) -> str:
    if name := report.source.name:
        sentence = CalendarEntry.tr(
            "“{name}” states no date, and a calendar entry cannot be without one. Choose another format."
        )
        return sentence.format(name=name)
    return CalendarEntry.tr(
        "The report states no date, and a calendar entry cannot be without one. Choose another format."
    )
