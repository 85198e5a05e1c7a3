"""The history at the side: what it shows and says, and taking back one step of it, by keys alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView

from tests.window.conftest import Driver
from tests.window.keyboard import CONTROL, SHIFT, Key, Keyboard
from tests.window.test_doubt import trigger
from viewer.models.rows import Role
from viewer.window.correcting.desk import CorrectionDesk

TITLE = "Documentary of the gathering, Tehran"


@pytest.fixture
def corrected(seed: Driver) -> Driver:
    """The sample with three corrections, and one that was undone."""
    desk = desk_of(seed)
    desk.set_reader("A. B.")
    desk.do(desk.maker().confirm(("item", 2), ("item", 3)))
    item = desk.shown.programme[4]
    desk.do(desk.maker().change(("item", 4), replace(item, title=TITLE), "the embassy stands there"))
    desk.do(desk.maker().confirm(("fact", "date")))
    desk.do(desk.maker().remove(("person", desk.shown.people[-1].id)))
    desk.undo()
    seed.settle()
    return seed


def desk_of(driver: Driver) -> CorrectionDesk:
    return driver.window.workbench.desk


def rows(driver: Driver) -> list[str]:
    """What the rows of the history say to a screen reader."""
    model = driver.find(QListView, "history").model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def open_by_key(driver: Driver) -> Keyboard:
    keyboard = Keyboard(driver)
    keyboard.press(Key.Key_4, modifier=CONTROL)
    assert keyboard.here.objectName() == "history"
    return keyboard


def test_the_panel_costs_nothing_before_it_is_shown(seed: Driver) -> None:
    assert seed.window.findChild(QListView, "history") is None
    Keyboard(seed).press(Key.Key_4, modifier=CONTROL)
    assert seed.window.findChild(QListView, "history")
    assert any(label.text() == "Nothing has been corrected yet." for label in seed.window.findChildren(QLabel))


def test_steps_stand_newest_first_below_what_was_undone(corrected: Driver) -> None:
    open_by_key(corrected)
    name = desk_of(corrected).shown.people[-1].name
    undone, removed, day, date, title, confirmed = rows(corrected)
    assert undone == "Undone · Ctrl+Shift+Z brings it back"
    assert removed.startswith(f"Undone, Remove {name} from people, by A. B., ")
    assert day.startswith("Today, ")
    assert date.startswith("Confirm the date, by A. B., Today, ")
    assert f"now: {TITLE}, reason: the embassy stands there" in title
    assert "before: documentary of the gathering of families" in title
    assert confirmed.startswith("Confirm items 3 and 4, ")
    assert confirmed.endswith(", as found")
    assert corrected.find(QLabel, "history_next").text() == "Undo “Confirm the date”"


def test_a_step_shows_its_words_and_return_takes_it_back_alone(corrected: Driver) -> None:
    keyboard = open_by_key(corrected)
    keyboard.press(Key.Key_Down, Key.Key_Down)
    assert corrected.marked("programme") == {4}
    assert "the documentary of the gathering of families" in corrected.evidence()
    keyboard.press(Key.Key_Return)
    shown = desk_of(corrected).shown
    assert shown.programme[4].title != TITLE
    assert shown.programme[2].origin.status == "confirmed"
    assert keyboard.here.objectName() == "history"
    assert corrected.find(QLabel, "place").text() == "Back to what was found: Change the title of item 5"
    assert rows(corrected)[1].startswith("Back to what was found: Change the title of item 5, by A. B., ")
    assert corrected.window._menus.undo.text() == "Undo Back to what was found: Change the title of item 5"
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert desk_of(corrected).shown.programme[4].title == TITLE
    keyboard.press(Key.Key_Z, modifier=CONTROL | SHIFT)
    assert desk_of(corrected).shown.programme[4].title != TITLE


def test_going_back_to_what_was_found_is_undone_before_what_came_earlier(corrected: Driver) -> None:
    keyboard = Keyboard(corrected)
    keyboard.panel_to("programme")
    keyboard.press(Key.Key_Home, *[Key.Key_Down] * 4)
    trigger(corrected, "Back to What Was Found")
    assert desk_of(corrected).shown.programme[4].title != TITLE
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    shown = desk_of(corrected).shown
    assert shown.programme[4].title == TITLE
    assert shown.event.date
    assert shown.event.date.origin.status == "confirmed"


def test_the_button_of_a_row_is_reached_by_tab(corrected: Driver) -> None:
    keyboard = open_by_key(corrected)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Tab)
    assert keyboard.here.objectName() == "act_back"
    assert keyboard.here.accessibleDescription() == "Confirm the date"
    keyboard.press(Key.Key_Space)
    assert keyboard.here.objectName() == "history"
    event = desk_of(corrected).shown.event
    assert event.date
    assert event.date.origin.mark is None


def test_what_was_undone_last_is_made_again(corrected: Driver) -> None:
    keyboard = open_by_key(corrected)
    keyboard.press(Key.Key_Home, Key.Key_Return)
    assert len(desk_of(corrected).shown.review.removed) == 1
    assert "Undone" not in rows(corrected)[0]


def test_words_narrow_the_list_and_its_days(corrected: Driver) -> None:
    keyboard = open_by_key(corrected)
    keyboard.tab_to("history_filter", back=True)
    keyboard.type("embassy a.")
    assert [text.split(",")[0] for text in rows(corrected)] == ["Today", "Change the title of item 5"]
    keyboard.type("x")
    assert rows(corrected) == []
    keyboard.press(Key.Key_Escape)
    assert len(rows(corrected)) == 6
    assert corrected.find(QListView, "history").model().index(1, 0).data(Role.LABEL).startswith("A. B. ")


@pytest.mark.parametrize("title", ["Dark", "High Contrast"])
def test_it_stands_in_a_small_window_in_other_colours(corrected: Driver, title: str) -> None:
    corrected.window.resize(900, 600)
    trigger(corrected, title)
    keyboard = open_by_key(corrected)
    keyboard.press(Key.Key_Down)
    view = corrected.find(QListView, "history")
    assert view.isVisible()
    assert view.visualRect(view.currentIndex()).intersects(view.viewport().rect())
