"""One window in a process of its own: ``python -m tests.benchmarks.window_probe ours|bare FILE``.

``bare`` is a main window of the same toolkit with a text edit that holds the same text, ``ours`` the application, from
the command line on. Prints one JSON object: seconds from the start of the process to the first painted text, the same
until everything was found, megabytes of memory of this process (all that is resident), and the longest time in
milliseconds in which the event loop took nothing in: until the text is painted, from then until the workbench is there,
and while the report is looked into.
"""

from __future__ import annotations

import gc
import json
import sys
from importlib import import_module
from pathlib import Path

from tests.benchmarks.waiting import after, until


def memory() -> float:
    """Megabytes that this process has in memory."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main() -> int:
    """Measure the window that is asked for; the exit code is 0."""
    kind, file = sys.argv[1], Path(sys.argv[2])
    print(json.dumps(_ours(file) if kind == "ours" else _bare(file)))
    return 0


def _bare(file: Path) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from tests.benchmarks.window_clock import BareEdit, Clock

    application = QApplication(["window-probe"])
    window = QMainWindow()
    edit = BareEdit(window)
    edit.setReadOnly(True)
    window.setCentralWidget(edit)
    window.resize(1360, 860)
    clock = Clock()
    edit.painted.connect(clock.take_paint)
    edit.setPlainText(file.read_text(encoding="utf-8"))
    window.show()
    until(application, lambda: clock.painted is not None)
    until(application, after(0.5))
    return {"painted": clock.painted or 0.0, "memory": memory()}


def _ours(file: Path) -> dict[str, float]:
    import_module("viewer.cli")  # where the application starts
    gc.disable()  # as the command line does
    from PySide6.QtWidgets import QApplication

    from viewer.window.application import dress
    from viewer.window.main_window import MainWindow

    application = QApplication(["window-probe"])
    dress(application)
    window = MainWindow()
    window.open_path(file)
    from tests.benchmarks.window_clock import Clock, since_start

    clock = Clock()
    window.text.painted.connect(clock.take_paint)
    window.show()
    until(application, lambda: clock.painted is not None)
    opening = clock.longest
    clock.begin()
    until(application, lambda: window.is_complete)
    completing = clock.longest
    clock.begin()
    from viewer.window.finding import Finding

    until(application, lambda: window.finding in (Finding.DONE, Finding.STOPPED))
    until(application, after(0.5))
    found = {
        "painted": clock.painted or 0.0,
        "done": since_start(),
        "memory": memory(),
        "opening": 1000 * opening,
        "completing": 1000 * completing,
        "looking": 1000 * clock.longest,
    }
    window.close()
    return found


if __name__ == "__main__":
    sys.exit(main())
