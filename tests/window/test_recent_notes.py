"""What a window without a report knows of those that were opened lately: titles, and how far they are checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from tests import corrected
from tests.window.conftest import IDLE, Driver, MakeDriver, dispose, shown
from viewer import cache
from viewer.report.model import Event, Fact, Report, Span
from viewer.window import recent_notes
from viewer.window.companions import Companions
from viewer.window.main_window import MainWindow
from viewer.window.preferences import Preferences
from viewer.window.recent_notes import Note

REPORT = corrected.FOUND
NAMELESS = Report("Nobody was there, and nothing was said of it by anyone at all.", event=Event())


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    """A report with a title, all of whose entries are kept."""
    return kept(tmp_path / "lamps.txt", REPORT)


def kept(path: Path, report: Report) -> Path:
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    return path


@pytest.fixture
def next_window(qtbot: QtBot) -> Iterator[list[MainWindow]]:
    """Windows that are closed in the end."""
    made: list[MainWindow] = []
    yield made
    for window in made:
        dispose(window)


def again(bot: QtBot, made: list[MainWindow]) -> Driver:
    window = MainWindow(Companions(IDLE))
    made.append(window)
    return shown(bot, window)


def rows(driver: Driver) -> list[str]:
    """What is heard of each row, which is what it shows."""
    model = driver.find(QListView, "recent_files").model()
    roles = Qt.ItemDataRole
    return [str(model.index(row, 0).data(roles.AccessibleTextRole)) for row in range(model.rowCount())]


def test_title_and_progress_are_there_at_once_in_the_next_window(
    qtbot: QtBot, driver: Driver, lamps: Path, next_window: list[MainWindow]
) -> None:
    driver.show(lamps)
    desk = driver.window.workbench.desk
    desk.set_reader("A.B.")
    desk.do(desk.maker().confirm(("fact", "title"), ("fact", "date")))
    driver.settle()
    driver.window.close()
    assert rows(again(qtbot, next_window)) == ["Lamp Night, lamps.txt, 2 of 18 checked"]


def test_they_are_kept_while_the_window_stays_open(driver: Driver, lamps: Path) -> None:
    driver.show(lamps)
    preferences = Preferences()
    driver.bot.waitUntil(lambda: bool(preferences.recent_notes), timeout=5000)
    (note,) = recent_notes.loads(preferences.recent_notes).values()
    assert note[:4] == ("Lamp Night", 0, 18, 0)


def test_what_is_not_checked_is_said_so_and_what_has_no_title_is_called_by_its_file(
    qtbot: QtBot, driver: Driver, lamps: Path, tmp_path: Path, next_window: list[MainWindow]
) -> None:
    nameless = kept(tmp_path / "nameless.txt", NAMELESS)
    for path in (lamps, nameless):
        driver.show(path)
    driver.window.close()
    assert rows(again(qtbot, next_window)) == [f"nameless.txt, {tmp_path}", "Lamp Night, lamps.txt, not checked"]


def test_a_file_that_is_gone_is_called_by_its_name(
    qtbot: QtBot, driver: Driver, lamps: Path, next_window: list[MainWindow]
) -> None:
    driver.show(lamps)
    driver.window.close()
    lamps.unlink()
    other = again(qtbot, next_window)
    qtbot.waitUntil(lambda: rows(other) == ["lamps.txt, no longer at its place"])


def test_a_file_of_which_nothing_is_known_is_called_by_its_name(make_driver: MakeDriver, lamps: Path) -> None:
    Preferences().add_recent(lamps)
    assert rows(make_driver(["true"])) == [f"lamps.txt, {lamps.parent}"]


@pytest.mark.parametrize("forgets", ["forget_recent", "forget_files", "forget_notes"])
def test_what_is_forgotten_stays_so(
    qtbot: QtBot, driver: Driver, lamps: Path, forgets: str, next_window: list[MainWindow]
) -> None:
    driver.show(lamps)
    getattr(driver.window._preferences, forgets)()
    driver.window.close()
    assert Preferences().recent_notes == ()
    told = [f"lamps.txt, {lamps.parent}"] if forgets == "forget_notes" else []
    assert rows(again(qtbot, next_window)) == told


def test_a_window_that_shows_them_follows(make_driver: MakeDriver, lamps: Path) -> None:
    preferences = Preferences()
    preferences.add_recent(lamps)
    preferences.recent_notes = recent_notes.dumps({lamps: Note("Lamp Night", 1, 2)})
    driver = make_driver(["true"])
    assert rows(driver) == ["Lamp Night, lamps.txt, 1 of 2 checked"]
    driver.window._preferences.forget_notes()
    assert rows(driver) == [f"lamps.txt, {lamps.parent}"]


def test_of_files_that_are_no_longer_in_the_list_nothing_is_kept(driver: Driver, lamps: Path) -> None:
    preferences = driver.window._preferences
    preferences.recent_notes = recent_notes.dumps({Path("/gone.txt"): Note("Gone", 0, 1)})
    driver.show(lamps)
    driver.window.close()
    assert set(recent_notes.loads(preferences.recent_notes)) == {lamps}


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "x",
        "1",
        "1 2",
        "1 2\nTitle",
        "2 1\nTitle\n/a",
        "-1 1\nTitle\n/a",
        f"1 2\n{'x' * 301}\n/a",
        "1 2 3\n\n/a",
        "1 2 3 xyz\n\n/a",
    ],
)
def test_what_makes_no_sense_is_as_if_it_were_not_there(entry: str) -> None:
    assert recent_notes.loads([entry, "1 2\nTitle\n/b"]) == {Path("/b"): Note("Title", 1, 2)}


def test_a_very_long_title_is_kept_in_part() -> None:
    title = Fact("long " * 100, (Span(0, 1),))
    note = recent_notes.note_of(Report("x", event=Event(title=title)))
    assert len(note.title) == 300
    assert note.title.startswith("long long")
    assert note.title.endswith("…")
    assert recent_notes.loads(recent_notes.dumps({Path("a"): note})) == {Path("a"): note}
