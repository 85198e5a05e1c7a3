"""A note on an entry, written by keys alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.correcting.hands import CONTROL, SHIFT, Key, named, press, row
from viewer.models.rows import Role
from viewer.window.correcting.note_dialog import NoteDialog
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_view import RowView

SPEECH = 6


def asked(driver: Driver) -> QPlainTextEdit:
    """The field of the dialog, which the keyboard is in once it is asked for at a speech."""
    named(driver)
    row(driver, "programme", SPEECH)
    press(driver, Key.Key_N, held=CONTROL | SHIFT)
    driver.bot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    return field


def write(bot: QtBot, field: QPlainTextEdit) -> None:
    bot.keyClicks(field, "Ask her.")
    bot.keyClick(field, Qt.Key.Key_Return, SHIFT)
    bot.keyClicks(field, "Today.")


def test_return_saves_a_note_of_two_lines(seed: Driver) -> None:
    field = asked(seed)
    write(seed.bot, field)
    seed.bot.keyClick(field, Qt.Key.Key_Return)
    seed.settle()
    assert [note.text for note in seed.window.report.review.notes] == ["Ask her.\nToday."]
    assert not seed.window.findChildren(NoteDialog)


def test_a_note_that_is_too_long_stays_to_be_shortened(seed: Driver) -> None:
    field = asked(seed)
    field.setPlainText("x" * 10_001)
    seed.bot.keyClick(field, Qt.Key.Key_Return)
    (dialog,) = seed.window.findChildren(NoteDialog)
    problem = dialog.findChild(QLabel, "editor_problem")
    assert isinstance(problem, QLabel)
    assert problem.isVisible()
    assert problem.text() == "A correction may hold 10000 letters in one piece at most, and here are 10001."
    seed.bot.keyClick(field, Qt.Key.Key_Backspace)
    seed.bot.keyClick(field, Qt.Key.Key_End, CONTROL)
    seed.bot.keyClick(field, Qt.Key.Key_Backspace)
    seed.bot.keyClick(field, Qt.Key.Key_Return)
    seed.settle()
    assert [len(note.text) for note in seed.window.report.review.notes] == [10_000]


def test_a_row_tells_that_there_is_a_note_and_what(seed: Driver) -> None:
    """By a sign, at the sign, and by ear; no other row does, and this one no more once it is undone."""
    field = asked(seed)
    write(seed.bot, field)
    seed.bot.keyClick(field, Qt.Key.Key_Return)
    seed.settle()
    view = seed.find(RowView, "programme")
    delegate = view.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    index, other = view.model().index(SPEECH, 0), view.model().index(SPEECH + 1, 0)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert index.data(Role.NOTES) == "Note by A. B.: Ask her. Today."
    assert str(index.data(spoken)).endswith("Note by A. B.: Ask her. Today.")
    assert (other.data(Role.NOTES), "Note" in str(other.data(spoken))) == ("", False)
    assert "Note" not in str(index.data(Role.COPIED))
    place = view.visualRect(index)
    line = [QPoint(x, place.top() + 12) for x in range(place.left(), place.right())]
    (at, *_) = [point for point in line if delegate.sign_at(index, point) == "note"]
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
    delegate.helpEvent(event, view, QStyleOptionViewItem(), index)
    assert "Note by A. B.: Ask her. Today." in QToolTip.text()
    QToolTip.hideText()
    seed.window.workbench.desk.undo()
    seed.settle()
    assert index.data(Role.NOTES) == ""
    assert all(delegate.sign_at(index, point) != "note" for point in line)


def test_escape_keeps_nothing(seed: Driver) -> None:
    field = asked(seed)
    write(seed.bot, field)
    seed.bot.keyClick(field, Qt.Key.Key_Escape)
    seed.settle()
    assert not seed.window.report.review.notes


def test_an_empty_note_is_none(seed: Driver) -> None:
    field = asked(seed)
    seed.bot.keyClick(field, Qt.Key.Key_Return)
    seed.settle()
    assert not seed.window.workbench.desk.corrections.operations
