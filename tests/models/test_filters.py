"""The filters over the item models: Qt's own model tester first, then plain reads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.participants import took
from viewer.models import programme, statements
from viewer.models.links import NOTHING, Related, Subject
from viewer.models.people import PeopleFilter, PeopleModel
from viewer.models.programme import ProgrammeFilter, ProgrammeModel
from viewer.models.rows import Role
from viewer.models.statements import StatementsFilter, StatementsModel
from viewer.report.model import Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind, Participation

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
pytestmark = pytest.mark.usefixtures("qapp")

NAMES = [f"Person {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
TEXT = " ".join(NAMES)
CROWD = Report(
    TEXT,
    people=tuple(
        Person(
            f"p{number}",
            name,
            (Span(TEXT.index(name), TEXT.index(name) + len(name)),),
            participation=Participation.IN_PERSON if number < 3 else Participation.MENTIONED,
        )
        for number, name in enumerate(NAMES)
    ),
)
FEW = Report(f"{TEXT} ", people=CROWD.people[:8])


def column(model: QAbstractItemModel, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def people_of(report: Report) -> PeopleFilter:
    people = PeopleModel()
    found = PeopleFilter(people)
    people.setParent(found)
    people.set_report(report)
    return found


def test_programme_and_statement_filters_keep_qts_rules(seed_report: Report) -> None:
    acts, said = ProgrammeModel(), StatementsModel()
    filters = (ProgrammeFilter(acts), StatementsFilter(said))
    testers = [
        QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Warning) for shown in filters
    ]
    for model, shown, choices in zip((acts, said), filters, (programme.choices, statements.choices), strict=True):
        model.set_report(seed_report)
        whole, sections = shown.rowCount(), choices(seed_report)
        nothing = [frozenset[str]() for _ in sections]
        for number, keys in enumerate(sections.values()):
            for key in keys:
                asked = [*nothing]
                asked[number] = frozenset({key})
                shown.show_only(tuple(asked))
                assert 0 < shown.rowCount() <= whole
        shown.show_only(tuple(nothing))
        assert shown.rowCount() == whole
    said.set_by_speaker(True)
    said.set_by_speaker(False)
    assert [tester.model() for tester in testers] == list(filters)


def test_givers_are_told_from_receivers() -> None:
    text = "Ann gave Bo a cup. Bo gave Cy a bow."
    names = ("Ann", "Bo", "Cy")
    people = tuple(Person(name, name, (Span(text.index(name), text.index(name) + len(name)),)) for name in names)
    items = (
        ProgrammeItem(ItemKind.AWARD, "cup", (Span(0, 18),), took(Span(0, 3), "Ann", recipient="Bo")),
        ProgrammeItem(ItemKind.AWARD, "bow", (Span(19, 36),), took(Span(19, 21), "Bo", recipient="Cy")),
    )
    report = Report(text, people=people, programme=items)
    acts = ProgrammeModel()
    shown = ProgrammeFilter(acts)
    acts.set_report(report)
    assert column(shown) == ["Cup", "Bow"]
    assert [*programme.choices(report)["Part"].values()] == ["Did it, gave it", "Received it"]
    for functions, expected in (
        ({"recipient"}, ["Cup"]),
        ({"agent"}, ["Bow"]),
        ({"recipient", "agent"}, ["Cup", "Bow"]),
    ):
        shown.show_only((frozenset(), frozenset({"Bo"}), frozenset(functions)))
        assert column(shown) == expected
    found = people_of(report)
    found.set_words("recipient")
    assert column(found) == ["Took part · 2", "Bo", "Cy"] or column(found) == ["Part not stated · 2", "Bo", "Cy"]


def test_many_who_are_only_mentioned_are_folded() -> None:
    shown = people_of(CROWD)
    assert column(shown) == ["Took part · 3", *NAMES[:3], "Mentioned · 23"]
    assert column(shown, Role.FOLDED)[-1] is True
    assert column(shown, SPOKEN)[-1] == "Mentioned, 23 people, folded"
    shown.fold(shown.index(4, 0))
    assert column(shown)[4:] == ["Mentioned · 23", *NAMES[3:]]
    assert column(shown, SPOKEN)[4] == "Mentioned, 23 people"


def test_few_are_not_folded() -> None:
    assert len(column(people_of(FEW))) == 10


def test_typed_words_open_what_is_folded_and_headings_count_what_is_left() -> None:
    shown = people_of(CROWD)
    shown.set_words("person z")
    assert column(shown) == ["Mentioned · 1", "Person Z"]
    shown.set_words("person")
    assert column(shown)[4] == "Mentioned · 23"
    assert len(column(shown)) == 28
    shown.set_words("")
    assert len(column(shown)) == 5


def test_only_headings_fold() -> None:
    shown = people_of(CROWD)
    shown.fold(shown.index(1, 0))
    assert len(column(shown)) == 5
    shown.fold(shown.index(0, 0))
    assert column(shown) == ["Took part · 3", "Mentioned · 23"]


def test_somebody_chosen_elsewhere_is_unfolded() -> None:
    shown = people_of(CROWD)
    shown.show_related(NOTHING)
    shown.show_related(Related(Subject("person", "p0")))
    assert len(column(shown)) == 5
    shown.show_related(Related(Subject("person", "p20")))
    assert len(column(shown)) == 28


def test_another_report_is_folded_anew() -> None:
    people = PeopleModel()
    shown = PeopleFilter(people)
    people.set_report(FEW)
    shown.fold(shown.index(0, 0))
    people.set_report(CROWD)
    people.set_report(FEW)
    assert len(column(shown)) == 10
    people.set_report(CROWD)
    assert len(column(shown)) == 5


def test_the_same_report_stays_as_it_is_folded() -> None:
    shown = people_of(CROWD)
    shown.fold(shown.index(4, 0))
    people = shown.sourceModel()
    assert isinstance(people, PeopleModel)
    people.set_report(replace(CROWD, people=CROWD.people[:-1]))
    assert len(column(shown)) == 27


def test_a_row_that_is_folded_is_revealed() -> None:
    shown = people_of(CROWD)
    people = shown.sourceModel()
    assert isinstance(people, PeopleModel)
    shown.reveal(4)
    assert len(column(shown)) == 5
    shown.reveal(people.rowCount() - 1)
    assert len(column(shown)) == 28


def test_folding_and_headings_of_speakers_keep_qts_rules(seed_report: Report) -> None:
    people, said = people_of(CROWD), StatementsModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(model, mode) for model in (people, people.sourceModel(), said)]
    assert not column(people, Role.FOLDED)[0]
    for _ in range(2):
        people.fold(people.index(0, 0))
    people.show_related(Related(Subject("person", "p20")))
    assert people.rowCount() == len(NAMES) + 2
    said.set_report(seed_report)
    said.set_by_speaker(True)
    assert None in column(said, Role.KEY)
    assert len(testers) == 3
