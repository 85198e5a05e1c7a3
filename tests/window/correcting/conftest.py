"""A window whose reader has a name, used by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from tests.window.conftest import Driver
from tests.window.correcting.corrector import Hands
from tests.window.keyboard import Keyboard
from viewer import cache
from viewer.report.model import Report
from viewer.window import hearing


class Ear:
    """Takes down what is told to screen readers."""

    Event = QAccessible.Event

    def __init__(self) -> None:
        self.announced: list[str] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.announced.append(event.message())


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    return ear


@pytest.fixture
def keys(seed: Driver) -> Keyboard:
    """The sample."""
    seed.window.workbench.desk.set_reader("A. B.")
    return Keyboard(seed)


@pytest.fixture
def open_report(driver: Driver, tmp_path: Path) -> Callable[[Report], Keyboard]:
    """Opens a report of a test's own."""

    def show(report: Report) -> Keyboard:
        path = tmp_path / "report.txt"
        path.write_text(report.text, encoding="utf-8")
        cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
        driver.show(path)
        driver.window.workbench.desk.set_reader("A. B.")
        return Keyboard(driver)

    return show


@pytest.fixture
def hands(seed: Driver) -> Hands:
    """Somebody who corrects the sample."""
    return Hands(seed)
