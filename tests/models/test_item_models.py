"""The item models: Qt's own model tester first, then plain reads."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.participants import took
from viewer.models.links import Links, Subject
from viewer.models.people import PeopleFilter, PeopleModel
from viewer.models.programme import ProgrammeModel
from viewer.models.remarks import RemarksModel
from viewer.models.rows import ReportModel, Role
from viewer.models.statements import StatementsModel
from viewer.report.model import Fact, Person, ProgrammeItem, Remark, Report, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind, Tag

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
DESCRIBED = Qt.ItemDataRole.AccessibleDescriptionRole
pytestmark = pytest.mark.usefixtures("qapp")

MODELS = (ProgrammeModel, PeopleModel, StatementsModel, RemarksModel)

TEXT = "Ada Byron spoke.\n\nShe said she was glad.\n\nBo read a message by Cy.\n\nNobody saw Di."


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def fact(words: str) -> Fact:
    return Fact(words, (at(words),))


SMALL = Report(
    TEXT,
    people=(
        Person("p1", "Ada Byron", (at("Ada Byron"),), ("Ada", "Ada Biron"), fact("She"), Participation.ONLINE),
        Person("p2", "Bo", (at("Bo"),)),
        Person("p3", "Cy", (at("Cy"),), participation=Participation.MESSAGE),
        Person("p4", "Di", (at("Di"),), participation=Participation.MENTIONED),
    ),
    programme=(
        ProgrammeItem(
            ItemKind.SPEECH,
            "spoke",
            (at("Ada Byron spoke."), at("She said she was glad.")),
            took(at("Ada Byron"), "p1"),
            tags=(Tag.ONLINE,),
        ),
        ProgrammeItem(
            ItemKind.MESSAGE, "a message", (at("Bo read a message by Cy."),), took(at("Cy"), reader="p2", author="p3")
        ),
        ProgrammeItem(ItemKind.SCREENING, "saw", (at("Nobody saw"),), time=fact("saw")),
    ),
    statements=(
        Statement("p1", fact("said"), Mode.INDIRECT, (at("she was glad"),), 0),
        Statement(None, fact("saw"), Mode.DIRECT, (at("Di"),)),
    ),
    remarks=(Remark(RemarkKind.REPEATED_WORDS, "“She” stands twice.", (at("She said she"), at("Nobody"))),),
)


def column(model: QAbstractItemModel, role: int = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def filled(kind: type[ReportModel], report: Report = SMALL) -> ReportModel:
    model = kind()
    model.set_report(report)
    return model


@pytest.mark.parametrize("kind", MODELS)
def test_model_keeps_qts_rules(kind: type[ReportModel], seed_report: Report) -> None:
    model = kind()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_report(seed_report)
    links = Links(seed_report)
    for number in range(len(seed_report.programme)):
        model.set_related(links.related(Subject("item", number)))
    model.set_report(Report(""))
    assert tester.model() is model
    assert model.rowCount() == 0


def test_filter_keeps_qts_rules(seed_report: Report) -> None:
    people = PeopleModel()
    shown = PeopleFilter(people)
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Warning)
    people.set_report(seed_report)
    whole = shown.rowCount()
    for words in ("a", "zzz", seed_report.people[0].name, ""):
        shown.set_words(words)
    assert tester.model() is shown
    assert shown.rowCount() == whole > len(seed_report.people)


@pytest.mark.parametrize("kind", MODELS)
def test_every_row_hands_out_its_object_and_one_sentence(kind: type[ReportModel], seed_report: Report) -> None:
    model = filled(kind, seed_report)
    for row, key in enumerate(column(model, Role.KEY)):
        index = model.index(row)
        assert index.data(SPOKEN)
        assert "\n" not in index.data(SPOKEN)
        if key is not None:
            assert index.data(Role.OBJECT) is not None
            assert model.row_of(key) == row


def test_programme_rows() -> None:
    model = filled(ProgrammeModel)
    assert column(model) == ["Ada Byron", "Cy", "Saw"]
    assert column(model, Role.LABEL) == ["Speech", "Message", "saw · Screening"]
    assert column(model, Role.TAGS) == [("online",), ("read by Bo",), ()]
    assert column(model, Role.PLACE) == ["¶1–2", "¶3", "¶4"]


def test_programme_is_spoken_in_sentences() -> None:
    assert column(filled(ProgrammeModel), SPOKEN) == [
        "1. Speech by Ada Byron, 1 to check, She, online, 1 statement, paragraphs 1 to 2",
        "2. Message from Cy, a message, read by Bo, paragraph 3",
        "3. saw, Screening: saw, 1 to check, paragraph 4",
    ]


def test_people_are_grouped_with_counts() -> None:
    model = filled(PeopleModel)
    assert column(model) == [
        *("Spoke · 1", "Ada Byron", "Sent a message · 1", "Cy"),
        *("Part not stated · 1", "Bo", "Mentioned · 1", "Di"),
    ]
    assert column(model, SPOKEN)[:2] == ["Spoke, 1 person", "Ada Byron, She, online, also “Ada Biron”, spoke"]
    assert column(model, Role.TAGS)[1] == ("online",)
    assert column(model, Role.DETAIL)[1] == ("She", "also “Ada Biron”")
    assert column(model, Role.DETAIL)[3] == ("", "")


def test_headings_can_be_read_but_not_chosen() -> None:
    model = filled(PeopleModel)
    headings = [row for row, key in enumerate(column(model, Role.KEY)) if key is None]
    assert headings == [0, 2, 4, 6]
    for row in range(model.rowCount()):
        chosen = bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable)
        assert chosen == (row not in headings)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (
            "",
            ["Spoke · 1", "Ada Byron", "Sent a message · 1", "Cy", "Part not stated · 1", "Bo", "Mentioned · 1", "Di"],
        ),
        ("BYRON ada", ["Spoke · 1", "Ada Byron"]),
        ("mention", ["Mentioned · 1", "Di"]),
        ("she", ["Spoke · 1", "Ada Byron"]),
        ("online", ["Spoke · 1", "Ada Byron"]),
        ("Býron", ["Spoke · 1", "Ada Byron"]),
        ("xyz", []),
    ],
)
def test_people_filter(typed: str, expected: list[str]) -> None:
    people = PeopleModel()
    shown = PeopleFilter(people)
    people.set_report(SMALL)
    shown.set_words(typed)
    assert column(shown) == expected


def test_statements_tell_speaker_verb_and_manner() -> None:
    model = filled(StatementsModel)
    assert column(model) == ["Ada Byron", "Speaker not stated"]
    assert column(model, Role.TAGS) == [("indirect",), ("direct",)]
    assert column(model, Role.CUE) == ["said", "saw"]
    assert column(model, Role.DETAIL)[0] == ("said she was glad",)
    assert column(model, SPOKEN)[0] == "Ada Byron said she was glad, in indirect speech, paragraph 2"


def test_remarks_explain_themselves() -> None:
    model = filled(RemarksModel)
    assert (column(model), column(model, Role.LABEL)) == (["“She” stands twice."], ["Repeated words"])
    assert column(model, SPOKEN) == ["Repeated words: “She” stands twice, paragraphs 2, 4"]


def test_by_ear_a_row_tells_its_place_and_whether_it_belongs_to_what_is_chosen() -> None:
    people = PeopleModel()
    shown = PeopleFilter(people)
    people.set_report(SMALL)
    assert [told for told in column(shown, DESCRIBED) if told] == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]
    shown.set_words("mention")
    assert [told for told in column(shown, DESCRIBED) if told] == ["1 of 1"]
    shown.set_words("")
    links = Links(SMALL)
    speaker = SMALL.people[0].id
    people.set_related(links.related(Subject("person", speaker)))
    assert not [told for told in column(people, DESCRIBED) if "belongs" in told], "it is what is chosen"
    statement = next(n for n, said in enumerate(SMALL.statements) if said.speaker == speaker)
    people.set_related(links.related(Subject("statement", statement)))
    assert column(people, DESCRIBED)[:2] == ["", "1 of 4, belongs to what is chosen"]


def test_marks_change_only_the_rows_concerned() -> None:
    model = filled(ProgrammeModel)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    links = Links(SMALL)
    model.set_related(links.related(Subject("item", 0)))
    model.set_related(links.related(Subject("item", 2)))
    model.set_related(links.related(Subject("item", 2)))
    assert changed == [0, 0, 2]
    assert column(model, Role.MARKED) == [False, False, True]
    assert column(model, DESCRIBED) == ["1 of 3", "2 of 3", "3 of 3"]
    model.set_report(SMALL)
    assert not any(column(model, Role.MARKED))
