"""What is timed in one window: the first painted text, and the turns of the event loop."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTextEdit


class Clock(QObject):
    """Watches one text view for its first painted text, and the event loop for blocks."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__()
        self._edit = edit
        self.painted: float | None = None
        self.longest = 0.0
        self._last = time.monotonic()
        edit.viewport().installEventFilter(self)
        self._beat = QTimer(self)
        self._beat.setInterval(0)
        self._beat.timeout.connect(self._tick)
        self._beat.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.painted is None and not self._edit.document().isEmpty():
            QTimer.singleShot(0, self._take_paint)
        return False

    def _take_paint(self) -> None:
        if self.painted is None:
            self.painted = since_start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def begin(self) -> None:
        """Measure blocks anew."""
        self.longest, self._last = 0.0, time.monotonic()


def since_start() -> float:
    """Seconds since this process was started, by the kernel's clock."""
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started
