"""The parts of a report as JSON, and back: facts, people, items, statements and remarks, each with its origin.

``codec`` makes the whole report of them; a log of corrections holds them one by one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from viewer.report.marks import Mark, Status
from viewer.report.model import (
    UNKNOWN,
    Fact,
    ModelError,
    Origin,
    Participant,
    Person,
    ProgrammeItem,
    Remark,
    Span,
    Spans,
    Statement,
)
from viewer.report.vocabulary import Acted, ItemKind, Mode, Order, Participation, RemarkKind, Tag

if TYPE_CHECKING:
    from viewer.report.model import Entry

Json = dict[str, Any]
E = TypeVar("E", Fact, Person, ProgrammeItem, Statement, Remark)
W = TypeVar("W", bound=StrEnum)


def of_fact(fact: Fact | None) -> Json | None:
    """A fact; None where there is none."""
    return None if fact is None else _of_fact(fact)


def _of_fact(fact: Fact) -> Json:
    told: Json = {
        "value": fact.value,
        "note": fact.note,
        "spans": of_spans(fact.spans),
        **of_origin(fact.origin, _of_fact),
    }
    if fact.alternatives:
        told["alternatives"] = [_of_fact(other) for other in fact.alternatives]
    return told


def of_person(person: Person) -> Json:
    """A person."""
    return {
        "id": person.id,
        "name": person.name,
        "variants": list(person.variants),
        "role": of_fact(person.role),
        "participation": person.participation,
        **({"acted": list(person.acted)} if person.acted else {}),
        "part": of_origin(person.part, of_person),
        "spans": of_spans(person.spans),
        **of_origin(person.origin, of_person),
    }


def of_item(item: ProgrammeItem) -> Json:
    """An item of the programme."""
    return {
        "kind": item.kind,
        "title": item.title,
        "participants": of_participants(item.participants),
        "tags": list(item.tags),
        "time": of_fact(item.time),
        "order": item.order,
        "spans": of_spans(item.spans),
        **of_origin(item.origin, of_item),
    }


def of_participants(participants: Iterable[Participant]) -> list[Json]:
    """Those who had a part in an item."""
    return [
        {"id": who.id, "function": who.function, "spans": of_spans(who.spans), **of_origin(who.origin, of_item)}
        for who in participants
    ]


def of_statement(said: Statement) -> Json:
    """A statement."""
    return {
        "speaker": said.speaker,
        "cue": of_fact(said.cue),
        "mode": said.mode,
        "item": said.item,
        "spans": of_spans(said.spans),
        **of_origin(said.origin, of_statement),
    }


def of_remark(remark: Remark) -> Json:
    """A remark."""
    return {
        "kind": remark.kind,
        "message": remark.message,
        "spans": of_spans(remark.spans),
        **of_origin(remark.origin, of_remark),
    }


def of_spans(spans: Spans) -> list[list[int]]:
    """Spans, each as its start and end."""
    return [[span.start, span.end] for span in spans]


def of_origin(origin: Origin, of_found: Callable[[Any], object]) -> Json:
    """The members that tell the origin of something, and what a reader did to it, where one did."""
    told: Json = {"by": origin.by, "doubt": origin.doubt, "signs": list(origin.signs)}
    if origin.mark:
        told |= of_mark(origin.mark, of_found)
    return told


def of_mark(mark: Mark, of_found: Callable[[Any], object]) -> Json:
    """The members that tell what a reader did."""
    told: Json = {"status": mark.status, "reader": mark.reader, "at": mark.at, "reason": mark.reason}
    told["found"] = None if mark.found is None else of_found(mark.found)
    if mark.rival is not None:
        told["rival"] = of_found(mark.rival)
    told["operations"] = list(mark.operations)
    return told


def fact(data: Json | None) -> Fact | None:
    """What ``of_fact`` made; errors as with ``sure_fact``."""
    return None if data is None else sure_fact(data)


def sure_fact(data: Json) -> Fact:
    """A fact of ``of_fact``. Raises KeyError, TypeError, AttributeError, IndexError where it is none."""
    value = data["value"]
    if not isinstance(value, str):
        value = number(value)
    note = data["note"]
    return Fact(
        value,
        spans(data["spans"]),
        None if note is None else text(note),
        origin(data, sure_fact),
        tuple(sure_fact(other) for other in data.get("alternatives", ())),
    )


def person(data: Json) -> Person:
    """A person of ``of_person``; errors as with ``sure_fact``."""
    return Person(
        id=text(data["id"]),
        name=text(data["name"]),
        spans=spans(data["spans"]),
        variants=tuple(text(variant) for variant in data["variants"]),
        role=fact(data["role"]),
        participation=word(Participation, data["participation"]),
        origin=origin(data, person),
        part=origin(data["part"], person),
        acted=tuple(word(Acted, deed) for deed in data.get("acted", ())),
    )


def item(data: Json) -> ProgrammeItem:
    """An item of ``of_item``; errors as with ``sure_fact``."""
    return ProgrammeItem(
        kind=word(ItemKind, data["kind"]),
        title=text(data["title"]),
        spans=spans(data["spans"]),
        participants=participants(data["participants"]),
        tags=tuple(word(Tag, tag) for tag in data["tags"]),
        time=fact(data["time"]),
        order=word(Order, data["order"]),
        origin=origin(data, item),
    )


def participants(data: Iterable[Json]) -> tuple[Participant, ...]:
    """Participants of ``of_participants``; errors as with ``sure_fact``."""
    return tuple(
        Participant(text(who["id"]), text(who["function"]), spans(who["spans"]), origin(who, item)) for who in data
    )


def statement(data: Json) -> Statement:
    """A statement of ``of_statement``; errors as with ``sure_fact``."""
    return Statement(
        speaker=None if data["speaker"] is None else text(data["speaker"]),
        cue=sure_fact(data["cue"]),
        mode=word(Mode, data["mode"]),
        spans=spans(data["spans"]),
        item=None if data["item"] is None else number(data["item"]),
        origin=origin(data, statement),
    )


def remark(data: Json) -> Remark:
    """A remark of ``of_remark``; errors as with ``sure_fact``."""
    return Remark(word(RemarkKind, data["kind"]), text(data["message"]), spans(data["spans"]), origin(data, remark))


def origin(data: Json, found: Callable[[Any], Entry]) -> Origin:
    """The origin that ``of_origin`` told; ``found`` reads what was found before."""
    if "by" not in data:
        return UNKNOWN
    doubt, signs = share(data["doubt"]), tuple(text(sign) for sign in data["signs"])
    return Origin(text(data["by"]), doubt, signs, mark(data, found) if "status" in data else None)


def mark(data: Json, found: Callable[[Any], Entry]) -> Mark:
    """The mark that ``of_mark`` told."""
    before, rival = data["found"], data.get("rival")
    return Mark(
        word(Status, data["status"]),
        text(data["reader"]),
        text(data["at"]),
        text(data["reason"]),
        None if before is None else found(before),
        None if rival is None else found(rival),
        tuple(text(one) for one in data["operations"]),
    )


def spans(data: list[list[int]]) -> Spans:
    """Spans of ``of_spans``."""
    return tuple(Span(number(span[0]), number(span[1])) for span in data)


def text(data: object) -> str:
    """What is a text. Raises TypeError where it is none."""
    if not isinstance(data, str):
        raise TypeError(f"text expected, not {data!r}")
    return data


def word(words: type[W], data: object) -> W:
    """One of a closed set of words. Raises TypeError where it is no text, ModelError where it is another one."""
    try:
        return words(text(data))
    except ValueError as error:
        what = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", words.__name__).lower()
        raise ModelError(f"unknown {what}: {data!r}") from error


def share(data: object) -> float:
    """What is a share, from 0 to 1. Raises TypeError where it is none."""
    if not isinstance(data, int | float) or isinstance(data, bool) or not 0 <= data <= 1:
        raise TypeError(f"a share expected, not {data!r}")
    return float(data)


def truth(data: object) -> bool:
    """What is true or false. Raises TypeError where it is neither."""
    if not isinstance(data, bool):
        raise TypeError(f"true or false expected, not {data!r}")
    return data


def number(data: object) -> int:
    """What is a whole number. Raises TypeError where it is none."""
    if not isinstance(data, int) or isinstance(data, bool):
        raise TypeError(f"a whole number expected, not {data!r}")
    return data


OF: dict[str, Callable[[Any], Json]] = {
    "fact": _of_fact,
    "person": of_person,
    "item": of_item,
    "statement": of_statement,
    "remark": of_remark,
}
"""How an entry of each kind becomes JSON."""

READ: dict[str, Callable[[Json], Entry]] = {
    "fact": sure_fact,
    "person": person,
    "item": item,
    "statement": statement,
    "remark": remark,
}
"""How an entry of each kind is read."""
