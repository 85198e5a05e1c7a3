"""The window's side of a process: what is asked arrives whole, however long it is."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.worker.talking import open_files
from viewer.window.companion import Companion, Request, Sentences
from viewer.window.companions import Companions

ECHO = """
import hashlib, json, sys
for line in sys.stdin.buffer:
    asked = json.loads(line)
    digest = hashlib.sha256(line).hexdigest()
    print(json.dumps({"id": asked["id"], "event": "told", "digest": digest}, separators=(",", ":")), flush=True)
"""
SENTENCES = Sentences("stopped", "not started", "senseless")


@pytest.fixture
def restless(qtbot: QtBot) -> Iterator[Companion]:
    """One that is ended when it has been idle for a moment."""
    found = Companion([sys.executable, "-c", ECHO], SENTENCES, idle=0.3)
    yield found
    found.close()
    qtbot.wait(10)


@pytest.fixture
def companion(qtbot: QtBot) -> Iterator[Companion]:
    found = Companion([sys.executable, "-c", ECHO], SENTENCES)
    yield found
    found.close()
    qtbot.wait(10)  # requests that were answered are deleted later, and before it


def asked(companion: Companion, length: int) -> tuple[Request, list[bytes]]:
    """A request with so much in it, and where its answer will be."""
    request = companion.ask(lambda number: b'{"id":%d,"words":"%b"}\n' % (number, b"x" * length), ("told",))
    answers: list[bytes] = []
    request.answered.connect(answers.append)
    return request, answers


def test_long_requests_arrive_whole_one_after_the_other(companion: Companion, qtbot: QtBot) -> None:
    lengths = (1, (1 << 20) - 40, 1 << 20, 30_000_000, 3, 5_000_000)
    sent = [asked(companion, length) for length in lengths]
    lines = [request.line for request, _ in sent]
    qtbot.waitUntil(lambda: all(answers for _, answers in sent), timeout=30_000)
    digests = [json.loads(answers[0])["digest"] for _, answers in sent]
    assert digests == [hashlib.sha256(line).hexdigest() for line in lines]


def test_what_is_left_of_a_request_that_is_given_up_reaches_nobody(companion: Companion, qtbot: QtBot) -> None:
    first, _ = asked(companion, 30_000_000)
    qtbot.waitUntil(lambda: companion.process_id > 0)
    companion.give_up(first)
    request, answers = asked(companion, 2_000_000)
    line = request.line
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    assert json.loads(answers[0])["digest"] == hashlib.sha256(line).hexdigest()


def test_a_process_that_is_idle_is_ended_and_starts_again_when_it_is_needed(restless: Companion, qtbot: QtBot) -> None:
    processes: set[int] = set()
    for _ in range(2):
        _, answers = asked(restless, 10)
        qtbot.waitUntil(lambda answers=answers: bool(answers), timeout=30_000)
        processes.add(restless.process_id)
        qtbot.waitUntil(lambda: restless.process_id == 0)
        assert not restless.busy
    assert len(processes) == 2


def test_a_process_that_works_is_not_idle(qtbot: QtBot) -> None:
    slow = ECHO.replace("asked = ", "import time; time.sleep(1.5); asked = ")
    companion = Companion([sys.executable, "-c", slow], SENTENCES, idle=0.3)
    _, answers = asked(companion, 10)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    companion.close()
    qtbot.wait(10)


def test_it_is_free_when_nobody_waits_for_an_answer(qtbot: QtBot) -> None:
    ready = ECHO.replace("for line", """print('{"event": "ready"}', flush=True)\nfor line""")
    companion, told = Companion([sys.executable, "-c", ready], SENTENCES), list[str]()
    companion.free.connect(lambda: told.append("free"))
    for number in ("first", "second"):
        request, _ = asked(companion, 10)
        request.answered.connect(lambda _, number=number: told.append(number))
    qtbot.waitUntil(lambda: len(told) == 3, timeout=30_000)
    assert told == ["first", "second", "free"]
    companion.close()
    qtbot.wait(10)


def test_the_one_that_reads_is_started_once_the_findings_of_the_other_are_shown(qtbot: QtBot) -> None:
    ready = ECHO.replace("for line", """print('{"event": "ready"}', flush=True)\nfor line""")
    companions = Companions([sys.executable, "-c", ready])
    companions.begin()
    with qtbot.waitSignal(companions.extractor.free, timeout=30_000):
        companions.start()
    assert not companions.reader.process_id
    qtbot.waitUntil(lambda: companions.reader.process_id > 0)
    companions.end()
    qtbot.wait(10)


def test_no_process_has_open_what_the_window_inherited(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever started the window may have had anything open, for programs that it starts to inherit."""
    path = tmp_path / "of the parent"
    path.write_text("")
    with path.open() as opened:
        os.set_inheritable(opened.fileno(), True)
        companions = Companions()
        companions.begin()
        for process in (companions.reader, companions.extractor):
            told: list[list[str]] = []
            process.confined.connect(told.append)
            process.start()
            assert str(path) not in open_files(process.process_id)  # nor before it could close anything
            qtbot.waitUntil(lambda told=told: bool(told), timeout=30_000)
            assert told == [["files", "network", "programs"]]
            assert str(path) not in open_files(process.process_id)
        companions.end()
    qtbot.wait(10)
