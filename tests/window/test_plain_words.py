"""Words of files are shown as they stand: nothing in them is taken for HTML, for a key, or for a mark of Qt's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.participants import took
from tests.window.conftest import Driver
from viewer import cache
from viewer.models.plain_words import entry, tool_tip, window_title
from viewer.report.model import Event, Fact, Person, ProgrammeItem, Remark, Report, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode, Participation, RemarkKind
from viewer.window.fact_link import FactLink
from viewer.window.print_dialog import PrintDialog
from viewer.window.side_tabs import SideTabs

WORDS = "<img src=x> &Zap <b>"
KEY = QKeySequence("Alt+Z")
TITLE, NAME, ROLE, SAID, PLACE = (f"{WORDS} {rest}" for rest in ("day [*]", "Lee", "of chairs", "is good", "Hall"))
TEXT = f"{TITLE}\n\n{NAME}, {ROLE}, spoke in {PLACE}. {NAME} said {SAID}.\n\nhttps://a.example/{WORDS.split()[1]}\n"

Told = Iterator[tuple[str, str]]


def fact(words: str) -> Fact:
    return Fact(words, (at(words),))


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


REPORT = Report(
    TEXT,
    event=Event(title=fact(TITLE), place=fact(PLACE), city=fact(PLACE), organisers=(fact(NAME),)),
    people=(Person("p1", NAME, (at(NAME),), (WORDS,), fact(ROLE), Participation.ONLINE),),
    programme=(
        ProgrammeItem(ItemKind.SPEECH, WORDS, (at(f"spoke in {PLACE}."),), took(at(NAME), "p1")),
        ProgrammeItem(ItemKind.SCREENING, WORDS, (at(SAID),)),
    ),
    statements=(Statement("p1", fact("said"), Mode.INDIRECT, (at(SAID),), 0),),
    remarks=(Remark(RemarkKind.REPEATED_WORDS, f"“{WORDS}” stands twice.", (at(WORDS),)),),
)


@pytest.fixture
def hostile(driver: Driver, tmp_path: Path) -> Driver:
    """A window that shows a report in which, and in whose path, everything is named so."""
    folder = tmp_path / WORDS
    folder.mkdir()
    path = folder / f"{WORDS}.txt"
    path.write_text(TEXT, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(TEXT), REPORT)
    driver.show(path)
    return driver


def rich(words: str) -> bool:
    """Whether Qt makes something else of the words of a tool tip than what is said."""
    said = QTextDocumentFragment.fromHtml(words).toPlainText()
    return QtGui.Qt.mightBeRichText(words) and words != tool_tip(said)


def takes_key(words: str) -> bool:
    return bool(re.search(r"(?<!&)(?:&&)*&Zap", words))


def items(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(QModelIndex()), 50)):
        yield model.index(row, 0)


def tips(thing: QWidget | QAction) -> Told:
    """Everything of a widget or action that Qt shows in a tip."""
    yield from (("tool tip", thing.toolTip()), ("status tip", thing.statusTip()), ("what is this", thing.whatsThis()))


def faults() -> Told:
    """Everything on the screen that Qt takes for something else than words: what it is, and its words."""
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((f"{kind} of {name}", words) for kind, words in tips(widget) if rich(words))
        if isinstance(widget, QLabel):
            plain = widget.textFormat() == Qt.TextFormat.PlainText
            if not plain and QtGui.Qt.mightBeRichText(widget.text()):
                yield name, widget.text()
            if widget.buddy() and takes_key(widget.text()):
                yield f"key of {name}", widget.text()
        elif isinstance(widget, QAbstractButton) and (takes_key(widget.text()) or widget.shortcut() == KEY):
            yield f"key of {name}", widget.text()
        elif (
            isinstance(widget, QGroupBox)
            and takes_key(widget.title())
            or isinstance(widget, QMenu)
            and takes_key(widget.title())
        ):
            yield f"key of {name}", widget.title()
        elif isinstance(widget, QTabBar):
            yield from ((name, words) for words in map(widget.tabText, range(widget.count())) if takes_key(words))
        elif isinstance(widget, QAbstractItemView) and widget.model():
            roles = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
            told = (str(index.data(role) or "") for index in items(widget.model()) for role in roles)
            yield from ((f"tip in {name}", words) for words in told if rich(words))
        for action in widget.actions():
            yield from ((f"{kind} of an action", words) for kind, words in tips(action) if rich(words))
            if takes_key(action.text()):
                yield "key of an action", action.text()


def look() -> None:
    found = list(faults())
    assert not found


def entries(menu: QMenu) -> list[str]:
    """What stands in a menu that is filled when it is asked for."""
    menu.aboutToShow.emit()
    look()
    return [action.text() for action in menu.actions()]


def choose(driver: Driver, words: str) -> None:
    menus = driver.window.menuBar().findChildren(QMenu)
    actions = [one for menu in menus for one in menu.actions() if one.text().replace("&", "").rstrip("…") == words]
    actions[0].trigger()
    driver.settle()


def test_the_window(hostile: Driver) -> None:
    look()
    assert TITLE in hostile.find(FactLink, "fact_title").accessibleName()
    assert hostile.window.windowTitle() == f"{window_title(TITLE)} — Event Report Viewer"
    assert WORDS in hostile.find(QLabel, "place").text()
    words = {key: view.model().index(0, 0).data() for key, view in lists(hostile)}
    assert WORDS in words["programme"]


def lists(driver: Driver) -> Iterator[tuple[str, QListView]]:
    for name in ("programme", "people", "statements", "remarks"):
        yield name, driver.find(QListView, name)


def test_a_fact_takes_no_key_and_says_its_words(hostile: Driver) -> None:
    place = hostile.find(FactLink, "fact_place")
    assert place.shortcut().isEmpty()
    wide = place.fontMetrics().horizontalAdvance(PLACE)
    assert wide < place.sizeHint().width() < wide * 3  # "&" is shown once, and takes the room of one
    hostile.bot.keyClick(hostile.window, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    assert hostile.evidence() == ""


def test_the_menu_of_recent_files(hostile: Driver) -> None:
    recent = hostile.window.menuBar().actions()[0].menu().findChildren(QMenu)[0]
    action = recent.actions()[0]
    assert action.text() == f"&1 {entry(WORDS)}.txt"
    look()
    assert WORDS in QTextDocumentFragment.fromHtml(action.toolTip()).toPlainText()


@pytest.mark.parametrize("name", ["programme_filter", "statements_filter"])
def test_the_menus_of_filters(hostile: Driver, name: str) -> None:
    (menu,) = hostile.find(QToolButton, name).findChildren(QMenu)
    assert entry(NAME) in entries(menu)


def test_search(hostile: Driver) -> None:
    hostile.bot.keyClick(hostile.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = hostile.find(QLineEdit, "find_field")
    for words in ("chairz", WORDS.split()[0], WORDS):
        field.setText(words)
        hostile.settle()
        hostile.bot.keyClick(field, Qt.Key.Key_Return)
        look()
    hostile.window.workbench.search.go_to_matches()
    hostile.settle()
    look()
    matches = hostile.find(QAbstractItemView, "matches")
    assert any(WORDS in str(index.data()) for index in items(matches.model()))
    options = hostile.find(QToolButton, "find_options")
    assert any(entry(NAME) in entries(menu) for menu in options.findChildren(QMenu))
    hostile.bot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    (earlier,) = hostile.window.findChildren(QMenu, "find_earlier")
    look()
    next(action for action in earlier.actions() if action.text() == entry(WORDS.split()[0])).trigger()
    assert field.text() == WORDS.split()[0]
    earlier.close()


@pytest.mark.parametrize("name", ["programme", "people", "statements", "remarks"])
def test_the_menus_of_rows(hostile: Driver, name: str) -> None:
    view = hostile.find(QListView, name)
    row = 1 if name == "people" else 0
    for panel in hostile.find(SideTabs, "side_tabs").findChildren(QWidget, "panel"):
        if panel.isAncestorOf(view):
            hostile.find(SideTabs, "side_tabs").setCurrentWidget(panel)
    place = view.visualRect(view.model().index(row, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(reason, place, view.viewport().mapToGlobal(place), Qt.KeyboardModifier(0))
    )
    look()
    for menu in view.findChildren(QMenu):
        menu.close()


def test_dialogs(hostile: Driver) -> None:
    for title, name in (
        ("Properties", "properties"),
        ("Clear Private Data", "clear_dialog"),
        ("Open", "open_dialog"),
        ("Export as PDF", "export_dialog"),
        ("Everything, as JSON", "data_dialog"),
        ("About Event Report Viewer", "about"),
        ("Keyboard Shortcuts", "shortcuts"),
        ("Event Report Viewer Help", "help"),
        ("What It Can and Cannot Do", "accuracy"),
    ):
        choose(hostile, title)
        dialog = hostile.window.findChild(QDialog, name)
        assert dialog is not None, name
        look()
        dialog.reject()
        hostile.settle()


def test_the_print_dialog(hostile: Driver) -> None:
    choose(hostile, "Print")
    dialog = hostile.find(PrintDialog, "print_dialog")
    hostile.bot.waitUntil(lambda: dialog.paper is not None)
    dialog.tell_of(Path(WORDS))
    look()
    assert WORDS in dialog.findChild(QLabel, "print_note").text()
    people = dialog.findChild(QAbstractItemView, "hidden_people")
    assert people.model().index(0, 0).data() == NAME
    dialog.reject()


def test_the_question_whether_to_write_over_a_file(hostile: Driver, tmp_path: Path) -> None:
    choose(hostile, "Everything, as JSON")
    dialog = hostile.find(QFileDialog, "data_dialog")
    there = tmp_path / WORDS / f"{WORDS}.json"
    there.write_text("{}")
    asked: list[list[tuple[str, str]]] = []

    def answer() -> None:
        box = next(one for one in dialog.findChildren(QMessageBox))
        asked.append([(name, words) for name, words in faults() if WORDS in words] if WORDS in box.text() else [])
        QTimer.singleShot(0, box.reject)

    QTimer.singleShot(300, answer)
    dialog.setDirectory(str(there.parent))
    dialog.selectFile(there.name)
    dialog.accept()
    assert asked == [[]]
    dialog.reject()


def test_messages(hostile: Driver, tmp_path: Path) -> None:
    missing = tmp_path / f"{WORDS} gone.txt"
    hostile.window.open_path(missing)
    hostile.bot.waitUntil(lambda: WORDS in hostile.message())
    look()
    hostile.window.message_bar.show_offer(WORDS, "&Reload", partial(int))
    look()


@pytest.mark.parametrize("words", ["a < b", "<b>", "&amp;", "&lt;i>", "two  spaces", "two\nlines", "<!--", "عربی <p>"])
def test_a_tool_tip_says_any_words(words: str) -> None:
    assert QTextDocumentFragment.fromHtml(tool_tip(words)).toPlainText() == words


def test_every_label_is_a_plain_one() -> None:
    folder = Path(__file__).parents[2] / "viewer"
    made = [path.name for path in folder.rglob("*.py") if re.search(r"\bQLabel\(", path.read_text(encoding="utf-8"))]
    assert made == ["plain.py"]
