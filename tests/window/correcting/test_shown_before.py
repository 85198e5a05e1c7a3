"""A long report that was corrected is shown as it was kept, while its log is still being read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.correcting.hands import press, told
from viewer import cache
from viewer.cache import ReportCache
from viewer.keeping import shelf
from viewer.keeping.log import Log
from viewer.keeping.shelf import Shelf, normalised_hash
from viewer.models.rows import Role
from viewer.report.corrections import coding
from viewer.report.corrections.making import Maker
from viewer.report.corrections.operations import Corrections, Operation
from viewer.report.model import Fact, Participant, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.vocabulary import ItemKind, Mode
from viewer.window import clearing
from viewer.window.correcting import chores, shown_before
from viewer.window.correcting import desk as desks
from viewer.window.correcting.desk import CorrectionDesk
from viewer.window.finding import Finding
from viewer.window.preferences import Preferences
from viewer.window.row_view import RowView

TEXT = "The choir sang. Ann Lee spoke. Bo Ek danced. " + "And so it went on for hours. " * 8_000
SPANS = Span(0, 14), Span(16, 29), Span(31, 43)
FOUND = Report(
    TEXT,
    people=(Person("p1", "Ann Lee", (Span(16, 23),)),),
    programme=(
        ProgrammeItem(ItemKind.PERFORMANCE, "The choir", SPANS[:1]),
        ProgrammeItem(ItemKind.SPEECH, "spoke", SPANS[1:2], (Participant("p1", "agent", (Span(16, 23),)),)),
        ProgrammeItem(ItemKind.PERFORMANCE, "danced", SPANS[2:]),
    ),
    statements=(Statement("p1", Fact("spoke", (Span(24, 29),)), Mode.INDIRECT, (Span(45, 60),), 1),),
)
WRONG = replace(FOUND, programme=(replace(FOUND.programme[0], title="sang"), *FOUND.programme[1:]))
"""What nothing makes of the report: where it is shown, what was kept is shown."""


def reports() -> ReportCache:
    return ReportCache(cache.default_folder())


def log(found: Report = FOUND) -> Log:
    """The log of a report."""
    made = Shelf(shelf.default_folder()).find(normalised_hash(found.text)).log
    assert isinstance(made, Log)
    return made


def titled(title: str, found: Report = FOUND) -> tuple[Operation, ...]:
    return Maker(found, "A. B.").change(("item", 0), replace(found.programme[0], title=title))


def corrected(*operations: Operation) -> None:
    """Put corrections into the log, and the report into the cache."""
    reports().put(cache.key(TEXT), FOUND)
    log().append(*coding.records(Corrections().and_these(*operations, text=TEXT)))


def kept_as(report: Report) -> None:
    """Keep a report as what the log makes."""
    extent = log().extent
    assert extent is not None
    shown_before.keep(reports(), FOUND, report, extent)


def files() -> list[Path]:
    return list(cache.default_folder().glob("*.shown"))


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is shown without waiting for a reader to pause, and read logs without waiting for views."""
    monkeypatch.setattr(chores, "_QUIET", 10)
    monkeypatch.setattr(desks, "_PATIENCE", 10)


@pytest.fixture
def desk(qtbot: QtBot) -> CorrectionDesk:
    return CorrectionDesk(Preferences())


