"""Who is offered first for words: who acts in their paragraph, then who is named nearest, rather before than behind."""

from __future__ import annotations

from viewer.report.corrections.choosing import nearest_people
from viewer.report.model import Participant, Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind

TEXT = (
    "Ann Lee opened the meeting, as Cy Fox had wished it. The harbour, she said, was to be kept.\n\n"
    "Bo Ek spoke then. Di Roe listened."
)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _report(*acting: str) -> Report:
    people = tuple(Person(name, name, (_span(name),)) for name in ("Ann Lee", "Cy Fox", "Bo Ek", "Di Roe"))
    items = tuple(
        ProgrammeItem(ItemKind.SPEECH, "Speech", (_span(name),), (Participant(name, "speaker", (_span(name),)),))
        for name in acting
    )
    return Report(TEXT, people=people, programme=items)


def _offered(report: Report) -> list[str]:
    return [person.name for person in nearest_people(report, _span("was to be kept"))]


def test_named_before_rather_than_behind() -> None:
    assert _offered(_report()) == ["Cy Fox", "Bo Ek", "Ann Lee", "Di Roe"]


def test_who_acts_in_the_paragraph_comes_first() -> None:
    assert _offered(_report("Ann Lee", "Bo Ek")) == ["Ann Lee", "Cy Fox", "Bo Ek", "Di Roe"]
