"""Work of the window's own thread that is too long for one turn of the event loop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Makes calls one after the other, each in a turn of its own, so that the window answers in between."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    @property
    def over(self) -> bool:
        """Whether every call has been made."""
        return not self._calls

    def start(self, calls: Iterable[Callable[[], object]]) -> None:
        """Make these calls from the next turn on. What is left of earlier ones is dropped."""
        self._calls = deque(calls)
        self._timer.start(0)

    def finish(self) -> None:
        """Make what is left of the calls now."""
        while self._calls:
            self._next()

    def _next(self) -> None:
        if self._calls:
            call = self._calls.popleft()
            call()
        if not self._calls:
            self._timer.stop()
