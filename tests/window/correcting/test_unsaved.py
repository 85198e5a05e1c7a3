"""What was typed into an editor when its report gives way to another one, or the window closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.window.conftest import IDLE, Driver, dispose, shown
from tests.window.correcting.hands import Key, named, press, row, walk, write
from viewer import resources
from viewer.window.companions import Companions
from viewer.window.fact_link import FactLink
from viewer.window.main_window import MainWindow

SPEECH = 6


@pytest.fixture
def again(seed: Driver) -> Iterator[Driver]:
    """A second window, in which the sample is opened once the first has been left."""
    named(seed)
    driver = shown(seed.bot, MainWindow(Companions(IDLE)))
    seed.window.activateWindow()
    seed.bot.waitUntil(seed.window.isActiveWindow)
    yield driver
    dispose(driver.window)


@pytest.mark.parametrize("closed", [True, False])
def test_what_was_typed_of_an_item_is_kept(seed: Driver, again: Driver, tmp_path: Path, closed: bool) -> None:
    row(seed, "programme", SPEECH)
    press(seed, Key.Key_F2)
    walk(seed, "editor_title")
    write(seed, "a speech about eels")
    leave(seed, tmp_path, closed=closed)
    again.show(resources.sample())
    assert again.window.report.programme[SPEECH].title == "a speech about eels"
    assert again.window.workbench.desk.undo()
    assert again.window.report.programme[SPEECH].title != "a speech about eels"


def test_what_was_typed_of_a_fact_is_kept(seed: Driver, again: Driver, tmp_path: Path) -> None:
    seed.find(FactLink, "fact_place").setFocus(Qt.FocusReason.TabFocusReason)
    press(seed, Key.Key_F2)
    write(seed, "the old tannery")
    leave(seed, tmp_path, closed=True)
    again.show(resources.sample())
    assert again.window.report.event.place
    assert again.window.report.event.place.value == "the old tannery"


@pytest.mark.parametrize("closed", [True, False])
def test_what_makes_no_sense_is_not_kept(seed: Driver, again: Driver, tmp_path: Path, closed: bool) -> None:
    row(seed, "programme", SPEECH)
    press(seed, Key.Key_F2)
    walk(seed, "editor_time")
    write(seed, "soon")
    leave(seed, tmp_path, closed=closed)
    again.show(resources.sample())
    assert not again.window.workbench.desk.corrections.operations


def leave(driver: Driver, folder: Path, *, closed: bool) -> None:
    """Close the window, or open another report in it."""
    if closed:
        driver.window.close()
        return
    other = folder / "other.txt"
    other.write_text("Nothing was said.", encoding="utf-8")
    driver.window.open_path(other)
    driver.bot.waitUntil(lambda: driver.window.report.source.name == "other.txt")
