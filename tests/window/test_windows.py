"""Several windows: what opens where, what is remembered, and what another launch hands over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from viewer import resources
from viewer.keeping import pasted
from viewer.reading import Choice
from viewer.window import session
from viewer.window.companions import Companions
from viewer.window.main_window import MainWindow
from viewer.window.opening import Wanted, wanted
from viewer.window.preferences import Preferences
from viewer.window.windows import Windows

from .conftest import IDLE


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    """No window yet."""
    made = Windows(Companions(IDLE))
    yield made
    made.close_all()
    QGuiApplication.clipboard().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three small reports."""
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for path in paths:
        path.write_text(f"Ann Lee spoke about {path.stem}.", encoding="utf-8")
    return paths


def names(windows: Windows) -> list[str]:
    return [window.shown.name if window.shown else "" for window in windows.all]


def ready(bot: QtBot, windows: Windows) -> None:
    """Wait until every window shows its text."""
    bot.waitUntil(lambda: all(window.is_complete and window.text.text for window in windows.all))


def choose(window: MainWindow, title: str) -> None:
    (file,) = (menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&File")
    (action,) = (one for one in file.actions() if one.text().replace("&", "") == title)
    action.trigger()


def test_starts_with_the_sample(windows: Windows) -> None:
    windows.start([])
    assert names(windows) == [resources.sample().name]


def test_the_sample_says_so_and_gives_way_to_ones_own(qtbot: QtBot, files: list[Path]) -> None:
    windows = Windows()
    windows.start([])
    (window,) = windows.all
    promise = window.findChild(QLabel, "promise")
    assert isinstance(promise, QLabel)
    qtbot.waitUntil(lambda: promise.text().startswith("This is a sample report"), timeout=60_000)
    window.files.files_chosen.emit(files[:1])
    qtbot.waitUntil(lambda: names(windows) == ["one.txt"] and bool(window.text.text))
    window.files.files_chosen.emit(files[1:])
    assert names(windows) == ["one.txt", "two.txt", "three.txt"]  # as what is dropped or pasted
    windows.close_all()


def test_another_language_leaves_the_same_window_in_front(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(path) for path in files])
    ready(qtbot, windows)
    windows.all[0].activateWindow()
    qtbot.waitUntil(lambda: windows.last_active() is windows.all[0])
    windows.speak("en")
    qtbot.waitUntil(lambda: (front := windows.last_active()) is not None and front.isActiveWindow())
    front = windows.last_active()
    assert front
    assert front.shown
    assert front.shown.name == "one.txt"


def test_each_file_has_a_window_and_they_share_the_processes(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(path) for path in files])
    ready(qtbot, windows)
    assert [window.text.text for window in windows.all] == [path.read_text() for path in files]
    assert len({id(window.companions) for window in windows.all}) == 1
    assert len({(window.x(), window.y()) for window in windows.all}) == 3


def test_what_was_open_is_opened_again(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(path) for path in files])
    ready(qtbot, windows)
    windows.all[1].close()
    qtbot.waitUntil(lambda: len(windows.all) == 2)
    windows.close_all()
    again = Windows(Companions(IDLE))
    again.start([])
    assert names(again) == ["one.txt", "three.txt"]
    again.close_all()


def test_the_last_window_that_is_closed_is_remembered(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(path) for path in files[:2]])
    ready(qtbot, windows)
    for window in windows.all:
        window.close()
    assert [one.name for one in session.loads(Preferences().session)] == ["two.txt"]


def test_nothing_is_opened_again_where_that_is_not_wanted(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(files[0])])
    ready(qtbot, windows)
    choose(windows.all[0], "Open These Reports at the Next Start")
    windows.close_all()
    again = Windows(Companions(IDLE))
    again.start([])
    assert names(again) == [resources.sample().name]
    again.close_all()


