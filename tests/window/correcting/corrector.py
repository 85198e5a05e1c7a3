"""What a reader's hands do while correcting: keys, at the row where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from viewer.window.correcting.desk import CorrectionDesk
from viewer.window.row_view import RowView

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Keys pressed in one window that shows a report."""

    def __init__(self, driver: Driver, reader: str | None = "A. B.") -> None:
        """``reader`` is whose corrections they are; None for somebody who was not asked yet."""
        self.driver = driver
        self.bot: QtBot = driver.bot
        driver.window.activateWindow()
        if reader is not None:
            self.desk.set_reader(reader)

    @property
    def desk(self) -> CorrectionDesk:
        return self.driver.window.workbench.desk

    def go(self, name: str, key: str | int) -> RowView:
        """Go to the row of an entry in a list."""
        view = self.driver.find(RowView, name)
        self.driver.window.activateWindow()
        self.bot.waitUntil(self.driver.window.isActiveWindow)
        if name != "programme":
            tabs = {"people": Qt.Key.Key_1, "statements": Qt.Key.Key_2, "remarks": Qt.Key.Key_3}
            self.bot.keyClick(self.driver.window, tabs[name], CONTROL)
        view.setFocus()
        view.choose_key(key)
        self.driver.settle()
        return view

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        self.bot.keyClick(self.focus, key, modifiers)
        self.driver.settle()

    def type(self, text: str) -> None:
        """Type in the place of what is in the field where the keyboard is."""
        if not isinstance(self.focus, QComboBox):
            self.bot.keyClick(self.focus, Qt.Key.Key_A, CONTROL)
        self.bot.keyClicks(self.focus, text)

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def dialog(self, name: str) -> QDialog:
        """The dialog of that name, once it is open."""
        window = self.driver.window
        self.bot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog, name)))
        dialog = next(one for one in window.findChildren(QDialog, name) if one.isVisible())
        dialog.activateWindow()
        self.bot.waitUntil(dialog.isActiveWindow)
        return dialog
