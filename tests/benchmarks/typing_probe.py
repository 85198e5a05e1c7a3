"""One window in which somebody types into the find bar: ``python -m tests.benchmarks.typing_probe FILE``.

Prints one JSON object a search: what is typed, how many matches there are, and for each key press the milliseconds
until the window has painted all marks that show, those on the scroll bar and the list of matches among them; and the
longest time in which the event loop took nothing in, from before the find bar was opened.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.waiting import after, until
from tests.benchmarks.window_clock import Clock
from viewer.report.model import Report
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.finder import Finder
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow

TYPED = ("committee", "human rights", "the", "marker", "qwertz")


def main() -> int:
    """Measure; the exit code is 0."""
    gc.disable()  # as the command line does
    application = QApplication(["typing-probe"])
    dress(application)
    # Only the text is to be searched: nothing is extracted.
    window = MainWindow(Companions([sys.executable, "-c", "import sys; sys.stdin.read()"]))
    window.resize(1360, 860)
    window.show()
    clock = Clock()
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    until(application, lambda: window.is_complete)
    window.workbench.show_report(Report(text), Finding.STOPPED)
    until(application, lambda: window.text.is_whole)
    until(application, after(1.0))
    for words in TYPED:
        print(json.dumps(_typed(application, window, clock, words)), flush=True)
    window.close()
    return 0


def _typed(application: QApplication, window: MainWindow, clock: Clock, words: str) -> dict[str, object]:
    """Open the find bar, type, close it."""
    clock.begin()
    window.workbench.search.go_to_search()
    field, finder = window.workbench.search.field, window.findChildren(Finder)[0]
    field.clear()
    until(application, lambda: not finder.preparing)
    until(application, after(0.3))
    times: list[float] = []
    for letter in words:
        begin = time.perf_counter()
        QTest.keyClicks(field, letter)
        while finder.searching:
            application.processEvents()
        application.sendPostedEvents()
        application.processEvents()
        times.append(1000 * (time.perf_counter() - begin))
    found = len(finder.matches)
    until(application, after(0.5))
    window.workbench.search.close_find_bar()
    until(application, after(0.2))
    return {"words": words, "matches": found, "keys": times, "block": 1000 * clock.longest}


if __name__ == "__main__":
    sys.exit(main())
