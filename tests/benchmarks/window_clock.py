"""What is timed in one window: the first painted text, and the turns of the event loop."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTextEdit


class BareEdit(QTextEdit):
    """Qt's own text edit, which tells when its text has been painted."""

    painted = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class Beat(QObject):
    """Watches the event loop for blocks: ``longest`` is its longest turn, in seconds.

    For so long what a reader does waits until it is heard: between two turns it is. ``worked`` is the most processor
    time that the loop's thread took in one: other programs disturb that least. The beat is there for turns to end where
    nothing else happens. It does not tell them itself: of the timers that are due, those without an interval may be
    called in two turns before it.
    """

    def __init__(self, interval: int = 1) -> None:
        """``interval`` is in milliseconds, and must leave other threads their time."""
        super().__init__()
        self.longest = self.worked = 0.0
        self.last, self._worked_by = time.monotonic(), time.thread_time()
        """When the loop took something in; the processor time of its thread by then."""
        self._beat = QTimer(self)
        self._beat.setInterval(interval)
        self._beat.start()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._tick)

    def begin(self) -> None:
        """Measure anew."""
        self.longest = self.worked = 0.0
        self.last, self._worked_by = time.monotonic(), time.thread_time()

    def _tick(self) -> None:
        now = time.monotonic()
        worked = time.thread_time()
        self.longest, self.worked = max(self.longest, now - self.last), max(self.worked, worked - self._worked_by)
        self.last, self._worked_by = now, worked


class Clock(Beat):
    """Watches for the first painted text, too."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: float | None = None

    def take_paint(self) -> None:
        """The text has been painted."""
        if self.painted is None:
            self.painted = since_start()


def since_start() -> float:
    """Seconds since this process was started, by the kernel's clock."""
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started
