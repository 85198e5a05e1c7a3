"""What an entry consists of: its fields, compared and joined one by one, and its words.

An operation tells an entry as it was and as it is to be. What differs between the two is what the reader changed; the
rest is left to whatever is found now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from viewer.report.marks import READER
from viewer.report.model import UNKNOWN, Entry, Fact, Origin, Participant, Person, ProgrammeItem, Remark, Statement
from viewer.report.spans import Span, Spans

_READERS = Origin(READER)
_SEVERAL = 2
E = TypeVar("E", bound=Fact | Person | ProgrammeItem | Statement | Remark)

FIELDS: dict[type, tuple[str, ...]] = {
    Fact: ("value",),
    Person: ("name", "variants", "role", "participation", "acted", "spans"),
    ProgrammeItem: ("kind", "title", "tags", "time", "order", "participants", "spans"),
    Statement: ("speaker", "cue", "mode", "spans"),
    Remark: (),
}
"""What of an entry a reader can change. The value of a fact goes with its note and its words."""

KIND_OF: dict[type, str] = {
    Fact: "fact",
    Person: "person",
    ProgrammeItem: "item",
    Statement: "statement",
    Remark: "remark",
}
"""The kind of an entry (``operations.TARGETS``)."""


def said(entry: Entry, field: str) -> Any:
    """What a field says, without where that comes from: two that are equal say the same."""
    value = getattr(entry, field)
    if isinstance(entry, Fact):
        return (entry.value, entry.note)
    if isinstance(value, Fact):
        return (value.value, value.note)
    if field == "participants":
        return {(who.id, who.function) for who in value}
    return value


def changed(before: Entry, after: Entry) -> tuple[str, ...]:
    """The fields in which two entries of one kind differ."""
    return tuple(field for field in FIELDS[type(before)] if said(before, field) != said(after, field))


def joined(now: Entry, before: Entry, after: Entry, fields: Iterable[str]) -> tuple[Entry, bool]:
    """What is found now with what a reader changed (``fields``), and whether something else is found now than then.

    Words and participants are joined, anything else that was changed becomes as the reader wants it.
    """
    conflict = False
    if isinstance(now, Fact) and isinstance(after, Fact):
        if said(now, "value") == said(after, "value") != said(before, "value"):
            return now, False  # with the words that tell it now
        differs = said(now, "value") not in (said(before, "value"), said(after, "value"))
        return replace(now, value=after.value, note=after.note, spans=after.spans), differs
    for field in fields:
        held, wanted = said(now, field), said(after, field)
        if isinstance(now, ProgrammeItem) and field == "participants":
            now = replace(now, participants=_participants(now, before, after))
        elif held != wanted:
            if field not in ("spans", "variants"):
                conflict = conflict or held != said(before, field)
            now = replace(now, **{field: getattr(after, field)})
    return now, conflict


def _participants(now: ProgrammeItem, before: Entry, after: Entry) -> tuple[Participant, ...]:
    """Those of now, without whom the reader took out and with whom the reader put in, in the reader's order."""
    assert isinstance(after, ProgrammeItem)
    out = said(before, "participants") - said(after, "participants")
    kept = {(who.id, who.function): who for who in now.participants if (who.id, who.function) not in out}
    new = said(after, "participants") - said(before, "participants")
    wanted = {(who.id, who.function): who for who in after.participants}
    kept.update({key: who for key, who in wanted.items() if key in new and key not in kept})
    order = {key: place for place, key in enumerate(wanted)}
    return tuple(sorted(kept.values(), key=lambda who: order.get((who.id, who.function), len(order))))


def words_of(entry: Entry) -> Spans:
    """The words that tell an entry from others of its kind, the weightiest first."""
    if isinstance(entry, Statement):
        return (*entry.cue.spans, *entry.spans)
    return entry.spans


