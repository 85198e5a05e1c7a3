"""Work of the window's own thread that is too long for one turn of the event loop."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from viewer.window.pace import PACE

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

_LONG = 0.004
"""Seconds from which on a call is long: two of them are not made without anything else being heard in between."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
        QEvent.Type.InputMethod,
        QEvent.Type.Drop,
    }
)


class Turns(QObject):
    """Makes calls one after the other, each in a turn of its own, so that the window answers in between."""

    def __init__(self, parent: QObject | None = None, watched: QWidget | None = None) -> None:
        """``watched`` is the window before whose input calls can be made."""
        super().__init__(parent)
        self._window = watched
        self._handle: QWindow | None = None
        self._calls: deque[Callable[[], object]] = deque()
        self._calling = False
        self._was_long = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._take_turn)

    @property
    def over(self) -> bool:
        """Whether every call has been made."""
        return not self._calls

    def start(self, calls: Iterable[Callable[[], object]], *, before_input: bool = False) -> None:
        """Make these calls from the next turn on. What is left of earlier ones is dropped.

        ``before_input``: all that are left are made as soon as a key or a button is pressed, before anything takes it.
        """
        self._calls = deque(calls)
        self._watch(before_input)
        PACE.hold(more=bool(self._calls))
        self._timer.start(0)

    def finish(self) -> None:
        """Make what is left of the calls now. Asked for by one of them, that changes nothing."""
        while self._calls and not self._calling:
            self._next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.finish()
        return super().eventFilter(watched, event)

    def _watch(self, wanted: bool) -> None:
        """Watch what the system sends to the window, or no longer.

        Not what the application sends to each object in it: for every one of them PySide would make an object of
        Python, and for the first one all classes that there are, which takes a tenth of a second.
        """
        handle = self._window.windowHandle() if wanted and self._window else None
        if handle is not self._handle:
            if self._handle is not None:
                self._handle.removeEventFilter(self)
            if handle is not None:
                handle.installEventFilter(self)
            self._handle = handle

    def _take_turn(self) -> None:
        """Make the next call; after a long one, leave a turn to the others, which may have been heard before it."""
        if self._was_long or PACE.is_full():
            self._was_long = False
            return
        PACE.begin()
        begun = time.perf_counter()
        self._next()
        self._was_long = time.perf_counter() - begun > _LONG

    def _next(self) -> None:
        if self._calls:
            call, self._calling = self._calls.popleft(), True
            try:
                call()
            finally:
                self._calling = False
                PACE.hold(more=bool(self._calls))
                PACE.went(self)
        if not self._calls:
            self._timer.stop()
            self._watch(wanted=False)
