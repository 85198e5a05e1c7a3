"""Search while something else changes: the report, the options, the list, the window itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QToolButton, QWidget

from tests.participants import took
from tests.window.conftest import IDLE, Driver, MakeDriver
from tests.window.seeker import CONTROL, SHIFT, Seeker
from viewer.report.model import Fact, Person, ProgrammeItem, Report, Span, Statement
from viewer.report.search import Query, find, said_by
from viewer.report.search import Searcher as RealSearcher
from viewer.report.vocabulary import ItemKind, Mode
from viewer.window import finder as finder_module
from viewer.window.finding import Finding
from viewer.window.text_view import TextView

GROUPING = "matches_grouping"
OTHER = Report(
    "Ann Lee spoke of Albania.\n\nShe said that the sea is ours.",
    people=(Person("x1", "Ann Lee", (Span(0, 7),)),),
    programme=(ProgrammeItem(ItemKind.SPEECH, "spoke", (Span(0, 25),), took(Span(0, 7), "x1")),),
    statements=(Statement("x1", Fact("said", (Span(31, 35),)), Mode.INDIRECT, (Span(36, 56),), 0),),
)


class Gate:
    """Holds up what makes a text ready for searching, until it is opened."""

    def __init__(self) -> None:
        self.open = threading.Event()

    def prepare(self, searcher: RealSearcher, query: Query) -> None:
        self.open.wait(10)
        for _ in searcher.prepare(query):
            pass


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """From when it is asked for, nothing gets ready before the gate is opened."""
    gate = Gate()
    monkeypatch.setattr(finder_module, "_prepare", gate.prepare)
    yield gate
    gate.open.set()


@pytest.fixture
def finder(seed: Driver) -> Seeker:
    finder = Seeker(seed)
    finder.type("Albania")
    return finder


def show(driver: Driver, report: Report, finding: Finding = Finding.DONE) -> None:
    driver.window.workbench.show_report(report, finding)


def count(driver: Driver) -> str:
    return driver.find(QLabel, "find_count").text()


def marks(driver: Driver) -> list[str]:
    text = driver.find(TextView, "text")
    return [text.text[match.start : match.end] for match in text.marks.matches]


def test_closed_while_it_is_made_ready(finder: Seeker, gate: Gate) -> None:
    driver = finder.driver
    finder.driver.find(QToolButton, "find_options").menu().actions()[0].trigger()  # case: folded in another way
    assert driver.finder.searching
    driver.bot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert marks(driver) == []
    gate.open.set()
    driver.bot.wait(100)
    assert marks(driver) == []


def test_steps_do_nothing_while_it_is_searched(finder: Seeker, gate: Gate) -> None:
    driver = finder.driver
    driver.find(QToolButton, "find_options").menu().actions()[0].trigger()
    for _ in range(5):
        driver.bot.keyClick(finder.field, Qt.Key.Key_Return)
    gate.open.set()
    driver.settle()
    assert count(driver).startswith("1 of ")


def test_another_report_while_it_is_searched(finder: Seeker, gate: Gate) -> None:
    driver = finder.driver
    finder.view.selectAll()
    show(driver, OTHER)
    assert driver.finder.searching
    assert (marks(driver), finder.lines) == ([], [])
    assert not driver.find(QToolButton, "matches_more").isEnabled()
    QGuiApplication.clipboard().setText("precious")
    finder.view.setFocus()
    driver.bot.keyClick(driver.window, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "precious"
    gate.open.set()
    driver.settle()
    assert (marks(driver), count(driver)) == (["Albania"], "1 of 1")
    assert finder.lines == ["Ann Lee spoke of Albania."]


def test_rows_of_the_report_that_is_shown_and_no_other(finder: Seeker) -> None:
    for grouping in ("By Speaker", "By Programme Item", "People, Programme, Statements"):
        finder.choose(grouping, button=GROUPING)
        finder.driver.bot.wait(100)
        show(finder.driver, OTHER)
        for row in range(finder.view.matches.rowCount()):
            finder.click_row(row)
        finder.driver.bot.wait(100)
        assert finder.driver.window.report is OTHER
        show(finder.driver, Report("Albania. Albania!"))
        finder.driver.settle()


def test_the_scope_goes_with_its_report_even_without_a_query(seed: Driver) -> None:
    finder = Seeker(seed)
    speaker = next(said.speaker for said in seed.window.report.statements if said.speaker)
    seed.finder.ask(Query(""), said_by(speaker))
    seed.settle()
    assert finder.note.startswith("Only in what")
    show(seed, OTHER)
    seed.settle()
    assert finder.note == ""
    finder.choose("Ann Lee")
    assert finder.note == "Only in what Ann Lee said."


def test_an_item_that_is_another_one_now_is_no_scope(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, OTHER)
    finder = Seeker(driver)
    finder.choose("1. Speech: Ann Lee")
    assert finder.note
    show(
        driver,
        replace(
            OTHER, programme=(ProgrammeItem(ItemKind.CLOSING, "spoke", (Span(27, 56),), took(Span(27, 56), "x1")),)
        ),
    )
    driver.settle()
    assert finder.note == ""


def test_a_click_before_the_rows_are_sorted(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, Report("alpha beta gamma.\n\n" * 12_000, people=OTHER.people))
    finder = Seeker(driver)
    finder.type("a")
    finder.choose("By Speaker", button=GROUPING)
    driver.settle()
    finder.field.setText("gamma")
    finder.view.reached.emit(finder.view.matches.rowCount() - 1)
    driver.settle()
    driver.bot.waitUntil(lambda: finder.view.matches.rowCount() == 12_001)
    assert driver.finder.current in range(12_000)


def test_no_sign_of_a_wrap_beside_an_error(finder: Seeker) -> None:
    finder.press(Qt.Key.Key_Return, SHIFT)
    assert finder.wrapped
    finder.choose("Regular Expression")
    finder.field.setText("(")
    finder.driver.settle()
    assert not finder.wrapped
    assert not finder.driver.find(QLabel, "find_wrapped").isVisible()


def test_no_near_spelling_once_something_is_found(finder: Seeker) -> None:
    finder.choose("Ebrahim Khodabandeh")
    finder.field.setText("ocumentar")
    finder.driver.bot.waitUntil(lambda: bool(finder.offers))
    finder.driver.bot.waitUntil(lambda: "Did you mean:" in finder.note)
    finder.choose("In the Whole Report")
    assert finder.count.startswith("1 of ")
    assert "Did you mean" not in finder.note
    finder.driver.bot.wait(500)
    assert "Did you mean" not in finder.note


def test_an_error_in_the_list_of_people(finder: Seeker) -> None:
    finder.choose("People, Programme, Statements", button=GROUPING)
    finder.choose("Regular Expression")
    finder.field.setText("(Alb")
    finder.driver.settle()
    note = finder.driver.find(QWidget, "matches_panel").findChild(QLabel, "empty")
    assert (note.isVisible(), note.text()) == (True, "This cannot be looked for: see above.")
    finder.field.setText("Khodab.*")
    finder.driver.bot.waitUntil(lambda: finder.lines[:1] == ["People · 1"])


def test_several_rows_by_ctrl(finder: Seeker) -> None:
    for row, modifier in ((0, Qt.KeyboardModifier.NoModifier), (2, CONTROL), (3, CONTROL)):
        where = finder.view.visualRect(finder.view.matches.index(row, 0)).center()
        finder.driver.bot.mouseClick(finder.view.viewport(), Qt.MouseButton.LeftButton, modifier, where)
        finder.driver.settle()
    assert finder.view.selected_rows() == [0, 2, 3]


def test_return_on_a_person_stays_at_their_words(finder: Seeker) -> None:
    finder.choose("People, Programme, Statements", button=GROUPING)
    finder.driver.bot.waitUntil(lambda: len(finder.lines) > 2)
    finder.click_row(finder.view.matches.rowCount() - 1)
    evidence = finder.driver.text.marks.evidence
    finder.press(Qt.Key.Key_Return)
    assert finder.driver.text.hasFocus()
    assert finder.driver.is_in_view(evidence[0].start)


def test_the_keyboard_is_never_lost(finder: Seeker) -> None:
    finder.field.setText("documantary")
    finder.driver.bot.waitUntil(lambda: bool(finder.offers))
    finder.offers[0].setFocus()
    finder.press(Qt.Key.Key_Space)
    assert finder.field.hasFocus()
    finder.press(Qt.Key.Key_Down)
    assert finder.view.hasFocus()
    finder.click("find_list")
    assert finder.field.hasFocus()
    finder.click("find_list")
    finder.press(Qt.Key.Key_Down)
    finder.field.setText("qwertz")
    finder.driver.settle()
    assert QApplication.focusWidget() is finder.field


def test_f3_brings_back_what_was_typed(finder: Seeker) -> None:
    finder.choose("Regular Expression")
    finder.field.setText(r"[Aa]lb\w+")
    finder.driver.settle()
    finder.press(Qt.Key.Key_Escape)
    finder.driver.bot.keyClick(finder.driver.window, Qt.Key.Key_F3)
    finder.driver.settle()
    assert finder.field.text() == r"[Aa]lb\w+"
    assert finder.count.startswith("2 of ")


def test_the_selection_is_no_pattern(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, Report("Room 3x5 and room 3.5 (EU)."))
    finder = Seeker(driver)
    finder.choose("Regular Expression")
    for words in ("3.5", "(EU)"):
        start = driver.text.text.index(words)
        driver.select(Span(start, start + len(words)))
        finder.open()
        assert marks(driver) == [words]


def test_very_much_selected_is_not_looked_for(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, Report("word " * 2000))
    driver.bot.keyClick(driver.text, Qt.Key.Key_A, CONTROL)
    finder = Seeker(driver)
    assert (finder.field.text(), count(driver)) == ("", "")


def test_letters_typed_in_a_long_list_do_nothing(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, Report("so it is.\n\n" * 30_000))
    finder = Seeker(driver)
    finder.type("so")
    finder.view.setFocus()
    driver.bot.keyClick(finder.view, "s")
    assert finder.view.currentIndex().row() == 0


def test_only_plain_words_in_tooltips(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, Report("x <b>bold</b> & <i>more</i>"))
    finder = Seeker(driver)
    finder.type("bold")
    tip = finder.view.matches.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == '<p style="white-space: pre-wrap">x &lt;b&gt;bold&lt;/b&gt; &amp; &lt;i&gt;more&lt;/i&gt;</p>'


def test_a_match_as_long_as_its_paragraph(make_driver: MakeDriver) -> None:
    driver = make_driver(IDLE)
    show(driver, Report("very " * 4_000))
    finder = Seeker(driver)
    finder.choose("Regular Expression")
    finder.type(".+")
    assert finder.count == "1 of 1"
    assert len(finder.lines[0]) < 1000


def test_a_table_is_written_though_the_window_closes(make_driver: MakeDriver, tmp_path: Path) -> None:
    driver = make_driver(IDLE)
    text = "so it is.\n\n" * 5_000
    show(driver, Report(text))
    finder = Seeker(driver)
    finder.type("so")
    finder.choose("Export as CSV…", button="matches_more")
    dialog = driver.find(QFileDialog, "matches_dialog")
    target = tmp_path / "found.csv"
    dialog.findChild(QLineEdit).setText(str(target))
    dialog.accept()
    driver.window.close()
    assert target.read_bytes().count(b"\n") == 1 + len(find(text, Query("so")))


def test_the_list_keeps_its_usual_height_if_it_was_never_shown(make_driver: MakeDriver) -> None:
    make_driver(IDLE).window.close()
    driver = make_driver(IDLE)
    show(driver, replace(OTHER, text=OTHER.text + " And the sea again." * 20))
    finder = Seeker(driver)
    finder.type("sea")
    assert driver.find(QWidget, "matches_panel").height() > 150


def test_nobody_is_searched_who_said_nothing(seed: Driver) -> None:
    report = seed.window.report
    silent = next(one.id for one in report.people if all(said.speaker != one.id for said in report.statements))
    seed.click_row("people", silent)
    view = QApplication.focusWidget()
    assert view is not None
    QApplication.sendEvent(
        seed.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    )
    menu = QApplication.activePopupWidget()
    assert menu is not None
    (action,) = (action for action in menu.actions() if action.text().replace("&", "") == "Search in What They Said")
    assert not action.isEnabled()
    menu.close()


def test_objects_are_shown_once_where_they_were_asked_for(seed: Driver) -> None:
    finder = Seeker(seed)
    finder.type("Screening")
    seed.bot.waitUntil(lambda: any(offer.text() == "Show Them" for offer in finder.offers))
    next(offer for offer in finder.offers if offer.text() == "Show Them").click()
    seed.settle()
    assert finder.lines[0] == "Programme · 2"
    finder.field.setText("human")
    seed.settle()
    assert seed.find(QToolButton, GROUPING).text() == "By Paragraph"
    assert finder.places[0] == "¶1"
