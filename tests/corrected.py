"""A made-up report that readers have corrected in every way, for tests of how corrections are shown and kept."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import replay
from viewer.report.model import (
    Event,
    Fact,
    Origin,
    Participant,
    Person,
    ProgrammeItem,
    Remark,
    Report,
    Source,
    Span,
    Statement,
)
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind

TEXT = """\
Lamp Night in Lowick

On 4 May 2023, about 80 people came to the Wool Hall.

Ann Lee opened the evening. She spoke about lamps.

Bo Ek, the warden, sang. Mr Ek said that it was late.

The Lowick band played. Cy Orr thanked them them. It closed at nine.
"""
EARLIER = TEXT + "\nZed Quux sang of Dowby and of its mills.\n"
"""The text as it was when some of the corrections were made."""
AT = "2026-11-27T12:00:00Z"


def at(words: str, text: str = TEXT) -> Span:
    """Where these words stand."""
    return Span(text.index(words), text.index(words) + len(words))


def _fact(words: str, value: str | int = "") -> Fact:
    return Fact(value or words, (at(words),))


def _item(kind: str, words: str, who: str = "", name: str = "") -> ProgrammeItem:
    participants = (Participant(who, "agent", (at(name),)),) if who else ()
    return ProgrammeItem(ItemKind(kind), words.split(" ", 2)[-1].rstrip("."), (at(words),), participants)


FOUND = Report(
    TEXT,
    Source("lamps.txt", "text/plain", "ab" * 32),
    Event(
        title=_fact("Lamp Night"),
        date=_fact("4 May 2023", "2023-05-04"),
        start_time=_fact("nine", "21:00"),
        place=_fact("Wool Hall"),
        city=_fact("Lowick"),
        attendance=Fact(80, (at("about 80 people"),), "about", Origin("", 0.5, ("candidates",))),
    ),
    people=(
        Person("p1", "Ann Lee", (at("Ann Lee"),), participation=Participation.IN_PERSON),
        Person("p2", "Bo Ek", (at("Bo Ek"),), role=_fact("the warden")),
        Person("p3", "Mr Ek", (at("Mr Ek"),)),
        Person("p4", "Lowick", (Span(at("Lowick band").start, at(" band").start),)),
        Person("p5", "Cy Orr", (at("Cy Orr"),), origin=Origin("", 0.3, ("named once",))),
    ),
    programme=(
        _item("opening", "Ann Lee opened the evening.", "p1", "Ann Lee"),
        _item("speech", "She spoke about lamps.", "p1", "She"),
        _item("performance", "Bo Ek, the warden, sang.", "p2", "Bo Ek"),
        _item("performance", "The Lowick band played."),
    ),
    statements=(
        Statement("p3", _fact("said"), Mode.INDIRECT, (at("that it was late"),)),
        Statement("p5", _fact("thanked"), Mode.INDIRECT, (at("them them"),)),
    ),
    remarks=(
        Remark(RemarkKind.APPROXIMATE_NUMBER, "The number is not exact: “about 80 people”.", (at("about 80 people"),)),
        Remark(RemarkKind.REPEATED_WORDS, "“them” stands twice.", (at("them them"),)),
    ),
)
"""What was found: 1 title and 4 other facts, 5 people, 4 items, 2 statements and 2 remarks; attendance and Cy Orr are
doubtful."""


def _steps() -> list[tuple[Operation, ...]]:
    mine, theirs = Maker(FOUND, "A.B.", "1.0"), Maker(FOUND, "L.K.", "1.0")
    before = Maker(replace(FOUND, text=EARLIER), "A.B.", "1.0")
    event, people, items = FOUND.event, FOUND.people, FOUND.programme
    place = Fact("Old Wool Hall", ())
    solo = replace(items[2], title="a solo of Zoë Quill")
    encore = ProgrammeItem(ItemKind.CLOSING, "the end", (at("It closed at nine."),))
    return [
        mine.confirm(("fact", "title"), ("item", 0), ("statement", 1), ("remark", 0)),
        mine.set_fact("place", event.place, place, reason="the sign at the door"),
        mine.set_fact("organisers", None, Fact("Friends of Zoë Quill", ())),
        mine.remove(("fact", "attendance")),
        theirs.remove(("person", "p4"), ("remark", 1), reason="no person"),
        mine.merge(("person", "p2"), ("person", "p3")),
        theirs.change(("person", "p1"), replace(people[0], role=Fact("the mayor of Dowby", ()))),
        theirs.change(("item", 2), solo),
        theirs.add(encore),
        mine.set_fact("date", _fact("4 May 2023", "2023-05-03"), _fact("4 May 2023", "2023-05-05")),
        before.set_fact("start_time", event.start_time, Fact("20:00", (at("of its mills", EARLIER),))),
        before.add(Person("r1", "Zed Quux", (at("Zed Quux", EARLIER),))),
        theirs.note("Ask Zoë Quill whether this is so.", ("item", 2)),
        theirs.note("Which lamps?", spans=(at("lamps."),)),
    ]


def _made() -> Corrections:
    """The corrections, by ids and times that are always the same."""
    number = count(1)
    operations = tuple(
        replace(one, id=f"o{next(number)}", at=AT, group=f"g{step}" if len(group) > 1 else "")
        for step, group in enumerate(_steps(), 1)
        for one in group
    )
    return Corrections().and_these(*operations, text=TEXT).and_these(text=EARLIER)


CORRECTIONS = _made()
REPLAYED = replay(FOUND, CORRECTIONS)
REPORT = REPLAYED.report
"""Confirmed are the title, item 1, the second statement and the first remark; corrected the place (typed), attendance
(not stated), Bo Ek (who is Mr Ek, too), Ann Lee (whose role was typed) and item 3; added an organiser (typed) and item
5; removed Lowick and the second remark. The date is in conflict; the start has lost its words, and Zed Quux, too. Item
3 and the word "lamps" have notes."""
