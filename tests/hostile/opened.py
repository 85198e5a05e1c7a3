"""Traps opened in one real window, whose event loop and memory are watched while it opens them."""

from __future__ import annotations

import gc
import re
import shutil
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QPushButton

from tests.benchmarks.window_clock import Beat
from viewer import cache
from viewer.reading import Document
from viewer.window import garbage
from viewer.window.application import dress
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.message_bar import MessageBar

SECONDS = 12.0
"""How long a file may take to show its text, or to be refused."""
BLOCK = 0.05
"""Seconds for which the window may take nothing in."""

_LONG = 30_000
"""Characters of a text that is looked into to the end; of a longer one the search is cancelled."""
_PATIENCE = 30.0
"""Seconds after which it is given up to wait for an outcome, and for the lists."""
_ENDED = (Finding.DONE, Finding.STOPPED)
_SIZE = re.compile(r"^Vm(RSS|HWM):\s*(\d+) kB$", re.MULTILINE)


@dataclass(slots=True)
class Opened:
    """What became of one file. Times are in seconds, memory in bytes.

    ``opening`` and ``settling`` are the longest blocks of the event loop until the outcome, and from then on until
    everything is shown; ``blocked`` tells where the threads were in them, if that was asked for.
    """

    outcome: str
    told: str
    seconds: float
    opening: float
    settling: float
    memory: int
    peak: int
    blocked: list[str] = field(default_factory=list[str])

    @property
    def block(self) -> float:
        """The longest block of all."""
        return max(self.opening, self.settling)

    def complaints(self) -> list[str]:
        """What is not as it should be."""
        wrong: list[str] = []
        if self.outcome not in ("text", "sentence"):
            wrong.append(f"left without a text or a sentence: {self.outcome}: {self.told}")
        if self.outcome == "sentence" and not re.fullmatch(r"[“A-Z].*[.)]", self.told, re.DOTALL):
            wrong.append(f"said what is no sentence: {self.told!r}")
        if self.seconds > SECONDS:
            wrong.append(f"took {self.seconds:.1f} s")
        if self.block > BLOCK:
            wrong.append(f"took nothing in for {1000 * self.block:.0f} ms")
        return wrong


@dataclass(slots=True)
class Cancelled:
    """How a file was given up: seconds until the bar said so, and until the next file was shown."""

    told: str
    seconds: float
    block: float
    next_seconds: float

    def complaints(self) -> list[str]:
        """What is not as it should be."""
        wrong: list[str] = []
        if not self.told.startswith("Stopped."):
            wrong.append(f"did not say that it stopped: {self.told!r}")
        if self.seconds > BLOCK:
            wrong.append(f"said only after {1000 * self.seconds:.0f} ms that it stopped")
        if self.next_seconds > 1.0:
            wrong.append(f"the next file opened after {self.next_seconds:.2f} s")
        return wrong


class SeenBeat(Beat):
    """One that another thread looks at, and at what holds it up, where that is asked for."""

    def __init__(self, looks: bool) -> None:
        super().__init__(interval=2)
        self.blocked: list[str] = []
        self._main = threading.get_ident()
        if looks:
            threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        seen = 0.0
        while True:
            time.sleep(0.01)
            last, late = self.last, time.monotonic() - self.last
            if late > BLOCK * 0.8 and last != seen:
                seen = last
                for number, frame in list(sys._current_frames().items()):
                    if number != threading.get_ident():
                        stack = traceback.extract_stack(frame)[-5:]
                        where = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(stack))
                        who = "window" if number == self._main else "thread"
                        self.blocked.append(f"{1000 * late:.0f} ms, {who}: {where}")


class OpeningWindow:
    """One window, in which one file after the other is opened."""

    def __init__(self, looks: bool = False) -> None:
        gc.disable()  # as the command line does
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        dress(self._application)
        self.window = MainWindow()
        self._document: Document | None = None
        self._refused = ""
        self.window._opening.text_read.connect(self._take_text)
        self.window._opening.unreadable.connect(self._take_sentence)
        self.window.resize(1360, 860)
        self.window.show()
        self._beat = SeenBeat(looks)
        self._until(lambda: self.window.is_complete)
        self._wait(1.5)  # until its processes are ready
        garbage.begin()

    def close(self) -> None:
        """End it."""
        self.window.close()

    def open(self, path: Path) -> Opened:
        """Open a file, and wait until all that is to come of it is shown."""
        shutil.rmtree(cache.default_folder(), ignore_errors=True)
        gc.collect()
        self._begin()
        begun = time.monotonic()
        self.window.open_path(path)
        self._until(lambda: self._document is not None or bool(self._refused))
        seconds, opening = time.monotonic() - begun, self._beat.longest
        self._beat.begin()
        outcome, told = self._outcome()
        self._settle()
        if outcome == "text" and self.window.report.text != (self._document.text if self._document else ""):
            outcome = "another text"
        now, peak = _memory()
        return Opened(outcome, told, seconds, opening, self._beat.longest, now, peak, self._beat.blocked[:])

    def cancel(self, path: Path, after: float, good: Path) -> Cancelled | None:
        """Open a file, cancel that after so many seconds, and open a good one. None if the file was read by then."""
        self._begin()
        self.window.open_path(path)
        self._wait(after)
        if self._document or self._refused:
            self._settle()
            return None
        button = self.window.findChild(QPushButton, "cancel")
        assert button.isVisible(), "there is no way to cancel"
        self._beat.begin()
        begun = time.monotonic()
        button.click()
        told = self.window.findChild(MessageBar).text
        self._application.processEvents()
        seconds = time.monotonic() - begun
        begun = time.monotonic()
        self.window.open_path(good)
        self._until(lambda: self._document is not None)
        next_seconds = time.monotonic() - begun
        block = self._beat.longest
        self._settle()
        return Cancelled(told, seconds, block, next_seconds)

    def _begin(self) -> None:
        self._document, self._refused = None, ""
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak of memory is measured anew
        self._beat.blocked.clear()
        self._beat.begin()

    def _outcome(self) -> tuple[str, str]:
        if self._document:
            source = self._document.source
            return "text", f"{len(self._document.text):,} characters, {source.format}"
        bar = self.window.findChild(MessageBar)
        if self._refused and bar.text == self._refused and bar.isVisible():
            return "sentence", self._refused
        return "nothing", bar.text

    def _settle(self) -> None:
        """Wait until every list and the page show what there is. The search in a long text is cancelled."""
        text = self.window.text
        if self._document:
            self._until(lambda: text.is_whole)
            if len(self._document.text) > _LONG:
                self._wait(0.3)
                self._stop()
            self._until(lambda: self.window.finding in _ENDED)
            self._stop()
            self._until(lambda: self.window.finding in _ENDED)
        self._wait(0.15)

    def _stop(self) -> None:
        if self.window.finding not in _ENDED:
            self.window.findChild(QPushButton, "cancel").click()

    def _take_text(self, document: Document) -> None:
        self._document = document

    def _take_sentence(self, sentence: str) -> None:
        self._refused = sentence

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)

    def _until(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + _PATIENCE
        while not condition() and time.monotonic() < end:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _memory() -> tuple[int, int]:
    """Bytes that this process has in memory, and the most it had."""
    sizes = dict(_SIZE.findall(Path("/proc/self/status").read_text(encoding="ascii", errors="replace")))
    return int(sizes["RSS"]) * 1024, int(sizes["HWM"]) * 1024
