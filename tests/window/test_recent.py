"""Files that were opened last, by the File menu of the real window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from tests.window.conftest import IDLE, Driver, dispose, shown
from viewer import resources
from viewer.window.companions import Companions
from viewer.window.main_window import MainWindow


def recent(driver: Driver) -> QMenu:
    return next(m for m in driver.window.findChildren(QMenu) if m.title().replace("&", "") == "Open Recent")


def names(driver: Driver) -> list[str]:
    return [action.text()[3:] for action in recent(driver).actions() if action.text()[1:2].isdigit()]


def read(driver: Driver, path: Path) -> None:
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.report.source.name == path.name)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    found = [tmp_path / f"report {number}.txt" for number in range(10)]
    for number, path in enumerate(found):
        path.write_text(f"Report number {number}.")
    return found


def test_the_latest_comes_first_and_each_once(driver: Driver, files: list[Path]) -> None:
    assert not recent(driver).isEnabled()
    for path in (files[0], files[1], files[2], files[0]):
        read(driver, path)
    assert names(driver) == ["report 0.txt", "report 2.txt", "report 1.txt"]


def test_a_file_is_opened_again_and_the_list_is_kept_for_the_next_window(driver: Driver, files: list[Path]) -> None:
    for path in files[:2]:
        read(driver, path)
    driver.window.close()
    other = shown(driver.bot, MainWindow(Companions(IDLE)))
    action = next(a for a in recent(other).actions() if a.text().endswith("report 0.txt"))
    action.trigger()
    other.bot.waitUntil(lambda: other.window.report.source.name == "report 0.txt")
    assert names(other)[0] == "report 0.txt"
    dispose(other.window)


def test_only_so_many_are_kept(driver: Driver, files: list[Path]) -> None:
    for path in files:
        read(driver, path)
    assert names(driver) == [path.name for path in reversed(files)][:8]


def test_the_list_can_be_cleared(driver: Driver, files: list[Path]) -> None:
    read(driver, files[0])
    next(a for a in recent(driver).actions() if a.text() == "&Clear This List").trigger()
    assert names(driver) == []
    assert not recent(driver).isEnabled()


def test_neither_the_sample_nor_what_cannot_be_read_is_kept(driver: Driver, tmp_path: Path) -> None:
    read(driver, resources.sample())
    driver.window.open_path(tmp_path / "missing.txt")
    driver.bot.waitUntil(lambda: "missing.txt" in driver.message())
    assert names(driver) == []


def test_a_file_that_is_gone_is_said_to_be(driver: Driver, files: list[Path]) -> None:
    read(driver, files[0])
    files[0].unlink()
    with driver.bot.waitSignal(driver.window.others_wanted) as asked:
        recent(driver).actions()[0].trigger()
    assert asked.args
    driver.window.open(asked.args[0][0])
    driver.bot.waitUntil(lambda: "report 0.txt" in driver.message())


def test_a_name_that_is_no_text_is_opened_and_not_kept(driver: Driver, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"od\xff.txt")
    odd.write_text("An odd name.")
    driver.window.open_path(odd)
    driver.bot.waitUntil(lambda: driver.window.report.text == "An odd name.")
    assert names(driver) == []
