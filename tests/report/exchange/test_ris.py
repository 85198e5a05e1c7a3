"""The entry for reference managers, read by rispy and compared with the model."""

from __future__ import annotations

import rispy

from tests.report.exchange.samples import letters
from viewer.report import headlines
from viewer.report.exchange import FORMATS
from viewer.report.exchange.shared import identifier
from viewer.report.model import Report


def test_one_entry_holds_the_model(report: Report) -> None:
    (entry,) = rispy.loads(FORMATS["ris"].data(report).decode())
    event = report.event
    assert entry["type_of_reference"] == "RPRT"
    assert entry["id"] == identifier(report)
    assert letters(entry["title"]) == letters(headlines.own_name(report))
    digest = f"SHA-256 {report.source.sha256}" if report.source.sha256 else ""
    called = f"Called by the headline of the report “{report.source.name}”" if headlines.headline(report) else ""
    assert [letters(note) for note in entry.get("notes", [])] == [letters(note) for note in (called, digest) if note]
    abstract = letters(entry.get("abstract", ""))
    for fact in (event.title, event.place or event.city):
        assert fact is None or letters(str(fact.value)) in abstract
    assert event.date is None or f"{event.date.value}"[:4] in abstract
    assert ("abstract" in entry) == any((event.title, event.date, event.place, event.city))
    # Neither who wrote the report nor when and where it was published is known.
    assert set(entry) <= {"type_of_reference", "id", "title", "notes", "abstract"}


def test_every_line_is_a_field(report: Report) -> None:
    lines = FORMATS["ris"].data(report).decode().split("\r\n")
    assert lines.pop() == ""
    assert [line[:6] for line in lines if line[:2] in ("TY", "ER")] == ["TY  - ", "ER  - "]
    assert all(line[2:6] == "  - " and line.isprintable() for line in lines)
