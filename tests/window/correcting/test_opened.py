"""The corrections of a long report are read in a thread; what comes too late is dropped."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.correcting.hands import press
from viewer import cache
from viewer.keeping.shelf import Shelf, default_folder, normalised_hash
from viewer.models.rows import Role
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections
from viewer.report.model import ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.correcting import before_the_rest
from viewer.window.correcting.desk import CorrectionDesk
from viewer.window.finding import Finding
from viewer.window.pace import PACE
from viewer.window.preferences import Preferences
from viewer.window.row_view import RowView

LONG = "The choir sang. " + "And so it went on for hours. " * 8_000
ITEM = ProgrammeItem(ItemKind.PERFORMANCE, "The choir", (Span(0, 14),))


def kept(text: str) -> Report:
    """A report in which its only item was corrected, on the disk."""
    found = Report(text, programme=(ITEM,))
    made = Maker(found, "A. B.").change(("item", 0), replace(ITEM, title="choir"))
    corrections = Corrections().and_these(*made, text=text)
    Shelf(default_folder()).find(normalised_hash(text)).log.append(*coding.records(corrections))
    return found


@pytest.fixture
def desk(qtbot: QtBot) -> CorrectionDesk:
    return CorrectionDesk(Preferences())


@pytest.mark.parametrize(("text", "at_once"), [("The choir sang.", True), (LONG, False)])
def test_a_report_is_told_with_what_was_corrected_in_it(
    qtbot: QtBot, desk: CorrectionDesk, text: str, at_once: bool
) -> None:
    told: list[Report] = []
    desk.take(kept(text), None, told.append)
    assert (len(told) == 1) is at_once
    assert desk.is_open is at_once
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].programme[0].title == "choir"
    assert told[0] is desk.shown
    assert desk.undo()
    assert desk.shown.programme[0].title == "The choir"


def test_what_is_out_of_sight_waits_for_the_corrections(qtbot: QtBot, desk: CorrectionDesk) -> None:
    told: list[bool] = []
    desk.take(kept(LONG), None, lambda _shown: told.append(PACE.may_go(desk, on=True)))
    assert not PACE.may_go(desk, on=True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [True]


def test_it_does_not_wait_for_long(qtbot: QtBot, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(before_the_rest, "_LONGEST", 0.1)
    goes_on = threading.Event()
    monkeypatch.setattr("viewer.window.correcting.desk.opened", lambda *_: goes_on.wait(60))
    desk.take(kept(LONG), None, lambda _shown: None)
    try:
        qtbot.waitUntil(lambda: PACE.may_go(desk, on=True))
    finally:
        desk.close()
        goes_on.set()


@pytest.mark.parametrize("corrected", [False, True])
def test_what_is_out_of_sight_waits_for_the_report_of_a_long_text_that_was_corrected(
    qtbot: QtBot, desk: CorrectionDesk, corrected: bool
) -> None:
    if corrected:
        kept(LONG)
    desk.expect(Report(LONG), None)
    if corrected:
        qtbot.waitUntil(lambda: not PACE.may_go(desk, on=True))
    else:
        qtbot.wait(200)
        assert PACE.may_go(desk, on=True)
    desk.close()
    assert PACE.may_go(desk, on=True)


def test_a_short_report_with_a_long_log_is_read_in_a_thread(qtbot: QtBot, desk: CorrectionDesk) -> None:
    found = kept("The choir sang.")
    notes = [one for _ in range(24) for one in Maker(found, "A. B.").note("n" * 9_000, ("item", 0))]
    log = Shelf(default_folder()).find(normalised_hash(found.text)).log
    log.append(*map(coding.of_operation, notes))
    told: list[Report] = []
    desk.take(found, None, told.append)
    assert not told
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].review.notes


@pytest.mark.parametrize("closed", [False, True])
def test_what_comes_for_an_earlier_report_is_dropped(qtbot: QtBot, desk: CorrectionDesk, closed: bool) -> None:
    early: list[Report] = []
    later: list[Report] = []
    desk.take(kept(LONG), None, early.append)
    if closed:
        desk.close()
    desk.take(kept(LONG + "At last."), None, later.append)
    qtbot.waitUntil(lambda: bool(later))
    qtbot.wait(50)
    assert not early
    assert desk.shown.text.endswith("At last.")


def test_the_window_shows_a_long_report_as_it_was_corrected(driver: Driver, tmp_path: Path) -> None:
    found = kept(LONG)
    path = tmp_path / "long.txt"
    path.write_text(LONG, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(LONG), found)
    driver.show(path)
    assert driver.window.finding is Finding.DONE
    assert driver.window.report.programme[0].title == "choir"
    desk = driver.window.workbench.desk
    desk.do(desk.maker().confirm(("item", 0)))
    assert driver.window.report.programme[0].origin.status == "corrected"


def test_an_entry_added_to_a_long_report_is_edited_at_once(driver: Driver) -> None:
    sentence = "Somebody spoke. "
    spans = (Span(start, start + 15) for start in range(0, 4_000 * len(sentence), len(sentence)))
    items = tuple(ProgrammeItem(ItemKind.SPEECH, "", (span,)) for span in spans)
    report = Report(sentence * 4_000, programme=items)
    workbench, programme = driver.window.workbench, driver.find(RowView, "programme")
    workbench.show_report(Report(report.text), Finding.RUNNING)
    workbench.desk.take(report, None, lambda shown: workbench.show_report(shown, Finding.DONE))
    driver.bot.waitUntil(lambda: driver.window.finding is Finding.DONE)
    programme.setFocus()
    programme.choose_key(3)
    press(driver, Qt.Key.Key_Insert)
    assert driver.window.finding is Finding.DONE
    assert programme.editor is not None
    assert programme.currentIndex().data(Role.KEY) == 4
    assert driver.window.report.programme[4].origin.status == "added"
