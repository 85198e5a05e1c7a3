"""The signs of a row that lead to what is to be checked in it, and what the status bar says of a review."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QListView

from tests.doubts import REPORT
from tests.window.conftest import Driver
from tests.window.correcting.corrector import CONTROL, Hands
from tests.window.keyboard import Key, Keyboard
from viewer.models.rows import Role
from viewer.report.flags import to_check
from viewer.report.model import Report
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_view import RowView
from viewer.window.side_tabs import SideTabs
from viewer.window.theme import px

OpenReport = Callable[[Report], Keyboard]


def place_of(view: RowView, key: str | int, sign: str) -> QPoint:
    """Where a sign of a row is painted."""
    model, delegate = view.model(), view.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    index = next(i for row in range(model.rowCount()) if (i := model.index(row, 0)).data(Role.KEY) == key)
    view.scrollTo(index)
    rect = view.visualRect(index)
    return next(
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 3)
        for x in range(rect.right(), rect.left(), -3)
        if delegate.sign_at(index, QPoint(x, y)) == sign
    )


def status(driver: Driver) -> str:
    return driver.find(QLabel, "place").text()


def checked(driver: Driver) -> object:
    """The row of what is to be checked that is shown and has the keyboard."""
    tabs, view = driver.find(SideTabs, "side_tabs"), driver.find(RowView, "remarks")
    assert tabs.currentWidget().isAncestorOf(view)
    assert driver.window.focusWidget() is view
    return view.currentIndex().data(Role.KEY)


def flagged(report: Report) -> int:
    return next(number for number, many in enumerate(to_check(report)) if many)


def test_the_flag_of_a_row_opens_what_is_to_be_checked_in_it(seed: Driver) -> None:
    number, view = flagged(seed.window.report), seed.find(RowView, "programme")
    where = place_of(view, number, "flag")
    rect = view.visualRect(view.indexAt(where))
    assert rect.right() - where.x() < rect.width() / 4
    seed.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    seed.settle()
    key = checked(seed)
    assert isinstance(key, int)
    remark = seed.window.report.remarks[key]
    assert any(around.contains(remark.spans[0]) for around in seed.window.report.programme[number].spans)
    assert status(seed).startswith("To check · “")
    assert ", paragraph " in status(seed)


def test_the_rest_of_a_row_chooses_it(seed: Driver) -> None:
    number, view = flagged(seed.window.report), seed.find(RowView, "programme")
    where = place_of(view, number, "flag")
    middle = view.visualRect(view.indexAt(where)).center()
    seed.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert seed.marked("programme") == {number}
    assert seed.find(SideTabs, "side_tabs").currentIndex() == 0


@pytest.mark.parametrize(("name", "key"), [("programme", 1), ("people", "p2")])
def test_the_sign_of_doubt_opens_the_doubt(open_report: OpenReport, name: str, key: str | int) -> None:
    keys = open_report(REPORT)
    view = keys.driver.find(RowView, name)
    keys.driver.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, key, "doubt"))
    keys.driver.settle()
    assert checked(keys.driver) == f"{view.rows.kind} {key}"


def test_the_menu_of_a_row_leads_there_by_keys(seed: Driver) -> None:
    hands = Hands(seed)
    view = hands.go("programme", flagged(seed.window.report))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view.viewport(), event)
    seed.settle()
    Keyboard(seed).choose("What to Check Here")
    assert isinstance(checked(seed), int)


def test_the_status_bar_says_where_the_review_stands(open_report: OpenReport) -> None:
    keys = open_report(REPORT)
    before = status(keys.driver)
    keys.press(Key.Key_F7)
    assert status(keys.driver) == "Review · item 2 of the programme · paragraph 3 of 4"
    keys.press(Key.Key_Right)
    assert status(keys.driver).startswith("Review · Lowick · paragraph 1 of 4")
    keys.press(Key.Key_Escape)
    assert not status(keys.driver).startswith("Review")
    assert before.split(" · ")[0] in status(keys.driver)
    assert keys.driver.find(QListView, "programme").isVisible()


def test_what_is_settled_has_one_sign(seed: Driver) -> None:
    hands = Hands(seed)
    view = hands.go("remarks", 0)
    hands.press(Qt.Key.Key_Return, CONTROL)
    index = view.currentIndex()
    assert index.data(Role.DETAIL)
    line = view.visualRect(index)
    found = {view._delegate.sign_at(index, QPoint(x, line.top() + px(15))) for x in range(line.width())}
    assert found == {""}


DOUBTED = [("item 1", "Remove item 2"), ("person p2", "Not a Person"), ("fact attendance", "Remove the attendance")]


def menu_of_row(driver: Driver, view: RowView) -> Keyboard:
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    driver.settle()
    return Keyboard(driver)


@pytest.mark.parametrize(("key", "words"), DOUBTED)
def test_delete_on_a_row_that_only_tells_of_something_takes_nothing_out(
    open_report: OpenReport, key: str, words: str
) -> None:
    keys = open_report(REPORT)
    hands = Hands(keys.driver)
    view = hands.go("remarks", key)
    hands.press(Qt.Key.Key_Delete)
    assert hands.desk.shown is hands.desk.found
    assert status(keys.driver).startswith("This row only tells of ")
    menu_of_row(keys.driver, view).choose(words)
    assert hands.desk.shown != hands.desk.found
    assert hands.desk.undo_name.startswith("Undo ")
    hands.press(Qt.Key.Key_Z, CONTROL)
    assert hands.desk.shown is hands.desk.found


def test_delete_on_a_remark_settles_it(seed: Driver) -> None:
    hands = Hands(seed)
    hands.go("remarks", 0)
    hands.press(Qt.Key.Key_Delete)
    assert [one.kind for one in hands.desk.shown.review.removed] == ["remark"]
