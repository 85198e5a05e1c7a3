"""What a screen reader is told where Qt by itself tells it nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QListView, QMenu, QTabBar, QTableView

_PAUSE = 500
"""Milliseconds after which whoever typed has paused."""
_TAKEN_UP = 100
"""Milliseconds after which a screen reader has taken up a key."""
_TURNED, _OPENED = 300, 1000
"""Milliseconds after which a screen reader has taken up that another tab is in front, and that there are tabs."""


def announce(source: QObject, sentence: str) -> None:
    """Have a sentence said at once, wherever the keyboard is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))


class Aside(QTimer):
    """Has a sentence said about what somebody types, once they have paused: while they type, it may not hold yet."""

    def __init__(self, source: QObject) -> None:
        super().__init__(source)
        self._sentence = ""
        self.setSingleShot(True)
        self.setInterval(_PAUSE)
        self.timeout.connect(lambda: announce(source, self._sentence))

    def say(self, sentence: str) -> None:
        """Have a sentence said, in the place of one that was not said yet; "" where there is nothing to say."""
        if not sentence:
            self.stop()
        elif sentence != self._sentence:
            self.start()
        self._sentence = sentence


def after_key(source: QObject, act: Callable[[], object]) -> None:
    """Do what opens a dialog, where a screen reader listens once it has taken up the key that was pressed for it.

    Orca asks the window about each key. Answered by a dialog that is there already, it says that, and then, for the
    sake of the key, falls silent.
    """
    if QAccessible.isActive():
        QTimer.singleShot(_TAKEN_UP, source, act)
    else:
        act()


class Turning(QTimer):
    """Has it said where the keyboard is once another tab has come to the front.

    Orca takes that tab for what has the keyboard, says it, and is silent about the list that was given the keyboard.
    """

    def __init__(self, tabs: QTabBar) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self.setSingleShot(True)
        self.timeout.connect(self._say)
        tabs.currentChanged.connect(lambda _tab: self.start(_TURNED))
        tabs.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that opens tells so much that it takes a screen reader longer to come to the tab."""
        if event.type() == QEvent.Type.Show:
            self.start(_OPENED)
        return super().eventFilter(watched, event)

    def _say(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or focus is self._tabs or focus.window() is not self._tabs.window():
            return
        if isinstance(focus, QListView) and focus.currentIndex().isValid():
            say_row(focus)
        else:
            QAccessible.updateAccessibility(QAccessibleEvent(focus, QAccessible.Event.Focus))


def say_row(view: QListView) -> None:
    """Have the current row of a list said if the keyboard is there: Qt tells that one comes to the list, not where."""
    if view.hasFocus() and view.currentIndex().isValid():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(view.currentIndex().row())
        QAccessible.updateAccessibility(event)


def say_cell(view: QTableView) -> None:
    """The same for the current cell of a table, which counts among its headers, be they shown or not."""
    current = view.currentIndex()
    if view.hasFocus() and current.isValid():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild((current.row() + 1) * (view.model().columnCount() + 1) + current.column() + 1)
        QAccessible.updateAccessibility(event)


def pop_up(menu: QMenu, where: QPoint) -> None:
    """Show a menu at a place on the screen, for this one time."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)
    begin_menu(menu)


def begin_menu(menu: QMenu) -> None:
    """Go to the first entry of a menu that was opened by a key, so that it is said."""
    if not QGuiApplication.mouseButtons():
        possible = (action for action in menu.actions() if action.isEnabled() and not action.isSeparator())
        if first := next(possible, None):
            menu.setActiveAction(first)
