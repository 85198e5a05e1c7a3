"""The overview in the window: by keys, by ear, beside the other views."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QLineEdit, QTabBar, QWidget

from tests.doubts import REPORT as DOUBTFUL
from tests.window.conftest import Driver
from tests.window.keyboard import CONTROL, Key, Keyboard
from viewer import cache
from viewer.models.overview import CellRole
from viewer.report import overview
from viewer.report.model import Origin, Participant, Person, ProgrammeItem, Report, Span
from viewer.report.vocabulary import ItemKind
from viewer.window.columns import RIGHT
from viewer.window.overview.table import OverviewTable
from viewer.window.overview.view import OverviewView
from viewer.window.theme import Theme


@pytest.fixture
def keys(seed: Driver) -> Keyboard:
    """Hands on the overview of the sample."""
    seed.bot.keyClick(seed.window, Qt.Key.Key_5, CONTROL)
    seed.settle()
    return Keyboard(seed)


def table(keys: Keyboard) -> OverviewTable:
    return keys.driver.find(OverviewTable, "overview_table")


def view(keys: Keyboard) -> OverviewView:
    return keys.driver.find(OverviewView, "overview")


def place(keys: Keyboard) -> tuple[int, int]:
    index = table(keys).currentIndex()
    return index.row(), index.column()


def spoken(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_key_turns_to_it_and_back(keys: Keyboard) -> None:
    assert keys.here is table(keys)
    assert not keys.driver.text.isVisible()
    assert not keys.driver.window._frame.columns.shows(RIGHT)
    assert view(keys).counts() == "9 people · 10 items · 16 marks"
    keys.press(Key.Key_5, modifier=CONTROL)
    assert keys.here is keys.driver.text
    assert keys.driver.window._frame.columns.shows(RIGHT)


def test_the_tabs_above_turn_to_it(seed: Driver) -> None:
    tabs = seed.find(QTabBar, "page_tabs")
    tabs.setCurrentIndex(1)
    assert seed.find(OverviewTable, "overview_table").isVisible()
    tabs.setCurrentIndex(0)
    assert seed.text.isVisible()


def test_arrows_go_from_cell_to_cell_over_headings(keys: Keyboard) -> None:
    assert place(keys) == (1, 2)  # the first cell that tells something
    keys.press(Key.Key_Left, Key.Key_Left, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert place(keys) == (5, 0)  # the heading of the next group is no cell
    assert view(keys).strip.title == "Erisa Rahimi in item 1: hosted, introduced"
    keys.press(Key.Key_Up)
    assert place(keys) == (3, 0)
    keys.press(Key.Key_Right)
    assert place(keys) == (3, 1)
    assert view(keys).strip.title == "Hamid Agh Atabai in item 2: nothing told"
    assert view(keys).strip.words == ""


def test_a_cell_is_chosen_everywhere_and_shows_its_words(keys: Keyboard) -> None:
    keys.press(Key.Key_Right)
    assert spoken(table(keys).currentIndex()) == "Ebrahim Khodabandeh in item 4: spoke online, ¶4"
    assert view(keys).strip.words.startswith("Khodabandeh delivered his speech online.")
    assert keys.driver.window.workbench._related.items == {3}
    assert table(keys).currentIndex().data(CellRole.MARKED)
    keys.press(Key.Key_Space)
    assert keys.here is keys.driver.text
    assert keys.driver.window.workbench._related.items == {3}


def test_the_last_column_tells_how_much_was_said(keys: Keyboard) -> None:
    keys.press(Key.Key_End)
    index = table(keys).currentIndex()
    assert index.column() == 10
    assert spoken(index) == "89 words in 4 statements"
    assert keys.driver.window.workbench._related.people == {"p1"} or keys.driver.window.workbench._related.people


def test_a_low_window_leaves_the_room_to_the_table(keys: Keyboard) -> None:
    legend, wait = keys.driver.find(QWidget, "overview_legend"), keys.driver.bot.waitUntil
    assert legend.isVisible()
    keys.driver.window.resize(900, 540)
    wait(lambda: not legend.isVisible())
    assert table(keys).viewport().height() > 60
    keys.driver.window.resize(1360, 860)
    wait(legend.isVisible)


def test_a_small_window_needs_no_scroll_bar_for_the_last_pixels(keys: Keyboard) -> None:
    keys.driver.window.resize(1024, 640)
    keys.driver.bot.waitUntil(lambda: not table(keys).horizontalScrollBar().isVisible())
    assert table(keys).horizontalScrollBar().maximum() == 0


def test_a_title_of_one_word_gives_way_to_the_kind() -> None:
    item, report = ProgrammeItem(ItemKind.SCREENING, "speech", (Span(0, 1),)), Report(".")
    assert (overview.column(report, item), overview.column(report, replace(item, title="speech of the mayor"))) == (
        "Screening",
        "Speech of the mayor",
    )


def test_what_is_chosen_elsewhere_is_gone_to(keys: Keyboard) -> None:
    keys.driver.click_row("programme", 6)
    assert place(keys)[1] == 6
    assert view(keys).strip.title.endswith("in item 7: spoke online")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2])
def test_a_cell_is_changed_where_its_item_is(keys: Keyboard, key: Key) -> None:
    keys.press(Key.Key_Right, Key.Key_Right, key)
    assert keys.driver.window.workbench._views.programme.editor is not None
    keys.press(Key.Key_Escape)


def test_a_heading_is_about_nothing(keys: Keyboard) -> None:
    table(keys).setCurrentIndex(table(keys).model().index(0, 0))
    keys.press(Key.Key_Space, Key.Key_Return)
    table(keys).doubleClicked.emit(table(keys).model().index(0, 0))
    assert keys.here is table(keys)


def test_a_search_turns_back_to_the_text(keys: Keyboard) -> None:
    keys.press(Key.Key_F, modifier=CONTROL)
    assert keys.driver.find(QLineEdit, "find_field").isVisible()
    assert keys.driver.text.isVisible()


def test_a_correction_is_shown_in_it_and_the_keyboard_stays(keys: Keyboard) -> None:
    keys.press(Key.Key_Down, Key.Key_Right)
    before = place(keys)
    desk = keys.driver.window.workbench.desk
    keys.driver.window.workbench.correcting.do(desk.maker().remove(("item", 9)))
    keys.driver.settle()
    assert view(keys).counts() == "9 people · 9 items · 16 marks"
    assert place(keys) == before


def test_without_people_or_programme_it_says_so(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "little.txt"
    path.write_text("Nothing much.\n", encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(path.read_text()), Report(path.read_text()))
    driver.show(path)
    driver.bot.keyClick(driver.window, Qt.Key.Key_5, CONTROL)
    driver.settle()
    notes = [label.text() for label in driver.window.findChildren(QLabel, "empty") if label.isVisible()]
    assert "Nothing was found to put side by side: it takes people and a programme." in notes
    assert not driver.find(OverviewTable, "overview_table").isVisible()


def test_it_cannot_be_turned_to_without_a_report(driver: Driver) -> None:
    driver.bot.keyClick(driver.window, Qt.Key.Key_5, CONTROL)
    assert driver.window.workbench.overview.view is None


def test_many_people_and_items_have_heads_that_stay(driver: Driver, tmp_path: Path) -> None:
    text = "".join(f"Person {n:03} spoke. " for n in range(100))
    people = tuple(Person(f"p{n}", f"Person {n:03}", (Span(n * 18, n * 18 + 10),)) for n in range(100))
    items = tuple(
        ProgrammeItem(
            ItemKind.SPEECH,
            "spoke",
            (Span(n * 18, n * 18 + 17),),
            (Participant(f"p{n}", "agent", (Span(n * 18, n * 18 + 10),)),),
        )
        for n in range(60)
    )
    path = tmp_path / "many.txt"
    path.write_text(text, encoding="utf-8")
    report = Report(text, people=people, programme=items)
    cache.ReportCache(cache.default_folder()).put(cache.key(text), report)
    driver.show(path)
    driver.bot.keyClick(driver.window, Qt.Key.Key_5, CONTROL)
    driver.settle()
    shown = driver.find(OverviewTable, "overview_table")
    names, columns = shown.verticalHeader(), shown.horizontalHeader()
    before = (names.x(), columns.y())
    Keyboard(driver).press(Key.Key_End, modifier=CONTROL)
    assert shown.currentIndex().row() == shown.model().rowCount() - 1
    assert (names.x(), columns.y()) == before
    assert shown.verticalScrollBar().value() > 0


def test_items_and_people_are_as_doubtful_as_beside_the_table(driver: Driver, tmp_path: Path) -> None:
    first, *others = DOUBTFUL.programme
    report = replace(DOUBTFUL, programme=(replace(first, origin=Origin("", 0.3)), *others))
    show_overview(driver, tmp_path, report)
    shown = driver.find(OverviewTable, "overview_table")
    model, across, down = shown.rows, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    (last,) = (row for row in range(model.rowCount()) if model.headerData(row, down) == "Lowick")
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert str(model.headerData(0, across, spoken)).startswith("1 Opening: Ann Lee, uncertain")
    assert model.headerData(1, across, spoken) == "2 Speech: Ann Lee"
    assert str(model.headerData(last, down, spoken)).startswith("Lowick, doubtful")
    assert "Doubtful: " in str(model.headerData(last, down, Qt.ItemDataRole.ToolTipRole))
    columns, names = shown.horizontalHeader(), shown.verticalHeader()
    at = [columns.sectionViewportPosition(column) for column in (0, 1, 2)]
    assert has_sign(columns, QRect(at[0], 0, at[1] - at[0], columns.height()))
    assert not has_sign(columns, QRect(at[1], 0, at[2] - at[1], columns.height()))
    assert has_sign(names, QRect(0, names.sectionViewportPosition(last), names.width(), names.sectionSize(last)))
    legend = driver.find(QWidget, "overview_legend")
    labels = [label.text() for label in legend.findChildren(QLabel) if label.isVisible()]
    assert labels[-4:] == ["?", "uncertain", "??", "doubtful"]


def show_overview(driver: Driver, folder: Path, report: Report) -> None:
    """Open a text of which this report is kept, and turn to the overview."""
    path = folder / "eels.txt"
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    driver.show(path)
    driver.bot.keyClick(driver.window, Qt.Key.Key_5, CONTROL)
    driver.settle()


def has_sign(head: QHeaderView, place: QRect) -> bool:
    """Whether a sign of doubt is painted there."""
    image = head.viewport().grab(place).toImage()
    colour = Theme.load("light").doubt.rgb()
    return any(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_the_legend_tells_what_the_signs_of_doubt_mean(driver: Driver, tmp_path: Path) -> None:
    (first, *rest) = DOUBTFUL.programme[1].participants
    grades = (replace(first, origin=Origin("", 0.3)), *rest)
    item = replace(DOUBTFUL.programme[1], participants=grades)
    other = replace(item, participants=(replace(first, origin=Origin("", 0.7)),))
    report = replace(DOUBTFUL, programme=(DOUBTFUL.programme[0], item, other))
    show_overview(driver, tmp_path, report)
    legend = driver.find(QWidget, "overview_legend")
    labels = [label.text() for label in legend.findChildren(QLabel) if label.isVisible()]
    assert labels[-4:] == ["?", "uncertain", "??", "doubtful"]

    table = driver.find(OverviewTable, "overview_table")
    last = table.visualRect(table.model().index(table.model().rowCount() - 1, 0)).bottom()
    ends = table.viewport().mapTo(driver.window, QPoint(0, last)).y()
    assert 0 < legend.mapTo(driver.window, QPoint()).y() - ends < 20


@pytest.mark.parametrize("lines", [1, 3])
def test_words_that_are_not_shown_to_the_end_have_dots(keys: Keyboard, lines: int) -> None:
    quotation = view(keys).strip._words
    words = "Ann Lee spoke of the harbour and of eels. " * 40
    quotation.show_passage(words, Span(0, len(words)), ())
    quotation.show_lines(lines)
    layout, height = quotation._laid_out(quotation.width())
    shown = layout.lineAt(lines - 1)
    assert layout.text()[: shown.textStart() + shown.textLength()].endswith("…")
    assert layout.text()[:-1] == words[: len(layout.text()) - 1]
    quotation.show_passage(words, Span(0, 40), ())
    layout, low = quotation._laid_out(quotation.width())
    assert (layout.text(), low <= height) == (words[:40], True)


@pytest.mark.parametrize("mirrored", [False, True])
def test_lines_of_the_table_begin_at_the_names(keys: Keyboard, mirrored: bool) -> None:
    ways = Qt.LayoutDirection
    keys.driver.window.setLayoutDirection(ways.RightToLeft if mirrored else ways.LeftToRight)
    keys.driver.settle()
    shown, line = table(keys), Theme.load("light").line
    first = next(row for row in range(shown.rows.rowCount()) if shown.rows.row(row) is not None)
    image, cells = shown.grab().toImage(), shown.viewport()
    cell = shown.visualRect(shown.rows.index(first, 0)).translated(cells.pos())
    beside, within = (cell.right(), cell.left()) if mirrored else (cell.left(), cell.right())
    assert image.pixelColor(beside, cell.center().y()) == line
    assert image.pixelColor(within, cell.center().y()) != line
    near = range(cell.right() - 20, cell.right() + 20) if mirrored else range(cell.left() - 20, cell.left() + 20)
    assert {image.pixelColor(x, cell.top()).name() for x in near} == {line.name()}


def test_a_line_stands_above_the_words_of_a_cell(keys: Keyboard) -> None:
    shown, strip = view(keys), view(keys).strip
    above = strip.mapTo(shown, QPoint(strip.width() // 2, -1))
    assert shown.grab().toImage().pixelColor(above) == Theme.load("light").line
