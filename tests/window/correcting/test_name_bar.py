"""Whose corrections these are is asked once, and the keyboard comes back from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.window.conftest import Driver
from tests.window.correcting.test_history_panel import desk_of
from tests.window.keyboard import CONTROL, Key, Keyboard


@pytest.fixture
def asked(seed: Driver) -> Keyboard:
    """Somebody who has changed a fact for the first time."""
    keys = Keyboard(seed)
    keys.panel_to("fact_title")
    keys.press(Key.Key_F2)
    keys.type("A Day of Eels")
    keys.press(Key.Key_Return)
    assert keys.here.objectName() == "reader_name"
    return keys


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


def test_a_mistake_is_undone_while_the_name_is_asked_for(asked: Keyboard) -> None:
    title = asked.driver.window.report.event.title
    assert title is not None
    assert title.value == "A Day of Eels"
    asked.press(Key.Key_Z, modifier=CONTROL)
    assert asked.driver.window.report.event.title != title
    asked.type("A. B.")
    asked.press(Key.Key_Z, modifier=CONTROL)  # of what was typed, which is there to be undone
    assert asked.driver.find(QLineEdit, "reader_name").text() == ""


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
