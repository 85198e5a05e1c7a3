"""Changing a statement in its place, and what else is done to rows, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from tests.window.conftest import Driver
from tests.window.correcting.hands import (
    ALT,
    CONTROL,
    SHIFT,
    Key,
    choose,
    editor,
    field,
    named,
    press,
    row,
    spoken,
    told,
    walk,
    write,
)
from viewer.models.rows import Role
from viewer.report.model import Span, Statement
from viewer.report.sentences import sentence_at
from viewer.window.row_view import RowView

SAID = 2


@pytest.fixture
def statements(seed: Driver) -> RowView:
    """The statements, where the keyboard is at one."""
    named(seed)
    return row(seed, "statements", SAID)


def statement(driver: Driver, number: int = SAID) -> Statement:
    return driver.window.report.statements[number]


def words(driver: Driver) -> str:
    return driver.window.report.words(statement(driver).spans[-1])


def test_the_end_and_the_beginning_are_moved_by_words(seed: Driver, statements: RowView) -> None:
    before = words(seed)
    press(seed, Key.Key_Return)
    assert told(seed).startswith("Changing statement 3 · found: Ebrahim Khodabandeh stated that")
    assert told(seed).endswith(" …")
    bounds = walk(seed, "editor_bounds")
    assert isinstance(bounds, QLineEdit)
    assert bounds.text() == "¶5 · 32 words"
    press(seed, Key.Key_Right, Key.Key_Right)
    assert bounds.text() == "¶5 · 34 words · found: 32"
    assert seed.evidence().endswith("camp. and requested")
    press(seed, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    press(seed, Key.Key_Right, held=SHIFT)
    assert bounds.text() == "¶5 · 30 words · found: 32"
    press(seed, Key.Key_Return)
    assert before.partition(" ")[2].startswith(words(seed))
    assert statement(seed).origin.status == "corrected"
    assert statements.hasFocus()
    assert statements.currentIndex().data(Role.KEY) == SAID


def test_what_was_found_is_told_by_the_name_that_was_found(seed: Driver, statements: RowView) -> None:
    """Another name that a reader gave is not the machine's; nor is it where an item is changed."""
    speaker = statement(seed).speaker
    assert speaker
    row(seed, "people", speaker)
    press(seed, Key.Key_F2)
    write(seed, "Zed Quux")
    press(seed, Key.Key_Return)
    row(seed, "statements", SAID)
    press(seed, Key.Key_F2)
    assert told(seed).startswith("Changing statement 3 · found: Ebrahim Khodabandeh stated that")
    press(seed, Key.Key_Escape)
    row(seed, "programme", 3)
    press(seed, Key.Key_F2)
    assert told(seed).startswith("Changing item 4 · found: Speech, Ebrahim Khodabandeh spoke")


def test_home_and_end_go_to_those_of_the_sentence(seed: Driver, statements: RowView) -> None:
    before = words(seed)
    press(seed, Key.Key_F2)
    press(seed, Key.Key_I, held=ALT)
    bounds = QApplication.focusWidget()
    assert bounds is field(seed, "editor_bounds")
    press(seed, *[Key.Key_Left] * 20)
    press(seed, *[Key.Key_Right] * 3, held=SHIFT)
    press(seed, Key.Key_End, Key.Key_Home, Key.Key_Return)
    report = seed.window.report
    sentence = sentence_at(report.text, statement(seed).spans[0].start)
    assert sentence.start == statement(seed).spans[0].start
    assert report.words(sentence) == words(seed)
    assert before in words(seed)


