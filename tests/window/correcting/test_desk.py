"""Corrections by keys in the real window: done, undone, kept, and there again."""

from __future__ import annotations

import stat
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu

from tests.window.conftest import IDLE, Driver, MakeDriver
from tests.window.correcting.corrector import CONTROL, SHIFT, Hands
from viewer import cache, resources
from viewer.keeping import shelf
from viewer.report import codec
from viewer.report.corrections.making import Maker
from viewer.report.model import Report
from viewer.window.fact_link import FactLink


def test_an_item_is_confirmed_and_keeps_its_place(hands: Hands) -> None:
    view = hands.go("programme", 3)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.desk.shown.programme[3].origin.status == "confirmed"
    assert hands.desk.shown.programme[3].origin.mark.reader == "A. B."
    assert view.currentIndex().row() == 3
    assert hands.driver.window.report is hands.desk.shown


def test_the_window_says_that_corrections_are_kept_apart(hands: Hands) -> None:
    promise = hands.driver.find(QLabel, "promise")
    assert promise.text().startswith("This is a sample report")
    hands.go("programme", 3)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert promise.text() == "Corrections are kept apart; the file is never changed"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert promise.text().startswith("This is a sample report")


def test_a_removed_item_goes_and_the_next_one_is_there(hands: Hands) -> None:
    title = hands.desk.shown.programme[4].title
    view = hands.go("programme", 3)
    hands.press(Qt.Key.Key_Delete)
    assert len(hands.desk.shown.programme) == 9
    assert hands.desk.shown.programme[3].title == title
    assert view.currentIndex().row() == 3
    assert [one.kind for one in hands.desk.shown.review.removed] == ["item"]


def test_everything_undone_is_what_was_found_to_the_byte_and_done_again_what_was_shown(hands: Hands) -> None:
    found = codec.dumps(hands.desk.shown)
    hands.go("programme", 3)
    hands.press(Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_Down, CONTROL | SHIFT)
    hands.go("people", "p5")
    hands.press(Qt.Key.Key_6)
    hands.press(Qt.Key.Key_Return, CONTROL)
    corrected = codec.dumps(hands.desk.shown)
    for _ in range(6):
        hands.press(Qt.Key.Key_Z, CONTROL)
    assert codec.dumps(hands.desk.shown) == found
    for _ in range(6):
        hands.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert codec.dumps(hands.desk.shown) == corrected


def test_corrections_are_there_again_at_the_next_start(hands: Hands, make_driver: MakeDriver) -> None:
    hands.go("programme", 1)
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.press(Qt.Key.Key_Delete)
    shown = codec.dumps(hands.desk.shown)
    again = make_driver(IDLE)
    again.show(resources.sample())
    assert codec.dumps(again.window.report) == shown
    hands = Hands(again)
    hands.go("programme", 1)
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert len(hands.desk.shown.programme) == 10
    assert hands.desk.shown.programme[1].origin.status == "confirmed"


