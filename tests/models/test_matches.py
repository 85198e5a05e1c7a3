"""The model of the matches: Qt's own tester first, then plain reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.participants import took
from viewer.models.matches import MatchesModel, MatchRole
from viewer.report.model import Person, ProgrammeItem, Report, Span
from viewer.report.search import Query, Searcher
from viewer.report.searching.listing import Rows
from viewer.report.searching.object_rows import ObjectRow, object_row
from viewer.report.vocabulary import ItemKind

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = "Ann sang. Ann sat.\n\nBo sang, and Ann sang.\n\nAnn left."
REPORT = Report(
    TEXT,
    people=(Person("p1", "Ann", (Span(0, 3),)),),
    programme=(ProgrammeItem(ItemKind.PERFORMANCE, "sang", (Span(0, 9),), took(Span(0, 3), "p1")),),
)


def rows(searcher: Searcher, words: str) -> Rows:
    return searcher.rows(searcher.find(Query(words)))


@pytest.fixture
def model() -> MatchesModel:
    made = MatchesModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def texts(model: MatchesModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_in_the_order_of_the_text(model: MatchesModel) -> None:
    found = rows(Searcher(REPORT), "ann")
    model.show_matches(found, None)
    assert model.rowCount() == 4
    assert [model.index(row, 0).data(MatchRole.PLACE) for row in range(4)] == ["¶1", "", "¶2", "¶3"]
    assert [model.index(row, 0).data(MatchRole.ROW) for row in range(4)] == list(found)
    said = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Paragraph 2: Bo sang, and Ann sang."
    assert [model.match_of(row) for row in range(4)] == [model.row_of(match) for match in range(4)] == [0, 1, 2, 3]
    assert model.row_of(4) is None


def test_in_groups(model: MatchesModel) -> None:
    found = rows(Searcher(REPORT), "ann")
    model.show_matches(found, found.groups("item"))
    assert [text for text in texts(model) if "·" in text] == ["1. Performance: Ann · 1", "Outside the programme · 3"]
    assert [model.match_of(row) for row in range(model.rowCount())] == [None, 0, None, 1, 2, 3]
    assert [model.row_of(match) for match in range(4)] == [1, 3, 4, 5]
    heading, row = model.index(0, 0), model.index(1, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert row.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.data(MatchRole.ROW) is None
    assert [row.words for row in model.shown([0, 1, 3])] == ["Ann", "Ann"]


def test_people_programme_and_statements(model: MatchesModel) -> None:
    searcher = Searcher(REPORT)
    model.show_objects([object_row(REPORT, match) for match in searcher.objects(Query("ann", kind="words"))])
    assert texts(model) == ["People · 1", "Ann", "Programme · 1", "1. Performance: Ann"]
    assert [row.kind for row in model.shown([0, 1, 2, 3]) if isinstance(row, ObjectRow)] == ["person", "item"]
    model.show_objects([])
    assert model.rowCount() == 0
