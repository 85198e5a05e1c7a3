"""In every menu and dialog, each letter that is pressed for an entry leads to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window import cut_places
from tests.window.conftest import IDLE, Driver, LateCompanions, dispose, shown
from viewer import cache, resources
from viewer.report.model import Report
from viewer.window import languages
from viewer.window.main_window import MainWindow

CODES = ("en", "sq", "fa")


@pytest.fixture(params=CODES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, seed_report: Report) -> Iterator[Driver]:
    """A window that shows the sample, in each of the languages."""
    languages.install(qapp, QLocale(request.param))
    cache.ReportCache(cache.default_folder()).put(cache.key(seed_report.text), seed_report)
    window = MainWindow(LateCompanions(IDLE))
    driver = shown(qtbot, window)
    driver.show(resources.sample())
    yield driver
    dispose(window)
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shared(texts: list[str]) -> dict[str, list[str]]:
    """The letters that several texts have, each with these."""
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        if letter := QKeySequence.mnemonic(text).toString():
            by_letter[letter].append(text)
    return {letter: found for letter, found in by_letter.items() if len(found) > 1}


def of_menu(menu: QMenu) -> dict[str, list[str]]:
    return shared([action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()])


def of_widgets(root: QWidget) -> dict[str, list[str]]:
    """The same of what can be seen in a dialog."""
    kinds = (QAbstractButton, QLabel, QGroupBox)
    widgets = [one for one in root.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]
    labels = [one for one in widgets if not isinstance(one, QLabel) or one.buddy() is not None]
    return shared([one.title() if isinstance(one, QGroupBox) else one.text() for one in labels])


def test_the_letters_of_menus(spoken: Driver) -> None:
    bar = spoken.window.menuBar()
    found = {"": shared([action.text() for action in bar.actions()])}
    found |= {
        menu.title(): of_menu(menu) for menu in bar.findChildren(QMenu) if not menu.objectName().endswith("recent")
    }
    assert {name: letters for name, letters in found.items() if letters} == {}


@pytest.mark.parametrize("name", ["programme", "people", "statements", "remarks"])
def test_the_letters_of_the_menus_of_rows(spoken: Driver, name: str) -> None:
    if name != "programme":
        getattr(spoken.window._menus, name).trigger()
    desk = spoken.window.workbench.desk
    desk.set_reader("A. B.")
    keys = {
        "programme": ("item", 0),
        "people": ("person", spoken.window.report.people[0].id),
        "statements": ("statement", 0),
    }
    if name in keys:
        desk.do(desk.maker().confirm(keys[name]))
    view = spoken.find(QListView, name)
    view.setFocus()
    spoken.settle()
    rows = range(view.model().rowCount())
    found: dict[str, list[str]] = {}
    for row in rows:
        view.setCurrentIndex(view.model().index(row, 0))
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(view.viewport(), event)
        spoken.settle()
        if (menu := QApplication.activePopupWidget()) is not None:
            assert isinstance(menu, QMenu)
            found |= of_menu(menu)
            menu.close()
            spoken.settle()
    assert found == {}


def test_the_letters_of_dialogs(spoken: Driver) -> None:
    found: dict[str, dict[str, list[str]]] = {}

    def wait(done: Callable[[], bool]) -> None:
        spoken.bot.waitUntil(done)

    for name, widget in cut_places.of_dialogs(spoken.window, wait):
        if isinstance(widget, QDialog):
            found[name] = of_widgets(widget)
    assert {name: letters for name, letters in found.items() if letters} == {}
