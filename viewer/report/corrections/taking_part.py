"""How a person took part, as a reader says it with one key: what is asked for, and the operations that make it so.

Who spoke or hosted is told by the acts of the programme. Where none tells it, it is kept as what the reader says of the
person (``Person.acted``): no act is made up, of which the report would have no words. All else is the participation.
"""

from __future__ import annotations

from dataclasses import replace

from viewer.report.corrections.history import history
from viewer.report.corrections.making import Maker, as_one
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.marks import Status
from viewer.report.model import Participant, Person, ProgrammeItem, Report
from viewer.report.vocabulary import DOERS, Acted, Function, ItemKind, Participation

PARTS = ("spoke", "hosted", "message", "online", "present", "mentioned", "absent")
"""What may be said of a person, in the order of the keys 1 to 7."""

_PARTICIPATIONS = {
    "message": Participation.MESSAGE,
    "online": Participation.ONLINE,
    "present": Participation.IN_PERSON,
    "mentioned": Participation.MENTIONED,
    "absent": Participation.ABSENT,
}
_NO_PART = (Participation.MENTIONED, Participation.ABSENT)
"""What cannot be said of somebody who spoke or hosted."""
_HOSTING = (Function.MODERATOR, Function.HOST)
"""Functions of those who lead through an event."""
_HOSTED = (ItemKind.OPENING, ItemKind.INTRODUCTION, ItemKind.CLOSING)
"""Kinds of acts of those who lead through an event."""


def parts(report: Report, person_id: str) -> frozenset[str]:
    """What is said of a person now, of ``PARTS``."""
    person = report.person(person_id)
    found = {part for part, participation in _PARTICIPATIONS.items() if person.participation == participation}
    acts = (part for part in Acted if any(_doing(item, person_id, part) for item in report.programme))
    return frozenset({*found, *person.acted, *acts})


def toggle(maker: Maker, person_id: str, part: str) -> tuple[Operation, ...]:
    """Say a part of a person, or, where it is said, no longer: one step."""
    report = maker.report
    person = report.person(person_id)
    if part in _PARTICIPATIONS:
        is_said = person.participation == _PARTICIPATIONS[part]
        after = replace(person, participation=Participation.NOT_STATED if is_said else _PARTICIPATIONS[part])
        return maker.change(("person", person_id), after)
    if part in parts(report, person_id):
        return _end(maker, person, Acted(part))
    return _begin(maker, person, Acted(part))


def taken_back(corrections: Corrections, operations: tuple[Operation, ...]) -> tuple[str, ...]:
    """The ids of what holds and is undone by these operations, each the very inverse of one; () where one is not.

    What a reader takes back so is as if it had never been done: nothing is corrected to what was found.
    """
    ids: list[str] = []
    held = history(corrections.operations).operations
    for one in operations:
        target, after = one.target, one.after
        undone = [
            other.id
            for other in held
            if other.target is not None and target is not None and other.after is not None
            if (other.text, other.kind, other.after, other.target.entry) == (one.text, one.kind, target.entry, after)
        ]
        if not undone:
            return ()
        ids.append(undone[-1])
    return tuple(ids)


def _begin(maker: Maker, person: Person, part: Acted) -> tuple[Operation, ...]:
    """Put the person back into the acts that a reader took them out of; where there are none, say it of the person."""
    operations: tuple[Operation, ...] = ()
    for number, item in enumerate(maker.report.programme):
        found = item.origin.mark.found if item.origin.mark else None
        if isinstance(found, ProgrammeItem):
            theirs = _doing(replace(item, participants=found.participants), person.id, part)
            operations += maker.change(("item", number), replace(item, participants=_with(item, found, theirs)))
    if operations:
        return as_one(operations)
    participation = Participation.NOT_STATED if person.participation in _NO_PART else person.participation
    acted = tuple(one for one in Acted if one == part or one in person.acted)
    return maker.change(("person", person.id), replace(person, acted=acted, participation=participation))


def _with(item: ProgrammeItem, found: ProgrammeItem, theirs: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Those of an item with some as they were found, in the order in which they were found."""
    keys = [(who.id, who.function) for who in (*item.participants, *theirs)]
    known = {(who.id, who.function): who for who in (*theirs, *item.participants)}
    order = {(who.id, who.function): number for number, who in enumerate(found.participants)}
    return tuple(known[key] for key in sorted(dict.fromkeys(keys), key=lambda key: order.get(key, len(order))))


def _end(maker: Maker, person: Person, part: Acted) -> tuple[Operation, ...]:
    """Say it of the person no longer, and take them out of every act of that sort."""
    operations: tuple[Operation, ...] = ()
    if part in person.acted:
        acted = tuple(one for one in person.acted if one != part)
        participation = person.participation if acted else _without_part(person)
        operations += maker.change(("person", person.id), replace(person, acted=acted, participation=participation))
    for number, item in enumerate(maker.report.programme):
        if theirs := _doing(item, person.id, part):
            rest = tuple(who for who in item.participants if who not in theirs)
            if item.origin.status == Status.ADDED and not rest:
                operations += maker.remove(("item", number))
            else:
                operations += maker.change(("item", number), replace(item, participants=rest))
    return as_one(operations)


def _without_part(person: Person) -> Participation:
    """How somebody took part who neither spoke nor hosted: as was found, where the report only named them."""
    found = person.origin.mark.found if person.origin.mark else None
    if isinstance(found, Person) and found.participation in _NO_PART:
        return found.participation if person.participation == Participation.NOT_STATED else person.participation
    return person.participation


def _doing(item: ProgrammeItem, person_id: str, part: Acted) -> tuple[Participant, ...]:
    """Those participants of an item by which the person spoke or hosted there; none where they did not."""
    if part == Acted.SPOKE:
        functions: tuple[str, ...] = DOERS if item.kind == ItemKind.SPEECH else ()
    else:
        functions = (*_HOSTING, *(DOERS if item.kind in _HOSTED else ()))
    return tuple(who for who in item.participants if who.id == person_id and who.function in functions)
