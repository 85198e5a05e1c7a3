"""Tells of what is wrong with the system that the application runs on: in a window, and on standard error."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from viewer.console import warn
from viewer.window.companions import Companions
from viewer.window.windows import Windows

_AGAIN = 500
"""Milliseconds until a message bar that is busy is asked again."""


class Telling(QObject):
    """Has the message bar of a window say each sentence once, when it has nothing else to say."""

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        self._waiting: list[str] = []
        self._shown = ""

    def listen(self, companions: Companions) -> None:
        """Tell of what the processes are lacking to be confined. *About* says it as long as the application runs."""
        companions.unconfined.connect(lambda lacking: self.tell(str(lacking)))
        if companions.lacking:  # before anybody listened
            self.tell(str(companions.lacking))

    def tell(self, sentence: str) -> None:
        """Tell of something, after what was told before and has not been dismissed."""
        warn(sentence)
        self._waiting.append(sentence)
        self._show()

    def _show(self) -> None:
        window = self._windows.last_active()
        if window is None or not self._waiting:
            return
        if window.message_bar.busy or self._shown and window.message_bar.text == self._shown:
            QTimer.singleShot(_AGAIN, self, self._show)
            return
        self._shown = self._waiting.pop(0)
        window.message_bar.show_note(self._shown)
        if self._waiting:
            QTimer.singleShot(_AGAIN, self, self._show)
