"""Private windows: they say so, and keep nothing of what is done in them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.window.conftest import IDLE
from tests.window.test_clearing import recent
from viewer import cache, resources
from viewer.models.plain_words import tool_tip
from viewer.report.model import Report
from viewer.window.application import keep_dialogs_quiet
from viewer.window.companions import Companions
from viewer.window.finding import Finding
from viewer.window.opening import wanted
from viewer.window.preferences import Preferences
from viewer.window.windows import Windows

LONG = 60_000
TEXT = "The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech.\n"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "club.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def companions() -> Companions:
    return Companions(IDLE)


@pytest.fixture
def windows(companions: Companions) -> Iterator[Windows]:
    """No window yet."""
    made = Windows(companions, private=True)
    yield made
    made.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kept(folder: Path) -> dict[str, tuple[int, bytes]]:
    """All files below a folder, when they were changed, and what is in them."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_it_is_said_in_the_title_and_in_the_status_bar(qtbot: QtBot, windows: Windows, report: Path) -> None:
    windows.start([wanted(report)])
    (window,) = windows.all
    assert window.windowTitle() == "Event Report Viewer (Private)"
    qtbot.waitUntil(lambda: window.is_complete and bool(window.text.text))
    assert window.windowTitle() == "club.txt — Event Report Viewer (Private)"
    label = window.findChild(QLabel, "private")
    assert label.isVisible()
    assert label.text() == "Private"
    window.others_wanted.emit([None])
    assert windows.all[1].findChild(QLabel, "private").isVisible()


def test_other_windows_do_not_say_it(qtbot: QtBot, report: Path) -> None:
    usual = Windows(Companions(IDLE))
    usual.start([wanted(report)])
    qtbot.waitUntil(lambda: usual.all[0].is_complete and bool(usual.all[0].text.text))
    assert usual.all[0].findChild(QLabel, "private") is None
    assert "Private" not in usual.all[0].windowTitle()
    usual.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_nothing_is_kept(qtbot: QtBot, companions: Companions, report: Path, tmp_path: Path) -> None:
    preferences = Preferences()
    preferences.theme, preferences.session = "dark", '[{"path": "/a/b.txt"}]'
    preferences.add_recent(tmp_path / "before.txt")
    assert preferences.write()
    entry = cache.ReportCache(cache.default_folder())
    entry.put(cache.key(TEXT), Report(TEXT))
    (file,) = cache.default_folder().glob("*.json")
    os.utime(file, (1, 1))
    before = kept(tmp_path)

    windows = Windows(companions, private=True)
    windows.start([wanted(report), wanted(resources.sample())])
    first, second = windows.all
    qtbot.waitUntil(lambda: all(window.is_complete and window.text.text for window in windows.all))
    qtbot.waitUntil(lambda: first.finding is Finding.DONE)
    assert [action.toolTip() for action in recent(second)] == [
        tool_tip(str(report)),
        tool_tip(f"{tmp_path}/before.txt"),
    ]
    for title in ("Light", "Zoom In"):
        next(one for one in first.findChildren(QAction) if one.text().replace("&", "") == title).trigger()
    windows.all[1].close()
    windows.close_all()
    assert Preferences().write()
    assert kept(tmp_path) == before


def test_what_was_open_last_stays_closed(report: Path) -> None:
    preferences = Preferences()
    preferences.session = f'[{{"path": "{report}"}}]'
    assert preferences.write()
    again = Windows(Companions(IDLE), private=True)
    again.start([])
    assert [window.shown.name for window in again.all if window.shown] == [resources.sample().name]
    again.close_all()


def test_no_report_is_kept(qtbot: QtBot, report: Path) -> None:
    windows = Windows(Companions(), private=True)
    windows.start([wanted(report)])
    qtbot.waitUntil(lambda: windows.all[0].is_complete and windows.all[0].finding is Finding.DONE, timeout=LONG)
    assert [person.name for person in windows.all[0].report.people] == ["Ann Bell"]
    windows.close_all()
    assert not cache.default_folder().exists()


def test_changes_live_as_long_as_the_process(report: Path) -> None:
    private = Preferences(private=True)
    private.zoom = 2.0
    private.add_recent(report)
    private.forget_rest()
    assert (private.zoom, private.recent) == (1.0, (report,))
    private.forget_files()
    assert private.recent == ()
    assert Preferences(private=True).zoom == 1.0


def test_there_is_nothing_to_clear(qtbot: QtBot, windows: Windows, report: Path) -> None:
    windows.start([wanted(report)])
    qtbot.waitUntil(lambda: windows.all[0].is_complete)
    assert not windows.all[0].findChild(QAction, "clear_private_data").isEnabled()


@pytest.mark.parametrize("private", [True, False])
def test_qts_dialogs_remember_folders_only_where_the_rest_is_kept(
    qapp: QApplication, tmp_path: Path, private: bool
) -> None:
    keep_dialogs_quiet(private)
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    names = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert names == ([] if private else ["QtProject.conf"])
    keep_dialogs_quiet(private=False)
    assert QSettings("QtProject").fileName().startswith(str(tmp_path))
