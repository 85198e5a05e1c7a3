"""Tells, once, that the system does not confine the processes that read: in a window, and on standard error."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from viewer.console import warn
from viewer.language import Said
from viewer.window.companions import Companions
from viewer.window.windows import Windows

_AGAIN = 500
"""Milliseconds until a message bar that is busy is asked again."""


class ConfinementWatch(QObject):
    """Has the message bar of a window say it. *About* says it as long as the application runs."""

    def __init__(self, companions: Companions, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        companions.unconfined.connect(self._tell)
        if companions.lacking:  # before anybody listened
            self._tell(companions.lacking)

    def _tell(self, lacking: Said) -> None:
        warn(str(lacking))
        self._show(lacking)

    def _show(self, lacking: Said) -> None:
        window = self._windows.last_active()
        if window is None:
            return
        if window.message_bar.busy:
            QTimer.singleShot(_AGAIN, self, lambda: self._show(lacking))
            return
        window.message_bar.show_note(str(lacking))