def is_twin(entry: Entry, other: Entry) -> bool:
    """Whether two entries of one report tell the same of the same words, and differ in what else they say."""
    match entry, other:
        case (ProgrammeItem(), ProgrammeItem()):
            return (entry.kind, entry.spans[:1]) == (other.kind, other.spans[:1])
        case (Statement(), Statement()):
            return (entry.cue.spans, entry.spans) == (other.cue.spans, other.spans)
        case (Remark(), Remark()):
            return (entry.kind, entry.spans) == (other.kind, other.spans)
        case _:
            return False


def is_told(suggestion: ProgrammeItem, item: ProgrammeItem) -> bool:
    """Whether an item is the act that was suggested: of the same people, or of nobody and that kind, in like words."""
    same = set(suggestion.people) == set(item.people) and (bool(item.people) or suggestion.kind == item.kind)
    return same and suggestion.spans[0].overlaps(item.spans[0])


def is_told_otherwise(suggestion: ProgrammeItem, item: ProgrammeItem) -> bool:
    """Whether a suggestion tells of an item again, perhaps of others in its words: of that kind, or of the same people.

    Of one act, the words name who was given something, too, and each of them may be suggested.
    """
    same = suggestion.kind == item.kind or bool(suggestion.people) and set(suggestion.people) <= set(item.people)
    return same and suggestion.spans[0].overlaps(item.spans[0])


def with_spans(entry: E, place: Callable[[Span], Span | None]) -> E:
    """The entry in another text. Words that are not there any more are left out; it may have none in the end.

    An item whose first words are not there any more has none, for they tell of the act.
    """

    def placed(spans: Spans) -> Spans:
        return tuple(found for span in spans if (found := place(span)) is not None)

    def of_fact(fact: Fact | None) -> Fact | None:
        return fact and replace(fact, spans=placed(fact.spans), alternatives=())

    if isinstance(entry, Fact):
        return replace(entry, spans=placed(entry.spans), alternatives=())
    changes: dict[str, Any] = {"spans": placed(entry.spans)}
    if isinstance(entry, Person):
        changes["role"] = of_fact(entry.role)
    elif isinstance(entry, ProgrammeItem):
        if place(entry.spans[0]) is None:
            changes["spans"] = ()
        changes["time"] = of_fact(entry.time)
        changes["participants"] = tuple(replace(who, spans=placed(who.spans)) for who in entry.participants)
    elif isinstance(entry, Statement):
        changes["cue"] = of_fact(entry.cue)
    return replace(entry, **changes)


def is_lost(before: Entry, now: Entry) -> bool:
    """Whether an entry that had words has none in another text, or none of what was said."""
    return bool(words_of(before)) and not now.spans


def with_readers(entry: E) -> E:
    """The entry, whose parts without words are said to be a reader's, as nothing else may lack them."""
    if isinstance(entry, Person):
        return replace(entry, role=_readers(entry.role)) if _lacks_words(entry.role) else entry
    if isinstance(entry, Statement):
        return replace(entry, cue=_readers(entry.cue)) if _lacks_words(entry.cue) else entry
    if isinstance(entry, ProgrammeItem) and (_lacks_words(entry.time) or any(map(_lacks_words, entry.participants))):
        return replace(entry, time=_readers(entry.time), participants=tuple(map(_readers, entry.participants)))
    return entry


def _lacks_words(part: Fact | Participant | None) -> bool:
    """Whether a part has no words, and is not said to be a reader's yet."""
    return part is not None and not part.spans and part.origin.by != READER


P = TypeVar("P", Fact, Participant, Fact | None)


def _readers(part: P) -> P:
    return part if part is None or part.spans else replace(part, origin=replace(part.origin, by=READER))


