"""The scroll bar of the text shows where evidence and matches are, in the pixels of the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QLineEdit

from tests.window.conftest import Driver
from viewer.window.marked_scroll_bar import MarkedScrollBar


def bar(seed: Driver) -> MarkedScrollBar:
    found = seed.text.verticalScrollBar()
    assert isinstance(found, MarkedScrollBar)
    return found


def rows_of(seed: Driver, colour: QColor) -> list[int]:
    """The rows of pixels of the bar in which a colour is found."""
    seed.settle()
    image = bar(seed).grab().toImage()
    columns = range(image.width())
    return [y for y in range(image.height()) if any(image.pixelColor(x, y) == colour for x in columns)]


def find(seed: Driver, words: str) -> None:
    seed.bot.keySequence(seed.window, QKeySequence(QKeySequence.StandardKey.Find))
    field = seed.find(QLineEdit, "find_field")
    field.clear()
    seed.bot.keyClicks(field, words)
    seed.bot.waitUntil(lambda: len(seed.text.marks.matches) > 0)


def test_evidence_is_marked_where_it_is(seed: Driver) -> None:
    theme = bar(seed)._theme
    assert rows_of(seed, theme.accent) == []
    last = len(seed.window.report.programme) - 1
    seed.click_row("programme", 0)
    first_rows = rows_of(seed, theme.accent)
    seed.click_row("programme", last)
    last_rows = rows_of(seed, theme.accent)
    assert first_rows
    assert last_rows
    assert first_rows[0] < last_rows[-1]


def test_each_match_is_marked_in_order_and_the_current_one_stands_out(seed: Driver) -> None:
    find(seed, "human rights")
    _, matches, current = bar(seed).marks()
    assert len(matches) == len(seed.text.marks.matches) == 4
    assert list(matches) == sorted(matches)
    assert current == matches[0]
    before = rows_of(seed, bar(seed)._theme.ink)
    seed.bot.keyClick(seed.window, Qt.Key.Key_F3)
    assert before
    assert rows_of(seed, bar(seed)._theme.ink)[0] > before[0]


def test_marks_go_when_nothing_is_searched_for(seed: Driver) -> None:
    find(seed, "human rights")
    seed.bot.keyClick(seed.window, Qt.Key.Key_Escape)
    assert bar(seed).marks()[1] == ()


def test_a_mark_stands_where_the_words_are_on_the_page(seed: Driver) -> None:
    find(seed, "human rights")
    height = seed.text.document().size().height()
    for place, span in zip(bar(seed).marks()[1], seed.text.marks.matches, strict=True):
        top = seed.text.mark_rectangles(span)[0].top() + seed.text.verticalScrollBar().value()
        assert abs(place * height - top) < 60


def test_a_mark_on_the_handle_has_an_edge(seed: Driver) -> None:
    find(seed, "human rights")
    theme, scroll = bar(seed)._theme, bar(seed)
    scroll.set_places((), (), 2 / scroll.height())  # the handle begins there
    image, middle = scroll.grab().toImage(), scroll.width() // 2
    column = [image.pixelColor(middle, y) for y in range(10)]
    first = column.index(theme.ink)
    assert [column[first - 1], column[first + 3]] == [theme.paper, theme.paper]
    assert column[first + 4] == theme.rail
