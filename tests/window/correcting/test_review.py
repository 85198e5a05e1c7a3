"""Review: a report is checked entry by entry, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QWidget

from tests.doubts import REPORT, at
from tests.window.conftest import Driver
from tests.window.correcting.test_history_panel import desk_of
from tests.window.keyboard import ALT, CONTROL, SHIFT, Key, Keyboard
from tests.window.test_doubt import trigger
from tests.window.test_hearing import Ear
from viewer import cache
from viewer.models import reviewing
from viewer.models.links import Subject
from viewer.report import doubting
from viewer.report.model import UNKNOWN, Origin, Participant, ProgrammeItem, Span
from viewer.report.progress import progress
from viewer.report.vocabulary import ItemKind
from viewer.window import hearing, workbench
from viewer.window.finding import Finding
from viewer.window.row_view import RowView
from viewer.window.side_tabs import SideTabs


@pytest.fixture
def ear(monkeypatch: pytest.MonkeyPatch) -> Ear:
    ear = Ear()
    monkeypatch.setattr(hearing, "QAccessible", ear)
    return ear


@pytest.fixture
def doubtful(driver: Driver, tmp_path: Path) -> Driver:
    """A window that shows the report in which one of everything is doubtful; its reader has a name."""
    path = tmp_path / "eels.txt"
    path.write_text(REPORT.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(REPORT.text), REPORT)
    driver.show(path)
    desk_of(driver).set_reader("A. B.")
    return driver


def begin(driver: Driver) -> Keyboard:
    keyboard = Keyboard(driver)
    keyboard.press(Key.Key_F7)
    assert keyboard.here.objectName() == "review_card"
    return keyboard


def asked(driver: Driver) -> str:
    return driver.find(QLabel, "review_question").text()


def so_far(driver: Driver) -> str:
    return driver.find(QWidget, "review_counts").accessibleName()


def status(driver: Driver) -> str:
    return driver.find(QLabel, "place").text()


def total(driver: Driver) -> int:
    return len(reviewing.entries(desk_of(driver).shown))


def test_review_begins_with_what_is_most_doubtful(doubtful: Driver) -> None:
    begin(doubtful)
    assert asked(doubtful) == "Item 2 of the programme: is this what the report says?"
    assert so_far(doubtful) == f"0 of {total(doubtful)} checked · 0 confirmed · 0 corrected · 5 doubtful"
    assert doubtful.marked("programme") == {1}
    assert "She spoke about eels." in doubtful.evidence()
    assert "“he”, “she” or “they”" in doubtful.find(QLabel, "review_reason").text()


def test_each_answer_moves_on_and_is_counted(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    all_entries = total(doubtful)
    keyboard.press(Key.Key_Return)
    assert asked(doubtful) == "Lowick: is this what the report says of this person?"
    assert doubtful.find(SideTabs, "side_tabs").currentIndex() in (0, 2)
    keyboard.press(Key.Key_Delete)
    assert asked(doubtful).startswith("Bo Ek: ")
    assert so_far(doubtful).startswith(f"2 of {all_entries} checked · 1 confirmed · 1 corrected · ")
    assert keyboard.here.objectName() == "review_card"
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert so_far(doubtful).startswith(f"1 of {all_entries} checked")


def test_a_key_pressed_quickly_is_about_the_entry_that_comes_next(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    for _ in range(2):  # both before anything else happens
        doubtful.bot.keyClick(keyboard.here, Key.Key_Delete)
    doubtful.settle()
    assert sorted(one.kind for one in desk_of(doubtful).shown.review.removed) == ["item", "person"]
    assert asked(doubtful).startswith("Bo Ek: ")


def test_later_leaves_an_entry_unchecked_and_back_returns_to_it(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    keyboard.press(Key.Key_Right)
    assert asked(doubtful).startswith("Lowick: ")
    keyboard.press(Key.Key_Left)
    assert asked(doubtful).startswith("Item 2 ")
    assert so_far(doubtful).startswith("0 of ")


def test_the_page_order_can_be_chosen(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    keyboard.tab_to("review_order")
    keyboard.tick("Page order")
    assert keyboard.here.objectName() == "review_card"
    shown = desk_of(doubtful).shown
    assert reviewing.entries(shown)[0] == Subject("fact", "title")
    for _ in range(total(doubtful)):
        keyboard.press(Key.Key_Left)
    assert asked(doubtful) == "Title: is this what the report says?"


def test_the_end_is_told_and_what_was_checked_stays(doubtful: Driver, ear: Ear) -> None:
    keyboard = begin(doubtful)
    entries = total(doubtful)
    keyboard.press(Key.Key_Delete)
    for _ in range(entries - 1):
        keyboard.press(Key.Key_Return)
    end = f"All {entries} entries are checked: {entries - 1} confirmed, 1 corrected."
    assert asked(doubtful) == end
    assert end in ear.announced
    keyboard.press(Key.Key_Escape)
    assert keyboard.here.objectName() == "text"
    keyboard.press(Key.Key_F7)
    assert asked(doubtful) == end


def test_where_nothing_is_doubtful_it_goes_by_the_page(driver: Driver, tmp_path: Path, ear: Ear) -> None:
    path, sure = tmp_path / "sure.txt", replace(REPORT, people=(), programme=(), statements=(), remarks=())
    assert sure.event.attendance
    sure = replace(sure, event=replace(sure.event, attendance=replace(sure.event.attendance, origin=UNKNOWN)))
    path.write_text(sure.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(sure.text), sure)
    driver.show(path)
    begin(driver)
    assert driver.find(QLabel, "review_reason").text() == "Nothing is doubtful. Going by the page."
    assert any(said.startswith("Nothing is doubtful.") for said in ear.announced)


def test_f6_leaves_the_card_and_comes_back_and_f7_ends(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    keyboard.press(Key.Key_F6)
    assert keyboard.here.objectName() != "review_card"
    keyboard.panel_to("review_card")
    keyboard.press(Key.Key_F7)
    assert not doubtful.find(QWidget, "review_card").isVisible()


def test_a_kind_is_changed_by_its_editor(doubtful: Driver) -> None:
    opened: list[Subject] = []
    doubtful.window.workbench.correcting.editors["item"] = opened.append
    begin(doubtful).press(Key.Key_E)
    assert opened == [Subject("item", 1)]


@pytest.mark.parametrize("last", [Key.Key_Escape, Key.Key_Return])
def test_an_editor_that_is_left_without_a_change_gives_the_keyboard_back(doubtful: Driver, last: Key) -> None:
    keyboard = begin(doubtful)
    question = asked(doubtful)
    keyboard.press(Key.Key_E, last)
    assert keyboard.here.objectName() == "review_card"
    assert asked(doubtful) == question


def test_a_fact_that_is_changed_gives_the_keyboard_back_and_the_review_goes_on(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    while not asked(doubtful).startswith("Attendance"):
        keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_E)
    keyboard.type("90")
    keyboard.press(Key.Key_Return)
    assert keyboard.here.objectName() == "review_card"
    assert not asked(doubtful).startswith("Attendance")
    assert so_far(doubtful).startswith(f"1 of {total(doubtful)} checked · 0 confirmed · 1 corrected")


def test_whoever_is_asked_for_a_name_after_an_editor_comes_back_to_the_card(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "eels.txt"
    path.write_text(REPORT.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(REPORT.text), REPORT)
    driver.show(path)
    keyboard = begin(driver)
    keyboard.press(Key.Key_E, Key.Key_Down, Key.Key_Return)
    assert keyboard.here.objectName() == "reader_name"
    keyboard.type("A. B.")
    keyboard.press(Key.Key_Return)
    assert keyboard.here.objectName() == "review_card"


def test_an_undone_answer_is_asked_again(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    question = asked(doubtful)
    for answer in (Key.Key_Return, Key.Key_Delete):
        keyboard.press(answer)
        assert asked(doubtful) != question
        keyboard.press(Key.Key_Z, modifier=CONTROL)
        assert asked(doubtful) == question
        assert status(doubtful).startswith("Undone: ")


def test_an_answer_moves_on_from_what_was_checked_before(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    question = asked(doubtful)
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Left)
    assert asked(doubtful) == question
    keyboard.press(Key.Key_Return)
    assert asked(doubtful).startswith("Lowick: ")


def test_an_item_can_be_moved_further_and_further(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    keyboard.press(Key.Key_Down, modifier=CONTROL | SHIFT)
    assert asked(doubtful).startswith("Item 3 ")
    for _ in range(2):
        keyboard.press(Key.Key_Up, modifier=CONTROL | SHIFT)
    assert asked(doubtful).startswith("Item 1 ")
    keyboard.press(Key.Key_Right)
    assert asked(doubtful).startswith("Lowick: ")


def test_an_item_whose_first_words_were_taken_out_stays_in_its_place(driver: Driver, tmp_path: Path) -> None:
    first, second, *rest = REPORT.programme
    report = replace(
        REPORT, programme=(first, replace(second, spans=(*second.spans, at("He said that it was late."))), *rest)
    )
    path = tmp_path / "eels.txt"
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    driver.show(path)
    desk_of(driver).set_reader("A. B.")
    keyboard = begin(driver)
    keyboard.press(Key.Key_E)
    keyboard.press(Key.Key_I, modifier=ALT)
    keyboard.press(Key.Key_Space, Key.Key_Return)
    assert asked(driver).startswith("Lowick: ")
    keyboard.press(Key.Key_Left)
    assert asked(driver).startswith("Item 2 ")
    assert "He said that it was late." in driver.evidence()


def test_it_is_spoken_as_a_sentence(doubtful: Driver, ear: Ear) -> None:
    """Each entry is announced; the name of what has the keyboard, which would be said over that, changes later."""
    keyboard = begin(doubtful)
    first = keyboard.here.accessibleName()
    assert first.startswith("Item 2 of the programme: is this what the report says? Kind: Speech, ")
    assert first in ear.announced
    keyboard.press(Key.Key_Right)
    said = ear.announced[-1]
    assert said.startswith(asked(doubtful))
    assert f"0 of {total(doubtful)} checked" in said
    card = keyboard.here
    assert card.accessibleName() == first
    keyboard.panel_to("text")
    assert card.accessibleName() in said
    assert card.accessibleName() != first


@pytest.mark.parametrize("title", ["Dark", "High Contrast"])
def test_the_card_fits_a_small_window(doubtful: Driver, title: str) -> None:
    doubtful.window.resize(900, 600)
    trigger(doubtful, title)
    begin(doubtful)
    card = doubtful.find(QWidget, "review_card")
    for name in ("right", "change", "remove", "note", "back", "later"):
        button = doubtful.find(QPushButton, f"review_{name}")
        assert card.rect().contains(button.rect().translated(button.mapTo(card, button.rect().topLeft())))
        assert button.accessibleName()


SUGGESTED = ProgrammeItem(
    ItemKind.PERFORMANCE, "sang", (at("Bo Ek, the warden, sang."),), (Participant("p2", "agent", (at("Bo Ek"),)),),
    origin=Origin("proposals.find", 0.7, ("low score",)),
)  # fmt: skip
LATE = replace(SUGGESTED, kind="other", title="it was late", spans=(at("it was late"),), participants=())


@pytest.fixture
def suggesting(driver: Driver, tmp_path: Path) -> Driver:
    """A window with a report in which nothing is doubtful, and two acts were nearly found."""
    path, report = tmp_path / "eels.txt", replace(REPORT, programme=REPORT.programme[:1], statements=(), people=_SURE)
    report = replace(report, event=replace(report.event, attendance=None), suggestions=(SUGGESTED, LATE))
    path.write_text(report.text, encoding="utf-8")
    cache.ReportCache(cache.default_folder()).put(cache.key(report.text), report)
    driver.show(path)
    desk_of(driver).set_reader("A. B.")
    return driver


_SURE = tuple(replace(one, origin=UNKNOWN, part=UNKNOWN, role=None) for one in REPORT.people)


def test_what_was_perhaps_missed_is_put_in_by_one_key(suggesting: Driver, ear: Ear) -> None:
    keyboard = begin(suggesting)
    assert asked(suggesting) == "Perhaps missed: does the report tell of this act?"
    assert status(suggesting) == "Review · perhaps missed · paragraph 4 of 4"
    assert suggesting.find(QPushButton, "review_add").accessibleDescription() == "Ins"
    assert not suggesting.find(QPushButton, "review_right").isVisible()
    assert not suggesting.find(QPushButton, "review_note").isVisible()
    assert "Bo Ek, the warden, sang." in suggesting.evidence()
    assert suggesting.find(QListView, "programme").model().rowCount() == 1
    told = keyboard.here.accessibleName()
    assert "Perhaps missed" in told
    assert "sang" in told
    keyboard.press(Key.Key_Insert)
    assert any(said.startswith("Perhaps missed") for said in ear.announced)
    assert [item.title for item in desk_of(suggesting).shown.programme] == ["opened the evening", "sang"]
    assert suggesting.find(QListView, "programme").model().rowCount() == 2
    assert asked(suggesting).startswith("Perhaps missed")
    assert "it was late" in suggesting.evidence()


def test_what_is_none_is_refused_by_one_key_and_comes_back(suggesting: Driver) -> None:
    keyboard = begin(suggesting)
    keyboard.press(Key.Key_Delete)
    keyboard.press(Key.Key_Delete)
    assert not asked(suggesting).startswith("Perhaps missed")
    assert suggesting.find(QPushButton, "review_right").isVisible()
    assert not suggesting.find(QPushButton, "review_add").isVisible()
    assert suggesting.find(QListView, "programme").model().rowCount() == 1
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert [one.title for one in desk_of(suggesting).shown.suggestions] == ["it was late"]
    assert asked(suggesting).startswith("Perhaps missed")


def test_what_was_perhaps_missed_is_put_in_and_changed(suggesting: Driver, ear: Ear) -> None:
    keyboard = begin(suggesting)
    keyboard.press(Key.Key_E)
    assert suggesting.window.workbench.correcting.rows.editor is not None
    assert any(said.startswith("Changing item 2") for said in ear.announced)
    keyboard.press(Key.Key_Return, modifier=CONTROL)
    assert [item.title for item in desk_of(suggesting).shown.programme] == ["opened the evening", "sang"]


def test_what_was_perhaps_missed_is_not_put_in_by_an_editor_that_is_left(suggesting: Driver) -> None:
    keyboard = begin(suggesting)
    keyboard.press(Key.Key_E)
    keyboard.press(Key.Key_Escape)
    assert [item.title for item in desk_of(suggesting).shown.programme] == ["opened the evening"]
    assert asked(suggesting).startswith("Perhaps missed")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_right_never_adds_and_says_what_does(suggesting: Driver, key: Key) -> None:
    keyboard = begin(suggesting)
    before = desk_of(suggesting).shown
    keyboard.press(key)
    assert desk_of(suggesting).shown == before
    assert asked(suggesting).startswith("Perhaps missed")
    assert status(suggesting) == "Insert adds it, Delete says that it is no act."


def test_return_pressed_over_and_over_checks_what_was_found_and_adds_nothing(suggesting: Driver) -> None:
    keyboard = begin(suggesting)
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Right)
    for _ in range(2 * total(suggesting)):
        keyboard.press(Key.Key_Return)
    shown = desk_of(suggesting).shown
    assert len(shown.suggestions) == 2
    assert progress(shown).checked == progress(shown).total


def test_insert_adds_below_as_ever_where_nothing_is_suggested(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    assert asked(doubtful).startswith("Item 2 ")
    doubtful.text.select(at("He said that it was late."))
    keyboard.press(Key.Key_Insert)
    assert len(desk_of(doubtful).shown.programme) == len(REPORT.programme) + 1


def test_keys_of_the_menus_do_nothing_to_what_is_only_suggested(suggesting: Driver) -> None:
    keyboard = begin(suggesting)
    before = desk_of(suggesting).shown
    trigger(suggesting, "Confirm")
    trigger(suggesting, "Remove")
    keyboard.press(Key.Key_N)
    assert desk_of(suggesting).shown == before


def test_of_two_in_one_sentence_the_other_comes_next(suggesting: Driver) -> None:
    keyboard = begin(suggesting)
    shown = desk_of(suggesting).found
    other = replace(SUGGESTED, participants=(Participant("p1", "agent", (at("Bo Ek"),)),))
    desk_of(suggesting).take(replace(shown, suggestions=(SUGGESTED, other, LATE)), None, lambda report: None)
    suggesting.window.workbench.show_report(desk_of(suggesting).shown, Finding.DONE)
    suggesting.settle()
    keyboard.press(Key.Key_Escape)
    keyboard = begin(suggesting)
    keyboard.press(Key.Key_Delete)
    assert asked(suggesting).startswith("Perhaps missed")
    assert desk_of(suggesting).shown.suggestions == (other, LATE)
    assert suggesting.marked("people") == {"p1"}


def test_pressed_twice_it_answers_the_two_that_are_shown(suggesting: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbench, "_AT_ONCE", 0)
    begin(suggesting)
    button = suggesting.find(QPushButton, "review_remove")
    for _ in range(2):  # as a screen reader presses it, with no key
        button.click()
    suggesting.settle()
    assert desk_of(suggesting).shown.suggestions == ()
    assert len(desk_of(suggesting).history.done) == 2


def test_what_was_done_stays_said_where_views_follow_later(doubtful: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbench, "_AT_ONCE", 0)
    doubtful.click_row("programme", 0)
    Keyboard(doubtful).press(Key.Key_Return, modifier=CONTROL)
    assert status(doubtful) == "Item 1 confirmed."
    Keyboard(doubtful).press(Key.Key_Z, modifier=CONTROL)
    assert status(doubtful).startswith("Undone: ")


def test_to_change_an_entry_that_is_asked_of_answers_for_all_of_it(doubtful: Driver) -> None:
    keyboard = begin(doubtful)
    assert asked(doubtful).startswith("Item 2 ")
    keyboard.press(Key.Key_E)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Return)
    item = desk_of(doubtful).shown.programme[1]
    assert (item.origin.status, doubting.of_item(item).doubt) == ("corrected", 0)
    assert desk_of(doubtful).history.done[-1].operations[-1].kind == "confirm"
    assert status(doubtful) == "Item 2 corrected."
    keyboard.press(Key.Key_Z, modifier=CONTROL)
    assert desk_of(doubtful).shown.programme[1].origin.mark is None
    assert status(doubtful).startswith("Undone: ")
    assert "more" not in status(doubtful)


@pytest.mark.parametrize("answer", [Key.Key_E, Key.Key_Return])
def test_what_was_typed_elsewhere_is_kept_by_an_answer(doubtful: Driver, answer: Key) -> None:
    keyboard = begin(doubtful)
    assert asked(doubtful).startswith("Item 2 ")
    person = desk_of(doubtful).shown.people[0].id
    doubtful.window.workbench.correcting.change(Subject("person", person))
    keyboard.type("Somebody Else")
    doubtful.find(QWidget, "review_card").setFocus()
    keyboard.press(answer)
    shown = desk_of(doubtful).shown
    assert shown.person(person).name == "Somebody Else"
    mark = shown.programme[1].origin.mark
    assert [view.objectName() for view in doubtful.window.findChildren(RowView) if view.editor is not None] == (
        ["programme"] if answer == Key.Key_E else []
    )
    assert (mark is not None and mark.status == "confirmed") == (answer == Key.Key_Return)
    assert shown.person(person).origin.mark.status == "corrected"


def test_words_that_are_shown_stay_in_view_where_the_text_has_less_room(seed: Driver) -> None:
    """As when the card comes up below it."""
    seed.window.resize(1100, 900)
    seed.settle()
    last = Span(len(seed.text.toPlainText().rstrip()) - 9, len(seed.text.toPlainText().rstrip()))
    seed.text.show_evidence([last], last)
    seed.settle()
    assert seed.is_in_view(last.start)
    seed.window.resize(1100, 600)
    seed.settle()
    assert seed.is_in_view(last.start)


def test_the_card_is_seen_where_a_list_stands_in_the_place_of_the_text(seed: Driver) -> None:
    seed.window.resize(560, 480)
    seed.settle()
    desk_of(seed).set_reader("A. B.")
    keyboard = Keyboard(seed)
    keyboard.press(Key.Key_1, modifier=CONTROL)
    assert not seed.text.isVisible()
    keyboard.press(Key.Key_F7)
    assert keyboard.here.objectName() == "review_card"
    assert keyboard.here.isVisible()
    assert seed.text.isVisible()
