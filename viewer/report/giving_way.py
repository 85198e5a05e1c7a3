"""Long work done in steps, or so that another thread, which a reader waits for, gets its turn at once."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

PIECE = 25_000
"""So many characters are looked through in one go: one call of a regular expression lets no other thread work."""

_SLICE = 0.0005
"""Seconds of work between two moments for other threads. Python itself would let them wait ten times as long."""


def one_by_one(items: Iterable[T]) -> Iterator[T]:
    """The items, and between some of them a moment for other threads.

    Without it, two threads that both have work share the time evenly, and a window is half as fast.
    """
    end = time.perf_counter() + _SLICE
    for item in items:
        yield item
        if time.perf_counter() > end:
            time.sleep(0)
            end = time.perf_counter() + _SLICE


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
