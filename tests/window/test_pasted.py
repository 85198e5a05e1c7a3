"""Texts that were pasted are kept as the reports in files are; and one reads on where one left off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.window.conftest import IDLE
from viewer import cache
from viewer.keeping import pasted
from viewer.report.model import Report
from viewer.window.companions import Companions
from viewer.window.finding import Finding
from viewer.window.main_window import MainWindow
from viewer.window.opening import Wanted, wanted
from viewer.window.preferences import Preferences
from viewer.window.windows import Windows

TEXT = "\n\n".join(f"Paragraph {number}: Ann Lee spoke about clouds, and about little else." for number in range(200))
PASTED = Wanted(None, "Pasted text", text=TEXT)


@pytest.fixture(autouse=True)
def found() -> None:
    """What is found in the text is known already."""
    cache.ReportCache(cache.default_folder()).put(cache.key(TEXT), Report(TEXT))


@pytest.fixture
def made() -> Iterator[list[Windows]]:
    """The applications of a test, which are ended."""
    several: list[Windows] = []
    yield several
    for one in several:
        one.close_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def start(bot: QtBot, made: list[Windows], *asked: Wanted, private: bool = False) -> MainWindow:
    """Start the application; its first window."""
    windows = Windows(Companions(IDLE), private=private)
    made.append(windows)
    windows.start(asked)
    window = windows.all[0]
    bot.waitUntil(lambda: window.is_complete and window.finding is Finding.DONE)
    bot.wait(50)
    return window


def kept() -> list[Path]:
    return sorted(pasted.folder().glob("*")) if pasted.folder().exists() else []


def test_a_pasted_text_is_there_again_at_the_next_start(qtbot: QtBot, made: list[Windows]) -> None:
    start(qtbot, made, PASTED)
    made[0].close_all()
    again = start(qtbot, made)
    assert (again.text.text, again.report.source.name) == (TEXT, "Pasted text")


def test_it_is_kept_for_the_user_alone_and_offered_by_its_first_words(qtbot: QtBot, made: list[Windows]) -> None:
    window = start(qtbot, made, PASTED)
    (path,) = kept()
    assert path.read_text() == TEXT
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    menu = next(one for one in window.findChildren(QMenu) if one.title().replace("&", "") == "Open Recent")
    assert menu.actions()[0].text() == "&1 Paragraph 0: Ann Lee spoke about clouds…"


def test_a_private_window_keeps_none(qtbot: QtBot, made: list[Windows]) -> None:
    start(qtbot, made, PASTED, private=True)
    made[0].close_all()
    assert kept() == []


def test_what_falls_out_of_the_list_goes_and_what_is_open_stays(
    qtbot: QtBot, made: list[Windows], tmp_path: Path
) -> None:
    start(qtbot, made, PASTED)
    for number in range(9):
        made[0]._preferences.add_recent(tmp_path / f"{number}.txt")
    made[0]._remember()
    assert len(kept()) == 1
    made[0].add()
    made[0].all[0].close()
    assert kept() == []


def test_clearing_the_list_removes_what_is_not_open(qtbot: QtBot, made: list[Windows]) -> None:
    start(qtbot, made, PASTED)
    other = pasted.path_of("Another text.")
    pasted.keep(other, "Another text.")
    made[0]._preferences.add_recent(other)
    made[0]._remember()
    assert len(kept()) == 2
    made[0]._preferences.forget_recent()
    assert kept() == [pasted.path_of(TEXT)]


def test_what_cannot_be_kept_is_said_and_the_text_stays_open(qtbot: QtBot, made: list[Windows]) -> None:
    pasted.folder().parent.mkdir(parents=True, exist_ok=True)
    pasted.folder().write_text("no folder")
    window = start(qtbot, made, PASTED)
    assert window.text.text == TEXT
    assert window.message.startswith("This text could not be kept (Not a directory): it stays open")
    assert Preferences().recent == ()


@pytest.mark.parametrize("text", ["a/b\x00\n..", "\udce9 x", "🎉" * 90, "...", "به\u200cنام " * 30])
def test_every_text_has_a_name_that_a_file_can_have(text: str) -> None:
    path = pasted.path_of(text)
    pasted.keep(path, "x")
    assert pasted.is_kept(path)
    assert kept() == [path]
    assert pasted.remove_all_but(()) == []
    assert kept() == []


@pytest.mark.parametrize("offset", [TEXT.index("Paragraph 120"), TEXT.index("Paragraph 7:")])
def test_one_reads_on_where_one_left_off(qtbot: QtBot, made: list[Windows], tmp_path: Path, offset: int) -> None:
    path = tmp_path / "clouds.txt"
    path.write_text(TEXT)
    window = start(qtbot, made, wanted(path))
    window.text.scroll_to(offset)
    for _ in range(3):  # and stays there, however often
        before = window.text.first_visible()
        made[-1].close_all()
        window = start(qtbot, made, wanted(path))
        assert window.text.first_visible() == before
        assert abs(before - offset) < 80
        assert window.text.caret() == before
        assert f"paragraph {window.text.place(before)[0]} of 200" in window._frame.place.text()
    made[-1].close_all()
    changed = f"New. {TEXT}"
    cache.ReportCache(cache.default_folder()).put(cache.key(changed), Report(changed))
    path.write_text(changed)
    assert start(qtbot, made, wanted(path)).text.first_visible() == 0


def test_who_has_gone_on_reading_stays_there(qtbot: QtBot, made: list[Windows], tmp_path: Path) -> None:
    path = tmp_path / "clouds.txt"
    path.write_text(TEXT)
    window = start(qtbot, made, wanted(path))
    window.text.scroll_to(TEXT.index("Paragraph 120"))
    made[-1].close_all()
    window = start(qtbot, made, wanted(path))
    workbench, text = window.workbench, window.text
    text.scroll_to(TEXT.index("Paragraph 50"))
    here = text.first_visible()
    document = window._opening._document
    assert document
    workbench.take_text(document)
    workbench.take_report(Report(TEXT))
    qtbot.wait(50)
    assert text.first_visible() == here
