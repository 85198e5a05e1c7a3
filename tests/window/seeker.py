"""Somebody who searches in one window, by keys and by the menus of the find bar."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from tests.window.conftest import Driver
from viewer.models.matches import MatchRole
from viewer.report.model import Span
from viewer.window.find_note import FindNote
from viewer.window.matches_view import MatchesView

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Seeker:
    """The find bar of one window, opened with Ctrl+F."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.open()
        self.field = driver.find(QLineEdit, "find_field")

    def open(self) -> None:
        self.driver.bot.keyClick(self.driver.window, Qt.Key.Key_F, CONTROL)
        self.driver.settle()

    def type(self, words: str) -> None:
        self.driver.bot.keyClicks(self.field, words)
        self.driver.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.driver.bot.keyClick(self.driver.window.focusWidget(), key, modifier)
        self.driver.settle()

    def click(self, name: str) -> None:
        self.driver.bot.mouseClick(self.driver.find(QToolButton, name), Qt.MouseButton.LeftButton)

    @property
    def count(self) -> str:
        return self.driver.find(QLabel, "find_count").text()

    @property
    def wrapped(self) -> str:
        """What the sign says that stands beside the count where the search went round."""
        sign = self.driver.find(QLabel, "find_wrapped")
        return sign.toolTip() if sign.isVisible() else ""

    def choose(self, *titles: str, button: str = "find_options") -> None:
        """Choose entries of the menu of a button, one after the other, each in the menus within if it is not there."""
        for title in titles:
            menu = self.driver.find(QToolButton, button).menu()
            assert isinstance(menu, QMenu)
            for action in _actions(menu):
                if action.text().replace("&", "") == title:
                    action.trigger()
                    break
            else:
                raise AssertionError(f"no such entry: {title}")
        self.driver.settle()

    @property
    def note(self) -> str:
        """The sentence below the bar."""
        label = self.driver.find(QLabel, "find_note_text")
        return label.text() if label.isVisible() else ""

    @property
    def offers(self) -> list[QPushButton]:
        """The buttons beside the sentence."""
        return [button for button in self.driver.find(FindNote, "find_note").buttons if button.isVisible()]

    @property
    def current(self) -> Span:
        marks = self.driver.text.marks
        assert marks.current is not None
        return marks.matches[marks.current]

    @property
    def view(self) -> MatchesView:
        """The list of matches."""
        return self.driver.find(MatchesView, "matches")

    @property
    def lines(self) -> list[str]:
        """The rows of the list: headings, and words with those around them."""
        model = self.view.matches
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def places(self) -> list[str]:
        """What stands before each row."""
        model = self.view.matches
        return [model.index(row, 0).data(MatchRole.PLACE) or "" for row in range(model.rowCount())]

    @property
    def chosen(self) -> str:
        """The row that is selected; empty if none is."""
        return "\n".join(self.lines[row] for row in self.view.selected_rows())

    def click_row(self, row: int) -> None:
        """Click a row of the list."""
        index = self.view.matches.index(row, 0)
        self.view.scrollTo(index)
        self.driver.settle()
        where = self.view.visualRect(index).center()
        self.driver.bot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
        self.driver.settle()


def _actions(menu: QMenu) -> Iterator[QAction]:
    """All entries of a menu and of those within, which are filled when they are opened."""
    for action in menu.actions():
        within = action.menu()
        if isinstance(within, QMenu):
            within.aboutToShow.emit()
            yield from _actions(within)
        else:
            yield action
