"""The report as an entry of a list of references: CSL-JSON, which Zotero and other reference managers read.

Cited is the report, of which only its file's name is known; the event is what it tells of
(``event-title``, ``event-date``, ``event-place`` of CSL 1.0.2).
"""

from __future__ import annotations

from typing import Any

from viewer.report import wording
from viewer.report.exchange.shared import identifier, json_file
from viewer.report.model import Report


def write(report: Report) -> bytes:
    """A list of one entry, in UTF-8."""
    event = report.event
    days = [str(fact.value) for fact in (event.date, event.date_end) if fact and event.date]
    entry: dict[str, Any] = {
        "id": identifier(report),
        "type": "document",
        "title": report.source.name,
        "event-title": str(event.title.value) if event.title else "",
        "event-date": {"date-parts": [[int(part) for part in day.split("-")] for day in days]} if days else None,
        "event-place": wording.fact_text(report, "place") if wording.fact_spans(report, "place") else "",
        "note": f"SHA-256 {report.source.sha256}" if report.source.sha256 else "",
    }
    return json_file([{key: value for key, value in entry.items() if value}])
