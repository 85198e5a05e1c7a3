"""What happens while something else is still going on: reports that arrive late, files opened one over the other."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QLabel, QPushButton

from tests.window.conftest import Driver, MakeDriver
from viewer import cache, resources
from viewer.reading import Document, read_plain
from viewer.report import codec
from viewer.report.model import Event, Fact, Person, Report, Span
from viewer.window import opening
from viewer.window.companion import Request
from viewer.window.find_bar import FindBar
from viewer.window.finding import Finding

TEXT = "The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech.\n"

GATE = """
import json, pathlib, sys, time
folder = pathlib.Path(sys.argv[1])
def tell(event, **content):
    print(json.dumps({"id": number, "event": event, **content}), flush=True)
number = json.loads(sys.stdin.readline())["id"]
tell("progress", stage="Reading slowly", done=0.5)
while not (folder / "answer").exists():
    time.sleep(0.01)
tell("progress", stage="Reading faster", done=0.9)
tell("report", report=json.loads((folder / "answer").read_text()))
sys.stdin.read()
"""


class Gate:
    """A worker that answers with this report as soon as it may."""

    def __init__(self, folder: Path, report: Report) -> None:
        self._folder = folder / "gate"
        self._folder.mkdir()
        self._report = report
        self.command = [sys.executable, "-c", GATE, str(self._folder)]

    def open(self) -> None:
        part = self._folder / "part"
        part.write_text(codec.dumps(self._report), encoding="utf-8")
        part.rename(self._folder / "answer")


class SlowReading:
    """A reader of files that waits in front of some of them, as it does where a network drive is slow."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gates: dict[str, threading.Event] = {}
        monkeypatch.setattr(opening, "read_plain", self._read_plain)

    def hold(self, path: Path) -> threading.Event:
        """Wait in front of this file until the event is set."""
        return self.gates.setdefault(path.name, threading.Event())

    def _read_plain(self, path: Path, name: str) -> Document | None:
        if gate := self.gates.get(path.name):
            assert gate.wait(30)
        return read_plain(path, name)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowReading]:
    reading = SlowReading(monkeypatch)
    yield reading
    for gate in reading.gates.values():
        gate.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a short report."""
    path = tmp_path / "club.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def gate(tmp_path: Path) -> Gate:
    """A worker that will tell of a place and of one person in that file."""
    place, name = TEXT.index("Leeds"), TEXT.index("Ann Bell")
    event = Event(place=Fact("Leeds", (Span(place, place + 5),)))
    return Gate(tmp_path, Report(TEXT, event=event, people=(Person("p1", "Ann Bell", (Span(name, name + 8),)),)))


def wait_for_people(driver: Driver) -> None:
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE)
    assert [person.name for person in driver.window.report.people] == ["Ann Bell"]


def test_the_arriving_report_leaves_the_search_where_it_is(
    make_driver: MakeDriver, seed_report: Report, tmp_path: Path
) -> None:
    gate = Gate(tmp_path, seed_report)
    driver = make_driver(gate.command)
    driver.window.open_path(resources.sample())
    driver.bot.waitUntil(lambda: driver.message() == "Reading slowly")
    bar = driver.find(FindBar, "find_bar")
    bar.open_bar("and", 0)
    driver.settle()
    for _ in range(14):
        bar.find_next()
    driver.settle()
    count = driver.find(QLabel, "find_count").text()
    assert count.startswith("15 of ")
    match = driver.text.marks.matches[14]
    assert driver.text.verticalScrollBar().value() > 0
    gate.open()
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE)
    driver.settle()
    assert driver.find(QLabel, "find_count").text() == count
    assert driver.text.marks.current == 14
    assert driver.text.verticalScrollBar().value() > 0
    assert driver.is_in_view(match.start)


def test_a_bad_file_does_not_stop_the_search_in_the_one_that_is_open(
    make_driver: MakeDriver, path: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, may_look = cache.ReportCache.get, threading.Event()

    def look_late(*arguments: Any) -> Report | None:
        assert may_look.wait(30)
        return look(*arguments)

    monkeypatch.setattr(cache.ReportCache, "get", look_late)
    driver = make_driver(gate.command)
    gate.open()
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.RUNNING)
    driver.window.open_path(path.with_name("missing.txt"))
    driver.bot.waitUntil(lambda: "missing.txt" in driver.message())
    may_look.set()
    wait_for_people(driver)
    assert "missing.txt" in driver.message()


def test_retry_tries_what_failed_last(make_driver: MakeDriver, path: Path, gate: Gate) -> None:
    driver = make_driver(gate.command)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.message() == "Reading slowly")
    driver.window.open_path(path.with_name("missing.txt"))
    driver.bot.waitUntil(lambda: "missing.txt" in driver.message())
    os.kill(driver.window.companions.extractor.process_id, signal.SIGKILL)
    driver.bot.waitUntil(lambda: "stopped unexpectedly" in driver.message())
    gate.open()
    driver.press("retry")
    wait_for_people(driver)
    assert not driver.message()


def test_cancel_before_the_first_text_says_that_no_file_was_opened(
    make_driver: MakeDriver, slow: SlowReading, path: Path, gate: Gate
) -> None:
    held = slow.hold(path)
    driver = make_driver(gate.command)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.message() == "Reading the file…")
    driver.press("cancel")
    assert driver.message() == "Stopped. “club.txt” was not opened."
    held.set()
    driver.settle()
    assert driver.window.finding is Finding.NO_REPORT
    driver.press("retry")
    gate.open()
    wait_for_people(driver)


def test_what_comes_of_one_file_leaves_the_word_about_the_next(
    make_driver: MakeDriver, slow: SlowReading, path: Path, gate: Gate
) -> None:
    other = path.with_name("other.txt")
    other.write_text("Another text.\n", encoding="utf-8")
    held = slow.hold(other)
    driver = make_driver(gate.command)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.message() == "Reading slowly")
    driver.window.open_path(other)
    driver.bot.waitUntil(lambda: driver.message() == "Reading the file…")
    said: set[str] = set()
    (request,) = driver.window.companions.extractor.findChildren(Request)
    request.progress.connect(lambda *_: said.add(driver.message()))
    gate.open()
    wait_for_people(driver)
    assert said == {"Reading the file…"}
    assert driver.message() == "Reading the file…"
    assert driver.find(QPushButton, "cancel").isVisible()
    held.set()
    driver.bot.waitUntil(lambda: driver.window.report.text == "Another text.\n")


def test_cancelled_reading_leaves_the_search_in_the_open_text(
    make_driver: MakeDriver, slow: SlowReading, path: Path, gate: Gate
) -> None:
    other = path.with_name("other.txt")
    slow.hold(other)
    driver = make_driver(gate.command)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.message() == "Reading slowly")
    driver.window.open_path(other)
    driver.bot.waitUntil(lambda: driver.message() == "Reading the file…")
    driver.press("cancel")
    assert driver.window.finding is Finding.RUNNING
    gate.open()
    wait_for_people(driver)
    assert driver.message() == "Stopped. “other.txt” was not opened."


def test_closing_starts_no_other_worker(make_driver: MakeDriver, path: Path, gate: Gate) -> None:
    driver = make_driver(gate.command)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.message() == "Reading slowly")
    driver.window.close()
    assert driver.window.companions.extractor.process_id == 0
    assert len(driver.window.companions.extractor.findChildren(QProcess)) == 1  # the ended one, until Qt deletes it


@pytest.mark.parametrize("fault", [MemoryError(), ArithmeticError("never thought of")])
def test_an_unforeseen_fault_in_reading_is_said(
    seed: Driver, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: Exception
) -> None:
    def fail(path: Path, name: str) -> Document:
        raise fault

    monkeypatch.setattr(opening, "read_plain", fail)
    before = seed.window.report
    seed.window.open_path(resources.sample())
    words = "not enough memory" if isinstance(fault, MemoryError) else "error in the application (ArithmeticError)"
    seed.bot.waitUntil(lambda: words in seed.message())
    assert seed.window.report is before
    assert type(fault).__name__ in capsys.readouterr().err
    monkeypatch.setattr(opening, "read_plain", read_plain)
    seed.press("retry")
    seed.bot.waitUntil(lambda: not seed.message() and seed.window.report is not before)


def test_an_unforeseen_fault_in_the_cache_leaves_the_worker(
    make_driver: MakeDriver, monkeypatch: pytest.MonkeyPatch, path: Path, gate: Gate
) -> None:
    def fail(*arguments: Any) -> Report:
        raise ArithmeticError

    monkeypatch.setattr(cache.ReportCache, "get", fail)
    gate.open()
    driver = make_driver(gate.command)
    driver.window.open_path(path)
    wait_for_people(driver)


def test_an_unforeseen_fault_in_the_answer_is_said(
    make_driver: MakeDriver, monkeypatch: pytest.MonkeyPatch, path: Path, gate: Gate
) -> None:
    def fail(data: object) -> Report:
        raise MemoryError

    gate.open()
    driver = make_driver(gate.command)
    monkeypatch.setattr(codec, "from_json", fail)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.STOPPED)
    assert "not enough memory" in driver.message()
