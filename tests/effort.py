"""What work takes, told without a clock: any machine may be busy with something else at any moment.

Where work must not hang, there is a limit that nothing but a hang reaches.
"""

from __future__ import annotations

import signal
import sys
import tracemalloc
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

HANG = 120.0
"""Seconds that nothing takes that ends by itself."""


@contextmanager
def no_hang(seconds: float = HANG) -> Generator[None]:
    """Fail where what is done within uses the processor for so many seconds: as if it never ended."""
    with _limited(signal.ITIMER_PROF, signal.SIGPROF, seconds):
        yield


@contextmanager
def no_wait(seconds: float = HANG) -> Generator[None]:
    """Fail where what is done within takes so many seconds on the wall: as if it waited for ever."""
    with _limited(signal.ITIMER_REAL, signal.SIGALRM, seconds):
        yield


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python are run until work is done."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def memory(work: Callable[[], object]) -> int:
    """The most bytes that work holds in objects of Python at any moment."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@contextmanager
def _limited(timer: int, sent: signal.Signals, seconds: float) -> Generator[None]:
    def fail(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"not done after {seconds:g} s")

    before = signal.signal(sent, fail)
    signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        signal.setitimer(timer, 0)
        signal.signal(sent, before)