def bare(entry: E) -> E:
    """The entry without its origin, its other candidates and what readers did to it: what it says, and its words."""

    if _is_bare(entry):
        return entry

    def of_fact(fact: Fact | None) -> Fact | None:
        return fact and Fact(fact.value, fact.spans, fact.note)

    if isinstance(entry, Fact):
        return _readers(replace(entry, origin=UNKNOWN, alternatives=()))
    changes: dict[str, Any] = {"origin": UNKNOWN}
    if isinstance(entry, Person):
        changes |= {"role": of_fact(entry.role), "part": UNKNOWN}
    elif isinstance(entry, ProgrammeItem):
        participants = tuple(replace(who, origin=UNKNOWN) for who in entry.participants)
        changes |= {"time": of_fact(entry.time), "participants": participants}
    elif isinstance(entry, Statement):
        changes |= {"cue": of_fact(entry.cue), "item": None}
    return with_readers(replace(entry, **changes))


def is_said_alike(entry: Entry, other: Entry) -> bool:
    """Whether two entries are equal once they are ``bare``, but for the id of a person."""
    match entry, other:
        case (ProgrammeItem(), ProgrammeItem()):
            return (
                (entry.title, entry.kind, entry.spans) == (other.title, other.kind, other.spans)
                and (entry.tags, entry.order) == (other.tags, other.order)
                and _stated(entry.time) == _stated(other.time)
                and list(map(_part, entry.participants)) == list(map(_part, other.participants))
            )
        case (Statement(), Statement()):
            return (
                (entry.speaker, entry.mode, entry.spans) == (other.speaker, other.mode, other.spans)
                and _stated(entry.cue) == _stated(other.cue)
            )  # fmt: skip
        case (Person(), Person()):
            return (
                (entry.name, entry.variants, entry.spans) == (other.name, other.variants, other.spans)
                and (entry.participation, entry.acted) == (other.participation, other.acted)
                and _stated(entry.role) == _stated(other.role)
            )
        case (Remark(), Remark()):
            return (entry.kind, entry.message, entry.spans) == (other.kind, other.message, other.spans)
        case (Fact(), Fact()):
            return _stated(entry) == _stated(other)
        case _:
            return False


def _stated(fact: Fact | None) -> object:
    return fact and (fact.value, fact.note, fact.spans)


def _part(who: Participant) -> object:
    return who.id, who.function, who.spans


def _is_bare(entry: Entry) -> bool:
    """Whether an entry says nothing but what it says, as those of operations do."""
    match entry:
        case Fact():
            origin = UNKNOWN if entry.spans else _READERS
            return entry.origin == origin and not entry.alternatives
        case Person():
            return entry.origin == entry.part == UNKNOWN and (entry.role is None or _is_bare(entry.role))
        case ProgrammeItem():
            people = (who.origin == (UNKNOWN if who.spans else _READERS) for who in entry.participants)
            return entry.origin == UNKNOWN and (entry.time is None or _is_bare(entry.time)) and all(people)
        case Statement():
            return entry.origin == UNKNOWN and entry.item is None and _is_bare(entry.cue)
        case Remark():
            return entry.origin == UNKNOWN


def with_people(entry: E, ids: Callable[[str], str | None]) -> E:
    """The entry with other ids of people. Whoever has none any more is left out."""
    if isinstance(entry, ProgrammeItem):
        if len(entry.participants) < _SEVERAL and all(ids(who.id) == who.id for who in entry.participants):
            return entry
        others = ((ids(who.id), who) for who in entry.participants)
        seen: dict[tuple[str, str], Participant] = {}
        for other, who in others:
            if other is not None:
                seen.setdefault((other, who.function), who if other == who.id else replace(who, id=other))
        participants = tuple(seen.values())
        return entry if participants == entry.participants else replace(entry, participants=participants)
    if isinstance(entry, Statement) and entry.speaker is not None:
        speaker = ids(entry.speaker)
        return entry if speaker == entry.speaker else replace(entry, speaker=speaker)
    return entry


def people_of(entry: Entry | None) -> tuple[str, ...]:
    """The ids of those whom an entry names, each once."""
    if isinstance(entry, ProgrammeItem):
        return tuple(dict.fromkeys(who.id for who in entry.participants))
    if isinstance(entry, Statement) and entry.speaker is not None:
        return (entry.speaker,)
    return ()
