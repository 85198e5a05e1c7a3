"""A report as JSON that tells only what it has otherwise than another one of the same text, and back.

Of a long report with a thousand corrections most entries are those that were found: told by their numbers, they need
not be read again, and are the very objects of the other report. Of the others most have most of what was found: what
they have otherwise is told beside the number (``viewer.report.entries_told``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple, cast

from viewer.report import codec, elements, entries_told, json_steps, review_json
from viewer.report.elements import Json
from viewer.report.entries_told import EntriesTold
from viewer.report.model import ModelError, Person, ProgrammeItem, Remark, Report, Statement


def dumps(report: Report, other: Report) -> str:
    """One line of JSON, in ASCII, for a report of the text and the source of another one."""
    beside = _beside(other)
    of = {kind: entries.tell_found for kind, entries in beside.kinds.items()}
    return json_steps.dumps(
        {
            "event": codec.of_event(report.event),
            "people": beside.people.tell(report.people),
            "programme": beside.items.tell(report.programme),
            "statements": beside.statements.tell(report.statements),
            "remarks": beside.remarks.tell(report.remarks),
            "suggestions": entries_told.items(other.suggestions).tell(report.suggestions),
            "review": review_json.to_json(report.review, elements.OF | of),
        }
    )


def loads(line: str, other: Report) -> Report:
    """The report of ``dumps``. Raises ModelError if the text is no such JSON, or was told beside another report."""
    try:
        return _read(cast(Json, json_steps.loads(line)), other)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ModelError(f"not what a report has otherwise: {type(error).__name__}: {error}") from error


def _read(data: Json, other: Report) -> Report:
    beside = _beside(other)
    read = {kind: entries.read_found for kind, entries in beside.kinds.items()}
    return replace(
        other,
        like=other,
        event=codec.event(data["event"]),
        people=beside.people.read(data["people"]),
        programme=beside.items.read(data["programme"]),
        statements=beside.statements.read(data["statements"]),
        remarks=beside.remarks.read(data["remarks"]),
        suggestions=entries_told.items(other.suggestions).read(data["suggestions"]),
        review=review_json.from_json(data["review"], elements.READ | read),
    )


class _Beside(NamedTuple):
    """What tells the entries of each kind beside those of another report."""

    people: EntriesTold[Person]
    items: EntriesTold[ProgrammeItem]
    statements: EntriesTold[Statement]
    remarks: EntriesTold[Remark]

    @property
    def kinds(self) -> dict[str, EntriesTold[Any]]:
        """The same by the kinds of what is removed."""
        return {"person": self.people, "item": self.items, "statement": self.statements, "remark": self.remarks}


def _beside(other: Report) -> _Beside:
    return _Beside(
        entries_told.people(other.people),
        entries_told.items(other.programme),
        entries_told.statements(other.statements),
        entries_told.remarks(other.remarks),
    )
