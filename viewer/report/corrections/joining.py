"""Who is one and who is two: people made one, split and kept apart; statements made one."""

from __future__ import annotations

from dataclasses import replace

from viewer.report.corrections.draft import Draft
from viewer.report.corrections.matching import Match, matches
from viewer.report.corrections.operations import Operation
from viewer.report.corrections.slot import Slot
from viewer.report.marks import Status
from viewer.report.model import Entry, Person, ProgrammeItem, Statement
from viewer.report.spans import Span, Spans, merged
from viewer.report.vocabulary import Participation

_NO_PART = (Participation.NOT_STATED, Participation.MENTIONED)
"""Participations that give way to any other when two people are made one."""


def merge(draft: Draft, slot: Slot, others: list[Slot], operation: Operation) -> str:
    """Make others one with a slot. Where they are one already, there is nothing to do. Returns the outcome."""
    others = [other for other in dict.fromkeys(others) if other is not slot]
    if not others:
        slot.agree(operation)
        return "already so"
    for other in others:
        if isinstance(slot.value, Person) and isinstance(other.value, Person):
            slot.value = _one_person(slot.value, other.value, slot.settled)
        elif isinstance(slot.value, Statement) and isinstance(other.value, Statement):
            slot.value = replace(slot.value, spans=merged((*slot.value.spans, *other.value.spans)))
        other.into, draft.has_joined = slot, True
    slot.sign(slot.changed_status, operation, slot.found)
    draft.note_words(slot)
    return "applied"


def _one_person(one: Person, other: Person, settled: frozenset[str]) -> Person:
    """Both as one person. What a reader changed of the first one stays, where the second would tell more, too."""
    forms = dict.fromkeys((*one.variants, other.name, *other.variants))
    forms.pop(one.name, None)
    part = other if one.participation in _NO_PART and "participation" not in settled else one
    return replace(
        one,
        spans=tuple(sorted({*one.spans, *other.spans})),
        variants=tuple(forms),
        role=one.role if "role" in settled else one.role or other.role,
        participation=part.participation,
        part=part.part,
        acted=tuple(dict.fromkeys((*one.acted, *other.acted))),
    )


def split(draft: Draft, slot: Slot, wanted: Person, operation: Operation) -> str:
    """Take the mentions of ``wanted`` out of the person in a slot, and make a second one of them. Returns the outcome.

    Whoever has none of them, or no others, is one already.
    """
    person = slot.value
    assert isinstance(person, Person)
    rest = tuple(span for span in person.spans if not _meets(span, wanted.spans))
    if not rest or len(rest) == len(person.spans):
        return _apart(draft, slot, wanted, operation)
    second = _put(draft, slot, wanted, operation)
    names = {wanted.name, *wanted.variants} - {person.name}
    variants = tuple(name for name in person.variants if name not in names)
    role = None if person.role and wanted.role and person.role.value == wanted.role.value else person.role
    slot.value = replace(person, spans=rest, variants=variants, role=role)
    slot.sign(slot.changed_status, operation, slot.found)
    assert isinstance(second.value, Person)
    _divide(draft, person.id, rest, second.value)
    return "applied"


def _apart(draft: Draft, slot: Slot, wanted: Person, operation: Operation) -> str:
    """Confirm those who are two already; put in the second one where nobody is found who is. Returns the outcome.

    Somebody whom a reader put in is not the second one: that was there, too, when the reader made two of one.
    """
    second = next((match.slot for match in _shown(draft, wanted) if match.slot.found is not None), None)
    slot.agree(operation)
    if second is None:
        _put(draft, slot, wanted, operation)
        return "applied"
    if second is not slot:
        second.agree(operation)
    return "already so"


def _put(draft: Draft, behind: Slot, wanted: Person, operation: Operation) -> Slot:
    """Put in the second one of two."""
    second = Slot("person", wanted, None)
    draft.add(second, behind)
    second.sign(Status.ADDED, operation)
    return second


def distinguish(draft: Draft, slot: Slot | None, others: list[Entry], operation: Operation) -> str:
    """Split from the person in a slot those whom a reader holds apart, and who are one now. Returns the outcome."""
    outcome = "already so"
    for other in others:
        if slot is not None and isinstance(other, Person) and slot in [m.slot for m in _shown(draft, other)[:1]]:
            outcome = split(draft, slot, other, operation)
    return outcome


def _shown(draft: Draft, person: Person) -> list[Match]:
    return [match for match in matches(draft, person) if match.slot.is_shown]


def _divide(draft: Draft, old: str, rest: Spans, wanted: Person) -> None:
    """Give the second person what is told of the words that are theirs now."""
    for slot in draft.items:
        item = slot.value
        if isinstance(item, ProgrammeItem) and any(who.id == old for who in item.participants):
            participants = tuple(
                replace(who, id=wanted.id) if who.id == old and _meets_any(who.spans, wanted.spans) else who
                for who in item.participants
            )
            slot.value = replace(item, participants=participants)
    for slot in draft.statements:
        said = slot.value
        if isinstance(said, Statement) and said.speaker == old and _is_nearer(said, rest, wanted.spans):
            slot.value = replace(said, speaker=wanted.id)


def _is_nearer(said: Statement, rest: Spans, ours: Spans) -> bool:
    """Whether the last mention before a statement's verb, or the first behind it, is one of ours."""
    words = said.cue.spans or said.spans
    at = words[0].start

    def distance(spans: Spans) -> tuple[bool, int]:
        return min(((span.start > at, abs(span.start - at)) for span in spans), default=(True, at))

    return distance(ours) < distance(rest)


def _meets(span: Span, others: Spans) -> bool:
    return any(span.overlaps(other) for other in others)


def _meets_any(spans: Spans, others: Spans) -> bool:
    return any(_meets(span, others) for span in spans)
