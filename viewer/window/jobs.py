"""Work that would hold up the window, done in threads of its own, its outcome taken in the window's thread."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.window.pace import PACE

T = TypeVar("T")

_PATIENCE = 1.0
"""Seconds that closing waits for what still runs, all in all."""


class FaultError(Exception):
    """Work that ended by a fault that nobody foresaw, which is its cause; ``str(error)`` is a sentence for the user."""


class Jobs(QObject):
    """Runs work in other threads. The threads end with the process: one that hangs in a file never holds it up."""

    _over = Signal(object)
    """An outcome: something to call, of any kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._over.connect(self._take)  # queued, for it is told by other threads

    def start(self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[FaultError], None]) -> None:
        """Do ``work`` in another thread. Then ``done`` is called in this one, or ``failed`` if it raised anything."""
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=self._run, args=(work, done, failed), daemon=True)
        try:
            thread.start()
        except RuntimeError as error:  # the system gives no more threads
            QTimer.singleShot(0, self, partial(self._take, partial(failed, self._fault(error))))
        else:
            self._threads.append(thread)

    def tell(self, outcome: Callable[[], object]) -> None:
        """From another thread: have this called in the window's. Calls come in the order in which they were told."""
        if not self._closed:
            with contextlib.suppress(RuntimeError):  # the window has been deleted in this moment
                self._over.emit(outcome)

    def close(self) -> None:
        """Take no outcome any more, and wait a moment for what still runs."""
        self._closed = True
        end = time.monotonic() + _PATIENCE
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _run(self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[FaultError], None]) -> None:
        try:
            outcome = partial(done, self._guarded(work))
        except FaultError as error:
            outcome = partial(failed, error)
        self.tell(outcome)

    def _guarded(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except Exception as error:
            # Whatever it is, the window must not wait for ever. The fault is not hidden: it is printed and said.
            import traceback

            traceback.print_exception(error)
            raise self._fault(error) from error

    def _fault(self, error: Exception) -> FaultError:
        if isinstance(error, MemoryError):
            return FaultError(self.tr("There is not enough memory. Close other applications, then press Retry."))
        sentence = self.tr(
            "This failed because of an error in the application ({fault}). Press Retry; if it fails again, report it."
        )
        return FaultError(sentence.format(fault=type(error).__name__))

    def _take(self, outcome: Callable[[], object]) -> None:
        if not self._closed:
            PACE.begin()
            outcome()
