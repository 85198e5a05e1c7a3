"""Search among what was found in a report: people, items of the programme, statements.

Each is searched as its row in the window reads, field by field: a person by name, other forms and role, an item by
kind, people and title, a statement by speaker and words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from viewer.report import wording
from viewer.report.model import Person, ProgrammeItem, Report, Span, Spans, Statement
from viewer.report.quoting import statement_words

Kind = Literal["person", "item", "statement"]
_APART = "\n\n"
"""Between two fields: no words are next to each other across it."""


@dataclass(frozen=True, slots=True)
class ObjectMatch:
    """Something of a report in which the words were found.

    ``key`` is the id of a person, or the index of an item or statement. ``text`` is the field that holds the words, or
    the first of several, and ``spans`` says where in it.
    """

    kind: Kind
    key: str | int
    text: str
    spans: Spans


class Objects:
    """The words of everything in a report as one text, each object a paragraph of it."""

    def __init__(self, report: Report) -> None:
        self._objects: list[tuple[Kind, str | int]] = []
        self.areas: list[Span] = []
        """Where in the text each object stands."""
        self._starts: list[int] = []
        parts: list[str] = []
        length = 0
        for kind, key, fields in _fields(report):
            start = length
            for field in filter(None, fields):
                self._starts.append(length)
                parts.append(field)
                length += len(field) + len(_APART)
            self._objects.append((kind, key))
            self.areas.append(Span(start, length))
        self.text = _APART.join((*parts, ""))

    def matched(self, matches: Sequence[Span]) -> list[ObjectMatch]:
        """The objects that hold these matches in the text, in order."""
        found: list[ObjectMatch] = []
        areas = [area.start for area in self.areas]
        last = -1
        fields: dict[int, list[Span]] = {}
        for match in matches:
            number = bisect_right(self._starts, match.start) - 1
            fields.setdefault(number, []).append(match)
        for number, spans in fields.items():
            start = self._starts[number]
            which = bisect_right(areas, start) - 1
            if which == last:
                continue
            last = which
            end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.text)
            kind, key = self._objects[which]
            within = tuple(Span(span.start - start, span.end - start) for span in spans)
            found.append(ObjectMatch(kind, key, self.text[start : end - len(_APART)], within))
        return found


def _fields(report: Report) -> Iterator[tuple[Kind, str | int, tuple[str, ...]]]:
    for person in report.people:
        yield "person", person.id, _of_person(person)
    for number, item in enumerate(report.programme):
        yield "item", number, _of_item(report, number, item)
    for number, statement in enumerate(report.statements):
        yield "statement", number, _of_statement(report, statement)


def _of_person(person: Person) -> tuple[str, ...]:
    return person.name, *person.variants, str(person.role.value) if person.role else ""


def _of_item(report: Report, number: int, item: ProgrammeItem) -> tuple[str, ...]:
    return wording.kind_label(item), wording.headline(report, item), *wording.details(report, number)


def _of_statement(report: Report, statement: Statement) -> tuple[str, ...]:
    speaker = report.person(statement.speaker).name if statement.speaker else ""
    return speaker, statement_words(report, statement)
