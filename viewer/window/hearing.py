"""What a screen reader is told where Qt by itself tells it nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QListView, QMenu, QTableView

_PAUSE = 500
"""Milliseconds after which whoever typed has paused."""


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
