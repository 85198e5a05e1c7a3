"""Whose corrections these are is asked once; the keyboard comes back from there, and stays with whoever goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.window.conftest import Driver
from tests.window.correcting.test_history_panel import desk_of
from tests.window.keyboard import CONTROL, Key, Keyboard
from viewer.window.correcting.name_bar import NameBar


@pytest.fixture
def asked(seed: Driver) -> Keyboard:
    """Somebody who has changed a fact for the first time."""
    keys = Keyboard(seed)
    keys.panel_to("fact_title")
    keys.press(Key.Key_F2)
    keys.type("A Day of Eels")
    keys.press(Key.Key_Return)
    assert keys.here.objectName() == "reader_name"
    assert is_asked(keys)
    return keys


def is_asked(keys: Keyboard) -> bool:
    return keys.driver.find(NameBar, "name_bar").isVisible()


def done_there(keys: Keyboard) -> str:
    """What the question says was done."""
    label = keys.driver.find(QLabel, "name_done")
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape])
def test_the_keyboard_comes_back_to_what_was_changed(asked: Keyboard, key: Qt.Key) -> None:
    asked.type("A. B.")
    asked.press(key)
    assert asked.here.objectName() == "fact_title"
    assert desk_of(asked.driver).reader == ("A. B." if key == Key.Key_Return else "")


def test_where_that_has_gone_meanwhile_the_keyboard_goes_to_the_text(asked: Keyboard) -> None:
    desk_of(asked.driver).undo()  # as another window may, too
    asked.driver.settle()
    asked.type("A. B.")
    asked.press(Key.Key_Return)
    assert asked.here.objectName() == "text"


def test_a_mistake_is_undone_while_the_name_is_typed(asked: Keyboard) -> None:
    title = asked.driver.window.report.event.title
    assert title is not None
    assert title.value == "A Day of Eels"
    asked.press(Key.Key_Z, modifier=CONTROL)
    assert asked.driver.window.report.event.title != title
    asked.type("A. B.")
    asked.press(Key.Key_Z, modifier=CONTROL)  # of what was typed, which is there to be undone
    assert asked.driver.find(QLineEdit, "reader_name").text() == ""


def test_whoever_goes_on_correcting_is_asked_no_second_time(asked: Keyboard) -> None:
    asked.panel_to("programme")
    asked.press(Key.Key_Home)
    before = len(asked.driver.window.report.programme)
    for left in (1, 2):
        asked.press(Key.Key_Delete)
        assert asked.here.objectName() == "programme"
        assert len(asked.driver.window.report.programme) == before - left
    assert done_there(asked).startswith("Item 1")
    asked.panel_to("reader_name")
    asked.type("A.")
    asked.panel_to("programme")
    asked.press(Key.Key_Delete)
    assert asked.driver.find(QLineEdit, "reader_name").text() == "A."


def test_the_question_goes_with_the_corrections_that_it_is_about(asked: Keyboard) -> None:
    asked.panel_to("programme")
    asked.press(Key.Key_Home, Key.Key_Delete)
    assert done_there(asked)
    asked.press(Key.Key_Z, modifier=CONTROL)
    assert is_asked(asked)  # of the title
    assert done_there(asked) == ""
    asked.press(Key.Key_Z, modifier=CONTROL)
    assert not is_asked(asked)
    asked.press(Key.Key_Delete)
    assert is_asked(asked)


def test_the_menu_leads_to_the_name(seed: Driver) -> None:
    keys = Keyboard(seed)
    keys.panel_to("programme")
    seed.window._menus.reader_name.trigger()
    assert keys.here.objectName() == "reader_name"
    keys.type("A. B.")
    keys.press(Key.Key_Return)
    assert keys.here.objectName() == "programme"
    assert desk_of(seed).reader == "A. B."


def test_what_was_undone_can_be_done_again_after_a_name_was_given(asked: Keyboard) -> None:
    desk = desk_of(asked.driver)
    assert desk.do(desk.maker().remove(("item", 0)))
    removed = desk.shown.programme
    assert desk.undo()
    asked.type("A. B.")
    asked.press(Key.Key_Return)
    assert desk.shown.programme != removed
    assert desk.redo()
    assert desk.shown.programme == removed
    assert {step.operations[0].reader for step in desk.history.done} == {"A. B."}
