"""The real window, driven by keys and clicks."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer import cache, resources
from viewer.models.rows import Role
from viewer.report.model import Report, Span
from viewer.window import languages
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.finder import Finder
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.text_view import TextView

W = TypeVar("W", bound=QWidget)

IDLE = [sys.executable, "-c", "import sys; sys.stdin.read()"]
"""A process that answers nothing, for tests in which the cache holds the report."""


class LateCompanions(Companions):
    """Processes that start when they are asked for something, and not ahead: most tests ask for nothing."""

    def start(self) -> None:
        """Nothing is got ready."""


class Driver:
    """Hands and eyes on one window."""

    def __init__(self, bot: QtBot, window: MainWindow) -> None:
        self.bot = bot
        self.window = window

    def find(self, kind: type[W], name: str) -> W:
        """The widget of that name."""
        widget = self.window.findChild(kind, name)
        if widget is None and self.window.workbench.search:  # made when it is needed
            widget = self.window.findChild(kind, name)
        assert widget is not None, name
        return widget

    @property
    def text(self) -> TextView:
        return self.find(TextView, "text")

    def show(self, path: Path) -> None:
        """Open a file and wait until everything in it is shown."""
        self.window.open_path(path)
        self.bot.waitUntil(lambda: self.window.finding is Finding.DONE and self.window.report.source.name == path.name)
        self.settle()

    def settle(self) -> None:
        """Wait until what was asked for is found and painted."""
        self.bot.wait(20)
        for finder in self.window.findChildren(Finder):
            if finder.searching:
                self.bot.waitUntil(lambda finder=finder: not finder.searching)
                self.bot.wait(20)

    @property
    def finder(self) -> Finder:
        """What stands behind the find bar."""
        assert self.window.workbench.search
        return self.window.findChildren(Finder)[0]

    def click_row(self, name: str, key: str | int) -> None:
        """Click the row of an object."""
        view = self.find(QListView, name)
        indices = (view.model().index(row, 0) for row in range(view.model().rowCount()))
        index = next(index for index in indices if index.data(Role.KEY) == key)
        view.scrollTo(index)
        self.settle()
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        self.settle()

    def click_text(self, offset: int) -> None:
        """Click a character of the text, brought into view."""
        rect = self.text.mark_rectangles(Span(offset, offset + 1))[0]
        if not 0 < rect.top() < self.text.viewport().height() - rect.height():
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + round(rect.top() - self.text.viewport().height() / 2))
            self.settle()
            rect = self.text.mark_rectangles(Span(offset, offset + 1))[0]
        where = QPoint(round(rect.left() + rect.width() * 0.3), round(rect.center().y()))
        self.bot.mouseClick(self.text.viewport(), Qt.MouseButton.LeftButton, pos=where)
        self.settle()

    def marked(self, name: str) -> set[str | int]:
        """Keys of the rows that are marked."""
        model = self.find(QListView, name).model()
        indices = [model.index(row, 0) for row in range(model.rowCount())]
        return {index.data(Role.KEY) for index in indices if index.data(Role.MARKED)}

    def evidence(self) -> str:
        """The words that are marked as evidence, one line each, white space folded."""
        return "\n".join(self.window.report.words(span) for span in self.text.marks.evidence)

    def is_in_view(self, offset: int) -> bool:
        """Whether a character can be seen."""
        rect = self.text.mark_rectangles(Span(offset, offset + 1))[0]
        return rect.top() >= 0 and rect.bottom() <= self.text.viewport().height()

    def message(self) -> str:
        """What the message bar says; empty while it is hidden."""
        label = self.find(QLabel, "message_text")
        return label.text() if label.isVisible() else ""

    def press(self, name: str) -> None:
        """Click a button that can be seen."""
        button = self.find(QPushButton, name)
        assert button.isVisible(), name
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton)

    def count(self, name: str) -> str:
        """What the heading over a list says of how much there is in it."""
        panel = self.find(QListView, name)
        while panel.objectName() != "panel":
            panel = panel.parentWidget()
        return panel.findChild(QLabel, "panel_count").text()

    def tick(self, name: str, text: str) -> None:
        """Open the menu of a filter button by the keyboard, and press an action in it."""
        button = self.find(QToolButton, name)
        menu = button.menu()
        assert isinstance(menu, QMenu)

        def choose() -> None:
            menu.setActiveAction(next(a for a in menu.actions() if a.text().replace("&", "") == text))
            self.bot.keyClick(menu, Qt.Key.Key_Return)

        QTimer.singleShot(50, choose)
        button.setFocus()
        self.bot.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def select(self, span: Span) -> None:
        """Select words by the caret, as the shift key does."""
        cursor = self.text.textCursor()
        cursor.setPosition(self.text.positions.to_position(span.start))
        cursor.setPosition(self.text.positions.to_position(span.end), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)


def halted(driver: Driver) -> int:
    """The process that extracts, halted amid its work until it is ended: however fast it is, it is not done before."""
    extractor = driver.window.companions.extractor
    driver.bot.waitUntil(lambda: extractor.busy and extractor.process_id > 0)
    os.kill(extractor.process_id, signal.SIGSTOP)
    return extractor.process_id


MakeDriver = Callable[..., Driver]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    """Style and font of the application."""
    dress(qapp)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path) -> None:
    """Settings in the test's own folder."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))


def shown(bot: QtBot, window: MainWindow) -> Driver:
    """Show a window in its usual size."""
    window.resize(1360, 860)
    window.show()
    bot.waitExposed(window)
    bot.waitUntil(lambda: window.is_complete)
    window.activateWindow()
    return Driver(bot, window)


def dispose(window: MainWindow) -> None:
    """Close a window and delete it at once: the style of the next one would be set on it too."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


@pytest.fixture
def in_persian(qapp: QApplication) -> Iterator[None]:
    """An application in Persian, which is read from right to left."""
    languages.install(qapp, QLocale("fa"))
    yield
    languages.install(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def driver(qtbot: QtBot) -> Iterator[Driver]:
    """A window without a report, whose worker answers nothing."""
    window = MainWindow(LateCompanions(IDLE))
    yield shown(qtbot, window)
    dispose(window)


@pytest.fixture
def make_driver(qtbot: QtBot) -> Iterator[MakeDriver]:
    """Makes windows with the real worker, with another command in its place, or with processes that others use, too."""
    windows: list[MainWindow] = []

    def make(command: list[str] | Companions | None = None) -> Driver:
        if not isinstance(command, Companions):
            command = LateCompanions(command) if command == IDLE else Companions(command)
        windows.append(MainWindow(command))
        return shown(qtbot, windows[-1])

    yield make
    for window in windows:
        dispose(window)


@pytest.fixture
def seed(driver: Driver, seed_report: Report) -> Driver:
    """A window that shows the sample, which was seen before."""
    reports = cache.ReportCache(cache.default_folder())
    reports.put(cache.key(seed_report.text), seed_report)
    driver.show(resources.sample())
    return driver
