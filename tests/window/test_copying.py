"""What is copied, by keys, as another program would get it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QListView

from tests.window.conftest import Driver
from viewer.report.citing import cited
from viewer.report.model import Span

CITE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_copy_of_a_row_is_its_sentence(seed: Driver) -> None:
    seed.click_row("programme", 0)
    view = seed.find(QListView, "programme")
    seed.bot.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert copied() == view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def test_copy_of_text_is_the_selected_words(seed: Driver) -> None:
    seed.text.setFocus()
    seed.select(Span(3, 25))
    seed.bot.keySequence(seed.text, QKeySequence(QKeySequence.StandardKey.Copy))
    assert copied() == seed.window.report.text[3:25]


def test_selected_words_are_cited(seed: Driver) -> None:
    seed.click_row("programme", 0)
    seed.text.setFocus()
    seed.select(Span(3, 25))
    seed.bot.keyClick(seed.text, Qt.Key.Key_C, CITE)
    assert copied() == cited(seed.window.report, [Span(3, 25)])
    assert seed.window.report.text[3:25] in copied()
    assert "¶1" in copied()


def test_words_of_what_is_chosen_are_cited(seed: Driver) -> None:
    number = next(n for n, item in enumerate(seed.window.report.programme) if item.kind == "speech")
    seed.click_row("programme", number)
    seed.bot.keyClick(seed.find(QListView, "programme"), Qt.Key.Key_C, CITE)
    assert copied().startswith("“" + seed.window.report.words(seed.window.report.programme[number].spans[0])[:40])
    assert seed.window.report.source.name in copied()


def test_nothing_is_chosen(seed: Driver) -> None:
    QGuiApplication.clipboard().setText("as it was")
    seed.bot.keyClick(seed.text, Qt.Key.Key_C, CITE)
    assert copied() == "as it was"
    assert "select words of the text, or choose a row" in seed.message()
