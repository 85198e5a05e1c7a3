"""What is not stated: that nothing was found is told apart from a reader's word that the report does not state it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QToolTip

from tests.doubts import REPORT
from tests.window.correcting.conftest import open_report
from tests.window.keyboard import Keyboard
from viewer.report.model import Report
from viewer.report.vocabulary import Participation
from viewer.window.fact_link import FactLink

__all__ = ["open_report"]

OpenReport = Callable[[Report], Keyboard]

FOUND_NONE = "No words were found that state it. There may be some."
BY_READER = "A reader says that the report does not state it."


def plain(tip: str) -> str:
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def tip_at(view: QListView, row: int) -> str:
    """The tip that is shown in the middle of a row."""
    QToolTip.hideText()
    where = view.visualRect(view.model().index(row, 0)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


def test_what_was_not_found_is_not_said_to_be_nowhere(open_report: OpenReport) -> None:
    keys = open_report(REPORT)
    link = keys.driver.find(FactLink, "fact_organisers")
    assert link.text() == "not stated"
    assert plain(link.toolTip()) == FOUND_NONE
    assert link.accessibleDescription() == f"{FOUND_NONE} Return states it"
    fold = keys.driver.find(QPushButton, "facts_fold")
    assert fold.toolTip() == "No words were found in the report that state these facts"


def test_what_a_reader_says_is_not_stated_is_a_readers(open_report: OpenReport) -> None:
    keys = open_report(REPORT)
    desk = keys.driver.window.workbench.desk
    desk.do(desk.maker().remove(("fact", "attendance")))
    keys.driver.settle()
    link = keys.driver.find(FactLink, "fact_attendance")
    assert (link.text(), link.is_folded) == ("not stated", False)
    assert plain(link.toolTip()) == BY_READER
    assert link.accessibleDescription().startswith(BY_READER)
    assert "corrected by A. B.; found: about 80" in link.accessibleName()


@pytest.mark.parametrize(("part", "told"), [(Participation.NOT_STATED, True), (Participation.MENTIONED, False)])
def test_the_group_of_whom_no_part_was_found_says_so(open_report: OpenReport, part: Participation, told: bool) -> None:
    people = tuple(replace(person, participation=part) for person in REPORT.people)
    keys = open_report(replace(REPORT, people=people, programme=(), statements=()))
    view = keys.driver.find(QListView, "people")
    assert view.model().index(0, 0).data(Qt.ItemDataRole.DisplayRole).startswith(("Part not stated", "Mentioned"))
    words = "No words were found that say how they took part. There may be some."
    assert plain(tip_at(view, 0)) == (words if told else "")
