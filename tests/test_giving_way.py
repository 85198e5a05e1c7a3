"""Threads that give way to the one that a reader waits for."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from viewer import giving_way
from viewer.giving_way import FOREGROUND, Foreground, one_by_one

_PATIENCE = 10.0
_WORK = 0.02
"""Seconds for which the foreground works each time."""


@pytest.fixture(autouse=True)
def calm() -> Iterator[None]:
    """Nothing is waited for before and after."""
    FOREGROUND.rests()
    yield
    FOREGROUND.rests()


class Clock:
    """A clock that goes on when it is told, and foreground work that is waited for as long as it takes."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.waits: list[float] = []

    def perf_counter(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def wait(self) -> float:
        self.now += _WORK
        self.waits.append(self.now)
        return _WORK


def test_a_thread_waits_while_the_foreground_works_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(giving_way, "time", clock)
    monkeypatch.setattr(Foreground, "wait", clock.wait)
    begun = clock.now
    for _ in one_by_one(range(400)):
        clock.now += 0.001
    waited = len(clock.waits) * _WORK
    assert waited > 0.1
    assert waited < (clock.now - begun) * 0.6, "what waits for this thread waits for ever"


def test_nothing_is_left_out() -> None:
    FOREGROUND.works()
    seen: list[int] = []
    thread = threading.Thread(target=lambda: seen.extend(one_by_one(_slow(range(60)))), daemon=True)
    thread.start()
    thread.join(_PATIENCE)
    assert seen == list(range(60))


def _slow(numbers: range) -> Iterator[int]:
    """Each number takes longer than a thread works without giving way."""
    for number in numbers:
        time.sleep(0.001)
        yield number


def test_a_thread_goes_on_once_the_foreground_rests() -> None:
    FOREGROUND.works()
    waited = threading.Event()

    def wait() -> None:
        waited.set()
        FOREGROUND.wait()

    thread = threading.Thread(target=wait)
    thread.start()
    assert waited.wait(_PATIENCE)
    FOREGROUND.rests()
    thread.join(_PATIENCE)
    assert not thread.is_alive()
    assert FOREGROUND.wait() == 0.0


def test_the_foreground_does_not_wait_for_itself() -> None:
    FOREGROUND.works()
    assert FOREGROUND.wait() == 0.0
