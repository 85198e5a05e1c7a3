"""Where editors stand: in the place of a row, as high as they need, with the keyboard's field in view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget

from tests.window.conftest import Driver
from tests.window.correcting.hands import CONTROL, Key, editor, is_inside, named, press, row, walk
from viewer.models.rows import Role
from viewer.report.model import Report
from viewer.window.correcting.person_field import PersonField
from viewer.window.correcting.row_editor import RowEditor
from viewer.window.row_delegate import RowDelegate
from viewer.window.row_view import RowView
from viewer.window.theme import interface_font


@pytest.fixture(autouse=True)
def usual(qapp: QApplication) -> Iterator[None]:
    """Whatever comes after is shown in the usual size and direction."""
    yield
    qapp.setFont(interface_font())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def is_in_view(view: QListView, widget: QWidget) -> bool:
    rect = QRect(widget.mapTo(view.viewport(), QPoint()), widget.size())
    return view.viewport().rect().contains(rect)


def check_whole(view: RowView) -> None:
    """The editor fills its row, and nothing in it is cut."""
    whole = editor(view)
    index = view.currentIndex()
    assert whole.geometry() == view.visualRect(index)
    for stop in whole.stops():
        assert whole.rect().contains(QRect(stop.mapTo(whole, QPoint()), stop.size())), stop.objectName()
        assert stop.height() >= stop.minimumSizeHint().height(), stop.objectName()


def walk_through(driver: Driver, view: RowView) -> None:
    """Go through all fields by the Tab key: each is in view, and behind the last one the list is left."""
    stops = editor(view).stops()
    stops[0].setFocus()
    for stop in stops:
        assert QApplication.focusWidget() is stop
        assert is_in_view(view, stop), stop.objectName()
        press(driver, Key.Key_Tab)
        checked = [one for one in stops if one is QApplication.focusWidget()]
        assert checked or stop is stops[-1]
    assert not is_inside(view)


@pytest.mark.parametrize("name", ["programme", "statements"])
def test_every_field_is_reached_and_seen(seed: Driver, name: str) -> None:
    view = row(seed, name, 6)
    press(seed, Key.Key_F2)
    check_whole(view)
    walk_through(seed, view)


@pytest.mark.parametrize("steps", [2, 5])
def test_a_small_window_and_a_large_size(seed: Driver, steps: int) -> None:
    named(seed)
    seed.window.resize(900, 600)
    for _ in range(steps):
        seed.bot.keyClick(seed.window, Key.Key_Plus, CONTROL)
    seed.bot.waitUntil(seed.window.updatesEnabled, timeout=60_000)
    seed.settle()
    while not seed.find(RowView, "programme").hasFocus():
        seed.bot.keyClick(seed.window, Key.Key_F6)
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    check_whole(view)
    walk_through(seed, view)
    seed.bot.keyClick(seed.window, Key.Key_0, CONTROL)
    seed.bot.waitUntil(seed.window.updatesEnabled, timeout=60_000)
    seed.settle()
    check_whole(view)


def test_from_right_to_left(seed: Driver, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seed.settle()
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    check_whole(view)
    whole = editor(view)
    names = [stop.objectName() for stop in whole.stops()]
    assert names[:3] == ["editor_kind", "editor_time", "editor_title"]
    title = walk(seed, "editor_title")
    right = whole.width() - title.mapTo(whole, QPoint(title.width(), 0)).x()
    assert right > title.mapTo(whole, QPoint()).x()
    walk_through(seed, view)


def test_another_report_closes_it(seed: Driver, seed_report: Report) -> None:
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    seed.window.workbench.take_report(seed_report)
    seed.settle()
    assert view.editor is None
    assert view.hasFocus()
    seed.bot.waitUntil(lambda: not seed.window.findChildren(RowEditor))


def test_a_filter_that_hides_the_row_closes_it(seed: Driver) -> None:
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    seed.window.workbench.correcting.rows.editor.setObjectName("open")  # pyright: ignore[reportOptionalMemberAccess]
    seed.tick("programme_filter", "Screening")
    assert view.editor is None
    seed.bot.waitUntil(lambda: not seed.window.findChildren(RowEditor))


def test_a_place_chosen_in_the_text_leaves_the_editor_where_it_is(seed: Driver) -> None:
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    whole = editor(view)
    where = whole.geometry()
    seed.click_text(5)
    assert view.editor is whole
    assert whole.geometry() == where
    assert view.currentIndex().data(Role.KEY) == 6


def test_rows_below_stand_below(seed: Driver) -> None:
    view = row(seed, "programme", 2)
    press(seed, Key.Key_F2)
    below = view.model().index(3, 0)
    assert view.visualRect(below).top() == editor(view).geometry().bottom() + 1
    press(seed, Key.Key_Escape)
    assert view.visualRect(below).top() == view.visualRect(view.currentIndex()).bottom() + 1


def test_fields_that_stand_below_the_number_of_an_item_have_no_rail_through_them(seed: Driver) -> None:
    seed.window.resize(900, 600)
    seed.settle()
    view = row(seed, "programme", 4)
    press(seed, Key.Key_F2)
    seed.settle()
    index = view.currentIndex()
    delegate = view.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    assert delegate.is_covered(index) == (editor(view).stops()[0].x() < delegate.left)
    assert not delegate.is_covered(index.siblingAtRow(index.row() + 1))
    seed.window.resize(1360, 860)
    seed.settle()
    assert not delegate.is_covered(index)


def test_what_is_wrong_is_said_below_the_field_and_seen(seed: Driver) -> None:
    seed.window.resize(900, 600)
    view = row(seed, "people", seed.window.report.people[1].id)
    press(seed, Key.Key_F2)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    role, problem = editor(view).findChild(QLineEdit, "person_role"), editor(view).findChild(QLabel, "editor_problem")
    assert role is not None
    assert problem is not None
    assert role.cursorPosition() == 0
    seed.bot.keyClicks(name, " ")
    press(seed, Key.Key_Return)
    seed.settle()
    assert problem.isVisible()
    assert is_in_view(view, problem)
    assert is_in_view(view, name)
    assert name.geometry().bottom() < problem.geometry().top() < role.geometry().top()


def test_people_are_offered_within_a_mirrored_window(seed: Driver, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seed.window.resize(900, 600)
    seed.settle()
    row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    field = walk(seed, "editor_person")
    assert isinstance(field, PersonField)
    field.selectAll()
    seed.bot.keyClicks(field, "r")
    seed.settle()
    assert field.popup().geometry().right() == field.mapToGlobal(field.rect().topRight()).x()


def test_an_editor_keeps_the_keyboard_when_few_rows_are_laid_out_at_once(seed: Driver) -> None:
    view = row(seed, "programme", 6)
    press(seed, Key.Key_F2)
    field = QApplication.focusWidget()
    assert is_inside(view)
    view.setBatchSize(2)  # as on a machine that takes long for each
    view.doItemsLayout()
    assert editor(view).isVisible()
    assert QApplication.focusWidget() is field
