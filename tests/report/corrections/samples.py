"""A small report of invented people, what another extraction finds in it, and shorthands for correcting it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.corrections.replay import Replayed, replay
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

TEXT = (
    "The Lantern Fair was held in Oldtown Hall, Marlow, on 3 May 2020, by the Lantern Club and the Guild.\n\n"
    "Ann Lee opened the fair. Dr Weld spoke of lamps, and he said that oil was dear. Weld then thanked Bo Ek.\n\n"
    "Bo Ek sang two songs. Some forty people came. Ann Lee closed the fair fair."
)
BY = Origin("rule.one", 0.25, ("short",))


def at(words: str, number: int = 0) -> Span:
    """Where words stand in the text, for the first time or a later one."""
    start = -1
    for _ in range(number + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def fact(value: str | int, words: str, note: str | None = None) -> Fact:
    """A fact that a rule has found."""
    return Fact(value, (at(words),), note, BY)


def agent(person_id: str, words: str, number: int = 0, function: str = "agent") -> Participant:
    """Somebody in an act."""
    return Participant(person_id, function, (at(words, number),), BY)


ANN = Person("p1", "Ann Lee", (at("Ann Lee"), at("Ann Lee", 1)), (), None, Participation.IN_PERSON, BY, BY)
WELD = Person("p2", "Dr Weld", (at("Dr Weld"),), (), fact("Dr", "Dr"), Participation.IN_PERSON, BY, BY)
OTHER_WELD = Person("p3", "Weld", (at("Weld", 1),), origin=BY, part=BY)
BO = Person("p4", "Bo Ek", (at("Bo Ek"), at("Bo Ek", 1)), origin=BY, part=BY)

OPENING = ProgrammeItem(
    ItemKind.OPENING, "opened the fair", (at("Ann Lee opened the fair."),), (agent("p1", "Ann Lee"),), origin=BY
)
SPEECH = ProgrammeItem(
    ItemKind.SPEECH, "spoke of lamps", (at("Dr Weld spoke of lamps"),), (agent("p2", "Dr Weld"),), origin=BY
)
THANKS = ProgrammeItem(
    ItemKind.SPEECH,
    "thanked Bo Ek",
    (at("Weld then thanked Bo Ek."),),
    (agent("p3", "Weld", 1), agent("p4", "Bo Ek", 0, "recipient")),
    origin=BY,
)
SONGS = ProgrammeItem(
    ItemKind.PERFORMANCE, "sang two songs", (at("Bo Ek sang two songs."),), (agent("p4", "Bo Ek", 1),), origin=BY
)
OIL = Statement("p2", fact("said", "said"), Mode.INDIRECT, (at("oil was dear"),), 1, BY)
GRATEFUL = Statement("p3", fact("thanked", "thanked"), Mode.INDIRECT, (at("thanked Bo Ek"),), 2, BY)
TWICE = Remark(RemarkKind.REPEATED_WORDS, "“fair” stands twice.", (at("fair fair"),), BY)

REPORT = Report(
    TEXT,
    Source("fair.txt", "text/plain", "0" * 64),
    Event(
        title=replace(fact("Lantern Fair", "Lantern Fair"), alternatives=(fact("Fair", "Fair"),)),
        date=fact("2020-05-03", "3 May 2020"),
        place=fact("Oldtown Hall", "Oldtown Hall"),
        city=fact("Marlow", "Marlow"),
        organisers=(fact("Lantern Club", "Lantern Club"), fact("the Guild", "the Guild")),
        attendance=fact(40, "forty", "about"),
    ),
    (ANN, WELD, OTHER_WELD, BO),
    (OPENING, SPEECH, THANKS, SONGS),
    (OIL, GRATEFUL),
    (TWICE,),
)

Make = Callable[[Maker], tuple[Operation, ...]]


def log(*steps: Make, report: Report = REPORT, reader: str = "A. B.") -> Corrections:
    """Corrections that a reader makes one after the other, each of the report as it is shown then."""
    corrections = Corrections()
    for step in steps:
        corrections = corrections.and_these(*step(Maker(shown(corrections, report), reader, "1")), text=report.text)
    return corrections


def shown(corrections: Corrections, report: Report = REPORT) -> Report:
    """The report with corrections."""
    return replay(report, corrections).report


def done(*steps: Make, on: Report = REPORT) -> Replayed:
    """What comes of corrections of the sample, replayed on another finding."""
    return replay(on, log(*steps))


def statuses(replayed: Replayed) -> list[str]:
    """The outcomes, in the order of the operations."""
    return list(replayed.outcomes.values())


def other_finding() -> Report:
    """What another extraction finds: one Weld, who spoke, other numbers, and neither songs nor the remark."""
    weld = Person(
        "p1", "Weld", (at("Dr Weld"), at("Weld", 1)), ("Dr Weld",), participation=Participation.IN_PERSON, origin=BY
    )
    bo = replace(BO, id="p2")
    speech = replace(SPEECH, participants=(agent("p1", "Dr Weld"),), title="spoke")
    oil = replace(OIL, speaker="p1", item=0)
    event = replace(REPORT.event, title=fact("Fair", "Fair"), city=None, organisers=(fact("Guild", "Guild"),))
    return replace(
        REPORT,
        event=event,
        people=(weld, bo, replace(ANN, id="p3")),
        programme=(speech,),
        statements=(oil,),
        remarks=(),
    )
