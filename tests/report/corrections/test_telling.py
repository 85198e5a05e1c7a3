"""What act chosen words tell of: a suggestion, else whoever is named there, and the kind that a word names."""

from __future__ import annotations

import pytest

from viewer.report.corrections import chosen
from viewer.report.corrections.making import Maker
from viewer.report.corrections.telling import act_of
from viewer.report.model import Participant, Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind

TEXT = (
    "Ann Lee and Bo Ek sang of the sea. Then Bo Dunn, the mayor, gave a lecture to Ann Lee. The pier was opened by the "
    "late Bo Ek. Cy Gray thanked Ann Lee, and the tea was cold. Di Hall told of gulls."
)


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def person(name: str) -> Person:
    found = (Span(start, start + len(name)) for start in range(len(TEXT)) if TEXT.startswith(name, start))
    return Person(name, name, tuple(found))


REPORT = Report(TEXT, people=tuple(map(person, ("Ann Lee", "Bo Ek", "Bo Dunn", "Cy Gray", "Di Hall"))))


@pytest.mark.parametrize(
    ("words", "kind", "people"),
    [
        ("Ann Lee and Bo Ek sang of the sea", "performance", ("Ann Lee", "Bo Ek")),
        ("sang of the sea", "performance", ("Ann Lee", "Bo Ek")),
        ("Bo Dunn, the mayor, gave a lecture to Ann Lee", "speech", ("Bo Dunn",)),
        ("The pier was opened by the late Bo Ek", "opening", ("Bo Ek",)),
        ("thanked Ann Lee", "speech", ("Cy Gray",)),
        ("Cy Gray thanked Ann Lee", "speech", ("Cy Gray",)),
        ("Di Hall told of gulls", "speech", ("Di Hall",)),
        ("The pier", "other", ()),
    ],
)
def test_people_and_kind_stand_in_the_words(words: str, kind: str, people: tuple[str, ...]) -> None:
    act = act_of(REPORT, at(words))
    assert (act.kind, act.people, act.spans) == (kind, people, (at(words),))
    assert all(who.spans and who.function == "agent" for who in act.participants)


def test_a_suggestion_there_tells_both() -> None:
    who = (Participant("Di Hall", "recipient", (at("Di Hall"),)),)
    suggested = ProgrammeItem(ItemKind.AWARD, "gulls", (at("told of gulls"),), who)
    report = Report(TEXT, people=REPORT.people, suggestions=(suggested,))
    act = act_of(report, at("Di Hall told of gulls"))
    assert (act.kind, act.participants, act.title) == ("award", who, "Di Hall told of gulls")
    (added,) = chosen.add_item(Maker(report), at("Di Hall told of gulls"))
    assert added.after == act
