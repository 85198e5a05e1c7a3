"""A reader who corrects at random: some of what was found is confirmed, taken out or changed, some is added or joined.

Drawn by a seed, so that every run is the same. Three passes, each on the report as it is shown then.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.model import (
    Entry,
    Fact,
    Participant,
    Person,
    ProgrammeItem,
    Report,
    Statement,
)
from viewer.report.spans import Span
from viewer.report.vocabulary import Acted, ItemKind, Mode, Participation

CONFIRMED, REJECTED, CHANGED = 0.30, 0.20, 0.30
"""Shares of the entries."""
_FIELDS = ("title", "date", "start_time", "place", "city", "attendance")
_SENTENCE = re.compile(r"[^.!?\n]{30,200}[.!?]")
_WORD = re.compile(r"[A-Z]\w{3,}")
_ROUNDS = 3
"""How often each other act of a reader is done in a report, where it can be."""

Made = tuple[Operation, ...]


def corrected(report: Report, chance: random.Random) -> Corrections:
    """Corrections of a report, as it was found, that cover all kinds of operation."""
    corrections = Corrections()
    for one_pass in (_each_entry, others, again):
        shown = replay(report, corrections).report
        for made in one_pass(Maker(shown, "A. Reader", "survival"), chance):
            corrections = corrections.and_these(*made, text=report.text)
    return corrections


def _each_entry(maker: Maker, chance: random.Random) -> Iterator[Made]:
    """Each entry confirmed, taken out, changed or left as it is. Nobody who was taken out is said to do something."""
    taken_out: set[str | int] = set()
    for key in keys(maker.report):
        drawn = chance.random()
        if drawn < CONFIRMED:
            yield maker.confirm(key)
        elif drawn < CONFIRMED + REJECTED:
            yield maker.remove(key)
            taken_out.add(key[1])
        elif drawn < CONFIRMED + REJECTED + CHANGED:
            people = [person for person in maker.report.people if person.id not in taken_out]
            yield changed(maker, key, people, chance)
    for organiser in maker.report.event.organisers:
        yield maker.set_fact("organisers", organiser, chance.choice((organiser, None, replace(organiser, value="Us"))))


def keys(report: Report) -> Iterator[tuple[str, str | int]]:
    """All that can be corrected, but for organisers, whom one key leads to together."""
    yield from (("fact", field) for field in _FIELDS)
    yield from (("person", person.id) for person in report.people)
    yield from (("item", number) for number in range(len(report.programme)))
    yield from (("statement", number) for number in range(len(report.statements)))
    yield from (("remark", number) for number in range(len(report.remarks)))


def changed(maker: Maker, key: tuple[str, str | int], people: list[Person], chance: random.Random) -> Made:
    """The change of an entry into another that it might be, with some of the people. A remark can only be dismissed."""
    report = maker.report
    match key:
        case "fact", str(field):
            before = getattr(report.event, field)
            return maker.set_fact(field, before, other_fact(report, field, chance))
        case "person", str(person_id):
            return maker.change(key, _other_person(report, report.person(person_id), chance))
        case "item", int(number):
            return maker.change(key, _other_item(people, report.programme[number], chance))
        case "statement", int(number):
            return maker.change(key, _other_statement(people, report.statements[number], chance))
        case _:
            return maker.remove(key)


def other_fact(report: Report, field: str, chance: random.Random) -> Fact | None:
    """Another value for a fact: with words of the text, without any, or that it is not stated."""
    values: dict[str, str | int] = {
        "date": f"19{chance.randrange(10, 99)}-05-{chance.randrange(10, 28)}",
        "start_time": f"{chance.randrange(10, 24)}:15",
        "attendance": chance.randrange(1_000),
    }
    words = _word(report.text, chance)
    spans = (words,) if words is not None and chance.random() < 0.5 else ()
    value = values.get(field, f"Value {chance.randrange(1_000)}")
    return None if chance.random() < 0.2 else Fact(value, spans)


def _other_person(report: Report, person: Person, chance: random.Random) -> Entry:
    match chance.randrange(5):
        case 0:
            return replace(person, name=f"Name {chance.randrange(1_000)}")
        case 1:
            return replace(person, role=other_fact(report, "role", chance))
        case 2 if len(person.spans) > 1:
            return replace(person, spans=person.spans[1:])
        case 3:
            return replace(person, acted=tuple(deed for deed in Acted if chance.random() < 0.5))
        case _:
            return replace(person, participation=chance.choice([*Participation]))


def _other_item(people: list[Person], item: ProgrammeItem, chance: random.Random) -> Entry:
    match chance.randrange(6):
        case 0:
            return replace(item, title=f"Title {chance.randrange(1_000)}")
        case 1 if item.participants:
            return replace(item, participants=item.participants[1:])
        case 2 if people:
            who = chance.choice(people)
            return replace(item, participants=(*item.participants, Participant(who.id, "host", ())))
        case 3:
            return replace(item, time=Fact(f"{chance.randrange(10, 24)}:30", ()))
        case 4 if item.spans[0].end - item.spans[0].start > 20:
            first = item.spans[0]
            return replace(item, spans=(Span(first.start, first.end - 5), *item.spans[1:]))
        case _:
            return replace(item, kind=chance.choice([*ItemKind]))


def _other_statement(people: list[Person], said: Statement, chance: random.Random) -> Entry:
    match chance.randrange(3):
        case 0 if people:
            return replace(said, speaker=chance.choice(people).id)
        case 1:
            return replace(said, speaker=None)
        case _:
            return replace(said, mode=chance.choice([*Mode]))


def others(maker: Maker, chance: random.Random) -> Iterator[Made]:
    """What is no change of one entry: added, joined, split, moved and noted."""
    report = maker.report
    for _ in range(_ROUNDS):
        yield from _added(maker, chance)
        if len(report.people) > 1:
            one, other = chance.sample(report.people, 2)
            yield maker.distinct(one.id, other.id)
        if report.programme:
            yield maker.move(chance.randrange(len(report.programme)), chance.choice((-2, -1, 1, 2)))
            yield maker.note("Asked.", ("item", chance.randrange(len(report.programme))))
    if len(report.people) > 1:
        one, other = chance.sample(report.people, 2)
        yield maker.merge(("person", one.id), ("person", other.id))
    if len(report.statements) > 1:
        first, second = chance.sample(range(len(report.statements)), 2)
        yield maker.merge(("statement", first), ("statement", second))


def _added(maker: Maker, chance: random.Random) -> Iterator[Made]:
    text, people = maker.report.text, maker.report.people
    word, sentence = _word(text, chance), _sentence(text, chance)
    if word is not None:
        person = Person(maker.new_id(), f"Added {chance.randrange(1_000)}", (word,), participation=Participation.ONLINE)
        yield maker.add(person)
        yield maker.set_fact("organisers", None, Fact(f"Body {chance.randrange(1_000)}", (word,)))
    if sentence is not None:
        who = tuple(Participant(person.id, "agent", ()) for person in people[:1])
        yield maker.add(ProgrammeItem(chance.choice([*ItemKind]), "An act", (sentence,), who))
        cue = Fact("said", (Span(sentence.start, sentence.start + 4),))
        yield maker.add(Statement(people[-1].id if people else None, cue, Mode.INDIRECT, (sentence,)))


def again(maker: Maker, chance: random.Random) -> Iterator[Made]:
    """Somebody split in two, and some entries corrected again, as they are shown then."""
    several = [person for person in maker.report.people if len(person.spans) > 1]
    if several:
        person = chance.choice(several)
        yield maker.split(person.id, person.spans[-1:], "A second name")
    shown = list(keys(maker.report))
    for key in chance.sample(shown, min(_ROUNDS, len(shown))):
        yield chance.choice((maker.confirm, maker.remove))(key)


def _word(text: str, chance: random.Random) -> Span | None:
    found = [Span(*match.span()) for match in _WORD.finditer(text)]
    return chance.choice(found) if found else None


def _sentence(text: str, chance: random.Random) -> Span | None:
    found = [Span(match.end() - len(match.group().lstrip()), match.end()) for match in _SENTENCE.finditer(text)]
    return chance.choice(found) if found else None