def test_what_is_kept_is_for_the_user_alone(hands: Hands) -> None:
    hands.go("programme", 1)
    hands.press(Qt.Key.Key_Return, CONTROL)
    files = [path for path in shelf.default_folder().rglob("*") if path.is_file()]
    assert any(path.suffix == ".jsonl" for path in files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_fact_is_confirmed_and_has_the_keyboard_still(hands: Hands) -> None:
    link = hands.driver.window.workbench._views.facts.link("place")
    link.setFocus()
    hands.press(Qt.Key.Key_Return, CONTROL)
    event = hands.desk.shown.event
    assert (event.place.origin.status, event.city.origin.status) == ("confirmed", "confirmed")
    assert hands.focus.objectName() == "fact_place"
    assert isinstance(hands.focus, FactLink)
    assert hands.focus.mark == "tick"
    assert "confirmed by A. B." in hands.focus.accessibleName()


def test_the_name_is_asked_for_once_and_put_to_what_was_done_before(seed: Driver) -> None:
    hands = Hands(seed, reader=None)
    view = hands.go("programme", 2)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.desk.shown.programme[2].origin.mark.reader == ""
    assert isinstance(hands.focus, QLineEdit)
    hands.type("L. K.")
    hands.press(Qt.Key.Key_Return)
    assert hands.focus is view
    assert hands.desk.shown.programme[2].origin.mark.reader == "L. K."
    hands.press(Qt.Key.Key_Delete)
    assert hands.focus is view
    assert hands.desk.shown.review.removed[0].mark.reader == "L. K."


def test_whoever_wants_no_name_is_not_asked_again(seed: Driver) -> None:
    hands = Hands(seed, reader=None)
    view = hands.go("programme", 2)
    hands.press(Qt.Key.Key_Return, CONTROL)
    hands.press(Qt.Key.Key_Escape)
    assert hands.focus is view
    hands.press(Qt.Key.Key_Delete)
    assert hands.focus is view
    assert hands.desk.reader == ""


def test_undo_and_redo_say_what_they_would_do(hands: Hands) -> None:
    hands.go("people", "p6")
    hands.press(Qt.Key.Key_Delete)
    menus = hands.driver.window._menus
    assert menus.undo.text() == "Undo Remove Rajavi from people"
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert menus.redo.text() == "Redo Remove Rajavi from people"


def test_the_menu_offers_only_steps_that_there_are(hands: Hands) -> None:
    edit = next(menu for menu in hands.driver.window.menuBar().findChildren(QMenu) if menu.title() == "&Edit")
    undo, redo = edit.actions()[:2]
    edit.aboutToShow.emit()
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    edit.aboutToHide.emit()
    assert undo.isEnabled()
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.driver.find(QLabel, "place").text() == "There is nothing to undo."
    hands.go("programme", 3)
    hands.press(Qt.Key.Key_Return, CONTROL)
    edit.aboutToShow.emit()
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    edit.aboutToHide.emit()
    hands.press(Qt.Key.Key_Z, CONTROL)
    hands.press(Qt.Key.Key_Y, CONTROL)
    assert hands.desk.shown.programme[3].origin.status == "confirmed"


def test_what_was_corrected_is_found_again_in_an_edited_and_renamed_file(
    hands: Hands, make_driver: MakeDriver, tmp_path: Path
) -> None:
    hands.go("people", "p6")
    hands.press(Qt.Key.Key_Delete)
    text = hands.desk.found.text
    file = tmp_path / "copy.txt"
    file.write_text(text, "utf-8")
    other = make_driver(IDLE)
    report = replace(hands.desk.found)
    cache.ReportCache(cache.default_folder()).put(cache.key(text), report)
    other.show(file)
    assert [person.name for person in other.window.report.people] == [p.name for p in hands.desk.shown.people]
    longer = f"{text}\n\nA word of thanks was added.\n"
    cache.ReportCache(cache.default_folder()).put(cache.key(longer), replace(report, text=longer))
    file.write_text(longer, "utf-8")
    again = make_driver(IDLE)
    again.show(file)
    assert "Rajavi" not in [person.name for person in again.window.report.people]


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_lost_in_the_window(hands: Hands) -> None:
    folder = shelf.default_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file in its place")
    hands.go("programme", 1)
    hands.press(Qt.Key.Key_Return, CONTROL)
    assert hands.desk.shown.programme[1].origin.status == "confirmed"
    assert hands.driver.message().startswith("Corrections cannot be kept")
    promise = hands.driver.find(QLabel, "promise")
    assert promise.text() == "The file is never changed"
    folder.unlink()
    hands.press(Qt.Key.Key_Delete)
    assert promise.text() == "Corrections are kept apart; the file is never changed"
    kept = [line for file in folder.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()]
    assert [kind for kind in ("confirm", "reject") if any(f'"op":"{kind}"' in line for line in kept)] == [
        "confirm",
        "reject",
    ]


def test_a_correction_is_no_other_reports(hands: Hands, make_driver: MakeDriver, tmp_path: Path) -> None:
    """Another text in the place of a file is another report."""
    hands.go("people", "p6")
    hands.press(Qt.Key.Key_Delete)
    other = Report("The Reading Club met in Leeds on 4 May 2023. Ann Bell gave a speech.\n")
    cache.ReportCache(cache.default_folder()).put(cache.key(other.text), other)
    file = tmp_path / "club.txt"
    file.write_text(other.text, "utf-8")
    driver = make_driver(IDLE)
    driver.show(file)
    assert not driver.window.report.review
    assert Maker(driver.window.report).report.text == other.text
