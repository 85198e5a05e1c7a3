"""Finding the entry that an operation is about among those that are found now.

Another version of the extraction may number, name and cut things otherwise; what stays are the words of the report.
"""

from __future__ import annotations

from collections.abc import Iterable

from viewer.report.corrections.draft import Draft, Slot
from viewer.report.corrections.entries import said
from viewer.report.model import Entry, Fact, Person, ProgrammeItem, Remark, Statement
from viewer.report.spans import Span, Spans

SAME = 0.5
"""Two stretches of words are taken for the same passage from this share of common words on."""

CLOSE = 0.3
"""What somebody said may be cut otherwise; with the same verb of saying so much of it suffices."""


def matches(draft: Draft, entry: Entry, field: str = "") -> list[Slot]:
    """The slots that hold an entry, the likeliest first; those of entries that were joined are those they went into.

    An entry must have words (or be a fact of which there is one) to be found.
    """
    match entry:
        case Fact():
            found = _facts(draft, field, entry)
        case Person():
            found = _people(draft, entry)
        case ProgrammeItem():
            found = _items(draft, entry)
        case Statement():
            found = _statements(draft, entry)
        case Remark():
            found = _remarks(draft, entry)
    return list(dict.fromkeys(_joined(slot) for slot in found))


def _joined(slot: Slot) -> Slot:
    while slot.into is not None:
        slot = slot.into
    return slot


def _facts(draft: Draft, field: str, fact: Fact) -> list[Slot]:
    slots = [slot for slot in draft.facts if slot.field == field]
    if field != "organisers":
        return slots
    same = [slot for slot in slots if slot.value is not None and said(slot.value, "value") == said(fact, "value")]
    return same or [slot for slot in draft.meeting("fact", fact.spans) if slot.field == field]


def _people(draft: Draft, person: Person) -> list[Slot]:
    """Who has most of the mentions; of equals, who has the name."""
    mentions = set(person.spans)

    def weight(slot: Slot) -> tuple[int, int, bool]:
        other = slot.value
        assert isinstance(other, Person)
        return (len(mentions.intersection(other.spans)), _common(person.spans, other.spans), other.name == person.name)

    found = [slot for slot in draft.meeting("person", person.spans) if _named_alike(slot, person)]
    return sorted(found, key=weight, reverse=True)


def _named_alike(slot: Slot, person: Person) -> bool:
    """Whether the words of a person's name are those of another's, or mentions are the same to the letter."""
    other = slot.value
    if not isinstance(other, Person):
        return False
    if not set(person.spans).isdisjoint(other.spans):
        return True
    ours = {word for name in (person.name, *person.variants) for word in name.casefold().split()}
    return any(word in ours for name in (other.name, *other.variants) for word in name.casefold().split())


def _items(draft: Draft, item: ProgrammeItem) -> list[Slot]:
    """Those that tell of an act in the same words: of the same kind first, by the same people, of the same title."""
    if not item.spans:
        return []
    people = {who.id for who in item.participants}

    def weight(slot: Slot) -> tuple[bool, float, float, bool]:
        other = slot.value
        assert isinstance(other, ProgrammeItem)
        theirs = {_id(draft, who.id) for who in other.participants}
        alike = len(people & theirs) / len(people | theirs) if people | theirs else 1.0
        return (other.kind == item.kind, alike, overlap(item.spans[:1], other.spans[:1]), other.title == item.title)

    near = [slot for slot in draft.meeting("item", item.spans[:1]) if isinstance(slot.value, ProgrammeItem)]
    found = [slot for slot in near if within(item.spans[0], _first(slot)) >= SAME]
    return sorted(found, key=weight, reverse=True)


def is_same_item(draft: Draft, item: ProgrammeItem, slot: Slot) -> bool:
    """Whether an item of now is the very act of another: told in the same words, of one kind or by the same people."""
    other = slot.value
    if not isinstance(other, ProgrammeItem) or not item.spans:
        return False
    people = {who.id for who in item.participants}
    theirs = {_id(draft, who.id) for who in other.participants}
    together = bool(people & theirs) or not people or not theirs
    return together and (other.kind == item.kind or people == theirs) and within(item.spans[0], _first(slot)) >= SAME


def _id(draft: Draft, person_id: str) -> str:
    slot = draft.person(person_id)
    return slot.value.id if slot is not None and isinstance(slot.value, Person) else person_id


def _statements(draft: Draft, statement: Statement) -> list[Slot]:
    def weight(slot: Slot) -> tuple[bool, float]:
        other = slot.value
        assert isinstance(other, Statement)
        same_cue = overlap(statement.cue.spans, other.cue.spans) > 0
        return (same_cue, overlap(statement.spans, other.spans))

    words = (*statement.cue.spans, *statement.spans)
    near = [slot for slot in draft.meeting("statement", words) if isinstance(slot.value, Statement)]
    found = [slot for slot in near if weight(slot)[1] >= (CLOSE if weight(slot)[0] else SAME)]
    return sorted(found, key=weight, reverse=True)


def _remarks(draft: Draft, remark: Remark) -> list[Slot]:
    def weight(slot: Slot) -> tuple[bool, float]:
        other = slot.value
        assert isinstance(other, Remark)
        return (other.message == remark.message, overlap(remark.spans, other.spans))

    near = draft.meeting("remark", remark.spans)
    alike = [slot for slot in near if isinstance(slot.value, Remark) and slot.value.kind == remark.kind]
    return sorted(alike, key=weight, reverse=True)


def _first(slot: Slot) -> Span:
    assert slot.value is not None
    return slot.value.spans[0]


def overlap(ones: Spans, others: Spans) -> float:
    """The share of common words among all words of two passages, in characters: 0 to 1."""
    common = _common(ones, others)
    whole = _length(ones) + _length(others) - common
    return common / whole if whole else 0.0


def within(one: Span, other: Span) -> float:
    """The share of the shorter of two stretches that lies within the other: 0 to 1."""
    return _common((one,), (other,)) / min(one.end - one.start, other.end - other.start)


def _common(ones: Spans, others: Spans) -> int:
    return sum(max(0, min(one.end, other.end) - max(one.start, other.start)) for one in ones for other in others)


def _length(spans: Iterable[Span]) -> int:
    return sum(span.end - span.start for span in spans)
