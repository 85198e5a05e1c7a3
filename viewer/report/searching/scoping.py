"""Where in a report is searched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from viewer.report.model import Report, Spans
from viewer.report.searching.areas import rest
from viewer.report.spans import merged


@dataclass(frozen=True, slots=True)
class Scope:
    """Part of a report. ``key`` is the id of the person, or the index of the item of the programme."""

    part: Literal["report", "person", "item", "own words"] = "report"
    key: str | int | None = None


WHOLE = Scope()
"""The whole report."""
OWN_WORDS = Scope("own words")
"""What the report says itself: everything but the content of the statements."""


def said_by(person_id: str) -> Scope:
    """What a person said."""
    return Scope("person", person_id)


def in_item(number: int) -> Scope:
    """What belongs to an item of the programme, what was said in it included."""
    return Scope("item", number)


def areas(report: Report, scope: Scope) -> Spans:
    """Where in the text the scope lies, in text order and apart. Raises LookupError for a scope the report has not."""
    match scope:
        case Scope("report"):
            return rest((), len(report.text))
        case Scope("person", str(person_id)):
            report.person(person_id)
            return merged(span for said in report.statements if said.speaker == person_id for span in said.spans)
        case Scope("item", int(number)):
            told = report.programme[number].spans
            said = (span for said in report.statements if said.item == number for span in said.spans)
            return merged((*told, *said))
        case Scope("own words"):
            said = merged(span for said in report.statements for span in said.spans)
            return rest(said, len(report.text))
        case _:
            raise LookupError(f"no such part: {scope}")
