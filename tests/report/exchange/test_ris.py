"""The entry for reference managers, read by rispy and compared with the model."""

from __future__ import annotations

import json
from dataclasses import replace

import rispy

from tests.report.exchange.samples import BARE, letters
from viewer.report import headlines
from viewer.report.exchange import FORMATS
from viewer.report.exchange.shared import identifier
from viewer.report.model import Event, Fact, Origin, Report, Span
from viewer.report.source import About


def test_one_entry_holds_the_model(report: Report) -> None:
    (entry,) = rispy.loads(FORMATS["ris"].data(report).decode())
    event = report.event
    assert entry["type_of_reference"] == "RPRT"
    assert entry["id"] == identifier(report)
    assert letters(entry["title"]) == letters(headlines.own_name(report))
    digest = f"SHA-256 {report.source.sha256}" if report.source.sha256 else ""
    called = f"Called by the headline of the report “{report.source.name}”" if headlines.headline(report) else ""
    notes = [letters(note) for note in entry.get("notes", [])]
    assert {letters(note) for note in (called, digest) if note} <= set(notes)
    abstract = letters(entry.get("abstract", ""))
    for fact in (event.title, event.place or event.city):
        assert fact is None or letters(str(fact.value)) in abstract
    assert event.date is None or f"{event.date.value}"[:4] in abstract
    assert ("abstract" in entry) == any((event.title, event.date, event.place, event.city))
    told = "Date and place are those of the event" in " ".join(entry.get("notes", []))
    assert told == ("place_published" in entry or "date" in entry)
    assert event.date is None or entry["date"].startswith(str(event.date.value).replace("-", "/"))
    assert event.date_end is None or entry["date"].endswith(str(event.date_end.value))
    assert "uncertain" not in abstract
    assert "doubtful" not in abstract


def test_who_wrote_the_report_is_its_author() -> None:
    named = replace(BARE, source=replace(BARE.source, about=About(author="Ann Lee")))
    (entry,) = rispy.loads(FORMATS["ris"].data(named).decode())
    assert entry["authors"] == ["Ann Lee"]
    (reference,) = json.loads(FORMATS["csljson"].data(named))
    assert reference["author"] == [{"literal": "Ann Lee"}]


def test_the_abstract_says_nothing_of_doubt() -> None:
    doubtful = Origin("a rule", 0.6, ("rule",))
    event = Event(place=Fact("Wool Hall", (Span(0, 4),), origin=doubtful))
    (entry,) = rispy.loads(FORMATS["ris"].data(Report("Here.", event=event)).decode())
    assert entry["abstract"] == "Wool Hall"
    assert entry["place_published"] == "Wool Hall"
    assert any("doubtful" in note for note in entry["notes"])


def test_every_line_is_a_field(report: Report) -> None:
    lines = FORMATS["ris"].data(report).decode().split("\r\n")
    assert lines.pop() == ""
    assert [line[:6] for line in lines if line[:2] in ("TY", "ER")] == ["TY  - ", "ER  - "]
    assert all(line[2:6] == "  - " and line.isprintable() for line in lines)
