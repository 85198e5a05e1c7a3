"""What the window says of crashes: of an exception in it, at once; of a process that died, at the next start."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.test_crashes import FAULTS, run
from tests.window.conftest import IDLE
from viewer import crashes
from viewer.window.companions import Companions
from viewer.window.crash_report import CrashReport
from viewer.window.crash_watch import CrashWatch
from viewer.window.opening import wanted
from viewer.window.windows import Windows

SECRET = "the words of a report"


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path) -> Iterator[Windows]:
    """One window."""
    path = tmp_path / "clouds.txt"
    path.write_text("Ann Lee spoke about clouds.")
    made = Windows(Companions(IDLE))
    made.start([wanted(path)])
    qtbot.waitUntil(lambda: made.all[0].is_complete and bool(made.all[0].text.text))
    made.all[0].message_bar.hide()
    made.all[0].message_bar.end_progress()
    yield made
    made.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[crashes.Recorder]:
    """What records crashes, without those who would count them as faults of the test."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_: None)
    made = crashes.Recorder("Qt 6", private=getattr(request, "param", False))
    made.begin()
    yield made
    made.close()


@pytest.fixture
def watch(recorder: crashes.Recorder, windows: Windows) -> CrashWatch:
    return CrashWatch(recorder, windows)


def fail() -> None:
    raise ValueError(SECRET)


class Painter(QWidget):
    """Fails as Qt asks it to paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        fail()


def by_timer() -> None:
    QTimer.singleShot(0, fail)


def by_thread() -> None:
    threading.Thread(target=fail).start()


def by_paint() -> Painter:
    painter = Painter()
    painter.show()
    return painter


@pytest.mark.parametrize("way", [by_timer, by_thread, by_paint])
@pytest.mark.usefixtures("watch")
def test_an_exception_is_said_and_its_report_shown(qtbot: QtBot, windows: Windows, way: object) -> None:
    (window,) = windows.all
    assert callable(way)
    failing = way()
    qtbot.waitUntil(lambda: window.message.startswith("Something failed"))
    if isinstance(failing, QWidget):
        failing.close()
    assert window.message_bar.property("failed")
    offer = window.findChild(QPushButton, "offer")
    assert offer.text().replace("&", "") == "Show Report"
    offer.click()
    dialog = window.findChild(QDialog, "crash_report")
    assert dialog.isVisible()
    text = dialog.findChild(QTextEdit, "crash_text").toPlainText()
    assert "Unhandled exception: builtins.ValueError" in text
    assert "in fail" in text
    assert SECRET not in text
    assert f"In {'another' if way is by_thread else 'the main'} thread" in text
    dialog.reject()
    window.open_path(Path("missing.txt"))
    qtbot.waitUntil(lambda: "missing.txt" in window.message)  # it goes on


def test_an_exception_from_before_the_window_is_said(
    qtbot: QtBot, windows: Windows, recorder: crashes.Recorder
) -> None:
    by_timer()
    qtbot.waitUntil(lambda: bool(recorder.untold))
    CrashWatch(recorder, windows)
    qtbot.waitUntil(lambda: windows.all[0].message.startswith("Something failed"))


@pytest.mark.parametrize("recorder", [True], indirect=True)
@pytest.mark.usefixtures("watch")
def test_a_private_window_says_it_and_leaves_no_report(qtbot: QtBot, windows: Windows) -> None:
    by_timer()
    qtbot.waitUntil(lambda: windows.all[0].message == "Something failed because of an error in the application.")
    assert not windows.all[0].findChild(QPushButton, "offer").isVisible()
    assert not crashes.folder().exists()


def test_a_process_that_died_is_told_of_once(qtbot: QtBot, windows: Windows, watch: CrashWatch) -> None:
    (window,) = windows.all
    watch.look_back()
    assert window.message == ""
    assert run(FAULTS["signal"]).returncode == -signal.SIGSEGV
    watch.look_back()
    assert window.message.startswith("The application ended unexpectedly the last time.")
    window.findChild(QPushButton, "offer").click()
    dialog = window.findChild(QDialog, "crash_report")
    assert "Segmentation fault" in dialog.findChild(QTextEdit, "crash_text").toPlainText()
    dialog.reject()
    watch.look_back()
    assert window.message == ""


def test_the_death_is_told_after_what_the_window_is_busy_with(
    qtbot: QtBot, windows: Windows, watch: CrashWatch
) -> None:
    (window,) = windows.all
    run(FAULTS["signal"])
    window.message_bar.show_progress("Looking…")
    watch.look_back()
    qtbot.waitUntil(lambda: window.message == "Looking…")
    window.message_bar.end_progress()
    qtbot.waitUntil(lambda: window.message.startswith("The application ended unexpectedly"))


@pytest.fixture
def dialog(windows: Windows) -> CrashReport:
    run(FAULTS["signal"])
    made = CrashReport(crashes.reports()[0], windows.all[0])
    made.open()
    return made


def press(dialog: CrashReport, name: str) -> None:
    dialog.findChild(QPushButton, f"crash_{name}").click()


def note(dialog: CrashReport) -> str:
    return dialog.findChild(QLabel, "crash_note").text()


def test_the_dialog_says_what_it_is(dialog: CrashReport) -> None:
    assert str(crashes.reports()[0]) in note(dialog)
    page = dialog.findChild(QTextEdit, "crash_text")
    assert page.isReadOnly()
    assert page.toPlainText() == crashes.read(crashes.reports()[0])
    assert any("Nothing is sent unless you send it yourself" in label.text() for label in dialog.findChildren(QLabel))


def test_a_report_is_copied(dialog: CrashReport) -> None:
    press(dialog, "copy")
    assert QGuiApplication.clipboard().text().startswith("Event Report Viewer ")
    assert note(dialog) == "Copied."


def test_a_report_is_saved_where_the_user_says(dialog: CrashReport, tmp_path: Path) -> None:
    for path in (tmp_path / "saved.txt", tmp_path / "no" / "saved.txt"):
        press(dialog, "save")
        chooser = next(one for one in dialog.findChildren(QFileDialog) if one.isVisible())
        chooser.fileSelected.emit(str(path))
        chooser.reject()
        assert str(path) in note(dialog)
    assert "Segmentation fault" in (tmp_path / "saved.txt").read_text()
    assert "its folder does not exist" in note(dialog)


def test_a_report_is_deleted(dialog: CrashReport) -> None:
    press(dialog, "delete")
    assert crashes.reports() == []
    assert not dialog.isVisible()


def test_a_report_that_cannot_be_deleted_or_read_is_said(dialog: CrashReport, windows: Windows) -> None:
    (path,) = crashes.reports()
    path.unlink()
    path.mkdir()
    press(dialog, "delete")
    assert note(dialog) == f"“{path}” cannot be removed: {os.strerror(21)}."
    assert dialog.isVisible()
    again = CrashReport(path, windows.all[0])
    assert note(again) == f"“{path}” cannot be read: {os.strerror(21)}."
    again.deleteLater()
    dialog.reject()
