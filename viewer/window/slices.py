"""Long work that pauses by itself, run in slices between the events of the window, so that every key is answered."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.report.search import QueryError

_SLICE = 0.012
"""Seconds of work in one turn of the event loop."""

Steps = Generator[None, None, object]


class Slices(QObject):
    """Runs a generator to its end. Only of the latest one is anything told."""

    done = Signal(object)
    """What the generator returned."""
    failed = Signal(object)
    """The ``QueryError`` that it raised."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether there is work that has not come to its end."""
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        """Do this work; what is being done is dropped. Short work ends within this call."""
        self._steps = steps
        self._go_on()
        if self._steps is steps:
            self._timer.start(0)

    def stop(self) -> None:
        """Drop what is being done."""
        self._steps = None
        self._timer.stop()

    def finish(self) -> None:
        """Do what is left of the work now."""
        self._timer.stop()
        while self.running:
            self._go_on()

    def _go_on(self) -> None:
        steps, ended = self._steps, True
        if steps is None:
            return
        tell: Callable[[], object] = self.stop
        end = time.perf_counter() + _SLICE
        try:
            while time.perf_counter() < end:
                next(steps)
            ended = False
        except StopIteration as stopped:
            tell = partial(self.done.emit, stopped.value)
        except QueryError as error:
            tell = partial(self.failed.emit, error)
        finally:
            if ended:
                self.stop()
        if ended:
            tell()
