"""When garbage is looked for: by the thread of the windows alone, as often as Python would."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.window import garbage


class Knot:
    """Garbage, once nobody knows it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def begun(qapp: QApplication) -> Iterator[None]:
    """It is looked for, until the test is over."""
    before = set(qapp.findChildren(QTimer))
    garbage.begin()
    yield
    for timer in set(qapp.findChildren(QTimer)) - before:
        timer.stop()
        timer.deleteLater()
    garbage._began = False
    gc.unfreeze()


def tied() -> weakref.ref[Knot]:
    return weakref.ref(Knot())


@pytest.mark.usefixtures("begun")
def test_no_thread_looks_by_itself() -> None:
    assert not gc.isenabled()
    found: list[weakref.ref[Knot]] = []

    def work() -> None:
        found.append(tied())
        kept = [[] for _ in range(20_000)]  # as many as Python would look after
        assert kept

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found[0]() is not None


@pytest.mark.usefixtures("begun")
def test_the_thread_of_the_windows_does(qtbot: QtBot) -> None:
    found = tied()
    kept = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: found() is None)
    assert kept


@pytest.mark.usefixtures("begun")
def test_not_while_much_is_made_that_stays() -> None:
    found = tied()
    kept = [[] for _ in range(20_000)]
    with garbage.paused():
        garbage.look()
        assert found() is not None
    garbage.look()
    assert found() is None
    assert kept


@pytest.mark.usefixtures("begun")
def test_what_very_much_was_made_is_not_looked_through_afterwards() -> None:
    before = gc.get_freeze_count()
    with garbage.paused():
        kept = [[] for _ in range(100_000)]
    assert gc.get_freeze_count() > before + len(kept)