def test_one_word_stays(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    bounds = walk(seed, "editor_bounds")
    assert isinstance(bounds, QLineEdit)
    press(seed, *[Key.Key_Left] * 35)
    assert bounds.text().startswith("¶5 · 1 word ·")
    press(seed, *[Key.Key_Right] * 3, held=SHIFT)
    assert bounds.text().startswith("¶5 · 1 word ·")


def test_the_ends_are_dragged(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    end = seed.find(QWidget, "drag_end")
    assert end.isVisible()
    report = seed.window.report
    camp = report.text.index("government to provide the means")
    there = seed.text.mark_rectangles(Span(camp + 9, camp + 10))[0].center().toPoint()
    viewport = seed.text.viewport()
    grip = end.rect().center()
    seed.bot.mousePress(end, Qt.MouseButton.LeftButton, pos=grip)
    where = end.mapFrom(viewport, there) + QPoint(0, end.height() // 4)
    seed.bot.mouseMove(end, where)
    seed.bot.mouseRelease(end, Qt.MouseButton.LeftButton, pos=where)
    seed.settle()
    assert seed.evidence().endswith("government")
    assert QApplication.focusWidget() is field(seed, "editor_bounds")
    press(seed, Key.Key_Return)
    assert not any(one.isVisible() for one in seed.window.findChildren(QWidget, "drag_end"))
    assert words(seed).endswith("government")


def test_the_ends_follow_the_text(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    end = seed.find(QWidget, "drag_end")
    before = end.y()
    bar = seed.text.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    seed.settle()
    assert end.y() == before - 60
    press(seed, Key.Key_Escape)
    assert not any(one.isVisible() for one in seed.window.findChildren(QWidget, "drag_end"))


def test_speaker_and_how_it_is_told(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    choose(seed, box, "")
    walk(seed, "editor_indirect")
    press(seed, Key.Key_Left, Key.Key_Return)
    assert (statement(seed).speaker, statement(seed).mode) == (None, "direct")


def test_a_verb_has_its_words_where_they_stand_near(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    walk(seed, "editor_verb")
    field(seed, "editor_verb").clear()
    write(seed, "Requested")
    press(seed, Key.Key_Return)
    cue = statement(seed).cue
    assert cue.value == "requested"
    assert [seed.window.report.words(span) for span in cue.spans] == ["requested"]


def test_a_verb_that_the_report_has_not_is_the_readers_own(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    walk(seed, "editor_verb")
    field(seed, "editor_verb").clear()
    write(seed, "insisted")
    press(seed, Key.Key_Return)
    assert (statement(seed).cue.value, statement(seed).cue.spans) == ("insisted", ())
    assert "insisted: " in spoken(statements, SAID)


def test_two_statements_are_made_one(seed: Driver, statements: RowView) -> None:
    there = len(seed.window.report.statements)
    both = (*statement(seed).spans, *statement(seed, SAID + 1).spans)
    seed.window.workbench.correcting.rows.join()
    seed.settle()
    assert len(seed.window.report.statements) == there - 1
    assert all(any(one.contains(span) for one in statement(seed).spans) for span in both)
    press(seed, Key.Key_Z, held=CONTROL)
    assert len(seed.window.report.statements) == there


def test_the_last_statement_has_none_below(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_End)
    seed.window.workbench.correcting.rows.join()
    assert told(seed) == "Nothing stands below this one with which it could be joined."


def test_a_statement_is_added_of_the_words_that_are_chosen(seed: Driver, statements: RowView) -> None:
    there = len(seed.window.report.statements)
    press(seed, Key.Key_Insert)
    assert "Choose the words" in told(seed)
    start = seed.window.report.text.index("gathered in the below freezing")
    span = Span(start, start + len("gathered in the below freezing"))
    seed.select(span)
    statements.setFocus()
    press(seed, Key.Key_Insert)
    assert len(seed.window.report.statements) == there + 1
    added = next(one for one in seed.window.report.statements if one.origin.status == "added")
    assert (added.speaker, added.spans) == (None, (span,))
    assert editor(statements).isVisible()
    assert spoken(statements, seed.window.report.statements.index(added))
    press(seed, Key.Key_Escape)
    assert len(seed.window.report.statements) == there


def test_a_statement_is_taken_out(seed: Driver, statements: RowView) -> None:
    there = len(seed.window.report.statements)
    press(seed, Key.Key_Delete)
    assert len(seed.window.report.statements) == there - 1
    assert statements.hasFocus()


def test_every_field_has_a_name(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    for stop in editor(statements).stops():
        assert stop.accessibleName(), stop.objectName()


def test_a_remark_is_settled(seed: Driver) -> None:
    named(seed)
    view = row(seed, "remarks", 0)
    press(seed, Key.Key_Return, held=CONTROL)
    assert seed.window.report.remarks[0].origin.status == "confirmed"
    assert "settled" in spoken(view, 0)


def test_a_remark_is_dismissed(seed: Driver) -> None:
    named(seed)
    row(seed, "remarks", 0)
    there = len(seed.window.report.remarks)
    press(seed, Key.Key_Delete)
    assert len(seed.window.report.remarks) == there - 1


def test_an_item_tells_how_much_in_it_is_to_be_checked(seed: Driver) -> None:
    named(seed)
    report = seed.window.report
    programme = seed.find(RowView, "programme")
    assert ", 2 to check," in spoken(programme, 3)
    around = report.programme[3].spans
    within = [
        number
        for number, remark in enumerate(report.remarks)
        if any(one.contains(span) for one in around for span in remark.spans)
    ]
    row(seed, "remarks", within[0])
    press(seed, Key.Key_Return, held=CONTROL)
    assert ", 1 to check," in spoken(programme, 3)


def test_a_whole_name_is_typed_in_the_field_of_the_speaker(seed: Driver, statements: RowView) -> None:
    press(seed, Key.Key_F2)
    speaker = walk(seed, "editor_speaker")
    assert isinstance(speaker, QComboBox)
    write(seed, "Erisa R")
    assert QApplication.activePopupWidget() is None
    assert speaker.currentText() == "Erisa Rahimi"
    write(seed, "ham")
    assert speaker.currentText() == "Hamid Agh Atabai"
    press(seed, Key.Key_Tab)
    press(seed, Key.Key_Backtab, held=SHIFT)
    press(seed, Key.Key_Space)
    assert QApplication.activePopupWidget() is not None
    press(seed, Key.Key_Escape)
    press(seed, Key.Key_Return)
    assert seed.window.report.person(statement(seed).speaker or "").name == "Hamid Agh Atabai"
