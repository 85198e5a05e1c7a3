"""Systems that cannot confine a process: it is said, and with ``--require-confinement`` nothing is read."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.command_line.running import COMMAND, ENVIRONMENT, TEXT, only_sentence, run
from tests.confining import NEITHER, failing
from viewer import cache, reader
from viewer.reading import read_file
from viewer.report.model import Report
from viewer.window.companions import Companions
from viewer.window.dialogs import show_about
from viewer.window.opening import wanted
from viewer.window.telling import Telling
from viewer.window.windows import Windows

if sys.platform != "linux":
    pytest.skip("only Linux has the means", allow_module_level=True)

PAGE = f"<html><body><p>{TEXT}</p></body></html>"
NOT_CONFINED = "On this system, files cannot be read in a confined process"
REFUSED = "Nothing was read: with --require-confinement, files are read in a confined process only"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path


def unconfined(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command on a system that has neither Landlock nor seccomp."""
    return subprocess.run(
        [*failing(*NEITHER), *COMMAND, *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**ENVIRONMENT, **variables},
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


def test_it_is_said_once_on_standard_error(page: Path) -> None:
    done = unconfined("--find", "mayor", page, page)
    assert (done.returncode, done.stdout.count("mayor")) == (0, 2)
    assert only_sentence(done.stderr).startswith(NOT_CONFINED)


@pytest.mark.parametrize("arguments", [["--find", "mayor"], ["--json"], ["--summary", "out.txt"], []])
def test_nothing_is_read_where_confinement_is_required(arguments: list[str], tmp_path: Path) -> None:
    """Not even plain text, in which no library has a part; nor does a window open."""
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    given = [str(tmp_path / word) if word == "out.txt" else word for word in arguments]
    done = unconfined(*given, "--require-confinement", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert only_sentence(done.stderr).startswith(REFUSED)
    assert not (tmp_path / "out.txt").exists()


def test_what_is_required_and_there_changes_nothing(page: Path) -> None:
    done = run("--require-confinement", "--find", "mayor", page)
    assert (done.returncode, done.stdout.count("mayor"), done.stderr) == (0, 1, "")


@pytest.mark.parametrize("process", ["--reader", "--worker"])
def test_a_process_that_must_be_confined_answers_nothing_else(process: str, page: Path) -> None:
    """Whoever asks it: it is the process itself that refuses."""
    asked = {"id": 1, "do": "read", "path": str(page), "name": page.name, "encoding": "", "repair": False}
    asked["whole"] = False
    done = subprocess.run(
        [*failing(*NEITHER), *COMMAND, process, "--require-confinement"],
        input=json.dumps(asked) + "\n",
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        timeout=60,
        check=False,
    )
    confined, answer = map(json.loads, done.stdout.splitlines()[:2])
    assert confined == {"event": "confined", "enforced": []}
    assert (answer["id"], answer["event"]) == (1, "error")
    assert answer["message"].startswith(REFUSED)


@pytest.fixture
def windows(page: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    """Windows of an application that the system does not confine, in which the page was open before."""
    usual, before = reader.command, failing(*NEITHER)
    monkeypatch.setattr(reader, "command", lambda *given, **how: [*before, *usual(*given, **how)])
    text = read_file(page).text
    cache.ReportCache(cache.default_folder()).put(cache.key(text), Report(text))
    companions = Companions([sys.executable, "-c", "import sys; sys.stdin.read()"])
    made = Windows(companions, private=True)
    Telling(made).listen(companions)
    yield made
    made.close_all()
    companions.reader.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_window_says_it(qtbot: QtBot, windows: Windows, page: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """In the message bar, on standard error, each once, and in the About box from then on."""
    windows.start([wanted(page)])
    (window,) = windows.all
    qtbot.waitUntil(lambda: window.message_bar.text.startswith(NOT_CONFINED), timeout=20_000)
    assert window.text.text.strip() == TEXT.strip()
    assert only_sentence(capfd.readouterr().err).startswith(NOT_CONFINED)
    show_about(window, window.companions.lacking)
    box = window.findChild(QMessageBox, "about")
    assert NOT_CONFINED in box.informativeText()
    box.close()
