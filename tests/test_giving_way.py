"""Threads that give way to the one that a reader waits for."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator

import pytest

from viewer.giving_way import FOREGROUND, one_by_one

_PATIENCE = 10.0


@pytest.fixture(autouse=True)
def calm() -> Iterator[None]:
    """Nothing is waited for before and after."""
    FOREGROUND.rests()
    yield
    FOREGROUND.rests()


def _slow(numbers: range) -> Iterator[int]:
    """Each number takes longer than a thread works without giving way."""
    for number in numbers:
        time.sleep(0.001)
        yield number


def _gaps(items: Iterator[int]) -> list[float]:
    """How long each of the items was waited for."""
    moments = [time.perf_counter(), *(time.perf_counter() for _ in one_by_one(items))]
    return [after - before for before, after in itertools.pairwise(moments)]


def _elsewhere(numbers: range) -> tuple[threading.Thread, list[int]]:
    """A thread that goes through numbers, and those that it has come to."""
    seen: list[int] = []
    thread = threading.Thread(target=lambda: seen.extend(one_by_one(_slow(numbers))), daemon=True)
    return thread, seen


def test_nothing_is_left_out() -> None:
    FOREGROUND.works()
    thread, seen = _elsewhere(range(60))
    thread.start()
    thread.join(_PATIENCE)
    assert seen == list(range(60))


def test_a_thread_waits_while_the_foreground_works_but_not_for_ever() -> None:
    FOREGROUND.works()
    gaps: list[float] = []
    thread = threading.Thread(target=lambda: gaps.extend(_gaps(_slow(range(100)))))
    thread.start()
    thread.join(_PATIENCE)
    assert len(gaps) == 100
    long = [number for number, gap in enumerate(gaps) if gap > 0.025]
    assert long, "it never waited"
    assert all(after - before > 3 for before, after in itertools.pairwise(long)), "it waited without working in between"


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
