"""What readers did beside what is shown (``marks.Review``) as JSON, and back."""

from __future__ import annotations

from viewer.report import elements
from viewer.report.elements import OF, READ, Json, text
from viewer.report.marks import Lost, Mark, Note, Removed, Review
from viewer.report.model import Span


def to_json(review: Review) -> Json:
    """The review as plain lists and dictionaries."""
    return {
        "readers": list(review.readers),
        "removed": [
            {"kind": one.kind, "field": one.field, "entry": OF[one.kind](one.entry), **_of_mark(one)}
            for one in review.removed
        ],
        "lost": [
            {
                "operation": one.operation,
                "kind": one.kind,
                "field": one.field,
                "words": one.words,
                "entry": None if one.entry is None else OF[one.kind](one.entry),
                "proposal": None if one.proposal is None else [one.proposal.start, one.proposal.end],
                **({"kept": True} if one.kept else {}),
                **_of_mark(one),
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
        "gone": [elements.of_person(person) for person in review.gone],
    }


def from_json(data: Json) -> Review:
    """The review of ``to_json``. Raises KeyError, TypeError, AttributeError, IndexError where the data is none."""
    return Review(
        readers=tuple(text(reader) for reader in data["readers"]),
        removed=tuple(
            Removed(text(one["kind"]), READ[one["kind"]](one["entry"]), _mark(one), text(one["field"]))
            for one in data["removed"]
        ),
        lost=tuple(
            Lost(
                text(one["operation"]),
                text(one["kind"]),
                None if one["entry"] is None else READ[one["kind"]](one["entry"]),
                text(one["words"]),
                _mark(one),
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
        gone=tuple(elements.person(person) for person in data["gone"]),
    )


def _of_mark(one: Removed | Lost) -> Json:
    return elements.of_mark(one.mark, OF.get(one.kind, OF["fact"]))


def _mark(data: Json) -> Mark:
    return elements.mark(data, READ.get(data["kind"], READ["fact"]))
