"""The words of the window: one name for one thing, and none that a user of other programs would stumble over."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QMessageBox, QPushButton, QTextEdit

from tests.window.conftest import Driver
from viewer.models import spoken
from viewer.report.model import Span
from viewer.report.paragraphs import paragraphs
from viewer.window.dialogs import show_about
from viewer.window.help.window import show_help
from viewer.window.theme import Theme


def _action(driver: Driver, words: str) -> QAction:
    return next(a for a in driver.window.findChildren(QAction) if a.text().replace("&", "") == words)


def test_writing_a_pdf_has_one_name_and_choices_say_what_they_choose(seed: Driver) -> None:
    name = _action(seed, "Export as PDF…").text().replace("&", "")
    _action(seed, "Print…").trigger()
    seed.bot.waitUntil(lambda: seed.window.findChild(QDialog, "print_dialog") is not None)
    dialog = seed.find(QDialog, "print_dialog")
    assert dialog.findChild(QPushButton, "save_pdf").text().replace("&", "") == name
    chosen = {box.objectName(): box.currentText() for box in dialog.findChildren(QComboBox)}
    assert chosen["paper"].endswith(" (default)")
    assert (chosen["size"], chosen["hide"]) == ("Automatic", "Nobody")
    dialog.reject()


def test_paragraphs_are_counted_where_they_are_said(seed: Driver) -> None:
    report = seed.window.report
    first, second, third, fourth = (Span(p.start, p.start + 1) for p in paragraphs(report.text)[:4])
    assert spoken.place(report, (third,)) == "paragraph 3"
    assert spoken.place(report, (first, second)) == "paragraphs 1 to 2"
    assert spoken.place(report, (first, second, fourth)) == "paragraphs 1 to 2, 4"


def test_help_and_about_say_that_what_is_shown_may_be_wrong(seed: Driver) -> None:
    show_help(seed.window, Theme.load("light"))
    help_text = seed.find(QDialog, "help").findChild(QTextEdit).toPlainText()
    show_about(seed.window)
    about = seed.find(QMessageBox, "about").informativeText()
    for text in (help_text, about):
        assert "does not say" not in text
        assert "by machine" in text
    assert "may be wrong or incomplete" in help_text
    for name in ("help", "about"):
        seed.find(QDialog, name).reject()
