"""Whose piece of long work is done in a turn of the event loop."""

from __future__ import annotations

import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from viewer.giving_way import FOREGROUND
from viewer.window.pace import Pace, adapted


class Clock:
    """A clock that goes on when it is told."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(time, "monotonic", clock.monotonic)
    return clock


def test_one_piece_is_done_in_a_turn(clock: Clock) -> None:
    pace, one, other = Pace(), object(), object()
    assert pace.may_go(one)
    pace.went(one)
    assert not pace.may_go(other)
    assert not pace.may_go(one)
    clock.now += 0.005
    pace.end_turn()
    assert pace.may_go(other)


def test_who_waits_is_the_next(clock: Clock) -> None:
    pace, one, other = Pace(), object(), object()
    pace.went(one)
    assert not pace.may_go(other)
    clock.now += 0.005
    pace.end_turn()
    assert not pace.may_go(one)
    assert pace.may_go(other)
    assert pace.may_go(one)


def test_nobody_waits_for_ever_for_one_that_does_not_come(clock: Clock) -> None:
    pace, one, other = Pace(), object(), object()
    pace.went(one)
    assert not pace.may_go(other)
    clock.now += 0.05
    assert not pace.may_go(one)
    clock.now += 0.1
    pace.end_turn()
    assert pace.may_go(one)


@pytest.mark.usefixtures("clock")
def test_one_may_go_on_unless_another_waits() -> None:
    pace, one, other = Pace(), object(), object()
    pace.went(one)
    assert pace.may_go(one, on=True)
    pace.went(one)
    assert not pace.may_go(other, on=True)
    assert not pace.may_go(one, on=True)


def test_all_wait_for_what_is_more_urgent(clock: Clock) -> None:
    pace, one = Pace(), object()
    pace.hold(more=True)
    clock.now += 0.05
    assert not pace.may_go(one, on=True)
    pace.hold(more=False)
    assert pace.may_go(one)
    pace.hold(more=True)
    clock.now += 0.2
    pace.end_turn()
    assert pace.may_go(one)


def test_a_piece_is_as_large_as_the_time_allows() -> None:
    assert adapted(20, 0.016, 4, 40) == 10
    assert adapted(20, 0.004, 4, 100) == 40
    assert adapted(20, 0.002, 4, 30) == 30
    assert adapted(20, 1.0, 4, 40) == 4
    assert adapted(20, 0.0, 4, 40) == 20


def test_no_piece_is_done_in_a_turn_that_is_full(clock: Clock) -> None:
    pace, one = Pace(), object()
    pace.begin()
    assert not pace.is_full()
    clock.now += 0.02
    assert pace.is_full()
    assert not pace.may_go(one)
    clock.now += 0.2
    assert pace.may_go(one), "it waits for ever"


def test_a_turn_ends_when_the_event_loop_has_taken_all_in(qtbot: QtBot) -> None:
    pace = Pace()
    pace.begin()
    qtbot.waitUntil(lambda: not pace.is_full())
    begun = time.monotonic()
    pace.begin()
    while time.monotonic() - begun < 0.01:
        pass
    assert pace.is_full()
    qtbot.waitUntil(lambda: not pace.is_full())


def test_threads_give_way_from_the_beginning_to_the_end_of_a_turn(qtbot: QtBot) -> None:
    waits: list[float] = []
    pace = Pace()

    def look() -> None:
        thread = threading.Thread(target=lambda: waits.append(FOREGROUND.wait()))
        thread.start()
        thread.join()

    pace.begin()
    look()
    assert waits[-1] > 0
    qtbot.waitUntil(lambda: not pace.is_full())
    qtbot.wait(1)
    look()
    assert waits[-1] == 0
