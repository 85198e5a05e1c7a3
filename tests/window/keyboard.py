"""A window that is used by keys alone, for the tests: no mouse, no slot, no focus that no key gave."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMenu, QWidget

from tests.window.conftest import Driver
from viewer.models.rows import Role

Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Keyboard:
    """Hands that have only keys. What is pressed goes to the menu or the widget that has the keyboard."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    @property
    def here(self) -> QWidget:
        """What has the keyboard."""
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.driver.window
        return window.focusWidget() or window

    @property
    def row(self) -> object:
        """The key of the row that the keyboard is on."""
        view = self.here
        assert isinstance(view, QListView), view
        return view.currentIndex().data(Role.KEY)

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.driver.bot.keyClick(QApplication.activePopupWidget() or self.here, key, modifier)
        self.driver.settle()

    def type(self, words: str) -> None:
        """Type words."""
        self.driver.bot.keyClicks(self.here, words)
        self.driver.settle()

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Press Tab until the widget of that name has the keyboard; with ``back``, Shift+Tab."""
        for _ in range(40):
            if self.here.objectName() == name:
                return
            self.press(Key.Key_Backtab if back else Key.Key_Tab, modifier=SHIFT if back else NONE)
        raise AssertionError(f"Tab does not lead to {name}")

    def panel_to(self, name: str) -> None:
        """Press F6 until the widget of that name has the keyboard."""
        for _ in range(6):
            if self.here.objectName() == name:
                return
            self.press(Key.Key_F6)
        raise AssertionError(f"F6 does not lead to {name}")

    def choose(self, entry: str) -> None:
        """Go down the open menu to an entry, and take it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        for _ in range(len(menu.actions())):
            action = menu.activeAction()
            if action and action.text().replace("&", "").rstrip("…") == entry:
                self.press(Key.Key_Return)
                return
            self.press(Key.Key_Down)
        raise AssertionError(f"the arrow keys do not lead to {entry}")

    def tick(self, *entries: str) -> None:
        """Open the menu of the button that has the keyboard and take an entry; then the same with the next.

        The menu holds up what opened it, until it closes.
        """
        for entry in entries:
            for_it = QTimer(self.driver.window)
            for_it.timeout.connect(lambda entry=entry, for_it=for_it: self._when_open(entry, for_it))
            for_it.start(20)
            self.press(Key.Key_Space)
            assert not for_it.isActive(), "no menu was opened"

    def _when_open(self, entry: str, timer: QTimer) -> None:
        if QApplication.activePopupWidget():
            timer.stop()
            self.choose(entry)
