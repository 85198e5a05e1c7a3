"""What is left in a safe copy and could be a name, where it is seen before anything is printed or written."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests import effort
from tests.window.conftest import Driver
from viewer.report.model import Person, Report, Source, Span
from viewer.report.safe_copy import Hidden, hide
from viewer.report.summary import to_text
from viewer.window import safe_export_dialog
from viewer.window.files import Files
from viewer.window.preferences import Preferences
from viewer.window.print_dialog import PrintDialog
from viewer.window.safe_export_dialog import SafeExportDialog

TEXT = "Mia Dowser came, and Zed Mork.\n\n" + "It rained.\n\n" * 60 + "Mork sang to Ek, said Dowser."
REPORT = Report(TEXT, Source("mia-dowser.txt", sha256="ab" * 32), people=(Person("p1", "Mia Dowser", (Span(0, 10),)),))


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[PrintDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    made = PrintDialog(REPORT, Preferences(), window)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(lambda: made.paper is not None)
    yield made
    window.close()  # kept until here: the dialog is gone with the window that it belongs to


def choose(bot: QtBot, dialog: PrintDialog, words: str) -> QListWidget:
    box = dialog.findChild(QComboBox, "hide")
    box.setCurrentIndex(box.findText(words))
    bot.waitUntil(lambda: dialog.paper is not None)
    return left_in(dialog)


def left_in(dialog: QDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "leftovers")
    assert found is not None
    return found


def rows(left: QListWidget) -> list[str]:
    return [left.item(n).text().partition(":")[0] for n in range(left.count())]


def shown(dialog: PrintDialog) -> str:
    assert dialog.paper is not None
    return to_text(dialog.paper.summary)


def test_what_is_left_is_listed_and_hidden_by_the_keyboard(qtbot: QtBot, dialog: PrintDialog) -> None:
    left = left_in(dialog)
    assert not left.isVisible()
    assert choose(qtbot, dialog, "Everybody") is left
    assert left.isVisible()
    assert rows(left) == ["Zed Mork", "Mork", "Ek"]
    assert left.accessibleName()
    assert "¶62" in left.item(1).text()
    left.setFocus()
    left.setCurrentRow(0)
    qtbot.keyClick(left, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.paper is None)
    qtbot.waitUntil(lambda: dialog.paper is not None)
    assert rows(left) == ["Zed Mork", "Ek"]
    assert left.item(0).checkState() is Qt.CheckState.Checked
    assert "2 people are given by pseudonym" in shown(dialog)
    left.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: rows(left) == ["Zed Mork", "Mork", "Ek"])
    choose(qtbot, dialog, "Nobody")
    assert not left.isVisible()


def test_whole_rows_are_seen(qtbot: QtBot, dialog: PrintDialog) -> None:
    left = choose(qtbot, dialog, "Everybody")
    last = left.visualItemRect(left.item(left.count() - 1))
    assert last.height() > left.fontMetrics().height()
    assert left.viewport().height() - last.height() < last.bottom() < left.viewport().height()


def test_going_to_an_entry_shows_its_place(qtbot: QtBot, dialog: PrintDialog) -> None:
    dialog.findChild(QCheckBox, "section_text").click()
    left = choose(qtbot, dialog, "Everybody")
    places: list[int] = []
    for words in ("Zed Mork", "Mork"):
        left.setCurrentRow(rows(left).index(words))
        places.append(dialog.pages.verticalScrollBar().value())
    assert 0 < places[0] < places[1]


def test_the_file_of_a_safe_copy_is_not_named_after_the_original(qtbot: QtBot, dialog: PrintDialog) -> None:
    window = dialog.parentWidget()
    assert window is not None
    files = Files(window, Preferences())
    dialog.pdf_asked.connect(partial(files._ask_for_pages, dialog))  # pyright: ignore[reportPrivateUsage]
    named: list[str] = []
    for whom in ("Nobody", "Everybody"):
        choose(qtbot, dialog, whom)
        dialog.findChild(QPushButton, "save_pdf").click()
        asked = dialog.findChild(QFileDialog, "export_dialog")
        named.append(asked.findChild(QLineEdit).text())
        asked.reject()
        qtbot.waitUntil(lambda: dialog.findChild(QFileDialog, "export_dialog") is None)
    assert named == ["mia-dowser.pdf", "safe-copy.pdf"]


def test_a_safe_copy_is_exported_from_the_menu(seed: Driver, tmp_path: Path) -> None:
    next(one for one in seed.window.findChildren(QAction) if one.text().startswith("&Safe Copy")).trigger()
    dialog = seed.find(SafeExportDialog, "safe_export_dialog")
    save = dialog.findChild(QPushButton, "save_safe_copy")
    seed.bot.waitUntil(save.isEnabled)
    left = left_in(dialog)
    words = rows(left)[0]
    left.item(0).setCheckState(Qt.CheckState.Checked)
    assert not save.isEnabled()
    seed.bot.waitUntil(save.isEnabled)
    assert left.item(0).checkState() is Qt.CheckState.Checked
    formats = dialog.findChild(QComboBox, "safe_format")
    formats.setCurrentIndex(formats.findData("html"))
    save.click()
    asked = dialog.findChild(QFileDialog, "data_dialog")
    assert asked.findChild(QLineEdit).text() == "safe-copy.html"
    path = tmp_path / "copy.html"
    asked.findChild(QLineEdit).setText(str(path))
    seed.bot.keyClick(asked.findChild(QLineEdit), Qt.Key.Key_Return)
    seed.bot.waitUntil(lambda: dialog.findChild(QLabel, "print_note").text() == f"Wrote {path}.")
    made = path.read_text(encoding="utf-8")
    assert "given by pseudonym" in made
    assert words not in made
    assert not any(person.name in made for person in seed.window.report.people)
    assert seed.window.report.source.sha256[:8] not in made


def test_a_copy_that_shows_a_name_ticked_meanwhile_is_not_saved(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = SafeExportDialog(REPORT, {"json": "JSON"})
    qtbot.addWidget(dialog)
    save, left = dialog.findChild(QPushButton, "save_safe_copy"), left_in(dialog)
    qtbot.waitUntil(save.isEnabled)
    begun, go = threading.Event(), threading.Event()

    def wait_and_hide(report: Report, ids: tuple[str, ...], also: tuple[str, ...]) -> Hidden:
        begun.set()
        assert go.wait(effort.HANG)
        return hide(report, ids, also)

    monkeypatch.setattr(safe_export_dialog, "hide", wait_and_hide)
    first, second = (left.item(rows(left).index(words)) for words in ("Zed Mork", "Ek"))
    first.setCheckState(Qt.CheckState.Checked)
    qtbot.waitUntil(begun.is_set)
    monkeypatch.setattr(safe_export_dialog, "_PAUSE", 1000)
    second.setCheckState(Qt.CheckState.Checked)
    go.set()  # the copy with but one of them hidden comes within the pause
    saved: list[Hidden] = []
    dialog.wanted.connect(lambda hidden, _form: saved.append(hidden))
    qtbot.waitUntil(save.isEnabled)
    save.click()
    assert "Mork" not in saved[0].report.text
    assert "Ek" not in saved[0].report.text
