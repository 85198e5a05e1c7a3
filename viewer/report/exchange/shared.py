"""What several formats have in common: the name of the report's file, days and hours, JSON that people can read."""

from __future__ import annotations

import base64
import datetime
import json
import uuid
from collections.abc import Iterable, Iterator

from viewer import clock
from viewer.language import Words
from viewer.report import headlines, marking, wording
from viewer.report.found import Found
from viewer.report.marks import Mark
from viewer.report.model import Event, Report
from viewer.report.summary.doubts import fact_reserves


class Exchange(Words):
    """What several formats say beside the report's words."""


def identifier(report: Report) -> str:
    """The IRI of the report's file: its SHA-256 (RFC 6920). Where none is told, as in a safe copy, a new one each time.

    One that is made of the model would prove a guess of a hidden name. The new one is a UUID in decimal digits (ITU-T
    X.667): hexadecimal ones can spell a name, as in ``3ed4``.
    """
    if report.source.sha256:
        digest = base64.urlsafe_b64encode(bytes.fromhex(report.source.sha256)).decode().rstrip("=")
        return f"ni:///sha-256;{digest}"
    return f"urn:oid:2.25.{uuid.uuid4().int}"


def title_note(report: Report) -> str:
    """That an entry is called by the report's headline, and which file it is of; empty without a headline."""
    if headlines.headline(report) is None:
        return ""
    if not report.source.name:
        return Exchange.tr("Called by the headline of the report")
    return Exchange.tr("Called by the headline of the report “{name}”").format(name=report.source.name)


def event_note(report: Report) -> str:
    """That the date and the place of an entry are those of the event; empty where it has neither."""
    if wording.is_stated(report, "date") or wording.is_stated(report, "place"):
        return Exchange.tr("Date and place are those of the event that the report tells of")
    return ""


def fact_remarks(report: Report, names: Iterable[str]) -> Iterator[str]:
    """What is to be said of facts, each behind its label: ``Place: corrected by A.B.; found: Wool Hall``."""
    for name in names:
        if told := fact_remark(report, name):
            yield Exchange.tr("{label}: {text}").format(label=wording.fact_label(report, name), text=told)


def fact_remark(report: Report, name: str) -> str:
    """What speaks against a fact, what readers did to it, and what was found before; empty where nothing is."""
    told = *fact_reserves(report, name), done(marking.of_fact(report, name), Found(report).fact(name))
    return "; ".join(filter(None, told))


def done(mark: Mark | None, found: str) -> str:
    """What a reader did, and what was found before: ``corrected by A.B.; found: 80``; empty where none did anything."""
    if mark is None:
        return ""
    before = Exchange.tr("found: {value}").format(value=found) if found else ""
    return "; ".join(filter(None, (marking.told(mark), before)))


def today() -> datetime.date:
    """The day that a page bears, where the user is."""
    return clock.now().date()


def start_time(event: Event) -> datetime.time | None:
    """The hour at which the event began; None where the report states none, or not without reserve."""
    if event.start_time is None or event.start_time.note is not None:
        return None
    try:
        return datetime.time.fromisoformat(str(event.start_time.value))
    except ValueError:  # "29:00", which a report may hold
        return None


def json_file(value: object) -> bytes:
    """The bytes of a JSON file, indented. Half a surrogate pair, which no file can hold, is written as its escape."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8", errors="backslashreplace")
