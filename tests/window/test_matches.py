"""The list of matches: rows in context, groups, there and back, copies and tables."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QSplitter, QToolButton, QWidget

from tests.window.conftest import IDLE, Driver, MakeDriver
from tests.window.seeker import CONTROL, SHIFT, Seeker
from viewer.models.matches import MatchRole
from viewer.report.model import Report
from viewer.report.search import Query, Searcher, find
from viewer.report.searching.listing import Row
from viewer.window.finding import Finding
from viewer.window.matches_view import fitted, units
from viewer.window.theme import Theme

GROUPING = "matches_grouping"


@pytest.fixture
def finder(seed: Driver) -> Seeker:
    finder = Seeker(seed)
    finder.type("human rights")
    return finder


def panel(finder: Seeker) -> QWidget:
    return finder.driver.find(QWidget, "matches_panel")


def test_every_match_has_its_row(finder: Seeker) -> None:
    report = finder.driver.window.report
    matches = find(report.text, Query("human rights"))
    searcher = Searcher(report)
    rows = searcher.rows(matches, 160)
    assert finder.lines == [f"{row.before}{row.words}{row.after}" for row in rows]
    assert finder.places == ["¶1", "¶5", "", "¶11"]
    assert finder.chosen == finder.lines[0]
    assert panel(finder).findChild(QLabel, "panel_count").text() == f"{len(matches)} found"


def test_a_click_leads_to_the_match_and_back(finder: Seeker) -> None:
    finder.click_row(3)
    matches = finder.driver.text.marks.matches
    assert (finder.count, finder.current) == (f"4 of {len(matches)}", matches[3])
    assert finder.driver.is_in_view(matches[3].start)
    assert finder.view.hasFocus()
    finder.driver.bot.keyClick(finder.driver.window, Qt.Key.Key_F3, SHIFT)
    finder.driver.settle()
    assert finder.chosen == finder.lines[2]


def test_keys_alone(finder: Seeker) -> None:
    finder.press(Qt.Key.Key_Down)  # from the field into the list
    assert finder.view.hasFocus()
    finder.press(Qt.Key.Key_Down)
    assert finder.count.startswith("2 of")
    finder.press(Qt.Key.Key_End)
    assert finder.count == f"{len(finder.lines)} of {len(finder.lines)}"
    finder.press(Qt.Key.Key_Home)
    assert finder.count.startswith("1 of")
    finder.press(Qt.Key.Key_Down)
    finder.press(Qt.Key.Key_Return)
    assert finder.driver.text.hasFocus()
    assert finder.driver.text.caret() == finder.current.start
    assert finder.count.startswith("2 of")
    finder.driver.bot.keyClick(finder.driver.window, Qt.Key.Key_F, CONTROL | SHIFT)
    finder.driver.settle()
    assert finder.view.hasFocus()
    finder.press(Qt.Key.Key_Escape)
    assert not panel(finder).isVisible()
    assert finder.driver.text.hasFocus()


def test_the_list_is_among_the_panels(finder: Seeker) -> None:
    reached: list[str] = []
    for _ in range(7):
        finder.press(Qt.Key.Key_F6)
        reached.append(QApplication.focusWidget().objectName())
    assert "matches" in reached
    assert reached.index("matches") == reached.index("text") + 1


def test_groups(finder: Seeker) -> None:
    report = finder.driver.window.report
    rows = Searcher(report).rows(find(report.text, Query("human rights")))
    for title, by in (("By Programme Item", "item"), ("By Speaker", "person")):
        finder.choose(title, button=GROUPING)
        groups = rows.groups("item" if by == "item" else "person")
        assert [line for line in finder.lines if "·" in line] == [f"{g.title} · {len(g.matches)}" for g in groups]
        assert len(finder.lines) == len(groups) + len(rows)
        assert finder.driver.find(QToolButton, GROUPING).text() == title
        finder.click_row(1)
        assert finder.current == rows[groups[0].matches[0]].span
        before = finder.count
        finder.click_row(0)  # a heading
        assert finder.count == before
    finder.choose("By Paragraph", button=GROUPING)
    assert len(finder.lines) == len(rows)


def test_people_programme_and_statements(finder: Seeker) -> None:
    finder.choose("People, Programme, Statements", button=GROUPING)
    finder.driver.bot.waitUntil(lambda: len(finder.lines) > 2)
    found = Searcher(finder.driver.window.report).objects(Query("human rights", kind="words"))
    assert len([line for line in finder.lines if "human rights" in line.lower()]) == len(found)
    assert finder.count == "1 of 4"
    row = next(number for number, line in enumerate(finder.lines) if line.startswith("Naimeh"))
    finder.click_row(row)
    assert "Naimeh" in finder.driver.evidence()
    finder.field.setText("Khodabandeh")
    finder.driver.bot.waitUntil(lambda: finder.lines[:1] == ["People · 1"])
    finder.field.setText("qwertz")
    note = panel(finder).findChild(QLabel, "empty")
    finder.driver.bot.waitUntil(lambda: note.text() == "Not found in people, programme or statements.")
    assert note.isVisible()


def test_nothing_to_list(finder: Seeker) -> None:
    finder.field.setText("qwertz")
    finder.driver.settle()
    note = panel(finder).findChild(QLabel, "empty")
    assert (note.isVisible(), note.text()) == (True, "No matches.")
    assert not finder.driver.find(QToolButton, "matches_more").isEnabled()
    finder.field.clear()
    finder.driver.settle()
    assert not panel(finder).isVisible()


def test_shown_or_not_as_the_reader_likes_it(finder: Seeker, make_driver: MakeDriver) -> None:
    assert panel(finder).isVisible()
    finder.click("find_list")
    assert not panel(finder).isVisible()
    finder.choose("By Speaker", button=GROUPING)
    finder.driver.window.close()
    again = make_driver(IDLE)
    again.window.workbench.show_report(Report("One. Two."), Finding.DONE)
    later = Seeker(again)
    later.type("two")
    assert not panel(later).isVisible()
    later.click("find_list")
    assert panel(later).isVisible()
    assert later.lines == ["The report’s own words · 1", "One. Two."]


def test_the_match_stays_in_view_when_the_list_comes(seed: Driver) -> None:
    finder = Seeker(seed)
    finder.type("a")
    for word in ("impressed", "gathering", "Kotori"):
        finder.field.clear()
        finder.driver.settle()
        finder.field.setText(word)
        finder.driver.settle()
        assert finder.driver.is_in_view(finder.current.start), word


def test_the_list_is_as_high_as_its_rows_until_the_reader_chooses(finder: Seeker) -> None:
    def heights() -> tuple[int, int]:
        return panel(finder).height(), finder.view.viewport().height()

    def look_for(words: str) -> None:
        finder.field.clear()
        finder.type(words)

    row = finder.view.rowHeight(0)
    assert heights()[1] == 4 * row
    look_for("Albania")
    high, shown = heights()
    assert 6 * row <= shown < 18 * row
    look_for("Albania xyzzy")
    assert heights()[0] < high / 1.5
    assert panel(finder).findChild(QLabel, "empty").isVisible()
    splitter = finder.driver.find(QSplitter, "reading")
    splitter.setSizes((300, 300))
    splitter.splitterMoved.emit(300, 1)  # as by the mouse
    chosen = heights()[0]
    look_for("human rights")
    assert heights()[0] == chosen


def test_copies(finder: Seeker) -> None:
    report = finder.driver.window.report
    finder.press(Qt.Key.Key_Down)
    finder.press(Qt.Key.Key_Down, SHIFT)
    finder.press(Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    for line, match in zip(lines, find(report.text, Query("human rights")), strict=False):
        cells = line.split("\t")
        assert cells[1:3] == [str(match.start + 1), str(match.end)]
        assert "human rights" in cells
    finder.choose("Copy All Matches", button="matches_more")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


def test_the_menu_of_the_list(finder: Seeker) -> None:
    finder.press(Qt.Key.Key_Down)
    finder.press(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Copy",
        "Copy All Matches",
        "Export as CSV…",
    ]
    finder.driver.bot.keyClick(menu, Qt.Key.Key_Return)
    finder.driver.settle()
    assert "human rights" in QGuiApplication.clipboard().text()


def test_a_table_for_other_programs(finder: Seeker, tmp_path: Path) -> None:
    report = finder.driver.window.report
    finder.choose("Export as CSV…", button="matches_more")
    dialog = finder.driver.find(QFileDialog, "matches_dialog")
    assert dialog.findChild(QLineEdit).text() == f"{Path(report.source.name).stem}-matches.csv"
    target = tmp_path / "found.csv"
    dialog.findChild(QLineEdit).setText(str(target))
    dialog.accept()
    finder.driver.settle()
    assert finder.driver.message() == f"Wrote {target}."
    header, *rows = csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig")))
    assert header[:4] == ["Report", "Paragraph", "First character", "Last character"]
    assert len(rows) == 4
    for row, match in zip(rows, find(report.text, Query("human rights")), strict=True):
        cells = dict(zip(header, row, strict=True))
        start, end = int(cells["First character"]) - 1, int(cells["Last character"])
        assert (start, end) == (match.start, match.end)
        assert cells["Match"] == report.text[start:end]


def test_a_table_that_cannot_be_written(finder: Seeker, tmp_path: Path) -> None:
    finder.choose("Export as CSV…", button="matches_more")
    dialog = finder.driver.find(QFileDialog, "matches_dialog")
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "found.csv"))
    finder.driver.settle()
    assert "its folder does not exist" in finder.driver.message()
    dialog.reject()


@pytest.mark.slow
def test_a_hundred_thousand_matches(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    driver.window.workbench.show_report(Report("so it is, so so.\n\n" * 34_000), Finding.DONE)
    finder = Seeker(driver)
    finder.type("so")
    assert finder.count == "1 of 102000"
    assert finder.view.matches.rowCount() == 102_000
    finder.press(Qt.Key.Key_Return, SHIFT)
    assert (finder.count, finder.wrapped) == ("102000 of 102000", "102000 of 102000, from the end")
    assert driver.is_in_view(finder.current.start)
    assert finder.chosen.endswith("so so.")
    assert finder.view.visualRect(finder.view.currentIndex()).intersects(finder.view.viewport().rect())


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("The minister’s long speech on human rights was read to the assembly at the end of the first day", "rights"),
        ("این گزارش درباره حقوق بشر در جلسه خوانده شد و همه آن را شنیدند و رفتند", "بشر"),
        ("😀 emoji 😀 before and 👩‍🏫 after the teacher 😀 in a longer line of text than fits", "👩‍🏫"),
    ],
)
def test_the_words_found_stand_out_wherever_they_are(make_driver: MakeDriver, text: str, typed: str) -> None:
    driver = make_driver(IDLE)
    driver.window.workbench.show_report(Report(text), Finding.DONE)
    finder = Seeker(driver)
    finder.field.setText(typed)
    driver.settle()
    rect = finder.view.visualRect(finder.view.matches.index(0, 0))
    image = finder.view.viewport().grab(rect).toImage()
    hit = Theme.load("light").hit.name()
    marked = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2 - 6).name() == hit]
    metrics = QFontMetricsF(finder.view.font())
    assert marked
    assert 0.4 < (marked[-1] - marked[0]) / metrics.horizontalAdvance(typed) < 1.6
    row = finder.view.matches.index(0, 0).data(MatchRole.ROW)
    assert isinstance(row, Row)
    for width in (40, 90, 200, 2000):
        before, words, after = fitted(row, metrics, width)
        assert metrics.horizontalAdvance(before) <= max(width * 0.42, width - metrics.horizontalAdvance(words))
        assert words == row.words or words.endswith("…")
        assert after == row.after or row.after.startswith(after.rstrip("…\u200d"))
    assert units("a😀b") == 4
