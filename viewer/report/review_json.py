"""What readers did beside what is shown (``marks.Review``) as JSON, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from viewer.report import elements
from viewer.report.elements import OF, READ, Json, text
from viewer.report.marks import Lost, Mark, Note, Removed, Review
from viewer.report.model import Person, Span

if TYPE_CHECKING:
    from viewer.report.model import Entry


def to_json(review: Review, of: Mapping[str, Callable[[Any], object]] = OF) -> Json:
    """The review as plain lists and dictionaries; ``of`` tells how an entry of each kind becomes JSON."""
    return {
        "readers": list(review.readers),
        "removed": [
            {"kind": one.kind, "field": one.field, "entry": of[one.kind](one.entry), **_of_mark(one, of)}
            for one in review.removed
        ],
        "lost": [
            {
                "operation": one.operation,
                "kind": one.kind,
                "field": one.field,
                "words": one.words,
                "entry": None if one.entry is None else of[one.kind](one.entry),
                "proposal": None if one.proposal is None else [one.proposal.start, one.proposal.end],
                **({"kept": True} if one.kept else {}),
                **_of_mark(one, of),
            }
            for one in review.lost
        ],
        "notes": [
            {
                "operation": one.operation,
                "text": one.text,
                "reader": one.reader,
                "at": one.at,
                "kind": one.kind,
                "key": one.key,
                "spans": elements.of_spans(one.spans),
            }
            for one in review.notes
        ],
        "gone": [of["person"](person) for person in review.gone],
    }


def from_json(data: Json, read: Mapping[str, Callable[[Any], Entry]] = READ) -> Review:
    """The review of ``to_json``; ``read`` tells how an entry of each kind is read.

    Raises KeyError, TypeError, AttributeError, IndexError where the data is none.
    """
    return Review(
        readers=tuple(text(reader) for reader in data["readers"]),
        removed=tuple(
            Removed(text(one["kind"]), read[one["kind"]](one["entry"]), _mark(one, read), text(one["field"]))
            for one in data["removed"]
        ),
        lost=tuple(
            Lost(
                text(one["operation"]),
                text(one["kind"]),
                None if one["entry"] is None else read[one["kind"]](one["entry"]),
                text(one["words"]),
                _mark(one, read),
                None if one["proposal"] is None else Span(*map(elements.number, one["proposal"])),
                text(one["field"]),
                elements.truth(one.get("kept", False)),
            )
            for one in data["lost"]
        ),
        notes=tuple(
            Note(
                text(one["text"]),
                text(one["reader"]),
                text(one["at"]),
                text(one["kind"]),
                one["key"] if isinstance(one["key"], int) else text(one["key"]),
                elements.spans(one["spans"]),
                text(one["operation"]),
            )
            for one in data["notes"]
        ),
        gone=tuple(_person(read["person"](person)) for person in data["gone"]),
    )


def _of_mark(one: Removed | Lost, of: Mapping[str, Callable[[Any], object]]) -> Json:
    return elements.of_mark(one.mark, of.get(one.kind, of["fact"]))


def _mark(data: Json, read: Mapping[str, Callable[[Any], Entry]]) -> Mark:
    return elements.mark(data, read.get(data["kind"], read["fact"]))


def _person(entry: Entry) -> Person:
    if not isinstance(entry, Person):
        raise TypeError(f"a person expected, not {entry!r}")
    return entry