def test_menu_opens_and_closes_windows(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(files[0])])
    ready(qtbot, windows)
    choose(windows.all[0], "New Window")
    assert names(windows) == ["one.txt", ""]
    choose(windows.all[0], "Close Window")
    assert names(windows) == [""]
    qtbot.waitUntil(lambda: windows.all[0].is_complete)
    windows.all[0].open_all([wanted(path) for path in files])
    assert names(windows) == ["one.txt", "two.txt", "three.txt"]
    ready(qtbot, windows)
    choose(windows.all[0], "Quit")
    assert windows.all == ()
    assert len(session.loads(Preferences().session)) == 3


def test_what_another_launch_hands_over(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(files[0])])
    windows.take([files[1], files[0]], "token")
    assert names(windows) == ["one.txt", "two.txt"]
    windows.take([])
    assert len(windows.all) == 2


def test_text_from_the_clipboard(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(files[0])])
    ready(qtbot, windows)
    (window,) = windows.all
    QGuiApplication.clipboard().setText("Cy Dow spoke.\r\nBo Ek answered.")
    choose(window, "Open Text from the Clipboard")
    assert names(windows) == ["one.txt", "Pasted text"]
    other = windows.all[1]
    qtbot.waitUntil(lambda: other.is_complete and other.text.text == "Cy Dow spoke.\nBo Ek answered.")
    assert other.report.source.name == "Pasted text"
    kept = pasted.path_of("Cy Dow spoke.\r\nBo Ek answered.")
    assert Preferences().recent == (kept, files[0])
    windows.close_all()
    assert session.loads(Preferences().session) == [wanted(files[0]), Wanted(kept, "Pasted text")]


def test_a_clipboard_without_text_is_said(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(files[0])])
    ready(qtbot, windows)
    QGuiApplication.clipboard().setText(" \n")
    choose(windows.all[0], "Open Text from the Clipboard")
    assert windows.all[0].message.startswith("There is no text on the clipboard")


def test_files_from_the_clipboard(qtbot: QtBot, windows: Windows, files: list[Path]) -> None:
    windows.start([wanted(files[0])])
    ready(qtbot, windows)
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(path)) for path in files[1:]])
    QGuiApplication.clipboard().setMimeData(copied)
    choose(windows.all[0], "Open Text from the Clipboard")
    assert names(windows) == ["one.txt", "two.txt", "three.txt"]
    choose(windows.all[0], "Open Text from the Clipboard")
    assert len(windows.all) == 3  # they come forward


def test_the_processes_end_with_the_last_window(qtbot: QtBot, files: list[Path]) -> None:
    companions = Companions()
    windows = Windows(companions)
    windows.start([wanted(path) for path in files[:2]])
    qtbot.waitUntil(lambda: bool(companions.reader.process_id and companions.extractor.process_id))
    reader = companions.reader.process_id
    windows.all[0].close()  # what was looked for in its report is given up, with the process that did
    assert companions.reader.process_id == reader
    qtbot.waitUntil(lambda: bool(companions.extractor.process_id))
    pids = reader, companions.extractor.process_id
    windows.all[0].close()
    assert (companions.reader.process_id, companions.extractor.process_id) == (0, 0)
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_a_session_that_makes_no_sense_is_none() -> None:
    for text in ("", "{", "3", '["x", {}, {"path": 1}, {"path": ""}]', "[" * 5000):
        assert session.loads(text) == []
    kept = Wanted(Path("/a/b.txt"), "b.txt", Choice("koi8-r", True, True))
    hidden = Wanted(Path("/proc/self/fd/3"), "standard input", hidden=True)
    odd = wanted(Path("caf\udce9.txt"))
    assert session.loads(session.dumps([kept, hidden, odd, Wanted(None, "Pasted text", text="x")])) == [kept]
    text = json.dumps([{"path": "/a/b.txt", "encoding": "klingon", "repair": "yes"}])
    assert session.loads(text) == [Wanted(Path("/a/b.txt"), "b.txt")]
