"""The measures of effort themselves: too much of it is noticed."""

from __future__ import annotations

import time

import pytest

from tests import effort


def test_work_that_never_ends_fails() -> None:
    def work() -> None:
        while True:
            pass

    with pytest.raises(pytest.fail.Exception, match="not done"), effort.no_hang(0.05):
        work()


def test_waiting_without_end_fails_and_takes_no_time_of_the_processor() -> None:
    with pytest.raises(pytest.fail.Exception, match="not done"), effort.no_wait(0.05):
        time.sleep(1000)
    with effort.no_hang(0.05):
        time.sleep(0.1)


def test_steps_grow_with_the_work() -> None:
    one, two = (effort.steps(lambda count=count: [str(n) for n in range(count)]) for count in (1000, 1000))
    assert one == two > 0

    def loop(count: int) -> None:
        for _ in range(count):
            pass

    assert effort.steps(lambda: loop(2000)) > 1.9 * effort.steps(lambda: loop(1000))


def test_memory_is_that_of_the_moment_when_it_is_most() -> None:
    assert 1_000_000 < effort.memory(lambda: len(bytes(1_000_000))) < 1_100_000
