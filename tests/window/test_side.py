"""In a wide window statements have a column of their own, and what is to be checked stands below the people."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QTabBar

from tests.window.conftest import Driver
from tests.window.test_columns import widths
from viewer.window.columns import RIGHT, Columns
from viewer.window.side_tabs import SideTabs
from viewer.window.text_view import TextView

LISTS = ("people", "remarks", "statements")


def seen(driver: Driver) -> list[str]:
    return [name for name in LISTS if driver.find(QListView, name).isVisible()]


def test_all_lists_are_seen_at_once_in_a_wide_window(seed: Driver) -> None:
    widths(seed, 1300)
    assert seen(seed) == ["people"]
    widths(seed, 2000)
    assert seen(seed) == [*LISTS]
    beside = seed.find(SideTabs, "beside_tabs")
    assert beside.width() == pytest.approx(0.203 * 2000, abs=3)
    assert beside.mapTo(seed.window, beside.rect().topRight()).x() == pytest.approx(2000, abs=2)
    widths(seed, 1300)
    assert seen(seed) == ["people"]
    assert [seed.find(SideTabs, "side_tabs").tabText(n) for n in range(4)] == [
        "People",
        "Statements",
        f"To check · {seed.find(QListView, 'remarks').model().rowCount()}",
        "History",
    ]


def test_what_has_the_keyboard_is_still_seen_when_the_window_becomes_narrow(seed: Driver) -> None:
    widths(seed, 2000)
    seed.bot.keyClick(seed.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert seed.find(QListView, "remarks").hasFocus()
    widths(seed, 1300)
    assert seen(seed) == ["remarks"]
    widths(seed, 2000)
    assert seen(seed) == [*LISTS]


def test_f6_leads_through_all_that_is_seen(seed: Driver) -> None:
    widths(seed, 2000)
    seed.find(QListView, "people").setFocus()
    order: list[str] = []
    for _ in LISTS:
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append(focus.objectName())
        seed.bot.keyClick(seed.window, Qt.Key.Key_F6)
    assert order == [*LISTS]


def test_the_tab_key_leads_from_people_to_what_is_below_and_then_beside(seed: Driver) -> None:
    widths(seed, 2000)
    seed.find(QListView, "people").setFocus()
    order: list[str] = []
    for _ in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        order.append((focus.parent() if isinstance(focus, QTabBar) else focus).objectName())
        seed.bot.keyClick(focus, Qt.Key.Key_Tab)
    assert order == ["people", "lower_tabs", "remarks", "beside_tabs", "by_speaker", "statements_filter"]


def test_a_sheet_takes_the_place_of_people_and_leaves_statements(seed: Driver) -> None:
    widths(seed, 2000)
    views = seed.window.workbench._views
    sheet = QLabel("Two readers differ.")
    views.show_sheet(sheet, sheet)
    seed.settle()
    assert seen(seed) == ["statements"]
    assert sheet.isVisible()
    views.show_sheet(None)
    assert seen(seed) == [*LISTS]
    assert not sheet.isVisible()


def test_the_text_is_larger_in_a_wide_window(seed: Driver) -> None:
    text = seed.find(TextView, "text")
    widths(seed, 1300)
    small = text.document().defaultFont().pointSizeF()
    widths(seed, 2000)
    assert text.document().defaultFont().pointSizeF() == pytest.approx(small * 18 / 17)


def test_widths_that_the_reader_chose_have_room_for_the_column_more(seed: Driver) -> None:
    left, middle, right = widths(seed, 1800)
    columns = seed.find(Columns, "columns")
    columns.setSizes((left + 40, middle - 40, right))
    columns.splitterMoved.emit(left + 40, 1)
    wide = widths(seed, 2000)
    assert columns.are_own
    assert wide[RIGHT] == pytest.approx(right + columns.beside, abs=3)
    assert wide[0] == pytest.approx(left + 40, abs=3)
    narrow = widths(seed, 1800)
    assert narrow[RIGHT] == pytest.approx(right, abs=3)


def test_the_column_that_has_the_keyboard_is_made_wider(seed: Driver) -> None:
    before = widths(seed, 2000)
    side = seed.window.workbench._views.side
    main, beside = side.sizes()
    seed.find(QListView, "statements").setFocus()
    seed.window.workbench._views.widen(1)
    assert side.sizes() == [main - 24, beside + 24]
    seed.window.workbench._views.widen(-1)
    assert side.sizes() == [main, beside]
    seed.find(QListView, "people").setFocus()
    seed.window.workbench._views.widen(1)
    assert seed.find(Columns, "columns").sizes()[RIGHT] == before[RIGHT] + 24
    assert side.sizes()[1] == beside
