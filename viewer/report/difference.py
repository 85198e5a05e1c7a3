"""A report as JSON that tells only what it has otherwise than another one of the same text, and back.

Of a long report with a thousand corrections most entries are those that were found: told by their numbers, they need
not be read again, and are the very objects of the other report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from viewer.report import codec, elements, json_steps, review_json
from viewer.report.elements import Json
from viewer.report.giving_way import one_by_one
from viewer.report.model import ModelError, Person, ProgrammeItem, Remark, Report, Statement

E = TypeVar("E", Person, ProgrammeItem, Statement, Remark)


def dumps(report: Report, other: Report) -> str:
    """One line of JSON, in ASCII, for a report of the text and the source of another one."""
    return json_steps.dumps(
        {
            "event": codec.of_event(report.event),
            "people": _told(report.people, other.people, elements.of_person),
            "programme": _told(report.programme, other.programme, elements.of_item),
            "statements": _statements_told(report.statements, other.statements),
            "remarks": _told(report.remarks, other.remarks, elements.of_remark),
            "suggestions": _told(report.suggestions, other.suggestions, elements.of_item),
            "review": review_json.to_json(report.review),
        }
    )


def loads(line: str, other: Report) -> Report:
    """The report of ``dumps``. Raises ModelError if the text is no such JSON, or was told beside another report."""
    try:
        return _read(cast(Json, json_steps.loads(line)), other)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ModelError(f"not what a report has otherwise: {type(error).__name__}: {error}") from error


def _read(data: Json, other: Report) -> Report:
    return replace(
        other,
        like=other,
        event=codec.event(data["event"]),
        people=_entries(data["people"], other.people, elements.person),
        programme=_entries(data["programme"], other.programme, elements.item),
        statements=tuple(_statement(one, other.statements) for one in one_by_one(data["statements"])),
        remarks=_entries(data["remarks"], other.remarks, elements.remark),
        suggestions=_entries(data["suggestions"], other.suggestions, elements.item),
        review=review_json.from_json(data["review"]),
    )


def _told(entries: Sequence[E], others: Sequence[E], tell: Callable[[E], Json]) -> list[Json | int]:
    """Entries: by its number each that is the very object among the others, else as it is."""
    numbers = {id(one): number for number, one in enumerate(others)}
    return [numbers[id(one)] if id(one) in numbers else tell(one) for one in one_by_one(entries)]


def _statements_told(entries: Sequence[Statement], others: Sequence[Statement]) -> list[Json | list[int | None]]:
    """Statements: each that is another one's, perhaps in another item, by the number of that and its own item."""
    numbers = {_parts(one): number for number, one in enumerate(others)}
    told: list[Json | list[int | None]] = []
    for said in one_by_one(entries):
        number = numbers.get(_parts(said))
        told.append(elements.of_statement(said) if number is None else [number, said.item])
    return told


def _parts(said: Statement) -> tuple[object, ...]:
    """What a statement has in common with itself in another item: its parts are the very objects."""
    return said.speaker, said.mode, id(said.cue), id(said.spans), id(said.origin)


def _entries(told: Sequence[Json | int], others: Sequence[E], read: Callable[[Json], E]) -> tuple[E, ...]:
    return tuple(read(one) if isinstance(one, dict) else _numbered(one, others) for one in one_by_one(told))


def _statement(told: Json | list[int | None], others: Sequence[Statement]) -> Statement:
    if isinstance(told, dict):
        return elements.statement(told)
    number, item = told
    said = _numbered(number, others)
    return said if said.item == item else said.told_in(None if item is None else elements.number(item))


def _numbered(told: object, others: Sequence[E]) -> E:
    """The entry of a number. Raises TypeError, IndexError where there is none."""
    if (number := elements.number(told)) < 0:
        raise IndexError(number)
    return others[number]
