"""A report to keep as JSON, and what is said of it when it is read again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.participants import took
from viewer.reading import USUAL, Choice, Document, read_bytes
from viewer.report import codec
from viewer.report.exchange import FORMATS
from viewer.report.model import Event, Fact, Person, ProgrammeItem, Report, Source, Span
from viewer.report.vocabulary import ItemKind, Participation

DATA = Path(__file__).parents[2] / "data"
WORDS = "Harbour  Day\t\n\n\n  Ann Lee opened it – “at last”, می‌گوید 👩‍👩‍👧. \n"
REPORT = Report(
    WORDS,
    Source("harbour.docx", "text/plain", "ab" * 32),
    event=Event(title=Fact("Harbour  Day", (Span(0, 12),))),
    people=(Person("p1", "Ann Lee", (Span(18, 25),), participation=Participation.IN_PERSON),),
    programme=(ProgrammeItem(ItemKind.OPENING, "Ann Lee opened it", (Span(18, 35),), took(Span(18, 25), "p1")),),
)
LINE = codec.dumps(REPORT).encode() + b"\n"
INDENTED = FORMATS["json"].data(REPORT)

NOW = "Kept by this application: its text is shown, and read again."
EARLIER = "Kept by an earlier version, which did not tell who gave and who received: its text is shown, and read again."
SEVERAL = (
    "This file holds several reports, one behind the other: the first is shown. Put each in a file of its own to open "
    "the others."
)
AGAIN = "Export the report again, or open the file that it was made of."


def read(data: bytes, choice: Choice = USUAL) -> Document:
    """The document in a file of these bytes."""
    return read_bytes(data, "kept.json", choice)


def changed(**members: Any) -> bytes:
    """The report as JSON with other members."""
    return json.dumps({**codec.to_json(REPORT), **members}).encode()
