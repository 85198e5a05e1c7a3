"""The report as an entry of a list of references: CSL-JSON, which Zotero and other reference managers read.

Cited is the report, which is called by its headline, and without one by its file's name; the event is what it tells of
(``event-title``, ``event-date``, ``event-place`` of CSL 1.0.2). Programs that know none of these show the date and the
place of the publication, which are not known: those of the event stand there, and the note says so.
"""

from __future__ import annotations

from typing import Any

from viewer.report import headlines, wording
from viewer.report.exchange.shared import event_note, fact_remarks, identifier, json_file, title_note
from viewer.report.model import Report

_TOLD = ("title", "date", "place")
"""The facts of the entry."""


def write(report: Report) -> bytes:
    """A list of one entry, in UTF-8."""
    event = report.event
    days = [str(fact.value) for fact in (event.date, event.date_end) if fact and event.date]
    when = {"date-parts": [[int(part) for part in day.split("-")] for day in days]} if days else None
    place = wording.fact_text(report, "place") if wording.is_stated(report, "place") else ""
    digest = f"SHA-256 {report.source.sha256}" if report.source.sha256 else ""
    entry: dict[str, Any] = {
        "id": identifier(report),
        "type": "document",
        "title": headlines.own_name(report),
        "author": [{"literal": report.source.about.author}] if report.source.about.author else None,
        "event-title": str(event.title.value) if event.title else "",
        "issued": when,
        "event-date": when,
        "event-place": place,
        "publisher-place": place,
        "note": "; ".join(filter(None, (title_note(report), event_note(report), digest, *fact_remarks(report, _TOLD)))),
    }
    return json_file([{key: value for key, value in entry.items() if value}])
