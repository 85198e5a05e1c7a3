"""Work that is done in turns of the event loop is over before a reader's key or button is taken."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.window.conftest import Driver
from tests.window.test_long_texts import crowd
from viewer.window.finding import Finding
from viewer.window.turns import Turns


def test_a_call_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    made: list[int] = []
    turns = Turns()
    turns.start([lambda: made.append(1), lambda: made.append(2)])
    assert not made
    QCoreApplication.processEvents()
    assert made[:1] == [1]
    qtbot.waitUntil(lambda: turns.over)
    assert made == [1, 2]


def test_a_call_that_asks_for_the_rest_is_the_only_one_of_its_turn(qtbot: QtBot) -> None:
    made: list[int] = []
    turns = Turns()
    turns.start([turns.finish, lambda: made.append(2)])
    turns._next()
    assert not made
    turns.finish()
    assert made == [2]


def test_a_key_is_taken_when_all_is_over(qtbot: QtBot) -> None:
    made: list[str] = []
    field = QLineEdit()
    turns = Turns(watched=field)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    key = partial(QTest.keyClick, field.windowHandle())
    field.textEdited.connect(lambda _text: made.append("key"))
    turns.start([lambda: made.append("one"), lambda: made.append("two")], before_input=True)
    key(Qt.Key.Key_A)
    assert made == ["one", "two", "key"]
    turns.start([lambda: made.append("three")])
    key(Qt.Key.Key_B)
    assert made[:4] == ["one", "two", "key", "key"]


def test_a_long_report_is_shown_before_a_key_is_taken(driver: Driver) -> None:
    driver.window.workbench.show_report(crowd(), Finding.DONE)
    assert driver.window.finding is Finding.RUNNING
    QTest.keyClick(driver.window.windowHandle(), Qt.Key.Key_F6)
    assert driver.window.finding is Finding.DONE
