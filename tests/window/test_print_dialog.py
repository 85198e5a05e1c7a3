"""The print dialog: its pages change with what is chosen, which is remembered; it prints, saves and copies them."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QToolButton,
)

from tests import effort
from tests.window.conftest import Driver
from tests.window.test_printing import longer, pages
from viewer.report.model import Report
from viewer.report.safe_copy import Hidden, hide
from viewer.report.summary import OVERVIEW, Summary, to_text
from viewer.window import print_dialog, printing
from viewer.window.pages_view import PagesView
from viewer.window.paper.choices import Choices
from viewer.window.preferences import Preferences
from viewer.window.print_dialog import PrintDialog
from viewer.window.printing import PrintingError

Open = Callable[[], PrintDialog]


@pytest.fixture
def open_dialog(seed: Driver) -> Open:
    def opened() -> PrintDialog:
        next(one for one in seed.window.findChildren(QAction) if one.text().startswith("&Print…")).trigger()
        dialog = seed.find(PrintDialog, "print_dialog")
        seed.bot.waitExposed(dialog)
        wait(seed, dialog)
        return dialog

    return opened


def wait(driver: Driver, dialog: PrintDialog) -> None:
    driver.bot.waitUntil(lambda: dialog.paper is not None)


def choose(driver: Driver, dialog: PrintDialog, name: str, words: str) -> None:
    box = dialog.findChild(QComboBox, name)
    box.setCurrentIndex(box.findText(words))
    assert box.currentText() == words
    wait(driver, dialog)


def tick(driver: Driver, dialog: PrintDialog, name: str) -> None:
    dialog.findChild(QCheckBox, name).click()
    wait(driver, dialog)


def text(dialog: PrintDialog) -> str:
    paper = dialog.paper
    assert paper is not None
    return to_text(paper.summary)


def view(dialog: PrintDialog) -> PagesView:
    return dialog.pages


def ink(dialog: PrintDialog) -> int:
    image = view(dialog).viewport().grab().toImage()
    middle = range(image.width() // 5, image.width() * 4 // 5, 2)
    return sum(image.pixelColor(x, y).lightness() < 128 for x in middle for y in range(0, image.height(), 2))


def test_the_pages_are_shown_and_change_with_what_is_chosen(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    assert view(dialog).count == 1
    assert dialog.findChild(QLabel, "print_place").text() == "Page 1 of 1"
    all_of_it = ink(dialog)
    assert all_of_it > 400
    for name in ("section_programme", "section_speakers", "section_said", "section_to_check"):
        tick(seed, dialog, name)
    assert 0 < ink(dialog) < all_of_it * 0.75
    assert "Speakers".upper() not in text(dialog)
    tick(seed, dialog, "section_text")
    assert view(dialog).count > 1
    assert f"of {view(dialog).count}" in dialog.findChild(QLabel, "print_place").text()
    upright = view(dialog).count
    choose(seed, dialog, "size", "14 points")
    assert view(dialog).count > upright
    choose(seed, dialog, "orientation", "Landscape")
    choose(seed, dialog, "columns", "Two")
    choose(seed, dialog, "paper", "A3")
    tick(seed, dialog, "evidence")
    assert "¶1  On" in text(dialog)  # the text keeps its numbers
    assert "¶" not in text(dialog).split("FULL TEXT")[0]


def test_what_was_said_is_printed_in_brief_where_it_is_printed(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    assert "(1 of " not in text(dialog)
    tick(seed, dialog, "brief")
    assert "(1 of 4 statements)" in text(dialog)
    assert Choices.loads(Preferences().paper).brief
    tick(seed, dialog, "section_said")
    assert not dialog.findChild(QCheckBox, "brief").isEnabled()


def test_what_is_chosen_is_remembered_but_for_hidden_names(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    tick(seed, dialog, "section_said")
    choose(seed, dialog, "columns", "Two")
    choose(seed, dialog, "hide", "Everybody")
    dialog.reject()
    seed.bot.waitUntil(lambda: seed.window.findChild(PrintDialog) is None)
    again = open_dialog()
    assert again.choices == Choices(sections=("facts", "programme", "speakers", "others", "to_check"), columns=2)
    assert again.findChild(QComboBox, "hide").currentText() == "Nobody"
    assert Choices.loads(Preferences().paper) == again.choices


def test_the_overview_is_a_page_of_its_own_and_remembered(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    assert not dialog.findChild(QCheckBox, "section_overview").isChecked()
    assert dialog.findChild(QCheckBox, "section_overview").text() == "Overview, on a page of its own"
    before = view(dialog).count
    tick(seed, dialog, "section_overview")
    assert view(dialog).count == before + 1
    first = seed.window.report.people[0].name
    assert first in text(dialog).split("\nOVERVIEW\n")[1]
    view(dialog).go_to(before)
    assert ink(dialog) > 100
    assert OVERVIEW in Choices.loads(Preferences().paper).sections
    choose(seed, dialog, "hide", "Everybody")
    assert "Person A" in text(dialog).split("\nOVERVIEW\n")[1]
    assert first not in text(dialog)
    dialog.reject()
    seed.bot.waitUntil(lambda: seed.window.findChild(PrintDialog) is None)
    assert open_dialog().findChild(QCheckBox, "section_overview").isChecked()


def test_a_section_that_was_not_offered_when_choices_were_kept_is_shown() -> None:
    assert Choices.loads('{"sections": ["facts", "said"]}').sections == ("facts", "others", "said")
    without = Choices(sections=("facts", "said"))
    assert Choices.loads(without.dumps()) == without


@pytest.mark.parametrize("kept", ["", "nonsense", "[]", '{"columns": 7, "size": "x", "paper": "B9", "evidence": 1}'])
def test_kept_choices_that_make_no_sense_are_forgotten(kept: str) -> None:
    assert Choices.loads(kept) == Choices()


def test_the_shown_pages_are_saved(seed: Driver, open_dialog: Open, tmp_path: Path) -> None:
    dialog = open_dialog()
    tick(seed, dialog, "section_text")
    path = tmp_path / "shown.pdf"
    dialog.findChild(QPushButton, "save_pdf").click()
    asked = dialog.findChild(QFileDialog, "export_dialog")
    asked.findChild(QLineEdit).setText(str(path))
    seed.bot.keyClick(asked.findChild(QLineEdit), Qt.Key.Key_Return)
    seed.bot.waitUntil(lambda: dialog.findChild(QLabel, "print_note").text() == f"Wrote {path}.")
    assert len(pages(path)) == view(dialog).count
    assert "Full text of the report" in " ".join(pages(path))
    assert dialog.isVisible()


def test_the_summary_is_copied_as_text(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.findChild(QPushButton, "copy_text").click()
    copied = QGuiApplication.clipboard().text()
    assert copied == text(dialog)
    assert copied.startswith("EVENT SUMMARY")
    assert "copied" in dialog.findChild(QLabel, "print_note").text()


def test_chosen_names_are_hidden_and_the_page_says_so(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    tick(seed, dialog, "section_text")
    person = seed.window.report.people[0]
    assert person.name in text(dialog)
    choose_now(dialog, "hide", "People chosen below")
    people, note = dialog.findChild(QListWidget, "hidden_people"), dialog.findChild(QLabel, "print_note")
    assert people.isVisible()
    seed.bot.waitUntil(lambda: note.text() == "Tick whose names are to be hidden.")
    assert dialog.paper is None
    assert people.item(0).text() == person.name
    people.item(0).setCheckState(Qt.CheckState.Checked)
    wait(seed, dialog)
    assert "Safe copy: 1 person is given by pseudonym." in " ".join(text(dialog).split())
    assert person.name not in " ".join(text(dialog).split())
    assert "Person A" in text(dialog)


def test_a_printer_that_refuses_is_told_in_the_dialog(
    seed: Driver, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> str:
        raise PrintingError("The printer does not take the job.")

    monkeypatch.setattr(printing, "ask_and_print", refuse)
    dialog = open_dialog()
    dialog.findChild(QPushButton, "print").click()
    assert dialog.findChild(QLabel, "print_note").text() == "The printer does not take the job."
    assert dialog.isVisible()


def test_return_prints(seed: Driver, open_dialog: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[object] = []
    monkeypatch.setattr(printing, "ask_and_print", lambda *arguments: printed.append(arguments[0]) or "")
    dialog = open_dialog()
    paper = dialog.paper
    seed.bot.keyClick(dialog, Qt.Key.Key_Return)
    seed.bot.keyClick(dialog.findChild(QCheckBox, "evidence"), Qt.Key.Key_Return)
    assert printed == [paper, paper]
    assert dialog.isVisible()


def test_names_ticked_one_after_the_other_are_hidden_together(
    seed: Driver, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []

    go = threading.Event()

    def wait_and_hide(report: Report, ids: tuple[str, ...], also: tuple[str, ...]) -> Hidden:
        asked.append(ids)
        assert go.wait(effort.HANG)
        return hide(report, ids, also)

    monkeypatch.setattr(print_dialog, "hide", wait_and_hide)
    monkeypatch.setattr(print_dialog, "_PAUSE", 1000)
    dialog = open_dialog()
    choose_now(dialog, "hide", "People chosen below")
    people = dialog.findChild(QListWidget, "hidden_people")
    for row in range(4):
        people.item(row).setCheckState(Qt.CheckState.Checked)
        seed.bot.wait(10)
    assert dialog.paper is None
    seed.bot.waitUntil(lambda: len(asked) == 1)
    people.item(5).setCheckState(Qt.CheckState.Checked)
    dialog.findChild(QCheckBox, "section_text").click()
    assert dialog.findChild(QLabel, "print_note").text() == "Hiding names…"
    go.set()
    wait(seed, dialog)
    ids = [person.id for person in seed.window.report.people]
    assert asked == [tuple(ids[:4]), (*ids[:4], ids[5])]
    assert "5 people" in text(dialog)
    assert "FULL TEXT" in text(dialog)


def test_pages_that_show_a_name_ticked_meanwhile_are_not_printed(
    seed: Driver, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    choose_now(dialog, "hide", "People chosen below")
    note = dialog.findChild(QLabel, "print_note")
    seed.bot.waitUntil(lambda: note.text() == "Tick whose names are to be hidden.")
    begun, go = threading.Event(), threading.Event()
    summarised = printing.summarised

    def wait_and_summarise(*asked: Any) -> Summary:
        begun.set()
        assert go.wait(effort.HANG)
        return summarised(*asked)

    monkeypatch.setattr(printing, "summarised", wait_and_summarise)
    people = dialog.findChild(QListWidget, "hidden_people")
    people.item(0).setCheckState(Qt.CheckState.Checked)
    seed.bot.waitUntil(begun.is_set)
    monkeypatch.setattr(print_dialog, "_PAUSE", 1000)
    people.item(1).setCheckState(Qt.CheckState.Checked)
    go.set()  # the pages with but one name hidden come within the pause
    wait(seed, dialog)
    assert "2 people" in text(dialog)


def choose_now(dialog: PrintDialog, name: str, words: str) -> None:
    box = dialog.findChild(QComboBox, name)
    box.setCurrentIndex(box.findText(words))


def test_the_pages_are_scrolled_and_sized(seed: Driver, seed_report: Report) -> None:
    shown = PagesView()
    seed.bot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    paper = printing.laid_out(printing.summarised(longer(seed_report, 6)))
    shown.show_pages(paper, Choices().layout())
    told: list[tuple[int, int]] = []
    shown.page_changed.connect(lambda *page: told.append(page))
    seed.bot.keyClick(shown, Qt.Key.Key_PageDown)
    assert told[-1] == (2, shown.count)
    seed.bot.keyClick(shown, Qt.Key.Key_End)
    assert told[-1] == (shown.count, shown.count)
    seed.bot.keyClick(shown, Qt.Key.Key_Home)
    assert told[-1] == (1, shown.count)
    width = shown.horizontalScrollBar().maximum()
    shown.change_zoom(1)
    assert shown.horizontalScrollBar().maximum() > width == 0
    shown.change_zoom(0)
    assert shown.zoom == 1.0
    shown.show_pages(printing.laid_out(printing.summarised(seed_report)), Choices().layout())
    assert told[-1] == (1, 1)


def test_buttons_size_the_pages(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.findChild(QToolButton, "print_larger").click()
    assert view(dialog).zoom > 1
    dialog.findChild(QToolButton, "print_fit").click()
    assert view(dialog).zoom == 1
    dialog.findChild(QToolButton, "print_smaller").click()
    assert view(dialog).zoom < 1
    assert not re.search("[a-z]", dialog.findChild(QToolButton, "print_larger").text())


def test_it_is_wider_while_the_paper_lies_on_its_side(seed: Driver, open_dialog: Open) -> None:
    dialog = open_dialog()
    dialog.resize(640, 560)
    seed.settle()
    before, room = dialog.width(), dialog.screen().availableGeometry()
    wide = view(dialog).width()
    choose(seed, dialog, "orientation", "Landscape")
    assert view(dialog).width() > wide
    assert dialog.frameGeometry().right() <= room.right()
    choose(seed, dialog, "orientation", "Portrait")
    assert dialog.width() == before
