"""A long text and a long report: shown part by part, and whole whenever it is needed whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests.participants import took
from tests.window.conftest import Driver
from viewer.models.links import Subject
from viewer.report.model import Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.filling import FIRST
from viewer.window.finding import Finding
from viewer.window.text_view import TextView
from viewer.window.theme import Theme

PARAGRAPH = "The speaker thanked the hosts, and the meeting went on until late. "
TEXT = "\n\n".join(f"{number} {PARAGRAPH * 20}".strip() for number in range(200))
LAST = Span(TEXT.index("199 "), TEXT.index("199 ") + 3)


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    """A text view that has just been given the text."""
    view = TextView(Theme.load("light"))
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_report(Report(TEXT))
    return view


def test_the_beginning_is_there_at_once_and_the_rest_soon(qtbot: QtBot, view: TextView) -> None:
    assert FIRST < view.document().characterCount() < len(TEXT)
    qtbot.waitUntil(lambda: view.document().blockCount() == 200)
    assert view.document().toPlainText() == "\n".join(TEXT.split("\n\n"))


class Paints(QObject):
    """Counts how often something is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.number = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Paint
        return False


def test_what_is_added_out_of_sight_has_nothing_painted_anew(qtbot: QtBot, view: TextView) -> None:
    with qtbot.waitSignal(view.painted):
        view.show_report(Report(TEXT.replace("0", "1")))
    paints, parts = Paints(view.viewport()), list[int]()
    view.document().blockCountChanged.connect(parts.append)
    qtbot.waitUntil(lambda: view.is_whole)
    assert len(parts) > 6
    assert paints.number < len(parts) / 2
    assert view.viewport().updatesEnabled()


def test_every_paragraph_has_the_same_typography(qtbot: QtBot, view: TextView) -> None:
    qtbot.waitUntil(lambda: view.document().blockCount() == 200)
    document = view.document()
    first, last = document.firstBlock().blockFormat(), document.lastBlock().blockFormat()
    assert (first.lineHeight(), first.bottomMargin()) == (last.lineHeight(), last.bottomMargin())
    assert document.lastBlock().charFormat().font().family() == document.firstBlock().charFormat().font().family()


def test_the_end_can_be_led_to_before_it_was_there(view: TextView) -> None:
    view.show_evidence((LAST,), LAST)
    rect = view.mark_rectangles(LAST)[0]
    assert 0 <= rect.top() < view.viewport().height()


def test_keys_reach_everything_at_once(qtbot: QtBot, view: TextView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text() == TEXT


def test_another_text_takes_the_place_of_one_that_is_not_whole(qtbot: QtBot, view: TextView) -> None:
    view.show_report(Report("Short."))
    qtbot.wait(50)
    assert view.document().toPlainText() == "Short."


def crowd(size: int = 2000) -> Report:
    people = tuple(Person(f"p{n}", f"Ann {n}", (Span(n, n + 1),)) for n in range(size))
    items = tuple(
        ProgrammeItem(ItemKind.SPEECH, "", (Span(n, n + 1),), took(Span(n, n + 1), f"p{n}")) for n in range(size)
    )
    return Report("x" * size, people=people, programme=items)


def test_a_long_report_is_done_once_every_list_shows_it(driver: Driver) -> None:
    report = crowd()
    driver.window.workbench.show_report(report, Finding.DONE)
    assert driver.window.finding is Finding.RUNNING
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE)
    assert driver.find(QListView, "programme").model().rowCount() == 2000
    assert driver.count("programme") == "2000 items"


def test_choosing_finishes_what_is_still_to_be_shown(driver: Driver) -> None:
    driver.window.workbench.show_report(crowd(), Finding.DONE)
    driver.window.workbench.choose(Subject("item", 1999))
    assert driver.window.finding is Finding.DONE
    assert driver.marked("programme") == {1999}


def test_another_report_takes_the_place_of_one_that_is_half_shown(driver: Driver) -> None:
    driver.window.workbench.show_report(crowd(), Finding.DONE)
    driver.window.workbench.show_report(Report("Short."), Finding.DONE)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert [driver.find(QListView, name).model().rowCount() for name in ("programme", "people")] == [0, 0]
