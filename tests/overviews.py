"""An invented report with as many people and items as asked for, in which everybody but the last does something."""

from __future__ import annotations

import random

from tests.participants import Participant
from viewer.report.model import Fact, Origin, Person, ProgrammeItem, Report, Source, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode, Participation

_FIRST = ("Ann", "Bo", "Cy", "Di", "Eva-Katharina", "Fio", "Gus", "Hal", "Ida", "Jo")
_LAST = ("Lee", "Ek", "Roe", "Moor", "of the Upper Quill Lane", "Kai", "Lund", "Mey", "Nox", "Oakley-Dunn")
_FUNCTIONS = ("agent", "agent", "moderator", "interpreter", "recipient", "introduced", "reader", "host")
_KINDS = ("speech", "opening", "discussion", "award", "screening", "message")


def crowd(people: int, items: int, seed: int = 5) -> Report:
    """The same report for the same numbers; the doubt of cells is of every grade."""
    chance = random.Random(seed)
    names = [f"{_FIRST[n % 10]} {_LAST[n // 10 % 10]}{' II' * (n // 100)}" for n in range(people)]
    places: list[list[Span]] = [[] for _ in names]
    text, programme, statements = "", [], []
    for number in range(items):
        start, takers = len(text), list[Participant]()
        doers = {n for n in range(people - 1) if n % items == number} | {chance.randrange(people - 1)}
        for n in sorted(doers):
            named = Span(len(text), len(text) + len(names[n]))
            places[n].append(named)
            text += f"{names[n]} had a part, "
            origin = Origin("test", chance.choice((0.0, 0.0, 0.3, 0.6)))
            takers.append(Participant(f"p{n}", chance.choice(_FUNCTIONS), (named,), origin))
            if chance.random() < 0.2:
                takers.append(Participant(f"p{n}", "host", (named,), origin))
        text += "and it went on for an hour."
        kind, whole = chance.choice(_KINDS), Span(start, len(text))
        programme.append(ProgrammeItem(ItemKind(kind), "a long film of the old harbour", (whole,), tuple(takers)))
        if number % 2:
            said = Span(len(text) - 18, len(text) - chance.randrange(10))
            statements.append(Statement(takers[0].id, Fact("had", (said,)), Mode.INDIRECT, (said,), number))
        text += "\n\n"
    places[-1].append(Span(len(text), len(text) + len(names[-1])))
    text += f"{names[-1]} stayed away."
    return Report(
        text,
        Source("crowd.txt"),
        people=tuple(
            Person(
                f"p{n}",
                name,
                tuple(places[n]),
                participation=Participation.ONLINE if n % 3 else Participation.IN_PERSON,
            )
            for n, name in enumerate(names)
        ),
        programme=tuple(programme),
        statements=tuple(statements),
    )
