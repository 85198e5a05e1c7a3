"""A note on an entry, written by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.correcting.hands import CONTROL, SHIFT, Key, named, press, row
from viewer.window.correcting.note_dialog import NoteDialog

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
