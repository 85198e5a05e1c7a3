"""Facts are changed and stated in the header, by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from tests.window.correcting.conftest import Ear
from tests.window.keyboard import CONTROL, SHIFT, Key, Keyboard
from viewer.report.model import Event, Fact, Origin, Report, Span
from viewer.window.correcting.candidate_list import CandidateList
from viewer.window.fact_link import FactLink

TEXT = (
    "Some forty volunteers unlocked the Harbour Hall in Veldmere on 3 May 2025.\n\n"
    "By evening the counter at the door had turned 640 times, as the Boat Trust said.\n"
)


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def fact(value: str | int, words: str, doubt: float = 0.0, others: tuple[Fact, ...] = ()) -> Fact:
    return Fact(value, (span(words),), None, Origin("crowd.told", doubt, ("candidates",)), others)


REPORT = Report(
    TEXT,
    event=Event(
        attendance=fact(640, "640", 0.5, (Fact(40, (span("forty"),)),)),
        place=fact("Harbour Hall", "Harbour Hall"),
        city=fact("Veldmere", "Veldmere"),
    ),
)


def go_to(keys: Keyboard, name: str) -> None:
    keys.panel_to("fact_title")
    if keys.driver.find(FactLink, f"fact_{name}").is_folded:
        unfold(keys)
    keys.tab_to(f"fact_{name}")


def unfold(keys: Keyboard) -> None:
    """Have the facts shown that are not stated."""
    keys.tab_to("facts_fold")
    keys.press(Key.Key_Space)


def shown(keys: Keyboard, name: str) -> str:
    return keys.driver.find(FactLink, f"fact_{name}").words


def label(keys: Keyboard, name: str) -> str:
    found = keys.driver.find(QLabel, name)
    return found.text() if found.isVisible() else ""


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
def test_another_candidate_is_taken_with_three_keys(open_report: Callable[[Report], Keyboard], key: Qt.Key) -> None:
    keys = open_report(REPORT)
    go_to(keys, "attendance")
    keys.press(key, Key.Key_Down, Key.Key_Return)
    changed = keys.driver.window.report.event.attendance
    assert changed
    assert (changed.value, changed.spans, changed.origin.status) == (40, (span("forty"),), "corrected")
    assert keys.here.objectName() == "fact_attendance"
    keys.press(Key.Key_Z, modifier=CONTROL)
    assert shown(keys, "attendance") == "640"


def test_what_was_found_stays_among_the_candidates(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    go_to(keys, "attendance")
    keys.press(Key.Key_F2, Key.Key_Down, Key.Key_Return, Key.Key_F2)
    offered = keys.driver.find(CandidateList, "candidates")
    assert [offered.value(row) for row in range(offered.count())] == ["40", "640", ""]


def test_not_stated_is_the_last_choice_and_can_be_stated_again(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    go_to(keys, "attendance")
    keys.press(Key.Key_F2, Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert keys.driver.window.report.event.attendance is None
    link = keys.driver.find(FactLink, "fact_attendance")
    assert (link.words, link.is_stated, link.mark) == ("not stated", False, "pencil")
    keys.press(Key.Key_Space)
    keys.type("over 600")
    keys.press(Key.Key_Return)
    assert shown(keys, "attendance") == "over 600"
    assert keys.driver.window.report.event.attendance.spans == ()  # type: ignore[union-attr]


def test_what_was_planned_can_be_said_to_have_begun_and_back(keys: Keyboard) -> None:
    go_to(keys, "start_time")
    keys.press(Key.Key_F2)
    assert keys.driver.find(QLineEdit, "fact_field_0").text() == "planned 11:00"
    keys.type("11:10")
    keys.press(Key.Key_Return)
    start = keys.driver.window.report.event.start_time
    assert start
    assert (start.value, start.note) == ("11:10", None)
    assert keys.driver.find(FactLink, "fact_start_time").accessibleName().startswith("Start")
    keys.press(Key.Key_F2)
    keys.type("planned 11 am")
    keys.press(Key.Key_Return)
    start = keys.driver.window.report.event.start_time
    assert start
    assert (start.value, start.note, start.spans) == ("11:00", "planned", (Span(337, 342),))
    assert keys.driver.find(FactLink, "fact_start_time").accessibleName().startswith("Planned start")


def test_what_cannot_be_read_is_said_and_escape_leaves_all(open_report: Callable[[Report], Keyboard], ear: Ear) -> None:
    keys = open_report(REPORT)
    go_to(keys, "date")
    keys.press(Key.Key_Return)
    keys.type("soon")
    keys.press(Key.Key_Return)
    assert label(keys, "editor_problem") == "This is no date. Example: 26 November 2023"
    assert ear.announced[-1] == label(keys, "editor_problem")
    assert keys.here.objectName() == "fact_field_0"
    keys.press(Key.Key_Escape)
    assert keys.here.objectName() == "fact_date"
    assert keys.driver.window.report.event.date is None


def test_what_is_not_in_the_report_is_told_of_once_it_is_typed(
    open_report: Callable[[Report], Keyboard], ear: Ear
) -> None:
    keys = open_report(REPORT)
    go_to(keys, "organisers")
    keys.press(Key.Key_F2)
    note = "These words are not in the report. Kept as your own."
    keys.type("Boat Trust")
    assert label(keys, "popup_note") == ""
    keys.type(" and Others")
    assert label(keys, "popup_note") == note
    keys.driver.bot.waitUntil(lambda: note in ear.announced)
    assert ear.announced.count(note) == 1


def test_first_and_last_day_have_a_field_each(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    go_to(keys, "date")
    keys.press(Key.Key_F2)
    keys.type("May 3, 2025")
    keys.press(Key.Key_Tab)
    keys.type("2025-05-04")
    assert label(keys, "popup_note") == "These words are not in the report. Kept as your own."
    keys.press(Key.Key_Return)
    event = keys.driver.window.report.event
    assert event.date
    assert event.date_end
    assert (event.date.value, event.date.spans) == ("2025-05-03", (span("3 May 2025"),))
    assert (event.date_end.value, event.date_end.spans) == ("2025-05-04", ())
    keys.press(Key.Key_Z, modifier=CONTROL)
    assert keys.driver.window.report.event.date is None


def test_place_town_and_organisers(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    go_to(keys, "place")
    keys.press(Key.Key_F2, Key.Key_Tab)
    keys.type("Veld")
    keys.press(Key.Key_Return)
    assert shown(keys, "place") == "Harbour Hall, Veld"
    unfold(keys)
    keys.tab_to("fact_organisers")
    keys.press(Key.Key_F2)
    keys.type("Boat Trust")
    keys.press(Key.Key_Tab)
    keys.type("Ann Bell")
    keys.press(Key.Key_Return)
    assert set(shown(keys, "organisers").split("; ")) == {"Boat Trust", "Ann Bell"}


def test_what_is_doubtful_beside_a_change_is_right_then(open_report: Callable[[Report], Keyboard]) -> None:
    event = replace(REPORT.event, place=fact("Harbour Hall", "Harbour Hall", 0.5))
    keys = open_report(replace(REPORT, event=event))
    go_to(keys, "place")
    keys.press(Key.Key_F2, Key.Key_Tab)
    keys.type("Veldmere-on-Sea")
    keys.press(Key.Key_Return)
    now = keys.driver.window.report.event
    assert now.place
    assert now.city
    assert (now.place.origin.status, now.city.origin.status) == ("found", "corrected")
    assert now.place.origin.doubt == 0
    assert keys.driver.find(FactLink, "fact_place").sign == ""
    keys.press(Key.Key_Z, modifier=CONTROL)
    assert keys.driver.window.report.event == event


def test_the_title_can_be_given(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    keys.panel_to("fact_title")
    assert shown(keys, "title").startswith("Some forty volunteers")
    keys.press(Key.Key_Return)
    keys.type("Open Seas Day")
    keys.press(Key.Key_Return)
    assert shown(keys, "title") == "“Open Seas Day”"


def test_nothing_changed_is_nothing_done(keys: Keyboard) -> None:
    go_to(keys, "place")
    keys.press(Key.Key_F2, Key.Key_Return)
    assert not keys.driver.window.workbench.desk.history.done


def test_it_is_said_what_is_changed(open_report: Callable[[Report], Keyboard], ear: Ear) -> None:
    keys = open_report(REPORT)
    go_to(keys, "attendance")
    keys.press(Key.Key_F2)
    field = keys.here
    assert field.accessibleName() == "Attendance"
    assert field.accessibleDescription() == (
        "found: 640, doubtful, the report offers other candidates that fit nearly as well, "
        "2 in the text, Down shows them"
    )
    assert label(keys, "place") == "Attendance · found: 640, doubtful"
    assert label(keys, "popup_sign") == "?"
    assert label(keys, "popup_doubt").startswith("Doubtful: the report offers")
    keys.press(Key.Key_Down)
    assert ear.announced[-1].startswith("40, paragraph 1, Some forty volunteers unlocked the Harbour Hall")


def test_the_tab_key_stays_in_the_editor(keys: Keyboard) -> None:
    go_to(keys, "place")
    keys.press(Key.Key_F2)
    names = [keys.here.objectName()]
    for _ in range(4):
        keys.press(Key.Key_Tab)
        names.append(keys.here.objectName())
    assert names == ["fact_field_0", "fact_field_1", "fact_save", "fact_cancel", "fact_field_0"]
    keys.press(Key.Key_Backtab, modifier=SHIFT)
    keys.press(Key.Key_Return)
    assert keys.here.objectName() == "fact_place"


def test_the_keys_of_rows_are_the_fields_own(keys: Keyboard) -> None:
    go_to(keys, "place")
    keys.press(Key.Key_F2)
    keys.press(Key.Key_Up, Key.Key_Down, Key.Key_N, modifier=CONTROL | SHIFT)
    keys.press(Key.Key_F2)
    assert keys.here.objectName() == "fact_field_0"
    assert not keys.driver.window.workbench.desk.history.done


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("name", ["title", "attendance"])
def test_the_popup_stays_in_a_small_window(
    keys: Keyboard, qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        keys.driver.window.resize(900, 600)
        keys.driver.settle()
        go_to(keys, name)
        keys.press(Key.Key_F2)
        window = keys.driver.window.rect()
        for part in (keys.driver.find(QWidget, "fact_popup"), keys.driver.find(QLineEdit, "fact_field_0")):
            place = QRect(part.mapTo(keys.driver.window, part.rect().topLeft()), part.size())
            assert window.contains(place)
        keys.press(Key.Key_Escape)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_mouse_and_menu_open_it_too(keys: Keyboard) -> None:
    link = keys.driver.find(FactLink, "fact_place")
    keys.driver.bot.mouseDClick(link, Qt.MouseButton.LeftButton)
    assert keys.here.objectName() == "fact_field_0"
    keys.driver.bot.mouseClick(keys.driver.find(QWidget, "fact_editor"), Qt.MouseButton.LeftButton)
    assert keys.here.objectName() == "fact_place"
    keys.press(Key.Key_F10, modifier=SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    told = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert told == ["Chan&ge", "Con&firm", "&Note…", "&Remove", "&Why Is This Here?"]
    keys.press(Key.Key_G)
    assert keys.here.objectName() == "fact_field_0"


def test_the_field_stands_at_a_fact_that_is_unfolded_for_it(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    for height in (760, 380):
        keys.driver.window.resize(700, height)
        keys.driver.settle()
        link = keys.driver.find(FactLink, "fact_date")
        link.setFocus()
        keys.driver.bot.keyClick(link, Key.Key_F2)
        keys.driver.settle()
        field = keys.driver.find(QLineEdit, "fact_field_0")
        there = link.mapTo(keys.driver.window, link.rect().center())
        assert abs(field.mapTo(keys.driver.window, field.rect().center()).y() - there.y()) < field.height()
        keys.press(Key.Key_Escape)
        keys.driver.find(QPushButton, "facts_fold").setChecked(False)
        keys.driver.settle()


def test_what_was_found_is_told_whatever_a_reader_has_set(open_report: Callable[[Report], Keyboard]) -> None:
    keys = open_report(REPORT)
    go_to(keys, "attendance")
    keys.press(Key.Key_F2)
    assert label(keys, "place") == "Attendance · found: 640, doubtful"
    keys.type("700")
    keys.press(Key.Key_Return, Key.Key_F2)
    assert shown(keys, "attendance") == "700"
    assert label(keys, "place") == "Attendance · found: 640"
    keys.press(Key.Key_Escape)
    go_to(keys, "start_time")
    keys.press(Key.Key_F2)
    keys.type("20:00")
    keys.press(Key.Key_Return, Key.Key_F2)
    assert label(keys, "place") == "Start · not stated"
