"""The columns of the window: they grow with it, and where it is narrow some give way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QToolButton, QWidget

from tests.window.conftest import Driver
from viewer.window.columns import LEFT, MIDDLE, RIGHT, Columns
from viewer.window.side_tabs import SideTabs
from viewer.window.text_view import TextView


def widths(driver: Driver, width: int, height: int = 600) -> list[int]:
    """How wide the columns are in a window so wide."""
    driver.window.resize(width, height)
    driver.bot.waitUntil(lambda: driver.window.width() == width)
    driver.settle()
    return driver.find(Columns, "columns").sizes()


def shown(driver: Driver) -> set[int]:
    columns = driver.find(Columns, "columns")
    there = {number for number, column in enumerate(columns.columns) if column.isVisible()}
    assert there == {number for number in (LEFT, MIDDLE, RIGHT) if columns.shows(number)}
    return there


def press(driver: Driver, key: Qt.Key) -> None:
    driver.bot.keyClick(driver.window, key)
    driver.settle()


@pytest.mark.parametrize(
    ("width", "left", "right"),
    [(1300, 338, 312), (1360, 354, 326), (1890, 491, 454), (1900, 386, 728), (2560, 520, 980)],
)
def test_the_columns_at_the_side_grow_with_the_window(seed: Driver, width: int, left: int, right: int) -> None:
    found = widths(seed, width)
    assert abs(found[0] - left) <= 2
    assert abs(found[2] - right) <= 2
    assert abs(sum(found) - width) <= 2  # the lines between them


def test_in_a_narrow_window_the_text_keeps_its_place_beside_the_programme(seed: Driver) -> None:
    widths(seed, 700)
    assert shown(seed) == {LEFT, MIDDLE}
    seed.bot.keyClick(seed.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown(seed) == {MIDDLE, RIGHT}
    assert seed.find(QListView, "statements").hasFocus()
    widths(seed, 1000)
    assert shown(seed) == {LEFT, MIDDLE, RIGHT}


def test_a_button_brings_back_what_has_no_room(seed: Driver) -> None:
    widths(seed, 1360)
    buttons = [seed.find(QToolButton, name) for name in ("bring_programme", "bring_side")]
    assert not any(button.isVisible() for button in buttons)
    widths(seed, 800)
    assert shown(seed) == {LEFT, MIDDLE}
    assert [button.isVisible() for button in buttons] == [False, True]
    seed.bot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert shown(seed) == {MIDDLE, RIGHT}
    assert [button.isVisible() for button in buttons] == [True, False]


def test_in_a_very_narrow_window_each_stands_alone(seed: Driver) -> None:
    widths(seed, 480)
    assert (seed.window.width(), shown(seed)) == (480, {MIDDLE})
    seed.text.setFocus()
    press(seed, Qt.Key.Key_F9)
    assert shown(seed) == {LEFT}
    assert seed.find(QListView, "programme").hasFocus()
    seed.click_row("programme", 2)  # a click shows its words
    assert shown(seed) == {MIDDLE}
    assert seed.find(TextView, "text").hasFocus()
    assert seed.is_in_view(seed.window.report.programme[2].spans[0].start)
    press(seed, Qt.Key.Key_F10)
    assert shown(seed) == {RIGHT}
    press(seed, Qt.Key.Key_F10)
    assert shown(seed) == {MIDDLE}
    press(seed, Qt.Key.Key_F9)
    seed.bot.keyClick(seed.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown(seed) == {MIDDLE}
    widths(seed, 1360)
    assert shown(seed) == {LEFT, MIDDLE, RIGHT}


def test_the_next_panel_is_reached_also_where_it_has_given_way(seed: Driver) -> None:
    widths(seed, 480)
    reached: list[str] = []
    seed.text.setFocus()
    for _ in range(4):
        press(seed, Qt.Key.Key_F6)
        focus = seed.window.focusWidget()
        assert isinstance(focus, QWidget)
        assert focus.isVisible()
        reached.append(focus.objectName())
    assert reached == ["people", "fact_title", "programme", "text"]
    assert seed.find(TextView, "text").hasFocus()


def test_what_the_reader_has_hidden_stays_hidden(seed: Driver) -> None:
    widths(seed, 1360)
    press(seed, Qt.Key.Key_F10)
    assert shown(seed) == {LEFT, MIDDLE}
    widths(seed, 480)
    widths(seed, 1360)
    assert shown(seed) == {LEFT, MIDDLE}
    press(seed, Qt.Key.Key_F10)
    assert shown(seed) == {LEFT, MIDDLE, RIGHT}
    assert seed.find(SideTabs, "side_tabs").isVisible()
