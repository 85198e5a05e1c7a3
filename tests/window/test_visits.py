"""Back and forward through places visited, by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from tests.window.conftest import Driver
from viewer.window.finding import Finding


def go(seed: Driver, key: Qt.Key) -> None:
    seed.bot.keyClick(seed.window, key, Qt.KeyboardModifier.AltModifier)
    seed.settle()


def enabled(seed: Driver, name: str) -> bool:
    return next(a for a in seed.window.findChildren(QAction) if a.text().replace("&", "") == name).isEnabled()


def test_goes_back_to_what_was_chosen(seed: Driver) -> None:
    report = seed.window.report
    last = len(report.programme) - 1
    person = report.people[0]
    seed.click_row("programme", last)
    seed.click_row("people", person.id)
    seed.click_row("programme", 0)
    go(seed, Qt.Key.Key_Left)
    assert seed.marked("people") == {person.id}
    go(seed, Qt.Key.Key_Left)
    assert seed.marked("programme") == {last}
    assert seed.is_in_view(report.programme[last].spans[0].start)
    go(seed, Qt.Key.Key_Right)
    assert seed.marked("people") == {person.id}


def test_goes_back_to_a_place_in_the_text(seed: Driver) -> None:
    offset = seed.window.report.text.index("\n") - 5
    seed.click_text(offset)
    seed.click_row("programme", len(seed.window.report.programme) - 1)
    assert not seed.is_in_view(offset)
    go(seed, Qt.Key.Key_Left)
    assert seed.is_in_view(offset)


def test_there_is_nothing_to_go_back_to_at_first_and_in_another_report(seed: Driver, tmp_path: Path) -> None:
    assert not enabled(seed, "Back")
    seed.click_row("programme", 0)
    seed.click_row("programme", 1)
    assert enabled(seed, "Back")
    assert not enabled(seed, "Forward")
    other = tmp_path / "other.txt"
    other.write_text("Another report.")
    seed.window.open_path(other)
    seed.bot.waitUntil(lambda: seed.window.finding is Finding.RUNNING)
    assert not enabled(seed, "Back")
    go(seed, Qt.Key.Key_Left)
    assert seed.marked("programme") == set()
