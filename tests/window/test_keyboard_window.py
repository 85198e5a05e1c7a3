"""What stands around the views, by keys alone: menus, files, dialogs, looks, and the message bar in every state."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolButton,
    QTreeWidget,
)

from tests.window.conftest import Driver, MakeDriver, halted
from tests.window.keyboard import ALT, CONTROL, SHIFT, Key, Keyboard
from viewer import resources
from viewer.window.crash_report import CrashReport
from viewer.window.finding import Finding
from viewer.window.help.shortcuts import Shortcuts
from viewer.window.help.window import HelpWindow
from viewer.window.opening import Wanted, wanted
from viewer.window.theme import Theme

LONG = 60_000
"""Milliseconds that a slow machine may need to load the language model and to read a short report."""

CLUB = "The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech.\n"
WEATHER = "Rain is water. It falls from clouds, and clouds are made of drops.\n"

REFUSAL = """
import json, sys
number = json.loads(sys.stdin.readline())["id"]
print(json.dumps({"id": number, "event": "error", "message": "It needs too much memory."}), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def keys(seed: Driver) -> Keyboard:
    return Keyboard(seed)


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A file with a short report."""
    path = tmp_path / "club.txt"
    path.write_text(CLUB, encoding="utf-8")
    return path


def enter(keys: Keyboard, path: Path) -> None:
    """Paste a name into the file dialog that is open, and take it."""
    QGuiApplication.clipboard().setText(str(path))
    keys.press(Key.Key_A, Key.Key_V, modifier=CONTROL)
    keys.press(Key.Key_Return)
    keys.driver.window.activateWindow()  # as a window manager does
    keys.driver.bot.waitUntil(keys.driver.window.isActiveWindow)
    keys.driver.settle()


def menu(keys: Keyboard, letter: Qt.Key, *entries: str) -> None:
    """Open a menu of the menu bar by its letter, and go down it; a submenu opens to the right."""
    keys.press(letter, modifier=ALT)
    for entry in entries:
        keys.choose(entry)


def in_dialog(keys: Keyboard, kind: type[QDialog], act: Callable[[QDialog], None], *press: Qt.Key) -> None:
    """Press a key that opens a dialog, which holds up the window; act in it."""
    timer = QTimer(keys.driver.window)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            timer.stop()
            try:
                act(dialog)
            finally:
                keys.press(Key.Key_Escape)

    timer.timeout.connect(look)
    timer.start(20)
    keys.press(*press)
    assert not timer.isActive(), "no dialog was opened"


def round_trip(keys: Keyboard) -> list[str]:
    """What Tab leads to, until it comes round: what a screen reader would say of each."""
    seen: list[object] = []
    while keys.here not in seen:
        seen.append(keys.here)
        keys.press(Key.Key_Tab)
    return [named(widget) for widget in seen]


def named(widget: object) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text  # pyright: ignore[reportAttributeAccessIssue]


def theme_of(driver: Driver) -> str:
    paper = driver.text.viewport().grab().toImage().pixelColor(3, 3).name()
    return next(name for name in ("light", "dark", "contrast") if Theme.load(name).paper.name() == paper)


def test_themes_by_the_menu(keys: Keyboard) -> None:
    for title, name in (("Dark", "dark"), ("High Contrast", "contrast"), ("Light", "light")):
        menu(keys, Key.Key_V, "Theme", title)
        assert theme_of(keys.driver) == name


def test_every_menu_is_opened_by_its_letter_and_left_by_escape(keys: Keyboard) -> None:
    for letter, first in (
        (Key.Key_F, "Open…"),
        (Key.Key_E, "Copy"),  # as there is nothing to undo yet
        (Key.Key_V, "Theme"),
        (Key.Key_G, "Next Programme Item"),
        (Key.Key_H, "Event Report Viewer Help"),
    ):
        keys.press(letter, modifier=ALT)
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu)
        assert opened.activeAction().text().replace("&", "") == first
        keys.press(Key.Key_Escape, Key.Key_Escape)
        assert keys.here is keys.driver.text


def test_a_file_is_opened_and_opened_again_from_the_recent_ones(keys: Keyboard, club: Path) -> None:
    keys.press(Key.Key_O, modifier=CONTROL)
    assert isinstance(QApplication.activeModalWidget(), QFileDialog)
    enter(keys, club)
    keys.driver.bot.waitUntil(lambda: keys.driver.window.report.text == CLUB)
    asked: list[Wanted] = []
    keys.driver.window.others_wanted.connect(asked.extend)  # each gets a window of its own
    menu(keys, Key.Key_F, "Open Sample")
    menu(keys, Key.Key_F, "Open Recent", "1 club.txt")
    assert asked == [wanted(resources.sample()), wanted(club)]


def test_the_summary_is_exported(keys: Keyboard, tmp_path: Path) -> None:
    path = tmp_path / "summary.pdf"
    keys.press(Key.Key_E, modifier=CONTROL | SHIFT)
    enter(keys, path)
    keys.driver.bot.waitUntil(lambda: str(path) in keys.driver.message())
    assert path.read_bytes().startswith(b"%PDF")


def test_the_print_dialog_is_reached_and_left(keys: Keyboard) -> None:
    reached: list[str] = []
    keys.press(Key.Key_P, modifier=CONTROL)
    dialog = keys.driver.find(QDialog, "print_dialog")
    keys.driver.bot.waitUntil(dialog.findChild(QPushButton, "print").hasFocus)
    reached = [name.replace("&", "") for name in round_trip(keys)]
    assert {"Print…", "Export as PDF…", "Copy as Text", "Close", "Facts", "Full text, numbered and marked"} <= set(
        reached
    )
    assert {"Preview", "Zoom In", "Paper", "Columns", "Font size", "Hide names of"} <= set(reached)
    assert "" not in reached
    keys.press(Key.Key_Escape)
    assert keys.here is keys.driver.text


def test_private_data_is_cleared_by_keys(keys: Keyboard) -> None:
    menu(keys, Key.Key_F, "Clear Private Data")
    reached = [re.sub("[&:].*", "", name.replace("&", "")) for name in round_trip(keys)]
    boxes = ["Recent files and the last session", "Reports seen before", "Crash reports", "All other settings"]
    boxes.append("Corrections of reports")
    assert reached[:5] == boxes
    assert set(reached[5:]) == {"Clear", "Cancel"}
    keys.press(Key.Key_Escape)
    keys.driver.window.activateWindow()  # as a window manager does
    keys.driver.bot.waitUntil(keys.driver.text.hasFocus)
    menu(keys, Key.Key_F, "Clear Private Data")
    keys.tab_to("clear")
    keys.press(Key.Key_Return)
    assert keys.driver.message().startswith("Cleared: recent files and the last session, ")


def test_a_crash_report_is_read_and_left_by_keys(keys: Keyboard, tmp_path: Path) -> None:
    path = tmp_path / "crash.txt"
    path.write_text("Unhandled exception: builtins.ValueError")
    dialog = CrashReport(path, keys.driver.window)
    dialog.open()
    keys.driver.bot.waitUntil(lambda: keys.here is not dialog)
    reached = {name.replace("&", "") for name in round_trip(keys)}
    assert reached == {"Crash Report", "Copy", "Save As…", "Delete", "Close"}
    keys.press(Key.Key_Escape)
    assert keys.here is keys.driver.text


def test_the_printers_are_reached_and_left(keys: Keyboard) -> None:
    reached: list[str] = []
    keys.press(Key.Key_P, modifier=CONTROL)
    dialog = keys.driver.find(QDialog, "print_dialog")
    keys.driver.bot.waitUntil(dialog.findChild(QPushButton, "print").hasFocus)
    in_dialog(keys, QPrintDialog, lambda _: reached.extend(round_trip(keys)), Key.Key_Space)
    assert {"Cancel"} <= {name.replace("&", "") for name in reached}
    keys.press(Key.Key_Escape)
    assert keys.here is keys.driver.text


def test_help_is_read_by_its_caret(keys: Keyboard) -> None:
    keys.press(Key.Key_F1)
    window, bot = keys.driver.find(HelpWindow, "help"), keys.driver.bot
    bot.waitUntil(window.page.hasFocus)
    for _ in range(2):
        bot.keyClick(window.focusWidget(), Key.Key_Down)
    assert window.page.textCursor().position() > 0
    bot.keyClick(window.focusWidget(), Key.Key_End, CONTROL)
    assert window.page.textCursor().atEnd()
    bot.keyClick(window.focusWidget(), Key.Key_Tab)
    bot.keyClick(window.focusWidget(), Key.Key_Space)
    bot.waitUntil(lambda: keys.driver.window.findChild(HelpWindow, "help") is None)
    assert keys.here is keys.driver.text


def test_shortcuts_are_filtered_read_row_by_row_and_left_by_tab(keys: Keyboard) -> None:
    keys.press(Key.Key_Question, modifier=CONTROL)
    window = keys.driver.find(Shortcuts, "shortcuts")
    bot = keys.driver.bot
    bot.waitUntil(window.field.hasFocus)
    bot.keyClicks(window.focusWidget(), "zoom")
    bot.keyClick(window.focusWidget(), Key.Key_Down)
    assert window.focusWidget() is window.tree
    assert window.tree.currentItem().text(0) == "Zoom In"
    bot.keyClick(window.focusWidget(), Key.Key_Down)
    assert window.tree.currentItem().text(0) == "Zoom Out"
    bot.keyClick(window.focusWidget(), Key.Key_Tab)
    assert isinstance(window.focusWidget(), QPushButton)
    bot.keyClick(window.focusWidget(), Key.Key_Space)
    bot.waitUntil(lambda: keys.driver.window.findChild(Shortcuts, "shortcuts") is None)
    assert keys.here is keys.driver.text


def test_about_is_opened_and_left(keys: Keyboard) -> None:
    menu(keys, Key.Key_H, "About Event Report Viewer")
    assert keys.here.window().objectName() == "about"
    keys.press(Key.Key_Return)
    assert keys.here is keys.driver.text


def test_text_grows_and_shrinks(keys: Keyboard) -> None:
    keys.press(Key.Key_Plus, modifier=CONTROL)
    assert keys.driver.text.zoom > 1
    keys.press(Key.Key_0, modifier=CONTROL)
    assert keys.driver.text.zoom == 1
    keys.press(Key.Key_Minus, modifier=CONTROL)
    assert keys.driver.text.zoom < 1


@pytest.mark.parametrize(("panel", "column", "other"), [("programme", 0, 1), ("text", 1, 0), ("people", 2, 1)])
def test_panels_grow_and_shrink_and_stay_so(keys: Keyboard, panel: str, column: int, other: int) -> None:
    splitter = keys.driver.find(QSplitter, "columns")
    keys.panel_to(panel)
    before = splitter.sizes()
    keys.press(Key.Key_Right, modifier=ALT | SHIFT)
    after = splitter.sizes()
    assert after[column] - before[column] == before[other] - after[other] > 0
    keys.driver.window.resize(1300, 800)
    side = other if panel == "text" else column
    assert splitter.sizes()[side] == after[side]
    for _ in range(60):
        keys.press(Key.Key_Left, modifier=ALT | SHIFT)
    assert splitter.sizes()[column] == splitter.widget(column).minimumWidth()


def test_panels_hide_and_come_back_and_f6_passes_over_what_is_hidden(keys: Keyboard) -> None:
    keys.press(Key.Key_F9, Key.Key_F10)
    visited = []
    for _ in range(3):
        keys.press(Key.Key_F6)
        visited.append(keys.here.objectName())
    assert visited == ["fact_title", "text", "fact_title"]
    keys.press(Key.Key_F9)
    keys.panel_to("programme")
    keys.press(Key.Key_3, modifier=CONTROL)
    assert keys.here.objectName() == "remarks"


def test_without_a_report_there_is_a_file_to_open(driver: Driver, club: Path) -> None:
    keys = Keyboard(driver)
    for _ in range(5):
        keys.press(Key.Key_F6)
        assert keys.here.isVisible()
    keys.press(Key.Key_Down, modifier=ALT)
    keys.press(Key.Key_Left, modifier=ALT)
    keys.press(Key.Key_O, modifier=CONTROL)
    enter(keys, club)
    driver.bot.waitUntil(lambda: driver.window.report.text == CLUB)


def test_a_search_in_progress_is_cancelled_and_taken_up_again(make_driver: MakeDriver, club: Path) -> None:
    """The real worker, while it loads its language model."""
    driver = make_driver()
    keys = Keyboard(driver)
    driver.window.open_path(club)
    halted(driver)
    driver.bot.waitUntil(lambda: driver.find(QProgressBar, "progress").isVisible())
    keys.panel_to("text")
    keys.press(Key.Key_End, modifier=CONTROL)
    assert driver.text.textCursor().atEnd()
    keys.tab_to("cancel")
    keys.press(Key.Key_Return)
    assert driver.window.finding is Finding.STOPPED
    assert driver.message() == "Stopped. The text can be read and searched."
    assert keys.here is driver.text
    keys.press(Key.Key_R, modifier=ALT)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert [person.name for person in driver.window.report.people] == ["Ann Bell"]


def test_a_worker_that_died_is_said_and_started_again(make_driver: MakeDriver, club: Path) -> None:
    driver = make_driver()
    keys = Keyboard(driver)
    driver.window.open_path(club)
    os.kill(halted(driver), signal.SIGKILL)
    driver.bot.waitUntil(lambda: "stopped unexpectedly" in driver.message())
    keys.tab_to("retry")
    keys.press(Key.Key_Space)
    assert keys.here is driver.text
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert not driver.message()


def test_a_refusal_is_said_and_dismissed(make_driver: MakeDriver, club: Path) -> None:
    driver = make_driver([sys.executable, "-c", REFUSAL])
    keys = Keyboard(driver)
    driver.window.open_path(club)
    driver.bot.waitUntil(lambda: driver.message() == "It needs too much memory.")
    keys.press(Key.Key_2, modifier=CONTROL)
    keys.tab_to("dismiss")
    keys.press(Key.Key_Return)
    assert not driver.message()
    assert keys.here is driver.text


@pytest.mark.parametrize("button", ["retry", "dismiss"])
def test_a_message_that_goes_leaves_the_keyboard_to_the_text(keys: Keyboard, club: Path, button: str) -> None:
    club.unlink()
    keys.driver.window.open_path(club)
    keys.driver.bot.waitUntil(lambda: "club.txt" in keys.driver.message())
    keys.panel_to("programme")
    keys.tab_to(button)
    keys.press(Key.Key_Return)
    assert keys.here is keys.driver.text


def test_a_text_without_an_event_is_said_to_have_none(make_driver: MakeDriver, tmp_path: Path) -> None:
    """The real worker, which finds nothing."""
    path = tmp_path / "weather.txt"
    path.write_text(WEATHER, encoding="utf-8")
    driver = make_driver()
    keys = Keyboard(driver)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert "tells of no event" in driver.message()
    keys.press(Key.Key_2, modifier=CONTROL)
    notes = {label.text() for label in driver.window.findChildren(QLabel, "empty") if label.isVisible()}
    assert notes == {"No programme was found in this text.", "No statements were found in this text."}
    for name in ("programme_filter", "statements_filter"):
        assert not driver.find(QToolButton, name).isEnabled()
    keys.press(Key.Key_F, modifier=CONTROL)
    keys.type("clouds")
    assert driver.find(QLabel, "find_count").text() == "1 of 2"


def test_a_file_that_is_gone_when_it_is_reloaded_is_said_and_tried_again(
    keys: Keyboard, club: Path, tmp_path: Path
) -> None:
    driver = keys.driver
    driver.window.open_path(club)
    driver.bot.waitUntil(lambda: driver.window.report.text == CLUB)
    moved = club.rename(tmp_path / "elsewhere.txt")
    keys.press(Key.Key_F5)
    driver.bot.waitUntil(lambda: "club.txt" in driver.message())
    assert driver.find(QPushButton, "retry").isVisible()
    assert driver.text.document().toPlainText() == CLUB.strip()
    moved.rename(club)
    club.write_text(WEATHER, encoding="utf-8")
    keys.press(Key.Key_R, modifier=ALT)
    driver.bot.waitUntil(lambda: driver.window.report.text == WEATHER)
    assert "club.txt" not in driver.message()


def test_the_first_key_in_a_dialog_is_heard(keys: Keyboard) -> None:
    driver = keys.driver
    driver.click_row("people", "p1")
    driver.window._menus.split.trigger()
    tree = driver.find(QTreeWidget, "split_mentions")
    assert tree.currentIndex().row() == 0
    driver.bot.keyClick(tree, Key.Key_Down)  # before the dialog is painted, or has the keyboard
    driver.bot.keyClick(tree, Key.Key_Space)
    assert tree.currentIndex().row() == 1
    ticked = [tree.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)]
    assert [Qt.CheckState(state) for state in ticked] == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
