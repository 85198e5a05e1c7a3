"""How a person took part, as a reader says it with one key: what is asked for, and the operations that make it so.

Who spoke or hosted is told by the acts of the programme, all else by the person's participation.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.report.corrections.making import Maker, as_one
from viewer.report.corrections.operations import Operation
from viewer.report.marks import Status
from viewer.report.model import Participant, Person, ProgrammeItem, Report
from viewer.report.sentences import sentence_at
from viewer.report.vocabulary import DOERS, Function, ItemKind, Participation

PARTS = ("spoke", "hosted", "message", "online", "present", "mentioned", "absent")
"""What may be said of a person, in the order of the keys 1 to 7."""

_PARTICIPATIONS = {
    "message": Participation.MESSAGE,
    "online": Participation.ONLINE,
    "present": Participation.IN_PERSON,
    "mentioned": Participation.MENTIONED,
    "absent": Participation.ABSENT,
}
_HOSTING = (Function.MODERATOR, Function.HOST)
"""Functions of those who lead through an event."""
_HOSTED = (ItemKind.OPENING, ItemKind.INTRODUCTION, ItemKind.CLOSING)
"""Kinds of acts of those who lead through an event."""


def parts(report: Report, person_id: str) -> frozenset[str]:
    """What is said of a person now, of ``PARTS``."""
    person = report.person(person_id)
    found = {part for part, participation in _PARTICIPATIONS.items() if person.participation == participation}
    if any(_speaks(item, person_id) for item in report.programme):
        found.add("spoke")
    if any(_hosts(item, person_id) for item in report.programme):
        found.add("hosted")
    return frozenset(found)


def toggle(maker: Maker, person_id: str, part: str) -> tuple[Operation, ...]:
    """Say a part of a person, or, where it is said, no longer: one step."""
    report = maker.report
    person = report.person(person_id)
    if part in _PARTICIPATIONS:
        is_said = person.participation == _PARTICIPATIONS[part]
        after = replace(person, participation=Participation.NOT_STATED if is_said else _PARTICIPATIONS[part])
        return maker.change(("person", person_id), after)
    if part in parts(report, person_id):
        return _end(maker, person_id, part)
    return _begin(maker, person, part)


def _begin(maker: Maker, person: Person, part: str) -> tuple[Operation, ...]:
    """Add an act by the person, in the sentence that names them first; who was only mentioned was there then."""
    first = person.spans[0]
    act = ProgrammeItem(
        ItemKind.SPEECH if part == "spoke" else ItemKind.OPENING,
        "",
        (sentence_at(maker.report.text, first.start),),
        (Participant(person.id, Function.AGENT, (first,)),),
    )
    operations = maker.add(act)
    if person.participation in (Participation.MENTIONED, Participation.ABSENT):
        operations += maker.change(("person", person.id), replace(person, participation=Participation.IN_PERSON))
    return as_one(operations)


def _end(maker: Maker, person_id: str, part: str) -> tuple[Operation, ...]:
    """Take the person out of every act of that sort."""
    operations: tuple[Operation, ...] = ()
    for number, item in enumerate(maker.report.programme):
        if part == "spoke" and _speaks(item, person_id):
            rest = tuple(who for who in item.participants if who.id != person_id or who.function not in DOERS)
        elif part == "hosted" and _hosts(item, person_id):
            led = (*_HOSTING, *(DOERS if item.kind in _HOSTED else ()))
            rest = tuple(who for who in item.participants if who.id != person_id or who.function not in led)
        else:
            continue
        if item.origin.status == Status.ADDED and not rest:
            operations += maker.remove(("item", number))
        else:
            operations += maker.change(("item", number), replace(item, participants=rest))
    return as_one(operations)


def _speaks(item: ProgrammeItem, person_id: str) -> bool:
    return item.kind == ItemKind.SPEECH and person_id in item.people


def _hosts(item: ProgrammeItem, person_id: str) -> bool:
    return person_id in item.having(*_HOSTING) or item.kind in _HOSTED and person_id in item.people
