"""Long work done in steps, or so that another thread, which a reader waits for, gets its turn at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

PIECE = 25_000
"""So many characters are looked through in one go: one call of a regular expression lets no other thread work."""

_PATIENCE = 0.03
"""Seconds for which the foreground is waited for, about as long as it works without a pause."""
_SLICE = 0.0005
"""Seconds of work between two moments for other threads. Python itself would let them wait ten times as long."""


class Foreground:
    """The thread that a reader waits for. While it is at work, others wait where they go through items one by one.

    They could go on whenever it calls something that needs no interpreter; but it would have to wait for that each time
    until it has the interpreter again, which takes longer, all in all, than its work.
    """

    def __init__(self) -> None:
        self._thread = 0
        self._rests = threading.Event()
        self._rests.set()

    def works(self) -> None:
        """The thread that calls this is the one, and begins to work."""
        self._thread = threading.get_ident()
        self._rests.clear()

    def rests(self) -> None:
        """It has done its work."""
        self._rests.set()

    def wait(self) -> float:
        """Wait until it rests, but not for long. Returns for how many seconds. It does not wait for itself."""
        if self._rests.is_set():
            time.sleep(0)
            return 0.0
        if threading.get_ident() == self._thread:
            return 0.0
        begun = time.perf_counter()
        self._rests.wait(_PATIENCE)
        return time.perf_counter() - begun


FOREGROUND = Foreground()


def one_by_one(items: Iterable[T]) -> Iterator[T]:
    """The items, and between some of them a moment for other threads, a longer one while ``FOREGROUND`` is at work.

    Without it, two threads that both have work share the time evenly, and a window is half as fast. What has waited for
    long works as long before it waits again: something may be waiting for it, too.
    """
    end, waited, owed_until = time.perf_counter() + _SLICE, 0.0, 0.0
    for item in items:
        yield item
        if time.perf_counter() > end:
            if end < owed_until:
                time.sleep(0)
            else:
                waited += FOREGROUND.wait()
            end = time.perf_counter() + _SLICE
            if waited > _PATIENCE:
                waited, owed_until = 0.0, end + waited


def pieces(length: int) -> Iterator[tuple[int, int]]:
    """Where the pieces of something so long begin and end."""
    return ((start, min(start + PIECE, length)) for start in range(0, length, PIECE))


def finish(steps: Generator[None, None, T]) -> T:
    """Go through all steps of some work at once, and return what comes of it."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value
