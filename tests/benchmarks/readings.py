"""Opening files beside what cannot be saved: ``make benchmark-reading``. Prints ratios, each the median of the rounds.

``text`` is the time from the drop of a file of a foreign format until its text is painted in the real window, with its
processes ready and nothing else to do. It is set beside the plainest conversion that a library offers for the format,
in a warm process (``converted``), and beside that and the showing of the bare text in a plain text widget
(``and shown``). ``model`` is the time from there until every list shows what was found, beside the extraction in a warm
process. ``kept`` is the time from the drop of a plain file, which the window reads itself, until text and lists are
shown of a report that the cache holds, beside the time until the text alone is painted of one that it does not hold,
and beside the plain widget.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # the platform first
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.benchmarks.formats import FORMATS, Format, report_text
from viewer import cache, extract
from viewer.report.source import Source
from viewer.window.application import dress
from viewer.window.companions import Companions
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow

_REST = 0.3
"""Seconds in which the window may finish what it does after it has painted a text."""
_PATIENCE = 120.0
"""Seconds after which something that should be shown is given up."""


def main() -> int:
    """Print the figures; the exit code is 0."""
    parser = argparse.ArgumentParser(prog="make benchmark-reading", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured")
    parser.add_argument("--kilobytes", type=int, nargs="*", default=[4, 100, 500], help="lengths of the text")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ[cache.FOLDER_VARIABLE] = f"{folder}/cache"
        os.environ["XDG_CONFIG_HOME"] = f"{folder}/config"
        os.environ["XDG_DATA_HOME"] = f"{folder}/data"
        application = QApplication(["readings"])
        dress(application)
        bench = Bench(Path(folder))
        extract.load()
        for kilobytes in options.kilobytes:
            text = report_text(kilobytes * 1000)
            print(f"\n{kilobytes} KB       text / converted   / and shown", flush=True)
            for form in FORMATS:
                bench.compare_text(form, text, options.rounds)
            bench.compare_model(text, min(options.rounds, 3))
            bench.compare_kept(text, options.rounds)
        bench.close()
        del application
    return 0


class Bench:
    """Two windows, of which one only reads, and a plain text widget beside them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._window = MainWindow()
        self._reading = MainWindow(Companions([sys.executable, "-c", "import sys; sys.stdin.read()"]))
        self._bare = QTextEdit()
        for widget in (self._window, self._reading, self._bare):
            widget.resize(1360, 860)
            widget.show()
        self._wait(lambda: self._window.is_complete and self._reading.is_complete)
        self._painted = 0.0
        for window in (self._window, self._reading):
            window.text.painted.connect(self._note)
        warm = folder / "warm.html"
        warm.write_text("<p>Ann Lee spoke in Oslo.</p>")
        self._open(warm)

    def compare_text(self, form: Format, text: str, rounds: int) -> None:
        """Print the ratios of one format."""
        taken: list[tuple[float, float]] = []
        for number in range(rounds + 1):  # the first warms up
            data = form.make(f"{text}\n\nRound {number} of {form.name}.")
            path = self._folder / f"{number}.{form.name}"
            path.write_bytes(data)
            begun = time.perf_counter()
            converted = form.convert(data)
            conversion = time.perf_counter() - begun
            shown = conversion + self._show_bare(converted)
            drop = self._drop(path)
            if number:
                taken.append((drop / conversion, drop / shown))
        print(f"{form.name:9}{median(a for a, _ in taken):18.2f}{median(b for _, b in taken):14.2f}", flush=True)

    def compare_model(self, text: str, rounds: int) -> None:
        """Print how long the lists take beside the extraction alone."""
        ratios: list[float] = []
        for number in range(rounds):
            told = f"{text}\n\nRound {number}."
            begun = time.perf_counter()
            extract.extract(told, Source())
            alone = time.perf_counter() - begun
            path = self._folder / f"model{number}.txt"
            path.write_text(told, encoding="utf-8")
            self._open(path)
            ratios.append((time.perf_counter() - self._painted) / alone)
        print(f"model from text / warm extraction: {median(ratios):.2f}", flush=True)

    def compare_kept(self, text: str, rounds: int) -> None:
        """Print how long a report of the cache takes beside the bare text."""
        path, other = self._folder / "kept.txt", self._folder / "other.txt"
        path.write_text(text, encoding="utf-8")
        other.write_text("Bo Ek spoke in Oslo.")
        self._open(path)
        ratios: list[tuple[float, float]] = []
        for number in range(rounds):
            self._open(other)
            bare = self._show_bare(text)
            new = self._folder / f"new{number}.txt"
            new.write_text(f"{text}\n\nRound {number} of the new.", encoding="utf-8")
            alone = self._drop(new)
            begun = time.perf_counter()
            self._open(path)
            taken = time.perf_counter() - begun
            ratios.append((taken / alone, taken / bare))
        in_window, in_widget = (median(pair[number] for pair in ratios) for number in (0, 1))
        print(
            f"kept text and model / text alone in the window: {in_window:.2f}, in a widget: {in_widget:.2f}", flush=True
        )

    def close(self) -> None:
        """End everything."""
        self._window.close()
        self._reading.close()

    def _drop(self, path: Path) -> float:
        """Seconds until the text of a file is painted."""
        self._painted = 0.0
        begun = time.perf_counter()
        self._reading.open_path(path)
        self._wait(lambda: bool(self._painted))
        taken = self._painted - begun
        end = time.monotonic() + _REST
        self._wait(lambda: time.monotonic() > end)
        return taken

    def _open(self, path: Path) -> None:
        """Open a file and wait until everything in it is shown."""
        self._window.open_path(path)
        name = path.name
        self._wait(lambda: self._window.report.source.name == name and self._window.finding is Finding.DONE)

    def _show_bare(self, text: str) -> float:
        """Seconds until a plain text widget has painted a text."""
        begun = time.perf_counter()
        self._bare.setPlainText(text)
        self._bare.grab()
        return time.perf_counter() - begun

    def _note(self) -> None:
        self._painted = time.perf_counter()

    def _wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("what should be shown is not")
            loop = QEventLoop()
            QTimer.singleShot(1, loop.quit)
            loop.exec()


if __name__ == "__main__":
    sys.exit(main())
