"""One window after the other opens files, while the processes that read and extract are killed."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from tests.kills.processes import Started, children, left, started
from tests.kills.tally import Tally
from viewer import cache
from viewer.reading import read_file
from viewer.report import codec, messages
from viewer.report.model import ModelError, Report
from viewer.window.companion import Companion
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.message_bar import MessageBar

_PATIENCE = 60.0
"""Seconds after which a window is lost."""
_AT_ONCE = 8
"""So many files are opened in one window."""


class Killing:
    """Kills so many processes, at moments that the seed chooses."""

    def __init__(self, paths: Sequence[Path], tally: Tally, seed: int) -> None:
        self._paths = paths
        self._tally = tally
        self._chance = random.Random(seed)
        self._texts = {path: read_file(path).text for path in paths}
        self._reports: dict[Path, Report] = {}
        self._seconds: dict[Path, float] = {}
        self._others = children(os.getpid())
        self._started: set[Started] = set()
        self._stage = ""
        self._turn = 0
        self._asked: set[str] = set()
        self.window = self._made()
        """The window of the moment."""

    def run(self, kills: int, tell: Callable[[str], object] | None = None) -> None:
        """Open every file once in peace, then kill. ``tell`` is told how far it has come."""
        for path in self._paths:
            self._learn(path)
        tries = 0
        while self._tally.kills < kills and tries < 4 * kills:
            tries += 1
            self._kill_once(self._chance.choice(self._paths))
            if tries % _AT_ONCE == 0:
                self._open(self._chance.choice(self._paths))
                self._turn_for(self._chance.random())
                self._close()
                self.window = self._made()
                if tell:
                    tell(f"{self._tally.kills} kills, {len(self._tally.faults())} faults")
        self._close()
        self.check_entries()

    def text(self, path: Path) -> str:
        """What stands in a file, read without a window."""
        return self._texts[path]

    # One window.

    def _made(self) -> MainWindow:
        window = MainWindow()
        window._opening.progress.connect(self._take_stage)
        window.resize(1360, 860)
        self.window, self._asked = window, {""}
        window.show()
        if not self._until(lambda: window.is_complete):
            self._tally.lost.append("a new one was not complete")
        window.workbench.report_changed.connect(self._check)
        return window

    def _close(self) -> None:
        self._look()
        window = self.window
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        for number, _ in left(self._started):
            self._tally.orphans.append(f"process {number} is there after its window was closed")
        self._started.clear()

    def _take_stage(self, stage: str, _done: float) -> None:
        self._stage = stage

    def _check(self, report: Report) -> None:
        """What is shown at this moment belongs to what was asked for, or was shown before it."""
        if report.text not in self._asked:
            self._tally.wrong.append(f"a text that nobody asked for: {report.text[:60]!r}")
        if self.window.workbench.finding is Finding.DONE and not self._is_right(report):
            self._tally.wrong.append(f"not what is in the text: {report.source.name}")

    def _is_right(self, report: Report) -> bool:
        known = [one for path, one in self._reports.items() if self._texts[path] == report.text]
        return not known or _found(report) == _found(known[0])

    # One file.

    def _learn(self, path: Path) -> None:
        """Open a file in peace."""
        begun = time.monotonic()
        self._open(path)
        if not self._until(lambda: self._is_done(path)):
            self._tally.lost.append(f"{path.name} was not opened in peace: {self._said()!r}")
            return
        self._seconds[path] = time.monotonic() - begun
        self._reports[path] = self.window.report

    def _open(self, path: Path) -> None:
        self._stage = ""
        self._asked = {self.window.report.text, self._texts[path]}
        self.window.open_path(path)

    def _kill_once(self, path: Path) -> None:
        """Open a file, kill somebody, and see to it that the report comes nevertheless."""
        chance, companions = self._chance, self.window.companions
        if chance.random() < 0.8:
            self.check_entries()
            shutil.rmtree(cache.default_folder(), ignore_errors=True)
        self._open(path)
        self._turn_for(chance.random() ** 2 * max(0.3, self._seconds.get(path, 1.0)))
        reader, extractor = companions.reader, companions.extractor
        victims = chance.choice(((reader,), (extractor,), (extractor,), (reader, extractor)))
        moment = self._moment(path)
        killed = [name for name, one in self._named() if one in victims and self._kill(one)]
        if not killed:
            self._until(lambda: self._is_done(path) or self._can_retry())
            return
        self._tally.victims[" and ".join(killed)] += 1
        self._tally.moments[moment] += 1
        if not self._until(lambda: self._is_done(path) or self._can_retry()):
            self._tally.lost.append(f"{path.name}, {moment}, {killed}: no report and no sentence: {self._said()!r}")
            return
        if self._is_done(path):
            self._tally.outcomes["the report at once"] += 1
            return
        again = chance.random() < 0.7
        self._tally.outcomes["the report by Retry" if again else "the report by opening it again"] += 1
        for _ in killed:  # the death of each may be noticed, and said, when it is needed
            if again:
                self.window.findChild(QPushButton, "retry").click()
            else:
                self._open(path)
            if self._until(lambda: self._is_done(path) or self._can_retry()) and self._is_done(path):
                return
        self._tally.lost.append(f"{path.name}, {moment}, {killed}: no report afterwards: {self._said()!r}")

    def _named(self) -> tuple[tuple[str, Companion], ...]:
        companions = self.window.companions
        return ("reader", companions.reader), ("extractor", companions.extractor)

    def _kill(self, companion: Companion) -> bool:
        number = companion.process_id
        if number and started(number):
            os.kill(number, signal.SIGKILL)
            return True
        return False

    def _moment(self, path: Path) -> str:
        if self._is_done(path):
            return "afterwards"
        if self.window._opening.reading:
            return "reading"
        return "loading" if self._stage == messages.again(messages.LOADING) else "extracting"

    def _is_done(self, path: Path) -> bool:
        window = self.window
        return (
            window.finding is Finding.DONE and window.report.text == self._texts[path] and not window._opening.reading
        )

    def _can_retry(self) -> bool:
        return self.window.findChild(QPushButton, "retry").isVisible() and self._said().endswith(".")

    def _said(self) -> str:
        return self.window.findChild(MessageBar).text

    # Waiting.

    def _turn_for(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)

    def _until(self, condition: Callable[[], bool]) -> bool:
        beat = QTimer()
        beat.start(2)
        end = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > end:
                return False
            QApplication.processEvents()
            self._look()
            time.sleep(0.001)
        return True

    def _look(self) -> None:
        """Note every process that there is."""
        self._turn += 1
        if self._turn % 5 == 0:
            self._started |= children(os.getpid()) - self._others

    def check_entries(self) -> None:
        """Everything in the cache can be read, and belongs to its key."""
        for path in cache.default_folder().glob("*.json"):
            try:
                report = codec.loads(path.read_text(encoding="ascii"))
                if path.name != f"{cache.key(report.text)}.json":
                    self._tally.entries.append(f"{path.name} belongs to another text")
                elif not self._is_right(report):
                    self._tally.entries.append(f"{path.name} does not tell what is in its text")
            except (OSError, ValueError, ModelError) as error:
                self._tally.entries.append(f"{path.name}: {error}")


def _found(report: Report) -> object:
    """What is found by the text alone: the headline is found by the layout of the file, too."""
    return replace(report.event, headline=None), report.people, report.programme, report.statements, report.remarks
