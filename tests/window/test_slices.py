"""Long work in slices between the events of a window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from itertools import count
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from viewer.report.search import QueryError
from viewer.window import slices as slices_module
from viewer.window.jobs import FaultError
from viewer.window.slices import Slices


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that goes on by 4 ms whenever it is looked at, which is after each step, however fast the machine is."""
    looks = count()
    monkeypatch.setattr(slices_module, "time", SimpleNamespace(perf_counter=lambda: next(looks) * 0.004))


def work(steps: int, value: object = "done") -> Generator[None, None, object]:
    for _ in range(steps):
        yield
    return value


def failing(error: Exception) -> Generator[None, None, object]:
    for _ in range(10):
        yield
    raise error


def test_short_work_is_done_at_once(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.done.connect(told.append)
    slices.start(work(1))
    assert (told, slices.running) == (["done"], False)


def test_the_event_loop_turns_meanwhile(qtbot: QtBot) -> None:
    slices, told, served = Slices(), [], []
    slices.done.connect(told.append)
    slices.start(work(40))
    assert slices.running
    other = QTimer(interval=0)
    other.timeout.connect(lambda: served.append(slices.running))
    other.start()
    qtbot.waitUntil(lambda: not slices.running)
    assert told == ["done"]
    assert served.count(True) > 5


def test_only_the_latest_is_told(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.done.connect(told.append)
    slices.start(work(40, "first"))
    slices.start(work(40, "second"))
    qtbot.waitUntil(lambda: not slices.running)
    qtbot.wait(50)
    assert told == ["second"]


def test_what_is_stopped_is_not_told(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.done.connect(told.append)
    slices.start(work(40))
    slices.stop()
    qtbot.wait(100)
    assert told == []


def test_what_goes_wrong_is_told(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.failed.connect(lambda error: told.append(str(error)))
    slices.start(failing(QueryError("no such pattern")))
    qtbot.waitUntil(lambda: not slices.running)
    assert told == ["no such pattern"]


def test_a_fault_ends_the_work_and_is_not_hidden(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.done.connect(told.append)
    slices.failed.connect(told.append)
    with qtbot.captureExceptions() as caught:
        slices.start(failing(LookupError("no such person")))
        qtbot.waitUntil(lambda: not slices.running)
    assert [kind for kind, *_ in caught] == [LookupError]
    assert not slices.running
    assert told == []


def test_what_is_left_is_done_at_once(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.done.connect(told.append)
    slices.start(work(20))
    slices.finish()
    assert (told, slices.running) == (["done"], False)


def asking(thread: list[int], then: int = 0) -> Generator[Callable[[], int] | None, int, int]:
    """Work that has something done in another thread."""

    def elsewhere() -> int:
        thread.append(threading.get_ident())
        return 41

    answer = yield elsewhere
    for _ in range(then):
        yield
    return answer + 1


def test_a_step_is_done_in_another_thread_and_answered(qtbot: QtBot) -> None:
    slices, told, threads = Slices(), [], []
    slices.done.connect(told.append)
    for then in (0, 10):
        slices.start(asking(threads, then))
        assert slices.running
        qtbot.waitUntil(lambda: not slices.running)
    assert told == [42, 42]
    assert threading.get_ident() not in threads


def test_what_another_thread_does_for_dropped_work_is_dropped(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.done.connect(told.append)
    slices.start(asking([], 10))
    slices.start(asking([], 10))
    slices.start(work(10, "last"))
    qtbot.waitUntil(lambda: not slices.running)
    qtbot.wait(100)
    assert told == ["last"]


def test_what_is_finished_at_once_is_done_in_this_thread(qtbot: QtBot) -> None:
    slices, told, threads = Slices(), [], []
    slices.done.connect(told.append)
    slices.start(asking(threads, 10))
    slices.finish()
    assert told == [42]
    assert threading.get_ident() in threads
    qtbot.wait(50)
    assert told == [42]


def test_a_fault_in_another_thread_is_told(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    slices, told = Slices(), []
    slices.failed.connect(told.append)

    def fail() -> Generator[Callable[[], object], None, None]:
        yield lambda: int("x")

    slices.start(fail())
    qtbot.waitUntil(lambda: not slices.running)
    assert [type(error) for error in told] == [FaultError]
    assert "ValueError" in capfd.readouterr().err
