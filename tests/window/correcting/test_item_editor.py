"""Changing an item of the programme in its place, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit

from tests.window.conftest import Driver
from tests.window.correcting.hands import (
    ALT,
    CONTROL,
    Key,
    choose,
    editor,
    field,
    is_inside,
    named,
    press,
    problem,
    row,
    take_person,
    told,
    walk,
    write,
)
from viewer.report.model import ProgrammeItem
from viewer.window.correcting.person_field import PersonField
from viewer.window.row_view import RowView

SPEECH = 6


@pytest.fixture
def programme(seed: Driver) -> RowView:
    """The programme, where the keyboard is at a speech."""
    named(seed)
    return row(seed, "programme", SPEECH)


def item(driver: Driver, number: int = SPEECH) -> ProgrammeItem:
    return driver.window.report.programme[number]


def test_three_keys_change_a_kind(seed: Driver, programme: RowView) -> None:
    assert item(seed).kind == "speech"
    press(seed, Key.Key_F2, Key.Key_Down, Key.Key_Return)
    assert item(seed).kind == "screening"
    assert item(seed).origin.status == "corrected"
    assert programme.editor is None
    assert programme.hasFocus()
    assert programme.currentIndex().row() == SPEECH


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return, Key.Key_Enter])
def test_an_item_is_opened_by_keys_and_left_as_it_was(seed: Driver, programme: RowView, key: Qt.Key) -> None:
    before = item(seed)
    press(seed, key)
    assert is_inside(programme)
    walk(seed, "editor_title")
    write(seed, "something else")
    press(seed, Key.Key_Escape)
    assert programme.editor is None
    assert programme.hasFocus()
    assert item(seed) == before


def test_space_shows_the_words_and_opens_nothing(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_Space)
    assert programme.editor is None
    assert seed.evidence()


def test_a_double_click_opens_an_item(seed: Driver, programme: RowView) -> None:
    where = programme.visualRect(programme.currentIndex()).center()
    seed.bot.mouseClick(programme.viewport(), Qt.MouseButton.LeftButton, pos=where)
    seed.bot.mouseDClick(programme.viewport(), Qt.MouseButton.LeftButton, pos=where)
    seed.settle()
    assert editor(programme).isVisible()
    seed.bot.mouseRelease(seed.window, Qt.MouseButton.LeftButton)  # the editor that came took the one before
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def test_what_was_found_is_told_while_it_is_changed(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    assert told(seed).startswith("Changing item 7 · found: Speech, Soraya Abdallahi spoke")
    press(seed, Key.Key_Down, Key.Key_Return, Key.Key_F2)
    assert told(seed).startswith("Changing item 7 · found: Speech, Soraya Abdallahi spoke")


def test_a_person_is_found_by_a_part_of_the_name(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    walk(seed, "editor_more_people")
    press(seed, Key.Key_Space)
    found = take_person(seed, "hamid")
    assert found.text() == "Hamid Agh Atabai"
    press(seed, Key.Key_Tab)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    choose(seed, box, "moderator")
    press(seed, Key.Key_Return)
    names = {(seed.window.report.person(who.id).name, who.function) for who in item(seed).participants}
    assert ("Hamid Agh Atabai", "moderator") in names


def test_a_new_person_comes_and_goes_with_the_change(seed: Driver, programme: RowView) -> None:
    before = seed.window.report
    press(seed, Key.Key_F2)
    for name in ("Ann Bell", "Bob Cole"):
        walk(seed, "editor_more_people")
        press(seed, Key.Key_Space)
        take_person(seed, name)
    press(seed, Key.Key_Return)
    report = seed.window.report
    new = [report.person(who.id) for who in item(seed).participants][-2:]
    assert [one.name for one in new] == ["Ann Bell", "Bob Cole"]
    assert all(set(one.spans) <= set(item(seed).spans) for one in new)
    assert "item 7" in seed.window.workbench.desk.undo_name
    press(seed, Key.Key_Z, held=CONTROL)
    assert [one.name for one in seed.window.report.people] == [one.name for one in before.people]
    assert item(seed).participants == before.programme[SPEECH].participants


def test_a_name_that_nobody_has_is_not_taken_for_a_new_one(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    walk(seed, "editor_more_people")
    press(seed, Key.Key_Space)
    write(seed, "r")
    press(seed, Key.Key_Tab)
    walk(seed, "editor_reason")
    press(seed, Key.Key_Return)
    assert "“r”" in problem(seed)
    assert programme.editor is not None


def test_somebody_is_taken_out(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    walk(seed, "editor_out")
    press(seed, Key.Key_Return)
    assert is_inside(programme)
    walk(seed, "editor_reason")
    write(seed, "it was read out")
    press(seed, Key.Key_Return)
    assert "p3" not in {who.id for who in item(seed).participants}
    mark = item(seed).origin.mark
    assert mark is not None
    assert mark.reason == "it was read out"


def test_tags_and_time(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    walk(seed, "editor_time")
    write(seed, "25:00")
    press(seed, Key.Key_Return)
    assert "time" in problem(seed)
    field(seed, "editor_time").clear()
    field(seed, "editor_time").setFocus()
    write(seed, "9.30")
    box = walk(seed, "editor_absent")
    assert isinstance(box, QCheckBox)
    press(seed, Key.Key_Space, Key.Key_Return)
    time = item(seed).time
    assert time is not None
    assert (time.value, time.spans) == ("09:30", ())
    assert "absent" in item(seed).tags


def test_words_are_taken_out_and_put_in(seed: Driver, programme: RowView) -> None:
    first, second, *_ = item(seed).spans
    press(seed, Key.Key_F2)
    walk(seed, "editor_words_out")
    press(seed, Key.Key_Tab, Key.Key_Space)
    assert seed.window.report.words(second) not in seed.evidence()
    start = seed.window.report.text.index("famous writer")
    chosen = type(first)(start, start + len("famous writer"))
    seed.select(chosen)
    walk(seed, "editor_more_words")
    press(seed, Key.Key_Space)
    assert "famous writer" in seed.evidence()
    walk(seed, "editor_reason")
    press(seed, Key.Key_Return)
    spans = item(seed).spans
    assert spans[0] == first
    assert second not in spans
    assert chosen in spans


def test_the_words_that_place_it_are_taken_out_in_three_keys_and_the_next_place_it(
    seed: Driver, programme: RowView
) -> None:
    first, second, *_ = item(seed).spans
    press(seed, Key.Key_F2)
    press(seed, Key.Key_I, held=ALT)
    press(seed, Key.Key_Space, Key.Key_Return)
    assert programme.editor is None
    assert item(seed).spans[0] == second
    assert first not in item(seed).spans
    press(seed, Key.Key_Z, held=CONTROL)
    assert item(seed).spans[0] == first


def test_the_last_words_stay(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    for _ in item(seed).spans[1:]:
        press(seed, Key.Key_I, held=ALT)
        press(seed, Key.Key_Space)
    press(seed, Key.Key_I, held=ALT)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "editor_more_words"


def test_people_are_reached_by_a_key_and_one_more_is_put_in_by_another(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    press(seed, Key.Key_D, held=ALT)
    field = QApplication.focusWidget()
    assert isinstance(field, PersonField)
    assert field.selectedText() == field.text() != ""
    press(seed, Key.Key_P, held=ALT)
    take_person(seed, "Vida Thornbury")
    press(seed, Key.Key_Return)
    people = seed.window.report.people
    assert "Vida Thornbury" in [next(one.name for one in people if one.id == who.id) for who in item(seed).participants]


def test_who_takes_the_place_of_another_said_what_was_said_there(seed: Driver, programme: RowView) -> None:
    before = [(said.speaker, said.item) for said in seed.window.report.statements]
    (speaker,) = {who.id for who in item(seed).participants if who.function == "agent"}
    there = [number for number, said in enumerate(before) if said == (speaker, SPEECH)]
    assert there
    press(seed, Key.Key_F2)
    press(seed, Key.Key_D, held=ALT)
    take_person(seed, "Vida Thornbury")
    press(seed, Key.Key_Return)
    people = {person.name: person.id for person in seed.window.report.people}
    after = [(said.speaker, said.item) for said in seed.window.report.statements]
    assert [after[number] for number in there] == [(people["Vida Thornbury"], SPEECH)] * len(there)
    assert [one for n, one in enumerate(after) if n not in there] == [
        one for n, one in enumerate(before) if n not in there
    ]
    press(seed, Key.Key_Z, held=CONTROL)
    assert [(said.speaker, said.item) for said in seed.window.report.statements] == before


def test_the_first_arrow_key_leads_to_the_first_who_is_offered(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    press(seed, Key.Key_P, held=ALT)
    field = QApplication.focusWidget()
    assert isinstance(field, PersonField)
    name = seed.window.report.people[-1].name
    write(seed, name[:-1])
    seed.bot.keyClick(field.popup(), Key.Key_Down)
    seed.bot.keyClick(field.popup(), Key.Key_Return)
    seed.settle()
    assert (field.name, field.new_name) == (name, "")


def test_words_chosen_while_nothing_is_changed_are_not_taken(seed: Driver, programme: RowView) -> None:
    rows = seed.window.workbench.correcting.rows
    span = item(seed).spans[0]
    assert not rows.use_words(span)
    press(seed, Key.Key_F2)
    assert rows.use_words(span)


def test_an_item_is_added_below_with_the_next_sentence(seed: Driver, programme: RowView) -> None:
    there = len(seed.window.report.programme)
    press(seed, Key.Key_Insert)
    assert len(seed.window.report.programme) == there + 1
    added = item(seed, SPEECH + 1)
    assert (added.kind, added.origin.status) == ("speech", "added")
    assert added.spans[0].start >= item(seed).spans[0].end
    assert is_inside(programme)
    assert told(seed) == "Changing item 8"
    press(seed, Key.Key_Escape)
    assert len(seed.window.report.programme) == there
    assert not seed.window.workbench.desk.history.done


def test_an_item_is_added_with_the_words_that_are_chosen(seed: Driver, programme: RowView) -> None:
    start = seed.window.report.text.index("Over 300 citizens")
    seed.select(type(item(seed).spans[0])(start, start + len("Over 300 citizens")))
    press(seed, Key.Key_Insert)
    assert item(seed, SPEECH + 1).title == "Over 300 citizens"


def test_typing_is_undone_first(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2, Key.Key_Down, Key.Key_Return, Key.Key_F2)
    title = walk(seed, "editor_title")
    assert isinstance(title, QLineEdit)
    before = title.text()
    write(seed, "x")
    press(seed, Key.Key_Z, held=CONTROL)
    assert title.text() == before
    assert item(seed).kind == "screening"


def test_keys_on_entries_do_nothing_to_what_is_edited(seed: Driver, programme: RowView) -> None:
    there = len(seed.window.report.programme)
    press(seed, Key.Key_F2, Key.Key_Delete, Key.Key_Insert)
    press(seed, Key.Key_Return, Key.Key_Z, held=CONTROL)
    assert len(seed.window.report.programme) == there
    assert item(seed).origin.mark is None
    assert programme.editor is not None


def test_nothing_changed_is_no_correction(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2, Key.Key_Return)
    assert item(seed).origin.mark is None
    assert not seed.window.workbench.desk.undo_name


def test_every_field_has_a_name(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    for stop in editor(programme).stops():
        said = stop.accessibleName() or (stop.text() if isinstance(stop, QCheckBox) else "")
        assert said or stop.property("text"), stop.objectName()


def test_what_is_added_quickly_after_another_was_left_stays(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_Insert)
    count = len(seed.window.report.programme)
    for key in (Key.Key_Escape, Key.Key_Insert):  # both before anything else happens
        focus = QApplication.focusWidget()
        assert focus is not None
        seed.bot.keyClick(focus, key)
    seed.settle()
    assert is_inside(programme)
    assert len(seed.window.report.programme) == count


@pytest.mark.parametrize(
    ("letter", "name"),
    [
        (Key.Key_K, "editor_kind"),
        (Key.Key_M, "editor_time"),
        (Key.Key_T, "editor_title"),
        (Key.Key_D, "editor_person"),
        (Key.Key_R, "editor_reason"),
    ],
)
def test_each_field_is_one_key_away(seed: Driver, programme: RowView, letter: Qt.Key, name: str) -> None:
    press(seed, Key.Key_F2)
    press(seed, letter, held=Qt.KeyboardModifier.AltModifier)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == name
    assert "&" not in focus.accessibleName()


def test_a_title_is_changed_with_three_keys(seed: Driver, programme: RowView) -> None:
    press(seed, Key.Key_F2)
    press(seed, Key.Key_T, held=Qt.KeyboardModifier.AltModifier)
    write(seed, "A speech online")
    press(seed, Key.Key_Return)
    assert item(seed).title == "A speech online"
