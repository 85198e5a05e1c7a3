"""One window in a process of its own: ``python -m tests.benchmarks.window_probe ours|bare FILE``.

``bare`` is a main window of the same toolkit with a text edit that holds the same text, ``ours`` the application.
Prints one JSON object: seconds from the start of the process to the first painted text, the same until everything was
found, megabytes of memory of this process (its own part, without what it shares), and the longest time in milliseconds
in which the event loop took nothing in, before and while the report is looked into.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

_PATIENCE = 600.0


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


def memory() -> float:
    """Megabytes that this process has for itself."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.endswith("kB")}
    return (sizes["Private_Clean"] + sizes["Private_Dirty"]) / 1024


def main() -> int:
    """Measure the window that is asked for; the exit code is 0."""
    kind, file = sys.argv[1], Path(sys.argv[2])
    application = QApplication(["window-probe"])
    found = _ours(application, file) if kind == "ours" else _bare(application, file)
    print(json.dumps(found))
    return 0


def _bare(application: QApplication, file: Path) -> dict[str, float]:
    window = QMainWindow()
    edit = QTextEdit(window)
    edit.setReadOnly(True)
    window.setCentralWidget(edit)
    window.resize(1360, 860)
    clock = Clock(edit)
    edit.setPlainText(file.read_text(encoding="utf-8"))
    window.show()
    _until(application, lambda: clock.painted is not None)
    return {"painted": clock.painted or 0.0, "done": 0.0, "memory": memory(), "opening": 0.0, "looking": 0.0}


def _ours(application: QApplication, file: Path) -> dict[str, float]:
    from viewer.window.application import dress
    from viewer.window.finding import Finding
    from viewer.window.main_window import MainWindow
    from viewer.window.text_view import TextView

    dress(application)
    window = MainWindow()
    edit = window.findChild(TextView, "text")
    assert edit is not None
    clock = Clock(edit)
    window.open_path(file)
    window.show()
    _until(application, lambda: clock.painted is not None)
    opening = clock.longest
    clock.begin()
    _until(application, lambda: window.finding in (Finding.DONE, Finding.STOPPED))
    _until(application, _after(0.5))
    done, looking = since_start(), clock.longest
    own = memory()
    window.close()
    return {
        "painted": clock.painted or 0.0,
        "done": done,
        "memory": own,
        "opening": 1000 * opening,
        "looking": 1000 * looking,
    }


def _after(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def _until(application: QApplication, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("what is measured did not happen")
        application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
