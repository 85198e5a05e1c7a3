"""Long work that pauses by itself, run in slices between the events of the window, so that every key is answered."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.report.searching.errors import QueryError
from viewer.window.jobs import FaultError, Jobs

_SLICE = 0.012
"""Seconds of work in one turn of the event loop."""

Steps = Generator[Callable[[], Any] | None, Any, object]
"""Work in steps. A step that yields something to call has it done in another thread, and is sent what that gave."""


class Slices(QObject):
    """Runs a generator to its end. Only of the latest one is anything told."""

    done = Signal(object)
    """What the generator returned."""
    failed = Signal(Exception)
    """The ``QueryError`` that it raised, or the ``FaultError`` of what was done in another thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._asked: Callable[[], Any] | None = None
        self._jobs: Jobs | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether there is work that has not come to its end."""
        return self._steps is not None

    def start(self, steps: Steps) -> None:
        """Do this work; what is being done is dropped. Short work ends within this call."""
        self.stop()
        self._steps = steps
        self._go_on()
        if self._steps is steps and self._asked is None:
            self._timer.start(0)

    def stop(self) -> None:
        """Drop what is being done."""
        self._steps = self._asked = None
        self._timer.stop()

    def finish(self) -> None:
        """Do what is left of the work now, in this thread."""
        self._timer.stop()
        while self.running:
            asked, self._asked = self._asked, None
            self._go_on(asked() if asked else None)

    def _go_on(self, answer: object = None) -> None:
        steps, ended = self._steps, True
        if steps is None:
            return
        tell: Callable[[], object] = self.stop
        end = time.perf_counter() + _SLICE
        try:
            while self._asked is None and time.perf_counter() < end:
                self._asked = steps.send(answer)
                answer = None
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
        elif self._asked is not None:
            self._ask(steps, self._asked)

    def _ask(self, steps: Steps, asked: Callable[[], Any]) -> None:
        """Have something done in another thread, and go on when it is."""
        self._timer.stop()
        if self._jobs is None:
            self._jobs = Jobs(self)
        self._jobs.start(asked, partial(self._take, steps), partial(self._take_fault, steps))

    def _take(self, steps: Steps, answer: object) -> None:
        if self._steps is steps and self._asked is not None:
            self._asked = None
            self._go_on(answer)
            if self._steps is steps and self._asked is None:
                self._timer.start(0)

    def _take_fault(self, steps: Steps, error: FaultError) -> None:
        if self._steps is steps and self._asked is not None:
            self.stop()
            self.failed.emit(error)