@pytest.fixture
def may_read(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """What the reading of a log waits for once a report is shown that was kept."""
    read, may_read = desks.opened, threading.Event()

    def read_late(*arguments: Any) -> object:
        assert len(arguments) < 4 or may_read.wait(30)
        return read(*arguments)

    monkeypatch.setattr(desks, "opened", read_late)
    yield may_read
    may_read.set()


def take(qtbot: QtBot, desk: CorrectionDesk, found: Report = FOUND) -> list[tuple[Report, bool]]:
    """Open a report. Returns what was shown, and whether before the log was read, until it was."""
    shown: list[tuple[Report, bool]] = []
    desk.replayed.connect(lambda report: shown.append((report, desk.is_opening)))
    desk.take(found, None, lambda report: shown.append((report, desk.is_opening)))
    qtbot.waitUntil(lambda: desk.is_open)
    return shown


def test_what_was_shown_is_shown_again_before_the_log_is_read(qtbot: QtBot, desk: CorrectionDesk) -> None:
    corrected(*titled("choir"))
    ((first, was_before),) = take(qtbot, desk)
    assert not was_before
    qtbot.waitUntil(lambda: bool(files()))
    again = CorrectionDesk(Preferences())
    ((shown, is_before),) = take(qtbot, again)
    assert is_before
    assert shown == first
    assert shown is again.shown
    assert again.found == FOUND
    assert again.outcomes == desk.outcomes
    assert again.undo()
    assert again.shown == FOUND


def test_what_was_corrected_since_is_kept_anew(qtbot: QtBot, desk: CorrectionDesk) -> None:
    corrected(*titled("choir"))
    take(qtbot, desk)
    qtbot.waitUntil(lambda: bool(files()))
    (before,) = (path.read_bytes() for path in files())
    desk.set_reader("A. B.")
    desk.do(desk.maker().remove(("item", 1)))
    qtbot.waitUntil(lambda: [path.read_bytes() for path in files()] != [before])
    again = CorrectionDesk(Preferences())
    ((shown, is_before),) = take(qtbot, again)
    assert is_before
    assert shown == desk.shown
    assert [item.title for item in shown.programme] == ["choir", "danced"]


def test_what_the_log_makes_is_shown_where_another_thing_was_kept(qtbot: QtBot, desk: CorrectionDesk) -> None:
    corrected(*titled("choir"))
    kept_as(WRONG)
    (first, was_before), (then, is_before) = take(qtbot, desk)
    assert (first, was_before) == (WRONG, True)
    assert (then.programme[0].title, is_before) == ("choir", False)
    assert desk.shown is then
    again = CorrectionDesk(Preferences())
    qtbot.waitUntil(lambda: take(qtbot, again) == [(then, True)])


def _log_added() -> Report:
    log().append(*map(coding.of_operation, Maker(FOUND, "C. D.").confirm(("item", 2))))
    return FOUND


def _log_damaged() -> Report:
    with log().path.open("ab") as file:
        file.write(b"{\n")
    return FOUND


def _log_gone() -> Report:
    log().path.unlink()
    log().append(*coding.records(Corrections().and_these(*titled("choir"), text=TEXT)))
    return FOUND


def _found_less() -> Report:
    return replace(FOUND, statements=())


def _other_text() -> Report:
    longer = replace(FOUND, text=f"{TEXT}\n")  # which has the same log
    (path,) = files()
    path.rename(path.with_name(f"{cache.key(longer.text)}.shown"))
    return longer


CHANGES: dict[str, Callable[[], Report]] = {
    "something was added to the log": _log_added,
    "the log is damaged": _log_damaged,
    "the log is another one": _log_gone,
    "less was found": _found_less,
    "the text is another one": _other_text,
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_made_of_something_else_is_not_shown(qtbot: QtBot, desk: CorrectionDesk, change: str) -> None:
    corrected(*titled("choir"))
    kept_as(WRONG)
    found = CHANGES[change]()
    ((shown, is_before),) = take(qtbot, desk, found)
    assert not is_before
    assert shown.programme[0].title == "choir"
    assert shown.text == found.text


def test_what_other_rules_found_is_not_shown(
    qtbot: QtBot, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrected(*titled("choir"))
    kept_as(WRONG)
    monkeypatch.setattr(cache, "version", lambda: "another")
    (path,) = files()
    path.rename(path.with_name(f"{cache.key(TEXT)}.shown"))
    ((shown, is_before),) = take(qtbot, desk)
    assert not is_before
    assert shown.programme[0].title == "choir"


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda data: data[:-9],
    "cut in its first line": lambda data: data[:30],
    "no JSON": lambda data: data.split(b"\n")[0] + b"\nnothing",
    "JSON of something else": lambda data: data.split(b"\n")[0] + b"\n[]",
    "not ASCII": lambda data: data.replace(b"sang", "säng".encode()),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_damaged_is_not_shown_and_replaced(qtbot: QtBot, desk: CorrectionDesk, damage: str) -> None:
    corrected(*titled("choir"))
    kept_as(WRONG)
    (path,) = files()
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    ((shown, is_before),) = take(qtbot, desk)
    assert not is_before
    assert shown.programme[0].title == "choir"
    again = CorrectionDesk(Preferences())
    qtbot.waitUntil(lambda: take(qtbot, again) == [(shown, True)])


def test_nothing_is_kept_of_corrections_that_are_to_be_decided(qtbot: QtBot, desk: CorrectionDesk) -> None:
    corrected(*titled("choir"))
    found = replace(FOUND, programme=(replace(FOUND.programme[0], title="choirs"), *FOUND.programme[1:]))
    take(qtbot, desk, found)
    assert set(desk.outcomes.values()) == {"conflict"}
    qtbot.wait(200)
    assert files() == []
    desk.undo()
    desk.do(desk.maker().confirm(("item", 1)))
    qtbot.waitUntil(lambda: bool(files()))


@pytest.mark.parametrize("private", [True, False])
def test_a_private_window_keeps_nothing(qtbot: QtBot, private: bool) -> None:
    corrected(*titled("choir"))
    desk = CorrectionDesk(Preferences(private=private))
    take(qtbot, desk)
    desk.do(desk.maker().confirm(("item", 1)))
    qtbot.wait(500)
    assert bool(files()) is not private


def test_the_log_is_read_once_every_view_shows_the_report(
    driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "_PATIENCE", 1_000_000)
    path = tmp_path / "long.txt"
    path.write_text(TEXT, encoding="utf-8")
    corrected(*titled("choir"))
    kept_as(WRONG)
    driver.window.open_path(path)
    driver.bot.waitUntil(lambda: driver.window.workbench.desk.is_open)
    assert driver.window.finding is Finding.DONE
    assert driver.window.report.programme[0].title == "choir"


def test_nothing_can_be_done_on_the_desk_before_the_log_is_read(
    qtbot: QtBot, desk: CorrectionDesk, may_read: threading.Event
) -> None:
    corrected(*titled("choir"))
    kept_as(WRONG)
    desk.take(FOUND, None, lambda _report: None)
    qtbot.waitUntil(lambda: desk.is_opening)
    assert not desk.is_open
    assert not desk.do(desk.maker().confirm(("item", 1)))
    assert not desk.undo()
    desk.join(Corrections().and_these(*titled("choirs"), text=TEXT), ())
    may_read.set()
    qtbot.waitUntil(lambda: desk.is_open)
    assert len(desk.corrections.operations) == 1


def test_a_log_that_cannot_be_read_leaves_what_was_found(
    qtbot: QtBot, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    corrected(*titled("choir"))
    kept_as(WRONG)
    read = desks.opened

    def fail(*arguments: Any) -> object:
        if len(arguments) == 4:
            raise RuntimeError
        return read(*arguments)

    monkeypatch.setattr(desks, "opened", fail)
    shown: list[Report] = []
    troubles: list[str] = []
    desk.replayed.connect(shown.append)
    desk.troubled.connect(troubles.append)
    desk.take(FOUND, None, shown.append)
    qtbot.waitUntil(lambda: bool(troubles))
    assert shown == [WRONG, FOUND]
    assert "RuntimeError" in troubles[0]
    assert "RuntimeError" in capfd.readouterr().err
    assert not desk.is_open
    assert not desk.is_opening


# In the window.


@pytest.fixture
def window(driver: Driver, tmp_path: Path, may_read: threading.Event) -> Driver:
    """The window on a report that is shown as it was kept; its log is still to be read."""
    corrected(*titled("choir"))
    desk = CorrectionDesk(Preferences())
    take(driver.bot, desk)
    driver.bot.waitUntil(lambda: bool(files()))
    path = tmp_path / "long.txt"
    path.write_text(TEXT, encoding="utf-8")
    driver.show(path)
    assert driver.window.workbench.desk.is_opening
    driver.window.workbench.desk.set_reader("A. B.")
    return driver


def at(driver: Driver, key: int) -> RowView:
    """Go to an item of the programme."""
    view = driver.find(RowView, "programme")
    view.setFocus()
    view.choose_key(key)
    return view


def read_on(driver: Driver, may_read: threading.Event) -> Report:
    """Have the log be read; returns what is shown then."""
    desk = driver.window.workbench.desk
    may_read.set()
    driver.bot.waitUntil(lambda: desk.is_open and driver.window.finding is Finding.DONE)
    return driver.window.report


def statuses(report: Report) -> list[str]:
    return [item.origin.status for item in report.programme]


def test_the_window_shows_it_and_then_can_correct_it(window: Driver, may_read: threading.Event) -> None:
    menus = window.window._menus
    shown = window.window.report
    assert shown.programme[0].title == "choir"
    assert not any(action.isEnabled() for action in (menus.review, menus.send, menus.open_corrections))
    assert window.window.workbench.desk.shown is shown
    assert read_on(window, may_read) is shown
    assert all(action.isEnabled() for action in (menus.review, menus.send, menus.open_corrections, menus.confirm))
    assert menus.undo.text().startswith("Undo Change")
    at(window, 1)
    press(window, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert statuses(window.window.report) == ["corrected", "confirmed", "found"]


def test_a_key_that_is_pressed_before_the_log_is_read_is_not_lost(window: Driver, may_read: threading.Event) -> None:
    at(window, 1)
    press(window, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    at(window, 2)
    assert statuses(window.window.report) == ["corrected", "found", "found"]
    assert statuses(read_on(window, may_read)) == ["corrected", "confirmed", "found"]
    kept, _ = coding.of_records(log().records)
    assert [one.kind for one in kept.operations] == ["set", "confirm"]
    assert kept.operations[-1].reader == "A. B."


def test_each_key_is_about_the_entry_where_it_was_pressed(window: Driver, may_read: threading.Event) -> None:
    at(window, 0)
    press(window, Qt.Key.Key_Delete)
    at(window, 2)
    press(window, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    at(window, 1)
    report = read_on(window, may_read)
    assert [item.title for item in report.programme] == ["spoke", "danced"]
    assert statuses(report) == ["found", "confirmed"]


def test_undo_waits_for_what_can_be_undone(window: Driver, may_read: threading.Event) -> None:
    press(window, Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert told(window) != "There is nothing to undo."
    assert read_on(window, may_read) == window.window.workbench.desk.found


def test_an_editor_opens_once_the_log_is_read(window: Driver, may_read: threading.Event) -> None:
    view = at(window, 1)
    press(window, Qt.Key.Key_F2)
    assert view.editor is None
    read_on(window, may_read)
    window.settle()
    assert view.editor is not None
    assert view.currentIndex().data(Role.KEY) == 1


def test_an_editor_that_a_double_click_asks_for_opens_once_the_log_is_read(
    window: Driver, may_read: threading.Event
) -> None:
    view = at(window, 0)
    window.click_row("programme", 1)
    place = view.visualRect(view.currentIndex()).center()
    window.bot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    window.settle()
    assert view.editor is None
    at(window, 2)
    read_on(window, may_read)
    window.settle()
    assert view.editor is not None
    assert view.currentIndex().data(Role.KEY) == 1


def row_menu(driver: Driver, view: RowView) -> QMenu:
    """The menu of the row where the keyboard is."""
    view.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), event)
    driver.settle()
    menu = view.findChild(QMenu, "row_menu")
    assert menu is not None
    return menu


def choose(driver: Driver, menu: QMenu, words: str) -> None:
    """Choose an entry of a menu."""
    action = next(one for one in menu.actions() if one.text().replace("&", "").rstrip("…") == words)
    assert action.isEnabled()
    menu.setActiveAction(action)
    driver.bot.keyClick(menu, Qt.Key.Key_Return)
    driver.settle()


def test_entries_of_a_row_s_menu_wait_for_the_log(window: Driver, may_read: threading.Event) -> None:
    choose(window, row_menu(window, at(window, 1)), "Confirm")
    choose(window, row_menu(window, at(window, 0)), "Back to What Was Found")
    choose(window, row_menu(window, at(window, 2)), "Remove")
    assert statuses(window.window.report) == ["corrected", "found", "found"]
    report = read_on(window, may_read)
    assert [item.title for item in report.programme] == ["The choir", "spoke"]
    assert statuses(report) == ["found", "confirmed"]


def test_a_change_that_a_row_s_menu_asks_for_waits_for_the_log(window: Driver, may_read: threading.Event) -> None:
    view = at(window, 1)
    choose(window, row_menu(window, view), "Change")
    assert view.editor is None
    read_on(window, may_read)
    window.settle()
    assert view.editor is not None
    assert view.currentIndex().data(Role.KEY) == 1


def test_the_menu_of_a_person_waits_for_the_log(window: Driver, may_read: threading.Event) -> None:
    window.bot.keyClick(window.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    view = window.find(RowView, "people")
    view.setFocus()
    view.choose_key("p1")
    menu = row_menu(window, view)
    parts = window.window._menus.took_part
    menu.setActiveAction(parts.menuAction())
    window.bot.keyClick(menu, Qt.Key.Key_Right)
    window.settle()
    choose(window, parts, parts.actions()[2].text().replace("&", ""))
    choose(window, row_menu(window, view), "Confirm")
    assert window.window.report.people[0].participation == "not stated"
    assert read_on(window, may_read).people[0].participation != "not stated"
    kept, _ = coding.of_records(log().records)
    assert [one.kind for one in kept.operations] == ["set", "set", "confirm"]


def test_the_menu_bar_offers_what_can_be_done_once_the_log_is_read(window: Driver, may_read: threading.Event) -> None:
    menus = window.window._menus
    at(window, 1)
    menus.correct.popup(QPoint())
    window.settle()
    assert menus.confirm.isEnabled()
    choose(window, menus.correct, "Confirm")
    assert statuses(read_on(window, may_read)) == ["corrected", "confirmed", "found"]


def test_a_digit_says_how_somebody_took_part_once_the_log_is_read(window: Driver, may_read: threading.Event) -> None:
    window.bot.keyClick(window.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    view = window.find(RowView, "people")
    view.setFocus()
    view.choose_key("p1")
    press(window, Qt.Key.Key_3)
    assert window.window.report.people[0].participation == "not stated"
    assert read_on(window, may_read).people[0].participation != "not stated"


def test_what_was_asked_for_is_not_done_to_another_report(
    window: Driver, may_read: threading.Event, tmp_path: Path
) -> None:
    at(window, 1)
    press(window, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    other = tmp_path / "other.txt"
    other.write_text("Ann Lee spoke.", encoding="utf-8")
    item = ProgrammeItem(ItemKind.SPEECH, "spoke", (Span(0, 13),))
    reports().put(cache.key("Ann Lee spoke."), Report("Ann Lee spoke.", programme=(item, item)))
    window.show(other)
    may_read.set()
    assert not window.window.workbench.desk.is_opening
    at(window, 0)
    press(window, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert statuses(window.window.report) == ["confirmed", "found"]


def test_a_key_is_not_about_what_the_log_does_not_show(
    driver: Driver, tmp_path: Path, may_read: threading.Event
) -> None:
    corrected(*Maker(FOUND, "A. B.").remove(("item", 0)))
    kept_as(FOUND)
    path = tmp_path / "long.txt"
    path.write_text(TEXT, encoding="utf-8")
    driver.show(path)
    driver.window.workbench.desk.set_reader("A. B.")
    assert len(driver.window.report.programme) == 3
    at(driver, 0)
    press(driver, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    at(driver, 2)
    press(driver, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    report = read_on(driver, may_read)
    assert [item.title for item in report.programme] == ["spoke", "danced"]
    assert statuses(report) == ["found", "confirmed"]


@pytest.mark.parametrize("part", ["corrections", "seen"])
def test_clearing_private_data_removes_it(window: Driver, may_read: threading.Event, part: str) -> None:
    (path,) = files()
    clear = next(one for one in window.window.findChildren(QAction) if one.objectName() == "clear_private_data")
    clear.trigger()
    dialog = window.window.findChild(clearing.ClearingDialog)
    assert dialog is not None
    for box, _, _ in dialog._boxes:
        box.setChecked(box.objectName() == f"clear_{part}")
    dialog._take()
    assert not path.exists()
    assert bool(list(cache.default_folder().glob("*.json"))) is (part == "corrections")
    assert bool(shelf.count(shelf.default_folder())) is (part == "seen")
    report = read_on(window, may_read)
    assert report.programme[0].title == ("The choir" if part == "corrections" else "choir")
    window.bot.wait(300)
    assert files() == []
