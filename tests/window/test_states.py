"""Every state of the window, reached for real: a worker at work, killed, unable to start; bad files; a bad cache."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QListView, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from tests.window.conftest import IDLE, Driver, MakeDriver, dispose, halted, shown
from viewer import cache, resources
from viewer.report.model import Report
from viewer.window.companions import Companions
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow

LONG = 60_000
"""Milliseconds that a slow machine may need to load the language model and to read the sample."""

SHORT_TEXT = "The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech.\n"

EMPTY_REPORT = """
import sys
import threading
sys.stdin.readline()
print('{"id": 1, "event": "report"}', flush=True)
sys.stdin.read()
"""

REFUSAL = """
import json, sys
number = json.loads(sys.stdin.readline())["id"]
message = "“sample” needs too much memory. Open a shorter part of it."
print(json.dumps({"id": number, "event": "error", "message": message}), flush=True)
sys.stdin.read()
"""


def notes(driver: Driver) -> set[str]:
    return {label.text() for label in driver.window.findChildren(QLabel, "empty") if label.text()}


def entries() -> list[Path]:
    return list(cache.default_folder().glob("*.json"))


def test_a_file_that_is_refused_before_the_window_is_complete_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Companions(IDLE))
    window.open_path(tmp_path / "missing.txt")
    qtbot.wait(50)
    assert not window.is_complete
    driver = shown(qtbot, window)
    assert "missing.txt" in driver.message()
    assert driver.find(QPushButton, "retry").isVisible()
    dispose(window)


def test_text_first_then_the_report_then_the_cache(make_driver: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "club.txt"
    path.write_text(SHORT_TEXT, encoding="utf-8")
    driver = make_driver()
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.RUNNING)
    assert driver.window.report.text == SHORT_TEXT
    assert driver.text.document().toPlainText() == SHORT_TEXT.strip()
    assert "Looking for people…" in notes(driver)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert [person.name for person in driver.window.report.people] == ["Ann Bell"]
    assert driver.window.report.source.name == "club.txt"
    assert not driver.message()
    driver.bot.waitUntil(lambda: len(entries()) == 1)

    again = make_driver([sys.executable, "-c", "raise SystemExit(1)"])
    again.show(path)
    assert again.window.report == driver.window.report


def test_a_report_that_was_seen_before_comes_with_its_text(make_driver: MakeDriver, seed_report: Report) -> None:
    cache.ReportCache(cache.default_folder()).put(cache.key(seed_report.text), seed_report)
    driver = make_driver(IDLE)
    findings: list[Finding] = []
    driver.window.workbench.finding_changed.connect(findings.append)
    driver.show(resources.sample())
    assert driver.window.report.people == seed_report.people
    assert findings == [Finding.DONE]


def test_a_cache_that_answers_late_does_not_hold_up_the_text(
    make_driver: MakeDriver, seed_report: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.ReportCache(cache.default_folder()).put(cache.key(seed_report.text), seed_report)
    look, may_look = cache.ReportCache.get, threading.Event()

    def look_late(*arguments: Any) -> Report | None:
        assert may_look.wait(30)
        return look(*arguments)

    monkeypatch.setattr(cache.ReportCache, "get", look_late)
    driver = make_driver(IDLE)
    driver.window.open_path(resources.sample())
    driver.bot.waitUntil(lambda: driver.text.text == seed_report.text)
    assert driver.window.finding is Finding.RUNNING
    may_look.set()
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE)
    assert driver.window.report.people == seed_report.people


def test_killed_worker_is_said_and_retry_brings_the_report(make_driver: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "club.txt"
    path.write_text(SHORT_TEXT, encoding="utf-8")
    driver = make_driver()
    driver.window.open_path(path)
    os.kill(halted(driver), signal.SIGKILL)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.STOPPED)
    assert "stopped unexpectedly" in driver.message()
    assert "This has not been found out yet. Press Retry below." in notes(driver)
    assert driver.text.document().toPlainText() == SHORT_TEXT.strip()
    driver.press("retry")
    assert driver.window.finding is Finding.RUNNING
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert driver.window.report.people
    assert not driver.message()


def test_progress_can_be_cancelled_and_taken_up_again(make_driver: MakeDriver, seed_report: Report) -> None:
    driver = make_driver()
    driver.window.open_path(resources.sample())
    halted(driver)
    driver.bot.waitUntil(lambda: driver.find(QProgressBar, "progress").isVisible())
    assert driver.message()
    driver.press("cancel")
    assert driver.window.finding is Finding.STOPPED
    assert "Stopped" in driver.message()
    assert driver.window.report.text == seed_report.text
    driver.press("retry")
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert driver.find(QListView, "programme").model().rowCount() == len(driver.window.report.programme) > 5


def test_corrupt_cache_is_as_if_there_were_none(make_driver: MakeDriver, tmp_path: Path) -> None:
    path = tmp_path / "club.txt"
    path.write_text(SHORT_TEXT, encoding="utf-8")
    report = Report(SHORT_TEXT)
    kept = cache.ReportCache(cache.default_folder())
    kept.put(cache.key(report.text), report)
    (entry,) = entries()
    entry.write_text("{ broken", encoding="utf-8")
    driver = make_driver()
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE, timeout=LONG)
    assert driver.window.report.people
    driver.bot.waitUntil(lambda: entry.exists() and entry.read_bytes() != b"{ broken")


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (["/nonexistent/worker"], "cannot be started"),
        ([""], "cannot be started"),  # refused at once, within the call that starts it
        ([sys.executable, "-c", REFUSAL], "“sample” needs too much memory. Open a shorter part of it."),
        ([sys.executable, "-c", "import sys; sys.stdin.readline(); print('nonsense', flush=True)"], "makes no sense"),
        ([sys.executable, "-c", "import sys; sys.stdin.readline()"], "stopped unexpectedly"),
        (
            [sys.executable, "-c", "import sys; sys.stdin.readline(); print('[1]', flush=True); sys.stdin.read()"],
            "makes no sense",
        ),
        ([sys.executable, "-c", EMPTY_REPORT], "makes no sense"),
    ],
)
def test_worker_that_does_not_work(make_driver: MakeDriver, command: list[str], sentence: str) -> None:
    driver = make_driver(command)
    driver.window.open_path(resources.sample())
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.STOPPED)
    assert sentence in driver.message()
    assert driver.find(QPushButton, "retry").isVisible()
    driver.click_text(5)
    assert driver.text.hasFocus()


def test_worker_that_cannot_be_started_again_says_so_again(make_driver: MakeDriver) -> None:
    driver = make_driver([""])
    driver.window.open_path(resources.sample())
    for _ in range(2):
        driver.bot.waitUntil(lambda: "cannot be started" in driver.message())
        assert driver.window.finding is Finding.STOPPED
        driver.press("retry")
        assert driver.window.finding is Finding.RUNNING


def test_a_worker_out_of_memory_says_so_and_can_be_tried_again(make_driver: MakeDriver, tmp_path: Path) -> None:
    """The real worker with 40 MB for its data: the system ends it while the language model is loaded."""
    path = tmp_path / "club.txt"
    path.write_text(SHORT_TEXT, encoding="utf-8")
    driver = make_driver(["prlimit", "--data=40000000", sys.executable, "-m", "viewer", "--worker"])
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.STOPPED, timeout=LONG)
    assert "The text can be read and searched" in driver.message()
    assert driver.text.document().toPlainText() == SHORT_TEXT.strip()
    driver.press("retry")
    assert driver.window.finding is Finding.RUNNING


def bad_files(folder: Path) -> dict[str, Path]:
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\n ")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "long.txt").write_bytes(b"word " * 2_200_000)
    (folder / "folder.txt").mkdir()
    os.mkfifo(folder / "pipe.txt")
    (folder / "circle.txt").symlink_to("circle.txt")
    return {name: folder / f"{name}.txt" for name in BAD}


BAD = ("missing", "empty", "blank", "binary", "long", "folder", "pipe", "circle", "x" * 300)


@pytest.mark.parametrize("name", BAD)
def test_bad_file_is_one_sentence_and_the_report_stays(seed: Driver, tmp_path: Path, name: str) -> None:
    before = seed.window.report
    seed.window.open_path(bad_files(tmp_path)[name])
    seed.bot.waitUntil(lambda: f"{name}.txt" in seed.message())
    assert seed.window.report is before
    assert seed.window.finding is Finding.DONE
    seed.click_row("programme", 1)
    assert seed.evidence()
    seed.press("dismiss")
    assert not seed.message()


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Without the rights of the superuser, who may read everything."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_file_that_may_not_be_read_is_said(seed: Driver, tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(SHORT_TEXT, encoding="utf-8")
    path.chmod(0)
    before = seed.window.report
    with ordinary_user():
        seed.window.open_path(path)
        seed.bot.waitUntil(lambda: "“secret.txt” may not be read by you." in seed.message())
    assert seed.window.report is before
    path.chmod(0o600)
    seed.press("retry")
    seed.bot.waitUntil(lambda: seed.window.report.source.name == "secret.txt")


def test_retry_reads_a_file_that_is_there_now(seed: Driver, tmp_path: Path) -> None:
    path = tmp_path / "later.txt"
    seed.window.open_path(path)
    seed.bot.waitUntil(lambda: "later.txt" in seed.message())
    path.write_text("Here it is.\n", encoding="utf-8")
    seed.press("retry")
    seed.bot.waitUntil(lambda: seed.window.report.text == "Here it is.\n")
    assert "later.txt" not in seed.message()


def test_bad_file_first_leaves_an_empty_window_that_says_so(driver: Driver, tmp_path: Path) -> None:
    driver.window.open_path(tmp_path / "missing.txt")
    driver.bot.waitUntil(lambda: "missing.txt" in driver.message())
    assert driver.window.finding is Finding.NO_REPORT
    assert "No report is open" in {label.text() for label in driver.window.findChildren(QLabel, "fact_missing")}
    assert notes(driver) == {"No report is open."}


def test_the_last_of_many_openings_wins(seed: Driver, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(5)]
    for path in paths:
        path.write_text(f"This is {path.name}.\n", encoding="utf-8")
    for path in paths:
        seed.window.open_path(path)
    seed.bot.waitUntil(lambda: seed.window.report.source.name == "4.txt")
    seed.bot.wait(100)
    assert seed.window.report.source.name == "4.txt"


def test_a_text_that_was_there_first_has_its_place_told(qtbot: QtBot) -> None:
    window = MainWindow(Companions(IDLE))
    complete: list[bool] = []
    window.opened.connect(lambda: complete.append(window.is_complete))
    window.open_path(resources.sample())
    window.show()
    qtbot.waitUntil(lambda: window.is_complete and bool(complete))
    assert complete == [False]
    place = window.findChild(QLabel, "place").text()
    assert place.endswith(f"paragraph 1 of {len(window.text.positions.paragraphs)}")
    dispose(window)
