"""File → Clear Private Data, by keys and clicks: what goes, what stays, and what is said of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.window.conftest import IDLE
from viewer import cache, crashes, private_files
from viewer.keeping import pasted, shelf
from viewer.report.model import ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.application import keep_dialogs_quiet
from viewer.window.companions import Companions
from viewer.window.correcting.desk import CorrectionDesk
from viewer.window.main_window import MainWindow
from viewer.window.opening import wanted
from viewer.window.preferences import Preferences, settings_file
from viewer.window.windows import Windows

TEXT = "Ann Lee spoke about clouds."
ALL = ("files", "seen", "crashes", "rest", "corrections")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "clouds.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def windows(qtbot: QtBot, report: Path, tmp_path: Path) -> Iterator[Windows]:
    """Two windows on a report that was seen before and corrected, after a crash."""
    cache.ReportCache(cache.default_folder()).put(cache.key(TEXT), Report(TEXT))
    private_files.make_folder(crashes.folder())
    (crashes.folder() / "2026-01-01T00-00-00Z.txt").write_text("Python\n\nUnhandled exception: builtins.ValueError\n")
    correct(report)
    palette = QApplication.palette()
    made = Windows(Companions(IDLE))
    other = tmp_path / "other.txt"
    other.write_text("Bo Ek spoke about rain.")
    made.start([wanted(report), wanted(other)])
    qtbot.waitUntil(lambda: all(window.is_complete and window.text.text for window in made.all))
    qtbot.waitUntil(lambda: all(len(recent(window)) == 2 for window in reversed(made.all)))
    yield made
    made.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.setPalette(palette)  # by which the next window begins light or dark


def correct(path: Path) -> None:
    """Keep a correction of a report."""
    kept, text = shelf.Shelf(shelf.default_folder()), shelf.normalised_hash(path.read_text())
    log = kept.find(text).log
    kept.remember(log, text, None, path)
    log.append({"id": "1"})


def corrections() -> list[Path]:
    """Whatever is kept of corrections."""
    return [path for path in shelf.default_folder().rglob("*") if path.is_file()]


def recent(window: MainWindow) -> list[QAction]:
    """The files in the recent menu, as it is shown."""
    menu = next(one for one in window.findChildren(QMenu) if one.title().replace("&", "") == "Open Recent")
    if menu.isEnabled():
        menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.text()[1:2].isdigit()]


def ask(window: MainWindow) -> QDialog:
    window.findChild(QAction, "clear_private_data").trigger()
    dialog = window.findChild(QDialog, "clear_dialog")
    assert dialog
    assert dialog.isVisible()
    return dialog


def box(dialog: QDialog, name: str) -> QCheckBox:
    found = dialog.findChild(QCheckBox, f"clear_{name}")
    assert found
    return found


def clear(bot: QtBot, dialog: QDialog, *names: str) -> None:
    """Tick these boxes alone, by the keyboard, and press the button."""
    for name in ALL:
        if box(dialog, name).isChecked() != (name in names):
            bot.keyClick(box(dialog, name), Qt.Key.Key_Space)
    bot.mouseClick(dialog.findChild(QPushButton, "clear"), Qt.MouseButton.LeftButton)


def test_the_dialog_says_how_much_there_is(windows: Windows) -> None:
    dialog = ask(windows.all[0])
    assert [box(dialog, name).isChecked() for name in ALL] == [True, True, True, False, False]
    size = next(cache.default_folder().glob("*.json")).stat().st_size
    assert box(dialog, "seen").text().replace("&", "") == f"Reports seen before: 1, {size} bytes"
    assert box(dialog, "crashes").text().replace("&", "") == "Crash reports: 1"
    assert box(dialog, "corrections").text().replace("&", "") == "Corrections of reports: 1"
    assert "your own work" in box(dialog, "corrections").accessibleDescription()
    dialog.reject()


def test_cancel_clears_nothing(windows: Windows) -> None:
    before = settings_file().read_bytes() if Preferences().write() else b""
    dialog = ask(windows.all[0])
    dialog.reject()
    assert "Cleared" not in windows.all[0].message
    assert Preferences().write()
    assert settings_file().read_bytes() == before
    assert len(list(cache.default_folder().glob("*.json"))) == len(crashes.reports()) == 1
    assert shelf.count(shelf.default_folder()) == 1


def test_nothing_chosen_is_nothing_to_clear(qtbot: QtBot, windows: Windows) -> None:
    dialog = ask(windows.all[0])
    button = dialog.findChild(QPushButton, "clear")
    for name in ("files", "seen", "crashes"):
        assert button.isEnabled()
        qtbot.keyClick(box(dialog, name), Qt.Key.Key_Space)
    assert not button.isEnabled()
    dialog.reject()


def test_all_is_cleared_but_the_reports_themselves(qtbot: QtBot, windows: Windows, report: Path) -> None:
    Preferences().zoom = 2.0
    pasted.keep(pasted.path_of(TEXT), TEXT)
    clear(qtbot, ask(windows.all[0]), *ALL)
    said = "recent files and the last session, reports seen before, crash reports, all other settings"
    assert windows.all[0].message == f"Cleared: {said}, corrections of reports."
    assert [recent(window) for window in windows.all] == [[], []]
    assert settings_file().read_text().strip() in ("", "[General]")
    assert list(cache.default_folder().iterdir()) == []
    assert crashes.reports() == corrections() == [*pasted.folder().iterdir()] == []
    assert report.read_text() == TEXT
    fresh = Preferences()
    assert (fresh.zoom, fresh.recent, fresh.session, fresh.folder) == (1.0, (), "", Path.home())


@pytest.mark.parametrize("name", ALL)
def test_each_part_alone(qtbot: QtBot, windows: Windows, report: Path, name: str) -> None:
    preferences = Preferences()
    preferences.theme, preferences.folder = "dark", report.parent
    clear(qtbot, ask(windows.all[1]), name)
    there = {
        "files": bool(preferences.recent or preferences.session or preferences.folder != Path.home()),
        "seen": bool(list(cache.default_folder().iterdir())),
        "crashes": bool(crashes.reports()),
        "rest": preferences.theme == "dark",
        "corrections": bool(corrections()),
    }
    assert [part for part, is_there in there.items() if not is_there] == [name]


def test_the_windows_follow(qtbot: QtBot, windows: Windows) -> None:
    first, second = windows.all
    actions = {action.text().replace("&", ""): action for action in first.findChildren(QAction)}
    paper = first.text.palette().base().color()
    for title in ("Dark", "Zoom In", "Open These Reports at the Next Start"):
        actions[title].trigger()
    assert Preferences().theme == "dark"
    assert not Preferences().reopens
    assert first.text.palette().base().color() != paper
    clear(qtbot, ask(second), "rest")
    assert actions["System"].isChecked()
    assert actions["Open These Reports at the Next Start"].isChecked()
    assert Preferences().reopens
    assert first.text.zoom == 1.0
    assert first.text.palette().base().color() == paper
    assert settings_file().read_text().count("recent=") == 1


def test_windows_show_what_was_found_once_corrections_are_cleared(qtbot: QtBot, windows: Windows) -> None:
    first, second = windows.all
    desk = first.workbench.desk
    qtbot.waitUntil(lambda: desk.is_open)
    desk.set_reader("A. B.")
    desk.do(desk.maker().add(ProgrammeItem(ItemKind.SPEECH, "Clouds", (Span(0, 7),))))
    desk.do(desk.maker().confirm(("item", 0)))
    desk.undo()
    assert len(first.report.programme) == 1
    clear(qtbot, ask(second), "corrections")
    assert first.report == desk.found
    assert not desk.history.done
    assert not desk.history.undone
    assert (first._menus.undo.text(), first._menus.redo.text()) == ("&Undo", "&Redo")
    desk.undo()
    assert not desk.look()
    assert corrections() == []
    desk.do(desk.maker().add(ProgrammeItem(ItemKind.SPEECH, "Clouds again", (Span(0, 7),))))
    again = CorrectionDesk(Preferences())
    shown: list[Report] = []
    again.take(desk.found, None, shown.append)
    assert shown[0].programme == first.report.programme
    assert [item.title for item in first.report.programme] == ["Clouds again"]


def test_the_session_is_written_again_only_by_use(qtbot: QtBot, windows: Windows) -> None:
    clear(qtbot, ask(windows.all[0]), "files")
    qtbot.wait(300)
    assert Preferences().session == ""
    windows.all[1].close()  # another window stays open, as it was
    assert "clouds" in Preferences().session


def test_what_qts_dialogs_remember_is_kept_among_the_settings_and_cleared(
    qtbot: QtBot, windows: Windows, report: Path
) -> None:
    keep_dialogs_quiet(private=False)
    dialog = QFileDialog(windows.all[0], "", str(report.parent))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    kept = settings_file().with_name("QtProject.conf")
    assert kept.exists()
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    clear(qtbot, ask(windows.all[0]), "files")
    assert not kept.exists()


def test_what_cannot_be_removed_is_said_with_the_reason(qtbot: QtBot, windows: Windows) -> None:
    stays = cache.default_folder() / f"{'a' * 64}.json"
    stays.mkdir()
    (crashes.folder() / "folder.txt").mkdir()
    (shelf.default_folder() / f"{'b' * 64}.jsonl").mkdir()
    clear(qtbot, ask(windows.all[0]), "seen", "crashes", "files", "corrections")
    said = windows.all[0].message
    assert said.startswith("Cleared: recent files and the last session. ")
    assert f"“{stays}” could not be removed: {os.strerror(21)}." in said
    assert said.endswith("Neither could 2 other files.")
    assert windows.all[0].message_bar.property("failed")


def test_settings_that_cannot_be_written_are_said(qtbot: QtBot, windows: Windows) -> None:
    folder = settings_file().parent
    Preferences().write()
    folder.rename(folder.with_name("elsewhere"))
    folder.write_text("")
    clear(qtbot, ask(windows.all[0]), "files")
    assert f"“{settings_file()}” cannot be changed" in windows.all[0].message
    folder.unlink()
