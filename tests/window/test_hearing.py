"""What a screen reader is told: every change of state is said, and the row that one comes to."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QListView

from tests.window.conftest import Driver, MakeDriver
from tests.window.keyboard import CONTROL, Key, Keyboard
from viewer import resources
from viewer.window import hearing
from viewer.window.finding import Finding

LONG = 60_000
"""Milliseconds that a slow machine may need to load the language model."""

STAGES = ("Looking for people and programme…", "Trying again…", "Loading the language model")
"""What the window may be busy with when its work has gone on for a while."""


class Ear:
    """Takes down, in the place of Qt's bridge, what is told to screen readers."""

    Event = QAccessible.Event

    def __init__(self) -> None:
        self.announced: list[str] = []
        self.rows: list[tuple[QObject, int]] = []

    def updateAccessibility(self, event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.announced.append(event.message())
        else:
            self.rows.append((event.object(), event.child()))


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    return ear


def test_a_report_that_was_read_is_told_with_how_much_is_in_it(ear: Ear, seed: Driver) -> None:
    report = seed.window.report
    title = str(report.event.title.value if report.event.title else "")
    counts = [(len(report.programme), "items"), (len(report.people), "people"), (len(report.statements), "statements")]
    counts.append((len(report.remarks), "to check"))
    assert ear.announced == [f"{title}: {', '.join(f'{count} {words}' for count, words in counts)}"]


def test_how_much_a_filter_leaves_is_told(ear: Ear, seed: Driver) -> None:
    keys, report = Keyboard(seed), seed.window.report
    keys.press(Key.Key_1, modifier=CONTROL)
    keys.tab_to("people_filter", back=True)
    ear.announced.clear()
    keys.type("qq")
    assert ear.announced[-1] == f"0 of {len(report.people)} people"
    keys.press(Key.Key_Backspace, Key.Key_Backspace)
    assert ear.announced[-1] == f"{len(report.people)} people"
    keys.panel_to("programme")
    keys.tab_to("programme_filter", back=True)
    ear.announced.clear()
    keys.tick("Speech")
    speeches = sum(item.kind == "speech" for item in report.programme)
    assert ear.announced == [f"{speeches} of {len(report.programme)} items"]


def test_the_row_that_one_comes_to_is_told(ear: Ear, seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.press(Key.Key_2, modifier=CONTROL)
    keys.press(Key.Key_Down, Key.Key_Down)
    keys.press(Key.Key_1, modifier=CONTROL)
    ear.rows.clear()
    keys.press(Key.Key_2, modifier=CONTROL)
    assert ear.rows == [(seed.find(QListView, "statements"), 2)]


def test_work_is_told_and_so_is_its_end(ear: Ear, make_driver: MakeDriver, tmp_path: Path) -> None:
    """The real worker: at work, killed, and at work again on a text that tells of no event."""
    path = tmp_path / "weather.txt"
    path.write_text("Rain is water. It falls from clouds.\n", encoding="utf-8")
    driver = make_driver()
    driver.window.open_path(path)
    extractor = driver.window.companions.extractor
    driver.bot.waitUntil(lambda: extractor.busy and extractor.process_id > 0)
    driver.bot.waitUntil(lambda: bool(ear.announced))
    os.kill(driver.window.companions.extractor.process_id, signal.SIGKILL)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.STOPPED)
    at_work, stopped = ear.announced
    assert at_work in STAGES
    assert "stopped unexpectedly" in stopped
    driver.press("retry")
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    at_work, done = ear.announced[2:]
    assert at_work in STAGES
    assert "tells of no event" in done


def test_a_file_that_cannot_be_read_is_told(ear: Ear, seed: Driver) -> None:
    ear.announced.clear()
    seed.window.open_path(resources.sample().with_name("missing.txt"))
    seed.bot.waitUntil(lambda: "missing.txt" in seed.message())
    assert ear.announced == [seed.message()]
