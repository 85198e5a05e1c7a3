"""The corrections of a long report come before what of its text is out of sight.

They are read in a thread while the text is still being put on its page. The report is shown only once they have been
read, and both would take turns with the interpreter: therefore the page waits, unless that takes long.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from viewer.window.pace import PACE

_AGAIN = 40
"""Milliseconds after which it is said again that something is more urgent, before that is forgotten."""
_LONGEST = 1.0
"""Seconds for which the page waits at most."""


class BeforeTheRest(QObject):
    """Has pieces of long work in the windows' thread wait from ``begin`` to ``end``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._until = 0.0
        self._timer = QTimer(self, interval=_AGAIN)
        self._timer.timeout.connect(self._hold)

    def begin(self) -> None:
        """Something more urgent has begun in a thread."""
        self._until = time.monotonic() + _LONGEST
        self._timer.start()
        self._hold()

    def end(self) -> None:
        """It is over."""
        if self._timer.isActive():
            self._timer.stop()
            PACE.hold(more=False)

    def _hold(self) -> None:
        if time.monotonic() < self._until:
            PACE.hold(more=True)
        else:
            self.end()
